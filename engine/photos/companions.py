"""Find what lies beside a photo and speaks of it: XMP sidecars, and the JSON of Google Takeout."""

from __future__ import annotations

import functools
import json
import os
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import PurePath
from typing import NamedTuple

from engine.long_paths import openable
from engine.photos.dates import at_home
from engine.photos.formats.kinds import is_film_name
from engine.photos.opening import open_regular

_MAX_BYTES = 16 * 1024**2
_TAKEOUT = ".supplemental-metadata"
_TAKEOUT_CUT = 46  # characters that Takeout leaves of a JSON's name before its ending
_SURELY_LEFT = 36  # of them, before a copy's number
_NUMBER = re.compile(r"\((\d+)\)$")
_EDITED = re.compile(
    "-(edited|effects|smile|mix|bearbeitet|modifié|(ha )?editado|editat|modificato|bewerkt|edytowane|編集済み)$", re.I
)


class _Names(NamedTuple):
    """The sidecars of a folder.

    Attributes
    ----------
    spelled : dict of str to tuple of str
        Their names, by the folded one.
    jsons : list of str
        The folded names of JSON files, ascending: thousands lie in one folder of Takeout's.
    """

    spelled: Mapping[str, tuple[str, ...]]
    jsons: Sequence[str]


def find_sidecars(path: str) -> list[str]:
    """List the XMP files beside a photo that there are: photo.jpg.xmp, then photo.xmp.

    Case and the way in which accents are written make no difference, unless another photo is meant by them.
    """
    folder, name = os.path.split(path)
    names = _names(folder)
    own, plain = (f"{name}.xmp", f"{PurePath(name).stem}.xmp")
    found = [*_spelled(own, names, lambda other: _is_of_another(folder, name, other[:-4])), *_spelled(plain, names)]
    return [os.path.join(folder, sidecar) for sidecar in found]  # noqa: PTH118


def _spelled(wanted: str, names: _Names, is_others: Callable[[str], bool] = lambda _name: False) -> Iterator[str]:
    """Yield how a file that is wanted is spelled, if it is there: as it is wanted, or else in another way."""
    there = names.spelled.get(fold_name(wanted), ())
    alike = (name for name in there if not is_others(name))
    if (found := wanted if wanted in there else next(alike, None)) is not None:
        yield found


def _is_of_another(folder: str, name: str, other: str) -> bool:
    """Whether a photo of a name that is spelled otherwise is another one, as a.jpg is beside a.JPG on some systems."""
    with suppress(OSError):
        own, others = (openable(os.path.join(folder, one)) for one in (name, other))  # noqa: PTH118
        return not os.path.samefile(own, others)  # noqa: PTH121
    return False


def read_companion(path: str) -> bytes | None:
    """Read a file that lies beside photos, no more of it than any needs; None if it cannot be read."""
    with suppress(OSError), open_regular(path) as file:
        return file.read(_MAX_BYTES)
    return None


def find_takeout(path: str) -> str | None:
    """Return the JSON file that Google Takeout laid beside a photo, if there is one.

    Its name is that of the photo with `.supplemental-metadata.json`, `.json` or anything between the two, cut to 46
    characters; a copy's number stands behind the photo's name or behind all.
    """
    folder, name = os.path.split(path)
    found = _takeout_name(name, _names(folder))
    return None if found is None else os.path.join(folder, found)  # noqa: PTH118


def read_takeout(path: str) -> datetime | None:
    """Read photoTakenTime, as a clock at home showed it, of the JSON that Google Takeout lays beside a photo."""
    beside = find_takeout(path)
    data = None if beside is None else read_companion(beside)
    with suppress(Exception):
        stamp = json.loads(data or b"null")["photoTakenTime"]["timestamp"]
        return at_home(datetime.fromtimestamp(int(stamp), UTC).replace(tzinfo=None))
    return None


def _takeout_name(name: str, names: _Names) -> str | None:
    stem, suffix = PurePath(name).stem, PurePath(name).suffix
    number = _NUMBER.search(stem)
    plain = _NUMBER.sub("", stem)
    originals = dict.fromkeys((plain, _EDITED.sub("", unicodedata.normalize("NFC", plain))))
    own = tuple(f"{original}{suffix}" for original in originals)
    best: tuple[int, bool, bool, str] | None = None
    starts = {fold_name(original)[:_SURELY_LEFT] for original in originals}
    for found in _beginning(starts, names):
        said = found[:-5]
        said_number = _NUMBER.search(said)
        bare = _NUMBER.sub("", said)
        numbers = (number and number[1], said_number and said_number[1])
        matches = numbers[0] == numbers[1] and any(
            _is_cut_of(bare, original, ending) for original in originals for ending in _endings(suffix)
        )
        if not matches and number is not None and said_number is None:
            matches = len(bare) >= len(stem) and _begins(f"{stem}{suffix}{_TAKEOUT}", bare)
        merit = len(bare), bare.startswith(plain), bare.startswith(own)  # a.JPG, a.jpg and a.mp4 may have one each
        if matches and (best is None or merit > best[:3]):
            best = *merit, found
    return best[3] if best else None


def _beginning(starts: Iterable[str], names: _Names) -> Iterator[str]:
    """Yield the JSON files of a folder whose names begin in one of some ways, perhaps more than once."""
    for start in sorted(starts):
        place = bisect_left(names.jsons, start)
        while place < len(names.jsons) and names.jsons[place].startswith(start):
            yield from names.spelled[names.jsons[place]]
            place += 1


def _endings(suffix: str) -> tuple[str, ...]:
    """Return what may stand in a JSON's name for a file's ending: of a Live Photo's film that of the picture."""
    if is_film_name(f"a{suffix}"):
        return (suffix, ".heic", ".jpg", ".jpeg")
    if suffix.lower() == ".mp":  # of a motion photo by Google
        return (suffix, ".mp.jpg")
    whole = next((known for known in (".jpg", ".jpeg", ".png", ".heic") if _begins(known, suffix)), suffix)
    return (suffix,) if not suffix or whole == suffix else (suffix, whole)


def _is_cut_of(bare: str, original: str, ending: str) -> bool:
    is_cut = len(bare) >= _TAKEOUT_CUT or len(bare) >= len(original)
    return is_cut and _begins(f"{original}{ending}{_TAKEOUT}", bare)


def _begins(whole: str, start: str) -> bool:
    return fold_name(whole).startswith(fold_name(start))


def fold_name(name: str) -> str:
    """Return a file's name as systems compare it that take no notice of case, or of how an accent is written."""
    return name.casefold() if name.isascii() else unicodedata.normalize("NFC", name).casefold()


def _names(folder: str) -> _Names:
    with suppress(OSError):
        return _listed(folder, os.stat(openable(folder)).st_mtime_ns)  # noqa: PTH116 - surrogate escapes need no detour
    return _Names({}, ())


@functools.lru_cache(maxsize=4)
def _listed(folder: str, mtime_ns: int) -> _Names:
    """List the sidecars of a folder once as long as it stays the same."""
    del mtime_ns
    listed: dict[str, tuple[str, ...]] = {}
    with os.scandir(openable(folder)) as entries:
        for name in sorted(entry.name for entry in entries):
            folded = fold_name(name)
            if folded.endswith((".xmp", ".json")):
                listed[folded] = (*listed.get(folded, ()), name)
    return _Names(listed, sorted(folded for folded in listed if folded.endswith(".json")))

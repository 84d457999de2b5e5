"""Find what lies beside a photo and speaks of it: XMP sidecars, and the JSON of Google Takeout."""

from __future__ import annotations

import functools
import json
import os
import re
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import PurePath

from engine.long_paths import openable
from engine.photos.formats.kinds import is_film_name
from engine.photos.opening import open_regular

_MAX_BYTES = 16 * 1024**2
_TAKEOUT = ".supplemental-metadata"
_TAKEOUT_CUT = 46  # characters that Takeout leaves of a JSON's name before its ending
_SURELY_LEFT = 36  # of them, before a copy's number
_NUMBER = re.compile(r"\((\d+)\)$")
_EDITED = re.compile(r"-(edited|effects|bearbeitet|modifié|editado|modificato|bewerkt)$", re.I)


def find_sidecars(path: str) -> list[str]:
    """List the XMP files beside a photo that there are: photo.jpg.xmp, then photo.xmp."""
    folder, name = os.path.split(path)
    names = _names(folder)
    wanted = (f"{name}.xmp", f"{PurePath(name).stem}.xmp")
    return [os.path.join(folder, names[key]) for key in map(str.casefold, wanted) if key in names]  # noqa: PTH118


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
    """Read photoTakenTime, in UTC and without zone, of the JSON that Google Takeout lays beside a photo."""
    beside = find_takeout(path)
    data = None if beside is None else read_companion(beside)
    with suppress(Exception):
        stamp = json.loads(data or b"null")["photoTakenTime"]["timestamp"]
        return datetime.fromtimestamp(int(stamp), UTC).replace(tzinfo=None)
    return None


def _takeout_name(name: str, names: dict[str, str]) -> str | None:
    stem, suffix = PurePath(name).stem, PurePath(name).suffix
    number = _NUMBER.search(stem)
    plain = _NUMBER.sub("", stem)
    originals = dict.fromkeys((plain, _EDITED.sub("", plain)))
    best: tuple[int, str] | None = None
    starts = tuple(original.casefold()[:_SURELY_LEFT] for original in originals)
    for folded, found in names.items():
        if not folded.startswith(starts) or not folded.endswith(".json"):  # thousands lie in one folder
            continue
        said = found[:-5]
        said_number = _NUMBER.search(said)
        bare = _NUMBER.sub("", said)
        numbers = (number and number[1], said_number and said_number[1])
        matches = numbers[0] == numbers[1] and any(
            _is_cut_of(bare, original, ending) for original in originals for ending in _endings(suffix)
        )
        if not matches and number is not None and said_number is None:
            matches = len(bare) >= len(stem) and _begins(f"{stem}{suffix}{_TAKEOUT}", bare)
        if matches and (best is None or len(bare) > best[0]):
            best = len(bare), found
    return best[1] if best else None


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
    return whole.casefold().startswith(start.casefold())


def _names(folder: str) -> dict[str, str]:
    with suppress(OSError):
        return _listed(folder, os.stat(openable(folder)).st_mtime_ns)  # noqa: PTH116 - surrogate escapes need no detour
    return {}


@functools.lru_cache(maxsize=4)
def _listed(folder: str, mtime_ns: int) -> dict[str, str]:
    """List the sidecars of a folder once as long as it stays the same: {folded name: name}."""
    del mtime_ns
    with os.scandir(openable(folder)) as entries:
        return {
            entry.name.casefold(): entry.name for entry in entries if entry.name.casefold().endswith((".xmp", ".json"))
        }

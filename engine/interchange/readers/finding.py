"""Sources of names that lie in folders of photos by themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from engine.interchange.readers.digikam import DigikamReader
from engine.interchange.readers.lightroom import LightroomReader
from engine.interchange.readers.photos import XmpReader
from engine.interchange.readers.picasa import PicasaReader
from engine.interchange.readers.reader import NamesReader, walk_files
from engine.interchange.readers.takeout import TakeoutReader
from engine.interchange.xmp.own import is_all_own
from engine.photos.companions import read_companion


class FoundSource(NamedTuple):
    """A source, and who reads it."""

    reader: NamesReader
    path: Path


def find_sources(folders: Iterable[Path]) -> list[FoundSource]:
    """Find what other programs left in folders: by the names of files, and a look into Google's.

    Sidecars are named where nothing else is: they may be of any program, and name nobody. Those that are
    Kith's alone do not count.
    """
    found: dict[tuple[str, Path], FoundSource] = {}
    for folder in folders:
        for source in _in_folder(folder):
            found.setdefault((source.reader.program, source.path), source)
    return list(found.values())


def _in_folder(folder: Path) -> Iterator[FoundSource]:
    has_picasa = has_json = has_sidecars = is_named = False
    for here, names in walk_files(folder):
        for name in names:
            lower = name.lower()
            if lower == "digikam4.db":
                yield FoundSource(DigikamReader(), Path(here, name))
                is_named = True
            elif lower.endswith(".lrcat"):
                yield FoundSource(LightroomReader(), Path(here, name))
                is_named = True
            has_picasa = has_picasa or lower in (".picasa.ini", "picasa.ini")
            has_json = has_json or lower.endswith(".json")
            has_sidecars = has_sidecars or (lower.endswith(".xmp") and not _is_kiths(Path(here, name)))
    if has_picasa:
        yield FoundSource(PicasaReader(), folder)
    if has_json and TakeoutReader().recognises(folder):
        yield FoundSource(TakeoutReader(), folder)
        is_named = True
    if has_sidecars and not (is_named or has_picasa):
        yield FoundSource(XmpReader(), folder)


def _is_kiths(sidecar: Path) -> bool:
    return is_all_own(read_companion(str(sidecar)) or b"")

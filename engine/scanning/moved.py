"""Recognise, in a folder that is about to be scanned, photos of a folder that is not where it was."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from engine.library import FileSample, Library
from engine.photos.find import content_hash
from engine.volumes import is_folder

_ENOUGH = 5
"""So many files with the same content in the same places prove it; of fewer files, `_SHARE` of them."""
_SHARE = 0.8


@dataclass(frozen=True)
class MovedFolder:
    """A folder that seems to be elsewhere now.

    Attributes
    ----------
    old, new : str
    n_photos : int
        Known in the old place.
    """

    old: str
    new: str
    n_photos: int


def find_moved(library: Library, folder: str) -> MovedFolder | None:
    """Find a folder that is known, is not there any more, and seems to be in this folder, or to be it or around it.

    Photos in the same places below both, a few of them compared by content, are what it goes by.

    Parameters
    ----------
    library : Library
    folder : str
        Is there.
    """
    folder = os.path.abspath(folder)  # noqa: PTH100 - symlinks stay as named
    for samples in library.roots.samples():
        gone: defaultdict[str, list[FileSample]] = defaultdict(list)
        for sample in samples:
            top = _highest_gone(sample.path)
            if top is not None:
                gone[top].append(sample)
        for top, files in gone.items():
            pair = _where(top, folder, files)
            if pair is not None:
                return MovedFolder(*pair, library.roots.count_below(pair[0]))
    return None


def _highest_gone(path: str) -> str | None:
    """Return the highest folder above a file that is not there; None where its own folder is."""
    gone = None
    folder = os.path.dirname(path)  # noqa: PTH120 - surrogate escapes need no detour
    while not is_folder(folder):
        gone, folder = folder, os.path.dirname(folder)  # noqa: PTH120
        if folder == gone:
            break
    return gone


def _where(top: str, folder: str, files: Sequence[FileSample]) -> tuple[str, str] | None:
    """Return the highest old folder and its new place, if files of a folder that is gone are in this one."""
    for old, new in _candidates(top, folder, files):
        if _is_there(old, new, files):
            while old != top and PurePath(old).name == PurePath(new).name:
                above = str(PurePath(old).parent), str(PurePath(new).parent)
                if not _is_there(*above, files):
                    break
                old, new = above
            return old, new
    return None


def _candidates(top: str, folder: str, files: Sequence[FileSample]) -> Iterator[tuple[str, str]]:
    """Yield what may have been moved where, the highest folders first."""
    within = os.path.commonpath([os.path.dirname(file.path) for file in files])  # noqa: PTH120
    chain = [str(above) for above in (PurePath(within), *PurePath(within).parents) if above.is_relative_to(top)][::-1]
    for old in chain:
        yield old, folder
        yield old, os.path.join(folder, PurePath(old).name)  # noqa: PTH118
    name = PurePath(folder).name.casefold()
    folders = {above for file in files for above in PurePath(file.path).parents if above.is_relative_to(top)}
    for old_folder in sorted(folders, key=lambda found: (len(found.parts), found)):
        if old_folder.name.casefold() == name and str(old_folder) not in chain:
            yield str(old_folder), folder


def _is_there(old: str, new: str, files: Sequence[FileSample]) -> bool:
    """Whether files below an old folder are in the same places below a new one."""
    wanted = [file for file in files if PurePath(file.path).is_relative_to(old)]
    needed = min(_ENOUGH, max(1, round(_SHARE * len(wanted))))
    n_same = n_read = 0
    for file in wanted:
        path = os.path.join(new, os.path.relpath(file.path, old))  # noqa: PTH118
        try:
            if os.path.getsize(path) != file.size_bytes:  # noqa: PTH202
                continue
            n_read += 1
            n_same += content_hash(path) == file.content_hash
        except OSError:
            continue
        if n_same >= needed or n_read >= 4 * _ENOUGH:
            break
    return n_same >= needed

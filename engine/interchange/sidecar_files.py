"""XMP files beside photos: which one is a photo's, and how it is replaced."""

from __future__ import annotations

import errno
import functools
import os
import stat
from collections import Counter
from contextlib import suppress
from pathlib import Path, PurePath

from engine.long_paths import openable
from engine.photos.companions import find_sidecars, fold_name
from engine.photos.formats.kinds import is_photo_name
from engine.replacing import put_in_place
from engine.sentences import sentence

MAX_BYTES = 16 * 1024**2
"""No sidecar is larger; one that is, is left alone."""

_ANYONE_MAY_WRITE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


class ChangedMeanwhileError(Exception):
    """Another program wrote the file after it was read."""


def choose_sidecar(photo: str) -> str:
    """Return the file beside a photo that is to name its people: photo.jpg.xmp, or photo.xmp where that is there alone.

    photo.xmp counts only if no other photo has this name but for the ending: of a raw file and its JPEG it is the raw
    file's.
    """
    folder, name = os.path.split(photo)
    own = fold_name(f"{name}.xmp")
    found = find_sidecars(photo)
    for sidecar in found:
        if fold_name(os.path.basename(sidecar)) == own:  # noqa: PTH119 - surrogate escapes need no detour
            return sidecar
    if found and not _has_namesake(folder, name):
        return found[0]
    return f"{photo}.xmp"


def _has_namesake(folder: str, name: str) -> bool:
    with suppress(OSError):
        stems = _photo_stems(folder, os.stat(openable(folder)).st_mtime_ns)  # noqa: PTH116
        return stems[fold_name(PurePath(name).stem)] > is_photo_name(name)
    return True


@functools.lru_cache(maxsize=4)
def _photo_stems(folder: str, mtime_ns: int) -> Counter[str]:
    """Count the photos of a folder by their names without endings, once as long as it stays the same."""
    del mtime_ns
    with os.scandir(openable(folder)) as entries:
        return Counter(fold_name(PurePath(entry.name).stem) for entry in entries if is_photo_name(entry.name))


def read_file(path: str) -> bytes | None:
    """Read a sidecar whole; None if there is none.

    Raises
    ------
    OSError
        Also if it is no file, or larger than any sidecar.
    """
    try:
        status = os.stat(openable(path))  # noqa: PTH116
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(status.st_mode) or status.st_size > MAX_BYTES:
        raise OSError(None, sentence("it is no XMP file"))
    with open(openable(path), "rb") as file:
        return file.read()


def replace_file(path: str, before: bytes | None, after: bytes | None) -> None:
    """Replace a file's content as a whole, keeping its mode: whatever ends this, the old or the new one is there.

    A link stays, and what it leads to is replaced.

    Parameters
    ----------
    path : str
    before, after : bytes or None
        What must be there, and what is to be; None for no file.

    Raises
    ------
    ChangedMeanwhileError
        If something else is there.
    OSError
        Also if the file is protected against writing, where a system would replace it even so.
    """
    real = Path(os.path.realpath(openable(path)))
    if read_file(path) != before:
        raise ChangedMeanwhileError
    if after == before:
        return
    if before is not None and not real.stat().st_mode & _ANYONE_MAY_WRITE:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
    if after is None:
        real.unlink(missing_ok=True)
        return
    partial = real.with_name(f".{real.name[:60]}.partial")
    try:
        with partial.open("wb") as file:
            file.write(after)
            file.flush()
            os.fsync(file.fileno())
        if before is not None:
            partial.chmod(stat.S_IMODE(real.stat().st_mode))
        put_in_place(partial, real)
    finally:
        partial.unlink(missing_ok=True)

"""Find photo files, and know their content again."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from engine.errors import KnownError, os_reason
from engine.records import Failure, Photo

PHOTO_SUFFIXES = frozenset(
    (".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".tif", ".tiff", ".bmp", ".gif", ".heic", ".heif", ".avif")
)
_LAST_NS = 2**63 - 1  # in the year 2262; some file systems go on, but no database does
_SKIPPED_FOLDERS = {"@eaDir", "$RECYCLE.BIN"}


def find_photos(roots: Sequence[Path]) -> Iterator[Photo | Failure]:
    """Find the photo files in folders, and in the folders inside them.

    Hidden names (a leading dot) and the folders in which storage boxes and Windows keep copies are skipped. A link
    to a folder is followed only where it leads out of all `roots`, and no folder is visited twice.

    Parameters
    ----------
    roots : sequence of Path
        Folders or single photo files.

    Returns
    -------
    iterator of Photo or Failure
        With absolute paths, in an order that depends on nothing but the names: single files, then folder by folder.

    Raises
    ------
    KnownError
        At once, when a root does not exist.
    """
    tops = [os.path.abspath(root) for root in roots]  # noqa: PTH100 - Path.resolve would follow links
    for top in tops:
        if not os.path.lexists(top):
            shown = os.fsencode(top).decode("utf-8", "replace")
            raise KnownError(f"There is no folder or photo “{shown}”. It may have been moved, renamed or unplugged.")
    folders = [top for top in tops if Path(top).is_dir()]
    files = dict.fromkeys(top for top in tops if top not in folders)
    return _walk(list(files), folders)


def content_hash(path: str | Path) -> str:
    """Hash the bytes of a file, so that a photo is known again after it was moved or copied.

    Returns
    -------
    str
        Hexadecimal BLAKE2b-128, 32 characters.

    Raises
    ------
    OSError
    """
    with open(path, "rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=16)).hexdigest()


def hash_anew(photo: Photo) -> tuple[Photo, str]:
    """Hash a file that was found a while ago, and tell its size and time anew.

    Raises
    ------
    OSError
    """
    now = _as_found(photo.path, os.stat(photo.path))  # noqa: PTH116 - surrogate escapes need no detour
    return now, content_hash(photo.path)


def is_unchanged(photo: Photo) -> bool:
    """Tell whether a file still has the size and time that it had; so has one that is gone, as nothing replaced it."""
    try:
        return _as_found(photo.path, os.stat(photo.path)) == photo  # noqa: PTH116
    except OSError:
        return True


def _walk(files: list[str], folders: list[str]) -> Iterator[Photo | Failure]:
    for path in files:
        yield _photo(path) if is_photo_name(path) else Failure(path, "find", "This is not a photo file.")
    homes = [_real(folder) for folder in folders]
    seen: set[str] = set()
    pending = [*zip(folders, homes, strict=True)][::-1]
    while pending:
        folder, real = pending.pop()
        if real in seen:
            continue
        seen.add(real)
        try:
            with os.scandir(folder) as scan:
                entries = sorted((e for e in scan if not e.name.startswith(".")), key=lambda entry: entry.name)
        except OSError as error:
            yield Failure(folder, "find", os_reason(error))
            continue
        inner = []
        for entry in entries:
            if _is_folder(entry):
                inside = _real_inner(entry, real)
                if entry.name not in _SKIPPED_FOLDERS and not (entry.is_symlink() and _leads_back(inside, homes)):
                    inner.append((entry.path, inside))
            elif is_photo_name(entry.name) and entry.path not in files:
                yield _photo(entry.path)
        pending += inner[::-1]


def is_photo_name(name: str) -> bool:
    """Tell by its ending whether a file would be taken for a photo."""
    return Path(name).suffix.lower() in PHOTO_SUFFIXES


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link to itself, for one
        return False


def _leads_back(real: str, homes: list[str]) -> bool:
    target = Path(real)
    return any(target.is_relative_to(home) or Path(home).is_relative_to(target) for home in homes)


def _real(path: str) -> str:
    return os.path.normcase(os.path.realpath(path))  # Path.resolve raises on a loop of links


def _real_inner(entry: os.DirEntry[str], real_parent: str) -> str:
    if entry.is_symlink() or os.name == "nt":  # where a plain folder may be a junction, which is_symlink denies
        return _real(entry.path)
    return f"{real_parent.rstrip('/')}/{entry.name}"  # without asking the disk about every parent again


def _photo(path: str) -> Photo | Failure:
    try:
        status = os.stat(path)  # noqa: PTH116 - surrogate escapes need no detour
    except OSError as error:
        return Failure(path, "find", os_reason(error))
    if not stat.S_ISREG(status.st_mode):
        return Failure(path, "find", "It has the name of a photo, but is not a regular file.")
    return _as_found(path, status)


def _as_found(path: str, status: os.stat_result) -> Photo:
    return Photo(path, status.st_size, min(max(status.st_mtime_ns, -_LAST_NS), _LAST_NS))

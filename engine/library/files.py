"""The files of a library, as files: what may be opened, who may read it, and how a new one is put in its place."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import stat
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote_from_bytes

from engine.errors import KnownError
from engine.library.beside import UNFINISHED, learning_folder, unfinished, unfinished_prefix
from engine.library.error_sentences import DamagedError, NotWritableError, known_errors, printable
from engine.photos.thumbnail_store import store_of
from engine.replacing import put_in_place
from engine.sentences import Phrase, sentence

WAL, SHM = "-wal", "-shm"
"""What SQLite puts behind a library's name for its last changes, and for who reads them."""
_FOLDER = Phrase("The library {path} cannot be opened or created: it is a folder, not a file.")
_PIPE = Phrase("The library {path} cannot be opened or created: it is a pipe or a device, not a file.")
_LEFT_BEHIND_S = 3600.0  # whoever writes a file touches it more often


def beside(path: Path, end: str) -> Path:
    """Name a file that belongs to a library: its name, and something behind."""
    return path.with_name(path.name + end)


def with_changes(path: Path) -> list[Path]:
    """List a library's file and those in which SQLite keeps its last changes, whether they are there or not."""
    return [path, *(beside(path, end) for end in (WAL, SHM, "-journal"))]


def nets_beside(path: Path) -> Path:
    """Name the folder of the networks that were tuned to a library."""
    return path.with_suffix(".nets")


def finished_nets(path: Path) -> list[Path]:
    """List the files of the networks that were tuned to a library, without those that are being written."""
    folder = nets_beside(path)
    files = sorted(folder.iterdir()) if folder.is_dir() else []
    return [file for file in files if file.is_file() and not file.name.startswith(".")]


def is_there(path: Path) -> bool:
    """Whether there is a library to be opened.

    Raises
    ------
    KnownError
        If something else is in its place: a folder, a pipe, an empty file, a library's last changes without it.
    """
    with explained(path):
        try:
            found = path.stat()
        except FileNotFoundError:
            if (
                beside(path, WAL).exists() and not path.exists()
            ):  # still not; SQLite would write those changes into whatever comes to lie beside them
                raise KnownError(
                    sentence(
                        "The library {path} is not there, but a file with its last changes is ({changes}). Please put "
                        "the library back beside it, or move that file away.",
                        path=printable(path),
                        changes=printable(beside(path, WAL).name),
                    )
                ) from None
            return False
        if not stat.S_ISREG(found.st_mode):
            what = _FOLDER if stat.S_ISDIR(found.st_mode) else _PIPE
            raise KnownError(what(path=printable(path)))
    if not found.st_size:
        raise DamagedError(
            sentence(
                "The library {path} is damaged: it is empty, as a full or broken disk may leave it. Please restore a "
                "backup (kith restore), or delete the file to begin a new library.",
                path=printable(path),
            )
        )
    return True


def uri_of(path: Path) -> str:
    """Return a file's URI as SQLite reads them: a share of Windows is no authority, but a path that begins with two."""
    there = path.absolute().as_posix()
    return "file://" + quote_from_bytes(
        os.fsencode(f"/{there}" if path.drive and there[0] != "/" else there), safe="/:"
    )


def connect_there(path: Path, **how: Any) -> sqlite3.Connection:
    """Connect to a database that is there; where it goes only now, SQLite makes no empty file, which is no library."""
    return sqlite3.connect(f"{uri_of(path)}?mode=rw", uri=True, **how)


def make_private(path: Path) -> None:
    """Take a library's files from everybody but their owner, as far as that is allowed."""
    for file in (path, beside(path, WAL), beside(path, SHM)):
        with contextlib.suppress(OSError):
            if stat.S_IMODE(file.stat().st_mode) & 0o077:
                file.chmod(0o600)


@contextmanager
def new_file(path: Path) -> Iterator[Path]:
    """Yield an empty private file in a library's folder, which is made; it is gone at the end, unless moved.

    What a kill left of an earlier one goes first. Where it cannot be written, the error calls it by the library's name.
    """
    with explained(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        delete_left_behind(path)
        descriptor, name = tempfile.mkstemp(UNFINISHED, unfinished_prefix(path), path.parent)
        os.close(descriptor)
    part = Path(name)
    try:
        yield part
    except NotWritableError as error:
        words = str(error).replace(printable(part), printable(path))
        raise NotWritableError(words, error.disk_is_full) from error
    finally:
        for file in with_changes(part):
            file.unlink(missing_ok=True)


def delete_left_behind(path: Path) -> None:
    """Delete what was to become a file, or another one whose name goes on after it, and has not been touched lately."""
    for left in unfinished(path):
        with contextlib.suppress(OSError):
            if time.time() - left.stat().st_mtime < _LEFT_BEHIND_S:
                continue
            if left.is_dir():
                shutil.rmtree(left)
            else:
                left.unlink()


def fold_changes(part: Path, path: Path) -> None:
    """Have all of a finished library in its one file, before that gets its name and what lies beside it is deleted.

    SQLite does so by itself as it closes a file, but is silent where there is no room for it.

    Raises
    ------
    KnownError
        If it cannot be written.
    """
    with known_errors(path), closing(sqlite3.connect(part, isolation_level=None)) as raw:
        raw.execute("PRAGMA journal_mode = DELETE").fetchall()


def place(part: Path, path: Path) -> bool:
    """Give a finished library its name, unless that is taken; gives whether it was free."""
    fold_changes(part, path)
    with explained(path):
        sync(part)
        try:
            os.link(part, path)
        except FileExistsError:
            return False
        except OSError:  # a file system without links
            if path.exists():
                return False
            put_in_place(part, path, replace=os.rename)
        sync(path.parent)
    delete_made_from(path)
    return True


def delete_made_from(path: Path) -> None:
    """Delete what was made from a library in whose place another one is: its photos and faces had other numbers.

    Those are thumbnails, and what was cut out to learn from.
    """
    for end in ("", WAL, SHM):
        with contextlib.suppress(OSError):
            beside(store_of(path), end).unlink(missing_ok=True)
    shutil.rmtree(learning_folder(path), ignore_errors=True)


def sync(path: Path) -> None:
    """Have the disk write a file or a folder, which is more than having the system take it."""
    if path.is_dir() and os.name != "posix":
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Raise what the system says of a library's file as a KnownError."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or sentence("unknown error")
        raise KnownError(
            sentence("The library {path} cannot be opened or created: {reason}.", path=printable(path), reason=reason)
        ) from error

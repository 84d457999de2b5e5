"""SQLite's errors as sentences for the user."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from engine.errors import KnownError
from engine.sentences import Phrase


class NotWritableError(KnownError):
    """A library cannot be written; it may still be readable.

    Parameters
    ----------
    sentence : str
    disk_is_full : bool
    """

    def __init__(self, sentence: str, disk_is_full: bool = False) -> None:
        super().__init__(sentence)
        self.disk_is_full = disk_is_full


class DamagedError(KnownError):
    """A library is damaged."""


class UnreachableError(KnownError):
    """A library cannot be reached at the moment, though it may be there again soon: its server, or the way there."""


class BeingScannedError(KnownError):
    """A library is being scanned already, here or by others; it can be scanned once that is done."""


_FULL = Phrase("The disk {disk} is full, so the library {path} could not be written. Please free some space.")
_CANNOT_WRITE = Phrase("The library {path} cannot be written. Please check who may write the file and its folder.")
_NO_LOCKS = Phrase(
    "The library {path} cannot be locked where it is, as two programs that write at once could damage it. "
    "Please keep it on a disk of this computer."
)
NOT_A_LIBRARY = Phrase("{path} is not a Kith library. Please choose another file, or restore a backup (kith restore).")

# By SQLite's result codes; the extended ones ("SQLITE_READONLY_DIRECTORY") go by their beginning, longer ones first.
SENTENCES = {
    "SQLITE_FULL": _FULL,
    "SQLITE_IOERR_SHMSIZE": _FULL,
    "SQLITE_READONLY": _CANNOT_WRITE,
    "SQLITE_CANTOPEN": Phrase(
        "The library {path} cannot be opened. Please check that its folder exists and may be written."
    ),
    "SQLITE_PERM": Phrase("The library {path} cannot be opened: access is denied."),
    "SQLITE_AUTH": Phrase("The library {path} cannot be opened: access is denied."),
    "SQLITE_NOTADB": NOT_A_LIBRARY,
    "SQLITE_CORRUPT": Phrase(
        "The library {path} is damaged. Please restore a backup (kith restore), or save what can be read "
        "(kith doctor --repair)."
    ),
    "SQLITE_BUSY": Phrase("Another program keeps the library {path} busy. Please try again when it has finished."),
    "SQLITE_PROTOCOL": _NO_LOCKS,
    "SQLITE_IOERR_LOCK": _NO_LOCKS,
    "SQLITE_IOERR_SHM": _NO_LOCKS,
    "SQLITE_IOERR": Phrase(
        "The disk {disk} reported an error at the library {path}. Please check the disk and its free space."
    ),
}
_NOT_WRITABLE = (
    "SQLITE_FULL",
    "SQLITE_READONLY",
    "SQLITE_CANTOPEN",
    "SQLITE_IOERR_SHM",
    "SQLITE_IOERR_LOCK",
    "SQLITE_IOERR_WRITE",
    "SQLITE_IOERR_TRUNCATE",
    "SQLITE_IOERR_FSYNC",
)
_FULL_DISK = ("SQLITE_FULL", "SQLITE_IOERR_SHMSIZE")
_DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB")


def printable(path: Path | str) -> str:
    """Return a path as the user can read it, whatever bytes its name holds."""
    return str(path).encode("utf-8", "replace").decode("utf-8")


def disk_of(path: Path) -> Path:
    """Return where the disk is mounted that holds a file, or its drive."""
    here = path.absolute()
    while not here.is_mount() and here != here.parent:
        here = here.parent
    return here


@contextmanager
def known_errors(path: Path) -> Iterator[None]:
    """Raise trouble with the database file as a KnownError; anything else passes as the bug that it is."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        code = getattr(cause, "sqlite_errorname", "")
        for start, words in SENTENCES.items():
            if code.startswith(start):
                raise _known(code, words(path=printable(path), disk=printable(disk_of(path)))) from error
        if "decode" not in str(cause):
            raise
        raise _known("SQLITE_CORRUPT", SENTENCES["SQLITE_CORRUPT"](path=printable(path))) from error
    except UnicodeDecodeError as error:  # of SQLite's own message, which holds what it could not read
        raise _known("SQLITE_CORRUPT", SENTENCES["SQLITE_CORRUPT"](path=printable(path))) from error


def _known(code: str, sentence: str) -> KnownError:
    if code.startswith(_NOT_WRITABLE):
        return NotWritableError(sentence, code.startswith(_FULL_DISK))
    return DamagedError(sentence) if code.startswith(_DAMAGED) else KnownError(sentence)

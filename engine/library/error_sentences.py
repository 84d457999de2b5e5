"""SQLite's errors as sentences for the user."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from engine.errors import KnownError

# By SQLite's result codes; the extended ones ("SQLITE_READONLY_DIRECTORY") go by their beginning.
SENTENCES = {
    "SQLITE_FULL": "The disk is full, so the library {path} could not be written. Please free some space.",
    "SQLITE_READONLY": "The library {path} cannot be written. Please check who may write the file and its folder.",
    "SQLITE_CANTOPEN": "The library {path} cannot be opened. Please check that its folder exists and may be written.",
    "SQLITE_PERM": "The library {path} cannot be opened: access is denied.",
    "SQLITE_AUTH": "The library {path} cannot be opened: access is denied.",
    "SQLITE_NOTADB": "{path} is not a Kith library. Please choose another file, or restore a backup.",
    "SQLITE_CORRUPT": "The library {path} is damaged. Please restore a backup.",
    "SQLITE_BUSY": "Another program keeps the library {path} busy. Please try again when it has finished.",
    "SQLITE_IOERR": "The disk reported an error at the library {path}. Please check the disk and its free space.",
}


def printable(path: Path | str) -> str:
    """Return a path as the user can read it, whatever bytes its name holds."""
    return str(path).encode("utf-8", "replace").decode("utf-8")


@contextmanager
def known_errors(path: Path) -> Iterator[None]:
    """Raise trouble with the database file as a KnownError; anything else passes as the bug that it is."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        code = getattr(cause, "sqlite_errorname", "")
        for start, sentence in SENTENCES.items():
            if code.startswith(start):
                raise KnownError(sentence.format(path=printable(path))) from error
        raise

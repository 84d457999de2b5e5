"""PostgreSQL's errors as sentences for the user; none of them has a password in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError, ProgrammingError

from engine.errors import KnownError
from engine.library.error_sentences import NotWritableError, UnreachableError
from engine.sentences import Phrase, sentence

_LOST = Phrase("The connection to the library {name} is lost ({reason}). Please try again when the server is there.")
_NOT_ALLOWED = Phrase("The server does not let you do this to the library {name}. Please ask whoever looks after it.")
_UNREACHABLE = Phrase("The library {name} cannot be reached: {reason}.")
_TROUBLE = Phrase("The server is in trouble with the library {name}: {reason}. Please ask whoever looks after it.")
# By the beginning of SQLSTATE, which an error has unless there was no connection.
SENTENCES = {
    "42501": _NOT_ALLOWED,
    "25006": _NOT_ALLOWED,
    "53100": Phrase("The disk of the server is full, so the library {name} could not be written."),
    "55P03": Phrase("Somebody else keeps the library {name} busy. Please try again when they have finished."),
    "40": Phrase("Somebody else changed the library {name} at the same moment. Please try again."),
    "57P": _LOST,
    "08": _LOST,
    "57": _TROUBLE,  # stopped by somebody, or after a time that the server allows
    "53": _TROUBLE,  # no room, no memory, too many at once
    "58": _TROUBLE,
    "XX": _TROUBLE,
    "42P01": _TROUBLE,  # the tables are gone
    "3F": _TROUBLE,
    "22P05": _TROUBLE,  # a database that does not hold every letter
}
_NOT_WRITABLE = ("42501", "25006", "53100")


@contextmanager
def known_errors(name: str) -> Iterator[None]:
    """Raise trouble with the server as a KnownError; anything else passes as the bug that it is."""
    try:
        yield
    except DBAPIError as error:
        code = getattr(error.orig, "sqlstate", None) or ""
        words = _words_for(error, code)
        if words is None:
            raise
        said = words(name=name, reason=_reason(error.orig))
        raise _kind_of(words, code)(said) from error


def _kind_of(words: Phrase, code: str) -> type[KnownError]:
    if code in _NOT_WRITABLE:
        return NotWritableError
    return UnreachableError if words in (_LOST, _UNREACHABLE) else KnownError


def _words_for(error: DBAPIError, code: str) -> Phrase | None:
    for start, words in SENTENCES.items():
        if code.startswith(start):
            return words
    if error.connection_invalidated:
        return _LOST
    could_not_connect = error.statement is None and isinstance(error, (InterfaceError, ProgrammingError))
    return _UNREACHABLE if not code and (could_not_connect or isinstance(error, OperationalError)) else None


def lost(name: str, error: Exception) -> UnreachableError:
    """Return the error for a connection that is lost."""
    return UnreachableError(_LOST(name=name, reason=_reason(error)))


def _reason(cause: object) -> str:
    """Return what the server says, or else what became of the attempt; libpq's advice follows in further lines."""
    lines = str(cause).strip().splitlines() or [""]
    refused = [line.rpartition("FATAL:")[2] for line in lines if "FATAL:" in line]
    said = refused[-1] if refused else lines[0].rpartition("failed: ")[2]
    return said.strip().rstrip(".?:") or sentence("no reason is given")


def raise_without_driver() -> None:
    """Raise a KnownError where psycopg is not installed."""
    if find_spec("psycopg") is None:
        raise KnownError(
            sentence(
                "A library on a PostgreSQL server needs one more package, which is added by: {command}",
                command="pip install 'kith[postgres]'",
            )
        )

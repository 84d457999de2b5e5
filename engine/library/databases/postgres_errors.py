"""PostgreSQL's errors as sentences for the user; none of them has a password in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec

from sqlalchemy.exc import DBAPIError, IntegrityError, InterfaceError, OperationalError, ProgrammingError

from engine.errors import KnownError
from engine.library.error_sentences import NotWritableError
from engine.sentences import Phrase, sentence

_LOST = Phrase("The connection to the library {name} is lost ({reason}). Please try again when the server is there.")
_NOT_ALLOWED = Phrase("You may not change the library {name}. Please ask who looks after it.")
# By the beginning of SQLSTATE; longer ones first.
SENTENCES = {
    "28": Phrase("The server does not let you in: {reason}. Please check name and password of the library {name}."),
    "3D000": Phrase("There is no database {name}. Whoever looks after the server can make it (createdb)."),
    "42501": _NOT_ALLOWED,
    "25006": _NOT_ALLOWED,
    "53100": Phrase("The disk of the server is full, so the library {name} could not be written."),
    "53300": Phrase("The server has no room for one more connection to the library {name}. Please try again later."),
    "55P03": Phrase("Somebody else keeps the library {name} busy. Please try again when they have finished."),
    "40": Phrase("Somebody else changed the library {name} at the same moment. Please try again."),
    "57P": _LOST,
    "08": _LOST,
    "": Phrase("The library {name} cannot be reached: {reason}."),
}
_NOT_WRITABLE = ("42501", "25006", "53100")


@contextmanager
def known_errors(name: str) -> Iterator[None]:
    """Raise trouble with the server as a KnownError; anything else passes as the bug that it is."""
    try:
        yield
    except DBAPIError as error:
        cause = error.orig
        code = getattr(cause, "sqlstate", None) or ""
        if isinstance(error, IntegrityError) or (isinstance(error, ProgrammingError) and not code.startswith("42501")):
            raise
        known = next((words for start, words in SENTENCES.items() if start and code.startswith(start)), None)
        if known is None and code and not error.connection_invalidated:
            raise
        if known is None and not isinstance(error, (OperationalError, InterfaceError)):
            raise
        words = known or (_LOST if error.connection_invalidated else SENTENCES[""])
        reason = (str(cause).strip().splitlines() or [""])[-1].strip().rstrip(".")
        said = words(name=name, reason=reason.removeprefix("FATAL:").strip())
        raise (NotWritableError(said) if code in _NOT_WRITABLE else KnownError(said)) from error


def raise_without_driver() -> None:
    """Raise a KnownError where psycopg is not installed."""
    if find_spec("psycopg") is None:
        raise KnownError(
            sentence(
                "A library on a PostgreSQL server needs one more package, which is added by: {command}",
                command="pip install 'kith[postgres]'",
            )
        )

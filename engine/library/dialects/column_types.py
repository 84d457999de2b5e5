"""Types of columns that each database keeps in its own way."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Any

from sqlalchemy import BigInteger, Dialect, Integer, LargeBinary, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

SQLITE = "sqlite"
WHOLE = BigInteger().with_variant(Integer(), SQLITE)
"""Whole numbers of 64 bits. SQLite's have as many by any name, but only those called INTEGER number its rows."""


def is_text(path: str) -> bool:
    """Whether a path is valid UTF-8."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


class PathText(TypeDecorator[str]):
    """A path as `str`, surrogate escapes and all (PEP 383): text where it can be, else the name's own bytes.

    SQLite keeps a BLOB in a TEXT column as it is. Others have one kind in a column, so there all paths are bytes.
    """

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Return what the column is."""
        return dialect.type_descriptor(Text() if dialect.name == SQLITE else LargeBinary())

    def process_bind_param(self, value: str | None, dialect: Dialect) -> Any:
        """Bind text, or the name's own bytes."""
        if value is None:
            return None
        return stored(value) if dialect.name == SQLITE else os.fsencode(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> str | None:
        """Read either kind back as the `str` that Python shows for the name."""
        return os.fsdecode(value) if isinstance(value, bytes) else value


def stored(path: str) -> str | bytes:
    """Return a path as SQLite has it."""
    return path if is_text(path) else os.fsencode(path)


class IdList(TypeDecorator[Iterable[int]]):
    """Any number of ids as one parameter, for `among`."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Iterable[int] | None, dialect: Dialect) -> str | None:
        """Bind a JSON array, or what PostgreSQL reads as one of its own."""
        if value is None:
            return None
        ids = ",".join(map(str, map(int, value)))
        return f"[{ids}]" if dialect.name == SQLITE else f"{{{ids}}}"

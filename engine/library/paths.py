"""Paths in the database: text where it can be, bytes where the name is not valid UTF-8."""

from __future__ import annotations

import os
from typing import Any

from sqlalchemy import ColumnElement, Dialect, LargeBinary, Text, literal, or_
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.types import TypeDecorator


def _is_text(path: str) -> bool:
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


class PathText(TypeDecorator[str]):
    """A path as `str`, surrogate escapes and all (PEP 383); SQLite keeps a BLOB in a TEXT column as it is."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> Any:
        """Bind text, or the name's own bytes where they are not text."""
        return value if value is None or _is_text(value) else os.fsencode(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> str | None:
        """Read either kind back as the `str` that Python shows for the name."""
        return os.fsdecode(value) if isinstance(value, bytes) else value


def below(column: InstrumentedAttribute[str], root: str) -> ColumnElement[bool]:
    """Select the paths equal to a root or inside it.

    Ranges rather than LIKE, so that the index serves and no character of a name is special. SQLite sorts every
    BLOB after every TEXT, hence a range for each kind.
    """
    stem = root if root.endswith(os.sep) else root + os.sep
    end = stem[:-1] + chr(ord(os.sep) + 1)
    first, last = (literal(os.fsencode(bound), LargeBinary) for bound in (stem, end))
    conditions = [column == root, (column >= first) & (column < last)]
    if _is_text(root):
        conditions.append((column >= stem) & (column < end))
    return or_(*conditions)

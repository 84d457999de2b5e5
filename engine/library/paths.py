"""Paths in the database: text where it can be, bytes where the name is not valid UTF-8; below a root, with slashes."""

from __future__ import annotations

import os
from typing import Any

from sqlalchemy import Column, ColumnElement, Dialect, LargeBinary, Text, literal, true
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
        return None if value is None else stored(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> str | None:
        """Read either kind back as the `str` that Python shows for the name."""
        return os.fsdecode(value) if isinstance(value, bytes) else value


def stored(path: str) -> str | bytes:
    """Return a path as the database has it."""
    return path if _is_text(path) else os.fsencode(path)


def joined(root: str, path: str) -> str:
    """Return the whole path of a file from that of its root and the stored one, which is empty for the root itself."""
    if not path:
        return root
    return (root if root.endswith(os.sep) else root + os.sep) + (path if os.sep == "/" else path.replace("/", os.sep))


def path_below(root: str, path: str) -> str | None:
    """Return how a path at or below a root is stored, or None for one that lies elsewhere."""
    if path == root:
        return ""
    stem = root if root.endswith(os.sep) else root + os.sep
    if not path.startswith(stem):
        return None
    return path[len(stem) :] if os.sep == "/" else path[len(stem) :].replace(os.sep, "/")


def ranges_below(column: InstrumentedAttribute[str] | Column[Any], folder: str) -> list[ColumnElement[bool]]:
    """Return conditions of which one holds for each stored path at or below a folder; an empty one is the root.

    Ranges rather than LIKE, so that the index serves and no character of a name is special. SQLite sorts every
    BLOB after every TEXT, hence a range for each kind.
    """
    if not folder:
        return [true()]
    stem, end = folder + "/", folder + chr(ord("/") + 1)
    first, last = (literal(os.fsencode(bound), LargeBinary) for bound in (stem, end))
    conditions = [column == folder, (column >= first) & (column < last)]
    if _is_text(folder):
        conditions.append((column >= stem) & (column < end))
    return conditions

"""Paths in the database: below a root, with slashes."""

from __future__ import annotations

import os
from typing import Any

from sqlalchemy import Column, ColumnElement, LargeBinary, literal, true
from sqlalchemy.orm import InstrumentedAttribute

from engine.library.dialects.column_types import is_text


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
    BLOB after every TEXT, hence a range for each kind; where all are bytes, the two are one.
    """
    if not folder:
        return [true()]
    stem, end = folder + "/", folder + chr(ord("/") + 1)
    first, last = (literal(os.fsencode(bound), LargeBinary) for bound in (stem, end))
    conditions = [column == folder, (column >= first) & (column < last)]
    if is_text(folder):
        conditions.append((column >= stem) & (column < end))
    return conditions

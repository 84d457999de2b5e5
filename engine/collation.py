"""How names are ordered and searched, wherever people are listed."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_DIGITS = re.compile(r"(\d+)")


@lru_cache(maxsize=1 << 15)
def fold(text: str) -> str:
    """Return a text without case and accents, for searching: "Åsa" is found by "asa"."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


@lru_cache(maxsize=1 << 15)
def sort_key(name: str) -> tuple[tuple[str | tuple[int, str], ...], str]:
    """Return what puts a name in its place in a list: without case and accents, and numbers by their size."""
    parts = _DIGITS.split(fold(name))  # text, number, text, ..., so that parts in one place are alike
    return tuple(_by_size(part) if place % 2 else part for place, part in enumerate(parts)), name


def _by_size(digits: str) -> tuple[int, str]:
    significant = digits.lstrip("0")
    return len(significant), significant  # no int, which refuses a number of thousands of digits


def list_key(name: str | None, n_faces: int, person_id: int) -> tuple[object, ...]:
    """Return what puts a person in their place in a list: the named by name, then the others, most faces first."""
    if name:
        return (False, sort_key(name), person_id)
    return (True, -n_faces, person_id)

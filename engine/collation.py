"""How names are ordered and searched."""

from __future__ import annotations

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=1 << 15)
def fold(text: str) -> str:
    """Take case and accents away, for searching: "Åsa" is found by "asa"."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in parts if not unicodedata.combining(one))


def sort_key(name: str) -> tuple[str, str]:
    """Give a name its place in a list."""
    return (fold(name), name)

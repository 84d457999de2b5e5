"""Names that may be one person's: they differ in case, accents, order, or a second name."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence

from engine.collation import fold
from engine.library.names import MAX_NAME_LENGTH

_WORDS = re.compile(r"[^\s,;._]+")


def clean_name(text: str) -> str | None:
    """Return a name that a person can bear: without controls, in one line; None where none is left, or it is no name.

    Another program's names may hold anything; see `engine.library.names.valid_name`.
    """
    plain = "".join(
        " " if unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") else character for character in text
    )
    name = " ".join(unicodedata.normalize("NFC", plain).split())
    return name if 0 < len(name) <= MAX_NAME_LENGTH else None


def words_of(name: str) -> frozenset[str]:
    """Return a name's words without case, accents and order."""
    return frozenset(_WORDS.findall(fold(name)))


def are_alike(a: str, b: str) -> bool:
    """Whether two names may be one person's."""
    return _are_alike(words_of(a), words_of(b))


def _are_alike(a: frozenset[str], b: frozenset[str]) -> bool:
    return a == b or (min(len(a), len(b)) >= 2 and (a < b or b < a))


def find_alike(names: Iterable[str], others: Sequence[str]) -> dict[str, str]:
    """Find for each name the first of the others that may be the same person's, though it is written otherwise."""
    by_words: defaultdict[tuple[str, ...], list[tuple[int, str]]] = defaultdict(list)
    for place, other in enumerate(others):
        for key in _keys(words_of(other)):
            by_words[key].append((place, other))
    found = {}
    for name in names:
        words = words_of(name)
        near = {pair for key in _keys(words) for pair in by_words.get(key, ())}
        for _, other in sorted(near):
            if other != name and _are_alike(words, words_of(other)):
                found[name] = other
                break
    return found


def _keys(words: frozenset[str]) -> Iterable[tuple[str, ...]]:
    """List what two names that are alike have in common: two words, or the only one."""
    ordered = sorted(words)[:8]
    return itertools.combinations(ordered, 2) if len(ordered) > 1 else [tuple(ordered)]

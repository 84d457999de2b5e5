"""Which photo of the library a path of another program, or of another computer, means."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping

_SEPARATORS = re.compile(r"[/\\]+")
_LEAST_IN_COMMON = 2  # the file's name, and the folder's


class PhotoPlaces:
    """Finds photos by their path, or by the end of it where a folder has come elsewhere.

    Parameters
    ----------
    files : mapping of path to photo_id
    """

    def __init__(self, files: Mapping[str, int]) -> None:
        self._files = files
        self._by_name: defaultdict[str, list[tuple[list[str], int]]] | None = None

    def find(self, path: str) -> int | None:
        """Return the photo at a path, or the only one whose path ends alike in folder and name."""
        if (known := self._files.get(path)) is not None:
            return known
        parts = _parts(path)
        ends = [(_n_in_common(parts, other), photo_id) for other, photo_id in self._named(parts[0])]
        most = max((n for n, _ in ends), default=0)
        found = {photo_id for n, photo_id in ends if n == most}
        return found.pop() if most >= _LEAST_IN_COMMON and len(found) == 1 else None

    def _named(self, name: str) -> list[tuple[list[str], int]]:
        if self._by_name is None:
            self._by_name = defaultdict(list)
            for path, photo_id in self._files.items():
                parts = _parts(path)
                self._by_name[parts[0]].append((parts, photo_id))
        return self._by_name.get(name, [])


def _parts(path: str) -> list[str]:
    """Return a path's parts, the last one first, as systems that fold case and accents compare them."""
    return [unicodedata.normalize("NFC", part).casefold() for part in _SEPARATORS.split(path)][::-1]


def _n_in_common(a: list[str], b: list[str]) -> int:
    n = 0
    for left, right in zip(a, b, strict=False):
        if left != right or not left:
            break
        n += 1
    return n

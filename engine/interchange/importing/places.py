"""Which photo of the library a path of another program, or of another computer, means."""

from __future__ import annotations

import os
import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from contextlib import suppress
from typing import NamedTuple

from engine.interchange.readers.reader import is_of_this_computer
from engine.long_paths import openable

_SEPARATORS = re.compile(r"[/\\]+")
_LEAST_IN_COMMON = 2  # the file's name, and the folder's


class FoundPhoto(NamedTuple):
    """A photo that a path means, and how many parts, from their ends, the two paths share: None for all."""

    photo_id: int
    n_alike: int | None = None


class PhotoPlaces:
    """Finds photos by their path, or by the end of it where a folder has come elsewhere.

    Parameters
    ----------
    files : mapping of path to photo_id
    """

    def __init__(self, files: Mapping[str, int]) -> None:
        self._files = files
        self._by_name: defaultdict[str, list[tuple[list[str], str]]] | None = None

    def find(self, path: str) -> FoundPhoto | None:
        """Return the photo at a path, or the only one whose path ends alike in folder and name.

        Cameras call many photos 100CANON/IMG_0001.JPG: where both files are there, they must be of one size, too.
        """
        if (known := self._files.get(path)) is not None:
            return FoundPhoto(known)
        parts = _parts(path)
        ends = [(_n_in_common(parts, other), file) for other, file in self._named(parts[0])]
        ends = [(n, file) for n, file in ends if n >= _LEAST_IN_COMMON]
        size = _size(path) if ends else None
        if size is not None:
            ends = [(n, file) for n, file in ends if _size(file) in (size, None)]
        most = max((n for n, _ in ends), default=0)
        found = {self._files[file] for n, file in ends if n == most}
        return FoundPhoto(found.pop(), most) if len(found) == 1 else None

    def _named(self, name: str) -> list[tuple[list[str], str]]:
        if self._by_name is None:
            self._by_name = defaultdict(list)
            for path in self._files:
                parts = _parts(path)
                self._by_name[parts[0]].append((parts, path))
        return self._by_name.get(name, [])


def _size(path: str) -> int | None:
    """Return a file's size in bytes; None where it is not there, or on another computer."""
    if is_of_this_computer(path):
        with suppress(OSError, ValueError):
            return os.stat(openable(path)).st_size  # noqa: PTH116
    return None


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

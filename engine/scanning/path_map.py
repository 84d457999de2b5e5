"""The same folders under other names, as machines see them that share a storage."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass

from engine.errors import KnownError
from engine.sentences import sentence

_OF_WINDOWS = re.compile(r"[A-Za-z]:|\\\\")
_DRIVE = re.compile(r"[A-Za-z]:")


@dataclass(frozen=True)
class PathMap:
    """Folders and what they are called elsewhere; of several that hold a path, the deepest counts.

    Attributes
    ----------
    pairs : tuple of (str, str)
        Here, there: absolute, each as its own system writes it.
    """

    pairs: tuple[tuple[str, str], ...] = ()

    @classmethod
    def parse(cls, texts: Sequence[str]) -> PathMap:
        """Parse "FROM=TO", any number of them.

        Raises
        ------
        KnownError
            If one is nothing of the kind.
        """
        pairs = []
        for text in texts:
            here, equals, there = text.partition("=")
            if not (equals and _is_absolute(here) and _is_absolute(there)):
                raise KnownError(
                    sentence(
                        "{text} maps no folder. Two absolute paths belong there, as in /media/photos=/mnt/nas/photos.",
                        text=text,
                    )
                )
            pairs.append((_without_end(here), _without_end(there)))
        return cls(tuple(sorted(pairs, key=lambda pair: -len(pair[0]))))

    def there(self, path: str) -> str:
        """Return what a path is called there; as it is if no folder holds it."""
        for here, there in self.pairs:
            rest = _below(here, path)
            if rest is not None:
                return _joined(there, rest)
        return path


def _below(folder: str, path: str) -> str | None:
    """Return what follows a folder in a path, from its slash on; None if the path lies elsewhere."""
    start, rest = path[: len(folder)], path[len(folder) :]
    if _OF_WINDOWS.match(folder) or os.sep == "\\":  # where case makes no difference
        folder, start, rest = (text.replace("\\", "/") for text in (folder.lower(), start.lower(), rest))
    if start != folder or (rest and rest[0] != "/"):
        return None
    inside = rest.lstrip("/")  # behind a drive, as D:\, there may be two of them
    return inside and f"/{inside}"


def _joined(folder: str, rest: str) -> str:
    if not rest:
        return f"{folder}\\" if _DRIVE.fullmatch(folder) else folder or "/"
    return folder + (rest.replace("/", "\\") if _OF_WINDOWS.match(folder) else rest)


def _is_absolute(path: str) -> bool:
    return path.startswith("/") or bool(_OF_WINDOWS.match(path))


def _without_end(path: str) -> str:
    return path.rstrip("/\\") if _OF_WINDOWS.match(path) else path.rstrip("/")

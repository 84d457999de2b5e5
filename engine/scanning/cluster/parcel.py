"""A photo sent to a machine that cannot read it, with what lies beside it and speaks of it."""

from __future__ import annotations

import os
import random
import shutil
import string
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePath

from engine.long_paths import openable
from engine.photos.companions import find_sidecars, find_takeout, read_companion
from engine.photos.opening import open_regular

MOST_BYTES = 256 * 1024**2
"""Larger files, films for the most part, are not sent."""


@dataclass(frozen=True)
class Parcel:
    """The bytes of a photo and of its companions.

    Attributes
    ----------
    folder : tuple of str
        The names of the folders that it lies in: they may tell when it was taken.
    files : dict of str to bytes
        By name, the photo first.
    """

    folder: tuple[str, ...]
    files: dict[str, bytes]

    @classmethod
    def of(cls, path: str) -> Parcel | None:
        """Read a photo; None if it is too large to be sent.

        Raises
        ------
        OSError
        """
        with open_regular(path) as file:
            if os.fstat(file.fileno()).st_size > MOST_BYTES:
                return None
            files = {PurePath(path).name: file.read()}
        for beside in (*find_sidecars(path), find_takeout(path)):
            content = None if beside is None else read_companion(beside)
            if beside is not None and content is not None:
                files[PurePath(beside).name] = content
        return cls(PurePath(path).parent.parts[1:], files)

    @contextmanager
    def unpacked(self) -> Iterator[str]:
        """Yield the path of the photo in a folder that only this user can read, and that is gone afterwards."""
        letters = random.SystemRandom().choices(string.ascii_lowercase, k=16)  # no digits: they might be a year
        top = Path(tempfile.gettempdir(), f"kith-{''.join(letters)}")
        top.mkdir(mode=0o700)
        try:
            folder = top.joinpath(*(part for part in self.folder if part not in ("..", ".")))
            os.makedirs(openable(str(folder)), exist_ok=True)  # noqa: PTH103 - long paths
            for name, content in self.files.items():
                with open(openable(str(folder / PurePath(name).name)), "wb") as file:
                    file.write(content)
            yield str(folder / PurePath(next(iter(self.files))).name)
        finally:
            shutil.rmtree(top, ignore_errors=True)

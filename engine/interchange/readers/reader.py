"""What every reader of a source is."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from engine.interchange.records import PhotoNames

_LEFT_ALONE = (".picasaoriginals", "@eadir")  # what stands there is said of other files
_MOST_DEPTH = 64


class NamesReader(Protocol):
    """Reads what one program says of people; it writes nothing, not even beside the source.

    Attributes
    ----------
    program : str
        What the user calls it: "Picasa".
    """

    program: str

    def recognises(self, source: Path) -> bool:
        """Whether a file or folder is such a source, by a quick look."""
        ...

    def read(self, source: Path) -> Iterator[PhotoNames]:
        """Yield the photos in which the source names somebody, and photos without a name only with a problem.

        The paths are absolute, as the source has them: on another computer they were others.

        Raises
        ------
        KnownError
            If the source cannot be read.
        """
        ...


def is_of_this_computer(path: str) -> bool:
    """Whether a path that another program's file names may be looked at.

    Windows would ask another computer for what lies on it, with the user's credentials, whoever wrote that path.
    """
    return not path.startswith(("\\\\", "//"))


def walk_files(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield each folder at or below one, with the names of its files, ascending; links to folders are not followed."""
    top = os.path.abspath(folder)  # noqa: PTH100 - symlinks stay as named, as in a scan
    depth = top.count(os.sep)
    for here, folders, names in os.walk(top):
        folders[:] = sorted(name for name in folders if name.lower() not in _LEFT_ALONE)
        if here.count(os.sep) - depth >= _MOST_DEPTH:
            folders.clear()
        yield here, sorted(names)

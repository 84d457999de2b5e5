"""What Kith keeps beside a library, in files and folders named after it."""

from __future__ import annotations

import re
from pathlib import Path

from engine.photos.thumbnail_store import store_of

UNFINISHED = ".new"
_MAGIC = b"SQLite format 3\0"
_COPY = re.compile(r"\.(backup|before|replaced|damaged)-")


def learning_folder(library: Path) -> Path:
    """Return the folder of a fine-tuning that is under way or was stopped, with faces cut out of photos."""
    return library.with_suffix(".learning")


def learning_lock(library: Path) -> Path:
    """Return the file that is locked by whoever is learning from a library."""
    return library.with_suffix(".learning.lock")


def averages_file(library: Path) -> Path:
    """Return the file of a very large library's averaged faces, which grouping makes again if it is gone."""
    return library.with_suffix(".averages")


def averages_files(library: Path) -> list[Path]:
    """List that file, and what was to become it."""
    file = averages_file(library)
    return [file, *unfinished(file)]


def copies_of(library: Path) -> list[Path]:
    """List the copies of a library that Kith made beside it, finished or not: before a migration, as a backup.

    They are the databases whose names begin with that of the library, and those in the folders of such names; and what
    is named as a copy, whatever is in it: a damaged one may have lost its header, and its last changes lie apart. Not
    its thumbnails, and not what SQLite itself keeps beside the library. With them comes what a kill left half made.
    """
    named = [path for path in library.parent.glob(f"{_literal(library.name)}.*") if path != store_of(library)]
    files = [path for path in named if path.is_file()]
    files += [path for folder in named if folder.is_dir() for path in folder.rglob("*") if path.is_file()]
    copies = [path for path in files if _COPY.match(path.name.removeprefix(library.name)) or _is_database(path)]
    return sorted([*copies, *unfinished(library)])


def unfinished_prefix(path: Path) -> str:
    """Return how the names begin of what is to become a file; they end in `UNFINISHED`.

    What is to become such a file has a dot before its name already.
    """
    return f".{path.name.lstrip('.')[:60]}."


def unfinished(path: Path) -> list[Path]:
    """List what was to become a file, or another one whose name goes on after it: under way, or left by a kill."""
    begin = _literal(unfinished_prefix(path))
    return sorted(path.parent.glob(f"{begin}*{UNFINISHED}*"))


def _literal(name: str) -> str:
    return "".join(f"[{character}]" if character in "*?[" else character for character in name)


def _is_database(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False

"""Repairing a damaged library: what can be read of it is put in its place, and the damaged one kept beside it."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from engine.addresses import require_local
from engine.errors import KnownError
from engine.library.beside import UNFINISHED, unfinished_prefix
from engine.library.checking import find_damage
from engine.library.copies import replace_library
from engine.library.error_sentences import DamagedError, printable
from engine.library.files import WAL, beside, connect_there, is_there, new_file
from engine.library.opening import require_library
from engine.library.upkeep.salvage import copy_readable, salvage
from engine.sentences import sentence


@dataclass(frozen=True, slots=True)
class Saved:
    """What was saved of a damaged library.

    Attributes
    ----------
    n_people, n_named, n_faces, n_photos, n_steps : int
        Rows; the steps are those of the journal.
    kept : Path or None
        Where the damaged library is now.
    """

    n_people: int
    n_named: int
    n_faces: int
    n_photos: int
    n_steps: int
    kept: Path | None


def find_damage_in(library: Path) -> list[str]:
    """List what is wrong with a library that nobody has open; nothing if it is whole.

    Raises
    ------
    KnownError
        If there is none, or it is another program's or a newer Kith's.
    """
    require_local(library)
    try:
        if not is_there(library):
            raise KnownError(sentence("There is no library {library}.", library=printable(library)))
        require_library(library)
        with closing(connect_there(library)) as raw:
            return find_damage(raw, thorough=True)
    except DamagedError as error:
        return [str(error)]


def repair_library(library: Path, now: datetime) -> Saved:
    """Save what can be read of a damaged library: people, faces, the journal.

    Raises
    ------
    KnownError
        If nothing can be read, another program has the library open, or the disk is full.
    """
    if not is_there(library):
        raise KnownError(sentence("There is no library {library}.", library=printable(library)))
    try:
        with tempfile.TemporaryDirectory(UNFINISHED, unfinished_prefix(library), library.parent) as folder:
            damaged = Path(folder) / library.name
            copy_readable(library, damaged)
            if beside(library, WAL).exists():
                copy_readable(beside(library, WAL), beside(damaged, WAL))
            with new_file(library) as part:
                salvage(damaged, part)
                return _put(library, part, now)
    except OSError as error:
        raise KnownError(
            sentence(
                "The library {library} cannot be repaired: {reason}.", library=printable(library), reason=error.strerror
            )
        ) from error


def _put(library: Path, part: Path, now: datetime) -> Saved:
    with closing(sqlite3.connect(part)) as raw:
        if found := find_damage(raw, thorough=True):
            raise DamagedError(
                sentence(
                    "What was saved of {library} does not fit together ({damage}).",
                    library=printable(library),
                    damage=found[0],
                )
            )
        counts = [
            raw.execute(f"SELECT count({what}) FROM {table}").fetchone()[0]
            for what, table in (("*", "person"), ("name", "person"), ("*", "face"), ("*", "photo"), ("*", "journal"))
        ]
    n_people, n_named, n_faces, n_photos, n_steps = counts
    return Saved(n_people, n_named, n_faces, n_photos, n_steps, replace_library(library, part, "damaged", now))

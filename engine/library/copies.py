"""Copies of a library beside it: backups of one file each, checked, the last four kept; and putting one back."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from engine.addresses import require_local
from engine.errors import KnownError
from engine.library.checking import find_damage
from engine.library.error_sentences import SENTENCES, DamagedError, known_errors, printable
from engine.library.files import (
    SHM,
    WAL,
    beside,
    connect_there,
    delete_left_behind,
    delete_made_from,
    explained,
    fold_changes,
    is_there,
    new_file,
    sync,
)
from engine.replacing import put_in_place
from engine.sentences import sentence

N_KEPT = 4
EVERY = timedelta(days=7)
_BUSY_S = 30.0
_HEADER_BYTES = 100  # of a database
Link = Callable[[Path, Path], object]
_OURS = re.compile(r"\.(backup|before|replaced)-[\w-]+")


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a library.

    Attributes
    ----------
    path : Path
    made_at : datetime
        UTC, with its zone.
    size_bytes : int
    """

    path: Path
    made_at: datetime
    size_bytes: int


def backups_of(library: Path) -> list[Backup]:
    """List the backups that Kith made beside a library, and libraries that a backup replaced; newest first.

    Raises
    ------
    KnownError
        If their folder cannot be read.
    """
    found = []
    with explained(library), contextlib.suppress(FileNotFoundError):
        for path in library.parent.iterdir():
            end = path.name.removeprefix(library.name)
            if end != path.name and _OURS.fullmatch(end) and path.is_file():
                state = path.stat()
                found.append(Backup(path, datetime.fromtimestamp(state.st_mtime, UTC), state.st_size))
    return sorted(found, key=lambda backup: (backup.made_at, backup.path.name), reverse=True)


def next_backup(library: Path, now: datetime) -> Path:
    """Name the backup that is made beside a library now."""
    return beside(library, f".backup-{now:%Y-%m-%d-%H%M%S}")


def is_backup_due(library: Path, now: datetime) -> bool:
    """Whether the newest backup is older than a week; one from the future, by a wrong clock, counts as none."""
    return not any(abs(now - backup.made_at) < EVERY for backup in backups_of(library))


def delete_old_backups(library: Path, just_made: Path) -> None:
    """Delete all backups but the newest four, of which the one just made is one, whatever the clock says.

    What a kill left of one goes, too.
    """
    delete_left_behind(library)
    older = [backup for backup in backups_of(library) if backup.path != just_made]
    for backup in older[N_KEPT - 1 :]:
        with contextlib.suppress(OSError):
            backup.path.unlink()


def copy_database(
    source: Path, target: Path, reader: sqlite3.Connection | None = None, busy_s: float = _BUSY_S
) -> None:
    """Copy a database that may be in use, as one file, and check the copy; only then an older target is replaced.

    Parameters
    ----------
    source, target : Path
    reader : sqlite3.Connection or None
        An open connection to the source: one that has it to itself, as where nothing can be written, lets no other in.
    busy_s : float
        Seconds to wait for another program that has it to itself.

    Raises
    ------
    KnownError
        If the source is damaged or stays busy, the target cannot be written, or another program has it open.
    """
    with new_file(target) as part:
        try:
            with (
                known_errors(target),
                closing(connect_there(source)) if reader is None else nullcontext(reader) as opened,
                closing(sqlite3.connect(part)) as copy,
            ):
                opened.backup(copy, progress=_no_longer_than(busy_s, source))
                copy.execute("PRAGMA journal_mode = DELETE").fetchall()  # else its last changes could lie in a -wal
                is_damaged = bool(find_damage(copy, thorough=True))
        except DamagedError:
            is_damaged = True
        if is_damaged:
            raise DamagedError(SENTENCES["SQLITE_CORRUPT"](path=printable(source)))
        sync(part)
        _end_changes(target)
        put_in_place(part, target)
        sync(target.parent)


def _end_changes(target: Path) -> None:
    """See to it that no -wal file of what bore a name before, opened and killed perhaps, is read into a new copy."""
    if beside(target, WAL).exists() and is_there(target):
        _fold(target)
        for end in (WAL, SHM):
            beside(target, end).unlink(missing_ok=True)


def _no_longer_than(busy_s: float, source: Path) -> Callable[[int, int, int], None]:
    """Make what ends a copy that waits too long; by itself it would wait for ever."""
    end = time.monotonic() + busy_s

    def progress(status: int, _remaining: int, _total: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and time.monotonic() > end:
            raise KnownError(SENTENCES["SQLITE_BUSY"](path=printable(source)))

    return progress


def replace_library(library: Path, part: Path, kept_as: str, now: datetime, link: Link = os.link) -> Path | None:
    """Put a finished file in a library's place; what was there is kept beside it; returns where.

    At no moment is there no library, or one with another's last changes beside it. What was made from the library that
    goes, goes as well.

    Parameters
    ----------
    library, part : Path
    kept_as : str
        What the file is called that is kept: "replaced" or "damaged".
    now : datetime
    link : function
        Another one than the system's serves the tests.

    Raises
    ------
    KnownError
        If another program has the library open, or there is no room to keep it.
    """
    fold_changes(part, library)
    kept = _keep(library, beside(library, f".{kept_as}-{now:%Y-%m-%d-%H%M%S}"), link) if library.exists() else None
    for end in (WAL, SHM):
        beside(library, end).unlink(missing_ok=True)
    sync(part)
    part.replace(library)
    sync(library.parent)
    delete_made_from(library)
    return kept


def _keep(library: Path, kept: Path, link: Link) -> Path:
    _fold(library)
    kept.unlink(missing_ok=True)
    try:
        link(library, kept)
    except OSError:  # a file system without links
        with explained(library), new_file(kept) as copy:
            shutil.copy2(library, copy)
            sync(copy)
            put_in_place(copy, kept)
    if beside(library, WAL).exists():  # of a damaged library; it must not be taken for the next one's
        beside(library, WAL).replace(beside(kept, WAL))
    return kept


def _fold(library: Path) -> None:
    """Fold the -wal file into a library that nobody else has open; a damaged one stays as it is."""
    if library.stat().st_size < _HEADER_BYTES:  # SQLite would make a database of it
        return
    with (
        contextlib.suppress(sqlite3.Error),
        closing(connect_there(library, timeout=1.0, isolation_level=None)) as raw,
    ):
        try:
            raw.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
            raw.execute("BEGIN IMMEDIATE")
            raw.execute("COMMIT")
            raw.execute("PRAGMA journal_mode = DELETE").fetchall()
        except sqlite3.OperationalError as error:
            if getattr(error, "sqlite_errorname", "").startswith("SQLITE_BUSY"):
                reason = sentence(
                    "Another program has the library {library} open. Please close it first.", library=printable(library)
                )
                raise KnownError(reason) from error
            raise


def restore_backup(
    library: Path, backup: Path, check: Callable[[Path], object], now: datetime, link: Link = os.link
) -> Path | None:
    """Put a backup in a library's place; what was there is kept beside it; returns where.

    Parameters
    ----------
    library, backup : Path
    check : function of a Path
        Raises a KnownError if a file is no library that this program can open.
    now : datetime
    link : function
        As for `replace_library`.

    Raises
    ------
    KnownError
        If the backup is damaged or no library, another program has the library open, or there is no room to keep it.
    """
    require_local(library)
    if not backup.is_file():
        raise KnownError(sentence("There is no backup {backup}.", backup=printable(backup)))
    if library.exists() and backup.samefile(library):
        raise KnownError(sentence("This is the library itself. Please choose a backup."))
    check(backup)
    with new_file(library) as part:
        copy_database(backup, part)
        check(part)
        return replace_library(library, part, "replaced", now, link)

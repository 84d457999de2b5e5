"""A library in a file of SQLite's: one writer, readers that never wait, backups beside it."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text
from sqlalchemy.exc import DatabaseError

from engine.errors import KnownError
from engine.library.checking import find_damage
from engine.library.copies import copy_database, delete_old_backups, is_backup_due, next_backup
from engine.library.error_sentences import (
    SENTENCES,
    BeingScannedError,
    NotWritableError,
    disk_of,
    known_errors,
    printable,
)
from engine.library.files import connect_there, is_there, make_private, with_changes
from engine.library.migrating import known_revisions
from engine.library.opening import create, make_engine, make_read_only_engine, migrate
from engine.locking import exclusive, is_held
from engine.sentences import sentence


class SqliteFile:
    """The database of a library that is a file; see `Database`."""

    user = None
    is_shared = False

    def __init__(self, path: Path, busy_s: float, why_read_only: str | None = None) -> None:
        self.path, self.name, self.why_read_only = path, printable(path), why_read_only
        self.engine = make_read_only_engine(path) if why_read_only else make_engine(path, busy_s=busy_s)
        # Writes always go through the same connection, so that SQLite can tell it what others have written.
        self._writer = self.engine if why_read_only else make_engine(path, busy_s=busy_s, is_single=True)
        self._one_writer = threading.Lock()
        self._version_seen: int | None = None

    @classmethod
    def prepare(cls, path: Path, migrations: Path, busy_s: float) -> str | None:
        """Make the file, readable by this user only, or bring it up to date; see `Database`."""
        if not is_there(path):
            create(path, migrations, busy_s=busy_s)
        try:
            migrate(path, migrations, busy_s=busy_s)
        except NotWritableError as error:
            why = _why_read_only(path, error)
            if cls(path, busy_s, why)._revision() == known_revisions(migrations)[-1]:
                return why
            raise
        make_private(path)
        return None

    def _revision(self) -> str | None:
        """Read the revision, and close; None where even reading is not possible."""
        try:
            with self.engine.connect() as connection:
                return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
        except DatabaseError:
            return None
        finally:
            self.close()

    def close(self) -> None:
        """Close all connections; the last one out folds the -wal file into the library."""
        with self._one_writer:
            self._version_seen = None
            self._writer.dispose()
        self.engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open a connection that sees one moment."""
        with known_errors(self.path), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open the connection that alone may write."""
        with (
            self._one_writer,
            known_errors(self.path),
            self._writer.connect().execution_options(begin="BEGIN IMMEDIATE") as connection,
            connection.begin(),
        ):
            if not self.path.exists():  # SQLite would go on in a file that was deleted or moved, and all be lost
                raise NotWritableError(SENTENCES["SQLITE_CANTOPEN"](path=self.name))
            yield connection

    @contextmanager
    def scan_lock(self) -> Iterator[None]:
        """Hold a lock that a killed process loses."""
        with exclusive(self._scan_lock_file()) as is_ours:
            if not is_ours:
                raise BeingScannedError(sentence("Another scan of this library is running."))
            yield

    def _scan_lock_file(self) -> Path:
        real = self.path.resolve()  # two names of one library are one library
        return real.with_name(real.name + ".lock")

    def is_being_scanned(self) -> bool:
        """Whether somebody has the lock."""
        return is_held(self._scan_lock_file())

    def keep_scan_lock(self) -> None:
        """Do nothing: the lock stays for as long as the process."""

    def grouping_lock(self, *, waits: bool) -> AbstractContextManager[object]:
        """Hold nothing: two groupings on one computer are rare, and the one that comes too late groups again."""
        return nullcontext()

    def is_changed_elsewhere(self) -> bool:
        """Whether another process has written; SQLite counts what was not written by the connection that asks it."""
        if self.why_read_only or not self._one_writer.acquire(blocking=False):
            return False
        try:
            with known_errors(self.path), self._writer.connect() as connection:
                (version,) = _raw(connection).execute("PRAGMA data_version").fetchone()
            before, self._version_seen = self._version_seen, version
        finally:
            self._one_writer.release()
        return before not in (None, version)

    def tell(self, connection: Connection, text: str) -> None:
        """Tell nobody: who else has the file reads it anew by themselves."""

    def listen(self) -> None:
        """Hear nobody."""

    def back_up(self, target: Path | None, now: datetime) -> Path:
        """Copy the library into a file, also while it is in use, and check the copy.

        Beside the library, the newest four copies are kept.
        """
        if target is not None:
            self._copy(target)
            return target
        target = next_backup(self.path, now)
        self._copy(target)
        os.utime(target, (now.timestamp(), now.timestamp()))
        delete_old_backups(self.path, target)
        return target

    def _copy(self, target: Path) -> None:
        of_library = with_changes(self.path.resolve())
        if target.resolve() in of_library or (target.exists() and target.samefile(self.path)):
            raise KnownError(sentence("A backup cannot replace the library itself. Please choose another file."))
        try:
            with self.engine.connect() if self.why_read_only else nullcontext() as connection:
                copy_database(self.path, target, None if connection is None else _raw(connection))
        except OSError as error:
            raise KnownError(
                sentence(
                    "The backup {target} cannot be written: {reason}.", target=printable(target), reason=error.strerror
                )
            ) from error

    def is_backup_due(self, now: datetime) -> bool:
        """Whether the newest backup is older than a week."""
        return is_backup_due(self.path, now)

    def find_damage(self, connection: Connection) -> list[str]:
        """List what SQLite finds, rows that refer to nothing, and embeddings that have changed."""
        return find_damage(_raw(connection), thorough=True)

    def is_damage(self, error: DatabaseError) -> bool:
        """Whether an error says that the file is damaged: what is in there cannot be read otherwise, either."""
        return True

    def size_bytes(self, connection: Connection) -> int:
        """Return the size of the file."""
        return self.path.stat().st_size

    def numbers_given(self, connection: Connection) -> dict[str, int]:
        """Read the last number given in each table of which SQLite keeps it."""
        rows = connection.execute(text("SELECT name, seq FROM sqlite_sequence"))
        return {row.name: row.seq for row in rows}

    def continue_numbers(self, connection: Connection, given: Mapping[str, int]) -> None:
        """Give no number again that was given before; SQLite itself looks after those that rows have."""
        for name in {"face", "person"} - self.numbers_given(connection).keys():
            connection.execute(text("INSERT INTO sqlite_sequence VALUES (:name, 0)"), {"name": name})
        larger = text("UPDATE sqlite_sequence SET seq = max(seq, :number) WHERE name = :name")
        for name, number in given.items():
            connection.execute(larger, {"name": name, "number": number})

    def pack(self, busy_s: float) -> bool:
        """Rewrite the file without its free pages, and empty the -wal file; whether nobody was in the way."""
        with (
            known_errors(self.path),
            closing(connect_there(self.path, timeout=busy_s, isolation_level=None)) as raw,
        ):
            raw.execute("PRAGMA secure_delete = ON")
            raw.execute("VACUUM")
            is_busy, _, _ = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            return not is_busy


def _raw(connection: Connection) -> sqlite3.Connection:
    raw: Any = connection.connection.dbapi_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw


def _why_read_only(path: Path, error: NotWritableError) -> str:
    """Return the sentence for somebody who opens a library that cannot be written."""
    if error.disk_is_full:
        disk = printable(disk_of(path))
        return sentence(
            "The disk {disk} is full: {path} can be read, but not changed. Please free some space.",
            disk=disk,
            path=printable(path),
        )
    return sentence("Nothing can be written at {path}: the library can be read, but not changed.", path=printable(path))

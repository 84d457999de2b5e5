"""The open database file: connections, transactions, settings, backup, health."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, delete, func, select, text
from sqlalchemy.exc import DatabaseError

from engine.errors import KnownError
from engine.library.checking import find_damage
from engine.library.copies import copy_database, delete_old_backups, is_backup_due, next_backup
from engine.library.databases.expressions import upsert
from engine.library.error_sentences import NotWritableError, disk_of, known_errors, printable
from engine.library.files import is_there, make_private
from engine.library.opening import (
    BUSY_S,
    MIGRATIONS,
    create,
    known_revisions,
    make_engine,
    make_read_only_engine,
    migrate,
)
from engine.library.schema import Base, SettingRow
from engine.locking import exclusive
from engine.sentences import sentence

REGROUP_NEEDED = "regroup_needed"  # how many times faces changed since they were last grouped
FACE_DATA_CHANGED = "looks_changed"  # how many times faces, embeddings or photos changed


@dataclass(frozen=True, slots=True)
class Health:
    """The state of a library.

    Attributes
    ----------
    path : Path
    size_bytes : int
    revision : str
        Of the database's schema.
    n_photos, n_files, n_faces, n_people : int
        Rows, present or not.
    integrity : str
        "ok", or the damage that SQLite found.
    """

    path: Path
    size_bytes: int
    revision: str
    n_photos: int
    n_files: int
    n_faces: int
    n_people: int
    integrity: str


class Store:
    """An open library file; see `open`. Safe to use from several threads.

    Attributes
    ----------
    path : Path
    why_read_only : str or None
        The sentence that says why it can be read only, if so; each attempt to write raises it as a KnownError.
    """

    def __init__(self, path: Path, busy_s: float = BUSY_S, why_read_only: str | None = None) -> None:
        self.path, self.why_read_only = path, why_read_only
        self._engine = make_read_only_engine(path) if why_read_only else make_engine(path, busy_s=busy_s)
        self._one_writer = threading.Lock()

    @classmethod
    def open(cls, path: Path, *, migrations: Path = MIGRATIONS, busy_s: float = BUSY_S) -> Self:
        """Open a library, creating or migrating it as need be.

        One that cannot be written, because its disk is full, say, is opened to be read.

        Parameters
        ----------
        path : Path
            Missing folders are made; file and folder are readable by this user only.
        migrations : Path
            Alembic's folder; another one than Kith's own serves the tests.
        busy_s : float
            Seconds to wait for another program that keeps the file busy.

        Raises
        ------
        KnownError
            If it cannot be made or read, is no library or a damaged one, or was made by a newer Kith.
        """
        path = Path(path).absolute()
        if not is_there(path):
            create(path, migrations, busy_s=busy_s)
        try:
            migrate(path, migrations, busy_s=busy_s)
        except NotWritableError as error:
            read_only = cls(path, busy_s, _why_read_only(path, error))
            if read_only._revision() == known_revisions(migrations)[-1]:
                return read_only
            read_only.close()
            raise
        make_private(path)
        return cls(path, busy_s)

    def _revision(self) -> str | None:
        """Read the revision; None where even reading is not possible."""
        try:
            with self._engine.connect() as connection:
                return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
        except DatabaseError:
            return None

    def _require_writable(self) -> None:
        if self.why_read_only:
            raise NotWritableError(self.why_read_only)

    def close(self) -> None:
        """Close all connections; the last one out folds the -wal file into the library."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """Yield a connection that sees one moment of the library."""
        with known_errors(self.path), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Yield the one connection that may write; commits at the end, or rolls all back."""
        self._require_writable()
        with (
            self._one_writer,
            known_errors(self.path),
            self._engine.connect().execution_options(begin="BEGIN IMMEDIATE") as connection,
            connection.begin(),
        ):
            yield connection

    @contextmanager
    def scan_lock(self) -> Iterator[None]:
        """Keep other processes from scanning into this library; a killed process loses the lock.

        Raises
        ------
        KnownError
            If another scan is running.
        """
        self._require_writable()
        with exclusive(_lock_of(self.path)) as held:
            if not held:
                raise KnownError(sentence("Another scan of this library is running."))
            yield

    def backup(self, target: Path) -> None:
        """Copy the library to another file, also while it is in use, and check the copy.

        Raises
        ------
        KnownError
            If the target is the library itself or cannot be written, or the library is damaged.
        """
        if target.exists() and target.samefile(self.path):
            raise KnownError(sentence("A backup cannot replace the library itself. Please choose another file."))
        try:
            with self._engine.connect() if self.why_read_only else nullcontext() as connection:
                raw = connection.connection.dbapi_connection if connection is not None else None
                assert raw is None or isinstance(raw, sqlite3.Connection)
                copy_database(self.path, target, raw)
        except OSError as error:
            raise KnownError(
                sentence(
                    "The backup {target} cannot be written: {reason}.", target=printable(target), reason=error.strerror
                )
            ) from error

    def back_up(self, now: datetime | None = None) -> Path:
        """Make a backup beside the library, of which the newest four are kept; returns where it is.

        Raises
        ------
        KnownError
            As `backup`.
        """
        self._require_writable()
        now = now or datetime.now(UTC)
        target = next_backup(self.path, now)
        self.backup(target)
        os.utime(target, (now.timestamp(), now.timestamp()))
        delete_old_backups(self.path, target)
        return target

    def back_up_if_due(self, now: datetime | None = None) -> Path | None:
        """Make a backup if the newest is older than a week and there are faces to lose; returns where it is.

        Raises
        ------
        KnownError
            As `backup`.
        """
        if self.why_read_only or not is_backup_due(self.path, now or datetime.now(UTC)):
            return None
        with self.snapshot() as connection:
            if connection.execute(text("SELECT 1 FROM face LIMIT 1")).first() is None:
                return None
        return self.back_up(now)

    def setting(self, key: str, default: Any = None) -> Any:
        """Read a remembered value."""
        with self.snapshot() as connection:
            return read_setting(connection, key, default)

    def settings(self) -> dict[str, Any]:
        """Read all remembered values by their keys."""
        with self.snapshot() as connection:
            rows = connection.execute(select(SettingRow.key, SettingRow.value))
            return {row.key: row.value for row in rows}

    def set_setting(self, key: str, value: Any) -> None:
        """Remember a value that JSON can hold."""
        self.set_settings({key: value})

    def set_settings(self, values: Mapping[str, Any]) -> None:
        """Remember values that JSON can hold, all in one transaction."""
        with self.transaction() as connection:
            for key, value in values.items():
                write_setting(connection, key, value)

    def health(self) -> Health:
        """Count the rows and let SQLite look for damage."""
        with self._engine.connect() as connection:
            raw = connection.connection.dbapi_connection
            assert isinstance(raw, sqlite3.Connection)
            try:
                integrity = "; ".join(find_damage(raw, thorough=True)) or "ok"
                revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
                counts = {
                    f"n_{plural}": connection.execute(
                        select(func.count()).select_from(Base.metadata.tables[table])
                    ).scalar_one()
                    for table, plural in COUNTED.items()
                }
            except DatabaseError as error:
                integrity, revision, counts = (
                    str(error.orig),
                    "unknown",
                    {f"n_{plural}": 0 for plural in COUNTED.values()},
                )
        return Health(self.path, self.path.stat().st_size, revision, **counts, integrity=integrity)


class Repository:
    """A part of a library with tables of its own to read and write.

    Parameters
    ----------
    store : Store
    """

    def __init__(self, store: Store) -> None:
        self._store = store


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


def _lock_of(path: Path) -> Path:
    real = path.resolve()  # two names of one library are one library
    return real.with_name(real.name + ".lock")


COUNTED = {"photo": "photos", "file": "files", "face": "faces", "person": "people"}


def read_setting(connection: Connection, key: str, default: Any = None) -> Any:
    """Read a remembered value within a transaction."""
    row = connection.execute(select(SettingRow.value).where(SettingRow.key == key)).first()
    return default if row is None else row.value


def forget_setting(connection: Connection, key: str) -> None:
    """Forget a value within a transaction."""
    connection.execute(delete(SettingRow).where(SettingRow.key == key))


def write_setting(connection: Connection, key: str, value: Any) -> None:
    """Remember a value within a transaction."""
    new = upsert(SettingRow).values(key=key, value=value)
    connection.execute(new.on_conflict_do_update(index_elements=["key"], set_={"value": new.excluded.value}))


def note_regroup_needed(connection: Connection) -> None:
    """Remember that the faces deserve to be grouped again.

    A count rather than a flag: a grouping that took minutes must not wipe out what changed under its hands.
    """
    write_setting(connection, REGROUP_NEEDED, read_setting(connection, REGROUP_NEEDED, 0) + 1)


def note_face_data_changed(connection: Connection) -> None:
    """Remember that faces changed, came or went, or that other photos can be seen; corrections do neither."""
    write_setting(connection, FACE_DATA_CHANGED, read_setting(connection, FACE_DATA_CHANGED, 0) + 1)

"""The open library: connections, transactions, settings, backup, health."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, delete, func, select, text
from sqlalchemy.exc import DatabaseError

from engine.library.databases.database import Listener
from engine.library.databases.registry import database_of
from engine.library.dialects.expressions import upsert
from engine.library.error_sentences import NotWritableError
from engine.library.migrating import MIGRATIONS
from engine.library.opening import BUSY_S
from engine.library.schema import Base, SettingRow

REGROUP_NEEDED = "regroup_needed"  # how many times faces changed since they were last grouped
GROUPED_WITH = "grouped_with"  # the hash of the weights by whose embeddings people were last grouped
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
        "ok", or the damage that was found.
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
    """An open library; see `open`. Safe to use from several threads.

    Attributes
    ----------
    path : Path
    name : str
        How the user knows it: the path, or an address without a password.
    user : str or None
        Who is working with it, by name; None where that is whoever has the file.
    why_read_only : str or None
        The sentence that says why it can be read only, if so; each attempt to write raises it as a KnownError.
    """

    def __init__(self, path: Path, busy_s: float = BUSY_S, why_read_only: str | None = None) -> None:
        self._database = database_of(path)(path, busy_s, why_read_only)
        self.path, self.name, self.why_read_only = path, self._database.name, why_read_only

    @classmethod
    def open(cls, path: Path, *, migrations: Path = MIGRATIONS, busy_s: float = BUSY_S) -> Self:
        """Open a library, creating or migrating it as need be.

        One that cannot be written, because its disk is full, say, is opened to be read.

        Parameters
        ----------
        path : Path
            Missing folders are made; file and folder are readable by this user only. A file that holds the address of
            a server leads there, see `engine.addresses`.
        migrations : Path
            Alembic's folder; another one than Kith's own serves the tests.
        busy_s : float
            Seconds to wait for another program that keeps the library busy.

        Raises
        ------
        KnownError
            If it cannot be made or read, is no library or a damaged one, or was made by a newer Kith.
        """
        path = Path(path).absolute()
        return cls(path, busy_s, database_of(path).prepare(path, migrations, busy_s))

    @property
    def is_shared(self) -> bool:
        """Whether others may change it at any time, from other computers."""
        return self._database.is_shared

    @property
    def user(self) -> str | None:
        """Who is working with it."""
        return self._database.user

    def _require_writable(self) -> None:
        if self.why_read_only:
            raise NotWritableError(self.why_read_only)

    def close(self) -> None:
        """Close all connections; of a file, the last one out folds the -wal file into the library."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """Yield a connection that sees one moment of the library."""
        with self._database.reading() as connection:
            yield connection

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Yield the one connection that may write; commits at the end, or rolls all back."""
        self._require_writable()
        with self._database.writing() as connection:
            yield connection

    def is_changed_elsewhere(self) -> bool:
        """Whether other processes have written since this was asked the last time; False the first time.

        Always False for a library on a server, whose windows tell each other, see `listen`, and for one that can be
        read only, which nobody else has open. It costs next to nothing.
        """
        return self._database.is_changed_elsewhere()

    def tell(self, connection: Connection, text: str = "") -> None:
        """Tell the other windows of a shared library what a transaction changes: anything, without a text."""
        self._database.tell(connection, text)

    def listen(self) -> Listener | None:
        """Begin to hear what the other windows tell; None where a library is not shared.

        Raises
        ------
        KnownError
            If there is no connection.
        """
        return self._database.listen()

    @contextmanager
    def scan_lock(self) -> Iterator[None]:
        """Keep others from scanning into this library; a killed process loses the lock.

        Raises
        ------
        BeingScannedError
            If another scan is running.
        """
        self._require_writable()
        with self._database.scan_lock():
            yield

    def is_being_scanned(self) -> bool:
        """Whether a scan of this library is running, in this process or elsewhere; it is not disturbed.

        Raises
        ------
        KnownError
            If the library cannot be reached.
        """
        return self._database.is_being_scanned()

    def keep_scan_lock(self) -> None:
        """Take the lock of the scan that is under way again if it went with its connection.

        Raises
        ------
        KnownError
            If another scan is running by now.
        """
        self._database.keep_scan_lock()

    @contextmanager
    def grouping_lock(self, *, waits: bool) -> Iterator[None]:
        """Keep others from grouping a library that they share with this one; a killed process loses the lock.

        Raises
        ------
        KnownError
            If somebody is grouping it, at once, or if it `waits` when they take long.
        """
        self._require_writable()
        with self._database.grouping_lock(waits=waits):
            yield

    def backup(self, target: Path) -> None:
        """Copy the library to another file, also while it is in use, and check the copy.

        Raises
        ------
        KnownError
            If the target is the library itself or cannot be written, the library is damaged, or it is no file.
        """
        self._database.back_up(target, datetime.now(UTC))

    def back_up(self, now: datetime | None = None) -> Path:
        """Make a backup beside the library, of which the newest four are kept; returns where it is.

        Raises
        ------
        KnownError
            As `backup`.
        """
        self._require_writable()
        return self._database.back_up(None, now or datetime.now(UTC))

    def back_up_if_due(self, now: datetime | None = None) -> Path | None:
        """Make a backup if the newest is older than a week and there are faces to lose; returns where it is.

        Raises
        ------
        KnownError
            As `backup`.
        """
        if self.why_read_only or not self._database.is_backup_due(now or datetime.now(UTC)):
            return None
        with self.snapshot() as connection:
            if connection.execute(text("SELECT 1 FROM face LIMIT 1")).first() is None:
                return None
        return self.back_up(now)

    def pack(self, busy_s: float = BUSY_S) -> bool:
        """Rewrite the library without what was deleted in it; whether nobody was in the way.

        Raises
        ------
        KnownError
            If the disk is full, or others keep the library busy.
        """
        return self._database.pack(busy_s)

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

    def numbers_given(self, connection: Connection) -> dict[str, int]:
        """Read the last number that was given in each table whose numbers are never given twice."""
        return self._database.numbers_given(connection)

    def continue_numbers(self, connection: Connection, given: Mapping[str, int]) -> None:
        """Give no number again that a row has, or that was given before."""
        self._database.continue_numbers(connection, given)

    def health(self) -> Health:
        """Count the rows and look for damage.

        Raises
        ------
        KnownError
            If it cannot be read for another reason.
        """
        size_bytes = 0
        with self.snapshot() as connection:
            try:
                size_bytes = self._database.size_bytes(connection)
                integrity = "; ".join(self._database.find_damage(connection)) or "ok"
                revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
                counts = {
                    f"n_{plural}": connection.execute(
                        select(func.count()).select_from(Base.metadata.tables[table])
                    ).scalar_one()
                    for table, plural in COUNTED.items()
                }
            except DatabaseError as error:
                if not self._database.is_damage(error):
                    raise
                integrity, revision, counts = (
                    str(error.orig),
                    "unknown",
                    {f"n_{plural}": 0 for plural in COUNTED.values()},
                )
        return Health(self.path, size_bytes, revision, **counts, integrity=integrity)


class Repository:
    """A part of a library with tables of its own to read and write.

    Parameters
    ----------
    store : Store
    """

    def __init__(self, store: Store) -> None:
        self._store = store


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

"""What a library asks of the database that holds it."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DatabaseError


class Listener(Protocol):
    """A connection on which others are heard."""

    def fileno(self) -> int:
        """Return the socket that can be read when there is something to hear."""

    def texts(self) -> list[str]:
        """Return what has been told since, without waiting."""

    def close(self) -> None:
        """Listen no longer."""


class Database(Protocol):
    """A database that holds a library, and the file by which it is named; one for each kind, see `registry`.

    Attributes
    ----------
    path : Path
        What is kept on this computer, thumbnails for example, lies beside it.
    name : str
        How the user knows it: a path, or an address without a password.
    why_read_only : str or None
        The sentence that says why it can be read only, if so.
    user : str or None
        Who is working with it; None where that is whoever has the file.
    engine : Engine
    is_shared : bool
        Others may change it at any time, from other computers.
    """

    @property
    def path(self) -> Path: ...

    @property
    def name(self) -> str: ...

    @property
    def why_read_only(self) -> str | None: ...

    @property
    def user(self) -> str | None: ...

    @property
    def is_shared(self) -> bool: ...

    @property
    def engine(self) -> Engine: ...

    def __init__(self, path: Path, busy_s: float, why_read_only: str | None = None) -> None: ...

    @classmethod
    def prepare(cls, path: Path, migrations: Path, busy_s: float) -> str | None:
        """Make the tables or bring them up to date; return why they can be read only, if so.

        Raises
        ------
        KnownError
            If it cannot be read, is no library or a damaged one, or was made by a newer Kith.
        """

    def close(self) -> None:
        """Close all connections; what is asked for next opens new ones."""

    def reading(self) -> AbstractContextManager[Connection]:
        """Open a connection that sees one moment."""

    def writing(self) -> AbstractContextManager[Connection]:
        """Open the connection that alone may write; commits at the end, or rolls all back."""

    def scan_lock(self) -> AbstractContextManager[None]:
        """Hold what only one scan can have.

        Raises
        ------
        BeingScannedError
            At once, if another has it.
        """

    def is_being_scanned(self) -> bool:
        """Whether somebody has what only one scan can have; they are not disturbed.

        Raises
        ------
        KnownError
            If the library cannot be reached.
        """

    def keep_scan_lock(self) -> None:
        """Take the lock of the scan that is under way again, should it be lost.

        Raises
        ------
        KnownError
            If another has it by now.
        """

    def grouping_lock(self, *, waits: bool) -> AbstractContextManager[object]:
        """Hold what only one grouping can have, as far as others may group the library from elsewhere.

        Raises
        ------
        KnownError
            If another has it, at once, or if it `waits` after some time.
        """

    def is_changed_elsewhere(self) -> bool:
        """Whether others have written since this was asked the last time; never where they tell of it by themselves.

        While something is being written here, what others wrote is noticed the next time.
        """

    def tell(self, connection: Connection, text: str) -> None:
        """Tell others a text once this transaction has been written; nobody where none are told."""

    def listen(self) -> Listener | None:
        """Begin to hear what others tell; None where nobody tells anything.

        Raises
        ------
        KnownError
            If there is no connection.
        """

    def back_up(self, target: Path | None, now: datetime) -> Path:
        """Copy the library into a file, or beside itself; returns where.

        Raises
        ------
        KnownError
            If it is damaged, or the file cannot be written, or backups are not made here.
        """

    def is_backup_due(self, now: datetime) -> bool:
        """Whether the newest backup that is kept beside it is too old."""

    def find_damage(self, connection: Connection) -> list[str]:
        """List what is wrong, in words; nothing if it is whole."""

    def is_damage(self, error: DatabaseError) -> bool:
        """Whether an error while it is looked through says that it is damaged."""

    def size_bytes(self, connection: Connection) -> int:
        """Return how much room it takes."""

    def numbers_given(self, connection: Connection) -> dict[str, int]:
        """Read the last number that was given in each table whose numbers are never given twice."""

    def continue_numbers(self, connection: Connection, given: Mapping[str, int]) -> None:
        """Give no number again that a row has, or that was given before."""

    def pack(self, busy_s: float) -> bool:
        """Rewrite it without what was deleted; whether that was possible.

        Raises
        ------
        KnownError
            If the disk is full, or others keep it busy.
        """

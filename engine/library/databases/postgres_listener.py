"""What other windows of a library on a server tell, as it comes (LISTEN/NOTIFY)."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from sqlalchemy import Connection

from engine.library.databases.postgres_errors import lost


class PostgresListener:
    """Hears what other windows tell; see `Listener`.

    Parameters
    ----------
    connection : Connection
        For nothing else; closed at the end.
    name : str
    teller : str
        Whose words are passed over.
    """

    def __init__(self, connection: Connection, name: str, teller: str) -> None:
        self._connection, self._name, self._teller = connection, name, teller
        self._raw: Any = connection.connection.dbapi_connection

    def fileno(self) -> int:
        """Return the socket that can be read when there is something to hear."""
        return int(self._raw.fileno())

    def texts(self) -> list[str]:
        """Return what has been told since, without waiting."""
        try:
            told = [note.payload.partition(" ") for note in self._raw.notifies(timeout=0)]
        except Exception as error:
            raise lost(self._name, error) from error
        return [text for teller, _, text in told if teller != self._teller]

    def close(self) -> None:
        """Listen no longer."""
        with suppress(Exception):  # the server may be gone
            self._connection.invalidate()
        self._connection.close()

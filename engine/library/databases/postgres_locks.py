"""Locks on a server for what takes longer than a transaction: they end with their connection, however that ends."""

from __future__ import annotations

from contextlib import suppress

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from engine.errors import KnownError
from engine.library.databases.postgres_errors import known_errors
from engine.sentences import Phrase, sentence

_TRY = text("SELECT pg_try_advisory_lock(:what, hashtext(current_schema()))")
_WAIT = text("SELECT pg_advisory_lock(:what, hashtext(current_schema()))")
_LIMIT = text("SELECT set_config('lock_timeout', :limit, false)")
_HOLDER = text(
    "SELECT usename FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE locktype = 'advisory' AND granted "
    "AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) AND classid = CAST(:what AS oid) "
    "AND objid = CAST(CAST(hashtext(current_schema()) AS bigint) & 4294967295 AS oid)"
)
_NOT_AVAILABLE = "55P03"


def limit_of(wait_s: float) -> str:
    """Write how long to wait for a lock as a lock_timeout, of which 0 would be for ever."""
    return f"{max(1, int(wait_s * 1000))}ms"


class ServerLock:
    """A lock that one connection at a time can have; within the block of a with statement it is held.

    Parameters
    ----------
    engine : Engine
    name : str
        Of the library.
    what : int
        First key of the lock; the second is the schema, so that a database may hold several libraries.
    busy : Phrase
        The sentence for whoever does not get it, with {user} for who has it.
    wait_s : float
        How long to wait for it.
    error : subclass of KnownError
        What that sentence is raised as.

    Raises
    ------
    KnownError
        At the beginning, if somebody else has it, or the server cannot be reached.
    """

    def __init__(
        self,
        engine: Engine,
        name: str,
        what: int,
        busy: Phrase,
        wait_s: float = 0.0,
        error: type[KnownError] = KnownError,
    ) -> None:
        self._engine, self._name, self._what, self._busy, self._wait_s = engine, name, what, busy, wait_s
        self._error = error
        self._connection: Connection | None = None

    def __enter__(self) -> ServerLock:
        self._take()
        return self

    def __exit__(self, *_: object) -> None:
        self._let_go()

    def is_held(self) -> bool:
        """Whether anybody has it, without taking it.

        Raises
        ------
        KnownError
            If the server cannot be reached.
        """
        with known_errors(self._name), self._engine.connect() as connection:
            return connection.scalar(_HOLDER, {"what": self._what}) is not None

    def keep(self) -> None:
        """Take it again if it went with its connection, as when the server was started anew.

        Raises
        ------
        KnownError
            If somebody else has it by now, or the server cannot be reached.
        """
        try:
            if self._connection is not None:
                self._connection.exec_driver_sql("SELECT 1")
                return
        except DBAPIError:
            self._let_go()
        self._take()

    def _take(self) -> None:
        with known_errors(self._name):
            connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
            self._connection = connection
            try:
                if not self._is_given(connection):
                    user = connection.scalar(_HOLDER, {"what": self._what})
                    raise self._error(self._busy(user=user or sentence("somebody")))
            except BaseException:
                self._let_go()
                raise

    def _is_given(self, connection: Connection) -> bool:
        if not self._wait_s:
            return bool(connection.scalar(_TRY, {"what": self._what}))
        connection.execute(_LIMIT, {"limit": limit_of(self._wait_s)})
        try:
            connection.execute(_WAIT, {"what": self._what})
        except DBAPIError as error:
            if getattr(error.orig, "sqlstate", None) != _NOT_AVAILABLE:
                raise
            return False
        return True

    def _let_go(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(Exception):  # the server may be gone
                connection.invalidate()
            connection.close()

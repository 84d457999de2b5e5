"""A library in a database of a PostgreSQL server: several people at once, each edit in its turn."""

from __future__ import annotations

import threading
import uuid
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property
from pathlib import Path

from sqlalchemy import Connection, select, text
from sqlalchemy.exc import DatabaseError

from engine.addresses import read_address
from engine.errors import KnownError
from engine.library.databases.postgres_connections import make_engine
from engine.library.databases.postgres_errors import known_errors, raise_without_driver
from engine.library.databases.postgres_listener import PostgresListener
from engine.library.databases.postgres_locks import ServerLock, limit_of
from engine.library.error_sentences import BeingScannedError
from engine.library.migrating import known_revisions, run_migrations
from engine.library.schema import EmbeddingRow
from engine.sentences import Phrase, sentence

# First keys of advisory locks; the second is the schema, so that a database may hold several libraries.
_WRITER, _SCAN, _MIGRATION, _GROUPING = 0x4B697400, 0x4B697401, 0x4B697402, 0x4B697403
_SCANNING = Phrase("Another scan of this library is running, begun by {user}.")
_GROUPS = Phrase("The people of this library are being grouped by {user}. Please try again when that is done.")
_TABLES = "FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'"
_SEQUENCES = text(
    "SELECT relname, pg_get_serial_sequence(quote_ident(relname), 'id') FROM pg_class JOIN pg_attribute ON attrelid = "
    "pg_class.oid AND attname = 'id' WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'"
)
_CHANNEL = "'kith_' || to_hex(hashtext(current_schema()))"  # a schema is a library
_TELL = text(f"SELECT pg_notify({_CHANNEL}, :text)")
_IS_LIBRARY = text("SELECT to_regclass('alembic_version') IS NOT NULL AND to_regclass('journal') IS NOT NULL")
_OWNER = text(
    "SELECT quote_ident(tableowner) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'journal'"
)
_REVISION = text("SELECT version_num FROM alembic_version")


class PostgresServer:
    """The database of a library on a server; see `Database`."""

    is_shared = True

    def __init__(self, path: Path, busy_s: float, why_read_only: str | None = None) -> None:
        raise_without_driver()
        self.path, self.why_read_only = path, why_read_only
        self.name = read_address(path) or ""
        self._busy_s = busy_s
        self._one_writer = threading.Lock()
        self._scan_lock: ServerLock | None = None
        self._teller = uuid.uuid4().hex  # by which it knows its own words
        self.engine = make_engine(self.name)

    @classmethod
    def prepare(cls, path: Path, migrations: Path, busy_s: float) -> str | None:
        """Make the tables in an empty database, or bring them up to date; see `Database`."""
        server = cls(path, busy_s)
        try:
            with known_errors(server.name):
                server._migrate(migrations)
                return server._why_read_only()
        finally:
            server.close()

    def _migrate(self, migrations: Path) -> None:
        revisions = known_revisions(migrations)
        with self.engine.connect() as connection:
            if self._revision(connection, revisions) == revisions[-1]:
                return
        with self.engine.connect() as connection, connection.begin():
            self._lock(connection, _MIGRATION)
            if (before := self._revision(connection, revisions)) != revisions[-1]:  # another one may have been faster
                if before is not None:
                    _become_owner(connection)
                run_migrations(connection, migrations)

    def _revision(self, connection: Connection, revisions: Sequence[str]) -> str | None:
        """Read the revision; None where there are no tables."""
        if not connection.scalar(_IS_LIBRARY):
            if connection.scalar(text(f"SELECT count(*) {_TABLES}")):
                raise KnownError(
                    sentence(
                        "The database {name} belongs to another program. Please make one for Kith alone.",
                        name=self.name,
                    )
                )
            return None
        revision: str = connection.scalars(_REVISION).one()
        if revision not in revisions:
            raise KnownError(
                sentence("The library {path} was made by a newer version of Kith. Please update Kith.", path=self.name)
            )
        return revision

    def _why_read_only(self) -> str | None:
        with self.engine.connect() as connection:
            may_write = connection.scalar(text("SELECT has_table_privilege('journal', 'INSERT')"))
            is_closed = connection.scalar(text("SELECT current_setting('transaction_read_only')")) == "on"
        if may_write and not is_closed:
            return None
        return sentence("You may look at the library {name}, but not change it.", name=self.name)

    @cached_property
    def user(self) -> str:
        """The name by which the server knows who is working."""
        with self.reading() as connection:
            return str(connection.scalar(text("SELECT session_user")))

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open a connection that sees one moment."""
        how = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        with (
            known_errors(self.name),
            self.engine.connect().execution_options(**how) as connection,
            connection.begin(),
        ):
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open a connection whose transaction begins when that of no other writer is open, here or elsewhere."""
        with self._one_writer, known_errors(self.name), self.engine.connect() as connection, connection.begin():
            self._lock(connection, _WRITER)
            yield connection

    def _lock(self, connection: Connection, what: int) -> None:
        """Wait for a lock that ends with the transaction, and no longer than may be for that or any other."""
        limit = text("SELECT set_config('lock_timeout', :limit, true)")
        connection.execute(limit, {"limit": limit_of(self._busy_s)})
        connection.execute(text("SELECT pg_advisory_xact_lock(:what, hashtext(current_schema()))"), {"what": what})

    @contextmanager
    def scan_lock(self) -> Iterator[None]:
        """Hold what only one scan can have, here or elsewhere."""
        with self._new_scan_lock() as lock:
            self._scan_lock = lock
            try:
                yield
            finally:
                self._scan_lock = None

    def _new_scan_lock(self) -> ServerLock:
        return ServerLock(self.engine, self.name, _SCAN, _SCANNING, error=BeingScannedError)

    def is_being_scanned(self) -> bool:
        """Whether somebody has the lock, here or elsewhere."""
        return self._new_scan_lock().is_held()

    def keep_scan_lock(self) -> None:
        """Take the lock of a scan again if it went with a server that was started anew."""
        if self._scan_lock is not None:
            self._scan_lock.keep()

    def grouping_lock(self, *, waits: bool) -> ServerLock:
        """Hold what only one grouping can have, here or elsewhere."""
        return ServerLock(self.engine, self.name, _GROUPING, _GROUPS, self._busy_s if waits else 0.0)

    def is_changed_elsewhere(self) -> bool:
        """Say nothing: others tell of what they write, see `listen`."""
        return False

    def tell(self, connection: Connection, text: str) -> None:
        """Tell others a text once this transaction has been written."""
        connection.execute(_TELL, {"text": f"{self._teller} {text}"})

    def listen(self) -> PostgresListener:
        """Begin to hear what others tell."""
        with known_errors(self.name):
            connection = self.engine.connect().execution_options(isolation_level="AUTOCOMMIT")
            connection.exec_driver_sql(f"LISTEN {connection.scalar(text(f'SELECT {_CHANNEL}'))}")
        return PostgresListener(connection, self.name, self._teller)

    def back_up(self, target: Path | None, now: datetime) -> Path:
        """Refuse: a server has its own backups, of which Kith could make but a part."""
        raise KnownError(
            sentence(
                "The library {name} is on a server, whose backups are made there (pg_dump). A copy in a file is made "
                "by: kith library copy",
                name=self.name,
            )
        )

    def is_backup_due(self, now: datetime) -> bool:
        """Whether Kith should make a backup: never, see `back_up`."""
        return False

    def find_damage(self, connection: Connection) -> list[str]:
        """Look for embeddings that have changed; all else the server sees to."""
        query = select(EmbeddingRow.vector, EmbeddingRow.checksum).where(EmbeddingRow.checksum.is_not(None))
        rows = connection.execute(query.execution_options(yield_per=10_000))
        n_damaged = sum(zlib.crc32(vector) != checksum for vector, checksum in rows)
        return [sentence("embeddings that do not fit their checksums: {n}", n=n_damaged)] if n_damaged else []

    def is_damage(self, error: DatabaseError) -> bool:
        """Whether an error says that it is damaged: never, the server says what is the matter."""
        return False

    def size_bytes(self, connection: Connection) -> int:
        """Return how much room the tables take on the server."""
        return int(connection.scalar(text(f"SELECT sum(pg_total_relation_size(oid)) {_TABLES}")) or 0)

    def numbers_given(self, connection: Connection) -> dict[str, int]:
        """Read the last number of each sequence that was used."""
        numbers: dict[str, int] = {}
        for table, sequence in connection.execute(_SEQUENCES).all():
            last, is_used = connection.execute(text(f"SELECT last_value, is_called FROM {sequence}")).one()
            numbers |= {table: last} if is_used else {}
        return numbers

    def continue_numbers(self, connection: Connection, given: Mapping[str, int]) -> None:
        """Give no number again that a row has, or that was given before."""
        before = self.numbers_given(connection)
        for table, sequence in connection.execute(_SEQUENCES).all():
            in_rows = connection.scalar(text(f'SELECT max(id) FROM "{table}"')) or 0
            if last := max(in_rows, given.get(table, 0), before.get(table, 0)):
                connection.execute(text("SELECT setval(:sequence, :last)"), {"sequence": sequence, "last": last})

    def pack(self, busy_s: float) -> bool:
        """Rewrite the tables without what was deleted in them; only their owner can."""
        with (
            known_errors(self.name),
            self.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection,
        ):
            owned = f"SELECT relname {_TABLES} AND pg_has_role(relowner, 'USAGE')"
            tables = list(connection.scalars(text(owned)))
            if EmbeddingRow.__tablename__ not in tables:
                return False
            connection.execute(text("SELECT set_config('lock_timeout', :limit, false)"), {"limit": limit_of(busy_s)})
            try:
                connection.exec_driver_sql(f"VACUUM (FULL) {', '.join(tables)}")
            finally:
                connection.invalidate()  # with its own lock_timeout
            return True


def _become_owner(connection: Connection) -> None:
    """Act as whoever the tables belong to, so that new ones are theirs, too, with what they grant by default."""
    owner = connection.scalar(_OWNER)
    connection.exec_driver_sql(f"SET LOCAL ROLE {owner}")

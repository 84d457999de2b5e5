"""Everything that happens to a library's file before it is used: creating, recognising, copying, migrating."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import numpy as np
from sqlalchemy import Connection, Engine, QueuePool, StaticPool, create_engine, event

from engine.errors import KnownError
from engine.library.checking import add_functions
from engine.library.copies import copy_database, delete_old_backups
from engine.library.error_sentences import (
    NOT_A_LIBRARY,
    SENTENCES,
    DamagedError,
    NotWritableError,
    known_errors,
    printable,
)
from engine.library.files import WAL, beside, connect_there, explained, new_file, place, uri_of
from engine.library.migrating import MIGRATIONS, known_revisions, run_migrations
from engine.sentences import sentence

log = logging.getLogger(__name__)

APPLICATION_ID = 0x4B697468  # "Kith", in the file's header
_MAGIC = b"SQLite format 3\0"
BUSY_S = 30.0  # how long to wait for another program that keeps a library busy
sqlite3.register_adapter(np.int64, int)  # which it would otherwise take, without a word, for a BLOB


def create(path: Path, migrations: Path, *, busy_s: float = BUSY_S) -> None:
    """Make a new library for nobody but this user, unless another process is faster; SQLite gives -wal the same mode.

    It gets its name once it is finished, so that a file that has the name and nothing in it is a damaged library.

    Raises
    ------
    KnownError
        If there is no such place, or it may not be written.
    """
    path = path.resolve()
    with new_file(path) as part:
        with known_errors(path), closing(sqlite3.connect(part)) as raw:
            raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        migrate(part, migrations, busy_s=busy_s)
        place(part, path)


def make_engine(path: Path, *, busy_s: float, foreign_keys: bool = True, is_single: bool = False) -> Engine:
    """Make an engine whose transactions begin as their connection's option `begin` says, deferred if it is silent.

    It waits `busy_s` seconds for another program that keeps the file busy. Where it `is_single`, it has one connection,
    which stays open.
    """

    def connect() -> sqlite3.Connection:
        if not path.exists():
            raise NotWritableError(SENTENCES["SQLITE_CANTOPEN"](path=printable(path)))
        raw = connect_there(path, timeout=busy_s, isolation_level=None, check_same_thread=False)
        raw.execute(f"PRAGMA foreign_keys = {int(foreign_keys)}")
        raw.execute("PRAGMA journal_mode = WAL")
        raw.execute("PRAGMA secure_delete = ON")  # what is deleted is overwritten: it may be somebody's face
        add_functions(raw)
        return raw

    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))

    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool if is_single else QueuePool)
    event.listen(engine, "begin", begin)
    return engine


def make_read_only_engine(path: Path) -> Engine:
    """Make an engine with a single connection that reads a library without writing anything, not even beside it.

    What SQLite keeps in the -shm file is kept in memory, for which nobody else may have the library open; where it may
    not even be locked, on a disk that is read-only, it is read as it is, if there is no -wal file.
    """

    def connect() -> sqlite3.Connection:
        uri = uri_of(path)
        try:
            return _connect_to_read(uri)
        except sqlite3.Error:
            wal = beside(path, WAL)
            if wal.exists() and wal.stat().st_size:
                raise
            return _connect_to_read(f"{uri}?immutable=1")

    return create_engine("sqlite://", creator=connect, poolclass=StaticPool)


def _connect_to_read(uri: str) -> sqlite3.Connection:
    raw = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    try:
        raw.execute("PRAGMA locking_mode = EXCLUSIVE")
        raw.execute("PRAGMA query_only = ON")
        raw.execute("PRAGMA temp_store = MEMORY")
        raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.Error:
        raw.close()
        raise
    return raw


def read_revision(path: Path, *, busy_s: float = BUSY_S) -> str | None:
    """Read the revision of a library; None for a new file.

    Raises
    ------
    KnownError
        If the file is no database, or another program's.
    """
    with explained(path), path.open("rb") as file:
        start = file.read(len(_MAGIC))
    if start and start != _MAGIC:  # SQLite takes a file shorter than a page for an empty one, and writes over it
        raise DamagedError(SENTENCES["SQLITE_NOTADB"](path=printable(path)))
    with known_errors(path), closing(connect_there(path, timeout=busy_s, isolation_level=None)) as raw:
        raw.execute("BEGIN")  # one moment for both questions: another process may be creating the library right now
        (program,) = raw.execute("PRAGMA application_id").fetchone()
        (n_tables,) = raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if program != APPLICATION_ID and (program or n_tables):
            raise KnownError(
                sentence("{path} belongs to another program. Please choose another file.", path=printable(path))
            )
        return raw.execute("SELECT version_num FROM alembic_version").fetchone()[0] if n_tables else None


def require_library(path: Path) -> None:
    """Raise a KnownError unless a file is a library that this program can open, or bring up to date.

    Nothing is written.
    """
    revision = read_revision(path)
    if revision is None:
        raise KnownError(NOT_A_LIBRARY(path=printable(path)))
    if revision not in known_revisions(MIGRATIONS):
        raise KnownError(
            sentence("{path} was made by a newer version of Kith. Please update Kith.", path=printable(path))
        )


def migrate(path: Path, migrations: Path, *, busy_s: float = BUSY_S) -> None:
    """Bring a library up to this program's revision, after a backup copy "<file>.before-<revision>".

    Raises
    ------
    KnownError
        If the library was made by a newer Kith, or see `read_revision`.
    """
    revisions = known_revisions(migrations)
    if _is_current(path, revisions, busy_s):
        return
    with known_errors(path):
        # Without foreign keys, as alembic rebuilds a table by dropping it, which would take along what refers to it.
        engine = make_engine(path, busy_s=busy_s, foreign_keys=False)
        try:
            with engine.connect().execution_options(begin="BEGIN IMMEDIATE") as connection, connection.begin():
                if not _is_current(path, revisions, busy_s):  # another process may have been faster
                    _upgrade(connection, path, migrations, revisions[-1])
        finally:
            engine.dispose()


def _is_current(path: Path, revisions: Sequence[str], busy_s: float) -> bool:
    revision = read_revision(path, busy_s=busy_s)
    if revision is not None and revision not in revisions:
        raise KnownError(
            sentence(
                "The library {path} was made by a newer version of Kith. Please update Kith.", path=printable(path)
            )
        )
    return revision == revisions[-1]


def _upgrade(connection: Connection, path: Path, migrations: Path, head: str) -> None:
    if read_revision(path) is not None:
        backup = beside(path, f".before-{head}")
        copy_database(path, backup)
        delete_old_backups(path, backup)
    run_migrations(connection, migrations)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    if broken := connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
        raise RuntimeError(f"the migration to {head} left {len(broken)} rows that refer to nothing")
    log.info("migrated the library to revision %s", head)

"""Which kind of database a library is in: a line here for each."""

from __future__ import annotations

from pathlib import Path

from engine.addresses import read_address
from engine.library.databases.database import Database
from engine.library.databases.sqlite import SqliteFile


def database_of(path: Path) -> type[Database]:
    """Return the kind of database that a library's file leads to."""
    if read_address(path) is None:
        return SqliteFile
    from engine.library.databases.postgres import PostgresServer  # only now: it is quick to be without

    return PostgresServer

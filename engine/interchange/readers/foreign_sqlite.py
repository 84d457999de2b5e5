"""Reading another program's SQLite file without writing to it or beside it, whatever state it is in."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Collection, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote_from_bytes

from engine.errors import KnownError, os_reason
from engine.sentences import sentence

_MAGIC = b"SQLite format 3\0"
_IN_WAL_MODE = b"\2\2"  # Source: SQLite's file format, 1.3.3
_BUSY_S = 2.0
_BESIDE = ("-wal", "-journal")


@contextmanager
def open_foreign(path: Path, program: str, tables: Collection[str]) -> Iterator[sqlite3.Connection]:
    """Open a database to be read.

    What a killed program left beside it is taken into account in a copy; the original stays as it is.

    Parameters
    ----------
    path : Path
    program : str
        What its program is called.
    tables : collection of str
        That it must have, in whatever case.

    Raises
    ------
    KnownError
        If it is none, lacks a table, or is damaged or locked; also from within the block.
    """
    try:
        with path.open("rb") as file:
            head = file.read(20)
        if not head.startswith(_MAGIC):
            raise KnownError(sentence("{path} is no database of {program}.", path=path, program=program))
        with _copied_if_unfinished(path) as whole:
            # A file in WAL mode that nobody has open is taken as it stands: to lock it would write beside it.
            how = "mode=rw" if whole != path else "immutable=1" if head[18:20] == _IN_WAL_MODE else "mode=ro"
            with closing(_connect(whole, how)) as connection:
                _require(connection, tables, path, program)
                yield connection
    except OSError as error:
        raise KnownError(sentence("{path}: {reason}", path=path, reason=os_reason(error))) from error
    except sqlite3.OperationalError as error:
        if "locked" in str(error) or "busy" in str(error):
            raise KnownError(
                sentence(
                    "{program} is using {path} at the moment. Please close {program} and try again.",
                    program=program,
                    path=path,
                )
            ) from error
        raise KnownError(sentence("{path} cannot be read: {error}.", path=path, error=error)) from error
    except (sqlite3.Error, OverflowError) as error:
        raise KnownError(
            sentence(
                "{path} is damaged, and cannot be read as a whole. {program} itself may mend it.",
                path=path,
                program=program,
            )
        ) from error


@contextmanager
def _copied_if_unfinished(path: Path) -> Iterator[Path]:
    """Yield the file, or a copy if changes lie beside it that SQLite could only take over by writing."""
    beside = [file for end in _BESIDE if (file := path.with_name(path.name + end)).exists() and file.stat().st_size]
    if not beside:
        yield path
        return
    with tempfile.TemporaryDirectory(prefix="kith-") as folder:
        for file in (path, *beside):
            shutil.copyfile(file, Path(folder, file.name))
        yield Path(folder, path.name)


def _connect(path: Path, how: str) -> sqlite3.Connection:
    name = quote_from_bytes(os.fsencode(path))
    connection = sqlite3.connect(f"file:{name}?{how}", uri=True, timeout=_BUSY_S, isolation_level=None)
    connection.execute("PRAGMA query_only = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.text_factory = _decode
    return connection


def _decode(text: bytes) -> str:
    return text.decode("utf-8", "surrogateescape")


def _require(connection: sqlite3.Connection, tables: Collection[str], path: Path, program: str) -> None:
    """Require tables that are tables: a view may compute for ever."""
    query = "SELECT lower(name) FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    there = {name for (name,) in connection.execute(query)}
    if missing := sorted(table for table in tables if table.lower() not in there):
        raise KnownError(
            sentence(
                "{path} is no database of {program} that Kith can read: it has no table {table}.",
                path=path,
                program=program,
                table=missing[0],
            )
        )


def columns_of(connection: sqlite3.Connection, table: str) -> set[str]:
    """List the columns of a table, in lower case; versions differ."""
    return {row[1].lower() for row in connection.execute(f"PRAGMA table_info({table})")}

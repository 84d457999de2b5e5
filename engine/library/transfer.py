"""Copying a library from one kind of database to another: every table, compared afterwards, all or nothing."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select

from engine.addresses import read_address
from engine.errors import KnownError
from engine.library.files import is_there, nets_beside, new_file, place
from engine.library.schema import Base
from engine.library.store import Store
from engine.sentences import sentence

_ROWS_AT_ONCE = 5000


@dataclass(frozen=True, slots=True)
class TableDigest:
    """What a table holds, whatever order its rows are in.

    Attributes
    ----------
    n_rows : int
    checksum : str
        Of all rows: the sum of their hashes.
    """

    n_rows: int
    checksum: str


def copy_library(source: Path, target: Path) -> dict[str, TableDigest]:
    """Copy a library with its journal, and the networks that learned from it, and compare what has arrived.

    A file gets its name, and a database its rows, once all is there and the same.

    Parameters
    ----------
    source : Path
        May be in use; what is copied is one moment of it.
    target : Path
        A file that is not there yet, or one that leads to an empty database.

    Returns
    -------
    dict of table to TableDigest

    Raises
    ------
    KnownError
        If the target is not empty, or one of them cannot be read or written.
    """
    with Store.open(source) as opened, _new_library(target) as made:
        with opened.snapshot() as reader, made.transaction() as writer:
            _require_empty(writer, made)
            digests = {table.name: _copy_table(reader, writer, table) for table in Base.metadata.sorted_tables}
            made.continue_numbers(writer, opened.numbers_given(reader))
            arrived = {table.name: digest_of(writer, table) for table in Base.metadata.sorted_tables}
            if wrong := [name for name, digest in digests.items() if digest != arrived[name]]:
                raise RuntimeError(f"of {', '.join(wrong)} something else arrived than was sent")
        if nets_beside(source).is_dir():
            shutil.copytree(nets_beside(source), nets_beside(target), dirs_exist_ok=True)
    return digests


@contextmanager
def _new_library(target: Path) -> Iterator[Store]:
    if read_address(target) is not None:
        with Store.open(target) as made:
            yield made
        return
    if is_there(target):
        raise KnownError(_not_empty(str(target)))
    with new_file(target) as part:
        part.unlink()
        with Store.open(part) as made:
            yield made
        if not place(part, target):
            raise KnownError(_not_empty(str(target)))


def _require_empty(connection: Connection, target: Store) -> None:
    for table in Base.metadata.sorted_tables:
        if connection.execute(select(table).limit(1)).first() is not None:
            raise KnownError(_not_empty(target.name))


def _not_empty(name: str) -> str:
    return sentence("There is a library {name} already. Please copy to another place.", name=name)


def _copy_table(reader: Connection, writer: Connection, table: Table) -> TableDigest:
    rows = iter(reader.execute(select(table).execution_options(yield_per=_ROWS_AT_ONCE)))
    n_rows, total = 0, 0
    while batch := list(islice(rows, _ROWS_AT_ONCE)):
        writer.execute(insert(table), [row._asdict() for row in batch])
        n_rows, total = n_rows + len(batch), total + _sum_of(batch)
    return _digest(n_rows, total)


def digest_of(connection: Connection, table: Table) -> TableDigest:
    """Return what a table holds."""
    rows = connection.execute(select(table).execution_options(yield_per=_ROWS_AT_ONCE))
    total = sum(_sum_of(batch) for batch in rows.partitions())
    return _digest(connection.scalar(select(func.count()).select_from(table)) or 0, total)


def _digest(n_rows: int, total: int) -> TableDigest:
    return TableDigest(n_rows, f"{total % (1 << 128):032x}")


def _sum_of(rows: Iterable[Any]) -> int:
    return sum(int.from_bytes(hashlib.blake2b(_written(row), digest_size=16).digest()) for row in rows)


def _written(row: Iterable[Any]) -> bytes:
    """Write a row as its values read in Python, which are the same whatever database they come from.

    But for the character 0, which PostgreSQL's texts cannot hold, and which is left out there.
    """
    return repr([value.replace("\0", "") if isinstance(value, str) else value for value in row]).encode()

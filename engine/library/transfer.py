"""Copying a library from one kind of database to another: every table, compared afterwards, all or nothing."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select

from engine.addresses import read_address
from engine.errors import KnownError
from engine.library.beside import UNFINISHED, unfinished_prefix
from engine.library.error_sentences import printable
from engine.library.files import finished_nets, is_there, nets_beside, new_file, place
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
    with (
        Store.open(source) as opened,
        _new_library(target) as made,
        opened.snapshot() as reader,
        made.transaction() as writer,
        _copied_nets(source, target),
    ):
        _require_empty(writer, made)
        digests = {table.name: _copy_table(reader, writer, table) for table in Base.metadata.sorted_tables}
        made.continue_numbers(writer, opened.numbers_given(reader))
        arrived = {table.name: digest_of(writer, table) for table in Base.metadata.sorted_tables}
        if wrong := [name for name, digest in digests.items() if digest != arrived[name]]:
            raise RuntimeError(f"of {', '.join(wrong)} something else arrived than was sent")
    return digests


@contextmanager
def _copied_nets(source: Path, target: Path) -> Iterator[None]:
    """Copy the networks that learned from a library; they get their place if all that is done meanwhile succeeds."""
    files, place_of_all = finished_nets(source), nets_beside(target)
    if not files or (place_of_all.exists() and place_of_all.samefile(nets_beside(source))):
        yield
        return
    with _explained(place_of_all):
        place_of_all.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        part = Path(tempfile.mkdtemp(UNFINISHED, unfinished_prefix(place_of_all), place_of_all.parent))
    try:
        with _explained(place_of_all):
            for file in files:
                with file.open("rb") as one, (part / file.name).open("wb") as other:
                    shutil.copyfileobj(one, other)
        yield
        with _explained(place_of_all):
            place_of_all.mkdir(mode=0o700, exist_ok=True)
            for file in files:
                (part / file.name).replace(place_of_all / file.name)
    finally:
        shutil.rmtree(part, ignore_errors=True)


@contextmanager
def _explained(nets: Path) -> Iterator[None]:
    """Raise as a KnownError that a network cannot be read, or that there is no room for it."""
    try:
        yield
    except OSError as error:
        file = nets if error.filename is None else error.filename
        reason = error.strerror or error
        raise KnownError(
            sentence("{file} cannot be read or written: {reason}.", file=printable(file), reason=reason)
        ) from error


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

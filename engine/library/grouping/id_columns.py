"""Columns of ids, a million long, read as texts and looked up without a loop of Python's."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import ColumnElement, Connection, Select, func, select
from sqlalchemy.orm import InstrumentedAttribute

from engine.library.dialects.expressions import Columns, column_together
from engine.library.schema import stream_rows

Ints = NDArray[np.int64]

_DENSE = 8  # ids no farther apart than so many times their number are looked up in a table


def look_up(ids: Ints, wanted: Ints) -> Ints:
    """Look ids up among ascending ones: where each is, -1 for what is not there."""
    if not len(ids):
        return np.full(len(wanted), -1)
    first, last = int(ids[0]), int(ids[-1])
    if last - first <= _DENSE * min(len(ids), len(wanted)):  # a table is faster than searching for many
        place = np.full(last - first + 1, -1)
        place[ids - first] = np.arange(len(ids))
        inside = (wanted >= first) & (wanted <= last)
        return np.where(inside, place[np.where(inside, wanted - first, 0)], -1)
    at = np.minimum(np.searchsorted(ids, wanted), len(ids) - 1)
    return np.where(ids[at] == wanted, at, -1)


def ascending(ids: Ints) -> Ints:
    """Sort ids that all differ: (n,) -> (n,); if they are dense by a table, which is faster."""
    first, last = int(ids.min(initial=0)), int(ids.max(initial=0))
    if last - first > _DENSE * len(ids):
        return np.argsort(ids)
    place = np.full(last - first + 1, -1)
    place[ids - first] = np.arange(len(ids))
    return place[place >= 0]


def read_ids(connection: Connection, query: Select[*tuple[Any, ...]], n_columns: int = 1) -> Ints:
    """Read whole numbers, very many if need be: (n_columns, n)."""
    return np.fromiter(chain.from_iterable(stream_rows(connection, query)), np.int64).reshape(-1, n_columns).T


def read_grouped(
    connection: Connection, ids: InstrumentedAttribute[int], by: Sequence[Columns], *where: ColumnElement[bool]
) -> tuple[list[Any], Ints, Ints]:
    """Read ids by what they have in common: what that is (k,), the ids (n,), and which of it each has (n,)."""
    query = select(column_together(ids), func.count(), *by).where(*where).group_by(*by)
    rows = list(stream_rows(connection, query))
    joined = ",".join(row[0].strip("[]") for row in rows)
    counts = np.array([row[1] for row in rows], np.int64)
    return [row[2:] for row in rows], read_joined(joined), np.repeat(np.arange(len(rows)), counts)


def read_columns(connection: Connection, *columns: Columns) -> list[Ints]:
    """Read columns of whole numbers of all rows of a table, in an order that is the same of all: (n,) each."""
    return [*map(read_joined, connection.execute(select(*map(column_together, columns))).one())]


def read_in_order(connection: Connection, query: Select[*tuple[int]]) -> Ints:
    """Read ids as a query sorts them: (n,). Both databases keep a subquery's order within what is put together."""
    (ids,) = query.subquery().c
    return read_joined(connection.scalar(select(column_together(ids))))


def read_joined(joined: str | None) -> Ints:
    """Read whole numbers that `column_together` joined: (n,); of no rows some databases make nothing."""
    numbers = (joined or "").strip("[]")
    return np.fromstring(numbers, np.int64, sep=",") if numbers else np.zeros(0, np.int64)

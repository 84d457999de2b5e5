"""Which faces are not averaged with one another, by what the user said, by dates, and by standing in one photo."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.grouping.cluster import Constraints, first_nodes
from engine.grouping.lifetimes import Lifetimes
from engine.grouping.shortlist import Floats, Ints
from engine.vectors.runs import by_number


class Rules(NamedTuple):
    """What keeps n rows from being averaged: different seeds, pairs kept apart, and dates.

    The pairs stand both ways, each as n times one row and the other, ascending.
    """

    seed: Ints
    apart: Ints
    lifetimes: Lifetimes | None

    @classmethod
    def of(cls, constraints: Constraints, rows: Ints, some: Ints | None = None) -> Rules:
        """Make the rules of some faces, which are rows 0, 1, ... of what is averaged.

        If they are only asked about pairs with one of `some` of those rows, photos of others are not looked at.
        """
        return cls(constraints.seed[rows], _apart(constraints, rows, some), _rows(constraints.lifetimes, rows))

    def rows(self, order: Ints) -> Rules:
        """Put all rows into another order."""
        n, place = len(order), np.empty(len(order), np.int64)
        place[order] = np.arange(n)
        apart = np.sort(place[self.apart // n] * n + place[self.apart % n])
        return Rules(self.seed[order], apart, _rows(self.lifetimes, order))

    def allow(self, row: Ints, column: Ints) -> NDArray[np.bool_]:
        """Report which pairs of rows may be averaged: (k,), (k,) -> (k,) bool."""
        seed = self.seed
        fine = (row != column) & ((seed[row] < 0) | (seed[column] < 0) | (seed[row] == seed[column]))
        if self.lifetimes is not None:
            fine &= ~self.lifetimes.forbid(row, column)
        if len(self.apart):
            pair = row * len(seed) + column
            at = np.minimum(np.searchsorted(self.apart, pair), len(self.apart) - 1)
            fine &= self.apart[at] != pair
        return fine

    def forbid(self, tile: Floats, rows: slice, columns: slice) -> None:
        """Make the faces that are not to be averaged like nothing, in a tile of similarities."""
        seed, apart, lifetimes = self
        if lifetimes is not None:
            sides = (np.arange(side.start, side.stop) for side in (rows, columns))
            for entries in lifetimes.forbidden_entries(*sides):
                tile[entries] = -np.inf
        if rows.start == columns.start:
            np.fill_diagonal(tile, -np.inf)
        n = len(seed)
        there = slice(*np.searchsorted(apart, [rows.start * n, rows.stop * n]))
        row, column = apart[there] // n, apart[there] % n
        inside = (column >= columns.start) & (column < columns.stop)
        tile[row[inside] - rows.start, column[inside] - columns.start] = -np.inf
        seeded, others = np.flatnonzero(seed[rows] >= 0), np.flatnonzero(seed[columns] >= 0)
        if len(seeded) and len(others):
            differ = seed[rows][seeded][:, None] != seed[columns][others]
            both = np.ix_(seeded, others)
            tile[both] = np.where(differ, np.float32(-np.inf), tile[both])


def _rows(lifetimes: Lifetimes | None, rows: Ints) -> Lifetimes | None:
    return None if lifetimes is None else lifetimes.rows(rows)


def _apart(constraints: Constraints, good: Ints, some: Ints | None) -> Ints:
    """List the pairs of good faces, as places in `good`, that share a photo or are told apart; as `Rules` has them."""
    photo = constraints.photo[good]
    near = np.arange(len(good)) if some is None else np.flatnonzero(np.isin(photo, photo[some]))
    found = np.concatenate([near[_within(photo[near])], *_told_apart(constraints, good)])
    a, b = found.T
    return np.sort(np.concatenate([a * len(good) + b, b * len(good) + a]))


def _told_apart(constraints: Constraints, good: Ints) -> Iterator[Ints]:
    if not constraints.cannot_link:
        return
    place = np.full(len(constraints.seed), -1)
    place[good] = np.arange(len(good))
    node = first_nodes(constraints)
    order = by_number(node)
    starts = np.searchsorted(node[order], np.arange(node.max(initial=-1) + 2))
    for a, b in sorted({(int(node[i]), int(node[j])) for i, j in constraints.cannot_link}):
        if min(a, b) >= 0:
            members = (place[order[starts[side] : starts[side + 1]]] for side in (a, b))
            a_places, b_places = (side[side >= 0] for side in members)
            yield np.stack(np.meshgrid(a_places, b_places, indexing="ij"), axis=-1).reshape(-1, 2)


def _within(photo: Ints) -> Ints:
    """List the pairs of places, the lower first, that have the same photo: (k, 2)."""
    order = np.argsort(photo, kind="stable")
    photo = photo[order]
    left, found = np.arange(len(photo)), [np.zeros((0, 2), np.int64)]
    for apart in range(1, len(photo) + 1):
        left = left[: np.searchsorted(left, len(photo) - apart)]
        left = left[photo[left] == photo[left + apart]]
        if not len(left):
            break
        found.append(np.stack([order[left], order[left + apart]], axis=1))
    return np.concatenate(found)

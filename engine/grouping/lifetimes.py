"""Who cannot be whom by dates: nobody is seen before they were born, or after they died."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.grouping.shortlist import Ints

Days = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Lifetimes:
    """What is known of the days of faces, or of groups; row i of each array is a face, or a group.

    Days are ordinals as of `datetime.date.toordinal`, infinite where nothing is known.

    Attributes
    ----------
    taken_first, taken_last : (n,) float64
        The photo was taken between these days. Of a group: the latest first and the earliest last day of its photos,
        which are the ones that can contradict a life.
    alive_first, alive_last : (n,) float64
        The person that it is known to be can be seen between these days.
    """

    taken_first: Days
    taken_last: Days
    alive_first: Days
    alive_last: Days

    @classmethod
    def unknown(cls, n: int) -> Lifetimes:
        """Return the lifetimes of n faces of which nothing is known."""
        return cls(np.full(n, -np.inf), np.full(n, np.inf), np.full(n, -np.inf), np.full(n, np.inf))

    def rows(self, rows: Ints) -> Lifetimes:
        """Take some rows."""
        return Lifetimes(*(column[rows] for column in self._columns))

    def joined(self, group: Ints, n_groups: int) -> Lifetimes:
        """Join faces to groups: (n,) group of each face, negative for none."""
        out = Lifetimes.unknown(n_groups)
        inside = group >= 0
        ways = (np.maximum, np.minimum, np.maximum, np.minimum)
        for way, column, joined in zip(ways, self._columns, out._columns, strict=True):
            way.at(joined, group[inside], column[inside])
        return out

    def merge(self, keep: Ints, gone: Ints) -> None:
        """Join each group in `gone` to the one in `keep`, in place."""
        ways = (np.maximum, np.minimum, np.maximum, np.minimum)
        for way, column in zip(ways, self._columns, strict=True):
            column[keep] = way(column[keep], column[gone])

    def is_bounded(self, rows: Ints) -> NDArray[np.bool_]:
        """Report which rows are somebody whose birth or death is known: (k,) bool."""
        return np.asarray((self.alive_first[rows] > -np.inf) | (self.alive_last[rows] < np.inf))

    def forbid(self, a: Ints, b: Ints) -> NDArray[np.bool_]:
        """Report which pairs of rows cannot be one person: (k,), (k,) -> (k,) bool."""
        return self._outside(a, b) | self._outside(b, a)

    def forbidden_entries(self, rows: Ints, columns: Ints) -> Sequence[tuple[Ints, Ints]]:
        """List the entries of a tile whose row and column cannot be one person; one may come twice."""
        by_row, by_column = np.flatnonzero(self.is_bounded(rows)), np.flatnonzero(self.is_bounded(columns))
        if not len(by_row) and not len(by_column):
            return ()
        place, column = np.nonzero(self._outside(rows[by_row][:, None], columns[None, :]))
        row, place_of_column = np.nonzero(self._outside(columns[by_column][None, :], rows[:, None]))
        return (by_row[place], column), (row, by_column[place_of_column])

    def outside(self, faces: Lifetimes) -> NDArray[np.bool_]:
        """Report which faces, the rows, cannot be whom here, the columns: (m, n) bool."""
        too_early = faces.taken_last[:, None] < self.alive_first
        return np.asarray(too_early | (faces.taken_first[:, None] > self.alive_last))

    def _outside(self, alive: Ints, taken: Ints) -> NDArray[np.bool_]:
        """Whether the photos of `taken` were certainly taken before or after the life of `alive`."""
        too_early = self.taken_last[taken] < self.alive_first[alive]
        return np.asarray(too_early | (self.taken_first[taken] > self.alive_last[alive]))

    @property
    def _columns(self) -> tuple[Days, Days, Days, Days]:
        return self.taken_first, self.taken_last, self.alive_first, self.alive_last

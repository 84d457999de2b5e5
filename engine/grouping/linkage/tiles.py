"""Likenesses of a block of groups and a block of others, as float32: the products that take a search's time."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.grouping.cells import CellNumbers, Cells, Probing, sample
from engine.grouping.executors import parts
from engine.grouping.lifetimes import Lifetimes
from engine.grouping.linkage.contacts import Contacts
from engine.grouping.linkage.sums import GroupSums, Weighted
from engine.grouping.shortlist import Floats, Ints

_ROWS = 16384  # that are averaged at once


class Prepared(NamedTuple):
    """A block of groups to be compared with all others: their means, and what their contacts take from a likeness.

    `may_differ` says whether any two groups are known to be different people, by seeds or by dates.
    """

    group: Ints
    mean: Floats
    weighted: Weighted | None
    may_differ: bool
    met_row: Ints
    met_column: Ints
    penalty: Floats

    def some(self, rows: Ints, columns: slice) -> Prepared:
        """Take some rows, ascending, for the columns of one tile."""
        met = slice(*self.met_column.searchsorted([columns.start, columns.stop]))
        row, column, penalty = self.met_row[met], self.met_column[met], self.penalty[met]
        place = np.minimum(rows.searchsorted(row), len(rows) - 1)
        kept = rows[place] == row
        weighted = None if self.weighted is None else self.weighted.rows(rows)
        some = self.group[rows], self.mean[rows], weighted, self.may_differ
        return Prepared(*some, place[kept], column[kept], penalty[kept])


class Tiles:
    """All groups as columns of a matrix of likenesses, which is never kept.

    Parameters
    ----------
    sums, seeded, contacts, lifetimes
        As `engine.grouping.linkage.merging.Groups` has them, who changes them in place.
    active : (n,) bool
        Groups that may still merge; changed in place, too.
    probing : Probing
        When only groups of the nearest cells are compared.

    Attributes
    ----------
    columns : (m,) int64
        The groups that are compared with; some of them may be finished.
    slack : float
        More than a likeness errs, twice.
    """

    def __init__(
        self,
        sums: GroupSums,
        seeded: NDArray[np.bool_],
        contacts: Contacts,
        lifetimes: Lifetimes,
        active: NDArray[np.bool_],
        probing: Probing,
    ):
        self._sums, self._seeded, self._contacts, self._lifetimes = sums, seeded, contacts, lifetimes
        self._active, self._groups_more_than = active, probing.groups_more_than
        n_errors = 2 * sums.total.shape[1] + 8 + (8 * len(sums.weight) if sums.has_periods else 0)
        self.slack = n_errors * float(np.finfo(np.float32).eps)  # more than float32 products of unit vectors err
        self.columns = np.arange(len(seeded))
        # the means of the groups in `columns`, for those within one period
        self._mean = np.empty((len(seeded), sums.total.shape[1]), np.float32)
        for part in parts(self.columns, _ROWS):
            self._mean[part] = sums.mean(part)
        self._column = np.arange(len(seeded))
        self._cells = self._fitted(probing) if len(seeded) > probing.more_than else None
        self._start_of_cell = self._columns_by_cell()

    def finish(self, groups: Ints) -> None:
        """Make groups like nothing."""
        self._mean[self._column[groups]] = np.nan

    def renew(self, groups: Ints) -> None:
        """Compare groups as they are now."""
        self._mean[self._column[groups]] = self._sums.mean(groups)

    def drop_finished_columns(self) -> None:
        """Compare with no more groups than may merge, once there are many others."""
        if self._active.sum() < 0.7 * len(self.columns):
            self._take_columns(np.flatnonzero(self._active[self.columns]))
            self._start_of_cell = self._columns_by_cell()

    @property
    def are_in_cells(self) -> bool:
        """Whether groups were too many at first for all to be compared with all."""
        return self._cells is not None

    @property
    def look_into_cells(self) -> bool:
        """Whether they still are."""
        return self._cells is not None and len(self.columns) > self._groups_more_than

    def probes(self, groups: Ints) -> CellNumbers:
        """Find the cells that are nearest to groups, the very nearest first: (m,) -> (m, n_probes)."""
        assert self._cells is not None
        return self._cells.probes(groups, self._sums.direction)

    def columns_of(self, cell: int) -> slice:
        """Return which columns lie in a cell."""
        return slice(int(self._start_of_cell[cell]), int(self._start_of_cell[cell + 1]))

    def _fitted(self, probing: Probing) -> Cells:
        n = len(self._seeded)
        return Cells.fit(self._sums.direction(sample(n, probing)), n, probing)

    def _columns_by_cell(self) -> Ints:
        """Put the columns in the order of their cells, and return where each cell begins."""
        if self._cells is None:
            return np.zeros(0, np.int64)
        if not self.look_into_cells:
            self._take_columns(np.argsort(self.columns))
            return np.zeros(0, np.int64)
        cell = self._cells.nearest(self.columns, self._sums.direction)
        order = np.argsort(cell, kind="stable")
        self._take_columns(order)
        return np.searchsorted(cell[order], np.arange(len(self._cells) + 1))

    def _take_columns(self, places: Ints) -> None:
        self.columns, self._mean = self.columns[places], self._mean[places]
        self._column[self.columns] = np.arange(len(self.columns))

    def prepared(self, block: Ints, group_of_node: Ints) -> Prepared:
        """Prepare a block of groups for `likeness`."""
        weighted = self._sums.weighted(block) if self._sums.has_periods else None
        may_differ = bool(self._seeded.any()) or bool(self._lifetimes.is_bounded(self.columns).any())
        mean, penalties = self._mean[self._column[block]], self._penalties(block, group_of_node)
        return Prepared(block, mean, weighted, may_differ, *penalties)

    def likeness(self, rows: Prepared, start: int, stop: int) -> Floats:
        """Compute 1 - D / 2 of the rows of a block and a block of columns."""
        others = self.columns[start:stop]
        likeness: Floats = rows.mean @ self._mean[start:stop].T
        if rows.weighted is not None:
            self._weigh(likeness, rows.group, rows.weighted, others)
        met = slice(*rows.met_column.searchsorted([start, stop]))
        likeness[rows.met_row[met], rows.met_column[met] - start] -= rows.penalty[met]
        if rows.may_differ:
            seeded = np.ix_(np.flatnonzero(self._seeded[rows.group]), np.flatnonzero(self._seeded[others]))
            likeness[seeded] = -np.inf
            for entries in self._lifetimes.forbidden_entries(rows.group, others):
                likeness[entries] = -np.inf
        return likeness

    def _weigh(self, likeness: Floats, block: Ints, weighted: Weighted, others: Ints) -> None:
        """Compare groups of several periods as they are to be: the product of their means does not tell."""
        simple, active = self._sums.is_simple[block], np.flatnonzero(self._active[others])
        several, single = np.flatnonzero(~simple), np.flatnonzero(simple)
        if len(several):
            likeness[np.ix_(several, active)] = self._sums.likeness(weighted.rows(several), others[active])
        active = active[~self._sums.is_simple[others[active]]]
        if len(single) and len(active):
            likeness[np.ix_(single, active)] = self._sums.likeness(weighted.rows(single), others[active])

    def _penalties(self, block: Ints, group_of_node: Ints) -> tuple[Ints, Ints, Floats]:
        """Compute what the rows' contacts, and being themselves, take from the likeness: row, column and how much.

        Each entry comes once, by column, summed here: little by little, float32 would err by more than the slack.
        """
        row, group, weight = self._contacts.met(block, group_of_node)
        other = self._active[group] & (group != block[row])
        row, group, weight = row[other], group[other], weight[other]
        weight = self._sums.penalty(block[row], group, weight) / 2.0
        n = len(block)
        met, itself = self._column[group] * n + row, self._column[block] * n + np.arange(n)
        entry, which = np.unique(np.concatenate([met, itself]), return_inverse=True)
        penalty: Floats = np.bincount(which, np.concatenate([weight, np.full(n, np.inf)])).astype(np.float32)
        return entry % n, entry // n, penalty

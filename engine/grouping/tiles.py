"""Likenesses of a block of groups and a block of others, as float32: the products that take a search's time."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.grouping.contacts import Contacts
from engine.grouping.lifetimes import Lifetimes
from engine.grouping.shortlist import Floats, Ints
from engine.grouping.sums import GroupSums, Weighted


class Prepared(NamedTuple):
    """A block of groups to be compared with all others: their means, and what their contacts take from a likeness."""

    group: Ints
    mean: Floats
    weighted: Weighted | None
    met_row: Ints
    met_column: Ints
    penalty: Floats


class Tiles:
    """All groups as columns of a matrix of likenesses, which is never kept.

    Parameters
    ----------
    sums, seeded, contacts, lifetimes
        As `engine.grouping.merging.Groups` has them, who changes them in place.
    active : (n,) bool
        Groups that may still merge; changed in place, too.
    block : int
        Rows and columns of a tile.

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
        block: int,
    ):
        self._sums, self._seeded, self._contacts, self._lifetimes = sums, seeded, contacts, lifetimes
        self._active, self._block = active, block
        n_errors = 2 * sums.total.shape[1] + 8 + (8 * len(sums.weight) if sums.has_periods else 0)
        self.slack = n_errors * float(np.finfo(np.float32).eps)  # more than float32 products of unit vectors err
        self.columns = np.arange(len(seeded))
        self._mean = sums.mean(self.columns)  # of the groups in `columns`, for those within one period
        self._column = np.arange(len(seeded))

    def finish(self, groups: Ints) -> None:
        """Make groups like nothing."""
        self._mean[self._column[groups]] = np.nan

    def renew(self, groups: Ints) -> None:
        """Compare groups as they are now."""
        self._mean[self._column[groups]] = self._sums.mean(groups)

    def drop_finished_columns(self) -> None:
        """Compare with no more groups than may merge, once there are many others."""
        if self._active.sum() < 0.7 * len(self.columns):
            left = self._active[self.columns]
            self.columns, self._mean = self.columns[left], self._mean[left]
            self._column[self.columns] = np.arange(len(self.columns))

    def prepared(self, block: Ints, group_of_node: Ints) -> Prepared:
        """Prepare a block of groups for `likeness`."""
        weighted = self._sums.weighted(block) if self._sums.has_periods else None
        return Prepared(block, self._mean[self._column[block]], weighted, *self._penalties(block, group_of_node))

    def likeness(self, rows: Prepared, start: int) -> Floats:
        """Compute 1 - D / 2 of the rows of a block and the block of columns that starts there."""
        stop = start + self._block
        others = self.columns[start:stop]
        likeness: Floats = rows.mean @ self._mean[start:stop].T
        if rows.weighted is not None:
            self._weigh(likeness, rows.group, rows.weighted, others)
        met = slice(*np.searchsorted(rows.met_column, [start, stop]))
        likeness[rows.met_row[met], rows.met_column[met] - start] -= rows.penalty[met]
        seeded = np.ix_(np.flatnonzero(self._seeded[rows.group]), np.flatnonzero(self._seeded[others]))
        likeness[seeded] = -np.inf
        for row, column in self._lifetimes.forbidden_cells(rows.group, others):
            likeness[row, column] = -np.inf
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

        Each cell comes once, by column, and is summed here: little by little, float32 would err by more than the slack.
        """
        row, group, weight = self._contacts.met(block, group_of_node)
        other = self._active[group] & (group != block[row])
        row, group, weight = row[other], group[other], weight[other]
        weight = self._sums.penalty(block[row], group, weight) / 2.0
        n = len(block)
        met, itself = self._column[group] * n + row, self._column[block] * n + np.arange(n)
        cell, which = np.unique(np.concatenate([met, itself]), return_inverse=True)
        penalty: Floats = np.bincount(which, np.concatenate([weight, np.full(n, np.inf)])).astype(np.float32)
        return cell % n, cell // n, penalty

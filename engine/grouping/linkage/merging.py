"""Merge groups by average linkage up to a threshold, from short lists of near groups.

D, the linkage of `engine.grouping.cluster`, has this property: D(A u C, B) is at least the mean of D(A, B) and D(C, B)
weighted by W(A, B) and W(C, B), which sum up what pairs of faces count, so that W(A u C, B) = W(A, B) + W(C, B). Its
mean squared distance is exactly that mean. Its penalty p(A, B) max(a, b) / W(A, B), where a and b are sizes and p
counts pairs, so that p(A u C, B) = p(A, B) + p(C, B), is no less: it is (p(A, B) + p(C, B)) max(a + c, b) / W(A u C, B)
where the mean has max(a, b) and max(c, b). A constraint that forbids A and B, or C and B, forbids A u C and B. So,
whatever is merged,

    D(A u C, B) >= (W(A, B) D(A, B) + W(C, B) D(C, B)) / W(A u C, B) >= min(D(A, B), D(C, B)).

Where all pairs count alike W(A, B) is a b, the mean is weighted by the sizes a and c, and the penalty is
p(A, B) / min(a, b).

First, merging the pairs that are nearest to each other, all at once, gives the hierarchy that merging the closest
pair one by one gives. Second, groups that are beyond a distance from A stay beyond it when they merge among
themselves, and those that are beyond one from A and another from C are beyond the lesser of the two from A u C, or,
where all pairs count alike, beyond their mean. So each group keeps a list of at most `list_length` near groups and a
distance `beyond`, and it holds throughout that every group that is not in its list is at least that far, or beyond the
threshold. The nearest in the list is the nearest of all while it is no farther than `beyond`, and only when it is
farther are all groups searched again.
Third, until it is evaluated again, what D was for a group in the list is a lower bound of what it is (or `beyond` is,
where that is less and what the group merged with was not in the list), so only the least are evaluated.

The first search is one pass of matrix products over all pairs; what follows is small. A group that has none within
the threshold is finished: nothing will come nearer. Among very many groups a search looks into the nearest cells alone;
`beyond` is then that of what it saw, and a group that saw nothing may still be found by others.

Source: Murtagh 1983 (reciprocal nearest neighbours); Bruynooghe 1978 (reducibility); Muellner 2011, "Modern
hierarchical, agglomerative clustering algorithms" (nearest neighbours by lower bounds).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.grouping.cells import PROBING, Probing
from engine.grouping.executors import Threads, in_order, parts
from engine.grouping.lifetimes import Lifetimes
from engine.grouping.linkage import near_groups
from engine.grouping.linkage.contacts import Contacts
from engine.grouping.linkage.sums import GroupSums
from engine.grouping.linkage.tiles import Tiles
from engine.grouping.shortlist import Floats, Ints


@dataclass(frozen=True, slots=True)
class MemoryLimits:
    """How much is kept and looked at at once; groups do not depend on it.

    Attributes
    ----------
    list_length : int
        How many near groups are kept per group: longer lists are searched for less often, and take longer to join.
    block : int
        Rows and columns of a tile of the matrix of likenesses.
    block_pairs : int
        Pairs of groups whose linkage is evaluated at once.
    block_rows : int
        Embeddings that are added up at once.
    block_entries : int
        Entries of the matrix of poor faces and groups.
    """

    list_length: int = 16
    block: int = 1024
    block_pairs: int = 8192
    block_rows: int = 16384
    block_entries: int = 2**22


class Groups:
    """Groups that grow by merging. A group lives in the slot of its first node.

    Parameters
    ----------
    sums : GroupSums
        Of each node; changed in place.
    seeded : (n,) bool
        Seeded groups never merge with each other.
    contacts : Contacts
        What is added to D, before it is divided by the size of the smaller group.
    lifetimes : Lifetimes
        Who can be whom; changed in place.
    threshold : float
    limits : MemoryLimits
    probing : Probing
    """

    def __init__(
        self,
        sums: GroupSums,
        seeded: NDArray[np.bool_],
        contacts: Contacts,
        lifetimes: Lifetimes,
        threshold: float,
        limits: MemoryLimits,
        probing: Probing = PROBING,
    ):
        n, length = len(seeded), limits.list_length
        self.sums, self.seeded, self.contacts, self.lifetimes = sums, seeded, contacts, lifetimes
        self.threshold, self.limits = threshold, limits
        self.group_of_node = np.arange(n)
        self.active = np.ones(n, bool)
        self.nearest = np.full(n, -1)
        self.distance = np.full(n, np.inf)
        self.near = np.repeat(np.arange(n, dtype=np.int32)[:, None], length, axis=1)
        self.bound = np.full((n, length), np.inf)  # of D to each of `near`, from below; inf where there is none
        self.beyond = np.full(n, np.inf)  # of D to all others, from below; inf where they are beyond the threshold
        self._tiles = Tiles(sums, seeded, contacts, lifetimes, self.active, probing)
        self._probing = probing

    def merge_all(self, some: Ints | None = None, on_round: Callable[[Groups], None] | None = None) -> Ints:
        """Merge until no two groups are within the threshold; returns the group of each node.

        Parameters
        ----------
        some : (m,) int64, optional
            Look for the nearest of these alone: the others are taken to be beyond the threshold from each other.
        on_round : function, optional
            Called after each round of merges, with these groups.
        """
        stale = np.arange(len(self.seeded)) if some is None else some
        self.search(stale)
        is_one_sided = some is not None or self._tiles.are_in_cells
        is_last_look = some is not None
        while True:
            self._settle(stale)
            unsure = stale[self.distance[stale] > self.beyond[stale]]
            self.search(unsure)
            self._settle(unsure)
            # where more groups than a list holds are equally far, any of them is the nearest
            self.beyond[unsure] = np.maximum(self.beyond[unsure], self.distance[unsure])
            if is_one_sided:
                self._make_known(stale)
            if some is None and (is_last_look or not is_one_sided):
                # nothing will ever come closer to a group whose nearest is too far
                self._deactivate(stale[self.distance[stale] == np.inf])
            rows = np.flatnonzero(self.active & self.active[self.nearest] & (self.distance < np.inf))
            if len(rows):
                touched = self._merge_nearest(rows)
                if on_round is not None:
                    on_round(self)
                rows = np.flatnonzero(self.active)
                stale = rows[touched[rows] | touched[self.nearest[rows]]]
                continue
            stale = np.flatnonzero(self.active)
            if is_last_look or not is_one_sided or not len(stale):
                return self.group_of_node
            is_last_look = True  # for those that found none in their cells: groups are fewer and larger now
            self.search(stale)

    def _merge_nearest(self, rows: Ints) -> NDArray[np.bool_]:
        """Merge the pairs of rows that are nearest to each other; returns which groups were, or are gone."""
        keep, gone = self._reciprocal(rows)
        self._merge(keep, gone)
        touched = np.zeros(len(self.seeded), bool)
        touched[keep] = touched[gone] = True
        return touched

    def _make_known(self, rows: Ints) -> None:
        """List rows with the groups that are their nearest, if these have none as near: they may lie in other cells."""
        rows = rows[self.distance[rows] < np.inf]
        rows = rows[np.lexsort((rows, self.distance[rows], self.nearest[rows]))]
        other, first = np.unique(self.nearest[rows], return_index=True)
        closer = self.distance[rows[first]] < self.distance[other]
        other, rows = other[closer], rows[first[closer]]
        self.nearest[other], self.distance[other] = rows, self.distance[rows]
        place = self.bound[other].argmax(1)
        self.beyond[other] = np.minimum(self.beyond[other], self.bound[other, place])
        self.near[other, place], self.bound[other, place] = rows, self.distance[rows]

    def linkage(self, a_groups: Ints, b_groups: Ints) -> NDArray[np.float64]:
        """Evaluate D; it comes out the same whichever way round, and inf beyond the threshold."""
        out = np.empty(len(a_groups))
        for start in range(0, len(a_groups), self.limits.block_pairs):
            part = slice(start, start + self.limits.block_pairs)
            a, b = a_groups[part], b_groups[part]
            d = self.sums.distance(a, b)
            d += self.sums.penalty(a, b, self.contacts.between(a, b, self.group_of_node))
            d[(self.seeded[a] & self.seeded[b]) | self.lifetimes.forbid(a, b) | (d > self.threshold)] = np.inf
            out[start : start + len(a)] = d
        return out

    def _settle(self, rows: Ints) -> None:
        """Find the nearest in the lists of some rows, evaluating no more than is needed for that."""
        for _ in in_order(self._settle_some, parts(rows, self.limits.block_pairs)):
            pass

    def _settle_some(self, open_rows: Ints) -> None:
        while len(open_rows):
            bound = self.bound[open_rows]
            near = self.group_of_node[self.near[open_rows]]
            low = bound.min(1)
            # of equally near ones that whose number differs least: many equal faces then pair off at once
            order = np.where(bound == low[:, None], near ^ open_rows[:, None], len(self.seeded) * 2)
            place = order.argmin(1)
            other = near[np.arange(len(near)), place]
            d = np.full(len(open_rows), np.inf)
            some = (low < np.inf) & self.active[other]  # in cells, what is finished may still be listed
            d[some] = self.linkage(open_rows[some], other[some])
            self.nearest[open_rows], self.distance[open_rows] = other, d
            self.bound[open_rows, place] = d
            open_rows = open_rows[d > low]

    def _deactivate(self, rows: Ints) -> None:
        self.active[rows] = False
        self._tiles.finish(rows)

    def _reciprocal(self, rows: Ints) -> tuple[Ints, Ints]:
        """Return the pairs that are nearest to each other, the lower number first."""
        other = self.nearest[rows]
        pairs = rows[(self.nearest[other] == rows) & (rows < other)]
        if not len(pairs):  # rounding hid it; the closest pair always stands
            pairs = rows[[np.argmin(self.distance[rows])]]
        other = self.nearest[pairs]
        return np.minimum(pairs, other), np.maximum(pairs, other)

    def _merge(self, keep: Ints, gone: Ints) -> None:
        into = np.arange(len(self.seeded))
        into[gone] = keep
        self.group_of_node = into[self.group_of_node]
        self._join_beyond(keep, gone)
        self._deactivate(gone)
        self.sums.merge(keep, gone)
        self._tiles.renew(keep)
        self.seeded[keep] |= self.seeded[gone]
        self.contacts.merge(keep, gone)
        self.lifetimes.merge(keep, gone)
        self._join_lists(keep, gone)

    def _join_beyond(self, keep: Ints, gone: Ints) -> None:
        lesser = np.minimum(self.beyond[keep], self.beyond[gone])
        if self.sums.has_periods:
            self.beyond[keep] = lesser
            return
        share = self.sums.size[keep] / (self.sums.size[keep] + self.sums.size[gone])
        beyond = np.minimum(self.beyond[keep], self.threshold) * share
        beyond += np.minimum(self.beyond[gone], self.threshold) * (1.0 - share)
        self.beyond[keep] = np.where(lesser == np.inf, np.inf, beyond)

    def _join_lists(self, keep: Ints, gone: Ints) -> None:
        pairs = parts(np.arange(len(keep)), max(1, self.limits.block_pairs // 4))
        for _ in in_order(lambda some: self._join_some(keep[some], gone[some]), pairs):
            pass

    def _join_some(self, keep: Ints, gone: Ints) -> None:
        length = self.near.shape[1]
        listed = np.concatenate([self.bound[keep], self.bound[gone]], 1) < np.inf
        near = self.group_of_node[np.concatenate([self.near[keep], self.near[gone]], 1)]
        near = np.sort(np.where(listed, near, keep[:, None]), axis=1)
        listed = near != keep[:, None]
        listed[:, 1:] &= near[:, 1:] != near[:, :-1]
        d = np.full(near.shape, np.inf)
        row, place = np.nonzero(listed)
        d[row, place] = self.linkage(keep[row], near[row, place])
        order = np.argsort(d, axis=1, kind="stable")
        near, d = np.take_along_axis(near, order, 1), np.take_along_axis(d, order, 1)
        self.near[keep], self.bound[keep] = near[:, :length], d[:, :length]
        self.beyond[keep] = np.minimum(self.beyond[keep], d[:, length])

    def search(self, rows: Ints) -> None:
        """Fill the lists of some rows from all active groups, or those of the nearest cells where they are many."""
        if not len(rows):
            return
        tiles, tile = self._tiles, self.limits.block
        tiles.drop_finished_columns()
        least = 1.0 - (self.threshold + tiles.slack) / 2.0
        wanted = near_groups.Wanted(tiles, self.group_of_node, self.near.shape[1], least)
        is_whole = len(rows) == len(tiles.columns)
        if tiles.look_into_cells:  # few rows are not worth being sent to an executor
            executor = self._probing.executor if is_whole else Threads()
            found = near_groups.in_cells(wanted, rows, self._probing.block_rows, executor)
        elif is_whole and not tiles.are_in_cells:  # whose products may take several threads
            found = near_groups.whole(wanted, rows, tile)
        else:
            found = near_groups.among_all(wanted, rows, tile)
        for block, best in found:
            self._fill(block, *best)

    def _fill(self, block: Ints, row: Ints, column: Ints, likeness: Floats, limit: Floats) -> None:
        place = np.arange(len(row)) - np.searchsorted(row, np.arange(len(block)))[row]
        self.near[block], self.bound[block] = block[:, None], np.inf
        self.near[block[row], place] = self._tiles.columns[column]
        self.bound[block[row], place] = 2.0 - 2.0 * likeness - self._tiles.slack
        self.beyond[block] = 2.0 - 2.0 * limit - self._tiles.slack

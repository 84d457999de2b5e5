"""Group embeddings into people by average-linkage agglomerative clustering under constraints.

The linkage between groups A and B is the mean squared distance of their faces plus a penalty for standing in the
same photos:

    D(A, B) = (sum_{a in A, b in B} w(a, b) ||a - b||^2  +  apart * pairs_in_one_photo(A, B) * max(|A|, |B|)) / W(A, B)

and infinite where a constraint forbids the merge. W(A, B) sums up w(a, b), which is less the farther apart in time the
photos of two faces were taken (see `engine.grouping.periods`); where no photo is dated it is 1, and D is the mean plus
apart * pairs_in_one_photo(A, B) / min(|A|, |B|). For unit vectors the mean is 2 - 2 <mean A, mean B>, so groups are
held as their sums, one for each period of time, and no n x n matrix is ever kept. The result is that of merging the
closest pair one by one; `engine.grouping.linkage.merging` says, and proves, how it is had for little more than one
look at each pair of faces, in memory that grows with the faces alone. Among very many, of which
`engine.grouping.cells` looks at the near ones alone, a pair may be missed, and constraints never are.

Source: FaceNet, section 5.6 (agglomerative clustering).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.grouping.averages import Averages
from engine.grouping.cells import PROBING, Probing
from engine.grouping.executors import in_order, parts
from engine.grouping.lifetimes import Lifetimes
from engine.grouping.linkage.contacts import Contacts
from engine.grouping.linkage.merging import Groups, MemoryLimits
from engine.grouping.linkage.sums import GroupSums
from engine.grouping.periods import periods
from engine.grouping.shortlist import Ints
from engine.vectors.runs import add_runs, by_number, cut_runs

Embeddings = NDArray[np.float32] | Averages
_LIMITS = MemoryLimits()
_DENSE = 8  # labels no larger than so many times their number are numbered in a table
_BLOCK = 1024  # embeddings that are added up at once, in a core's own memory


@dataclass(frozen=True)
class Constraints:
    """What is known beside the embeddings; every array has a row per face.

    Attributes
    ----------
    seed : (n,) int64
        Faces with the same number >= 0 are one person, with different numbers >= 0 different people; -1 is free.
    photo : (n,) int64
        Faces with the same number stand in one photo and are softly kept apart.
    poor : (n,) bool
        Poor faces never start or bridge a group; they are attached to finished ones.
    cannot_link : sequence of (i, j)
        Rows that are different people.
    taken : (n,) float64 or None
        When photos were taken, in years; NaN where nobody knows. None where nothing is known of any.
    lifetimes : Lifetimes or None
        When faces can be whom.
    start : (n,) int64 or None
        Faces with the same number >= 0 begin as one group, which is joined to others only if a face that begins alone,
        at -1, brings them together. Where seed is >= 0, too, the two are equal.
    """

    seed: NDArray[np.int64]
    photo: NDArray[np.int64]
    poor: NDArray[np.bool_]
    cannot_link: Sequence[tuple[int, int]] = ()
    taken: NDArray[np.float64] | None = None
    lifetimes: Lifetimes | None = None
    start: NDArray[np.int64] | None = None

    @cached_property
    def periods(self) -> tuple[Ints, NDArray[np.float64]]:
        """When photos were taken, as `engine.grouping.periods.periods` has it."""
        return periods(self.taken, len(self.seed))

    @classmethod
    def none(cls, n: int) -> Constraints:
        """Return the constraints of n faces that nothing is known about."""
        return cls(np.full(n, -1, np.int64), np.arange(n), np.zeros(n, bool))


def cluster(
    embeddings: Embeddings,
    threshold: float,
    constraints: Constraints,
    apart: float = 0.5,
    *,
    limits: MemoryLimits = _LIMITS,
    probing: Probing = PROBING,
) -> NDArray[np.int64]:
    """Group faces into people. Deterministic, and exact unless there are very many.

    Parameters
    ----------
    embeddings : (n, d) float32, unit rows, or Averages
    threshold : float
        Groups are merged while D is at most this; squared distance in [0, 4].
    constraints : Constraints
    apart : float
        Penalty on D for faces that stand in one photo.
    limits : MemoryLimits
    probing : Probing
        When groups are compared with those of the nearest cells alone.

    Returns
    -------
    (n,) int64
        Group of each face, numbered from 0 in the order of first appearance; -1 for poor faces that no group took.
    """
    if (constraints.poor & (constraints.seed < 0)).all():
        return np.full(len(embeddings), -1, np.int64)  # nobody starts a group
    node = first_nodes(constraints)
    groups = first_groups(embeddings, node, threshold, constraints, apart, limits=limits, probing=probing)
    alone = None if constraints.start is None else np.unique(node[(constraints.start < 0) & (node >= 0)])
    group_of_node = groups.merge_all(alone)
    known = None if alone is None else _Known(groups.sums, _is_as_added(group_of_node, node, constraints.poor))
    del groups
    group = np.where(node >= 0, group_of_node[node], -1)
    return _number_in_order(_attach_poor(embeddings, group, constraints, threshold, apart, limits, known))


class _Known(NamedTuple):
    """The sums of groups, and of which they need not be made again, as the same rows shape them as shaped their nodes.

    The order in which these were added is another one, but rows that were kept in a byte a dimension are multiples of
    2**-34 (for 128 dimensions), which double precision adds up exactly.
    """

    sums: GroupSums
    is_as_added: NDArray[np.bool_]

    def parts(self, groups: Ints, periods: Ints) -> Ints:
        """Find the parts of groups in periods, -1 for those that are not known: (m,), (m,) -> (m,)."""
        return np.where(self.is_as_added[groups], self.sums.part[groups, periods], -1)


def _is_as_added(group_of_node: Ints, node: Ints, poor: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Report which groups are one node, or nodes that all have good rows: (k,)."""
    has_good = np.zeros(len(group_of_node), bool)
    has_good[node[(node >= 0) & ~poor]] = True
    n_nodes = np.bincount(group_of_node)
    return np.asarray((n_nodes == 1) | (np.bincount(group_of_node, has_good) == n_nodes))


def _number_in_order(labels: NDArray[np.int64]) -> NDArray[np.int64]:
    rows = np.flatnonzero(labels >= 0)
    kept = labels[rows]
    if kept.max(initial=0) > _DENSE * len(labels):  # ids of people may be any
        kept = _distinct(kept)[1]
    first = np.full(kept.max(initial=-1) + 1, -1)
    first[kept[::-1]] = rows[::-1]  # of several the last one stays, which is the first
    there = np.flatnonzero(first >= 0)
    rank = np.empty(len(first), np.int64)
    rank[there[np.argsort(first[there])]] = np.arange(len(there))
    out = np.full(len(labels), -1, np.int64)
    out[rows] = rank[kept]
    return out


def first_nodes(constraints: Constraints) -> NDArray[np.int64]:
    """Number the first node of each face, (n,) int64: its seed's, its own, or -1 if it is poor and free."""
    seed = constraints.seed
    key = np.where(seed >= 0, seed, -1)
    if constraints.start is not None:
        key = np.where(key < 0, constraints.start, key)
    own = (key < 0) & ~constraints.poor
    key[own] = key.max(initial=-1) + 1 + np.flatnonzero(own)
    return _number_in_order(key)


def first_groups(
    embeddings: Embeddings,
    node: NDArray[np.int64],
    threshold: float,
    constraints: Constraints,
    apart: float = 0.5,
    *,
    limits: MemoryLimits = _LIMITS,
    probing: Probing = PROBING,
) -> Groups:
    """Make a group of each of the `first_nodes`, before any are merged; see `cluster`."""
    n_nodes = int(node.max()) + 1
    rows = _shaping(node, constraints.poor)
    sums = _sums(embeddings, node, rows, n_nodes, constraints, limits)
    seeded = np.zeros(n_nodes, bool)
    seeded[node[constraints.seed >= 0]] = True
    contacts = _contacts(node, rows, constraints, apart)
    lifetimes = _lifetimes(constraints, node, n_nodes)
    return Groups(sums, seeded, contacts, lifetimes, threshold, limits, probing)


def _lifetimes(constraints: Constraints, group: Ints, n_groups: int) -> Lifetimes:
    known = constraints.lifetimes
    return Lifetimes.unknown(n_groups) if known is None else known.joined(group, n_groups)


def _shaping(group: NDArray[np.int64], poor: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Rows that shape their group: not the poor ones, unless a group has only poor ones."""
    good = (group >= 0) & ~poor
    without = np.ones(group.max() + 1, bool)
    without[group[good]] = False
    return np.flatnonzero(good | ((group >= 0) & without[group]))


def _sums(
    embeddings: Embeddings,
    group: NDArray[np.int64],
    rows: NDArray[np.int64],
    n_groups: int,
    constraints: Constraints,
    limits: MemoryLimits,
    known: _Known | None = None,
    slots: Ints | None = None,
) -> GroupSums:
    """Add up the rows of each group, by period; group i is `slots[i]` of those whose sums are known already."""
    period, weight = constraints.periods
    n_periods = len(weight)
    cell, part_of_row = _distinct(group[rows] * n_periods + period[rows])
    at = np.full(len(cell), -1)
    if known is not None and slots is not None:
        at = known.parts(slots[cell // n_periods], cell % n_periods)
    added = np.flatnonzero(at[part_of_row] < 0)
    by_part = added[by_number(part_of_row[added])]
    total = _added_up(embeddings, rows[by_part], np.bincount(part_of_row[added], minlength=len(cell)), limits)
    if known is not None:
        total[at >= 0] = known.sums.total[at[at >= 0]]
    part, count = np.full(n_groups * n_periods, -1), np.zeros(n_groups * n_periods)
    part[cell], count[cell] = np.arange(len(cell)), np.bincount(part_of_row, minlength=len(cell))
    return GroupSums(total, part.reshape(-1, n_periods), count.reshape(-1, n_periods), weight)


def _distinct(numbers: Ints) -> tuple[Ints, Ints]:
    """List the numbers that there are, and where in that list each is; if they are dense, without sorting them."""
    first, last = int(numbers.min(initial=0)), int(numbers.max(initial=0))
    if last - first > _DENSE * len(numbers):  # ids of people and photos may be any
        return np.unique(numbers, return_inverse=True)
    is_there = np.zeros(last - first + 1, bool)
    is_there[numbers - first] = True
    return first + np.flatnonzero(is_there), (np.cumsum(is_there) - 1)[numbers - first]


def _added_up(embeddings: Embeddings, rows: Ints, length: Ints, limits: MemoryLimits) -> NDArray[np.float64]:
    """Add up rows, some after some: (len(length), d). Each sum is made one row after another, however they are cut."""
    total, filled = np.zeros((len(length), embeddings.shape[1])), np.flatnonzero(length)
    bounds, most = np.append(0, np.cumsum(length[filled])), min(_BLOCK, limits.block_rows)

    def add(piece: slice) -> None:
        first, after = bounds[piece.start], bounds[piece.stop]
        if after - first <= most:
            some = embeddings[rows[first:after]].astype(np.float64)
            total[filled[piece]] = add_runs(some, bounds[piece] - first)
            return
        so_far = total[filled[piece.start]]
        for block in parts(rows[first:after], most):
            some = embeddings[block].astype(np.float64)
            some[0] += so_far
            so_far[:] = some.sum(0)

    for _ in in_order(add, cut_runs(bounds[:-1], len(rows), most)):
        pass
    return total


def _contacts(
    node: NDArray[np.int64], in_photos: NDArray[np.int64], constraints: Constraints, apart: float
) -> Contacts:
    """List which nodes stand in one photo, looking at some rows, and which the user told apart."""
    photo = _distinct(constraints.photo[in_photos])[1]
    n_photos = photo.max() + 1
    told_apart = node[np.array(constraints.cannot_link, np.int64).reshape(-1, 2)]
    told_apart = told_apart[(told_apart >= 0).all(1)]
    pair = n_photos + np.arange(len(told_apart))
    return Contacts(
        np.concatenate([node[in_photos], told_apart.ravel()]),
        np.concatenate([photo, np.repeat(pair, 2)]),
        np.concatenate([np.full(n_photos, apart), np.full(len(pair), np.inf)]),
        node.max() + 1,
    )


def _in_photos_of(some: Ints, constraints: Constraints) -> Ints:
    """List the rows that stand in a photo with some of them."""
    return np.flatnonzero(np.isin(constraints.photo, constraints.photo[some]))


def _attach_poor(
    embeddings: Embeddings,
    group: NDArray[np.int64],
    constraints: Constraints,
    threshold: float,
    apart: float,
    limits: MemoryLimits,
    known: _Known | None,
) -> NDArray[np.int64]:
    """Attach each free poor face to the nearest group within the threshold; groups do not move for it."""
    poor = np.flatnonzero(group < 0)
    shaped = np.flatnonzero(group >= 0)
    if not len(poor):
        return group
    slots, member = _distinct(group[shaped])
    node = np.empty(len(group), np.int64)
    node[shaped], node[poor] = member, len(slots) + np.arange(len(poor))
    contacts = _contacts(node, _in_photos_of(poor, constraints), constraints, apart)
    shaping = shaped[_shaping(member, constraints.poor[shaped])]
    sums = _sums(embeddings, node, shaping, len(slots), constraints, limits, known, slots)
    period, lifetimes = constraints.periods[0], constraints.lifetimes
    lives = _lifetimes(constraints, np.where(group >= 0, node, -1), len(slots))
    out, groups = group.copy(), np.arange(len(slots) + len(poor))

    def attach(block: NDArray[np.int64]) -> None:
        d = 2.0 - 2.0 * (embeddings[block] @ means.T)
        row, slot, weight = contacts.met(node[block], groups)
        order = np.argsort(weight, kind="stable")  # what a group adds, it adds once, and what forbids comes last
        order = order[slot[order] < len(slots)]
        d[row[order], slot[order]] += weight[order]
        if lifetimes is not None:
            d[lives.outside(lifetimes.rows(block))] = np.inf
        best = d.argmin(1)
        near = d[np.arange(len(block)), best] <= threshold
        out[block[near]] = slots[best[near]]

    for now in np.unique(period[poor]).tolist():
        means = sums.seen_in(now)
        for _ in in_order(attach, parts(poor[period[poor] == now], max(1, limits.block_entries // len(slots)))):
            pass
    return out

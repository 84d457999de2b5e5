"""Group embeddings into people by average-linkage agglomerative clustering under constraints.

The linkage between groups A and B is the mean squared distance of their faces plus a penalty for standing in the
same photos:

    D(A, B) = mean_{a in A, b in B} ||a - b||^2  +  apart * pairs_in_one_photo(A, B) / min(|A|, |B|)

and infinite where a constraint forbids the merge. For unit vectors the mean is 2 - 2 <mean A, mean B>, so groups are
held as their mean vectors and no n x n matrix is ever kept. The result is that of merging the closest pair one by one;
`engine.grouping.merging` says, and proves, how it is had for little more than one look at each pair of faces, in memory
that grows with the faces alone.

Source: FaceNet, section 5.6 (agglomerative clustering).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.grouping.contacts import Contacts
from engine.grouping.merging import Groups, MemoryLimits, parts

_LIMITS = MemoryLimits()


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
    """

    seed: NDArray[np.int64]
    photo: NDArray[np.int64]
    poor: NDArray[np.bool_]
    cannot_link: Sequence[tuple[int, int]] = ()

    @classmethod
    def none(cls, n: int) -> Constraints:
        """Return the constraints of n faces that nothing is known about."""
        return cls(np.full(n, -1, np.int64), np.arange(n), np.zeros(n, bool))


def cluster(
    embeddings: NDArray[np.float32],
    threshold: float,
    constraints: Constraints,
    apart: float = 0.5,
    *,
    limits: MemoryLimits = _LIMITS,
) -> NDArray[np.int64]:
    """Group faces into people. Exact and deterministic.

    Parameters
    ----------
    embeddings : (n, d) float32, unit rows
    threshold : float
        Groups are merged while D is at most this; squared distance in [0, 4].
    constraints : Constraints
    apart : float
        Penalty on D for faces that stand in one photo.
    limits : MemoryLimits

    Returns
    -------
    (n,) int64
        Group of each face, numbered from 0 in the order of first appearance; -1 for poor faces that no group took.
    """
    if (constraints.poor & (constraints.seed < 0)).all():
        return np.full(len(embeddings), -1, np.int64)  # nobody starts a group
    node = first_nodes(constraints)
    group_of_node = first_groups(embeddings, node, threshold, constraints, apart, limits=limits).merge_all()
    group = np.where(node >= 0, group_of_node[node], -1)
    return _number_in_order(_attach_poor(embeddings, group, constraints, threshold, apart, limits))


def _number_in_order(labels: NDArray[np.int64]) -> NDArray[np.int64]:
    kept = labels[labels >= 0]
    values, first, inverse = np.unique(kept, return_index=True, return_inverse=True)
    rank = np.empty(len(values), np.int64)
    rank[np.argsort(first)] = np.arange(len(values))
    out = np.full(len(labels), -1, np.int64)
    out[labels >= 0] = rank[inverse]
    return out


def first_nodes(constraints: Constraints) -> NDArray[np.int64]:
    """Number the first node of each face, (n,) int64: its seed's, its own, or -1 if it is poor and free."""
    seed = constraints.seed
    key = np.where(seed >= 0, seed, -1)
    own = (seed < 0) & ~constraints.poor
    key[own] = seed.max(initial=-1) + 1 + np.flatnonzero(own)
    return _number_in_order(key)


def first_groups(
    embeddings: NDArray[np.float32],
    node: NDArray[np.int64],
    threshold: float,
    constraints: Constraints,
    apart: float = 0.5,
    *,
    limits: MemoryLimits = _LIMITS,
) -> Groups:
    """Make a group of each of the `first_nodes`, before any are merged; see `cluster`."""
    n_nodes = int(node.max()) + 1
    rows = _shaping(node, constraints.poor)
    size, total = _sums(embeddings, node, rows, n_nodes, limits)
    seeded = np.zeros(n_nodes, bool)
    seeded[node[constraints.seed >= 0]] = True
    contacts = _contacts(node, rows, constraints, apart)
    return Groups(total, size, seeded, contacts, threshold, limits)


def _shaping(group: NDArray[np.int64], poor: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Rows that shape their group: not the poor ones, unless a group has only poor ones."""
    good = (group >= 0) & ~poor
    without = np.ones(group.max() + 1, bool)
    without[group[good]] = False
    return np.flatnonzero(good | ((group >= 0) & without[group]))


def _sums(
    embeddings: NDArray[np.float32],
    group: NDArray[np.int64],
    rows: NDArray[np.int64],
    n_groups: int,
    limits: MemoryLimits,
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Count and add up the rows of each group: (n_groups,) and (n_groups, d)."""
    total = np.zeros((n_groups, embeddings.shape[1]))
    for part in parts(rows, limits.block_rows):
        np.add.at(total, group[part], embeddings[part].astype(np.float64))
    return np.bincount(group[rows], minlength=n_groups).astype(np.float64), total


def _contacts(
    node: NDArray[np.int64], in_photos: NDArray[np.int64], constraints: Constraints, apart: float
) -> Contacts:
    """List which nodes stand in one photo, looking at some rows, and which the user told apart."""
    photo = np.unique(constraints.photo[in_photos], return_inverse=True)[1]
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


def _attach_poor(
    embeddings: NDArray[np.float32],
    group: NDArray[np.int64],
    constraints: Constraints,
    threshold: float,
    apart: float,
    limits: MemoryLimits,
) -> NDArray[np.int64]:
    """Attach each free poor face to the nearest group within the threshold; groups do not move for it."""
    poor = np.flatnonzero(group < 0)
    shaped = np.flatnonzero(group >= 0)
    if not len(poor):
        return group
    slots, member = np.unique(group[shaped], return_inverse=True)
    node = np.empty(len(group), np.int64)
    node[shaped], node[poor] = member, len(slots) + np.arange(len(poor))
    contacts = _contacts(node, np.arange(len(node)), constraints, apart)
    size, total = _sums(embeddings, node, shaped[_shaping(member, constraints.poor[shaped])], len(slots), limits)
    means = (total / size[:, None]).astype(np.float32)
    out = group.copy()
    for block in parts(poor, max(1, limits.block_cells // len(slots))):
        d = 2.0 - 2.0 * (embeddings[block] @ means.T)
        row, slot, weight = contacts.met(node[block], np.arange(len(slots) + len(poor)))
        order = np.argsort(weight, kind="stable")  # what a group adds, it adds once, and what forbids it comes last
        order = order[slot[order] < len(slots)]
        d[row[order], slot[order]] += weight[order]
        best = d.argmin(1)
        near = d[np.arange(len(block)), best] <= threshold
        out[block[near]] = slots[best[near]]
    return out

"""Group embeddings into people by average-linkage agglomerative clustering under constraints.

The linkage between groups A and B is the mean squared distance of their faces plus a penalty for standing in the
same photos:

    D(A, B) = mean_{a in A, b in B} ||a - b||^2  +  apart * pairs_in_one_photo(A, B) / min(|A|, |B|)

and infinite where a constraint forbids the merge. For unit vectors the mean is 2 - 2 <mean A, mean B>, so groups are
held as their mean vectors and no n x n matrix is ever kept. D is reducible (merging two groups never brings
them closer to a third than the nearer one was), so merging all pairs of reciprocal nearest neighbours at once
gives the very hierarchy that merging the closest pair one by one gives, in a few dozen rounds of matrix products.

Source: FaceNet, section 5.6 (agglomerative clustering); Murtagh 1983, "A survey of recent advances in
hierarchical clustering algorithms" (reciprocal nearest neighbours); Bruynooghe 1978 (reducibility).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_BLOCK_ROWS = 1024


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
        """Know nothing about n faces."""
        return cls(np.full(n, -1, np.int64), np.arange(n), np.zeros(n, bool))


def cluster(
    embeddings: NDArray[np.float32], threshold: float, constraints: Constraints, apart: float = 0.5
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

    Returns
    -------
    (n,) int64
        Group of each face, numbered from 0 in the order of first appearance; -1 for poor faces that no group took.
    """
    if (constraints.poor & (constraints.seed < 0)).all():
        return np.full(len(embeddings), -1, np.int64)  # nobody starts a group
    groups = _Groups(embeddings, constraints, apart)
    groups.merge_all(threshold)
    node_of_face = groups.node_of_face()
    node_of_face = _attach_poor(embeddings, node_of_face, constraints, threshold, apart)
    return _number_in_order(node_of_face)


def _number_in_order(labels: NDArray[np.int64]) -> NDArray[np.int64]:
    kept = labels[labels >= 0]
    values, first, inverse = np.unique(kept, return_index=True, return_inverse=True)
    rank = np.empty(len(values), np.int64)
    rank[np.argsort(first)] = np.arange(len(values))
    out = np.full(len(labels), -1, np.int64)
    out[labels >= 0] = rank[inverse]
    return out


class _Groups:
    """The growing groups. A group lives in the slot of its first node; `parent` says where a node went."""

    def __init__(self, embeddings: NDArray[np.float32], constraints: Constraints, apart: float):
        self.apart = apart
        self.node, self.seeded = self._nodes(constraints)
        n_nodes = len(self.seeded)
        counted = self._counted(constraints, n_nodes)
        self.size = np.bincount(self.node[counted], minlength=n_nodes).astype(np.float64)
        self.total = np.zeros((n_nodes, embeddings.shape[1]))
        np.add.at(self.total, self.node[counted], embeddings[counted].astype(np.float64))
        self.mean = (self.total / self.size[:, None]).astype(np.float32)
        self.parent = np.arange(n_nodes)
        self.together: list[dict[int, float]] = [{} for _ in range(n_nodes)]
        self._note_photos(constraints.photo, counted)
        for i, j in constraints.cannot_link:
            if self.node[i] >= 0 and self.node[j] >= 0 and self.node[i] != self.node[j]:
                self._note(int(self.node[i]), int(self.node[j]), np.inf)

    @staticmethod
    def _nodes(constraints: Constraints) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
        """Give each face its first node: its seed's, its own, or -1 if it is poor and free."""
        seed = constraints.seed
        key = np.where(seed >= 0, seed, -1)
        own = (seed < 0) & ~constraints.poor
        key[own] = seed.max(initial=-1) + 1 + np.flatnonzero(own)
        node = _number_in_order(key)
        seeded = np.zeros(node.max(initial=-1) + 1, bool)
        seeded[node[seed >= 0]] = True
        return node, seeded

    def _counted(self, constraints: Constraints, n_nodes: int) -> NDArray[np.int64]:
        """Rows that shape their group: not the poor ones, unless a seed has only poor ones."""
        good = (self.node >= 0) & ~constraints.poor
        without = np.ones(n_nodes, bool)
        without[self.node[good]] = False
        rows = (self.node >= 0) & (good | without[self.node])
        return np.flatnonzero(rows)

    def _note(self, a: int, b: int, amount: float) -> None:
        self.together[a][b] = self.together[a].get(b, 0.0) + amount
        self.together[b][a] = self.together[b].get(a, 0.0) + amount

    def _note_photos(self, photo: NDArray[np.int64], rows: NDArray[np.int64]) -> None:
        order = rows[np.argsort(photo[rows], kind="stable")]
        cuts = np.flatnonzero(np.diff(photo[order])) + 1
        for faces in np.split(order, cuts):
            for k, i in enumerate(faces):
                for j in faces[k + 1 :]:
                    if self.node[i] != self.node[j]:
                        self._note(int(self.node[i]), int(self.node[j]), 1.0)

    def merge_all(self, threshold: float) -> None:
        """Merge until no two groups are within the threshold."""
        n = len(self.size)
        active = np.ones(n, bool)
        nearest = np.full(n, -1)
        distance = np.full(n, np.inf)
        stale = np.arange(n)
        while True:
            rows = np.flatnonzero(active)
            self._find_nearest(stale, rows, nearest, distance)
            # nothing will ever come closer to a group whose nearest is too far
            active[rows[distance[rows] > threshold]] = False
            rows = np.flatnonzero(active)
            if not len(rows):
                return
            merged = self._merge_reciprocal(rows, nearest, distance, active)
            touched = np.zeros(n, bool)
            touched[merged] = True
            rows = np.flatnonzero(active)
            lost = touched[nearest[rows]] | ~active[nearest[rows]]
            stale = rows[touched[rows] | lost]

    def _merge_reciprocal(
        self,
        rows: NDArray[np.int64],
        nearest: NDArray[np.int64],
        distance: NDArray[np.float64],
        active: NDArray[np.bool_],
    ) -> list[int]:
        pairs = rows[(nearest[nearest[rows]] == rows) & (rows < nearest[rows])]
        closest = int(rows[np.argmin(distance[rows])])  # rounding may hide reciprocity; this one always stands
        first = {closest: int(nearest[closest])}
        taken = {closest, int(nearest[closest])}
        for i in pairs.tolist():
            if i not in taken and int(nearest[i]) not in taken:
                first[i] = int(nearest[i])
        merged = []
        for a, b in first.items():
            a, b = min(a, b), max(a, b)
            self._merge(a, b)
            active[b] = False
            merged += [a, b]
        return merged

    def _merge(self, a: int, b: int) -> None:
        self.parent[b] = a
        self.size[a] += self.size[b]
        self.total[a] += self.total[b]
        self.mean[a] = (self.total[a] / self.size[a]).astype(np.float32)
        self.seeded[a] |= self.seeded[b]
        for other, amount in self.together[b].items():
            del self.together[other][b]
            if other != a:
                self._note(a, other, amount)
        self.together[b] = {}

    def _find_nearest(
        self,
        wanted: NDArray[np.int64],
        rows: NDArray[np.int64],
        nearest: NDArray[np.int64],
        distance: NDArray[np.float64],
    ) -> None:
        """Fill nearest[wanted] and distance[wanted], looking among the active `rows`."""
        position = np.full(len(self.size), -1)
        position[rows] = np.arange(len(rows))
        means, sizes, seeded = self.mean[rows], self.size[rows], self.seeded[rows]
        for start in range(0, len(wanted), _BLOCK_ROWS):
            block = wanted[start : start + _BLOCK_ROWS]
            d = 2.0 - 2.0 * (self.mean[block] @ means.T)
            for k, i in enumerate(block.tolist()):
                d[k, position[i]] = np.inf
                if self.seeded[i]:
                    d[k, seeded] = np.inf
                together = self.together[i]
                if together:
                    others = position[np.fromiter(together.keys(), np.int64, len(together))]
                    amounts = np.fromiter(together.values(), np.float64, len(together))
                    amounts, others = amounts[others >= 0], others[others >= 0]
                    d[k, others] += self.apart * amounts / np.minimum(self.size[i], sizes[others])
            best = d.argmin(1)
            nearest[block] = rows[best]
            distance[block] = d[np.arange(len(block)), best]

    def node_of_face(self) -> NDArray[np.int64]:
        """Give the final group slot of each face, -1 where it has none: (n,) int64."""
        root = self.parent.copy()
        while not np.array_equal(root, root[root]):
            root = root[root]
        return np.where(self.node >= 0, root[self.node], -1)


def _attach_poor(
    embeddings: NDArray[np.float32],
    group: NDArray[np.int64],
    constraints: Constraints,
    threshold: float,
    apart: float,
) -> NDArray[np.int64]:
    """Give each free poor face the nearest group within the threshold; groups do not move for it."""
    poor = np.flatnonzero((group < 0) & constraints.poor)
    shaped = np.flatnonzero(group >= 0)
    if not len(poor) or not len(shaped):
        return group
    slots, member = np.unique(group[shaped], return_inverse=True)
    counted = ~constraints.poor[shaped] | ~np.isin(group[shaped], group[shaped][~constraints.poor[shaped]])
    size = np.bincount(member[counted], minlength=len(slots))
    mean = np.zeros((len(slots), embeddings.shape[1]))
    np.add.at(mean, member[counted], embeddings[shaped[counted]].astype(np.float64))
    means = (mean / size[:, None]).astype(np.float32)
    slot_of_face = np.full(len(group), -1)
    slot_of_face[shaped] = member
    in_photo: dict[int, list[int]] = defaultdict(list)
    for face in shaped.tolist():
        in_photo[int(constraints.photo[face])].append(int(slot_of_face[face]))
    forbidden: dict[int, list[int]] = defaultdict(list)
    for i, j in constraints.cannot_link:
        forbidden[i].append(int(slot_of_face[j]))
        forbidden[j].append(int(slot_of_face[i]))
    out = group.copy()
    for start in range(0, len(poor), _BLOCK_ROWS):
        block = poor[start : start + _BLOCK_ROWS]
        d = 2.0 - 2.0 * (embeddings[block] @ means.T)
        for row, face in enumerate(block.tolist()):
            d[row, in_photo.get(int(constraints.photo[face]), [])] += apart
            d[row, [slot for slot in forbidden.get(face, []) if slot >= 0]] = np.inf
        best = d.argmin(1)
        near = d[np.arange(len(block)), best] <= threshold
        out[block[near]] = slots[best[near]]
    return out

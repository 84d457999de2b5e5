"""Groups of faces by their means, and the faces that they are compared with."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.grouping.people import POOR_QUALITY
from engine.library import Evidence
from engine.vectors.unit_vectors import dequantise


@dataclass(frozen=True, eq=False)
class GroupMeans:
    """Groups of faces to compare, by their means.

    Attributes
    ----------
    mean : (g, 128) float32
        Of each group's unit embeddings, so shorter than 1 where they differ.
    size : (g,) int64
        Faces in the group.
    without : (k, 2) int64
        Pairs of group and row of a face which the group is not compared with, its own for example; groups ascending.
    """

    mean: NDArray[np.float32]
    size: NDArray[np.int64]
    without: NDArray[np.int64]


def grouped(evidence: Evidence, rows: Sequence[NDArray[np.int64]], *, block_rows: int = 16384) -> GroupMeans:
    """Average each group, without its poor faces unless it has no others; no group is compared with its own faces.

    Parameters
    ----------
    evidence : Evidence
    rows : sequence of (k,) int64
        One array for each group, none empty.
    block_rows : int
        So many embeddings are float32 at once.
    """
    sizes = np.array([len(members) for members in rows], np.int64)
    every = np.concatenate(rows) if len(rows) else np.zeros(0, np.int64)
    group = np.repeat(np.arange(len(rows)), sizes)
    without = np.stack([group, every], axis=1)
    good = evidence.quality[every] >= POOR_QUALITY
    good |= np.bincount(group, good, minlength=len(rows))[group] == 0
    every, group = every[good], group[good]
    total = np.zeros((len(rows), evidence.vector.shape[1]), np.float32)
    for first in range(0, len(every), block_rows):
        block = group[first : first + block_rows]
        cuts = np.flatnonzero(np.diff(block, prepend=-1))
        total[block[cuts]] += _sums(dequantise(evidence.vector[every[first : first + block_rows]]), cuts)
    counted = np.bincount(group, minlength=len(rows)).astype(np.float32)
    return GroupMeans(total / counted[:, None], sizes, without)


def alone(evidence: Evidence, rows: NDArray[np.int64]) -> GroupMeans:
    """Make a group of each face: (n,) int64 rows; as `grouped` does, but there may be very many."""
    place = np.arange(len(rows))
    return GroupMeans(dequantise(evidence.vector[rows]), np.ones(len(rows), np.int64), np.stack([place, rows], axis=1))


def _sums(embeddings: NDArray[np.float32], cuts: NDArray[np.int64]) -> NDArray[np.float32]:
    """Sum as np.add.reduceat does, in a quarter of the time: most groups are a single face."""
    sums = embeddings[cuts]
    stops = np.append(cuts[1:], len(embeddings))
    several = np.flatnonzero(stops - cuts > 1)
    for place, start, stop in zip(several.tolist(), cuts[several].tolist(), stops[several].tolist(), strict=True):
        np.add.reduce(embeddings[start:stop], axis=0, out=sums[place])
    return sums


class PeopleMatrix:
    """Faces of people as one matrix: first the first face of everybody, then the second of all who have one, and so on.

    So a block's best likeness with each person is the greatest of a few arrays, which is far quicker than to walk
    through the faces of one person after another.

    Parameters
    ----------
    evidence : Evidence
    rows, person : (m,) int64
        The faces, and whose they are; those of one person together, people ascending.

    Attributes
    ----------
    people, count : (p,) int64
        Ids, ascending, and how many faces each has here.
    length : (p,) float32
        Of the mean of each person's faces.
    """

    def __init__(self, evidence: Evidence, rows: NDArray[np.int64], person: NDArray[np.int64]) -> None:
        self.people, start, self.count = np.unique(person, return_index=True, return_counts=True)
        rank = np.arange(len(rows)) - np.repeat(start, self.count)
        self._by_count = np.argsort(-self.count, kind="stable")
        self._column = np.empty(len(self.people), np.int64)  # of each person within a rank
        self._column[self._by_count] = np.arange(len(self.people))
        order = np.lexsort((np.repeat(self._column, self.count), rank))
        self.rows = rows[order]
        self._rank_start = np.searchsorted(rank[order], np.arange(self.count.max(initial=0) + 1))
        self._faces = dequantise(evidence.vector[self.rows])
        total = np.zeros((len(self.people), self._faces.shape[1]), np.float32)
        for ranked in self._ranks():
            total[: ranked.stop - ranked.start] += self._faces[ranked]
        self.length = (np.linalg.norm(total, axis=1) / self.count[self._by_count])[self._column]
        self._column_of_row = np.full(len(evidence.face_id), -1)
        self._column_of_row[self.rows] = np.arange(len(rows))

    def _ranks(self) -> list[slice]:
        return [slice(*pair) for pair in itertools.pairwise(self._rank_start.tolist())]

    def columns(self, place: NDArray[np.int64]) -> NDArray[np.int64]:
        """List where each person's faces are: any shape of indices of `people` -> that and a last axis; -1 for none."""
        rank = np.arange(len(self._rank_start) - 1)
        found = self._rank_start[:-1] + self._column[place][..., None]
        return np.where(rank < self.count[place][..., None], found, -1)

    def faces(self, place: int) -> NDArray[np.float32]:
        """Return a person's faces: (k, 128) float32, unit rows."""
        columns = self.columns(np.array(place))
        return self._faces[columns[columns >= 0]]

    def likenesses(self, groups: GroupMeans, block: slice) -> NDArray[np.float32]:
        """Multiply a block of groups with all faces here: (b, m) float32; -inf for faces not to be compared."""
        likeness = groups.mean[block] @ self._faces.T
        group, row = groups.without[slice(*np.searchsorted(groups.without[:, 0], [block.start, block.stop]))].T
        there = self._column_of_row[row] >= 0
        likeness[group[there] - block.start, self._column_of_row[row[there]]] = -np.inf
        return likeness

    def best(self, likeness: NDArray[np.float32]) -> NDArray[np.float32]:
        """Find each person's nearest face: (b, m) -> (b, people)."""
        first, *others = self._ranks()
        best = likeness[:, first].copy()
        for ranked in others:
            among = best[:, : ranked.stop - ranked.start]
            np.maximum(among, likeness[:, ranked], out=among)
        return np.asarray(best[:, self._column])

"""Groups of faces by their means, and the faces that they are compared with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.library import Evidence
from engine.people import POOR_QUALITY
from engine.quantising import dequantise

_SUM_ROWS = 16384


@dataclass(frozen=True, eq=False)
class Groups:
    """Groups of faces to compare.

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


def grouped(evidence: Evidence, rows: Sequence[NDArray[np.int64]]) -> Groups:
    """Average each group, without its poor faces unless it has no others; no group is compared with its own faces.

    Parameters
    ----------
    evidence : Evidence
    rows : sequence of (k,) int64
        One array for each group, none empty.
    """
    sizes = np.array([len(one) for one in rows], np.int64)
    every = np.concatenate(rows) if len(rows) else np.zeros(0, np.int64)
    group = np.repeat(np.arange(len(rows)), sizes)
    without = np.stack([group, every], axis=1)
    good = evidence.quality[every] >= POOR_QUALITY
    good |= np.bincount(group, good, minlength=len(rows))[group] == 0
    every, group = every[good], group[good]
    total = np.zeros((len(rows), evidence.vector.shape[1]), np.float32)
    for first in range(0, len(every), _SUM_ROWS):
        block = group[first : first + _SUM_ROWS]
        cuts = np.flatnonzero(np.diff(block, prepend=-1))
        sums = np.add.reduceat(dequantise(evidence.vector[every[first : first + _SUM_ROWS]]), cuts)
        total[block[cuts]] += sums
    counted = np.bincount(group, minlength=len(rows)).astype(np.float32)
    return Groups(total / counted[:, None], sizes, without)


class Gallery:
    """Faces of people as one matrix: those of people[k] from start[k] on."""

    def __init__(self, evidence: Evidence, rows: NDArray[np.int64], person: NDArray[np.int64]) -> None:
        self.rows = rows
        self.people, self.start, self.count = np.unique(person, return_index=True, return_counts=True)
        self.transposed = np.ascontiguousarray(dequantise(evidence.vector[rows]).T)
        total = np.add.reduceat(self.transposed, self.start, axis=1) if len(rows) else self.transposed
        self.length = np.linalg.norm(total, axis=0) / self.count  # of each person's mean
        self._column = np.full(len(evidence.face_id), -1)
        self._column[rows] = np.arange(len(rows))

    def likenesses(self, groups: Groups, block: slice) -> NDArray[np.float32]:
        """Multiply a block of groups with all faces here: (b, m) float32; -inf for faces not to be compared."""
        likeness = groups.mean[block] @ self.transposed
        group, row = groups.without[slice(*np.searchsorted(groups.without[:, 0], [block.start, block.stop]))].T
        there = self._column[row] >= 0
        likeness[group[there] - block.start, self._column[row[there]]] = -np.inf
        return likeness

    def best(self, likeness: NDArray[np.float32]) -> NDArray[np.float32]:
        """Find each person's nearest face: (b, m) -> (b, people)."""
        return np.asarray(np.maximum.reduceat(likeness, self.start, axis=1))

"""Places where unit vectors lie near one another, so that each is compared with those in its own few alone.

A large library's faces are not all compared with all: the time would grow with the square of their number. They are put
into cells around centres, and each is compared with the faces of the cells whose centres it is nearest to. What lies in
a cell that is not looked into is missed; docs/adr/0012 says how often, and what of it is left in the groups.

Source: Sivic & Zisserman 2003, "Video Google" (inverted lists); Jegou et al. 2011, "Product quantization for nearest
neighbor search", section 4 (several cells a query); Dhillon & Modha 2001 (spherical k-means).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.grouping.executors import Executor, Threads, in_order, parts
from engine.grouping.shortlist import Floats, Ints

CellNumbers = NDArray[np.unsignedinteger[Any]]

_ROUNDS = 6  # of k-means: more of them find hardly more neighbours
_FITTED = 32  # vectors a cell that the centres are found by
_BLOCK = 1024  # vectors that are compared with all centres at once


@dataclass(frozen=True, slots=True)
class Probing:
    """When faces are put into cells, and into how many of those each looks.

    Attributes
    ----------
    more_than : int
        Up to so many faces all are compared with all, and grouping is exact.
    groups_more_than : int
        The same of the groups that are left while they are merged.
    cells_per_root : float
        Cells, in square roots of the number of faces.
    n_probes : int
        Cells that a face is looked for in.
    block_rows : int
        Faces that look into cells at once: of so many, several look into each.
    executor : Executor
        Where they do.
    """

    more_than: int = 150_000
    groups_more_than: int = 50_000
    cells_per_root: float = 4.0
    n_probes: int = 64
    block_rows: int = 32_768
    executor: Executor = field(default=Threads(), compare=False)


PROBING = Probing()


class Cells:
    """Cells around centres.

    Parameters
    ----------
    centres : (k, d) float32, unit rows
    n_probes : int
    """

    def __init__(self, centres: Floats, n_probes: int):
        self.centres = centres
        self._n_probes = min(n_probes, len(centres))

    def __len__(self) -> int:
        return len(self.centres)

    @classmethod
    def fit(cls, vectors: Floats, n_vectors: int, how: Probing) -> Cells:
        """Find centres by k-means of a sample of n vectors; `sample` chooses them."""
        n_cells = _n_cells(n_vectors, how)
        cells = cls(vectors[_spread(len(vectors), n_cells)].copy(), how.n_probes)
        for _ in range(_ROUNDS):
            cell = cells.nearest(np.arange(len(vectors)), vectors.__getitem__)
            order = np.argsort(cell, kind="stable")
            filled, starts = np.unique(cell[order], return_index=True)
            cells.centres[filled] = np.add.reduceat(vectors[order], starts, axis=0)
            cells.centres /= np.maximum(np.linalg.norm(cells.centres, axis=1, keepdims=True), np.float32(1e-12))
        return cells

    def probes(self, rows: Ints, read: Callable[[Ints], Floats]) -> CellNumbers:
        """Find the nearest cells of some rows, the very nearest first: (m,) -> (m, n_probes).

        Parameters
        ----------
        rows : (m,) int64
        read : function of some of the rows
            Returns their vectors, (k, d) float32.
        """
        found = in_order(lambda part: self._probes(read(part)), parts(rows, _BLOCK))
        return np.concatenate([np.zeros((0, self._n_probes), np.uint16), *found])

    def nearest(self, rows: Ints, read: Callable[[Ints], Floats]) -> CellNumbers:
        """Find the cell of each of some rows, read as for `probes`: (m,) -> (m,)."""
        found = in_order(lambda part: self._numbers((read(part) @ self.centres.T).argmax(1)), parts(rows, _BLOCK))
        return np.concatenate([np.zeros(0, np.uint16), *found])

    def _probes(self, vectors: Floats) -> CellNumbers:
        likeness = vectors @ self.centres.T
        near = np.argpartition(likeness, len(self) - self._n_probes, axis=1)[:, -self._n_probes :]
        first = np.take_along_axis(likeness, near, 1).argmax(1)
        here = np.arange(len(near))
        near[here, first], near[:, 0] = near[:, 0].copy(), near[here, first]
        return self._numbers(near)

    def _numbers(self, cells: Ints) -> CellNumbers:
        """Keep numbers of cells in two bytes each, which are sorted ten times as fast, if there are not too many."""
        return cells.astype(np.uint16 if len(self) <= 2**16 else np.uint32)


def sample(n: int, how: Probing) -> Ints:
    """Choose the rows of n by which `Cells.fit` finds centres: spread evenly, so always the same."""
    return _spread(n, _n_cells(n, how) * _FITTED)


def looked_into(probes: CellNumbers) -> Iterator[tuple[int, Ints]]:
    """List the cells that some rows, (n, n_probes), look into, each with the rows that do, ascending."""
    flat = probes.ravel()
    order = np.argsort(flat, kind="stable")
    rows, cells = order // probes.shape[1], flat[order]
    starts = [0, *(np.flatnonzero(cells[1:] != cells[:-1]) + 1).tolist(), len(flat)]
    for start, stop in pairwise(starts):
        if start < stop:
            yield int(cells[start]), rows[start:stop]


def _n_cells(n: int, how: Probing) -> int:
    return max(1, min(n, round(how.cells_per_root * n**0.5)))


def _spread(n: int, n_wanted: int) -> Ints:
    return np.arange(min(n, n_wanted)) * n // max(1, min(n, n_wanted))

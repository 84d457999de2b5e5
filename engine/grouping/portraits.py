"""Choose the face to show of each group: a good picture among those that look most like all of them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.grouping.executors import in_order
from engine.grouping.shortlist import Ints
from engine.vectors.runs import add_runs, cut_runs
from engine.vectors.unit_vectors import dequantise

_ROWS = 4096  # that are looked at once, and more for a larger group


def portraits(vectors: NDArray[np.int8], quality: NDArray[np.float32], order: Ints, starts: Ints) -> Ints:
    """Return the row of best quality among the half of each group that is nearest to its mean, or among two of them.

    Of equals it is the first.

    Parameters
    ----------
    vectors : (n, d) int8
        Quantised.
    quality : (n,) float32
    order : (m,) int64
        Rows, group after group.
    starts : (k,) int64
        Where in that each group begins.

    Returns
    -------
    (k,) int64
    """

    def typical(groups: slice) -> Ints:
        bounds = np.append(starts, len(order))[groups.start : groups.stop + 1]
        rows, starts_here, lengths = order[bounds[0] : bounds[-1]], bounds[:-1] - bounds[0], np.diff(bounds)
        unit, group = dequantise(vectors.take(rows, axis=0)), np.repeat(np.arange(len(lengths)), lengths)
        likeness = np.einsum("nd,nd->n", unit, add_runs(unit, starts_here)[group])
        by_likeness = np.lexsort((-likeness, group))
        is_near = np.arange(len(rows)) - starts_here[group] < np.maximum(2, (lengths + 1) // 2)[group]
        near = by_likeness[is_near]
        best = near[np.lexsort((rows[near], -quality[rows[near]], group[near]))]
        return rows[best[np.flatnonzero(np.diff(group[best], prepend=-1))]]

    return np.concatenate([order[:0], *in_order(typical, cut_runs(starts, len(order), _ROWS))])

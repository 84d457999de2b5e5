"""The faces that stand for a person where there are too many to compare with each, and how far others are from them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

N_NEAREST = 3
"""A face is compared with so many exemplars, those nearest to it: one may be wrong, and people look different."""


def spread(order: Sequence[int], kind: Sequence[object], limit: int) -> list[int]:
    """Choose rows so that every kind, a year for example, has its share.

    Parameters
    ----------
    order : sequence of int
        Rows, the best first.
    kind : sequence
        Of every row.
    limit : int

    Returns
    -------
    list of int
        At most `limit` rows: the best of each kind, then the second best of each, and so on.
    """
    seen: Counter[object] = Counter()
    ranked = []
    for place, row in enumerate(order):
        ranked.append((seen[kind[row]], place, row))
        seen[kind[row]] += 1
    return [row for _, _, row in sorted(ranked)[:limit]]


def distances(
    embeddings: NDArray[np.float32], exemplars: NDArray[np.float32], itself: NDArray[np.int64] | None = None
) -> NDArray[np.float32]:
    """Compute the mean squared distance of each face to the few exemplars nearest to it.

    Parameters
    ----------
    embeddings : (n, d) float32, unit rows
    exemplars : (m, d) float32, unit rows
    itself : (n,) int64, optional
        Which exemplar a face is, and is not compared with; -1 for none.

    Returns
    -------
    (n,) float32, squared distance; NaN where there is nothing to compare with
    """
    squared = np.maximum(2.0 - 2.0 * (embeddings @ exemplars.T), 0.0)
    if itself is not None:
        rows = np.flatnonzero(itself >= 0)
        squared[rows, itself[rows]] = np.nan
    nearest = np.sort(squared, axis=1)[:, :N_NEAREST]  # NaN comes last
    known = ~np.isnan(nearest)
    n_known = known.sum(1)
    total = np.where(known, nearest, 0.0).sum(1)
    out = np.divide(total, n_known, out=np.full(len(total), np.nan, np.float32), where=n_known > 0)
    return out.astype(np.float32)

"""Which face of a new detection is which face of an older one."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def overlaps(one: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
    """Compute the intersection over union of every box with every other.

    Parameters
    ----------
    one, other : (n, 4) and (m, 4) float64, x0 y0 x1 y1

    Returns
    -------
    (n, m) float64 in [0, 1]; 0 where a box has no area.
    """
    starts = np.maximum(one[:, None, :2], other[None, :, :2])
    ends = np.minimum(one[:, None, 2:], other[None, :, 2:])
    common = np.clip(ends - starts, 0, None).prod(axis=2)
    areas = [np.clip(boxes[:, 2:] - boxes[:, :2], 0, None).prod(axis=1) for boxes in (one, other)]
    union = areas[0][:, None] + areas[1][None, :] - common
    return np.divide(common, union, out=np.zeros_like(common), where=union > 0)


def match_boxes(old: NDArray[np.float64], new: NDArray[np.float64], least: float = 0.5) -> dict[int, int]:
    """Pair boxes greedily, best overlap first.

    Parameters
    ----------
    old, new : (n, 4) and (m, 4) float64, x0 y0 x1 y1
        In the same measure, fractions of the photo for example.
    least : float
        Only overlaps above this count.

    Returns
    -------
    dict of index in old to index in new
    """
    overlap = overlaps(old, new)
    candidates = np.argwhere(overlap > least)
    order = np.argsort(-overlap[overlap > least], kind="stable")
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for i, j in candidates[order].tolist():
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs

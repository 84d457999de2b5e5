"""Arithmetic on boxes: (n, 4) arrays of x0 y0 x1 y1."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

NMS_IOU = 0.3
_AT_ONCE = 64  # boxes that are compared with each other in one go: the best of them leave few of the others


def share_inside(a: NDArray[Any], b: NDArray[Any]) -> NDArray[np.float64]:
    """Compute which share of each box lies in each other one: (n, 4) and (m, 4) to (n, m) float64 in [0, 1]."""
    a, b = np.asarray(a, np.float64), np.asarray(b, np.float64)
    common = _common(a, b)
    areas = np.clip(a[:, 2:] - a[:, :2], 0, None).prod(axis=1)[:, None]
    return np.divide(common, areas, out=np.zeros_like(common), where=areas > 0)


def iou(a: NDArray[Any], b: NDArray[Any]) -> NDArray[np.float64]:
    """Compute the intersection over union of every box with every other.

    Parameters
    ----------
    a, b : (n, 4) and (m, 4) float, x0 y0 x1 y1

    Returns
    -------
    (n, m) float64 in [0, 1]; 0 where a box has no area.
    """
    a, b = np.asarray(a, np.float64), np.asarray(b, np.float64)
    common = _common(a, b)
    a_areas, b_areas = (np.clip(boxes[:, 2:] - boxes[:, :2], 0, None).prod(axis=1) for boxes in (a, b))
    union = a_areas[:, None] + b_areas[None, :] - common
    return np.divide(common, union, out=np.zeros_like(common), where=union > 0)


def nms(boxes: NDArray[Any], scores: NDArray[Any], max_iou: float = NMS_IOU) -> NDArray[np.intp]:
    """Keep the best of overlapping boxes.

    Parameters
    ----------
    boxes : (n, 4), x0 y0 x1 y1
    scores : (n,)
    max_iou : float
        Boxes that share more than this (intersection over union) with a better one are dropped.

    Returns
    -------
    (k,) indices
        Score descending; equal scores in the order of y0, then x0, then of the input.
    """
    rest = np.lexsort((boxes[:, 0], boxes[:, 1], -scores))
    kept = [np.empty(0, np.intp)]
    while rest.size:
        best, rest = rest[:_AT_ONCE], rest[_AT_ONCE:]
        is_apart = iou(boxes[best], boxes[best]) <= max_iou
        is_left, chosen = np.ones(len(best), bool), []
        for at in range(len(best)):
            if is_left[at]:
                chosen.append(at)
                is_left &= is_apart[at]
        kept.append(best[chosen])
        if rest.size:
            rest = rest[(iou(boxes[rest], boxes[kept[-1]]) <= max_iou).all(axis=1)]
    return np.concatenate(kept)


def _common(a: NDArray[np.float64], b: NDArray[np.float64]) -> NDArray[np.float64]:
    """Compute the area that every box shares with every other: (n, m)."""
    width, height = (_common_length(a[:, [at, at + 2]], b[:, [at, at + 2]]) for at in (0, 1))
    width *= height
    return width


def _common_length(a: NDArray[np.float64], b: NDArray[np.float64]) -> NDArray[np.float64]:
    """Compute how much every interval shares with every other: (n, 2) and (m, 2), start and end, to (n, m)."""
    length = np.minimum(a[:, None, 1], b[None, :, 1])
    length -= np.maximum(a[:, None, 0], b[None, :, 0])
    return np.maximum(length, 0.0, out=length)

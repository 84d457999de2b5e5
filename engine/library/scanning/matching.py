"""Matching the faces of a new detection with those of an older one."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.faces.boxes import iou

UNLIKE = 1.0
"""Faces whose squared distance is beyond this are never taken for one."""
_ALIKE = 0.4  # nearer ones are taken for one wherever they are


def match_faces(
    old: NDArray[np.float64],
    new: NDArray[np.float64],
    distance: NDArray[np.float64],
) -> dict[int, int]:
    """Pair the faces of a photo before and after: by place first, then by embedding wherever they are now.

    Embeddings keep a face that was cropped or turned with its photo, and keep apart the faces of two photos of which
    the second was saved over the first.

    Parameters
    ----------
    old, new : (n, 4) and (m, 4) float64, x0 y0 x1 y1
        In the same measure, fractions of the photo for example.
    distance : (n, m) float64
        Squared distance of the embeddings; NaN where it is not known.

    Returns
    -------
    dict of index in old to index in new
    """
    overlap = iou(old, new)
    overlap[distance > UNLIKE] = 0.0
    pairs = _greedy(overlap, 0.5)
    nearness = np.nan_to_num(-distance, nan=-np.inf)
    nearness[list(pairs), :] = -np.inf
    nearness[:, list(pairs.values())] = -np.inf
    return pairs | _greedy(nearness, -_ALIKE)


def _greedy(score: NDArray[np.float64], above: float) -> dict[int, int]:
    """Pair rows with columns, the best score first, down to a limit."""
    candidates = np.argwhere(score > above)
    order = np.argsort(-score[score > above], kind="stable")
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for i, j in candidates[order].tolist():
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs

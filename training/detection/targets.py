"""What each cell of the detector's maps should say about a picture's faces."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from training.detection.photos import SURE_WORTH
from training.detection.table import STRIDES_PX

Floats = NDArray[np.float32]

SIDES_PX = ((5.0, 38.0), (28.0, 108.0), (80.0, 2000.0))
"""Root of the area of the faces that each map finds; where two overlap, both do."""
_POSITIVE_STRIDES, _POSITIVE_SHARE = 0.75, 0.12
"""Cells whose centre lies so near a face's middle, in strides or in sides, whichever is more, find it."""
_UNDECIDED_STRIDES, _UNDECIDED_SHARE = 1.3, 0.3
"""So near, they may find it or not."""
_UNSURE_WEIGHT = 0.5
_LEAST_WORTH = 0.3  # of a face whose box and landmarks are learnt


@dataclass(frozen=True)
class Faces:
    """The faces of a picture as it is learnt from.

    Attributes
    ----------
    boxes : (n, 4) float32, x0 y0 x1 y1
    landmarks : (n, 5, 2) float32
    worth : (n,) float32
        What the score should be; NaN where nobody can say: a face that is cut, or too small.
    """

    boxes: Floats
    landmarks: Floats
    worth: Floats

    def __len__(self) -> int:
        return len(self.boxes)


@dataclass(frozen=True)
class Targets:
    """For each cell, finest map first.

    Attributes
    ----------
    score : (cells,) float32
    weight : (cells,) float32
        Of the score in the loss; 0 where it does not matter.
    face : (cells,) int16
        The face that the cell finds, whose box and landmarks it should have; -1 for none.
    """

    score: Floats
    weight: Floats
    face: NDArray[np.int16]


@lru_cache(maxsize=16)
def _centres(height: int, width: int, stride: int) -> Floats:
    y, x = np.mgrid[0 : height // stride, 0 : width // stride]
    return ((np.stack([x, y], axis=-1).reshape(-1, 2) + 0.5) * stride).astype(np.float32)


def targets(faces: Faces, height: int, width: int) -> Targets:
    """Assign a picture's faces to the cells of the three maps.

    Parameters
    ----------
    faces : Faces
    height, width : int
        Of the picture in pixels; both divide by 32.
    """
    parts = [
        _on_map(faces, _centres(height, width, stride), stride, sides)
        for stride, sides in zip(STRIDES_PX, SIDES_PX, strict=True)
    ]
    score, weight, face = (np.concatenate(part) for part in zip(*parts, strict=True))
    return Targets(score, weight, face)


def _on_map(
    faces: Faces, centres: Floats, stride: int, sides: tuple[float, float]
) -> tuple[Floats, Floats, NDArray[np.int16]]:
    score, weight = np.zeros(len(centres), np.float32), np.ones(len(centres), np.float32)
    found = np.full(len(centres), -1, np.int16)
    if not len(faces):
        return score, weight, found
    middles = (faces.boxes[:, :2] + faces.boxes[:, 2:]) / 2
    side = np.sqrt(np.prod(faces.boxes[:, 2:] - faces.boxes[:, :2], axis=1))
    away = np.abs(centres[None] - middles[:, None]).max(axis=2)  # (faces, cells)
    known = np.isfinite(faces.worth)
    here = known & (side >= sides[0]) & (side < sides[1])

    unclear = (away <= side[:, None] / 2 + stride / 2) & ~known[:, None]
    ring = np.maximum(_UNDECIDED_STRIDES * stride, _UNDECIDED_SHARE * side)
    unclear |= (away <= ring[:, None]) & (here & (faces.worth > 0))[:, None]
    weight[unclear.any(axis=0)] = 0.0

    near = np.maximum(_POSITIVE_STRIDES * stride, _POSITIVE_SHARE * side)
    relative = np.where((away <= near[:, None]) & here[:, None], away / near[:, None], np.inf)
    nearest = relative.argmin(axis=0)
    positive = np.flatnonzero(np.isfinite(relative.min(axis=0)))
    face = nearest[positive]
    score[positive] = faces.worth[face]
    weight[positive] = np.where(faces.worth[face] >= SURE_WORTH - 1e-6, 1.0, _UNSURE_WEIGHT)
    found[positive] = np.where(faces.worth[face] >= _LEAST_WORTH, face, -1)
    return score, weight, found

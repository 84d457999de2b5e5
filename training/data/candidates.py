"""Cut the faces out of a picture that are worth learning from: large enough, and with their real surroundings."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from engine.faces.align import face_transform
from engine.faces.detector import LONG_SIDE_PX, SearchSettings
from engine.records import FaceCrop, Failure
from engine.scanning.jobs.photo import PhotoSettings, find_faces
from training.data.faces import STORED_PX, STORED_TEMPLATE
from training.data.photos import most_central

BORDER_PX = 16
"""How far in from each side smeared edge pixels are looked for."""
_STILL = 1.5  # grey levels from pixel to pixel; noise and JPEG alone leave a wall about this much
_MIN_FACE_PX = 20


@dataclass(frozen=True)
class Requirements:
    """What a face must have to be learnt from.

    Attributes
    ----------
    source_px : float
        Pixels of the picture per stored pixel, at least; below 1 the face was enlarged.
    score : float
        The detector's, at least.
    outside : float
        Share of the crop that lies beyond the picture, at most.
    long_side_px : int
        Pictures are shrunk to this before detection.
    detector : str
        A name of `engine.faces.registry.DETECTORS`.
    """

    source_px: float = 0.6
    score: float = 0.6
    outside: float = 0.12
    long_side_px: int = LONG_SIDE_PX
    detector: str = SearchSettings.detector


@dataclass(frozen=True, eq=False)
class Candidate:
    """A face in the stored form.

    Attributes
    ----------
    pixels : (128, 128, 3) uint8, RGB
    source_px : float
        Pixels of the picture per stored pixel.
    score : float
        The detector's.
    """

    pixels: NDArray[np.uint8]
    source_px: float
    score: float


@dataclass
class Found:
    """What a picture gave: faces, and how many were refused for each reason."""

    candidates: list[Candidate] = field(default_factory=list)
    refused: Counter[str] = field(default_factory=Counter)


def look_at(path: str, requirements: Requirements, central_only: bool = False) -> Found:
    """Find the faces of a picture that meet the requirements.

    Parameters
    ----------
    path : str
    requirements : Requirements
    central_only : bool
        Whether only the most central face counts: the one whom a folder or a file name means.

    Returns
    -------
    Found
    """
    found = Found()
    search = SearchSettings(requirements.long_side_px, _MIN_FACE_PX, requirements.detector)
    photo = find_faces(path, PhotoSettings(STORED_TEMPLATE, search))
    if isinstance(photo, Failure):
        found.refused["unreadable"] += 1
        return found
    crops = photo.crops
    if central_only and crops:
        crops = [most_central(crops, photo.info)]
    found.refused["without a face"] += not crops
    for crop in crops:
        candidate = judge(crop, (photo.info.height_px, photo.info.width_px), requirements)
        if isinstance(candidate, str):
            found.refused[candidate] += 1
        else:
            found.candidates.append(candidate)
    return found


def judge(crop: FaceCrop, photo_hw: tuple[int, int], requirements: Requirements) -> Candidate | str:
    """Return the candidate that a crop is, or the reason why it is refused.

    Parameters
    ----------
    crop : FaceCrop
        In the stored form.
    photo_hw : height and width of the whole picture, pixels
    requirements : Requirements
    """
    transform = face_transform(crop.face, STORED_TEMPLATE)
    source_px = 1 / float(np.hypot(transform[0, 0], transform[1, 0]))
    if crop.face.score < requirements.score:
        return "unsure"
    if source_px < requirements.source_px:
        return "small"
    if share_outside(transform, photo_hw) > requirements.outside or striped_sides(crop.pixels).any():
        return "smeared"
    return Candidate(crop.pixels, source_px, crop.face.score)


def share_outside(transform: NDArray[np.float64], photo_hw: tuple[int, int]) -> float:
    """Compute the share of a stored crop that lies beyond its picture, on a grid of every eighth pixel.

    Parameters
    ----------
    transform : (2, 3) float64
        From pixels of the picture to those of the crop.
    photo_hw : height and width of the picture, pixels
    """
    inverse = np.linalg.inv(np.vstack([transform, (0, 0, 1)]))[:2]
    steps = np.arange(4.0, STORED_PX, 8.0)
    x, y = np.meshgrid(steps, steps)
    there_x, there_y = inverse @ np.stack([x.ravel(), y.ravel(), np.ones(x.size)])
    height, width = photo_hw
    return float(((there_x < 0) | (there_x > width) | (there_y < 0) | (there_y > height)).mean())


def striped_sides(pixels: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Find the sides of a crop that are stripes of repeated edge pixels: top, bottom, left, right.

    Away from the face nothing changes there, while along the side much does. A plain wall, which changes in neither
    direction, is no stripe. On crops whose pictures were cut too tightly 82% have such a side, on crops of whole
    photos 0.9%.

    Parameters
    ----------
    pixels : (128, 128, 3) uint8

    Returns
    -------
    (4,) bool
    """
    grey = pixels.astype(np.float32).mean(2)
    down, right = np.abs(np.diff(grey, axis=0)), np.abs(np.diff(grey, axis=1))
    first, last = slice(None, BORDER_PX), slice(-BORDER_PX, None)
    away = np.array([down[first].mean(), down[last].mean(), right[:, first].mean(), right[:, last].mean()])
    along = np.array([right[first].mean(), right[last].mean(), down[:, first].mean(), down[:, last].mean()])
    return np.asarray((away < _STILL) & (along > 2.5 * away + 0.5))

"""How much a face can tell about who it is: its sharpness, size and pose, and how sure the detector was."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PillowImage

from engine.records import FaceBox

BICUBIC = PillowImage.Resampling.BICUBIC
NOMINAL_SPAN_PX = 124.0
"""Template pixels that a crop's height spans, as `quality` takes it."""
NOMINAL_HEIGHT_PX = 140
"""Height at which `sharpness` is measured, so that it means the same for every network."""


def quality(face: FaceBox, crop_pixels: NDArray[np.uint8], zoom: float) -> float:
    """Compute how much a face can tell about who it is.

    The product of four shares, each rising smoothly from 0 to 1 through one half at the value given:
    sharpness at 0.115; size at 0.29 photo pixels per template pixel (a face 31 px high); yaw, falling, at 0.9
    (about 55 degrees); detector score at 0.53. Set by eye on training faces: undistorted ones get 0.8 or so, those
    blurred by 2 template pixels, below 30 px or in profile less than 0.25.

    Parameters
    ----------
    face : FaceBox
    crop_pixels : (height, width, 3) uint8
    zoom : float
        Crop pixels per full-size photo pixel.

    Returns
    -------
    float in [0, 1]
    """
    photo_px_per_template_px = len(crop_pixels) / (zoom * NOMINAL_SPAN_PX)
    return float(
        _share(sharpness(crop_pixels), half=0.115, steepness=3)
        * _share(photo_px_per_template_px, half=0.29, steepness=3)
        * (1 - _share(yaw(face.landmarks), half=0.9, steepness=6))
        * _share(face.score, half=0.53, steepness=6)
    )


def _share(value: float, half: float, steepness: int) -> float:
    """Hill's function: x^n / (x^n + half^n)."""
    power = (min(max(value, 0.0), 1e6) / half) ** steepness
    return power / (1 + power)


def sharpness(pixels: NDArray[np.uint8]) -> float:
    """Return the standard deviation of the Laplacian of the crop's inner two thirds, per unit of contrast.

    Luminance at a height of 140 pixels; faces in focus have 0.2 to 0.5.
    """
    luminance = PillowImage.fromarray(pixels).convert("L")
    height, width = NOMINAL_HEIGHT_PX, max(1, round(luminance.width * NOMINAL_HEIGHT_PX / luminance.height))
    top, left = height // 6, width // 6
    across, down = luminance.width / width, luminance.height / height
    inner = left * across, top * down, (width - left) * across, (height - top) * down
    luminance = luminance.resize((width - 2 * left, height - 2 * top), BICUBIC, inner)
    grey = np.asarray(luminance, dtype=np.float32)
    if min(grey.shape) < 3:
        return 0.0
    middle = grey[1:-1, 1:-1]
    laplacian = grey[:-2, 1:-1] + grey[2:, 1:-1] + grey[1:-1, :-2] + grey[1:-1, 2:] - 4 * middle
    return float(laplacian.std() / (grey.std() + 8.0))  # 8 grey levels: noise in a flat crop is not detail


def yaw(landmarks: NDArray[np.floating]) -> float:
    """Return how far the nose is from the middle of eyes and mouth, in half face widths; 0 frontal, profile above 1.

    Measured along the line between the sides of the face, so that a tilted head counts as frontal.
    """
    points = landmarks.astype(np.float64)
    if not np.isfinite(points).all():
        return math.inf
    left, right = points[[0, 3]].mean(axis=0), points[[1, 4]].mean(axis=0)
    half_axis = (right - left) / 2
    length = float(half_axis @ half_axis)
    aside = float((points[2] - (left + right) / 2) @ half_axis)
    return abs(aside) / length if length > 0 else math.inf

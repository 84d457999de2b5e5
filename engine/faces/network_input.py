"""Bring a photo to the size that a detector's network looks at."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PillowImage

SIDE_MULTIPLE_PX = 32
"""The networks halve their input five times and add the maps again, so its sides must divide by this."""


def network_input(pixels: NDArray[np.uint8], side_px: int) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
    """Resize and pad an image; return (1, 3, h, w) in [0, 255] and network pixels per image pixel, x and y.

    The border is padded with its own pixels: landmarks of faces cut by it come out a little better than with grey.
    """
    height, width = pixels.shape[:2]
    zoom = side_px / max(height, width)
    size = max(1, round(width * zoom)), max(1, round(height * zoom))
    if size != (width, height):
        small = PillowImage.fromarray(pixels).resize(size, PillowImage.Resampling.BILINEAR, reducing_gap=2.0)
        pixels = np.asarray(small)
    padding = ((0, -size[1] % SIDE_MULTIPLE_PX), (0, -size[0] % SIDE_MULTIPLE_PX), (0, 0))
    planes: NDArray[Any] = np.pad(pixels, padding, mode="edge").transpose(2, 0, 1)[None]
    return np.ascontiguousarray(planes, dtype=np.float32), np.array([size[0] / width, size[1] / height])

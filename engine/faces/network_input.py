"""Bring a photo to the size that a detector's network looks at."""

from __future__ import annotations

from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PillowImage

from engine.records import Image

SIDE_MULTIPLE_PX = 32
"""The networks halve their input five times and add the maps again, so its sides must divide by this."""

NetworkInput = tuple[NDArray[np.float32], NDArray[np.float64]]
"""(1, 3, h, w) in [0, 255], read-only, and network pixels per image pixel, x and y."""

_made: WeakKeyDictionary[Image, dict[int, NetworkInput]] = WeakKeyDictionary()
_resized: WeakKeyDictionary[Image, dict[int, Image]] = WeakKeyDictionary()


def network_input(image: Image, side_px: int) -> NetworkInput:
    """Resize and pad an image, once for all detectors that look at it.

    The border is padded with its own pixels: landmarks of faces cut by it come out a little better than with grey.
    """
    inputs = _made.setdefault(image, {})
    if side_px not in inputs:
        inputs[side_px] = _planes(image, side_px)
    return inputs[side_px]


def resized(image: Image, side_px: int) -> Image:
    """Return an image with this long side, made once; the image itself where that is its own."""
    height, width = image.height_px, image.width_px
    zoom = side_px / max(height, width)
    size = max(1, round(width * zoom)), max(1, round(height * zoom))
    if size == (width, height):
        return image
    images = _resized.setdefault(image, {})
    if side_px not in images:
        picture = image.picture.resize(size, PillowImage.Resampling.BILINEAR, reducing_gap=2.0)
        images[side_px] = Image(picture, image.scale * zoom, image.info)
    return images[side_px]


def _planes(image: Image, side_px: int) -> NetworkInput:
    small = resized(image, side_px)
    height, width = small.height_px, small.width_px
    padded = [-(-side // SIDE_MULTIPLE_PX) * SIDE_MULTIPLE_PX for side in (height, width)]
    planes = np.empty((1, 3, *padded), np.float32)
    for plane, colour in zip(planes[0], small.picture.split(), strict=True):  # as one array it would be copied twice
        plane[:height, :width] = np.asarray(colour)
    planes[..., :height, width:] = planes[..., :height, width - 1 : width]
    planes[..., height:, :] = planes[..., height - 1 : height, :]
    planes.flags.writeable = False
    return planes, np.array([width / image.width_px, height / image.height_px])

"""Small pictures of faces and photos; see thumbnail_store.py for where they are kept."""

from __future__ import annotations

import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PillowImage

from engine.photos.decode import read
from engine.records import Failure

FACE_PX = 192
"""Side of a face's thumbnail."""
PHOTO_PX = 512
"""Long side of a photo's thumbnail."""
_MARGIN = 0.35  # of the box's longer side, around a face
_QUALITY = 85
_TURNS = {
    1: PillowImage.Transpose.ROTATE_90,
    2: PillowImage.Transpose.ROTATE_180,
    3: PillowImage.Transpose.ROTATE_270,
}


def face_thumbnail(path: str, box: NDArray[np.float32], width_px: int, quarters: int = 0) -> bytes | None:
    """Cut a square around a face out of its photo, and turn it if the face does not stand upright there.

    Parameters
    ----------
    path : str
    box : (4,) float, x0 y0 x1 y1 in pixels of the upright photo at full size
    width_px : int
        Width of the upright photo at full size, which tells how much it was reduced.
    quarters : int
        Quarter turns to the left that make the face stand upright.

    Returns
    -------
    bytes or None
        JPEG, FACE_PX square; None if the photo cannot be read.
    """
    x0, y0, x1, y1 = (float(value) for value in box)
    side = max(x1 - x0, y1 - y0) * (1 + 2 * _MARGIN)
    image = read(path, _long_side_needed(path, side))
    if isinstance(image, Failure):
        return None
    scale = image.pixels.shape[1] / width_px
    picture = PillowImage.fromarray(image.pixels)
    square = _square_within(picture.size, (x0 + x1) / 2 * scale, (y0 + y1) / 2 * scale, side * scale)
    cut = picture.crop(square).resize((FACE_PX, FACE_PX), PillowImage.Resampling.LANCZOS)
    return _jpeg(cut.transpose(_TURNS[quarters % 4]) if quarters % 4 else cut)


def _square_within(size: tuple[int, int], cx: float, cy: float, side: float) -> tuple[int, int, int, int]:
    """Place a square around a point, moved and if need be shrunk to lie inside the picture."""
    width, height = size
    length = max(1, round(min(side, width, height)))
    left = min(max(round(cx - length / 2), 0), width - length)
    top = min(max(round(cy - length / 2), 0), height - length)
    return left, top, left + length, top + length


def photo_thumbnail(path: str) -> bytes | None:
    """Shrink a photo: JPEG, its long side PHOTO_PX; None if it cannot be read."""
    image = read(path, PHOTO_PX)
    if isinstance(image, Failure):
        return None
    picture = PillowImage.fromarray(image.pixels)
    picture.thumbnail((PHOTO_PX, PHOTO_PX), PillowImage.Resampling.LANCZOS)
    return _jpeg(picture)


def _long_side_needed(path: str, side_px: float) -> int | None:
    """How large the photo must be decoded for the face to fill its thumbnail; None for the full size."""
    try:
        with PillowImage.open(path) as picture:
            long_side = max(picture.size)
    except Exception:  # the decoder will say why
        return None
    return max(1, int(long_side * min(1.0, FACE_PX / max(side_px, 1.0))))


def _jpeg(picture: PillowImage.Image) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=_QUALITY)
    return buffer.getvalue()

"""Small pictures of faces and photos; see thumbnail_store.py for where they are kept."""

from __future__ import annotations

import io

from PIL import Image as PillowImage

from engine.photos.pictures import read_picture
from engine.records import FaceBox, Failure, PhotoInfo

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


def face_thumbnail(path: str, face: FaceBox, info: PhotoInfo, quarters: int = 0) -> bytes | None:
    """Cut a square around a face out of its photo, or of the picture of its moment in a film, and turn it upright.

    Parameters
    ----------
    path : str
    face : FaceBox
    info : PhotoInfo
    quarters : int
        Quarter turns to the left that make the face stand upright.

    Returns
    -------
    bytes or None
        JPEG, FACE_PX square; None if the photo cannot be read.
    """
    x0, y0, x1, y1 = (float(value) for value in face.box)
    side = max(x1 - x0, y1 - y0) * (1 + 2 * _MARGIN)
    wanted = max(1, int(max(info.width_px, info.height_px) * min(1.0, FACE_PX / max(side, 1.0))))
    image = read_picture(path, info, wanted, face.moment_ms)
    if isinstance(image, Failure):
        return None
    picture = image.picture
    scale = picture.width / info.width_px
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


def photo_thumbnail(path: str, info: PhotoInfo) -> bytes | None:
    """Shrink a photo, or a film's picture: JPEG, its long side PHOTO_PX; None if it cannot be read."""
    image = read_picture(path, info, PHOTO_PX)
    if isinstance(image, Failure):
        return None
    picture = image.picture.copy()
    picture.thumbnail((PHOTO_PX, PHOTO_PX), PillowImage.Resampling.LANCZOS)
    return _jpeg(picture)


def _jpeg(picture: PillowImage.Image) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=_QUALITY)
    return buffer.getvalue()

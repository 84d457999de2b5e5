"""Read a camera's raw file: the picture that the camera laid into it, or else a development at half the size."""

from __future__ import annotations

import io
from contextlib import suppress
from typing import IO, BinaryIO, cast

import PIL.Image

from engine.photos.metadata import Exif

LEAST_PREVIEW_PX = 1600
"""A preview with a shorter long side is left, unless it has half of the raw picture's."""

_HEAD_BYTES = 4 * 1024**2
_FLIPS = {3: 3, 5: 8, 6: 6}  # LibRaw's flip -> EXIF orientation


def open_raw(file: IO[bytes]) -> tuple[PIL.Image.Image, int, Exif]:
    """Open a raw file.

    Which picture it gives depends on the file alone, so that faces keep their places whatever size is asked for.

    Returns
    -------
    picture : PIL image
        Not yet turned.
    orientation : int
        EXIF's, 1 to 8.
    exif : Exif
        Of the raw file.

    Raises
    ------
    Exception
        Whatever LibRaw and Pillow raise.
    """
    import rawpy

    with rawpy.imread(cast(BinaryIO, file)) as raw:
        preview = _preview(raw)
        orientation = _FLIPS.get(raw.sizes.flip, 1)
        long_side_px = max(raw.sizes.width, raw.sizes.height)
        if preview is not None and max(preview.size) >= min(LEAST_PREVIEW_PX, long_side_px / 2):
            own = Exif.of_picture(preview)
            picture = preview
            orientation = own.orientation if own.orientation != 1 else orientation
        else:
            own = Exif(None)
            pixels = raw.postprocess(half_size=True, use_camera_wb=True, output_bps=8, user_flip=0)
            picture = PIL.Image.fromarray(pixels)
    exif = _exif(file)
    return picture, orientation, exif if any(True for _ in exif.dates()) else own


def _preview(raw: object) -> PIL.Image.Image | None:
    """Return the largest picture inside; None where there is none that can be read."""
    import rawpy

    with suppress(Exception):
        thumbnail = raw.extract_thumb()  # type: ignore[attr-defined]
        if thumbnail.format == rawpy.ThumbFormat.JPEG:
            return PIL.Image.open(io.BytesIO(thumbnail.data), formats=("JPEG",))
        return PIL.Image.fromarray(thumbnail.data)
    return None


def _exif(file: IO[bytes]) -> Exif:
    """Read the tags of a raw file, nearly all of which are TIFFs at heart, whatever they call themselves."""
    file.seek(0)
    head = file.read(_HEAD_BYTES)
    if head[:2] in (b"II", b"MM"):
        version = b"*\0" if head[:2] == b"II" else b"\0*"
        return Exif.of_bytes(head[:2] + version + head[4:])
    return Exif(None)

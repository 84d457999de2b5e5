"""Read the TIFFs that Pillow misreads or refuses: planes apart with 16 bits, floats in colour, big-endian BigTIFF."""

from __future__ import annotations

import logging
from typing import IO, Any

import numpy as np
import PIL.Image

from engine.photos.pixels import Scale

_BITS, _PLANAR, _FORMAT, _SAMPLES = 258, 284, 339, 277


def is_misread(picture: PIL.Image.Image) -> bool:
    """Whether Pillow opens such a TIFF, and yet decodes it to something else."""
    tags = getattr(picture, "tag_v2", None)
    if tags is None:
        return False
    samples, bits = tags.get(_SAMPLES, 1), tags.get(_BITS, (1,))
    return bool(samples > 1 and tags.get(_PLANAR, 1) == 2 and max(bits) > 8)


def open_rare(file: IO[bytes], max_bytes: int) -> PIL.Image.Image:
    """Decode the first page with tifffile: gray or RGB, 8 bits.

    Raises
    ------
    MemoryError
        If it would take more than `max_bytes`.
    Exception
        Whatever tifffile raises.
    """
    import tifffile

    logging.getLogger("tifffile").setLevel(logging.CRITICAL)  # every odd tag is an error to it
    file.seek(0)
    with tifffile.TiffFile(file) as tiff:
        page: Any = tiff.pages[0]
        if np.prod(page.shape) * page.dtype.itemsize > max_bytes:
            raise MemoryError
        if 0 in page.shape:
            raise ValueError("a side of no pixels")
        pixels = page.asarray()
        if page.axes.startswith("S") and pixels.ndim == 3:
            pixels = np.moveaxis(pixels, 0, -1)
        is_inverted = page.photometric == tifffile.PHOTOMETRIC.MINISWHITE
        orientation = page.tags.get(274)
        samples = pixels[..., :3] if pixels.ndim == 3 and pixels.shape[2] >= 3 else pixels.reshape(pixels.shape[:2])
        if samples.dtype != np.uint8:
            bits = samples.dtype.itemsize * 8
            samples = Scale.of(iter([samples]), bits).apply(samples)
        picture = PIL.Image.fromarray(255 - samples if is_inverted else np.ascontiguousarray(samples))
        if orientation is not None:
            picture.getexif()[274] = int(orientation.value)
        return picture

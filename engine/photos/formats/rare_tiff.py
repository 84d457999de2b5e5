"""Read the TIFFs that Pillow misreads or refuses.

Those of 16 bits whose planes lie apart, whose 0 is white, or that are Lab or gray with alpha, floats in colour,
big-endian BigTIFF.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from itertools import islice
from typing import IO, Any

import numpy as np
import PIL.Image

from engine.errors import ShortOfMemoryError
from engine.photos.pixels import Scale
from engine.sentences import sentence

_BITS, _PHOTOMETRIC, _PLANAR, _SAMPLES = 258, 262, 284, 277
_ORIENTATION, _XMP, _ICC = 274, 700, 34675
_SUBFILE = 254
_MOST_PAGES = 16  # before the first whole one
_STRIP_ROWS = 128
_COLOURS = {"SEPARATED": ("CMYK", 4), "CIELAB": ("LAB", 3), "ICCLAB": ("LAB", 3)}


def is_misread(picture: PIL.Image.Image) -> bool:
    """Whether Pillow opens such a TIFF, and yet decodes it to something else."""
    tags = getattr(picture, "tag_v2", None)
    if tags is None:
        return False
    samples, bits = tags.get(_SAMPLES, 1), tags.get(_BITS, (1,))
    is_deep = max(bits) > 8
    return bool(is_deep and ((samples > 1 and tags.get(_PLANAR, 1) == 2) or tags.get(_PHOTOMETRIC) == 0))  # 0 is white


def go_to_whole(picture: PIL.Image.Image) -> None:
    """Go to the first page of an opened TIFF that is no smaller copy of another one, if there is any."""
    for page in range(_MOST_PAGES):
        with suppress(EOFError):
            picture.seek(page)
            if not is_smaller_copy(picture):
                return
    picture.seek(0)


def is_smaller_copy(page: Any) -> bool:
    """Whether the page that an opened TIFF is at, or a page of tifffile's, says so of itself."""
    kind = page.tag_v2.get(_SUBFILE, 0) if isinstance(page, PIL.Image.Image) else page.subfiletype  # type: ignore[attr-defined]
    return isinstance(kind, int) and bool(kind & 1)


def open_rare(file: IO[bytes], max_bytes: int) -> PIL.Image.Image:
    """Decode the first whole page with tifffile: gray, RGB, CMYK or Lab, 8 bits; EXIF, XMP and profile as Pillow.

    Raises
    ------
    ShortOfMemoryError
        If it would take more than `max_bytes`.
    Exception
        Whatever tifffile raises.
    """
    import tifffile

    logging.getLogger("tifffile").setLevel(logging.CRITICAL)  # every odd tag is an error to it
    file.seek(0)
    with tifffile.TiffFile(file) as tiff:
        pages: list[Any] = list(islice(tiff.pages, _MOST_PAGES))
        page = next((page for page in pages if not is_smaller_copy(page)), pages[0])
        needed = float(np.prod(page.shape)) * (page.dtype.itemsize + 1)  # what is stored, and 8 bits of it
        if needed > max_bytes:
            reason = sentence(
                "The photo would take {size_gb:.1f} GB of memory to open, more than Kith allows.",
                size_gb=needed / 1e9,
            )
            raise ShortOfMemoryError(reason, needed)
        if 0 in page.shape:
            raise ValueError("a side of no pixels")
        picture = _eight_bits(page)
        tags = {number: tag.value for number in (_ORIENTATION, _XMP, _ICC) if (tag := page.tags.get(number))}
    exif = picture.getexif()
    with suppress(Exception):  # of a BigTIFF Pillow reads none here
        file.seek(0)
        exif.load_from_fp(file)
    if _ORIENTATION in tags:
        exif[_ORIENTATION] = int(tags[_ORIENTATION])
    for number, name in ((_XMP, "xmp"), (_ICC, "icc_profile")):
        if isinstance(block := tags.get(number), bytes):
            picture.info[name] = block
    return picture


def _eight_bits(page: Any) -> PIL.Image.Image:
    """Decode a page, in strips, so that its depth is there only once."""
    pixels = page.asarray()
    if page.axes.startswith("S") and pixels.ndim == 3:
        pixels = np.moveaxis(pixels, 0, -1)
    n_stored = pixels.shape[2] if pixels.ndim == 3 else 1
    mode, n_samples = _COLOURS.get(page.photometric.name, ("RGB", 3) if n_stored >= 3 else ("L", 1))
    samples = pixels.reshape(*pixels.shape[:2], n_stored)[..., :n_samples]  # without alpha
    strips = [slice(top, top + _STRIP_ROWS) for top in range(0, len(samples), _STRIP_ROWS)]
    scale = None
    if samples.dtype != np.uint8:
        scale = Scale.of((samples[rows] for rows in strips), samples.dtype.itemsize * 8)
    result = np.empty(samples.shape, np.uint8)
    for rows in strips:
        strip = samples[rows] if scale is None else scale.apply(samples[rows])
        result[rows] = 255 - strip if page.photometric.name == "MINISWHITE" else strip
    if page.photometric.name == "ICCLAB":
        result[..., 1:] ^= 128  # Pillow counts a and b from 0, with a sign
    return PIL.Image.frombytes(mode, result.shape[1::-1], result)

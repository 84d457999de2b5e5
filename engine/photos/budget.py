"""What it takes to decode a picture, known before the first pixel is decoded: a few bytes may claim to be enormous."""

from __future__ import annotations

import os
import re
from typing import IO

import PIL.Image

from engine.errors import KnownError, ShortOfMemoryError
from engine.sentences import sentence

MAX_MEMORY_BYTES = 1_700_000_000
"""What decoding one photo may take at a time; a larger one is read smaller, if its format allows that."""
MAX_PIXEL_PASSES = 3_200_000_000
"""Pixels times the passes in which a progressive JPEG stores them: 200 million pixels in 16, some 20 seconds."""

FACTORS = (1, 2, 4, 8)
_RESULT_BYTES = 11  # a pixel of the result: flattened, converted, turned, copied
_STORED_BYTES = {"1": 1, "L": 1, "P": 1, "I;16": 2, "I;16B": 2, "I;16L": 2}  # a pixel, as Pillow keeps it; others 4
_DECODER_BYTES = {  # a pixel, beside Pillow's own; measured with solid pictures of 36 to 144 million pixels
    "WEBP": 12,
    "AVIF": 6,
    "HEIF": 4,
    "JXL": 8,
    "JPEG2000": 16,
}
_DEEP_BYTES = 4  # more, where an AVIF or HEIF has over 8 bits
_MARKER = re.compile(rb"\xff[^\x00\x01\xd0-\xd7\xff]")
_SEQUENCE_MAX_PIXELS = 40_000_000


def affordable(picture: PIL.Image.Image, factor: int) -> int:
    """Return the reduction at which a picture fits into memory, at least the one that is asked for.

    Raises
    ------
    ShortOfMemoryError
        If there is none.
    """
    n_pixels = picture.width * picture.height
    for tried in FACTORS:
        if tried >= factor and _load_bytes(picture, tried) + _RESULT_BYTES * n_pixels / tried**2 <= MAX_MEMORY_BYTES:
            return tried
    needed = _load_bytes(picture, FACTORS[-1])
    raise ShortOfMemoryError(
        sentence(
            "The photo would take {size_gb:.1f} GB of memory to open, more than Kith allows.",
            size_gb=needed / 1e9,
        ),
        needed,
    )


def require_bounded_passes(picture: PIL.Image.Image) -> None:
    """Refuse a progressive JPEG that stores its few pixels in thousands of passes, each of which takes its time.

    Raises
    ------
    KnownError
    """
    file = getattr(picture, "fp", None)
    if picture.format not in ("JPEG", "MPO") or not picture.info.get("progressive") or file is None:
        return
    n_most = MAX_PIXEL_PASSES // (picture.width * picture.height)
    place = file.tell()
    file.seek(0)
    n_passes = count_passes(file.read(), n_most + 1)
    file.seek(place)
    if n_passes > n_most:
        raise KnownError(
            sentence("The photo would take minutes to open: it is stored in far more passes than any camera uses.")
        )


def count_passes(jpeg: bytes, n_most: int) -> int:
    """Count the scans of the first picture in a JPEG file, up to `n_most`."""
    position, n_passes = 2, 0
    while n_passes < n_most and (found := _MARKER.search(jpeg, position)):
        marker = jpeg[found.start() + 1]
        if marker == 0xD9:
            break
        n_passes += marker == 0xDA
        position = found.end() + max(2, int.from_bytes(jpeg[found.end() : found.end() + 2], "big"))
    return n_passes


def shrinks_while_loading(picture: PIL.Image.Image) -> int:
    """Return the largest reduction that the decoder can make itself, as a power of two up to 8."""
    if picture.format in ("JPEG", "MPO"):
        return FACTORS[-1]
    if picture.format == "JPEG2000":
        return 2 ** min(3, _n_wavelet_levels(getattr(picture, "fp", None)))
    return 1


def may_seek(picture: PIL.Image.Image) -> bool:
    """Whether the further frames of an animation may be looked at, which takes several times the memory of one."""
    return picture.width * picture.height <= _SEQUENCE_MAX_PIXELS


def _load_bytes(picture: PIL.Image.Image, factor: int) -> float:
    """Return what loading takes, shrunk by the decoder where it can."""
    n_pixels = picture.width * picture.height
    stored = _STORED_BYTES.get(picture.mode, 4) + _DECODER_BYTES.get(picture.format or "", 0)
    if picture.format in ("AVIF", "HEIF") and picture.info.get("bit_depth", 8) > 8:
        stored += _DEEP_BYTES
    shrunk = min(factor, shrinks_while_loading(picture))
    return stored * n_pixels / shrunk**2 + _whole_bytes(picture)


def _whole_bytes(picture: PIL.Image.Image) -> float:
    """Return what a decoder takes for the picture at its full size, whatever size is asked for."""
    if picture.format in ("JPEG", "MPO") and picture.info.get("progressive"):
        layers = getattr(picture, "layer", [])
        shares = [across * down for _, across, down, *_ in layers]
        return 2 * picture.width * picture.height * sum(shares) / max(shares, default=1)
    tags = getattr(picture, "tag_v2", None)
    if picture.format == "TIFF" and tags is not None and tags.get(259, 1) != 1:  # compressed: a strip or tile at once
        rows = min(int(tags.get(278, picture.height) or picture.height), picture.height)
        across, rows = (int(tags[322]), int(tags.get(323, 1))) if 322 in tags else (picture.width, rows)
        bits = tags.get(258, (1,))
        return across * rows * sum(bits) * (1 if len(bits) > 1 else tags.get(277, 1)) / 8
    return 0


def _n_wavelet_levels(file: IO[bytes] | None) -> int:
    """Read how often a JPEG 2000 halves its picture: the default coding style, ISO/IEC 15444-1, A.6.1."""
    if file is None:
        return 0
    place = file.tell()
    file.seek(0)
    head = file.read(64 * 1024)
    file.seek(place, os.SEEK_SET)
    start = head.find(b"\xff\x4f\xff\x51")
    at = head.find(b"\xff\x52", start)
    return head[at + 9] if start >= 0 and at >= 0 and at + 9 < len(head) else 0

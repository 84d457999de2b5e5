"""Files of a few bytes that claim a great deal, written by hand."""

from __future__ import annotations

import struct
import zlib

from PIL import Image as PillowImage

from tests import corpus


def claimed(format: str, mode: str, size: tuple[int, int]) -> PillowImage.Image:
    """Stand for an opened picture of this size, of which no pixel is there."""
    picture = PillowImage.Image()
    picture._mode, picture._size = mode, size  # type: ignore[misc]
    picture.format = format
    return picture


def webp(width: int, height: int) -> bytes:
    """Make a lossless WebP of one colour: five prefix codes of one symbol each, so that no pixel takes a bit."""
    bits = _bits((width - 1, 14), (height - 1, 14), (0, 1), (0, 3), (0, 1), (0, 1), (0, 1), *[(1, 1), (0, 3)] * 5)
    body = b"\x2f" + bits
    chunk = b"WEBPVP8L" + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)
    return b"RIFF" + struct.pack("<I", len(chunk)) + chunk


def _bits(*fields: tuple[int, int]) -> bytes:
    value = place = 0
    for number, n_bits in fields:
        value |= number << place
        place += n_bits
    return value.to_bytes(-(-place // 8), "little")


def png(width: int, height: int, bits: int, colour: int) -> bytes:
    """Make a PNG of one colour, in rows that pack well: colour 0 is gray, 2 RGB, 6 RGBA."""
    n_samples = {0: 1, 2: 3, 6: 4}[colour]
    row = b"\0" + b"\x5a" * (width * n_samples * bits // 8)
    packer = zlib.compressobj(9)
    data = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0)
    parts = (corpus.png_chunk(b"IHDR", head), corpus.png_chunk(b"IDAT", data), corpus.png_chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def jpeg_of_many_passes(size: tuple[int, int], n_passes: int) -> bytes:
    """Make a gray progressive JPEG that repeats its last pass again and again."""
    jpeg = corpus.encode(PillowImage.new("L", size, 90), "JPEG", progressive=True)
    last = jpeg.rindex(b"\xff\xda")
    return jpeg[:-2] + jpeg[last:-2] * n_passes + b"\xff\xd9"

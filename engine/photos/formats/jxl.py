"""Read whether a JPEG XL file turns its picture itself, which the decoder then has done.

Source: ISO/IEC 18181-1, annexes D.2 (SizeHeader) and D.3 (ImageMetadata).
"""

from __future__ import annotations

from contextlib import suppress
from typing import IO

_HEAD_BYTES = 256 * 1024
_SIZES = (9, 13, 18, 30)  # bits of a length, by its selector


class _Bits:
    """Bits of a byte string, the least significant first."""

    def __init__(self, data: bytes) -> None:
        self._value, self._place = int.from_bytes(data, "little"), 0

    def take(self, n_bits: int) -> int:
        """Return the next bits as a number."""
        self._place += n_bits
        return (self._value >> (self._place - n_bits)) & ((1 << n_bits) - 1)


def turns(file: IO[bytes]) -> bool:
    """Whether the codestream's header has another orientation than upright; the file's position is kept."""
    place = file.tell()
    try:
        file.seek(0)
        with suppress(ValueError):
            return _orientation(_codestream(file.read(_HEAD_BYTES))) != 1
        return False
    finally:
        file.seek(place)


def _codestream(data: bytes) -> bytes:
    """Return the beginning of the codestream, without its signature."""
    if data.startswith(b"\xff\x0a"):
        return data[2:34]
    start = 0
    while start + 8 <= len(data):
        size, kind = int.from_bytes(data[start : start + 4], "big"), data[start + 4 : start + 8]
        body = start + (16 if size == 1 else 8)
        if kind in (b"jxlc", b"jxlp"):
            body += 4 if kind == b"jxlp" else 0
            return data[body + 2 : body + 34]
        size = int.from_bytes(data[start + 8 : start + 16], "big") if size == 1 else size
        if size < 8:
            break
        start += size
    raise ValueError("no codestream")


def _orientation(codestream: bytes) -> int:
    bits = _Bits(codestream)

    def side(is_small: int) -> None:
        bits.take(5) if is_small else bits.take(_SIZES[bits.take(2)])

    is_small = bits.take(1)
    side(is_small)
    if bits.take(3) == 0:  # no fixed ratio of the sides
        side(is_small)
    if bits.take(1) or not bits.take(1):  # all is default, or has no further fields
        return 1
    return bits.take(3) + 1

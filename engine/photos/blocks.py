"""Read what Pillow passes over in a file: EXIF and XMP of JPEG 2000, and when a PNG was last changed.

Source: ISO/IEC 15444-1, annex I (uuid boxes); PNG, 11.3.5.1 (tIME).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import suppress
from typing import IO

_UUIDS = {b"JpgTiffExif->JP2": "exif", bytes.fromhex("be7acfcb97a942e89c71999491e3afac"): "xmp"}
_MAX_BYTES = 16 * 1024**2
_MAX_PARTS = 10_000


def jp2_blocks(file: IO[bytes]) -> dict[str, bytes]:
    """Read the blocks "exif" and "xmp" of a JPEG 2000 file, as far as it has them; the file's position is kept."""
    found = {}
    place = file.tell()
    with suppress(struct.error, OSError):
        for kind, size in _parts(file, 0, 8, 8):
            if kind == b"uuid" and 16 < size <= _MAX_BYTES:
                name = _UUIDS.get(file.read(16))
                if name is not None:
                    found[name] = file.read(size - 16)
    file.seek(place)
    return found


def png_time(file: IO[bytes]) -> str | None:
    """Read when a PNG says that it was last changed; the file's position is kept."""
    place = file.tell()
    try:
        with suppress(struct.error, OSError):
            for kind, size in _parts(file, 8, 12, 0):
                if kind == b"tIME" and size == 7:
                    return "{:04d}-{:02d}-{:02d} {:02d}:{:02d}:{:02d}".format(*struct.unpack(">HBBBBB", file.read(7)))
        return None
    finally:
        file.seek(place)


def _parts(file: IO[bytes], start: int, n_around: int, n_counted: int) -> Iterator[tuple[bytes, int]]:
    """Yield the kind of each part of a file and the size of its body, at which the file stands then.

    Parameters
    ----------
    file : file
    start : int
        Of the first part.
    n_around, n_counted : int
        Bytes of a part beside its body, and how many of them its size counts.
    """
    for _ in range(_MAX_PARTS):
        file.seek(start)
        size, kind = struct.unpack(">I4s", file.read(8))
        if size < n_counted:  # a box that goes on to the end, or is larger than any that describes a picture
            return
        yield kind, size - n_counted
        start += size - n_counted + n_around

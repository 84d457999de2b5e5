"""A small raw photo, written by hand: a DNG of one strip, with a JPEG preview where that is asked for."""

from __future__ import annotations

import io
import struct

import numpy as np
from PIL import Image

_SHORT, _LONG, _ASCII, _BYTE, _RATIONAL, _SRATIONAL = 3, 4, 2, 1, 5, 10
_SIZES = {_BYTE: 1, _ASCII: 1, _SHORT: 2, _LONG: 4, _RATIONAL: 8, _SRATIONAL: 8}


def dng(picture: Image.Image, *, taken_at: str, orientation: int = 1, preview: Image.Image | None = None) -> bytes:
    """Make a DNG whose sensor saw a picture through red, green and blue filters (RGGB), 16 bits."""
    rgb = np.asarray(picture.convert("RGB")).astype(np.uint16) * 257
    mosaic = rgb[:, :, 1].copy()
    mosaic[::2, ::2], mosaic[1::2, 1::2] = rgb[::2, ::2, 0], rgb[1::2, 1::2, 2]
    strip = mosaic.astype("<u2").tobytes()
    jpeg = b""
    if preview is not None:
        buffer = io.BytesIO()
        preview.save(buffer, "JPEG", quality=92)
        jpeg = buffer.getvalue()
    sensor = {
        254: (_LONG, [0]),
        256: (_LONG, [picture.width]),
        257: (_LONG, [picture.height]),
        258: (_SHORT, [16]),
        259: (_SHORT, [1]),
        262: (_SHORT, [32803]),
        277: (_SHORT, [1]),
        278: (_LONG, [picture.height]),
        279: (_LONG, [len(strip)]),
        33421: (_SHORT, [2, 2]),
        33422: (_BYTE, [0, 1, 1, 2]),
        50714: (_SHORT, [0]),
        50717: (_SHORT, [65535]),
    }
    common = {
        271: (_ASCII, b"Maker\0"),
        272: (_ASCII, b"Model 1\0"),
        274: (_SHORT, [orientation]),
        50706: (_BYTE, [1, 4, 0, 0]),
        50708: (_ASCII, b"Maker Model 1\0"),
        50721: (_SRATIONAL, [(1, 1), (0, 1), (0, 1), (0, 1), (1, 1), (0, 1), (0, 1), (0, 1), (1, 1)]),
        50728: (_RATIONAL, [(1, 1)] * 3),
        50778: (_SHORT, [21]),
    }
    exif = {36867: (_ASCII, taken_at.encode() + b"\0")}
    head = 8 + 4096  # all directories lie before the pixels
    first: dict[int, tuple[int, object]] = {**common, **sensor, 273: (_LONG, [head])}
    others: list[dict[int, tuple[int, object]]] = [exif]
    if preview is not None:
        shown = {
            254: (_LONG, [1]),
            256: (_LONG, [preview.width]),
            257: (_LONG, [preview.height]),
            258: (_SHORT, [8, 8, 8]),
            259: (_SHORT, [7]),
            262: (_SHORT, [6]),
            273: (_LONG, [head + len(strip)]),
            277: (_SHORT, [3]),
            278: (_LONG, [preview.height]),
            279: (_LONG, [len(jpeg)]),
        }
        others.append(shown)
    places, position = [], 8 + _n_bytes(first) + 24
    for directory in others:
        places.append(position)
        position += _n_bytes(directory)
    first[34665] = (_LONG, [places[0]])
    if preview is not None:
        first[330] = (_LONG, [places[1]])
    body = _directory(first, 8)
    body = body.ljust(places[0] - 8, b"\0")
    for directory, place in zip(others, places, strict=True):
        body = body.ljust(place - 8, b"\0") + _directory(directory, place)
    return b"II*\0" + struct.pack("<I", 8) + body.ljust(head - 8, b"\0") + strip + jpeg


def _n_bytes(directory: dict[int, tuple[int, object]]) -> int:
    return len(_directory(directory, 0)) + 16


def _directory(tags: dict[int, tuple[int, object]], place: int) -> bytes:
    entries, data = b"", b""
    start = place + 2 + 12 * len(tags) + 4
    for tag, (kind, value) in sorted(tags.items()):
        packed, count = _packed(kind, value)
        if len(packed) > 4:
            entries += struct.pack("<HHII", tag, kind, count, start + len(data))
            data += packed + b"\0" * (len(packed) % 2)
        else:
            entries += struct.pack("<HHI", tag, kind, count) + packed.ljust(4, b"\0")
    return struct.pack("<H", len(tags)) + entries + bytes(4) + data


def _packed(kind: int, value: object) -> tuple[bytes, int]:
    if isinstance(value, bytes):
        return value, len(value)
    assert isinstance(value, list)
    if kind in (_RATIONAL, _SRATIONAL):
        return b"".join(struct.pack("<ii", *pair) for pair in value), len(value)
    letter = {_BYTE: "B", _SHORT: "H", _LONG: "I"}[kind]
    return struct.pack(f"<{len(value)}{letter}", *value), len(value)

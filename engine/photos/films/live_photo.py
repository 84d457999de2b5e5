"""Tell the film of a Live Photo from one that only happens to bear a photo's name."""

from __future__ import annotations

import struct
from typing import IO

from engine.photos.opening import open_regular

LONGEST_S = 5.0
_IDENTIFIER = b"com.apple.quicktime.content.identifier"
_MOST_BYTES = 4 * 1024**2
_MOST_BOXES = 64


def is_live_film(path: str) -> bool:
    """Whether a film is the moving part of a photo: Apple's mark says so, or else that it lasts no longer than one."""
    try:
        with open_regular(path) as file:
            head = _moov(file)
    except (OSError, struct.error):
        return False
    if _IDENTIFIER in head:
        return True
    duration_s = _duration_s(head)
    return duration_s is not None and duration_s <= LONGEST_S


def _moov(file: IO[bytes]) -> bytes:
    """Read the box that describes a film; empty where there is none."""
    place = 0
    for _ in range(_MOST_BOXES):
        file.seek(place)
        head = file.read(16)
        if len(head) < 8:
            return b""
        size, kind = struct.unpack(">I4s", head[:8])
        if size == 1 and len(head) == 16:
            size = struct.unpack(">Q", head[8:])[0]
        if kind == b"moov":
            file.seek(place)
            return file.read(min(size or _MOST_BYTES, _MOST_BYTES))
        if size < 8:
            return b""
        place += size
    return b""


def _duration_s(moov: bytes) -> float | None:
    place = moov.find(b"mvhd")
    if place < 0:
        return None
    version = moov[place + 4 : place + 5]
    layout, skipped = (">IQ", 24) if version == b"\1" else (">II", 16)
    fields = moov[place + skipped : place + skipped + struct.calcsize(layout)]
    if len(fields) < struct.calcsize(layout):
        return None
    per_second, duration = struct.unpack(layout, fields)
    return duration / per_second if per_second and duration else None  # 0 where it is told piece by piece

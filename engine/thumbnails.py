"""Small pictures of faces and photos, made once and kept in a file of their own, which may be deleted at any time."""

from __future__ import annotations

import io
import sqlite3
import threading
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PillowImage

from engine.decode import read
from engine.records import Failure

FACE_PX = 192
"""Side of a face's thumbnail."""
PHOTO_PX = 512
"""Long side of a photo's thumbnail."""
_MARGIN = 0.35  # of the box's longer side, around a face
_QUALITY = 85


def face_thumbnail(path: str, box: NDArray[np.float32], width_px: int) -> bytes | None:
    """Cut a square around a face out of its photo.

    Parameters
    ----------
    path : str
    box : (4,) float, x0 y0 x1 y1 in pixels of the upright photo at full size
    width_px : int
        Width of the upright photo at full size, which tells how much it was reduced.

    Returns
    -------
    bytes or None
        JPEG, FACE_PX square; None if the photo cannot be read.
    """
    x0, y0, x1, y1 = (float(value) for value in box)
    side = max(x1 - x0, y1 - y0) * (1 + 2 * _MARGIN)
    image = read(path, _long_side_needed(path, side))
    if isinstance(image, Failure):
        return None
    scale = image.pixels.shape[1] / width_px
    picture = PillowImage.fromarray(image.pixels)
    square = _square_within(picture.size, (x0 + x1) / 2 * scale, (y0 + y1) / 2 * scale, side * scale)
    cut = picture.crop(square)
    return _jpeg(cut.resize((FACE_PX, FACE_PX), PillowImage.Resampling.LANCZOS))


def _square_within(size: tuple[int, int], cx: float, cy: float, side: float) -> tuple[int, int, int, int]:
    """Place a square around a point, moved and if need be shrunk to lie inside the picture."""
    width, height = size
    length = max(1, round(min(side, width, height)))
    left = min(max(round(cx - length / 2), 0), width - length)
    top = min(max(round(cy - length / 2), 0), height - length)
    return left, top, left + length, top + length


def photo_thumbnail(path: str) -> bytes | None:
    """Shrink a photo: JPEG, its long side PHOTO_PX; None if it cannot be read."""
    image = read(path, PHOTO_PX)
    if isinstance(image, Failure):
        return None
    picture = PillowImage.fromarray(image.pixels)
    picture.thumbnail((PHOTO_PX, PHOTO_PX), PillowImage.Resampling.LANCZOS)
    return _jpeg(picture)


def _long_side_needed(path: str, side_px: float) -> int | None:
    """How large the photo must be decoded for the face to fill its thumbnail; None for the full size."""
    try:
        with PillowImage.open(path) as picture:
            long_side = max(picture.size)
    except Exception:  # the decoder will say why
        return None
    return max(1, int(long_side * min(1.0, FACE_PX / max(side_px, 1.0))))


def _jpeg(picture: PillowImage.Image) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=_QUALITY)
    return buffer.getvalue()


class ThumbnailStore:
    """Thumbnails in a SQLite file; safe to use from several threads.

    Keys are texts such as "face:12"; what a face's box or photo was when its thumbnail was made is part of the key,
    so that a changed face gets a new one.
    """

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._lock = threading.Lock()
        self._connection = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = OFF")  # a cache: what a crash takes is made again
        self._connection.execute("CREATE TABLE IF NOT EXISTS thumbnail (key TEXT PRIMARY KEY, jpeg BLOB) WITHOUT ROWID")

    def get(self, key: str) -> bytes | None:
        """Look a thumbnail up; an empty one says that there is none to be had."""
        with self._lock:
            row = self._connection.execute("SELECT jpeg FROM thumbnail WHERE key = ?", (key,)).fetchone()
        return None if row is None else bytes(row[0])

    def put(self, rows: Sequence[tuple[str, bytes]]) -> None:
        """Keep thumbnails."""
        with self._lock:
            self._connection.executemany("INSERT OR REPLACE INTO thumbnail VALUES (?, ?)", rows)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()

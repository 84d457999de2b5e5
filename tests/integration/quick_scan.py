"""A scan of painted photos in small batches, grouped as it goes on: a second of nothing but writing, for a process."""

from __future__ import annotations

from collections import deque
from pathlib import Path

from engine.library import Library
from engine.scanning import batch, pipeline
from tests import painted


def run(album: Path, library: Path) -> None:
    """Scan to the end."""
    batch._BATCH_PHOTOS, pipeline._BATCH_FACES = 3, 2
    pipeline.find_faces, pipeline.embed_crops = painted.find_faces, painted.embed_crops
    with Library.open(library) as opened:
        deque(pipeline.scan(opened, [album], pipeline.ScanSettings(workers=0, group_every_s=0.0)), maxlen=0)

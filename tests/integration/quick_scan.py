"""A scan of painted photos in small batches, grouped as it goes on: a second of nothing but writing, for a process."""

from __future__ import annotations

from collections import deque
from pathlib import Path

from engine.library import Library
from engine.scanning.pipeline import ScanSettings, scan
from tests.painted import PaintedWorkers


def run(album: Path, library: Path) -> None:
    """Scan to the end."""
    settings = ScanSettings(group_every_s=0.0, photos_at_once=3, faces_at_once=2)
    with Library.open(library) as opened:
        deque(scan(opened, [album], settings, workers=PaintedWorkers()), maxlen=0)

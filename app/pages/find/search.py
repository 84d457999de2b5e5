"""The faces of a picture from outside, in the background; what they are like is found by `engine.search.find`."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtGui import QImage

from engine.networks.weights import Weights
from engine.scanning.outside.face_maker import FaceMaker, OutsideFace


def faces_of_picture(maker: FaceMaker, weights: Weights, picture: Path | QImage) -> list[OutsideFace]:
    """Find the faces of a file, or of a picture from the clipboard."""
    if isinstance(picture, Path):
        return maker.outside(weights, picture)
    with tempfile.TemporaryDirectory(prefix="kith-") as folder:
        path = Path(folder) / "picture.png"
        picture.save(str(path))
        return maker.outside(weights, path)

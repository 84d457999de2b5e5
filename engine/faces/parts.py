"""Look at a part of a picture with a detector that is made for whole ones."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from engine.faces.detector import Detector
from engine.faces.windows import MARGIN_PX, Window
from engine.records import FaceBox, Image


def look_at_part(image: Image, window: Window, near: Callable[[int], Detector]) -> list[FaceBox]:
    """Find what is in a window, whole and no larger than the overlap of two, in full-size pixels.

    Parameters
    ----------
    image : Image
    window : Window
        In pixels of the image.
    near : function of a long side in pixels
        Makes what looks at a picture of that size.
    """
    part = image.part(window.left, window.top, window.right, window.bottom)
    found = near(max(part.height_px, part.width_px)).detect([part])[0]
    if not found:
        return []
    origin = np.array([window.left, window.top], np.float32) / np.float32(image.scale)
    moved = [FaceBox(face.box + np.tile(origin, 2), face.landmarks + origin, face.score) for face in found]
    boxes = np.stack([face.box for face in moved]) * image.scale
    whole = ~window.cuts(boxes, image.height_px, image.width_px)
    whole &= (boxes[:, 2:] - boxes[:, :2]).max(axis=1) <= 2 * MARGIN_PX
    return [face for face, is_whole in zip(moved, whole, strict=True) if is_whole]

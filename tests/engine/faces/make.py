"""Pictures and faces for tests."""

from __future__ import annotations

import math

import numpy as np

from engine.faces.align import TEMPLATE_POINTS
from engine.records import FaceBox, Image, PhotoInfo


def as_image(pixels, scale=1.0):
    pixels = np.ascontiguousarray(pixels, dtype=np.uint8)
    height, width = pixels.shape[:2]
    return Image(pixels, scale, PhotoInfo(round(width / scale), round(height / scale), "JPEG"))


def placed(zoom=1.0, angle_deg=0.0, at=(200.0, 150.0), score=0.9):
    """Return a face as large as the 112-pixel template times zoom, turned, its middle at `at`."""
    angle = math.radians(angle_deg)
    turn = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    landmarks = (np.array(TEMPLATE_POINTS) - 56.0) @ turn.T * zoom + at
    half = np.array([41.0, 53.0]) * zoom
    box = np.concatenate([at - half, at + half])
    return FaceBox(box.astype(np.float32), landmarks.astype(np.float32), score)

"""Decoded pixels as Qt has them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage


def qimage(pixels: NDArray[np.uint8]) -> QImage:
    """Copy RGB pixels into the format of the screen."""
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).convertToFormat(
        QImage.Format.Format_RGB32
    )

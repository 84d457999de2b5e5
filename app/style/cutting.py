"""Cuts pictures to the size and shape that the screen needs; for background threads, so without a QPixmap."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPainter

_FORMAT = QImage.Format.Format_ARGB32_Premultiplied


class Shape(NamedTuple):
    """A rectangle with rounded corners, in device-independent pixels, and the screen's device pixel ratio."""

    width_px: int
    height_px: int
    radius_px: float
    ratio: float


def cut(picture: QImage, shape: Shape) -> QImage:
    """Fill a shape with the middle of a picture."""
    whole = QSize(round(shape.width_px * shape.ratio), round(shape.height_px * shape.ratio))
    scaled = picture.scaled(
        whole, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    corner = QPoint((scaled.width() - whole.width()) // 2, (scaled.height() - whole.height()) // 2)
    made = QImage(whole, _FORMAT)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.drawImage(-corner, scaled)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, _mask(whole.width(), whole.height(), shape.radius_px * shape.ratio))
    painter.end()
    made.setDevicePixelRatio(shape.ratio)
    return made


@lru_cache(maxsize=32)
def _mask(width: int, height: int, radius: float) -> QImage:
    """Return the shape to cut; ten times faster than to clip by it."""
    mask = QImage(width, height, _FORMAT)
    mask.fill(Qt.GlobalColor.transparent)
    painter = QPainter(mask)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    painter.drawRoundedRect(0, 0, width, height, radius, radius)
    painter.end()
    return mask

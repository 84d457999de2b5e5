"""Faces cut to the shape and size that the screen needs, made once."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPixmap

from app import theme
from app.cutting import Shape
from app.thumbnails import Thumbnails


class Portraits(QObject):
    """Gives pixmaps that are painted as they are, and nothing while the thumbnail is on its way.

    Get the one of some thumbnails by `portraits(thumbnails)`.
    """

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__(thumbnails)
        self._get = {"face": thumbnails.face, "photo": thumbnails.photo}

    def disc(self, face_id: int, size_px: int, ratio: float) -> QPixmap | None:
        """Give a round portrait, device-independent size_px wide, for a screen of this device pixel ratio."""
        return self.cut("face", face_id, QSize(size_px, size_px), size_px / 2, ratio)

    def cut(self, kind: str, one_id: int, size: QSize, radius_px: float, ratio: float) -> QPixmap | None:
        """Give a face ("face") or photo ("photo"), filling a rectangle with rounded corners."""
        made = self._get[kind](one_id, Shape(size.width(), size.height(), radius_px, ratio))
        return None if made is None or made.isNull() else made


def portraits(thumbnails: Thumbnails) -> Portraits:
    """Give the portraits made from some thumbnails."""
    return thumbnails.findChild(Portraits) or Portraits(thumbnails)


def initials(name: str) -> str:
    """Shorten a name to at most two letters."""
    words = name.split()
    return "".join(word[0] for word in ([words[0], words[-1]] if len(words) > 1 else words)).upper()


def paint_placeholder(painter: QPainter, rect: QRect, name: str) -> None:
    """Paint what stands for a face that is not there yet: initials, or a silhouette, on a disc."""
    colours = theme.current()
    if not name:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect.topLeft(), _silhouette(rect.width(), ratio, colours.line.rgba(), colours.muted.rgba()))
        return
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.line)
    painter.drawEllipse(rect)
    font = QFont(painter.font())
    font.setPixelSize(max(9, rect.width() * 3 // 10))
    painter.setFont(font)
    painter.setPen(colours.muted)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.restore()


@lru_cache(maxsize=16)
def _silhouette(size_px: int, ratio: float, ground: int, ink: int) -> QPixmap:
    """Give a silhouette on a disc; its path costs half a millisecond, and there are dozens of them in sight."""
    side = size_px * ratio
    made = QPixmap(round(side), round(side))
    made.fill(Qt.GlobalColor.transparent)
    disc = QPainterPath()
    disc.addEllipse(QRectF(0, 0, side, side))
    body = QPainterPath()
    body.addEllipse(QRectF(side * 0.34, side * 0.22, side * 0.32, side * 0.34))
    body.addEllipse(QRectF(side * 0.19, side * 0.64, side * 0.62, side * 0.6))
    colour = QColor.fromRgba(ink)
    colour.setAlphaF(0.55)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(disc, QColor.fromRgba(ground))
    painter.fillPath(body.intersected(disc), colour)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made

"""What stands for a face that cannot be shown yet."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPixmap

from app.style import theme


def initials(name: str) -> str:
    """Shorten a name to at most two letters."""
    words = name.split()
    return "".join(word[0] for word in ([words[0], words[-1]] if len(words) > 1 else words)).upper()


def paint_disc(painter: QPainter, rect: QRect, disc: QPixmap | None, name: str) -> None:
    """Paint a round portrait, or what stands for it as long as there is none."""
    if disc is None:
        paint_placeholder(painter, rect, name)
    else:
        painter.drawPixmap(rect.topLeft(), disc)


def paint_placeholder(painter: QPainter, rect: QRect, name: str) -> None:
    """Paint what stands for a face that is not there yet: initials, or a silhouette, on a disc."""
    colours, ratio = theme.current(), painter.device().devicePixelRatioF()
    look = (rect.width(), ratio, colours.line.rgba(), colours.muted.rgba())
    made = _lettered(initials(name), painter.font().family(), *look) if name else _silhouette(*look)
    painter.drawPixmap(rect.topLeft(), made)


@lru_cache(maxsize=512)
def _lettered(letters: str, family: str, size_px: int, ratio: float, ground: int, ink: int) -> QPixmap:
    """Return initials on a disc; a font is looked up for each, and there are dozens of them while one scrolls."""
    made, painter = _blank(size_px, ratio)
    font = QFont(family)
    font.setPixelSize(max(9, size_px * 3 // 10))
    painter.setFont(font)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromRgba(ground))
    disc = QRect(0, 0, size_px, size_px)
    painter.drawEllipse(disc)
    painter.setPen(QColor.fromRgba(ink))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, letters)
    painter.end()
    return made


def _blank(size_px: int, ratio: float) -> tuple[QPixmap, QPainter]:
    """Return a pixmap without anything on it, and what paints there, in device-independent pixels."""
    made = QPixmap(round(size_px * ratio), round(size_px * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return made, painter


@lru_cache(maxsize=16)
def _silhouette(size_px: int, ratio: float, ground: int, ink: int) -> QPixmap:
    """Return a silhouette on a disc; its path costs half a millisecond, and there are dozens of them in sight."""
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

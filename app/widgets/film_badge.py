"""The sign on a picture that it is a moment of a film."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPolygonF
from PySide6.QtWidgets import QApplication, QStyle

_HEIGHT_PX = 18  # at least: large text needs more
_MARGIN_PX = 5


def paint_film_badge(painter: QPainter, picture: QRect, text: str, direction: Qt.LayoutDirection) -> None:
    """Paint a triangle as players have it and the moment, at the picture's lower leading corner."""
    painter.save()
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * 0.8)
    painter.setFont(font)
    width, height = painter.fontMetrics().horizontalAdvance(text) + 24, max(_HEIGHT_PX, painter.fontMetrics().height())
    badge = QRect(picture.left() + _MARGIN_PX, picture.bottom() - _MARGIN_PX - height, width, height)
    badge = QStyle.visualRect(direction, picture, badge)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 150))
    painter.drawRoundedRect(QRectF(badge), height / 2, height / 2)
    painter.setBrush(Qt.GlobalColor.white)
    left, middle = badge.left() + 7.0, badge.top() + height / 2
    painter.drawPolygon(QPolygonF([QPointF(left, middle - 4), QPointF(left, middle + 4), QPointF(left + 6.5, middle)]))
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(badge.adjusted(16, 0, -6, 0), Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()

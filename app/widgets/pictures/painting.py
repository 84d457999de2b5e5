"""How a picture and the lines below it are painted, in any list."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QStyle

from app.style import theme


def paint_picture(painter: QPainter, rect: QRect, pixmap: QPixmap | None, radius_px: float) -> None:
    """Paint a picture that is cut to its place already, or a quiet ground until there is one."""
    if pixmap is not None:
        painter.drawPixmap(rect.topLeft(), pixmap)
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.current().line)
    painter.drawRoundedRect(QRectF(rect), radius_px, radius_px)
    painter.restore()


def paint_state(painter: QPainter, rect: QRect, state: QStyle.StateFlag, radius_px: float) -> None:
    """Paint over a picture that it is selected, lies under the mouse or has the focus."""
    accent, is_selected = theme.current().accent, bool(state & QStyle.StateFlag.State_Selected)
    if is_selected or state & QStyle.StateFlag.State_MouseOver:
        veil = QColor(accent) if is_selected else QColor(Qt.GlobalColor.white)
        veil.setAlphaF(0.22 if is_selected else 0.11)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(veil)
        painter.drawRoundedRect(rect, radius_px, radius_px)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if is_selected:
        painter.setPen(QPen(accent, 3))
        painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), radius_px - 1, radius_px - 1)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(accent, 1.5))
        painter.drawRoundedRect(QRectF(rect).adjusted(-2.5, -2.5, 2.5, 2.5), radius_px + 2, radius_px + 2)


def small_font() -> QFont:
    """Return the font of quiet notes."""
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * 0.9)
    return font


def paint_line(painter: QPainter, rect: QRect, text: str, colour: QColor, font: QFont) -> None:
    """Write one line, centred, with an ellipsis where it is too long."""
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, shown)

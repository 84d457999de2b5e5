"""What a grid paints beside its cells: headings and the rubber band."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QWidget

from app.style import theme
from app.widgets.grid.sections import Section

_APART_PX = 4


def paint_heading(painter: QPainter, rect: QRect, section: Section, view: QWidget) -> None:
    """Paint a section's title, and its note behind it where there is room."""
    if rect.isEmpty():
        return
    colours, direction = theme.current(), view.layoutDirection()
    align = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignBottom
    line = rect.adjusted(0, 0, 0, -theme.GAP)
    painter.setFont(theme.heading_font())
    painter.setPen(colours.text)
    title = section.title_in(line.width(), painter.fontMetrics())
    taken_px = painter.fontMetrics().horizontalAdvance(title) + theme.GAP + _APART_PX
    painter.drawText(line, align, title)
    rest = QStyle.visualRect(direction, line, line.adjusted(taken_px, 0, 0, -1))
    painter.setFont(view.font())
    painter.setPen(colours.muted)
    if painter.fontMetrics().horizontalAdvance(section.note) <= rest.width():
        painter.drawText(rest, align, section.note)


def paint_band(painter: QPainter, rect: QRect) -> None:
    """Paint the rubber band."""
    fill = QColor(theme.current().accent)
    painter.setPen(QPen(fill, 1))
    fill.setAlphaF(0.12)
    painter.setBrush(fill)
    painter.drawRoundedRect(rect, 2, 2)

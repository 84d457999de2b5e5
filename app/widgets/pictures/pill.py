"""White words on a dark ground in a corner of a picture: a moment of a film, an age, a count."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF
from PySide6.QtWidgets import QStyle

from app.widgets.pictures.painting import small_font

_GROUND = QColor(0, 0, 0, 150)
_MARGIN_PX, _PAD_PX = 5, 7
_TRIANGLE_PX = 10  # with the gap behind it


def paint_pill(
    painter: QPainter,
    picture: QRect,
    text: str,
    direction: Qt.LayoutDirection,
    *,
    is_film: bool = False,
    at_top: bool = False,
) -> int:
    """Paint a pill at a picture's leading corner.

    Parameters
    ----------
    painter : QPainter
    picture : QRect
    text : str
    direction : LayoutDirection
    is_film : bool
        Whether a triangle, as players have it, stands before the words.
    at_top : bool
        Whether at the upper corner; else at the lower one.

    Returns
    -------
    int
        How much of the picture's height it takes, px.
    """
    painter.save()
    painter.setFont(small_font())
    metrics, before_px = painter.fontMetrics(), _TRIANGLE_PX if is_film else 0
    height = metrics.height() + 2
    width = max(height, metrics.horizontalAdvance(text) + 2 * _PAD_PX + before_px)
    top = picture.top() + _MARGIN_PX if at_top else picture.bottom() - _MARGIN_PX - height
    pill = QRect(picture.left() + _MARGIN_PX, top, min(width, picture.width() - 2 * _MARGIN_PX), height)
    pill = QStyle.visualRect(direction, picture, pill)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_GROUND)
    painter.drawRoundedRect(QRectF(pill), height / 2, height / 2)
    if is_film:
        painter.setBrush(Qt.GlobalColor.white)
        left, middle = pill.left() + float(_PAD_PX), pill.top() + height / 2
        corners = [QPointF(left, middle - 4), QPointF(left, middle + 4), QPointF(left + 6.5, middle)]
        painter.drawPolygon(QPolygonF(corners))
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(pill.adjusted(before_px, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
    return height + 2

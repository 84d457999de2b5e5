"""How faces and photos are painted: square tiles, ticked where confirmed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.pages.person.list_model import FaceRole
from app.session.portraits import Portraits
from app.style import theme
from app.style.wording import film_moment
from app.widgets.film_badge import paint_film_badge
from app.widgets.pictures import paint_picture, paint_state, small_font

FACE_PX = 112
_RADIUS_PX = 8
_TICK_PX = 20
_Index = QModelIndex | QPersistentModelIndex


def _ask(index: _Index, role: int) -> Any:
    """Ask the model itself: the way by way of the index leads twice through C++."""
    return index.model().data(index, role)


class FaceDelegate(QStyledItemDelegate):
    """Paints faces as tiles.

    Parameters
    ----------
    portraits : Portraits
    """

    def __init__(self, portraits: Portraits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.portraits: Portraits = portraits

    def picture_rect(self, cell: QRect) -> QRect:
        """Return the picture's place in a cell."""
        half = theme.GAP // 2
        return cell.adjusted(half, half, -half, -half)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect = self.picture_rect(option.rect)
        state = option.state
        painter.save()
        self._paint_picture(painter, rect, index)
        paint_state(painter, rect, state, _RADIUS_PX)
        if _ask(index, FaceRole.CONFIRMED):
            self._paint_tick(painter, rect, option)
        free = rect  # for what else is at the lower leading corner
        if age := _ask(index, FaceRole.AGE):
            free = rect.adjusted(0, 0, 0, -self._paint_age(painter, rect, age, option))
        if _ask(index, FaceRole.N_FACES) > 1:
            self._paint_count(painter, rect, _ask(index, FaceRole.N_FACES), option)
        if (moment_ms := _ask(index, FaceRole.MOMENT)) is not None:
            paint_film_badge(painter, free, film_moment(moment_ms), option.direction)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        return QSize(FACE_PX + theme.GAP, FACE_PX + theme.GAP)

    def _paint_picture(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        ratio = painter.device().devicePixelRatioF()
        is_photo = _ask(index, FaceRole.AS_PHOTO)
        kind, one_id = ("photo", _ask(index, FaceRole.PHOTO_ID)) if is_photo else ("face", _ask(index, FaceRole.ID))
        picture = self.portraits.cut(kind, one_id, rect.size(), _RADIUS_PX, ratio)
        paint_picture(painter, rect, picture, _RADIUS_PX)

    def _paint_tick(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem) -> None:
        """Paint a tick at the lower trailing corner: the user confirmed this face."""
        colours, direction = theme.current(), option.direction
        corner = QRect(rect.right() - _TICK_PX - 5, rect.bottom() - _TICK_PX - 5, _TICK_PX, _TICK_PX)
        disc = QRectF(QStyle.visualRect(direction, rect, corner))
        painter.setPen(QPen(colours.raised, 1.5))
        painter.setBrush(colours.good)
        painter.drawEllipse(disc)
        stroke = QPen(colours.on_accent, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.setPen(stroke)
        points = ((0.29, 0.53), (0.44, 0.68), (0.72, 0.36))
        spots = [QPointF(disc.left() + x * _TICK_PX, disc.top() + y * _TICK_PX) for x, y in points]
        painter.drawPolyline(QPolygonF(spots))

    def _paint_age(self, painter: QPainter, rect: QRect, age: str, option: QStyleOptionViewItem) -> int:
        """Write how old they were at the lower leading corner; return how much of the height that takes."""
        painter.setFont(small_font())
        metrics = painter.fontMetrics()
        width, height = metrics.horizontalAdvance(age) + 2 * theme.GAP - 2, metrics.height() + 2
        corner = QRect(rect.left() + 5, rect.bottom() - height - 5, min(width, rect.width() - 10), height)
        badge = QStyle.visualRect(option.direction, rect, corner)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 150))
        painter.drawRoundedRect(badge, height / 2, height / 2)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, age)
        return height + 2

    def _paint_count(self, painter: QPainter, rect: QRect, n_faces: int, option: QStyleOptionViewItem) -> None:
        direction = option.direction
        height = painter.fontMetrics().height() + 2
        width = max(height + 6, painter.fontMetrics().horizontalAdvance(str(n_faces)) + 12)
        badge = QStyle.visualRect(direction, rect, QRect(rect.left() + 6, rect.top() + 6, width, height))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 150))
        painter.drawRoundedRect(badge, height / 2, height / 2)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(n_faces))

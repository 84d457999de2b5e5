"""How faces and photos are painted: square tiles, ticked where confirmed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.pages.person.list_model import FaceRole
from app.session.portraits import Portraits
from app.style import theme
from app.style.wording import film_moment
from app.widgets.pictures.painting import paint_picture, paint_state
from app.widgets.pictures.pill import paint_pill

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
            free = rect.adjusted(0, 0, 0, -paint_pill(painter, rect, age, option.direction))
        if (n_faces := _ask(index, FaceRole.N_FACES)) > 1:
            paint_pill(painter, rect, str(n_faces), option.direction, at_top=True)
        if (moment_ms := _ask(index, FaceRole.MOMENT)) is not None:
            paint_pill(painter, free, film_moment(moment_ms), option.direction, is_film=True)
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

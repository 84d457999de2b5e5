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
        self._paint_veil(painter, rect, state)
        if _ask(index, FaceRole.CONFIRMED):
            self._paint_tick(painter, rect, option)
        if _ask(index, FaceRole.N_FACES) > 1:
            self._paint_count(painter, rect, _ask(index, FaceRole.N_FACES), option)
        if (moment_ms := _ask(index, FaceRole.MOMENT)) is not None:
            paint_film_badge(painter, rect, film_moment(moment_ms), option.direction)
        self._paint_rim(painter, rect, state)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        return QSize(FACE_PX + theme.GAP, FACE_PX + theme.GAP)

    def _paint_picture(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        ratio = painter.device().devicePixelRatioF()
        is_photo = _ask(index, FaceRole.AS_PHOTO)
        kind, one_id = ("photo", _ask(index, FaceRole.PHOTO_ID)) if is_photo else ("face", _ask(index, FaceRole.ID))
        picture = self.portraits.cut(kind, one_id, rect.size(), _RADIUS_PX, ratio)
        if picture is not None:
            painter.drawPixmap(rect.topLeft(), picture)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().line)
        painter.drawRoundedRect(rect, _RADIUS_PX, _RADIUS_PX)

    def _paint_veil(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            veil = QColor(theme.current().accent)
            veil.setAlphaF(0.22)
        elif state & QStyle.StateFlag.State_MouseOver:
            veil = QColor(255, 255, 255, 28)
        else:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(veil)
        painter.drawRoundedRect(rect, _RADIUS_PX, _RADIUS_PX)

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

    def _paint_count(self, painter: QPainter, rect: QRect, n_faces: int, option: QStyleOptionViewItem) -> None:
        direction = option.direction
        badge = QStyle.visualRect(direction, rect, QRect(rect.left() + 6, rect.top() + 6, 24, 18))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 150))
        painter.drawRoundedRect(badge, 9, 9)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(n_faces))

    def _paint_rim(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        colours = theme.current()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(colours.accent, 3))
            painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), _RADIUS_PX - 1, _RADIUS_PX - 1)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours.accent, 1.5))
            painter.drawRoundedRect(QRectF(rect).adjusted(-2.5, -2.5, 2.5, 2.5), _RADIUS_PX + 2, _RADIUS_PX + 2)

"""How the people in a photo are painted, beside it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.pages.photo.model import PhotoFaceRole
from app.session.portraits import Portraits
from app.style import theme
from app.style.wording import film_moment, listed
from app.widgets.pictures.painting import paint_picture, small_font

Index = QModelIndex | QPersistentModelIndex
_PORTRAIT_PX = 48
_LEAST_ROW_PX = 64


class PhotoFaceDelegate(QStyledItemDelegate):
    """Paints a round portrait with the name beside it."""

    def __init__(self, portraits: Portraits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._portraits = portraits

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return every row the same height."""
        return QSize(theme.scaled(160), max(_LEAST_ROW_PX, option.fontMetrics.height() + 2 * theme.GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row; from right to left where the language runs so."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        self._paint_ground(painter, rect.adjusted(2, 2, -2, -2), option.state)
        portrait = QRect(rect.x() + 8, rect.y() + (rect.height() - _PORTRAIT_PX) // 2, _PORTRAIT_PX, _PORTRAIT_PX)
        words = QRect(portrait.right() + 12, rect.y(), rect.right() - portrait.right() - 20, rect.height())
        for part, paint in ((portrait, self._paint_portrait), (words, self._paint_name)):
            paint(painter, QStyle.visualRect(direction, rect, part), index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        colours = theme.current()
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(colours.accent, 1.5) if focused else Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(colours.accent_soft)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(colours.raised)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect), 8, 8)

    def _paint_portrait(self, painter: QPainter, rect: QRect, index: Index) -> None:
        ratio = painter.device().devicePixelRatioF()
        made = self._portraits.disc(index.data(PhotoFaceRole.ID), _PORTRAIT_PX, ratio)
        paint_picture(painter, rect, made, _PORTRAIT_PX / 2)

    def _paint_name(self, painter: QPainter, rect: QRect, index: Index) -> None:
        colours = theme.current()
        named = index.data(PhotoFaceRole.NAME)
        painter.setPen(colours.text if named else colours.accent)
        painter.setFont(QApplication.font())
        text = painter.fontMetrics().elidedText(
            index.data(Qt.ItemDataRole.DisplayRole), Qt.TextElideMode.ElideRight, rect.width()
        )
        align = QStyle.visualAlignment(QApplication.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        moment_ms = index.data(PhotoFaceRole.MOMENT)
        moment = "" if moment_ms is None else film_moment(moment_ms)
        below = listed(filter(None, (index.data(PhotoFaceRole.AGE), moment)))
        if not below:
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | align, text)
            return
        line = painter.fontMetrics().height()
        top = QRect(rect.left(), rect.center().y() - line, rect.width(), line)
        painter.drawText(top, align, text)
        painter.setPen(colours.muted)
        painter.setFont(small_font())
        painter.drawText(top.translated(0, line), align, below)

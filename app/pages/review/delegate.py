"""How the faces of a question are painted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.pages.review.model import AskedRole
from app.session.portraits import Portraits
from app.style import icons, theme
from app.widgets.pictures.painting import paint_picture

Index = QModelIndex | QPersistentModelIndex
_MARK_PX = 20
_RADIUS_PX = 12.0


class AskedFaceDelegate(QStyledItemDelegate):
    """Paints a face; one of several with a mark that says whether the answer is about it."""

    def __init__(self, portraits: Portraits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._portraits = portraits
        self.side_px = 224
        self.marked = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return every face the same size, with a gap around it."""
        return QSize(self.side_px + 8, self.side_px + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a face."""
        rect = QRect(0, 0, self.side_px, self.side_px)
        rect.moveCenter(option.rect.center())
        left_out = bool(index.data(AskedRole.LEFT_OUT))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.25 if left_out else 1.0)
        made = self._portraits.cut(
            "face", index.data(AskedRole.ID), rect.size(), _RADIUS_PX, painter.device().devicePixelRatioF()
        )
        paint_picture(painter, rect, made, _RADIUS_PX)
        painter.setOpacity(1.0)
        if self.marked:
            self._paint_mark(painter, rect, left_out)
            if option.state & QStyle.StateFlag.State_HasFocus:
                self._paint_focus(painter, rect)
        painter.restore()

    def _paint_mark(self, painter: QPainter, rect: QRect, left_out: bool) -> None:
        colours = theme.current()
        mark = QRect(rect.right() - _MARK_PX - 5, rect.top() + 6, _MARK_PX, _MARK_PX)
        painter.setPen(QPen(colours.muted if left_out else colours.accent, 1.5))
        painter.setBrush(colours.raised if left_out else colours.accent)
        painter.drawEllipse(mark)
        if not left_out:
            ratio = painter.device().devicePixelRatioF()
            tick = icons.pixmap("check", colours.on_accent.name(), _MARK_PX - 6, ratio)
            painter.drawPixmap(mark.topLeft().x() + 3, mark.topLeft().y() + 3, tick)

    def _paint_focus(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(QPen(theme.current().accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(-2, -2, 2, 2), _RADIUS_PX + 2, _RADIUS_PX + 2)

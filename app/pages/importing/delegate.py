"""Paints somebody whose name may be taken over: a tick, a portrait, what there is, and who they may be."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QWidget,
)

from app.pages.importing.model import ImportRole
from app.session.portraits import Portraits
from app.style import theme
from app.style.theme import GAP
from app.style.wording import short
from app.widgets.pictures.placeholder import paint_disc

_PORTRAIT_PX = 40
_ROW_PX = 52
_Index = QModelIndex | QPersistentModelIndex


class ImportDelegate(QStyledItemDelegate):
    """A row that a click or the space bar ticks; J, or a click on it, joins whose name is alike.

    Parameters
    ----------
    portraits : Portraits
    """

    def __init__(self, portraits: Portraits, parent: QWidget) -> None:
        super().__init__(parent)
        self._portraits = portraits

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        """Return the size of every row."""
        return QSize(_PORTRAIT_PX, max(_ROW_PX, 2 * option.fontMetrics.lineSpacing() + 2 * GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row from its roles."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.current()
        if option.state & (QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.accent_soft)
            painter.setOpacity(1.0 if option.state & QStyle.StateFlag.State_HasFocus else 0.5)
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), GAP, GAP)
        ticked = index.data(ImportRole.TICKED)
        painter.setOpacity(1.0)
        self._paint_box(painter, option, self._tick_rect(option), ticked)
        painter.setOpacity(1.0 if ticked else 0.5)
        self._paint_person(painter, option, index)
        if index.data(ImportRole.ALIKE) and ticked:
            self._paint_alike(painter, option, index)
        painter.restore()

    def editorEvent(  # noqa: N802
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """Take clicks and keys."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            at = event.position().toPoint()
            is_joining = index.data(ImportRole.ALIKE) and self._alike_rect(option, index).contains(at)
            return _toggle(model, index, joining=bool(is_joining))
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select):
                return _toggle(model, index, joining=False)
            if event.key() == Qt.Key.Key_J and index.data(ImportRole.ALIKE):
                return _toggle(model, index, joining=True)
        return False

    # -- parts of a row ------------------------------------------------------------------------------

    def _tick_rect(self, option: QStyleOptionViewItem) -> QRect:
        side = QApplication.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth)
        rect = QRect(option.rect.left() + GAP, option.rect.center().y() - side // 2, side, side)
        return QStyle.visualRect(option.direction, option.rect, rect)

    def _paint_box(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, ticked: bool) -> None:
        box = QStyleOptionButton()
        box.rect = rect
        box.state = QStyle.StateFlag.State_Enabled
        box.state |= QStyle.StateFlag.State_On if ticked else QStyle.StateFlag.State_Off
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, box, painter, option.widget)

    def _paint_person(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours, name = theme.current(), index.data(ImportRole.NAME)
        start = self._tick_rect(option).width() + 3 * GAP
        portrait = QRect(option.rect.left() + start, 0, _PORTRAIT_PX, _PORTRAIT_PX)
        portrait.moveTop(option.rect.center().y() - _PORTRAIT_PX // 2)
        shown = QStyle.visualRect(option.direction, option.rect, portrait)
        face_id = index.data(ImportRole.FACE_ID)
        ratio = painter.device().devicePixelRatioF()
        disc = None if face_id is None else self._portraits.disc(face_id, _PORTRAIT_PX, ratio)
        paint_disc(painter, shown, disc, name)
        words = option.rect.adjusted(start + _PORTRAIT_PX + 12, GAP, -GAP, -GAP)
        if index.data(ImportRole.ALIKE):
            words.setRight(words.right() - self._alike_rect(option, index).width() - GAP)
        upper = QRect(words.left(), words.top(), words.width(), words.height() // 2)
        lower = QRect(words.left(), upper.bottom() + 1, words.width(), words.height() - upper.height())
        for rect, text, colour in ((upper, name, colours.text), (lower, index.data(ImportRole.NOTE), colours.muted)):
            painter.setPen(colour)
            fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
            align = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QStyle.visualRect(option.direction, option.rect, rect), align, fitting)

    def _alike_words(self, index: _Index) -> str:
        #: Beside a name: this is the person whom Kith knows as {name}
        return self.tr("is {name}").format(name=short(index.data(ImportRole.ALIKE), 24))

    def _alike_rect(self, option: QStyleOptionViewItem, index: _Index) -> QRect:
        width = (
            option.fontMetrics.horizontalAdvance(self._alike_words(index)) + self._tick_rect(option).width() + 3 * GAP
        )
        rect = QRect(option.rect.right() - GAP - width, option.rect.top(), width, option.rect.height())
        return QStyle.visualRect(option.direction, option.rect, rect)

    def _paint_alike(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        area, tick = self._alike_rect(option, index), self._tick_rect(option)
        box = QRect(area.left() + GAP, tick.top(), tick.width(), tick.height())
        self._paint_box(painter, option, QStyle.visualRect(option.direction, area, box), index.data(ImportRole.JOINED))
        words = QRect(box.right() + GAP, area.top(), area.width() - box.width() - 2 * GAP, area.height())
        painter.setPen(theme.current().text)
        align = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QStyle.visualRect(option.direction, area, words), align, self._alike_words(index))


def _toggle(model: QAbstractItemModel, index: _Index, joining: bool) -> bool:
    if joining:
        return model.setData(index, not index.data(ImportRole.JOINED), ImportRole.JOINED)
    ticked = Qt.CheckState.Unchecked if index.data(ImportRole.TICKED) else Qt.CheckState.Checked
    return model.setData(index, ticked, Qt.ItemDataRole.CheckStateRole)

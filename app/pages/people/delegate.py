"""How people are painted: a round portrait with the name below, or beside it in a narrow list."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from app.pages.people.list_model import PersonRole
from app.pages.people.name_editor import NameEditor
from app.session.everyone import Everyone
from app.session.portraits import Portraits
from app.style import theme
from app.widgets.fields.name_completer import name_completer
from app.widgets.pictures import tile
from app.widgets.pictures.placeholder import paint_disc

_SMALL_PX = 40
_STATE = QStyle.StateFlag
_STANDING_OUT = _STATE.State_Selected | _STATE.State_On | _STATE.State_MouseOver | _STATE.State_HasFocus
_Index = QModelIndex | QPersistentModelIndex


def _ask(index: _Index, role: int) -> Any:
    """Ask the model itself: the way by way of the index leads twice through C++."""
    return index.model().data(index, role)


class PersonDelegate(QStyledItemDelegate):
    """Paints people as tiles and lets their names be edited there.

    Parameters
    ----------
    portraits : Portraits
    people : Everyone, optional
        Whose names are offered where one is edited.
    """

    def __init__(self, portraits: Portraits, parent: QObject | None = None, people: Everyone | None = None) -> None:
        super().__init__(parent)
        self.portraits: Portraits = portraits
        self._people = people
        self._words = tile.Words(QFont())

    def portrait_rect(self, cell: QRect) -> QRect:
        """Return the disc's place in a cell."""
        return tile.portrait_rect(cell)

    def name_rect(self, cell: QRect) -> QRect:
        """Return the name's place in a cell."""
        return tile.name_rect(cell)

    def note_rect(self, cell: QRect) -> QRect:
        """Return the place of the muted line."""
        return tile.note_rect(cell)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        cell: QRect = option.rect
        painter.save()
        self._paint_ground(painter, cell, option)
        if _ask(index, PersonRole.HIDDEN):
            painter.setOpacity(0.5)
        self._paint_portrait(painter, self.portrait_rect(cell), index)
        painter.setOpacity(1.0)
        name, note = self.name_rect(cell), self.note_rect(cell)
        self._paint_words(painter, name, note, option.font, index, Qt.AlignmentFlag.AlignHCenter)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        return QSize(tile.portrait_px() + 5 * theme.GAP, tile.portrait_px() + 2 * tile.text_px() + 3 * theme.GAP)

    def _paint_ground(self, painter: QPainter, cell: QRect, option: QStyleOptionViewItem) -> None:
        colours, state, flag = theme.current(), option.state, QStyle.StateFlag
        if not state & _STANDING_OUT:
            return
        ground = cell.adjusted(2, 0, -2, -4)
        fill, rim = QColor(Qt.GlobalColor.transparent), QPen(Qt.PenStyle.NoPen)
        if state & (flag.State_Selected | flag.State_On):
            fill = colours.accent_soft
        elif state & flag.State_MouseOver:
            fill = colours.window
        if state & (flag.State_On | flag.State_HasFocus):
            rim = QPen(colours.accent, 2)
        painter.setPen(rim)
        painter.setBrush(fill)
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 10, 10)

    def _paint_portrait(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        covers = _ask(index, PersonRole.COVERS)
        if covers:
            self._paint_many(painter, rect, covers)
        else:
            self._paint_disc(painter, rect, _ask(index, PersonRole.COVER), _ask(index, PersonRole.NAME))

    def _paint_disc(self, painter: QPainter, rect: QRect, face_id: int | None, name: str) -> None:
        ratio = painter.device().devicePixelRatioF()
        paint_disc(painter, rect, None if face_id is None else self.portraits.disc(face_id, rect.width(), ratio), name)

    def _paint_many(self, painter: QPainter, rect: QRect, covers: tuple[int | None, ...]) -> None:
        gap = max(2, rect.width() // 14)
        inset = rect.width() // 28
        side = (rect.width() - gap) // 2 - inset
        for place, face_id in enumerate(covers):
            line, column = divmod(place, 2)
            corner = rect.topLeft() + QPoint(inset + column * (side + gap), inset + line * (side + gap))
            self._paint_disc(painter, QRect(corner, QSize(side, side)), face_id, "")

    def _paint_words(
        self, painter: QPainter, name: QRect, note: QRect, font: QFont, index: _Index, align: Qt.AlignmentFlag
    ) -> None:
        if self._words.font != font:
            self._words = tile.Words(font)
        given = _ask(index, PersonRole.NAME)
        words = given or str(_ask(index, Qt.ItemDataRole.DisplayRole))
        self._words.paint_name(painter, name, words, bool(given), align)
        self._words.paint_note(painter, note, str(_ask(index, PersonRole.NOTE)), align)

    # Tooltips: only where a name does not fit.

    def helpEvent(  # noqa: N802
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        cell: QRect = option.rect
        text = _ask(index, Qt.ItemDataRole.ToolTipRole)
        if event.type() != QEvent.Type.ToolTip or not text:
            return super().helpEvent(event, view, option, index)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        is_cut = QFontMetrics(font).horizontalAdvance(text) > self.name_rect(cell).width()
        QToolTip.showText(event.globalPos(), text if is_cut or _ask(index, PersonRole.COVERS) else "", view)
        return True

    # Editing.

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:  # noqa: N802
        editor = NameEditor(parent)
        if self._people is not None:
            editor.setCompleter(name_completer(self._people, editor))
        editor.left.connect(lambda key: self._leave(editor, key))
        return editor

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802
        """Leave keys and focus to the editor, which knows when a name is over."""
        return False

    def _leave(self, editor: NameEditor, key: Qt.Key) -> None:
        hint = QStyledItemDelegate.EndEditHint
        if key != Qt.Key.Key_Escape:
            self.commitData.emit(editor)
        after = {
            Qt.Key.Key_Tab: hint.EditNextItem,
            Qt.Key.Key_Backtab: hint.EditPreviousItem,
            Qt.Key.Key_Return: hint.SubmitModelCache,
            Qt.Key.Key_Enter: hint.SubmitModelCache,
            Qt.Key.Key_Escape: hint.RevertModelCache,
        }
        self.closeEditor.emit(editor, after.get(key, hint.NoHint))

    def setEditorData(self, editor: QWidget, index: _Index) -> None:  # noqa: N802
        if isinstance(editor, QLineEdit) and not editor.isModified():  # what is being typed stays, come what may
            super().setEditorData(editor, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:  # noqa: N802
        rect = self.name_rect(option.rect)
        editor.setGeometry(rect.adjusted(0, -7, 0, -1))  # clear of the line below

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:  # noqa: N802
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)


class PersonLineDelegate(PersonDelegate):
    """Paints people as lines of a narrow list."""

    def portrait_rect(self, cell: QRect) -> QRect:
        side = theme.scaled_picture(_SMALL_PX)
        return QRect(cell.left() + theme.GAP, cell.center().y() - side // 2 + 1, side, side)

    def name_rect(self, cell: QRect) -> QRect:
        return cell.adjusted(theme.scaled_picture(_SMALL_PX) + 3 * theme.GAP, 4, -theme.GAP, -cell.height() // 2)

    def note_rect(self, cell: QRect) -> QRect:
        return cell.adjusted(theme.scaled_picture(_SMALL_PX) + 3 * theme.GAP, cell.height() // 2 - 2, -theme.GAP, -4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        cell: QRect = option.rect
        direction = option.direction
        leading = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        painter.save()
        self._paint_ground(painter, cell, option)
        self._paint_portrait(painter, QStyle.visualRect(direction, cell, self.portrait_rect(cell)), index)
        name, note = (QStyle.visualRect(direction, cell, rect) for rect in (self.name_rect(cell), self.note_rect(cell)))
        self._paint_words(painter, name, note, option.font, index, leading)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        return QSize(theme.scaled(160), theme.scaled(_SMALL_PX + 2 * theme.GAP))

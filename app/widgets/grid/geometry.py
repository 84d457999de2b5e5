"""Where the rows of a grid lie, as QAbstractItemView asks for it; see grid_layout.py for the arithmetic."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QAccessible, QAccessibleEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.widgets.grid.layout import CellShape, GridLayout
from app.widgets.grid.place import GridPlace
from app.widgets.grid.selection import select_all, selected_rows

Index = QModelIndex | QPersistentModelIndex


class GridGeometry(QListView):
    """A list view whose rows lie where a GridLayout of its model's `sections()` puts them.

    Parameters
    ----------
    shape : CellShape
    id_role : int
        Where the model keeps a row's id; the model finds it again by `row_of`.
    """

    resized = Signal()

    def __init__(self, shape: CellShape, id_role: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape = shape
        self._grid: GridLayout | None = None
        self._place = GridPlace(self, self, id_role)

    @property
    def grid(self) -> GridLayout:
        """The geometry now."""
        if self._grid is None:
            model: Any = self.model()
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._grid = GridLayout(model.sections() if model else [], self._shape, self.viewport().width(), mirrored)
        return self._grid

    def set_shape(self, shape: CellShape) -> None:
        """Give the cells another shape; who is in the middle of what is seen stays there."""
        middle = self.grid.row_at(self.viewport().rect().center() + QPoint(0, self.verticalOffset()))
        self._shape = shape
        self.lay_out_again()
        self.doItemsLayout()
        if middle >= 0 and self.verticalOffset():
            self.scrollTo(self.model().index(middle, 0), QAbstractItemView.ScrollHint.PositionAtCenter)

    def lay_out_again(self, *_ignored: object) -> None:
        """Work the geometry out anew."""
        self._grid = None
        self.scheduleDelayedItemsLayout()

    def rows_in_sight(self) -> list[int]:
        """List the rows that can be seen."""
        area = self.viewport().rect().translated(0, self.verticalOffset())
        return [row for first, last in self.grid.rows_in(area) for row in range(first, last + 1)]

    def selected_rows(self) -> list[int]:
        """List which rows are selected, in order."""
        return selected_rows(self)

    def selected(self) -> list[QModelIndex]:
        """List what is selected, in order."""
        return [self.model().index(row, 0) for row in self.selected_rows()]

    # What QAbstractItemView asks.

    def doItemsLayout(self) -> None:  # noqa: N802
        self._grid = None
        QAbstractItemView.doItemsLayout(self)
        self.updateGeometries()
        self.viewport().update()

    def updateGeometries(self) -> None:  # noqa: N802
        self._grid = None
        if self.model() is None:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(max(16, self.grid.cell_height_px // 3))
        bar.setPageStep(height)
        bar.setRange(0, max(0, self.grid.height_px - height))
        self._place.restore()
        if self.state() == QAbstractItemView.State.EditingState:
            self.updateEditorGeometries()  # a name box goes wherever its person goes
        self.resized.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self._tell_readers(QAccessible.Event.Focus, current.row())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802
        super().selectionChanged(selected, deselected)
        for event, runs in (
            (QAccessible.Event.SelectionRemove, deselected),
            (QAccessible.Event.SelectionAdd, selected),
        ):
            rows: Any = runs  # a list, which its stub does not say
            if rows:
                self._tell_readers(event, rows[0].top())

    def _tell_readers(self, event: QAccessible.Event, row: int) -> None:
        """Tell screen readers of a row: QListView asks its own geometry for its number, which is empty here."""
        if QAccessible.isActive():
            told = QAccessibleEvent(self, event)
            told.setChild(row)
            QAccessible.updateAccessibility(told)

    def verticalOffset(self) -> int:  # noqa: N802
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:  # noqa: N802
        return 0

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        self.viewport().scroll(0, dy)
        if self.state() == QAbstractItemView.State.EditingState:
            self.updateEditorGeometries()

    def visualRect(self, index: Index) -> QRect:  # noqa: N802
        return self.grid.rect(index.row()).translated(0, -self.verticalOffset()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802
        row = self.grid.row_at(point + QPoint(0, self.verticalOffset()))
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    def scrollTo(  # noqa: N802
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        rect, height = self.visualRect(index), self.viewport().height()
        move = 0
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            move = rect.center().y() - height // 2
        elif rect.top() < 0 or hint == QAbstractItemView.ScrollHint.PositionAtTop:
            move = rect.top() - (self.grid.shape.margin_px if index.row() else rect.top() + self.verticalOffset())
        elif rect.bottom() > height or hint == QAbstractItemView.ScrollHint.PositionAtBottom:
            move = rect.bottom() - height + self.grid.shape.margin_px
        if rect.isValid() and move:
            self.verticalScrollBar().setValue(self.verticalOffset() + move)

    def moveCursor(  # noqa: N802
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        move, grid, row = QAbstractItemView.CursorAction, self.grid, self.currentIndex().row()
        last = grid.n_rows - 1
        if row < 0:
            return self.model().index(min(0, last), 0)
        page = max(1, self.viewport().height() // grid.cell_height_px)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        to = {
            move.MoveLeft: row + (1 if mirrored else -1),
            move.MoveRight: row + (-1 if mirrored else 1),
            move.MovePrevious: row - 1,
            move.MoveNext: row + 1,
            move.MoveUp: grid.beside(row, -1),
            move.MoveDown: grid.beside(row, 1),
            move.MovePageUp: grid.beside(row, -page),
            move.MovePageDown: grid.beside(row, page),
            move.MoveHome: 0,
            move.MoveEnd: last,
        }[action]
        return self.model().index(min(max(to, 0), last), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:  # noqa: N802
        if self.state() == QAbstractItemView.State.DragSelectingState:
            runs = self.grid.rows_in(rect.translated(0, self.verticalOffset()))
        else:  # from the one clicked before to the one clicked now, as text is selected
            ends = [self.indexAt(point).row() for point in (rect.topLeft(), rect.bottomRight())]
            ends = [row for row in ends if row >= 0]
            runs = [(min(ends), max(ends))] if ends else []
        chosen = QItemSelection()
        for first, last in runs:
            chosen.select(self.model().index(first, 0), self.model().index(last, 0))
        self.selectionModel().select(chosen, command)

    def selectAll(self) -> None:  # noqa: N802
        select_all(self)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: N802
        return QRegion(self.viewport().rect())  # one repaint of what is in sight is cheaper than many rectangles

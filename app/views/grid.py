"""A list shown as a grid with headings; it lays out by arithmetic, whatever its length.

QListView's own icon mode knows neither headings nor cells that fill the line; what is kept of it is selection, editing,
dragging and what it tells screen readers.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QRegion,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from app.views.grid_layout import CellShape, GridLayout
from app.views.grid_painting import paint_band, paint_heading
from app.views.grid_place import GridPlace

Index = QModelIndex | QPersistentModelIndex


class GridView(QListView):
    """A grid over a list model that has `sections()`; a delegate paints the cells.

    Parameters
    ----------
    shape : CellShape
    id_role : int
        Where the model keeps a row's id; the model finds it again by `row_of`.
    """

    menu_wanted = Signal(QPoint)  # global
    resized = Signal()

    def __init__(self, shape: CellShape, id_role: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape = shape
        self._grid: GridLayout | None = None
        self._band: QRect | None = None  # the rubber band, in coordinates of the contents
        self._by_keys = False  # whether the user walks by keys, and so has to see where the focus is
        self._place = GridPlace(self, id_role)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802
        super().setModel(model)
        if model is None:
            return
        for signal in (model.rowsInserted, model.rowsRemoved, model.rowsMoved, model.modelReset, model.layoutChanged):
            signal.connect(self.lay_out_again)
        sections_changed: Any = getattr(model, "sections_changed", None)
        if sections_changed is not None:
            sections_changed.connect(self.lay_out_again)
        self._place.follow(model)

    @property
    def grid(self) -> GridLayout:
        """The geometry now."""
        if self._grid is None:
            model: Any = self.model()
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._grid = GridLayout(model.sections() if model else [], self._shape, self.viewport().width(), mirrored)
        return self._grid

    def lay_out_again(self, *_ignored: object) -> None:
        """Work the geometry out anew."""
        self._grid = None
        self.scheduleDelayedItemsLayout()

    def go_to_start(self) -> None:
        """Scroll to the top and select nothing: something else is shown now."""
        self._place.forget()
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())
        self.verticalScrollBar().setValue(0)

    def rows_in_sight(self) -> list[int]:
        """List the rows that can be seen."""
        area = self.viewport().rect().translated(0, self.verticalOffset())
        return [row for first, last in self.grid.rows_in(area) for row in range(first, last + 1)]

    def selected_rows(self) -> list[int]:
        """List which rows are selected, in order."""
        ranges: Any = self.selectionModel().selection()  # a list, which its stub does not say
        return sorted(row for one in ranges for row in range(one.top(), one.bottom() + 1))

    def selected(self) -> list[QModelIndex]:
        """List what is selected, in order."""
        return [self.model().index(row, 0) for row in self.selected_rows()]

    # Geometry, as QAbstractItemView asks for it.

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
        self.resized.emit()

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

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: N802
        return QRegion(self.viewport().rect())  # one repaint of what is in sight is cheaper than many rectangles

    # Keys and mouse.

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        by = Qt.FocusReason
        self._by_keys |= event.reason() in (by.TabFocusReason, by.BacktabFocusReason, by.ShortcutFocusReason)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if not self._by_keys:
            self._by_keys = True
            self.viewport().update()
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._by_keys = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseMoveEvent(event)
        point = event.position().toPoint() + QPoint(0, self.verticalOffset())
        if self.state() != QAbstractItemView.State.DragSelectingState:
            self._drop_band()
            return
        start = self._band.topLeft() if self._band is not None else point
        self._band = QRect(start, point)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseReleaseEvent(event)
        self._drop_band()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        point = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            point = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_wanted.emit(point)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Leave letters to the shortcuts."""

    def _drop_band(self) -> None:
        if self._band is not None:
            self._band = None
            self.viewport().update()

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self.viewport())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        area = event.rect().translated(0, self.verticalOffset())
        for at in self.grid.sections_in(area):
            heading = self.grid.heading_rect(at).translated(0, -self.verticalOffset())
            paint_heading(painter, heading, self.grid.sections[at], self)
        self._paint_cells(painter, area)
        if self._band is not None:
            paint_band(painter, self._band.normalized().translated(0, -self.verticalOffset()))

    def _hovered_row(self) -> int:
        if not self.viewport().underMouse():
            return -1
        return self.grid.row_at(self.viewport().mapFromGlobal(QCursor.pos()) + QPoint(0, self.verticalOffset()))

    def _paint_cells(self, painter: QPainter, area: QRect) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        model, delegate, chosen = self.model(), self.itemDelegate(), self.selectionModel()
        hovered, current = self._hovered_row(), self.currentIndex().row() if self.hasFocus() and self._by_keys else -1
        flag, offset = QStyle.StateFlag, self.verticalOffset()
        for row in (row for first, last in self.grid.rows_in(area) for row in range(first, last + 1)):
            index = model.index(row, 0)
            state = flag.State_Enabled
            if chosen.isSelected(index):
                state |= flag.State_Selected
            if row == hovered:
                state |= flag.State_MouseOver
            if row == current:
                state |= flag.State_HasFocus
            if self.is_drop_target(index):
                state |= flag.State_On
            option.rect = self.grid.rect(row).translated(0, -offset)
            option.state = state
            delegate.paint(painter, option, index)

    def is_drop_target(self, index: QModelIndex) -> bool:
        """Tell whether what is being dragged would fall onto this row."""
        return False

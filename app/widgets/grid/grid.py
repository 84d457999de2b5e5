"""A list shown as a grid with headings; it lays out by arithmetic, whatever its length.

QListView's own icon mode knows neither headings nor cells that fill the line; what is kept of it is selection, editing,
dragging and what it tells screen readers.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
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
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from app.widgets.fields.search_field import is_letter
from app.widgets.grid.geometry import GridGeometry
from app.widgets.grid.layout import CellShape
from app.widgets.grid.painting import paint_band, paint_heading

_ZOOM_KEYS = {Qt.Key.Key_Plus: 1.0, Qt.Key.Key_Equal: 1.0, Qt.Key.Key_Minus: -1.0, Qt.Key.Key_0: 0.0}


class GridView(GridGeometry):
    """A grid over a list model that has `sections()`; a delegate paints the cells.

    Parameters
    ----------
    shape : CellShape
    id_role : int
        Where the model keeps a row's id; the model finds it again by `row_of`, and many at once by `rows_of`.
    """

    menu_wanted = Signal(QPoint)  # global
    zoomed = Signal(float)  # Ctrl and the wheel, in notches; 0 for the usual size
    looked_at = Signal(QModelIndex)  # the space bar: somebody wants to see more of a row
    typed = Signal(str)  # a letter, which narrows a list down wherever there is a field for that

    def __init__(self, shape: CellShape, id_role: int, parent: QWidget | None = None) -> None:
        super().__init__(shape, id_role, parent)
        self._band: QRect | None = None  # the rubber band, in coordinates of the contents
        self._by_keys = False  # whether the user walks by keys, and so has to see where the focus is
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

    def go_to_start(self) -> None:
        """Scroll to the top and select nothing: something else is shown now."""
        self._place.forget()
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())
        self.verticalScrollBar().setValue(0)

    @property
    def shows_focus(self) -> bool:
        """Whether the user walks by keys, and so has to see where the focus is."""
        return self._by_keys

    @property
    def band(self) -> QRect | None:
        """The rubber band, in coordinates of the contents; None where nobody draws it."""
        return self._band

    # Keys and mouse.

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        by = Qt.FocusReason
        self._by_keys |= event.reason() in (by.TabFocusReason, by.BacktabFocusReason, by.ShortcutFocusReason)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if not self._by_keys:
            self._by_keys = True
            self.viewport().update()
        if event.key() == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()  # before a second one leaves the page
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in _ZOOM_KEYS:
            self.zoomed.emit(_ZOOM_KEYS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Space and not event.modifiers() and self.currentIndex().isValid():
            self.looked_at.emit(self.currentIndex())
        elif is_letter(event):
            self.typed.emit(event.text())
        else:
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

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Size the cells with Ctrl; scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(event.angleDelta().y() / 120)
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        point = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            point = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        elif not self.indexAt(event.pos()).isValid() and not self.selectionModel().hasSelection():
            self.setCurrentIndex(QModelIndex())  # beside everything, the menu is not about whoever was last
        self.menu_wanted.emit(point)

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
        flag, offset, is_any_chosen = QStyle.StateFlag, self.verticalOffset(), chosen.hasSelection()
        for row in (row for first, last in self.grid.rows_in(area) for row in range(first, last + 1)):
            index = model.index(row, 0)
            state = flag.State_Enabled
            if is_any_chosen and chosen.isSelected(index):
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
        """Report whether what is being dragged would fall onto this row."""
        return False

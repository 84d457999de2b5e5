"""Keeps a grid where it is when its model is read anew: the same rows selected, the same row at the top."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractItemModel, QItemSelection, QItemSelectionModel, QObject
from PySide6.QtWidgets import QListView

from app.widgets.grid.layout import GridLayout


class RowsInView(Protocol):
    """Where the rows of a view lie, and which of them are seen and selected."""

    @property
    def grid(self) -> GridLayout:
        """The geometry now."""

    def rows_in_sight(self) -> list[int]:
        """List the rows that can be seen."""

    def selected_rows(self) -> list[int]:
        """List which rows are selected, in order."""


class GridPlace(QObject):
    """Remembers rows by their ids across a reset.

    Parameters
    ----------
    view : QListView
    rows : RowsInView
        Of the view.
    id_role : int
    """

    def __init__(self, view: QListView, rows: RowsInView, id_role: int) -> None:
        super().__init__(view)
        self._view, self._rows, self._id_role = view, rows, id_role
        self._selected: Sequence[int] = ()
        self._current: int | None = None
        self._anchor: tuple[int, int] | None = None  # the row at the top, and its y in sight

    def follow(self, model: QAbstractItemModel) -> None:
        """Watch a model's resets."""
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._select_again)

    def forget(self) -> None:
        """Start at the top: somebody else is shown."""
        self._selected, self._current, self._anchor = (), None, None

    def restore(self) -> None:
        """Scroll so that the remembered row lies where it lay."""
        if self._anchor is None:
            return
        row_id, y = self._anchor
        self._anchor = None
        row = self._row_of(row_id)
        if row >= 0:
            self._view.verticalScrollBar().setValue(self._rows.grid.rect(row).top() - y)

    def _remember(self) -> None:
        view = self._view
        model: Any = view.model()
        self._selected = model.ids_of(self._rows.selected_rows())
        self._current = view.currentIndex().data(self._id_role)
        self._anchor = None
        if view.verticalScrollBar().value() > 0:  # at the top, the top is what one looks at
            for row in self._rows.rows_in_sight():
                rect = view.visualRect(view.model().index(row, 0))
                if rect.top() >= 0:
                    self._anchor = (view.model().index(row, 0).data(self._id_role), rect.top())
                    break

    def _select_again(self) -> None:
        model: Any = self._view.model()
        selection = QItemSelection()
        for first, last in _runs(sorted(model.rows_of(self._selected)) if self._selected else ()):
            selection.select(model.index(first, 0), model.index(last, 0))
        chosen = self._view.selectionModel()
        current = -1 if self._current is None else self._row_of(self._current)
        if current >= 0:
            scrolls = self._view.hasAutoScroll()
            self._view.setAutoScroll(False)
            chosen.setCurrentIndex(model.index(current, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
            self._view.setAutoScroll(scrolls)
        chosen.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _row_of(self, row_id: int) -> int:
        model: Any = self._view.model()
        return int(model.row_of(row_id))


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Join ascending rows into runs (first, last)."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and row <= runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs

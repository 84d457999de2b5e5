"""A grid whose rows are read anew."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from pytestqt.qtbot import QtBot

from app.pages.person.list_model import FaceRole
from app.pages.person.strip_model import FaceStripModel
from app.widgets.grid.grid import GridView
from app.widgets.grid.layout import tile_shape

MANY = 5000


class Counted(FaceStripModel):
    """Counts what is asked of it row by row."""

    n_asked = 0

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        self.n_asked += 1
        return super().rowCount(parent)

    def row_of(self, face_id: int) -> int:
        self.n_asked += 1
        return super().row_of(face_id)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        self.n_asked += 1
        return super().data(index, role)


def test_what_is_selected_stays_so_and_is_not_asked_for_row_by_row(qtbot: QtBot) -> None:
    model = Counted()
    grid = GridView(tile_shape(), FaceRole.ID)
    qtbot.addWidget(grid)
    grid.setModel(model)
    model.set_faces(range(MANY))
    grid.selectAll()
    model.n_asked = 0
    model.set_faces([MANY, *range(1, MANY)])  # one has gone, and another one comes first
    assert grid.selected_rows() == list(range(1, MANY))
    assert model.n_asked < MANY // 10


def test_all_are_selected_without_a_look_at_each(qtbot: QtBot) -> None:
    """Ctrl+A among 200,000 photos stopped the window for a third of a second."""
    model = Counted()
    grid = GridView(tile_shape(), FaceRole.ID)
    qtbot.addWidget(grid)
    grid.setModel(model)
    grid.selectAll()
    assert grid.selected_rows() == []
    model.set_faces(range(MANY))
    model.n_asked = 0
    qtbot.keyClick(grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert grid.selected_rows() == list(range(MANY))
    assert model.n_asked < MANY // 10
    grid.clearSelection()
    grid.setSelectionMode(grid.SelectionMode.SingleSelection)
    grid.selectAll()
    assert grid.selected_rows() == []

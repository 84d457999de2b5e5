"""Grids of faces: a person's page, and the short strips in dialogs."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.pages.person.delegate import FACE_PX, FaceDelegate
from app.pages.person.list_model import FaceRole
from app.session.portraits import Portraits
from app.style import theme
from app.widgets.dragging.flight import drag_discs
from app.widgets.grid.grid import GridView
from app.widgets.grid.layout import CellShape, page_shape

_DRAGGED_PX = 72


def face_shape(scale: float, face_px: int = FACE_PX) -> CellShape:
    """Return the shape of square tiles, larger by a scale."""
    side = round(scale * theme.scaled_picture(face_px)) + theme.GAP
    return page_shape(side, theme.GAP // 2, theme.scaled(48))


class FaceGrid(GridView):
    """Shows faces as square tiles, to be selected and dragged.

    Parameters
    ----------
    model : FacesModel or FaceStripModel
    portraits : Portraits
    face_px : int
        The least side of a tile.
    """

    opened = Signal(QModelIndex)  # by Enter or a double click

    def __init__(self, model: Any, portraits: Portraits, parent: QWidget, face_px: int = FACE_PX) -> None:
        super().__init__(face_shape(1.0, face_px), FaceRole.ID, parent)
        self._delegate = FaceDelegate(portraits, self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.doubleClicked.connect(self.opened)
        portraits.ready.connect(self._repaint)

    def picture_on_screen(self, index: QModelIndex) -> QRect:
        """Return a tile's place on the screen."""
        rect = self._delegate.picture_rect(self.visualRect(index))
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def startDrag(self, actions: Qt.DropAction) -> None:  # noqa: N802
        chosen = self.selected()
        ratio, size = self.devicePixelRatioF(), QSize(_DRAGGED_PX, _DRAGGED_PX)
        cut = self._delegate.portraits.cut
        pictures = [cut("face", index.data(FaceRole.ID), size, 8, ratio) for index in chosen[:3]]
        drag_discs(self, self.model().mimeData(chosen), pictures, sum(index.data(FaceRole.N_FACES) for index in chosen))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _repaint(self, kind: str, one_id: int) -> None:
        if not self.isVisible():
            return
        model: Any = self.model()
        if kind == "face":
            self.viewport().update(self.visualRect(model.index(model.row_of(one_id), 0)))
            return
        for row in self.rows_in_sight():
            index = model.index(row, 0)
            if index.data(FaceRole.PHOTO_ID) == one_id:
                self.viewport().update(self.visualRect(index))

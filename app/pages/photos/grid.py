"""The grid of all photos: a click opens one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.pages.photos.model import PhotoRole, PhotosModel
from app.session.portraits import Portraits
from app.style import theme
from app.style.theme import GAP
from app.style.wording import film_moment
from app.widgets.dragging.flight import drag_discs
from app.widgets.grid.grid import GridView
from app.widgets.grid.layout import CellShape, page_shape
from app.widgets.pictures.painting import paint_picture, paint_state
from app.widgets.pictures.pill import paint_pill

_TILE_PX = 144
_DRAGGED_PX = 96
_RADIUS_PX = 6
_INSET_PX = GAP // 4  # a photo within its cell


class PhotoTileDelegate(QStyledItemDelegate):
    """Paints photos as square tiles.

    Parameters
    ----------
    portraits : Portraits
        Asked while painting, so for visible rows alone.
    """

    def __init__(self, portraits: Portraits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._portraits = portraits

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect.adjusted(_INSET_PX, _INSET_PX, -_INSET_PX, -_INSET_PX)
        photo_id = index.model().data(index, PhotoRole.ID)
        picture = None
        if photo_id is not None:
            ratio = painter.device().devicePixelRatioF()
            picture = self._portraits.cut("photo", photo_id, rect.size(), _RADIUS_PX, ratio)
        paint_picture(painter, rect, picture, _RADIUS_PX)
        if (duration_ms := index.model().data(index, PhotoRole.DURATION)) is not None:
            paint_pill(painter, rect, film_moment(duration_ms), option.direction, is_film=True)
        paint_state(painter, rect, option.state, _RADIUS_PX)


def photo_shape(scale: float = 1.0) -> CellShape:
    """Return the shape of square tiles, larger by a scale."""
    return page_shape(round(scale * theme.scaled_picture(_TILE_PX)), _INSET_PX, theme.scaled(52))


class PhotoGrid(GridView):
    """Shows photos as tiles with headings; a click or Enter opens, Ctrl and Shift select.

    Parameters
    ----------
    model : PhotosModel
    portraits : Portraits
    """

    opened = Signal(int)  # a photo

    def __init__(self, model: PhotosModel, portraits: Portraits, parent: QWidget | None = None) -> None:
        shape = photo_shape()
        super().__init__(shape, PhotoRole.ID, parent)
        self._pressed = QModelIndex()
        self.setItemDelegate(PhotoTileDelegate(portraits, self))
        self._portraits = portraits
        self.setModel(model)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        portraits.ready.connect(self._repaint)

    def startDrag(self, actions: Qt.DropAction) -> None:  # noqa: N802
        chosen = self.selected()
        ratio, size = self.devicePixelRatioF(), QSize(_DRAGGED_PX, _DRAGGED_PX)
        photos = [index.data(PhotoRole.ID) for index in chosen[:3]]
        pictures = [self._portraits.cut("photo", photo, size, _RADIUS_PX, ratio) for photo in photos if photo]
        drag_discs(self, self.model().mimeData(chosen), pictures, len(chosen))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._pressed = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        pressed, was_dragging = self._pressed, self.state() != self.State.NoState
        super().mouseReleaseEvent(event)
        self._pressed = QModelIndex()
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers() and not was_dragging
        if plain and pressed.isValid() and self.indexAt(event.position().toPoint()) == pressed:
            self._open(pressed)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        photo_id = index.data(PhotoRole.ID)
        if photo_id is not None:
            self.opened.emit(photo_id)

    def _repaint(self, kind: str, photo_id: int) -> None:
        if kind != "photo" or not self.isVisible():
            return
        model: Any = self.model()
        for row in self.rows_in_sight():
            index = model.index(row)
            if index.data(PhotoRole.ID) == photo_id:
                self.viewport().update(self.visualRect(index))
                return

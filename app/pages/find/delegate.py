"""How found faces and photos are painted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.pages.find.model import Role
from app.session.portraits import Portraits
from app.style import theme
from app.style.wording import film_moment
from app.widgets.pictures.painting import paint_line, paint_picture, small_font
from app.widgets.pictures.pill import paint_pill

Index = QModelIndex | QPersistentModelIndex
RADIUS_PX = 10.0
INSET_PX = 12
"""From the side of a tile to its picture, around which what is chosen is painted."""
_GROUND_PX = 4


class TileDelegate(QStyledItemDelegate):
    """Paints what is chosen, has the focus or lies under the mouse; children fill the tile.

    Parameters
    ----------
    portraits : Portraits
        Asked while painting, so for visible rows alone.
    """

    picture_px = QSize(144, 144)
    n_lines = 2

    def __init__(self, portraits: Portraits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.portraits = portraits
        width, height = (theme.scaled_picture(side) for side in self.picture_px.toTuple())
        self.picture = QSize(width, height)
        self.tile = QSize(width + 2 * INSET_PX, height + 2 * INSET_PX + 6 + self.n_lines * self.line_px)

    @property
    def line_px(self) -> int:
        """The height of a line of words."""
        return theme.scaled(20)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the size that all tiles have."""
        return self.tile

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a tile."""
        painter.save()
        rect: QRect = option.rect.adjusted(_GROUND_PX, _GROUND_PX, -_GROUND_PX, -_GROUND_PX)
        state: QStyle.StateFlag = option.state
        self._paint_ground(painter, rect, state)
        self._paint_content(painter, option.rect.adjusted(INSET_PX, INSET_PX, -INSET_PX, -INSET_PX), index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        colours = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(colours.accent, 1.5) if focused else Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(colours.accent_soft)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(colours.raised)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect), RADIUS_PX + 2, RADIUS_PX + 2)

    def _paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        raise NotImplementedError


class FaceResultDelegate(TileDelegate):
    """Paints a found face with its name and how sure the likeness is."""

    def _paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        colours = theme.current()
        side = self.picture.height()
        picture = QRect(rect.x(), rect.y(), side, side)
        ratio = painter.device().devicePixelRatioF()
        made = self.portraits.cut("face", index.data(Role.ID), picture.size(), RADIUS_PX, ratio)
        paint_picture(painter, picture, made, RADIUS_PX)
        name = index.data(Qt.ItemDataRole.DisplayRole)
        name_rect = QRect(rect.x(), rect.y() + side + 6, side, self.line_px)
        ink = colours.text if index.data(Role.NAME) else colours.muted
        paint_line(painter, name_rect, name, ink, QApplication.font())
        note = name_rect.translated(0, self.line_px - 1)
        paint_line(painter, note, index.data(Role.NOTE), colours.muted, small_font())


class PhotoDelegate(TileDelegate):
    """Paints a photo, whole if it is upright or wide, with a note below."""

    picture_px = QSize(208, 168)
    n_lines = 1

    def _paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        picture = QRect(rect.topLeft(), self.picture)
        ratio = painter.device().devicePixelRatioF()
        made = self.portraits.cut("photo", index.data(Role.ID), picture.size(), RADIUS_PX, ratio)
        paint_picture(painter, picture, made, RADIUS_PX)
        if (duration_ms := index.data(Role.DURATION)) is not None:
            paint_pill(painter, picture, film_moment(duration_ms), QApplication.layoutDirection(), is_film=True)
        note = QRect(rect.x(), picture.bottom() + 6, rect.width(), self.line_px)
        paint_line(painter, note, index.data(Role.NOTE), theme.current().muted, small_font())

"""One face or photo, as a widget."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from app.session.portraits import Portraits
from app.widgets.pictures.painting import paint_picture


class Picture(QWidget):
    """Paints a face or a photo, and nothing but its place until there is one.

    Parameters
    ----------
    portraits : Portraits
    size : QSize
    radius_px : float
    kind : str
        "face" or "photo".
    whole : bool
        Whether all of it is shown, with room at its sides, so that nobody loses their head; else it fills its place.
    """

    def __init__(
        self, portraits: Portraits, size: QSize, radius_px: float, kind: str = "face", whole: bool = False
    ) -> None:
        super().__init__()
        self._whole = whole
        self._portraits = portraits
        self._radius_px = radius_px
        self._kind = kind
        self._picture_id = 0
        self.setFixedSize(size)
        portraits.ready.connect(self._on_ready)

    def show_one(self, picture_id: int | None) -> None:
        """Show a face or photo; None for none."""
        self._picture_id = picture_id or 0
        self.update()

    def set_size(self, side_px: int, radius_px: float) -> None:
        """Set another size."""
        self._radius_px = radius_px
        self.setFixedSize(side_px, side_px)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint it."""
        if not self._picture_id:
            return
        painter = QPainter(self)
        if self._whole and (picture := self._portraits.whole(self._kind, self._picture_id)) is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(self.whole_rect(picture), picture)
        else:
            made = self._portraits.cut(
                self._kind, self._picture_id, self.size(), self._radius_px, self.devicePixelRatioF()
            )
            paint_picture(painter, QRect(0, 0, self.width(), self.height()), made, self._radius_px)

    def whole_rect(self, picture: QPixmap) -> QRect:
        """Return where all of a picture has room."""
        rect = QRect(QPoint(), picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio))
        rect.moveCenter(self.rect().center())
        return rect

    def _on_ready(self, kind: str, picture_id: int) -> None:
        if (kind, picture_id) == (self._kind, self._picture_id):
            self.update()

"""One face or photo, as a widget."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.session.portraits import Portraits
from app.widgets.pictures import paint_picture


class Picture(QWidget):
    """Paints a face or a photo, and nothing but its place until there is one."""

    def __init__(self, portraits: Portraits, size: QSize, radius_px: float, kind: str = "face") -> None:
        super().__init__()
        self._portraits = portraits
        self._radius_px = radius_px
        self._kind = kind
        self._one_id = 0
        self.setFixedSize(size)
        portraits.ready.connect(self._on_ready)

    def show_one(self, one_id: int | None) -> None:
        """Show a face or photo; None for none."""
        self._one_id = one_id or 0
        self.update()

    def set_size(self, side_px: int, radius_px: float) -> None:
        """Set another size."""
        self._radius_px = radius_px
        self.setFixedSize(side_px, side_px)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint it."""
        if self._one_id:
            painter = QPainter(self)
            made = self._portraits.cut(self._kind, self._one_id, self.size(), self._radius_px, self.devicePixelRatioF())
            paint_picture(painter, QRect(0, 0, self.width(), self.height()), made, self._radius_px)

    def _on_ready(self, kind: str, one_id: int) -> None:
        if (kind, one_id) == (self._kind, self._one_id):
            self.update()

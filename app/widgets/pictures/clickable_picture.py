"""A picture with a line below it that can be clicked."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.session.portraits import Portraits
from app.style import theme
from app.widgets.pictures.painting import paint_line, paint_picture

_RADIUS_PX = 8


class ClickablePicture(QAbstractButton):
    """Shows a face or a photo and a few words.

    Parameters
    ----------
    portraits : Portraits
    size : QSize
        Of the picture.
    kind : str
        "face" or "photo".
    picture_id : int
    words : str
    """

    def __init__(
        self, portraits: Portraits, size: QSize, kind: str, picture_id: int, words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._portraits, self._size, self._kind, self.picture_id = portraits, size, kind, picture_id
        self.setText(words)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedSize(size + QSize(0, self.fontMetrics().height() + theme.GAP))
        portraits.ready.connect(self._repaint)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        picture = QRect(0, 0, self._size.width(), self._size.height())
        ratio = self.devicePixelRatioF()
        made = self._portraits.cut(self._kind, self.picture_id, self._size, _RADIUS_PX, ratio)
        paint_picture(painter, picture, made, _RADIUS_PX)
        if self.hasFocus() or self.underMouse():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.current().accent, 2))
            painter.drawRoundedRect(QRectF(picture).adjusted(1, 1, -1, -1), _RADIUS_PX, _RADIUS_PX)
        below = QRect(0, picture.bottom() + theme.GAP // 2, self.width(), self.fontMetrics().height())
        paint_line(painter, below, self.text(), theme.current().muted, self.font())

    def _repaint(self, kind: str, picture_id: int) -> None:
        if (kind, picture_id) == (self._kind, self.picture_id):
            self.update()

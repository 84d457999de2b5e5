"""A few small faces in a row, to look at only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.session.portraits import Portraits
from app.style import theme
from app.style.wording import n_faces

_FACE_PX = 48


class FacePreview(QWidget):
    """Shows up to n_most faces.

    Parameters
    ----------
    portraits : Portraits
    n_most : int
        There is room for so many, whether they are there or not.
    """

    def __init__(self, portraits: Portraits, n_most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._portraits = portraits
        self._face_ids: list[int] = []
        self._n_most = n_most
        self.setFixedSize(self.sizeHint())
        portraits.ready.connect(self._repaint)

    def set_faces(self, face_ids: Sequence[int]) -> None:
        """Show these."""
        self._face_ids = list(face_ids[: self._n_most])
        self.setAccessibleName(n_faces(len(self._face_ids)))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._width(self._n_most), _FACE_PX)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = (self.width() - self._width(len(self._face_ids))) // 2
        for face_id in self._face_ids:
            rect = QRect(QPoint(x, 0), QSize(_FACE_PX, _FACE_PX))
            picture = self._portraits.cut("face", face_id, rect.size(), 6, self.devicePixelRatioF())
            if picture is None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.current().line)
                painter.drawRoundedRect(rect, 6, 6)
            else:
                painter.drawPixmap(rect.topLeft(), picture)
            x += _FACE_PX + theme.GAP

    def _width(self, n: int) -> int:
        return n * (_FACE_PX + theme.GAP) - theme.GAP if n else 0

    def _repaint(self, kind: str, face_id: int) -> None:
        if kind == "face" and face_id in self._face_ids:
            self.update()

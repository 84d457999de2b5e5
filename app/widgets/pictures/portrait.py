"""One portrait as a widget."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.session.portraits import Portraits
from app.style.wording import n_faces
from app.widgets.pictures.placeholder import paint_placeholder
from engine.records import Person


class PortraitLabel(QWidget):
    """Shows a person's face on a disc.

    Parameters
    ----------
    portraits : Portraits
    size_px : int
    """

    def __init__(self, portraits: Portraits, size_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._portraits = portraits
        self._size_px = size_px
        self._person: Person | None = None
        self.setFixedSize(size_px, size_px)
        portraits.ready.connect(self._repaint)

    def show_person(self, person: Person | None) -> None:
        """Show somebody else."""
        self._person = person
        self.setAccessibleName("" if person is None else f"{person.name or ''} {n_faces(person.n_faces)}".strip())
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._size_px, self._size_px)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        person = self._person
        face_id = person.cover_face_id if person else None
        disc = None if face_id is None else self._portraits.disc(face_id, self._size_px, self.devicePixelRatioF())
        if disc is None:
            paint_placeholder(painter, self.rect(), (person and person.name) or "")
        else:
            painter.drawPixmap(0, 0, disc)

    def _repaint(self, kind: str, face_id: int) -> None:
        if kind == "face" and self._person is not None and self._person.cover_face_id == face_id:
            self.update()

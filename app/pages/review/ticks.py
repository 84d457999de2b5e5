"""Faces with ticks: what is proposed, to be put right by clicks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.pages.review.cards import AskedGrid
from app.pages.review.model import AskedFacesModel
from app.session.portraits import Portraits
from app.style import theme
from app.style.wording import listed, n_faces
from app.widgets.layout.elided_label import ElidedLabel

_FACE_PX = 96


class TickedFaces(QWidget):
    """A heading, how many faces are meant, and the faces, which a click or the space bar leaves out.

    Parameters
    ----------
    portraits : Portraits
    heading : str
        Empty for none, and for no count.
    name : str
        What the faces are called for those who cannot see them.
    note : str
        Said beside how many there are.
    """

    changed = Signal()

    def __init__(
        self, portraits: Portraits, heading: str, name: str, note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._note = note
        self.model = AskedFacesModel(self)
        self.grid = AskedGrid(portraits)
        self.grid.setModel(self.model)
        self.grid.set_ticked(theme.scaled_picture(_FACE_PX))
        self.grid.setAccessibleName(name)
        self.grid.toggled.connect(self.model.toggle)
        self.heading, self.count = ElidedLabel(mode=Qt.TextElideMode.ElideRight), QLabel()
        self.heading.setText(heading)
        self.heading.setToolTip(heading)
        self.heading.setTextFormat(self.heading.textFormat().PlainText)
        self.heading.setFont(theme.heading_font())
        self.count.setProperty("kind", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP // 2)
        if heading:
            column.addWidget(self.heading)
            column.addWidget(self.count)
        column.addWidget(self.grid, 1)
        self.model.dataChanged.connect(self._tell)
        portraits.ready.connect(self._repaint)

    def show_faces(self, face_ids: Sequence[int]) -> None:
        """Show faces, all of them ticked."""
        self.model.show(face_ids)
        self.grid.setCurrentIndex(self.model.index(0))
        self._tell()

    @property
    def meant(self) -> tuple[int, ...]:
        """The faces that are ticked."""
        return tuple(self.model.meant)

    def _tell(self) -> None:
        self.count.setText(listed(filter(None, (n_faces(len(self.meant)), self._note))))
        self.changed.emit()

    def _repaint(self, kind: str, face_id: int) -> None:
        if kind == "face":
            self.grid.viewport().update()

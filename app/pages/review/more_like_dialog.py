"""The faces that probably ought to follow those that were just put right: one click, and they do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.pages.review.ticks import TickedFaces
from app.session.portraits import Portraits
from app.style import theme
from app.style.wording import n_more, short
from app.widgets.layout.scrolled import resize_dialog


class MoreLikeDialog(QDialog):
    """Shows faces with ticks, and one button.

    Parameters
    ----------
    portraits : Portraits
    name : str or None
        Who they would be.
    face_ids : sequence of int
    """

    wanted = Signal(list)  # face ids

    def __init__(
        self, portraits: Portraits, name: str | None, face_ids: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        called = short(name, 24) if name else ""
        title = QLabel(n_more(len(face_ids)))
        self.setWindowTitle(title.text())
        title.setFont(theme.title_font(5))
        words = QLabel(
            self.tr("These faces were grouped with the ones you just put right. Click a face to leave it out."),
            wordWrap=True,
        )
        words.setProperty("kind", "muted")
        self.faces = TickedFaces(portraits, "", title.text())
        cancel = QPushButton(self.tr("Not now"))
        cancel.clicked.connect(self.reject)
        together = self.tr("They are {name} too").format(name=called) if called else self.tr("They are the same person")
        alone = self.tr("This is {name} too").format(name=called) if called else self.tr("This is the same person")
        self.yes = QPushButton((alone if len(face_ids) == 1 else together).replace("&", "&&"))
        self.yes.setProperty("kind", "primary")
        self.yes.setDefault(True)
        self.yes.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[4 * theme.GAP] * 4)
        column.setSpacing(theme.GAP)
        column.addWidget(title)
        column.addWidget(words)
        column.addSpacing(theme.GAP)
        column.addWidget(self.faces, 1)
        column.addSpacing(theme.GAP)
        column.addLayout(buttons)
        resize_dialog(self, 640, 300 if len(face_ids) <= 5 else 420)
        self.faces.changed.connect(lambda: self.yes.setEnabled(bool(self.faces.meant)))
        self.faces.show_faces(face_ids)
        self.yes.setFocus()

    def accept(self) -> None:
        """Accept the faces that are ticked."""
        faces = list(self.faces.meant)
        super().accept()
        if faces:
            self.wanted.emit(faces)

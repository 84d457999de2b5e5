"""What grouping people again would change, in faces: who would join, come apart, be new, or move."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.session.everyone import Everyone
from app.session.parts import WindowParts
from app.style import theme
from app.style.wording import short
from app.widgets.layout.scrolled import resize_dialog
from app.widgets.pictures.face_preview import FacePreview
from app.widgets.pictures.portrait import PortraitLabel
from engine.grouping.preview import Preview

_PORTRAIT_PX = 40
_N_LINES, _N_FACES, _N_TOGETHER = 12, 10, 4


class RegroupDialog(QDialog):
    """Shows a preview in full, to be looked at only.

    Parameters
    ----------
    parts : WindowParts
    preview : Preview
    """

    def __init__(self, parts: WindowParts, preview: Preview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What would change"))
        self._people: Everyone = parts.people
        self._portraits = parts.portraits
        title = QLabel(self.tr("What would change"))
        title.setFont(theme.title_font(5))
        words = QLabel(self.tr("Names, and faces that you confirmed, stay as they are."), wordWrap=True)
        words.setProperty("kind", "muted")
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(2 * theme.GAP, 2 * theme.GAP, 2 * theme.GAP, 2 * theme.GAP)
        self._lines.setSpacing(theme.GAP)
        self._fill(preview)
        self._lines.addStretch()
        ground = QWidget()
        ground.setLayout(self._lines)
        scrolled = QScrollArea(widgetResizable=True)
        scrolled.setWidget(ground)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setAccessibleName(title.text())
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[4 * theme.GAP] * 4)
        column.setSpacing(theme.GAP)
        column.addWidget(title)
        column.addWidget(words)
        column.addSpacing(theme.GAP)
        column.addWidget(scrolled, 1)
        column.addSpacing(theme.GAP)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        resize_dialog(self, 720, 560)

    def _fill(self, preview: Preview) -> None:
        merged = [(lambda who=who: self._together(who)) for who in preview.merges]
        self._section(self.tr("%Ln person(s) would join others", "", preview.n_merged), merged)
        split = [(lambda who=who: self._together([who])) for who in preview.splits]
        self._section(self.tr("%Ln person(s) would come apart", "", len(preview.splits)), split)
        gained = [(lambda faces=faces: self._faces(faces)) for faces in preview.gained]
        self._section(self.tr("%Ln person(s) would be new", "", len(preview.gained)), gained)
        moved = [lambda: self._faces(preview.moved)] if preview.moved else []
        self._section(self.tr("%Ln face(s) would move", "", len(preview.moved)), moved)
        if not (merged or split or gained or moved):
            self._lines.addWidget(QLabel(self.tr("Nothing would change.")))

    def _section(self, heading: str, lines: Sequence[Callable[[], QWidget]]) -> None:
        """Add a heading and its first lines."""
        if not lines:
            return
        label = QLabel(heading)
        label.setFont(theme.heading_font())
        self._lines.addWidget(label)
        for make in lines[:_N_LINES]:
            self._lines.addWidget(make())
        if len(lines) > _N_LINES:
            rest = QLabel(self.tr("and %Ln more", "", len(lines) - _N_LINES))
            rest.setProperty("kind", "muted")
            self._lines.addWidget(rest)
        self._lines.addSpacing(theme.GAP)

    def _together(self, people: Sequence[int]) -> QWidget:
        """Show people in a line, as one."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        names = []
        for person_id in people[:_N_TOGETHER]:
            person = self._people.get(person_id)
            portrait = PortraitLabel(self._portraits, _PORTRAIT_PX)
            portrait.show_person(person)
            row.addWidget(portrait)
            names.append(short(person.name, 24) if person and person.name else self.tr("somebody without a name"))
        if len(people) > _N_TOGETHER:
            names.append(self.tr("%Ln more", "", len(people) - _N_TOGETHER))
        words = QLabel(" + ".join(names))
        words.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(words, 1)
        return line

    def _faces(self, face_ids: Sequence[int]) -> QWidget:
        """Show some faces in a line, and how many there are."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        faces = FacePreview(self._portraits, min(_N_FACES, len(face_ids)))
        faces.set_faces(face_ids)
        row.addWidget(faces)
        rest = len(face_ids) - _N_FACES
        words = QLabel(self.tr("and %Ln more", "", rest) if rest > 0 else "")
        words.setProperty("kind", "muted")
        row.addWidget(words, 1)
        return line

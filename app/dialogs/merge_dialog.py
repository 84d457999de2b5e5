"""The question before a merge: are these two the same person?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app import theme
from app.models.wording import n_faces, short
from app.session import Session
from app.thumbnails import Thumbnails
from app.views.face_row import FaceRow
from app.views.portrait import PortraitLabel
from engine.records import FaceLine, Person

_PORTRAIT_PX = 144
_N_SHOWN = 5


class MergeDialog(QDialog):
    """Shows both people large, with some faces of each, and whose name will stay.

    Parameters
    ----------
    session : Session
    thumbnails : Thumbnails
    source, target : Person
        The source becomes part of the target.
    """

    merge_wanted = Signal(int, int)  # source, target

    def __init__(
        self, session: Session, thumbnails: Thumbnails, source: Person, target: Person, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Merge people"))
        self._session, self._thumbnails = session, thumbnails
        self._source, self._target = source, target
        title = QLabel(self.tr("Are these the same person?"))
        title.setFont(theme.title_font(5))
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        sides = QHBoxLayout()
        sides.setSpacing(5 * theme.GAP)
        sides.addWidget(self._side(source))
        sides.addWidget(self._side(target))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[4 * theme.GAP] * 4)
        column.setSpacing(3 * theme.GAP)
        column.addWidget(title)
        column.addLayout(sides)
        column.addWidget(self._result())
        column.addLayout(self._buttons())
        self.merge_button.setFocus()

    def _side(self, person: Person) -> QWidget:
        side = QWidget()
        portrait = PortraitLabel(self._thumbnails, _PORTRAIT_PX)
        portrait.show_person(person)
        name = QLabel(short(person.name or self.tr("Without a name"), 64))
        name.setToolTip(person.name or "")
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setFont(theme.heading_font())
        name.setWordWrap(True)
        name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        count = QLabel(n_faces(person.n_faces))
        count.setProperty("kind", "muted")
        faces = FaceRow(self._thumbnails, _N_SHOWN)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(portrait, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(name)
        column.addWidget(count, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.GAP)
        column.addWidget(faces, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

        def show(lines: Sequence[FaceLine]) -> None:
            best = sorted(
                (line for line in lines if line.face_id != person.cover_face_id), key=lambda one: -one.quality
            )
            faces.set_faces([line.face_id for line in best[:_N_SHOWN]])

        task = self._session.read(self._session.library.person_faces, person.person_id, on_done=show)
        self.finished.connect(task.cancel)
        return side

    def _result(self) -> QWidget:
        """Say which name stays, or let the user choose between two."""
        source, target = self._source, self._target
        total = n_faces(source.n_faces + target.n_faces)
        if source.name and target.name:
            return self._choice(source.name, target.name, total)
        name = target.name or source.name
        sentence = self.tr("Together: {name}, {total}") if name else self.tr("Together: {total}, without a name")
        label = QLabel(sentence.format(name=short(name or "", 64), total=total))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("kind", "muted")
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return label

    def _choice(self, source_name: str, target_name: str, total: str) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.GAP)
        row.addStretch()
        question = QLabel(self.tr("Name for the {total}:").format(total=total))
        question.setProperty("kind", "muted")
        row.addWidget(question)
        self._names = QButtonGroup(self)
        for number, name in enumerate((source_name, target_name)):
            button = QRadioButton(short(name, 28).replace("&", "&&"))
            button.setToolTip(name)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.setChecked(number == 1)
            self._names.addButton(button, number)
            row.addWidget(button)
        row.addStretch()
        return box

    def _buttons(self) -> QHBoxLayout:
        cancel = QPushButton(self.tr("Keep apart"))
        merge = QPushButton(self.tr("Merge"))
        merge.setProperty("kind", "primary")
        merge.setDefault(True)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        merge.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(merge)
        self.merge_button = merge
        return row

    def accept(self) -> None:
        """Merge."""
        source, target = self._source, self._target
        if source.name and target.name and self._names.checkedId() == 0:
            source, target = target, source
        super().accept()
        self.merge_wanted.emit(source.person_id, target.person_id)

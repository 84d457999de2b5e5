"""Two people who were taken for one: the proposal how to part them, put right by clicks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.background.tasks import SLOW
from app.pages.person.face_grid import FaceGrid
from app.pages.person.list_model import FaceRole
from app.pages.person.strip_model import FaceStripModel
from app.session.parts import WindowParts
from app.session.session import Session
from app.style import theme
from app.style.wording import n_faces, short
from app.widgets.fields.name_completer import name_completer
from app.widgets.fields.name_rules import take_names_only
from app.widgets.layout.elided_label import ElidedLabel
from app.widgets.layout.empty_page import EmptyPage
from app.widgets.layout.scrolled import resize_dialog
from engine.records import Person

if TYPE_CHECKING:
    from engine.grouping.split import SplitProposal

_FACE_PX = 80


class SplitDialog(QDialog):
    """Shows who stays and who goes; a click on a face, or Enter, puts it on the other side.

    Parameters
    ----------
    parts : WindowParts
    person : Person
    face_a, face_b : int
        Two faces of different people; the first one stays.
    """

    split_wanted = Signal(list, str)  # the faces that go, and the name of whom they become or are; perhaps empty

    def __init__(
        self,
        parts: WindowParts,
        person: Person,
        face_a: int,
        face_b: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Two different people"))
        self._portraits = parts.portraits
        self._people, self._person_id = parts.people, person.person_id
        self.stay, self.go = FaceStripModel(parent=self), FaceStripModel(parent=self)
        title = QLabel(self.tr("Two different people"))
        title.setFont(theme.title_font(5))
        words = QLabel(self.tr("This is how Kith would part them. Click a face to put it on the other side."))
        words.setProperty("kind", "muted")
        words.setWordWrap(True)
        self.name = self._name_field()
        self._waiting = EmptyPage()
        self._waiting.say(self.tr("Looking at the faces"), self.tr("This takes a moment."))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(self._sides(person))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[4 * theme.GAP] * 4)
        column.setSpacing(theme.GAP)
        for widget in (title, words):
            column.addWidget(widget)
        column.addSpacing(theme.GAP)
        column.addWidget(self._stack, 1)
        column.addSpacing(theme.GAP)
        column.addLayout(self._buttons())
        resize_dialog(self, 880, 600)
        self._ask(parts.session, person.person_id, face_a, face_b)

    def _ask(self, session: Session, person_id: int, face_a: int, face_b: int) -> None:
        library = session.library

        def propose() -> SplitProposal:
            from engine.grouping.split import propose_split

            return propose_split(library, session.weights, person_id, face_a, face_b)

        def failed(error: Exception) -> None:
            self.reject()
            session.tasks.failed.emit(error)

        task = session.tasks.run(propose, on_done=self._show, on_error=failed, lane=SLOW)
        self.finished.connect(task.cancel)

    def _show(self, split: SplitProposal) -> None:
        self.stay.set_faces(split.stay)
        self.go.set_faces(split.go)
        self._stack.setCurrentIndex(1)
        self._count()
        self.split_button.setFocus()

    def _sides(self, person: Person) -> QWidget:
        sides = QWidget()
        row = QHBoxLayout(sides)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * theme.GAP)
        stays = self.tr("Stays {name}").format(name=short(person.name)) if person.name else self.tr("Stays here")
        self.stay_grid, self._stay_count = self._side(row, stays, self.stay, self.go)
        self.go_grid, self._go_count = self._side(row, self.tr("Is somebody else"), self.go, self.stay)
        return sides

    def _name_field(self) -> QLineEdit:
        """Ask who the other person is, who is known now if ever."""
        field = QLineEdit()
        field.setPlaceholderText(self.tr("Who is this? Or later"))
        field.setAccessibleName(self.tr("Name of the other person"))
        field.setCompleter(name_completer(self._people, field))
        take_names_only(field)
        field.textChanged.connect(self._count)
        return field

    def _side(
        self, row: QHBoxLayout, title: str, model: FaceStripModel, other: FaceStripModel
    ) -> tuple[FaceGrid, QLabel]:
        heading, count = ElidedLabel(mode=Qt.TextElideMode.ElideRight), QLabel()
        heading.setText(title)
        heading.setToolTip(title)
        heading.setFont(theme.heading_font())
        heading.setTextFormat(Qt.TextFormat.PlainText)
        count.setProperty("kind", "muted")
        grid = FaceGrid(model, self._portraits, self, _FACE_PX)
        grid.setSelectionMode(grid.SelectionMode.NoSelection)
        grid.setDragEnabled(False)
        grid.setAccessibleName(title)

        def across(index: QModelIndex) -> None:
            face_id = index.data(FaceRole.ID)
            if model.rowCount() > 1:  # somebody has to be there
                model.take(face_id)
                other.put_first(face_id)
                self._count()

        grid.clicked.connect(across)
        grid.opened.connect(across)
        column = QVBoxLayout()
        column.setSpacing(theme.GAP // 2)
        column.addWidget(heading)
        column.addWidget(count)
        if model is self.go:
            column.addWidget(self.name)
        else:
            column.addSpacing(self.name.sizeHint().height() + theme.GAP // 2)
        column.addWidget(grid, 1)
        row.addLayout(column, 1)
        return grid, count

    def _count(self) -> None:
        for model, label in ((self.stay, self._stay_count), (self.go, self._go_count)):
            label.setText(n_faces(model.rowCount()))
        named = self._people.called(self.name.text())
        is_same = named is not None and named.person_id == self._person_id  # nobody is parted from themselves
        self.split_button.setEnabled(self.stay.rowCount() > 0 and self.go.rowCount() > 0 and not is_same)

    def _buttons(self) -> QHBoxLayout:
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.split_button = QPushButton(self.tr("Make two people"))
        self.split_button.setProperty("kind", "primary")
        self.split_button.setDefault(True)
        self.split_button.setEnabled(False)
        self.split_button.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.split_button)
        return row

    def accept(self) -> None:
        """Part them."""
        faces, name = self.go.face_ids(), self.name.text().strip()
        super().accept()
        self.split_wanted.emit(faces, name)

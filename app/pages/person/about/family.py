"""Who of the family somebody has here: each a click away, and one more by a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.pages.people.dialogs.picker import PersonPicker
from app.session.parts import WindowParts
from app.style import icons, wording
from app.style.theme import GAP
from app.widgets.layout.elided_button import ElidedButton
from app.widgets.pictures.portrait import PortraitLabel
from engine.records import Person, Relative

_PORTRAIT_PX = 32


class FamilyList(QWidget):
    """Lists relatives, and asks for another one.

    Parameters
    ----------
    parts : WindowParts
    """

    opened = Signal(int)  # a person
    added = Signal(int, str)  # a person, and what they are, one of `RelationKind`
    removed = Signal(int, str)

    def __init__(self, parts: WindowParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._person_id = -1
        self.rows: list[RelativeRow] = []
        self.add_button = QPushButton(self.tr("Add a relative") + " ▾")
        self.add_button.setProperty("kind", "link")
        menu = QMenu(self.add_button)
        self.kinds = {kind: menu.addAction(words) for kind, words in wording.relations().items()}
        for kind, action in self.kinds.items():
            action.triggered.connect(lambda _=False, kind=kind: self._choose(kind))
        self.add_button.setMenu(menu)
        self._list = QVBoxLayout()
        self._list.setSpacing(GAP // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addLayout(self._list)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)

    def show_relatives(self, person_id: int, relatives: Sequence[Relative]) -> None:
        """Show somebody's relatives."""
        self._person_id = person_id
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for relative in relatives:
            person = self._parts.people.get(relative.person_id)
            if person is not None:
                row = RelativeRow(self._parts, person, relative.kind)
                row.opened.connect(self.opened)
                row.removed.connect(self.removed)
                self._list.addWidget(row)
                self.rows.append(row)

    def _choose(self, kind: str) -> None:
        picker = PersonPicker(self._parts, self, without=self._person_id)
        picker.chosen.connect(lambda other_id: self.added.emit(other_id, kind))
        picker.pop_up(QRect(self.add_button.mapToGlobal(QPoint(0, 0)), self.add_button.size()))


class RelativeRow(QWidget):
    """A relative with their portrait."""

    opened = Signal(int)
    removed = Signal(int, str)

    def __init__(self, parts: WindowParts, person: Person, kind: str) -> None:
        super().__init__()
        self.person = person
        portrait = PortraitLabel(parts.portraits, _PORTRAIT_PX)
        portrait.show_person(person)
        self.name = ElidedButton()
        self.name.setText((person.name or self.tr("Without a name")).replace("&", "&&"))
        self.name.setProperty("kind", "flat")
        self.name.setToolTip(person.name or "")
        self.name.clicked.connect(lambda: self.opened.emit(person.person_id))
        words = QLabel(wording.relation_of(kind))
        words.setProperty("kind", "muted")
        self.remove_button = QToolButton()
        self.remove_button.setIcon(icons.icon("close"))
        self.remove_button.setIconSize(icons.size(14))
        self.remove_button.setToolTip(self.tr("Remove"))
        self.remove_button.setAccessibleName(self.tr("Remove {name}").format(name=person.name or ""))
        self.remove_button.clicked.connect(lambda: self.removed.emit(person.person_id, kind))
        self.name.setStyleSheet("text-align: left; padding: 1px 4px;")
        words.setContentsMargins(5, 0, 0, 0)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.name)
        said.addWidget(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP // 2)
        row.addWidget(portrait)
        row.addLayout(said, 1)
        row.addWidget(self.remove_button)

"""Two people who are often taken for each other: which of their faces would change sides."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.background.tasks import SLOW
from app.pages.people.dialogs.picker import PersonPicker
from app.pages.review.ticks import TickedFaces
from app.session.parts import WindowParts
from app.style import theme
from app.style.wording import short
from app.widgets.layout.empty_page import EmptyPage
from app.widgets.layout.scrolled import resize_dialog
from engine.errors import KnownError
from engine.library import UntanglePeople
from engine.records import Person

if TYPE_CHECKING:
    from engine.suggestions.untangle import ConfusedPair, Untangled

_N_OFFERED, _OFFER_PX = 4, 280
_SIZE_PX, _SIZE_WITH_FACES_PX = (560, 360), (880, 560)


class UntangleDialog(QDialog):
    """Asks who it is about, shows the faces that would go either way, and moves those that are ticked.

    Parameters
    ----------
    parts : WindowParts
    person : Person
    other : Person, optional
        Without, the people whom the first is confused with are offered.
    """

    untangle_wanted = Signal(object)  # UntanglePeople

    def __init__(
        self,
        parts: WindowParts,
        person: Person,
        other: Person | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Untangle two people"))
        self._parts, self._session = parts, parts.session
        self._person, self._other = person, other
        self.title, self.words = QLabel(wordWrap=True), QLabel(wordWrap=True)
        for label in (self.title, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setFont(theme.title_font(5))
        self.words.setProperty("kind", "muted")
        self.message = EmptyPage()
        self.offers = QWidget()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.message)
        self._stack.addWidget(self.offers)
        self._lay_out_offers()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*[4 * theme.GAP] * 4)
        self._column.setSpacing(theme.GAP)
        self._column.addWidget(self.title)
        self._column.addWidget(self.words)
        self._column.addWidget(self._stack, 1)
        self._column.addLayout(self._buttons())
        resize_dialog(self, *_SIZE_PX)
        if other is None:
            self._ask_whom()
        else:
            self._propose(other)

    def _buttons(self) -> QHBoxLayout:
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.move_button = QPushButton(self.tr("Move them"))
        self.move_button.setProperty("kind", "primary")
        self.move_button.setDefault(True)
        self.move_button.setEnabled(False)
        self.move_button.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.move_button)
        return row

    # Whom from

    def _ask_whom(self) -> None:
        session, name = self._session, _called(self._person, self.tr("this person"))
        self.title.setText(self.tr("Untangle {name} from…").format(name=name))
        self.words.setText(self.tr("Kith is looking for the people that {name} is confused with.").format(name=name))
        self.move_button.hide()

        def look() -> list[ConfusedPair]:
            from engine.suggestions.untangle import confused_pairs

            mine = self._person.person_id
            return [pair for pair in confused_pairs(session.library, session.weights) if mine in (pair.a_id, pair.b_id)]

        task = session.tasks.run(look, on_done=self._offer, lane=SLOW)
        self.finished.connect(task.cancel)
        self._stack.setCurrentWidget(self.offers)
        self.somebody.setFocus()

    def _lay_out_offers(self) -> None:
        column = QVBoxLayout(self.offers)
        column.setSpacing(theme.GAP)
        column.addStretch()
        self._offered = [QPushButton() for _ in range(_N_OFFERED)]
        #: It is somebody else: asks who
        self.somebody = QPushButton(self.tr("Somebody else…"))
        self.somebody.clicked.connect(self._pick)
        for button in (*self._offered, self.somebody):  # as the Tab key goes through them
            button.setMinimumWidth(theme.scaled(_OFFER_PX))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        for button in self._offered:
            button.hide()
        column.addStretch()

    def _offer(self, pairs: Sequence[ConfusedPair]) -> None:
        people = self._parts.people
        self.words.setText(
            self.tr("These are the people most often taken for each other.")
            if pairs
            else self.tr("Kith sees nobody who is often confused with {name}, but you may choose anybody.").format(
                name=_called(self._person, self.tr("this person"))
            )
        )
        for button, pair in zip(self._offered, pairs, strict=False):
            other = people.get(pair.b_id if pair.a_id == self._person.person_id else pair.a_id)
            if other is None:
                continue
            words = self.tr("{name}: %Ln face(s) in doubt", "", pair.n_faces).format(name=_called(other, "?"))
            button.setText(words.replace("&", "&&"))
            button.clicked.connect(lambda _=False, other=other: self._propose(other))
            button.show()

    def _pick(self) -> None:
        picker = PersonPicker(self._parts, self, without=self._person.person_id)
        picker.chosen.connect(lambda who: self._propose(self._parts.people.get(who)))
        picker.pop_up(QRect(self.somebody.mapToGlobal(QPoint(0, 0)), self.somebody.size()))

    # Who goes where

    def _propose(self, other: Person | None) -> None:
        if other is None:
            return
        self._other = other
        session, person = self._session, self._person
        self.title.setText(
            self.tr("Untangle {one} and {other}").format(one=_called(person, "…"), other=_called(other, "…"))
        )
        self.words.setText("")
        self.message.say(self.tr("Comparing the faces of both"), self.tr("This takes a moment."))
        self._stack.setCurrentWidget(self.message)

        def propose() -> Untangled:
            from engine.suggestions.untangle import untangle

            return untangle(session.library, session.weights, person.person_id, other.person_id)

        task = session.tasks.run(propose, on_done=self.show_proposal, on_error=self._failed, lane=SLOW)
        self.finished.connect(task.cancel)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            self.reject()
            self._session.tasks.failed.emit(error)
            return
        self._nothing_to_do(self.tr("More has to be known first"), str(error))

    def _nothing_to_do(self, title: str, sentence: str) -> None:
        self.message.say(title, sentence)
        self.words.hide()
        self.move_button.hide()
        self.cancel.setText(self.tr("Close"))
        self.cancel.setFocus()

    def show_proposal(self, found: Untangled) -> None:
        """Show who would go where."""
        #: One of two people who are told apart
        name, other = _called(self._person, self.tr("the one")), _called(self._other, self.tr("the other"))
        if not found.to_a and not found.to_b:
            words = self.tr("No face of {one} looks more like {other}, nor the other way round.")
            self._nothing_to_do(self.tr("They are well apart"), words.format(one=name, other=other))
            return
        self.words.setText(
            self.tr(
                "Learned from the faces that you confirmed of both, which stay. Click a face to leave it where it is."
            )
        )
        sides = QWidget()
        row = QHBoxLayout(sides)
        row.setContentsMargins(0, theme.GAP, 0, theme.GAP)
        row.setSpacing(3 * theme.GAP)
        self.to_person = self._side(row, name, other, found.to_a)
        self.to_other = self._side(row, other, name, found.to_b)
        resize_dialog(self, *_SIZE_WITH_FACES_PX)
        self._stack.addWidget(sides)
        self._stack.setCurrentWidget(sides)
        self.move_button.show()
        self._count()
        self.move_button.setFocus()

    def _side(self, row: QHBoxLayout, name: str, now: str, face_ids: Sequence[int]) -> TickedFaces:
        heading = self.tr("These are {name}").format(name=name)
        spoken = self.tr("Faces with {now} that would go to {name}").format(now=now, name=name)
        side = TickedFaces(self._parts.portraits, heading, spoken, self.tr("now with {name}").format(name=now))
        side.show_faces(face_ids)
        side.changed.connect(self._count)
        row.addWidget(side, 1)
        return side

    def _count(self) -> None:
        self.move_button.setEnabled(bool(self.to_person.meant or self.to_other.meant))

    def accept(self) -> None:
        """Move them."""
        assert self._other is not None
        edit = UntanglePeople(self._person.person_id, self._other.person_id, self.to_person.meant, self.to_other.meant)
        super().accept()
        self.untangle_wanted.emit(edit)


def ask_untangle(parts: WindowParts, person: Person, other: Person | None, page: QWidget) -> UntangleDialog:
    """Show how two people would be untangled, and do so once the user accepts."""
    dialog = UntangleDialog(parts, person, other, page)
    dialog.untangle_wanted.connect(parts.session.do)
    dialog.open()
    return dialog


def _called(person: Person | None, nameless: str) -> str:
    return short(person.name, 24) if person is not None and person.name else nameless

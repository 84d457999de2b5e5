"""A field for a name, which offers the people there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.session.everyone import Everyone
from app.style.theme import scaled
from app.widgets.fields.line_edit import LineEdit
from app.widgets.fields.name_completer import name_completer
from app.widgets.fields.name_rules import take_names_only
from engine.collation import fold


class PersonField(LineEdit):
    """Takes a name by type-ahead.

    Enter gives a person whose name it is, or, where new names are welcome, the name itself; Down shows everybody;
    Escape gives up.
    """

    chosen = Signal(int)  # a person
    named = Signal(str)  # a name that nobody has
    left = Signal()  # Escape

    def __init__(self, people: Everyone, new_names: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self._new_names = new_names
        self._done = False  # Enter on an offered name arrives twice
        self.setCompleter(name_completer(people, self))
        take_names_only(self)
        self.completer().activated.connect(self._complete)
        self.returnPressed.connect(self._accept)
        self.textEdited.connect(self._begin)
        self.setMinimumWidth(scaled(200))

    def offer_first(self, person_ids: Sequence[int]) -> None:
        """Offer the names of some people before all others, the likeliest first; Down shows them."""
        likely = [person.name for person_id in person_ids if (person := self._people.get(person_id)) and person.name]
        if not likely:
            self.completer().setModel(self._people.names)
            return
        others = [person.name or "" for person in self._people.named() if person.name not in likely]
        self.completer().setModel(QStringListModel([*likely, *others], self.completer()))

    def start_over(self) -> None:
        """Forget what was typed, and offer nothing."""
        self.clear()
        self._close_offers()

    def _close_offers(self) -> None:
        popup = self.completer().popup()
        if popup is not None:
            popup.hide()

    @Slot(str)
    def _begin(self, _text: str) -> None:
        self._done = False

    @Slot(str)
    def _complete(self, name: str) -> None:
        if self._done:
            self.clear()
        else:
            self.setText(name)
            self._accept()

    @Slot()
    def _accept(self) -> None:
        text = self.text().strip()
        if not text or self._done:
            return
        known = self._people.called(text)
        person_id = known.person_id if known else self._only_one_like(text)
        self._done = person_id is not None or self._new_names
        self._close_offers()
        if person_id is not None:
            self.clear()
            self.chosen.emit(person_id)
        elif self._new_names:
            self.clear()
            self.named.emit(text)
        else:
            self.selectAll()

    def _only_one_like(self, text: str) -> int | None:
        """Return the only person whose name begins so, where a new name could not be meant."""
        if self._new_names:
            return None
        alike = [person.person_id for person in self._people.named() if fold(person.name or "").startswith(fold(text))]
        return alike[0] if len(alike) == 1 else None

    @property
    def _is_offering(self) -> bool:
        popup = self.completer().popup()
        return popup is not None and popup.isVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Leave on Escape; keep Enter from whatever this field lies on."""
        if event.key() == Qt.Key.Key_Escape and not self._is_offering:
            self.left.emit()
            return
        if event.key() == Qt.Key.Key_Down and not self._is_offering:
            self.completer().setCompletionPrefix(self.text().strip())
            self.completer().complete()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()

"""All people of the library, kept up to date; the lists of people show their own part of it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QStringListModel, Signal, Slot

from app.session.pending_reads import PendingReads
from app.session.portraits import Portraits
from app.session.session import Session
from engine.collation import list_key
from engine.errors import KnownError
from engine.library import Change
from engine.library.names import name_key
from engine.records import Person


class Everyone(QObject):
    """The people by id, hidden ones included; read in the background and after every change.

    Parameters
    ----------
    session : Session
    """

    loaded = Signal()  # anything may differ
    updated = Signal(object)  # set of person ids: changed, new or gone

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_loaded = False
        self.can_only_be_seen = session.library.why_read_only is not None
        self.portraits: Portraits | None = None  # of their faces, where those can be shown
        self._people: dict[int, Person] = {}
        self._ids_by_key: dict[str, int] = {}
        self._in_order: tuple[list[Person], list[Person]] | None = None
        self._names: QStringListModel | None = None
        library = session.library
        self._reads = PendingReads(
            session, lambda ids: library.reading.people(True, None if ids is None else sorted(ids)), self._take
        )
        session.changed.connect(self._on_changed)
        session.regrouped.connect(self.load)

    @Slot()
    def load(self) -> None:
        """Read all people, now or right after the read under way; `loaded` follows."""
        self._reads.ask_all()

    @property
    def is_behind(self) -> bool:
        """Whether the library has been asked about somebody and not answered yet."""
        return self._reads.are_open

    def awaits(self, person_id: int) -> bool:
        """Whether somebody was edited since what is known of them was read, so that more will follow."""
        return self._reads.awaits(person_id)

    def __iter__(self) -> Iterator[Person]:
        return iter(self._people.values())

    def get(self, person_id: int | None) -> Person | None:
        """Look a person up."""
        return None if person_id is None else self._people.get(person_id)

    def called(self, name: str) -> Person | None:
        """Find who bears a name, whatever its case."""
        try:
            key = name_key(name)
        except KnownError:  # the edit will say so
            return None
        return None if key is None else self.get(self._ids_by_key.get(key))

    def named(self) -> list[Person]:
        """List the named people by name."""
        return self._ordered()[0]

    def unnamed(self) -> list[Person]:
        """List the people without names, those of most faces first."""
        return self._ordered()[1]

    @property
    def names(self) -> QStringListModel:
        """All names in order, kept up to date; one list for all fields that complete a name."""
        if self._names is None:
            self._names = QStringListModel()
            self._names.setParent(self)  # not by the constructor, which takes what can be iterated for names
            self._fill_names()
        return self._names

    def _fill_names(self) -> None:
        if self._names is not None:
            self._names.setStringList([person.name or "" for person in self.named()])

    def _ordered(self) -> tuple[list[Person], list[Person]]:
        """Sort once for all lists of people, which leave somebody out at each letter that is typed."""
        if self._in_order is None:
            ordered = sorted(self, key=lambda person: list_key(person.name, person.n_faces, person.person_id))
            n_named = sum(1 for person in ordered if person.name)
            self._in_order = ordered[:n_named], ordered[n_named:]
        return self._in_order

    def _on_changed(self, change: Change) -> None:
        self._reads.ask(change.people)

    def _take(self, ids: frozenset[int] | None, people: list[Person]) -> None:
        found = {person.person_id: person for person in people}
        if ids is None:
            self._people = found
        else:
            for gone in ids - found.keys():
                self._people.pop(gone, None)
            self._people.update(found)
        self._note_names(found, ids)
        self._in_order = None
        if ids is None:
            self.is_loaded = True
            self.loaded.emit()
        else:
            self.updated.emit(set(ids))
        self._fill_names()

    def _note_names(self, found: dict[int, Person], ids: frozenset[int] | None) -> None:
        """Remember who bears which name."""
        changed = found.keys() if ids is None else ids
        kept = {} if ids is None else self._ids_by_key
        self._ids_by_key = {key: person_id for key, person_id in kept.items() if person_id not in changed}
        self._ids_by_key.update({name_key(who.name) or "": who.person_id for who in found.values() if who.name})

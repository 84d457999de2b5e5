"""The faces of one person as a list for the screen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Signal

from app.pages.person.doubt import Doubt, FindDoubtful
from app.pages.person.list_model import FaceList
from app.pages.person.order import Arrangement, arranged, doubtful_last
from app.session.everyone import Everyone
from app.session.pending_reads import PendingReads
from app.session.session import Session
from app.widgets.photos.photo_files import files_of
from engine.library import Change

_IN_PLACE = 64  # more rows than this come and go by a reset, for signals one by one would take longer


class FacesModel(FaceList):
    """One person's faces, or the photos they are in, newest first; those in doubt at the end.

    Parameters
    ----------
    session : Session
    people : Everyone
    find_doubtful : callable, optional
        See `Doubt`.
    """

    person_changed = Signal(object)  # Person, or None once they are gone; their faces are up to date by then
    loaded = Signal()

    def __init__(
        self, session: Session, people: Everyone, parent: Any = None, find_doubtful: FindDoubtful | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._everyone = session, people
        self._person_id = -1
        self.files_of = files_of(session)
        self._doubt = Doubt(session, self._take_doubtful, find_doubtful)
        self._reads = PendingReads(session, self._read, self._take)
        self.is_loaded = False
        self._is_stale = False  # whether `person_changed` is due
        self._everyone.loaded.connect(self._settle)
        self._everyone.updated.connect(self._settle)
        session.changed.connect(self._on_changed)
        session.regrouped.connect(self._on_regrouped)

    def show_person(self, person_id: int) -> None:
        """Show somebody's faces."""
        self._reads.forget()
        self._doubt.forget()
        self.person, self._person_id, self._doubtful, self.is_loaded = None, person_id, frozenset(), False
        self._arrange({})
        self._want(None)

    @property
    def person_id(self) -> int:
        """Whose faces are asked for, there or not; -1 at first."""
        return self._person_id

    def hold(self, held: bool) -> None:
        """Put off what edits of other pages ask to be read: ten thousand faces, perhaps, that nobody sees."""
        self._reads.hold(held)

    def _on_changed(self, change: Change) -> None:
        if self._person_id in change.people or self._lines.keys() & set(change.faces):
            self._want(change.faces or [-1])

    def _on_regrouped(self) -> None:
        if self._person_id >= 0:
            self._want(None)

    def _want(self, face_ids: Iterable[int] | None) -> None:
        self._is_stale = True
        if face_ids is None:
            self._reads.ask_all()
        else:
            self._reads.ask(face_ids)

    def _read(self, face_ids: frozenset[int] | None) -> tuple[int, Arrangement]:
        """Ask the library, in the background."""
        library, person_id = self._session.library, self._person_id
        lines = (
            library.reading.person_faces(person_id)
            if face_ids is None
            else library.reading.face_lines(sorted(face_ids))
        )
        theirs = {line.face_id: line for line in lines if line.person_id == person_id}
        return person_id, arranged(theirs, self._doubtful, self._as_photos)

    def _take(self, face_ids: frozenset[int] | None, found: tuple[int, Arrangement]) -> None:
        person_id, arrangement = found
        if person_id != self._person_id:
            return
        theirs = arrangement.lines
        if face_ids is None:
            if (arrangement.doubtful, arrangement.as_photos) == (self._doubtful, self._as_photos):
                self._show(arrangement)
            else:  # the user chose otherwise meanwhile
                self._arrange(theirs)
            self._doubt.ask_about(person_id)
        elif self._as_photos or len(face_ids) > _IN_PLACE:
            kept = {face_id: line for face_id, line in self._lines.items() if face_id not in face_ids}
            self._arrange(kept | theirs)
        else:
            self._change_in_place(face_ids, theirs)
        self._settle()

    def _settle(self) -> None:
        """Report the person once both their faces and what is known of them are up to date."""
        if not self._is_stale or self._reads.are_open or self._everyone.is_behind:
            return
        self._is_stale = False
        person = self._everyone.get(self._person_id)
        if person != self.person:
            self.person = person
            self.sections_changed.emit()  # their name and ages are in the headings
        self.person_changed.emit(person)
        if not self.is_loaded:
            self.is_loaded = True
            self.loaded.emit()

    def _take_doubtful(self, face_ids: list[int]) -> None:
        doubtful = doubtful_last(self._lines, face_ids)
        if doubtful == self._doubtful:
            return
        if self._as_photos:
            self._doubtful = doubtful
            self._arrange(self._lines)
        else:
            moved = [self._lines[face_id] for face_id in doubtful ^ self._doubtful if face_id in self._lines]
            for line in moved:
                self._remove(self.row_of(line.face_id))
            self._doubtful = doubtful
            for line in moved:
                self._insert(line)
            self.sections_changed.emit()

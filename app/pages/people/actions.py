"""What can be done to people, from whichever page: the edit, and the question before it where there is one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.background.tasks import Task
from app.pages.people.dialogs.merge_dialog import MergeDialog
from app.session.everyone import Everyone
from app.session.parts import WindowParts
from app.style.wording import who_they_are
from app.widgets.dialogs.question import Question
from engine.library import Change, HidePeople, MergeAll, MoveFaces, NamePerson, RejectFaces
from engine.records import Person


class PeopleActions(QObject):
    """Edits people for a page.

    Parameters
    ----------
    parts : WindowParts
    page : QWidget
        Above which questions are asked.
    """

    merged = Signal(int, int)  # the one who is gone, the one who stayed
    new_person = Signal(int)

    def __init__(self, parts: WindowParts, page: QWidget) -> None:
        super().__init__(page)
        self._parts, self._session, self._page = parts, parts.session, page
        self._everyone: Everyone = parts.people
        self._asking_merge: Task | None = None
        self._asking_away: Task | None = None

    def name(self, person_id: int, name: str) -> None:
        """Name a person; a name that somebody bears already leads to the question whether the two are one."""
        person = self._everyone.get(person_id)
        if not name and person is not None and not person.name:
            return
        edit = NamePerson(person_id, name or None)
        self._session.do(edit, on_name_taken=lambda namesake_id: self.merge(person_id, namesake_id))

    def merge(self, *person_ids: int) -> None:
        """Show people side by side and merge them if the user says so; the last one's name is proposed."""
        wanted = list(dict.fromkeys(person_ids))

        def ask(people: list[Person]) -> None:
            if len(people) < 2:
                return
            people.sort(key=lambda one: (bool(one.name), wanted.index(one.person_id)))  # the one with a name stays
            dialog = MergeDialog(self._parts, people, self._page)
            dialog.merge_wanted.connect(self._merge_now)
            dialog.apart_wanted.connect(self.keep_apart)
            dialog.open()

        if self._asking_merge is not None:
            self._asking_merge.cancel()  # of two quick keys, the second would merge whoever is gone by then
        self._asking_merge = self._session.read(self._session.library.reading.people, True, wanted, on_done=ask)

    def keep_apart(self, person_id: int, other_id: int) -> None:
        """Remember that the faces of somebody are not somebody else, who keeps a name if either has one."""
        reading = self._session.library.reading

        def remember(face_ids: tuple[int, ...]) -> None:
            if face_ids:
                self._session.do(RejectFaces(face_ids, other_id))

        def read() -> tuple[int, ...]:
            return tuple(line.face_id for line in reading.person_faces(person_id))

        self._session.read(read, on_done=remember)

    def hide(self, people: Sequence[Person]) -> None:
        """Leave people out of the lists, or bring them back where all of them are hidden."""
        if people:
            hidden = not all(person.hidden for person in people)
            self._session.do(HidePeople(tuple(person.person_id for person in people), hidden))

    def not_a_person(self, people: Sequence[Person]) -> None:
        """Set all faces of people aside, after a question where there are many."""
        reading, among = self._session.library.reading, [person.person_id for person in people]

        def read() -> tuple[int, ...]:
            return tuple(line.face_id for person_id in among for line in reading.person_faces(person_id))

        def ask(face_ids: tuple[int, ...]) -> None:
            def set_aside(now: tuple[int, ...]) -> None:
                if still := tuple(face_id for face_id in now if face_id in asked):  # others may have come or gone
                    self._session.do(RejectFaces(still, None))

            asked = set(face_ids)
            if len(asked) <= 1 and not has_name:
                set_aside(face_ids)
            elif asked:
                self._ask_not_a_person(people, len(asked), lambda: self._session.read(read, on_done=set_aside))

        has_name = any(person.name for person in people)
        asking = self._session.read(read, on_done=ask)
        if has_name or sum(person.n_faces for person in people) > 1:
            if self._asking_away is not None:
                self._asking_away.cancel()  # of two quick keys, the second would ask once more
            self._asking_away = asking

    def _ask_not_a_person(self, people: Sequence[Person], n: int, go: Callable[[], object]) -> None:
        """Ask whether all n faces of somebody are to go; Enter and Escape leave them."""
        cover = next((person.cover_face_id for person in people if person.cover_face_id is not None), None)
        question = Question(
            self._page,
            #: Faces that are none, or of nobody who matters
            self.tr("Not a person"),
            #: {who} is "Ann", "Ann and Ben", "somebody without a name"
            self.tr("Set %Ln face(s) of {who} aside?", "", n).format(who=who_they_are(people)),
            self.tr("They will not be shown or grouped any more. You can undo this."),
            None if cover is None else self._parts.portraits.disc(cover, 64, self._page.devicePixelRatioF()),
        )
        #: A verb: to take faces away that are none
        question.offer(self.tr("Set aside"), go)
        question.offer_cancel()
        question.open()

    def move(self, face_ids: Sequence[int], person_id: int | None) -> None:
        """Move faces to somebody else; None makes a new person."""

        def done(change: Change) -> None:
            if change.new_person_id is not None:
                self.new_person.emit(change.new_person_id)

        self._session.do(MoveFaces(tuple(face_ids), person_id), done)

    def set_aside(self, face_ids: Sequence[int]) -> None:
        """Reject faces that are none, or nobody to care for."""
        self._session.do(RejectFaces(tuple(face_ids), None))

    def _merge_now(self, source_ids: list[int], target_id: int) -> None:
        def done(_change: Change) -> None:
            for source_id in source_ids:
                self.merged.emit(source_id, target_id)

        self._session.do(MergeAll(tuple(source_ids), target_id), done)

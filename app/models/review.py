"""The questions of the review, one at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from app.models.everyone import everyone
from app.session import Session
from app.tasks import SLOW, Task
from engine.library import Change, Library
from engine.library.edits import MoveFaces, RejectFaces
from engine.suggesting import Suggestion, suggestions
from engine.weights import Weights

_AT_MOST = 200
_KNOWN = 4  # faces of the person shown beside their cover
_SHOWN_FACES = 60  # of a very large group; the rest is asked about next time


@dataclass(frozen=True, slots=True)
class Question:
    """Is this Anna?

    Attributes
    ----------
    person_id : int
    face_ids : tuple of int
        Whom to ask about, the most likely first.
    photo_ids : tuple of int
        Where these faces are.
    known : tuple of int
        A few good faces of the person, the confirmed first.
    """

    person_id: int
    face_ids: tuple[int, ...]
    photo_ids: tuple[int, ...]
    known: tuple[int, ...]


def questions(library: Library, weights: Weights) -> list[Question]:
    """Work out what to ask, the most useful first; in the background."""
    found = suggestions(library, weights, _AT_MOST)
    known = {one.person_id: _known_faces(library, one.person_id) for one in found}
    asked = [face_id for one in found for face_id in _shown(one)]
    photo_of = {line.face_id: line.photo_id for line in library.face_lines(asked)}
    out = []
    for one in found:
        face_ids = tuple(face_id for face_id in _shown(one) if face_id in photo_of)
        if face_ids:
            photo_ids = tuple(photo_of[face_id] for face_id in face_ids)
            out.append(Question(one.person_id, face_ids, photo_ids, known[one.person_id]))
    return out


def _shown(suggestion: Suggestion) -> tuple[int, ...]:
    return suggestion.face_ids[:_SHOWN_FACES]


def _known_faces(library: Library, person_id: int) -> tuple[int, ...]:
    lines = sorted(library.person_faces(person_id), key=lambda one: (not one.confirmed, -one.quality, one.face_id))
    return tuple(line.face_id for line in lines[: _KNOWN + 1])


class ReviewQueue(QObject):
    """Asks one question after another; what was answered and then undone is asked again at once.

    The next question is there before the present one is answered, so that answering waits for nothing.
    """

    changed = Signal()  # another question, or none
    count_changed = Signal(int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._people = everyone(session)
        self._queue: list[Question] = []
        self._skipped: list[Question] = []
        self._answered: list[tuple[Question, frozenset[int]]] = []
        self._known_answers: set[tuple[int, int]] = set()  # person and face: never asked twice
        self._asked: Task | None = None
        self.n_answered = self.n_faces = 0
        session.changed.connect(self._on_changed)
        session.undone.connect(self._on_undone)
        session.regrouped.connect(self.refresh)
        self._people.updated.connect(self._on_people)

    @property
    def current(self) -> Question | None:
        """The question to answer now."""
        return self._queue[0] if self._queue else None

    @property
    def following(self) -> Question | None:
        """The question after it."""
        return self._queue[1] if len(self._queue) > 1 else None

    @property
    def n_left(self) -> int:
        """How many questions are left, without the skipped."""
        return len(self._queue)

    @property
    def n_skipped(self) -> int:
        """How many questions were skipped."""
        return len(self._skipped)

    @property
    def is_looking(self) -> bool:
        """Whether more questions may be on their way."""
        return self._asked is not None

    @Slot()
    def refresh(self) -> None:
        """Look for questions; the present one stays."""
        if self._asked is not None:
            self._asked.cancel()
        session = self._session
        self._asked = session.tasks.run(
            lambda: questions(session.library, session.weights), on_done=self._take, on_error=self._failed, lane=SLOW
        )
        if not self._queue:
            self.changed.emit()

    def _take(self, found: list[Question]) -> None:
        self._asked = None
        current = self.current
        skipped = {(one.person_id, face) for one in self._skipped for face in one.face_ids}
        fresh = [one for one in found if not _pairs(one) & (self._known_answers | skipped)]
        here = [one for one in fresh if current and one.person_id == current.person_id and _overlap(one, current)]
        if current is not None and here:
            fresh = [current, *(one for one in fresh if not _overlap(one, current))]
        self._queue = fresh
        self._tell()

    def _failed(self, error: Exception) -> None:
        self._asked = None
        self._session.tasks.failed.emit(error)
        self._tell()

    def _tell(self) -> None:
        self.changed.emit()
        self.count_changed.emit(self.n_left)

    def say_yes(self, face_ids: Sequence[int]) -> None:
        """Say that these faces are the person."""
        if self.current is not None:
            self._answer(MoveFaces(tuple(face_ids), self.current.person_id))

    def say_no(self, face_ids: Sequence[int]) -> None:
        """Say that these faces are not the person, for ever."""
        if self.current is not None:
            self._answer(RejectFaces(tuple(face_ids), self.current.person_id))

    def say_person(self, face_ids: Sequence[int], person_id: int) -> None:
        """Say that these faces are somebody else."""
        self._answer(MoveFaces(tuple(face_ids), person_id))

    def say_name(self, face_ids: Sequence[int], name: str) -> None:
        """Say that these faces are somebody else, of whom nothing was known."""
        self._answer(MoveFaces(tuple(face_ids), None, name))

    def _answer(self, edit: MoveFaces | RejectFaces) -> None:
        if not self._queue or not edit.face_ids:
            return
        question = self._queue.pop(0)
        self._known_answers |= _pairs(question)
        self.n_answered += 1
        self.n_faces += len(edit.face_ids)

        def done(change: Change) -> None:
            self._answered.append((question, frozenset(change.faces)))
            if not self._queue:
                self.refresh()

        self._session.do(edit, done)
        self._tell()

    def skip(self) -> None:
        """Leave the question for later."""
        if self._queue:
            self._skipped.append(self._queue.pop(0))
            self._tell()

    def ask_skipped(self) -> None:
        """Ask again what was skipped."""
        self._queue += self._skipped
        self._skipped = []
        self._tell()

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        """Drop questions that were answered elsewhere; undoing that brings them back."""
        touched = frozenset(change.faces)
        gone = [one for one in self._queue if touched & set(one.face_ids)]
        if gone:
            self._answered += [(one, touched) for one in reversed(gone)]
            self._queue = [one for one in self._queue if one not in gone]
            self._tell()

    @Slot(object)
    def _on_undone(self, change: Change) -> None:
        """Ask again, and now, what was answered by the edit that was taken back."""
        touched = frozenset(change.faces)
        back = [pair for pair in self._answered if pair[1] == touched][-1:]
        for pair in back:
            self._answered.remove(pair)
            self._known_answers -= _pairs(pair[0])
            self._queue.insert(0, pair[0])
            self._tell()

    @Slot(object)
    def _on_people(self, _ids: object) -> None:
        there = [one for one in self._queue if self._people.get(one.person_id) is not None]
        if len(there) < len(self._queue):
            self._queue = there
            self._tell()


def _pairs(question: Question) -> set[tuple[int, int]]:
    return {(question.person_id, face_id) for face_id in question.face_ids}


def _overlap(one: Question, other: Question) -> bool:
    return not set(one.face_ids).isdisjoint(other.face_ids)

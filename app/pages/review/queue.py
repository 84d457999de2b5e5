"""The questions of the review, one at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from app.pages.review.skipped import SkippedQuestions
from app.session.parts import WindowParts
from app.session.questions import Question
from engine.library import Change
from engine.library.edits.kinds import ConfirmFaces, HidePeople, MoveFaces, RejectFaces

_Touched = tuple[frozenset[int], frozenset[int]]  # people and faces: by these an edit is known when it is undone


class ReviewQueue(QObject):
    """Asks one question after another; what was answered and then undone is asked again at once.

    The next question is there before the present one is answered, so that answering waits for nothing.
    """

    changed = Signal()  # another question, or none
    count_changed = Signal(int)

    def __init__(self, parts: WindowParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session = parts.session
        self._people = parts.people
        self._queue: list[Question] = []
        self._skipped: list[Question] = []  # those of them that are still open
        self._to_skip = SkippedQuestions(session)
        self._answered: list[tuple[Question, _Touched]] = []
        self._known_answers: set[tuple[int | None, int]] = set()  # person and face: never asked twice
        self._first: int | None = None  # who is asked about before others
        self._n_due = 0
        self._regrouped = False  # the present question may be out of date
        self._suggestions = parts.suggestions
        self.n_answered = self.n_faces = 0
        session.changed.connect(self._on_changed)
        session.undone.connect(self._on_undone)
        session.regrouped.connect(self._on_regrouped)
        self._suggestions.updated.connect(self._take)
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
    def questions(self) -> tuple[Question, ...]:
        """The questions that wait for an answer, in the order in which they are asked."""
        return tuple(self._queue)

    @property
    def n_left(self) -> int:
        """How many questions are left of this round, without the skipped; it goes up where another round begins.

        Answers teach Kith more to ask, which waits until those are answered that were there at first.
        """
        return self._n_due

    @property
    def n_skipped(self) -> int:
        """How many questions were skipped."""
        return len(self._skipped)

    @property
    def is_looking(self) -> bool:
        """Whether more questions may be on their way."""
        return self._suggestions.is_looking

    @Slot()
    def refresh(self) -> None:
        """Look for questions; the present one stays."""
        self._suggestions.look()
        if not self._queue:
            self.changed.emit()

    def ask_about(self, person_id: int) -> None:
        """Ask about somebody first, from the present question on."""
        self._first = person_id
        if self._queue and self._queue[0].person_id != person_id:
            self._queue = self._in_order(self._queue)
            self._tell()

    def _in_order(self, questions: list[Question]) -> list[Question]:
        return sorted(questions, key=lambda question: question.person_id != self._first)

    @Slot()
    def _take(self) -> None:
        """Update the questions by what was learned; the present question stays, unless grouping has answered it."""
        asked = [question for question in map(self._unanswered, self._suggestions.questions) if question is not None]
        self._skipped = [question for question in asked if self._to_skip.holds(question)]
        fresh = self._in_order([question for question in asked if not self._to_skip.holds(question)])
        current = self.current
        if current is not None:
            still = any(question.person_id == current.person_id and _overlap(question, current) for question in fresh)
            if still or not self._regrouped:
                fresh = [current, *(question for question in fresh if not _overlap(question, current))]
        self._regrouped &= self._suggestions.is_looking
        self._queue = fresh
        self._tell()

    def _unanswered(self, question: Question) -> Question | None:
        """Leave out the faces that were asked about already."""
        return question.without({face_id for person_id, face_id in self._known_answers & _pairs(question)})

    @Slot()
    def _on_regrouped(self) -> None:
        self._regrouped = True

    def _tell(self, n_done: int = 0, another_round: bool = False) -> None:
        """Report another question, after so many that were answered or skipped."""
        left = self._n_due - n_done
        self._n_due = len(self._queue) if another_round or left <= 0 else min(left, len(self._queue))
        self.changed.emit()
        self.count_changed.emit(self.n_left)

    def say_yes(self, face_ids: Sequence[int]) -> None:
        """Answer that these faces are the person."""
        if self.current is None or self.current.person_id is None:
            return
        if self.current.is_check:
            self._answer(ConfirmFaces(tuple(face_ids), self.current.person_id))
        else:
            self.say_person(face_ids, self.current.person_id)

    def say_no(self, face_ids: Sequence[int]) -> None:
        """Answer that these faces are not the person, for ever."""
        if self.current is not None and self.current.person_id is not None:
            self._answer(RejectFaces(tuple(face_ids), self.current.person_id))

    def say_person(self, face_ids: Sequence[int], person_id: int) -> None:
        """Answer who these faces are."""
        self._answer(MoveFaces(tuple(face_ids), person_id, apart=self._leaves_out(face_ids)))

    def say_name(self, face_ids: Sequence[int], name: str) -> None:
        """Answer that these faces are somebody of whom nothing was known."""
        self._answer(MoveFaces(tuple(face_ids), None, name, apart=self._leaves_out(face_ids)))

    def _leaves_out(self, face_ids: Sequence[int]) -> bool:
        """Report whether an answer is for a part of the faces asked about: the others are not that person.

        Where some were not shown, nothing is said of those that stay.
        """
        return self.current is not None and len(face_ids) < len(self.current.face_ids) and not self.current.n_more

    def not_interested(self) -> None:
        """Answer that whoever is asked about needs no name, and is to be left out from now on."""
        if self.current is not None and self.current.wants_name and self.current.source_id is not None:
            self._answer(HidePeople((self.current.source_id,), True))

    def _answer(self, edit: MoveFaces | ConfirmFaces | RejectFaces | HidePeople) -> None:
        settled = () if isinstance(edit, HidePeople) else edit.face_ids
        if not self._queue or not (settled or isinstance(edit, HidePeople)):
            return
        question = self._queue.pop(0)
        left_out = set(question.face_ids) - set(settled) if question.wants_name and settled else set()
        self._known_answers |= {pair for pair in _pairs(question) if pair[1] not in left_out}  # who are they?
        self.n_answered += 1
        self.n_faces += len(settled)

        def done(change: Change) -> None:
            self._answered.append((question, _touched(change)))

        def failed(_error: Exception) -> None:
            """Ask again, after the question that may be about to be answered."""
            self.n_answered -= 1
            self.n_faces -= len(settled)
            self._known_answers -= _pairs(question)
            self._queue[1:1] = [question]
            self._tell(n_done=-1)

        self._session.do(edit, done, on_failed=failed)
        self._tell(n_done=1)

    def skip(self) -> None:
        """Leave the question until the user asks for those that were skipped, also after a restart."""
        if self._queue:
            question = self._queue.pop(0)
            self._skipped.append(question)
            self._to_skip.add(question)
            self._tell(n_done=1)

    def ask_skipped(self) -> None:
        """Ask again what was skipped and was not answered elsewhere meanwhile."""
        self._to_skip.forget(self._skipped)
        self._queue += filter(self._is_open, self._skipped)
        self._skipped = []
        self._tell(another_round=True)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        """Drop questions that were answered elsewhere; undoing that brings them back."""
        _, faces = touched = _touched(change)
        gone = [question for question in self._queue if not faces.isdisjoint(question.face_ids)]
        if gone:
            self._answered += [(question, touched) for question in reversed(gone)]
            self._queue = [question for question in self._queue if question not in gone]
            self._tell()

    @Slot(object)
    def _on_undone(self, change: Change) -> None:
        """Ask again, and now, what was answered by the edit that was taken back; of several edits, when it comes."""
        _, faces = touched = _touched(change)
        pair = next((one for one in reversed(self._answered) if one[1] == touched), None)
        if pair is not None:
            self._answered.remove(pair)
            self._known_answers -= _pairs(pair[0])
            self._queue.insert(0, pair[0])
            self._tell(n_done=-1)
        self._known_answers = {answer for answer in self._known_answers if answer[1] not in faces}

    @Slot(object)
    def _on_people(self, ids: set[int]) -> None:
        """Drop questions about people who are gone or hidden, or have the name that is asked for."""
        ids = {who for who in ids if not self._people.awaits(who)}  # what was undone meanwhile is no news
        there = [question for question in self._queue if question.about not in ids or self._is_open(question)]
        if len(there) < len(self._queue):
            self._queue = there
            self._tell()

    def _is_open(self, question: Question) -> bool:
        person = self._people.get(question.about)
        return person is not None and not person.hidden and not (question.wants_name and person.name)


def _pairs(question: Question) -> set[tuple[int | None, int]]:
    return {(question.person_id, face_id) for face_id in question.face_ids}


def _touched(change: Change) -> _Touched:
    return frozenset(change.people), frozenset(change.faces)


def _overlap(first: Question, other: Question) -> bool:
    return not set(first.face_ids).isdisjoint(other.face_ids)

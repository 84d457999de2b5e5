"""A simulated user's way through a library: names first, then the review queue, then doubts, then looking by eye."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping

from benchmarks.simulated.album import NOBODY
from benchmarks.simulated.clicks import ANSWER, MOVE, NAMING, PAGE, PER_LOOK, UNTICK, Hand, pages
from engine.library import HidePerson, Library
from engine.networks.weights import Weights
from engine.suggestions.doubt import doubtful
from engine.suggestions.knowledge import Knowledge
from engine.suggestions.questions import Suggestion, suggest, suggest_by_mean

PATIENCE = 6
"""So many questions in a row that bring nothing send the user elsewhere; later the queue has another chance."""
_QUEUE = 200  # questions worked out at once, as the window does


class User(Hand):
    """Puts a library in order, as its review queue proposes; see `Hand` for the parameters."""

    def __init__(
        self,
        library: Library,
        weights: Callable[[], Weights],
        truth: Mapping[int, int],
        learning: bool,
        after_click: Callable[[User], None],
        break_time: Callable[[User], bool],
    ):
        self.asked: set[tuple[int | None, int]] = set()  # person and face: the window asks no pair twice
        self.skipped_groups: set[int] = set()
        super().__init__(library, weights, truth, learning, after_click, break_time)

    def start(self, n_groups: int) -> None:
        """Name the largest groups that were found, except strangers'."""
        self._name_groups(n_groups)

    def work(self) -> None:
        """Work until every face is right: questions first, then doubtful faces, more names, and searching by eye."""
        while True:
            useful = self._review() + self._settle_doubts()
            useful += self._name_groups(10)
            if not useful:
                self._search_by_eye()
                return

    def _name_groups(self, n_groups: int) -> int:
        """Name groups, the largest first, unless most of their faces are strangers'."""
        self.break_time(self)
        groups = self._unnamed_groups()[:n_groups]
        if groups:
            self.pay("page", PAGE)
        n_named = 0
        for person_id, faces in groups:
            ((identity, n_theirs),) = Counter(self.truth[face] for face in faces).most_common(1)
            if identity == NOBODY or 2 * n_theirs <= len(faces):
                self.skipped_groups.add(person_id)
                continue
            self.name_group(person_id, identity)
            n_named += 1
        return n_named

    def _unnamed_groups(self) -> list[tuple[int, list[int]]]:
        groups: defaultdict[int, list[int]] = defaultdict(list)
        for face, person_id in self.person_of.items():
            if person_id >= 0 and person_id not in self.identity_of and person_id not in self.skipped_groups:
                groups[person_id].append(face)
        several = [(person_id, faces) for person_id, faces in groups.items() if len(faces) > 1]
        return sorted(several, key=lambda group: (-len(group[1]), group[0]))

    def _review(self) -> int:
        """Answer questions until there are none, or patience ends; gives how many brought something."""
        useful = in_vain = 0
        queue: list[tuple[Suggestion, list[int]]] = []
        while in_vain < PATIENCE:
            if self.break_time(self):
                queue = []
            if self.learning or not queue:
                queue = [
                    (question, self._owners(question))
                    for question in self._questions()
                    if not _pairs(question) & self.asked
                ]
            if not queue:
                break
            question, owners = queue.pop(0)
            is_gone = question.person_id is not None and question.person_id not in self.identity_of
            if is_gone or self._owners(question) != owners:
                continue  # answered elsewhere meanwhile
            self.asked |= _pairs(question)
            before = sum(self.right().values())
            self._answer(question)
            gained = sum(self.right().values()) > before
            self.diary.questions += 1
            self.diary.fruitful += gained
            useful += gained
            in_vain = 0 if gained else in_vain + 1
        return useful

    def _owners(self, question: Suggestion) -> list[int]:
        return [self.person_of[face] for face in question.face_ids]

    def _questions(self) -> list[Suggestion]:
        knowledge = Knowledge.read(self.library, self.weights())
        return suggest(knowledge, _QUEUE) if self.learning else suggest_by_mean(knowledge, _QUEUE)

    def _answer(self, question: Suggestion) -> None:
        if question.person_id is None:
            self._answer_name(question)
            return
        who = self.identity_of[question.person_id]
        right = [face for face in question.face_ids if self.truth[face] == who]
        wrong = [face for face in question.face_ids if self.truth[face] != who]
        if question.source_person_id == question.person_id:
            self._answer_check(question.person_id, right, wrong)
            return
        if len(wrong) <= len(right):
            self.move(right, who, "yes", ANSWER + UNTICK * len(wrong), apart=bool(wrong))
            return
        ((identity, n_theirs),) = Counter(self.truth[face] for face in wrong).most_common(1)
        if n_theirs > 1 and identity != NOBODY and 2 * n_theirs > len(question.face_ids):
            theirs = [face for face in wrong if self.truth[face] == identity]
            known = identity in self.person_named  # a first name is paid for by the move itself
            cost = UNTICK * (len(question.face_ids) - n_theirs) + (NAMING if known else 0)
            self.move(theirs, identity, "somebody else", cost, apart=n_theirs < len(question.face_ids))
            return
        self.refuse(wrong, question.person_id, "no", ANSWER + UNTICK * len(right))

    def _answer_name(self, question: Suggestion) -> None:
        """Answer who most of the faces are; a group of strangers is of no interest, and a mixed one is skipped."""
        group = question.source_person_id
        assert group is not None
        ((identity, n_theirs),) = Counter(self.truth[face] for face in question.face_ids).most_common(1)
        n_others = len(question.face_ids) - n_theirs
        if identity != NOBODY and n_theirs > n_others:
            theirs = [face for face in question.face_ids if self.truth[face] == identity]
            known = identity in self.person_named
            self.move(theirs, identity, "who: name", UNTICK * n_others + (NAMING if known else 0), apart=n_others > 0)
            self.asked -= {(None, face) for face in question.face_ids}  # the others may be asked about
            return
        self.skipped_groups.add(group)
        if identity == NOBODY and not n_others:
            self._do(HidePerson(group, True), "who: not interested", ANSWER)
        else:
            self.pay("who: skipped", ANSWER)

    def _answer_check(self, person_id: int, right: list[int], wrong: list[int]) -> None:
        """Answer which of a person's faces are theirs and which are not; the fewer are unticked, and answered next."""
        cost = ANSWER + UNTICK * min(len(right), len(wrong))
        if right:
            self.confirm(person_id, right, "check: yes", cost)
            cost = ANSWER
        if wrong:
            self.refuse(wrong, person_id, "check: no", cost)

    def _settle_doubts(self) -> int:
        """Review the faces of each person that may be somebody else's: move what is wrong, confirm the rest."""
        useful = 0
        for person_id in list(self.identity_of):
            self.break_time(self)
            doubts = doubtful(self.library, self.weights(), person_id) if person_id in self.identity_of else []
            if doubts:
                self.pay("page", PAGE * pages(len(doubts)))
                useful += self._correct(person_id, doubts, "doubtful")
                self.confirm(person_id, doubts, "doubt confirmed")
        return useful

    def _correct(self, person_id: int, faces: Iterable[int], kind: str) -> int:
        """Move the wrong ones of a person's faces to whom they belong; strangers are only sent away."""
        wrong: defaultdict[int, list[int]] = defaultdict(list)
        for face in faces:
            if self.truth[face] != self.identity_of[person_id]:
                wrong[self.truth[face]].append(face)
        n_corrected = 0
        for identity, theirs in sorted(wrong.items()):
            here = [face for face in theirs if self.person_of[face] == person_id]  # an offer may have taken some along
            if here and identity == NOBODY:
                self.refuse(here, person_id, kind, MOVE * len(here))
            elif here:
                self.move(here, identity, kind, MOVE * len(here))
            n_corrected += len(here)
        return n_corrected

    def _search_by_eye(self) -> None:
        """Review all faces that are nobody's yet, and then through every person, page by page."""
        others = [face for face, person in self.person_of.items() if person not in self.identity_of]
        for at in range(0, len(others), PER_LOOK):
            self.pay("searching", PAGE)
            seen = others[at : at + PER_LOOK]
            for identity in sorted({self.truth[face] for face in seen} - {NOBODY}):
                theirs = [face for face in seen if self._is_missed(face, identity)]
                if theirs:
                    self.move(theirs, identity, "found by eye", MOVE * len(theirs))
        for person_id in list(self.identity_of):
            self.look_through(person_id, "found by eye")

    def look_through(self, person_id: int, kind: str, most: int | None = None) -> list[int]:
        """Review a person's faces of which nothing was said yet, correct what is wrong, and return the faces."""
        theirs = [face for face, person in self.person_of.items() if person == person_id and face not in self.decided]
        theirs = theirs[:most]
        if theirs:
            self.pay("searching", PAGE * pages(len(theirs)))
            self._correct(person_id, theirs, kind)
        return theirs

    def _is_missed(self, face: int, identity: int) -> bool:
        return self.truth[face] == identity and self.person_of[face] not in self.identity_of


def _pairs(question: Suggestion) -> set[tuple[int | None, int]]:
    return {(question.person_id, face) for face in question.face_ids}

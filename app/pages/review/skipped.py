"""The questions that were skipped: remembered in the library, so that they do not come back with the next start."""

from __future__ import annotations

from collections.abc import Iterable

from app.session.questions import Question
from app.session.session import Session

SETTING = "review_skipped"
_N_REMEMBERED = 300  # questions, the last ones
_N_FACES = 4  # of each: enough to know a question by, though its faces change a little

Pair = tuple[int | None, int]


class SkippedQuestions:
    """Knows a question again by the person it is about and its likeliest faces.

    Parameters
    ----------
    session : Session
        Where they are remembered.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        kept = session.setting(SETTING, [])
        self._keys: list[tuple[Pair, ...]] = [tuple((who, face) for who, face in pairs) for pairs in kept]
        self._pairs = {pair for pairs in self._keys for pair in pairs}

    def add(self, question: Question) -> None:
        """Remember a question."""
        self._keys.append(tuple((question.person_id, face_id) for face_id in question.face_ids[:_N_FACES]))
        self._keep(self._keys[-_N_REMEMBERED:])

    def holds(self, question: Question) -> bool:
        """Report whether a question, or one much like it, was skipped."""
        return any((question.person_id, face_id) in self._pairs for face_id in question.face_ids)

    def forget(self, questions: Iterable[Question]) -> None:
        """Forget questions: they are to be asked again."""
        back = {(question.person_id, face_id) for question in questions for face_id in question.face_ids}
        self._keep([pairs for pairs in self._keys if back.isdisjoint(pairs)])

    def _keep(self, keys: list[tuple[Pair, ...]]) -> None:
        self._keys, self._pairs = keys, {pair for pairs in keys for pair in pairs}
        self._session.remember(SETTING, [[list(pair) for pair in pairs] for pairs in keys])

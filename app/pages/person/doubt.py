"""Which of a person's faces may be somebody else's, found out in the background."""

from __future__ import annotations

from collections.abc import Callable

from app.background.tasks import SLOW, Task
from app.session.session import Session
from engine.library import Library
from engine.networks.weights import Weights

_N_DOUBTFUL = 24

FindDoubtful = Callable[[Library, Weights, int, int], list[int]]


class Doubt:
    """Asks about one person at a time; an answer that nobody wants any more is dropped.

    Parameters
    ----------
    session : Session
    answer : callable
        Gets the face ids, the most doubtful first, in the GUI thread.
    find : callable, optional
        Finds them in the background, as `engine.suggestions.doubt.doubtful` does.
    """

    def __init__(self, session: Session, answer: Callable[[list[int]], None], find: FindDoubtful | None = None) -> None:
        self._session, self._answer, self._find = session, answer, find
        self._task: Task | None = None

    @property
    def is_asking(self) -> bool:
        """Whether an answer is to come."""
        return self._task is not None

    def ask_about(self, person_id: int) -> None:
        """Look through somebody's faces."""
        session = self._session

        def ask() -> list[int]:
            from engine.suggestions.doubt import doubtful  # which brings numpy along

            return (self._find or doubtful)(session.library, session.weights, person_id, _N_DOUBTFUL)

        self.forget()
        self._task = self._session.tasks.run(ask, on_done=self._answered, lane=SLOW)

    def _answered(self, face_ids: list[int]) -> None:
        self._task = None
        self._answer(face_ids)

    def forget(self) -> None:
        """Drop the question under way."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

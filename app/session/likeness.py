"""Who may be meant: the people who look most like some faces, found in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.background.tasks import SLOW, Task
from app.session.session import Session


class Likeness:
    """Ranks people for one list at a time; a newer question takes the place of an older one.

    Parameters
    ----------
    session : Session
    on_ranked : callable
        Gets person ids, the likeliest first, in the GUI thread; none where these faces are not known.
    """

    def __init__(self, session: Session, on_ranked: Callable[[list[int]], None]) -> None:
        self._session, self._on_ranked = session, on_ranked
        self._task: Task | None = None

    def of_faces(self, face_ids: Sequence[int]) -> None:
        """Rank the people whom faces may be."""
        session, ids = self._session, list(face_ids)

        def rank() -> list[int]:
            from engine.search.find import people_like_faces  # which brings the arithmetic along

            weights = session.weights
            return people_like_faces(session.library, weights, session.gallery.now(weights), ids)

        self._ask(rank)

    def of_person(self, person_id: int) -> None:
        """Rank the people who may be the same as somebody."""
        session = self._session

        def rank() -> list[int]:
            from engine.search.find import people_like_person

            weights = session.weights
            return people_like_person(session.library, weights, session.gallery.now(weights), person_id)

        self._ask(rank)

    def forget(self) -> None:
        """Drop the question under way."""
        if self._task is not None:
            self._task.cancel()
        self._task = None

    def _ask(self, rank: Callable[[], list[int]]) -> None:
        self.forget()
        # Reading all embeddings takes a while, which nobody waits for; if that fails, the list stays in its order.
        self._task = self._session.tasks.run(rank, on_done=self._ranked, on_error=lambda _error: None, lane=SLOW)

    def _ranked(self, person_ids: list[int]) -> None:
        self._task = None
        self._on_ranked(person_ids)

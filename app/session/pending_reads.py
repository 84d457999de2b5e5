"""Questions to the library that are asked one at a time, so that an old answer never overwrites a new one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from app.background.tasks import READ, Task
from app.session.session import Session


class Wishes:
    """Asks for ids, or for everything; what is wished for meanwhile is asked next, all at once.

    Parameters
    ----------
    session : Session
    ask : callable
        Runs in the background with a frozenset of ids, or with None for everything.
    answer : callable
        Gets the same set and what `ask` returned, in the GUI thread.
    """

    def __init__(
        self,
        session: Session,
        ask: Callable[[frozenset[int] | None], Any],
        answer: Callable[[frozenset[int] | None, Any], None],
    ) -> None:
        self._session, self._ask, self._answer = session, ask, answer
        self._ids: set[int] = set()
        self._all = False
        self._task: Task | None = None

    @property
    def are_open(self) -> bool:
        """Whether something that was asked is not answered yet."""
        return self._task is not None or self._all or bool(self._ids)

    def awaits(self, one: int) -> bool:
        """Tell whether an id is to be asked about again, so that an answer about it is old."""
        return self._all or one in self._ids

    def want(self, ids: Iterable[int]) -> None:
        """Ask for these, now or right after the question under way."""
        self._ids.update(ids)
        self._next()

    def want_all(self) -> None:
        """Ask for everything."""
        self._all = True
        self._next()

    def forget(self) -> None:
        """Drop what was asked and not answered yet."""
        if self._task is not None:
            self._task.cancel()
        self._task, self._all = None, False
        self._ids.clear()

    def _next(self) -> None:
        if self._task is not None or not (self._all or self._ids):
            return
        wish = None if self._all else frozenset(self._ids)
        self._all = False
        self._ids.clear()

        def done(result: Any) -> None:
            self._task = None
            self._answer(wish, result)
            self._next()

        def failed(error: Exception) -> None:
            self._task = None
            self._session.tasks.failed.emit(error)
            self._next()

        self._task = self._session.tasks.run(self._ask, wish, on_done=done, on_error=failed, lane=READ)

"""Questions to the library that are asked one at a time, so that an old answer never overwrites a new one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from app.background.tasks import READ, Task
from app.session.session import Session


class PendingReads:
    """Reads rows by their ids, or everything; what is asked for during a read is read next, all at once.

    Parameters
    ----------
    session : Session
    read : callable
        Runs in the background with a frozenset of ids, or with None for everything.
    on_read : callable
        Gets the same set and what `read` returned, in the GUI thread.
    """

    def __init__(
        self,
        session: Session,
        read: Callable[[frozenset[int] | None], Any],
        on_read: Callable[[frozenset[int] | None, Any], None],
    ) -> None:
        self._session, self._read, self._on_read = session, read, on_read
        self._ids: set[int] = set()
        self._all = self._is_held = False
        self._task: Task | None = None

    @property
    def are_open(self) -> bool:
        """Whether something that was asked is not answered yet."""
        return self._task is not None or self._all or bool(self._ids)

    def awaits(self, row_id: int) -> bool:
        """Whether an id is to be read again, so that an answer about it is old."""
        return self._all or row_id in self._ids

    def ask(self, ids: Iterable[int]) -> None:
        """Read these, now or right after the read under way."""
        self._ids.update(ids)
        self._next()

    def ask_all(self) -> None:
        """Read everything, now or right after the read under way."""
        self._all = True
        self._next()

    def hold(self, held: bool) -> None:
        """Put off what is asked from now on, for as long as nobody looks; what is under way is answered."""
        self._is_held = held
        self._next()

    def forget(self) -> None:
        """Drop what was asked and not answered yet."""
        if self._task is not None:
            self._task.cancel()
        self._task, self._all = None, False
        self._ids.clear()

    def _next(self) -> None:
        if self._is_held or self._task is not None or not (self._all or self._ids):
            return
        wanted = None if self._all else frozenset(self._ids)
        self._all = False
        self._ids.clear()

        def done(result: Any) -> None:
            self._task = None
            self._on_read(wanted, result)
            self._next()

        def failed(error: Exception) -> None:
            self._task = None
            self._session.tasks.failed.emit(error)
            self._next()

        self._task = self._session.tasks.run(self._read, wanted, on_done=done, on_error=failed, lane=READ)

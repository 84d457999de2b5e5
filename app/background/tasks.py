"""The one door to background work: run a function elsewhere, get its result, error and progress in the GUI thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.background.garbage import GarbageCollector
from app.background.qt_warmup import use_qt_once
from engine.errors import KnownError

logger = logging.getLogger(__name__)

WRITE, READ, SLOW = "write", "read", "slow"
"""Lanes: edits, one after another; quick questions to the library; all that takes seconds."""
SWITCH_S = 0.0002
"""How long a thread keeps Python's lock; painting a page takes it once a tile and waits so long for a busy thread.

A loop that lets the lock go thirty times beside one busy thread took 160 ms with a millisecond, and 50 ms with this
(the best of 28 turns of each, taken in turns). A shorter one gains little and costs the threads their time.
"""
N_THREADS = {WRITE: 1, READ: 2, SLOW: 2}


class Cancelled(Exception):  # noqa: N818 - it is no error
    """Raised in the background by `Task.report` once nobody wants the result any more."""


class Task:
    """A piece of background work; hold on to it in order to cancel it."""

    def __init__(self, tasks: Tasks, on_done: Any, on_error: Any, on_progress: Any) -> None:
        self._tasks = tasks
        self._on_done, self._on_error, self._on_progress = on_done, on_error, on_progress
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Drop the work: if it has begun, it ends at its next `report`, and nothing is called back."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether nobody wants the result any more."""
        return self._cancelled.is_set()

    def report(self, progress: Any) -> None:
        """Report progress to `on_progress`, from the background.

        Raises
        ------
        Cancelled
            If the task was cancelled, or the window is closed.
        """
        if self.cancelled or self._tasks.is_closed:
            raise Cancelled
        self._tasks._call.emit(self, self._on_progress, progress)


class Tasks(QObject):
    """Runs functions on threads of its own and calls back in the GUI thread.

    An error without an `on_error` goes to `failed`, as the sentence of a KnownError or as the exception itself.
    """

    failed = Signal(object)  # an exception
    _call = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        use_qt_once()
        self._lanes = {lane: ThreadPoolExecutor(n, f"kith-{lane}") for lane, n in N_THREADS.items()}
        self._call.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._closed = False
        self._garbage = GarbageCollector(self)  # from now on there are threads

    def run(
        self,
        function: Callable[..., Any],
        *arguments: Any,
        on_done: Callable[[Any], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
        on_progress: Callable[[Any], None] | None = None,
        lane: str = READ,
    ) -> Task:
        """Run function(*arguments) in the background.

        Parameters
        ----------
        function : callable
            Must not touch widgets. With `on_progress` it gets the Task as its first argument, for `report`.
        on_done, on_error, on_progress : callable, optional
            Called in the GUI thread, unless the task has been cancelled by then.
        lane : str
            WRITE, READ or SLOW.
        """
        task = Task(self, on_done, on_error, on_progress)
        if on_progress is not None:
            arguments = (task, *arguments)
        if not self._closed:
            self._lanes[lane].submit(self._work, task, function, arguments)
        return task

    def _work(self, task: Task, function: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
        if task.cancelled:
            return
        try:
            result = function(*arguments)
        except Cancelled:
            return
        except Exception as error:
            if not isinstance(error, KnownError):
                logger.exception("in the background")
            self._emit(task, task._on_error or self.failed.emit, error)
            return
        if task._on_done is not None:
            self._emit(task, task._on_done, result)

    def _emit(self, task: Task, callback: Any, value: Any) -> None:
        if not self._closed:
            self._call.emit(task, callback, value)

    @Slot(object, object, object)
    def _deliver(self, task: Task, callback: Callable[[Any], None], value: Any) -> None:
        if not task.cancelled and not self._closed:
            callback(value)

    @property
    def is_closed(self) -> bool:
        """Whether nothing is called back any more."""
        return self._closed

    def close(self) -> None:
        """Wait for edits under way; drop everything else, what reports its progress at its next `report`."""
        self._closed = True
        for lane in (READ, SLOW, WRITE):
            self._lanes[lane].shutdown(wait=True, cancel_futures=lane != WRITE)
        self._garbage.stop()

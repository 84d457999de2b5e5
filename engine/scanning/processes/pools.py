"""Pools of processes that end with this one; nothing here imports what they will do."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future
from queue import SimpleQueue
from typing import Any

from engine.scanning.processes import limits
from engine.scanning.processes.limits import NO_LIMITS, Limits
from engine.scanning.processes.system_memory import total_bytes
from engine.scanning.processes.watched_pool import WatchedPool


class Inline(Executor):
    """Runs each task at once, in this thread."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Run the task and return its finished future."""
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


class DaemonThreads(Executor):
    """Runs tasks in threads that keep no program from ending, whatever they wait for.

    Parameters
    ----------
    n_threads : int
    name : str
    """

    def __init__(self, n_threads: int, name: str) -> None:
        self._tasks: SimpleQueue[Callable[[], object] | None] = SimpleQueue()
        self._futures: list[Future[Any]] = []
        self._threads = [
            threading.Thread(target=self._work, daemon=True, name=f"{name} {number}") for number in range(n_threads)
        ]
        for thread in self._threads:
            thread.start()

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Hand a task over."""
        future: Future[Any] = Future()

        def run() -> None:
            if future.set_running_or_notify_cancel():
                try:
                    future.set_result(fn(*args, **kwargs))
                except BaseException as error:
                    future.set_exception(error)

        self._futures = [*(other for other in self._futures if not other.done()), future]
        self._tasks.put(run)
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the threads after what they have."""
        if cancel_futures:
            for future in self._futures:
                future.cancel()
        for _ in self._threads:
            self._tasks.put(None)
        if wait:
            for thread in self._threads:
                thread.join()

    def _work(self) -> None:
        while (task := self._tasks.get()) is not None:
            task()


def default_workers() -> int:
    """Return the number of worker processes that suits this machine."""
    return limits.default_workers(os.cpu_count() or 1, total_bytes())


def make_pool(n_workers: int, task_limits: Limits = NO_LIMITS) -> Executor:
    """Make a pool of spawned processes that are held to limits, or none at all for 0."""
    return WatchedPool(n_workers, task_limits) if n_workers else Inline()

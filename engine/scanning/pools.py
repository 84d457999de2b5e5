"""Pools of processes that end with this one; nothing here imports what they will do."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from multiprocessing import get_context, parent_process
from typing import Any

MAX_WORKERS = 8
"""More would cost memory (some 300 MB each with a large photo) faster than they save time."""


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


def default_workers() -> int:
    """Return the number of worker processes that suits this machine."""
    return min(os.cpu_count() or 1, MAX_WORKERS)


def make_pool(n_workers: int) -> Executor:
    """Make a pool of spawned processes, or none at all for 0."""
    if n_workers == 0:
        return Inline()
    return _Pool(n_workers, mp_context=get_context("spawn"), initializer=_start_worker)


class _Pool(ProcessPoolExecutor):
    """A pool whose processes never see Ctrl+C, which a terminal sends to all of them, not even while they start."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Hand a task over, as the base class does, which may start a process; that inherits what is held back."""
        if sys.platform == "win32":
            return super().submit(fn, *args, **kwargs)
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            return super().submit(fn, *args, **kwargs)
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _start_worker() -> None:
    """Leave Ctrl+C to the parent, and end when the parent ends, however that happened."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    parent = parent_process()
    if parent is None:
        return

    def end_with_parent() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=end_with_parent, daemon=True, name="end-with-parent").start()

"""A pool of processes that are watched: one that takes too much is ended and replaced, and costs its own task alone.

Each process has a thread here, which hands it one task at a time. So it is known of which task a process died, the
others go on, and the threads keep nobody from ending: they are daemons, and the processes end with this one.
"""

from __future__ import annotations

import os
import pickle
import queue
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from concurrent.futures import Executor, Future
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

from engine.scanning.processes.limits import NO_LIMITS, Limits, WorkerLost, more_than
from engine.scanning.processes.system_memory import (
    Gauge,
    Usage,
    available_bytes,
    bound_memory,
    keep_memory_of_photos,
    usage_of,
)
from engine.sentences import plural, sentence

_LOOK_EVERY_S = 0.2

_Task = tuple[Future[Any], Callable[..., Any], tuple[Any, ...], dict[str, Any]]


class WatchedPool(Executor):
    """Runs tasks in spawned processes, which start when they are first needed.

    The future of a task whose process was lost raises `WorkerLost`.

    Parameters
    ----------
    n_workers : int
    limits : Limits
        Of each task.
    gauge : Gauge
        Where it tells nothing, only `limits.wall_s` is watched.
    clock : function
        Seconds, as `time.monotonic`.
    """

    def __init__(
        self,
        n_workers: int,
        limits: Limits = NO_LIMITS,
        gauge: Gauge = usage_of,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._n_workers = n_workers
        self._limits = limits
        self._gauge = gauge
        self._clock = clock
        self._tasks: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._workers: list[_Worker] = []
        self._n_unfinished = 0
        self._is_closed = False

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Hand a task over; function, arguments and result are pickled."""
        future: Future[Any] = Future()
        with self._lock:
            if self._is_closed:
                raise RuntimeError("the pool is closed")
            self._n_unfinished += 1
            if len(self._workers) < min(self._n_workers, self._n_unfinished):
                self._workers.append(_Worker(self._tasks, self._limits, self._gauge, self._clock))
        future.add_done_callback(self._finished)
        self._tasks.put((future, fn, args, kwargs))
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the processes: with `wait` once all tasks are done, without it at once, and with them what they do."""
        with self._lock:
            self._is_closed = True
            workers = list(self._workers)
        while cancel_futures or not wait:
            try:
                task = self._tasks.get_nowait()
            except queue.Empty:
                break
            if task is not None:
                task[0].cancel()
        for _ in workers:
            self._tasks.put(None)
        for worker in workers:
            worker.end(wait)

    def _finished(self, _future: Future[Any]) -> None:
        with self._lock:
            self._n_unfinished -= 1


class _Worker:
    """A process, and the thread that watches it."""

    def __init__(
        self,
        tasks: queue.SimpleQueue[_Task | None],
        limits: Limits,
        gauge: Gauge,
        clock: Callable[[], float],
    ) -> None:
        self._tasks = tasks
        self._limits = limits
        self._gauge = gauge
        self._clock = clock
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._is_ended = False
        self._thread = threading.Thread(target=self._serve, daemon=True, name="watch-worker")
        self._thread.start()

    def end(self, wait: bool) -> None:
        """End the process, after what it does or at once."""
        self._is_ended = not wait
        if wait:
            self._thread.join()
        elif (process := self._process) is not None:
            process.kill()

    def _serve(self) -> None:
        if sys.platform != "win32":  # which a new process inherits, so that Ctrl+C never meets one that starts
            signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            while (task := self._tasks.get()) is not None:
                future, fn, args, kwargs = task
                if not future.set_running_or_notify_cancel():
                    continue
                try:
                    is_good, value = self._do(fn, args, kwargs)
                except BaseException as error:
                    future.set_exception(error)
                else:
                    (future.set_result if is_good else future.set_exception)(value)
                del task, future
        finally:
            self._drop()

    def _do(self, fn: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[bool, Any]:
        """Have a task done: whether it came to a result, and that or what it raised."""
        content = pickle.dumps((fn, args, kwargs))  # before a process is there, which such an error should not cost
        for _ in range(2):
            pipe = self._connected()
            try:
                pipe.send_bytes(content)
                break
            except OSError:  # it ended while it had nothing to do
                self._drop()
        else:
            raise WorkerLost(sentence("The process that should do it does not start."), None, may_be_others=True)
        return self._answer(pipe)

    def _answer(self, pipe: Connection) -> tuple[bool, Any]:
        assert self._process is not None
        pid = self._process.pid or 0
        since, used, before = self._clock(), None, self._gauge(pid)
        try:
            while not pipe.poll(_LOOK_EVERY_S):
                used = self._gauge(pid) or used
                lost = self._excess(before, used, self._clock() - since)
                if lost is not None:
                    self._drop()
                    raise lost
            answer: tuple[bool, Any] = pickle.loads(pipe.recv_bytes())
            return answer
        except (EOFError, OSError):
            process = self._process
            process.join()
            self._drop()
            raise self._death(process.exitcode, used) from None

    def _excess(self, before: Usage | None, used: Usage | None, wall_s: float) -> WorkerLost | None:
        """Return why a process must be ended, if it must."""
        limits = self._limits
        if used is not None and limits.memory_bytes is not None and used.resident_bytes > limits.memory_bytes:
            shortage = more_than("memory", limits.memory_bytes)
            return WorkerLost(sentence("There is not enough memory to open this photo."), shortage)
        cpu_s = wall_s if used is None else used.cpu_s - (before.cpu_s if before else 0.0)
        if limits.cpu_s is not None and used is not None and cpu_s > limits.cpu_s:
            shortage = more_than("time", limits.cpu_s)
            reason = plural(
                "Reading this photo took longer than {n} second, so it was left out.",
                "Reading this photo took longer than {n} seconds, so it was left out.",
                round(limits.cpu_s),
            )
            return WorkerLost(reason, shortage)
        if limits.wall_s is not None and wall_s > limits.wall_s:
            reason = plural(
                "It could not be read within {n} minute; the next scan tries again.",
                "It could not be read within {n} minutes; the next scan tries again.",
                round(limits.wall_s / 60),
            )
            return WorkerLost(reason, None, is_of_disk=True)
        return None

    def _death(self, exit_code: int | None, used: Usage | None) -> WorkerLost:
        """Return of what a process died.

        A kill that is not ours comes from the system, which lacks memory then; a crash may come of that too, so it is
        tried again where there is more.
        """
        if exit_code in (-signal.SIGTERM, -1):  # somebody ends all of us, or the terminal has gone
            return WorkerLost(sentence("It was being read when Kith was ended."), None, is_of_disk=True)
        if exit_code == -9:
            shortage = more_than("memory", used.resident_bytes if used else 0)
            return WorkerLost(sentence("There was not enough memory to open this photo."), shortage, may_be_others=True)
        room = [amount for amount in (self._limits.memory_bytes, available_bytes()) if amount is not None]
        reason = sentence("Reading this photo crashed the reader, so it was left out.")
        return WorkerLost(reason, more_than("memory", min(room)) if room else None, may_be_others=True)

    def _connected(self) -> Connection:
        if self._pipe is None:
            context = get_context("spawn")
            self._pipe, theirs = context.Pipe()
            self._process = context.Process(
                target=_work, args=(theirs, self._limits.memory_bytes), daemon=True, name="kith-worker"
            )
            self._process.start()
            theirs.close()
            if self._is_ended:  # while it started
                self._process.kill()
        return self._pipe

    def _drop(self) -> None:
        """End the process; the next task starts another."""
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.kill()
        self._pipe = self._process = None


def _work(pipe: Connection, memory_bytes: int | None) -> None:
    """Do one task after the other, in the process."""
    _end_with_parent()
    if memory_bytes is not None:
        bound_memory(memory_bytes)
    keep_memory_of_photos()
    while True:
        try:
            fn, args, kwargs = pickle.loads(pipe.recv_bytes())
        except EOFError:
            return
        try:
            answer = pickle.dumps((True, fn(*args, **kwargs)))
        except BaseException as error:
            answer = _pickled_error(error)
        pipe.send_bytes(answer)
        del fn, args, kwargs, answer


def _pickled_error(error: BaseException) -> bytes:
    error.add_note("".join(traceback.format_exception(error)))  # the lines of it stay behind here
    try:
        content = pickle.dumps((False, error))
        pickle.loads(content)
        return content
    except Exception:
        return pickle.dumps((False, RuntimeError(f"{type(error).__name__}: {error}")))


def _end_with_parent() -> None:
    """Leave Ctrl+C to the parent, and end when the parent ends, however that happened."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "SIGHUP"):
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    parent = parent_process()
    if parent is None:
        return

    def end() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=end, daemon=True, name="end-with-parent").start()

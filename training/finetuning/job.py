"""Fine-tuning in a process of its own, at low priority, that can be paused, stopped and listened to.

Whoever starts it needs no torch: it is imported over there.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Event as Flag
from pathlib import Path
from typing import Any

from engine.errors import KnownError
from engine.sentences import sentence
from training.finetuning.adopt import ReportProgress
from training.finetuning.report import Outcome

_NICE = 10
_LOOK_S = 1.0  # a paused process looks so often whether its parent still lives
_END_S = 10.0  # so long a cancelled one may take to end by itself


@dataclass(frozen=True)
class JobProgress:
    """How much is done, in [0, 1], and of what."""

    share: float
    sentence: str


@dataclass(frozen=True)
class JobFinished:
    """The end, with what came out."""

    outcome: Outcome


@dataclass(frozen=True)
class JobFailed:
    """The end without an outcome; not `known` is a bug."""

    sentence: str
    known: bool


Event = JobProgress | JobFinished | JobFailed
Work = Callable[[Path, str, ReportProgress], Outcome]


def run_finetune(library_path: Path, depth: str, report: ReportProgress) -> Outcome:
    """Open the library and fine-tune, in a process that does nothing else."""
    report(0.0, sentence("Starting"))
    from engine.library import Library
    from engine.scanning.processes.system_memory import keep_freed_memory
    from training.finetuning.finetune import finetune

    keep_freed_memory()
    with Library.open(library_path) as library:
        return finetune(library, depth, report, n_workers=0)


class FinetuneJob:
    """A fine-tuning that runs elsewhere.

    A paused job keeps what it has in memory and goes on where it was; what a cancelled one leaves on the disk, another
    goes on from (`training.finetuning.resume_files`).

    Parameters
    ----------
    library_path : Path
    depth : str
        As for `training.finetuning.finetune.finetune`.
    work : callable
        What the process does; another one serves the tests.
    """

    def __init__(self, library_path: Path, depth: str, work: Work = run_finetune) -> None:
        context = get_context("spawn")
        self._connection, theirs = context.Pipe(duplex=False)
        self._go_on, self._stop = context.Event(), context.Event()
        self._go_on.set()
        arguments = (work, library_path, depth, theirs, self._go_on, self._stop)
        self._process = context.Process(target=_work, args=arguments, daemon=True, name="kith-finetune")
        self._process.start()
        theirs.close()  # so that the end of the process is the end of the pipe

    @property
    def paused(self) -> bool:
        """Whether the job is paused."""
        return not self._go_on.is_set()

    def pause(self) -> None:
        """Pause the job at its next step, which may be a second away."""
        self._go_on.clear()

    def resume(self) -> None:
        """Resume a paused job."""
        self._go_on.set()

    def cancel(self) -> None:
        """End the job; `events` ends without a `JobFinished`. Any thread may call it, and more than once."""
        self._stop.set()
        self._go_on.set()

    def events(self) -> Iterator[Event]:
        """Wait for what the job tells, up to its end: a JobFinished, a JobFailed, or neither if it was cancelled."""
        ended = False
        try:
            while not ended:
                event: Event = self._connection.recv()
                ended = not isinstance(event, JobProgress)
                yield event
        except (EOFError, OSError):
            if not self._stop.is_set():
                words = sentence(
                    "The process that was learning ended, perhaps for want of memory. Nothing was changed."
                )
                yield JobFailed(words, known=True)
        finally:
            self._stop.set()
            self._go_on.set()
            self._process.join(_END_S)
            if self._process.is_alive():
                self._process.kill()
                self._process.join()
            self._connection.close()


class _Cancelled(BaseException):
    """Ends the work from within a report; nothing in between may take it for an error."""


def _work(
    work: Work, library_path: Path, depth: str, connection: Connection[Any, Any], go_on: Flag, stop: Flag
) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's
    if hasattr(os, "nice"):
        os.nice(_NICE)
    parent = parent_process()

    def report(share: float, sentence: str) -> None:
        connection.send(JobProgress(share, sentence))
        while not go_on.wait(_LOOK_S):
            if parent is None or not parent.is_alive():
                raise _Cancelled
        if stop.is_set():
            raise _Cancelled

    with suppress(_Cancelled, BrokenPipeError):
        try:
            event: Event = JobFinished(work(library_path, depth, report))
        except KnownError as error:
            event = JobFailed(error.sentence, known=True)
        except Exception as error:
            if isinstance(error, BrokenPipeError):  # nobody listens any more
                return
            event = JobFailed(f"{type(error).__name__}: {error}", known=False)
        connection.send(event)

"""What learning does away from the GUI thread: a fine-tuning in a process elsewhere, a look at what would change."""

from __future__ import annotations

import logging
import multiprocessing
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from app.background.tasks import Task

if TYPE_CHECKING:
    from engine.grouping.preview import Preview
    from engine.library import Library
    from training.finetuning.job import FinetuneJob, Work
    from training.finetuning.report import Outcome
    from training.finetuning.resume_files import StoppedRun

logger = logging.getLogger(__name__)

_END_S = 2.0  # so long closing the window waits for the process to end by itself


class FineTuningRun:
    """One fine-tuning, and the thread that listens to it.

    Parameters
    ----------
    library : Library
    depth : str
    work : callable or None
        What the process does, for the tests; None fine-tunes.
    tell : callable
        Called in the thread with this and each event, and with None at the end.
    """

    def __init__(
        self, library: Library, depth: str, work: Work | None, tell: Callable[[FineTuningRun, Any], None]
    ) -> None:
        self._path, self._depth, self._work_there, self._tell = library.path, depth, work, tell
        self._job: FinetuneJob | None = None
        self.stopped = False
        self.paused = False
        self.thread = threading.Thread(target=self._work, name="kith-learning", daemon=True)

    def set_paused(self, paused: bool) -> None:
        """Pause or resume it, whether its process is there yet or not."""
        self.paused = paused
        if self._job is not None:
            (self._job.pause if paused else self._job.resume)()

    def stop(self) -> None:
        """End it."""
        self.stopped = True
        if self._job is not None:
            self._job.cancel()

    def end(self) -> None:
        """End it and wait for that, though not for long."""
        self.stop()
        self.thread.join(_END_S)
        for process in multiprocessing.active_children():
            if process.name == "kith-finetune":  # in the middle of something long; what it kept is whole at any moment
                process.kill()
        self.thread.join()

    def _work(self) -> None:
        from training.finetuning.job import FinetuneJob, JobFailed

        try:
            work = {} if self._work_there is None else {"work": self._work_there}
            self._job = job = FinetuneJob(self._path, self._depth, **work)
            self.set_paused(self.paused)  # what was said while it started
            if self.stopped:
                job.cancel()
            for event in job.events():
                self._tell(self, event)
        except Exception as error:
            logger.exception("while learning")
            self._tell(self, JobFailed(f"{type(error).__name__}: {error}", known=False))
        self._tell(self, None)


def look_ahead(task: Task, library: Library, outcome: Outcome) -> Preview:
    """Compute what using an outcome would change."""
    from training.finetuning.adopt import preview_adoption

    return preview_adoption(library, outcome, lambda share, _: task.report(share))


def look_back(task: Task, library: Library) -> Preview | None:
    """Compute what going back to the network as it was supplied would change; None if that is in use already."""
    from training.finetuning.adopt import preview_return

    return preview_return(library, lambda share, _: task.report(share))


def find_stopped(library: Library) -> StoppedRun | None:
    """Find a thorough run that can go on."""
    from training.finetuning import resume_files

    return resume_files.find_stopped(library)


def delete_stopped(library: Library) -> None:
    """Delete what a stopped run left."""
    from training.finetuning import resume_files

    resume_files.delete_stopped(library)


def delete_net(library: Library, outcome: Outcome) -> None:
    """Delete the network of an outcome that is not wanted."""
    from training.finetuning.adopt import discard

    discard(library, outcome)

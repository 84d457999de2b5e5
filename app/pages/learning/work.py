"""What learning does away from the GUI thread: a fine-tuning in a process elsewhere, a look at what would change."""

from __future__ import annotations

import logging
import multiprocessing
import threading
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING, Any

from app.background.tasks import Task
from engine.errors import KnownError

if TYPE_CHECKING:
    from engine.grouping.preview import Preview
    from engine.library import Library
    from engine.networks.weights import Weights
    from training.finetuning.job import FinetuneJob, Work
    from training.finetuning.report import Outcome
    from training.finetuning.resume_files import Stopped

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
        self._stopped = False
        self.paused = False
        self.thread = threading.Thread(target=self._work, name="kith-learning", daemon=True)

    def set_paused(self, paused: bool) -> None:
        """Pause or resume it, whether its process is there yet or not."""
        self.paused = paused
        if self._job is not None:
            (self._job.pause if paused else self._job.resume)()

    def stop(self) -> None:
        """End it."""
        self._stopped = True
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
        from training.finetuning.job import Failed, FinetuneJob

        try:
            work = {} if self._work_there is None else {"work": self._work_there}
            self._job = job = FinetuneJob(self._path, self._depth, **work)
            self.set_paused(self.paused)  # what was said while it started
            if self._stopped:
                job.cancel()
            for event in job.events():
                self._tell(self, event)
        except Exception as error:
            logger.exception("while learning")
            self._tell(self, Failed(f"{type(error).__name__}: {error}", known=False))
        self._tell(self, None)


def look_ahead(task: Task, library: Library, outcome: Outcome) -> Preview:
    """Work out what using an outcome would change."""
    from engine.active_weights import weights_in_use
    from engine.grouping.preview import preview
    from engine.vectors.adapter import Adapter

    if outcome.adapter is None:
        return _through(task, library, weights_in_use(library, outcome.net))
    adapter, weights = Adapter.from_json(outcome.adapter), weights_in_use(library)
    if adapter.weights != weights.id:
        raise KnownError("This was learned for another network than the library uses now. Please learn again.")
    return preview(library, weights, adapter=adapter)


def look_back(task: Task, library: Library) -> Preview | None:
    """Work out what going back to the network as it was supplied would change; None if that is in use already."""
    from training.finetuning.adopt import supplied

    weights = supplied(library)
    return None if weights is None else _through(task, library, weights)


def _through(task: Task, library: Library, weights: Weights) -> Preview:
    """Preview a network without an adapter; it first has to see all faces."""
    from engine.grouping.preview import preview
    from engine.scanning.reembedding import reembed

    with closing(reembed(library, weights)) as stream:
        for n_done, n_photos in stream:
            task.report(n_done / max(1, n_photos))
    return preview(library, weights, adapter=None)


def find_stopped(library: Library) -> Stopped | None:
    """Find a thorough run that can be gone on with; None if there is none."""
    from training.finetuning.resume_files import stopped

    return stopped(library)


def delete_stopped(library: Library) -> None:
    """Delete what a stopped run left."""
    from training.finetuning.resume_files import forget

    forget(library)


def delete_net(library: Library, outcome: Outcome) -> None:
    """Delete the network of an outcome that is not wanted."""
    from training.finetuning.adopt import discard

    discard(library, outcome)

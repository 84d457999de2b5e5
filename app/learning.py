"""Fine-tuning as the window sees it: a process elsewhere, what came out of it, and whether the user takes it."""

from __future__ import annotations

import logging
import multiprocessing
import threading
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.session import Session
from app.tasks import SLOW, Task
from engine.errors import KnownError

if TYPE_CHECKING:
    from engine.library import Change, Library
    from engine.preview import Preview
    from training.finetune_job import FinetuneJob, Work
    from training.finetune_report import Outcome

logger = logging.getLogger(__name__)

OUTCOME_SETTING = "learned"
"""Where a library keeps what was learned until the user decides, so that closing the window loses nothing."""
_END_S = 2.0  # so long closing the window waits for the process to end by itself


class Learner(QObject):
    """Runs one fine-tuning at a time; what comes out waits here until the user uses it or leaves it.

    Get the one of a session by `learner(session)`.

    Attributes
    ----------
    share, sentence : float, str
        How far the work under way is, and what it is at.
    outcome : Outcome or None
        What was learned last and not decided on.
    preview : Preview or None
        What using it would change, once that is known.
    trouble : str
        Why the last work came to nothing; empty where it did not.
    work : callable or None
        What the process does, for the tests; None fine-tunes.
    """

    changed = Signal()
    _told = Signal(object, object)  # whose run, the event; None at its end

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session, self._library = session, session.library
        self.share, self.sentence, self.trouble = 0.0, "", ""
        self.outcome: Outcome | None = None
        self.preview: Preview | None = None
        self.work: Work | None = None
        self._run: _Run | None = None
        self._task: Task | None = None
        self._wanted = False  # the preview is being made so
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        session.changed.connect(self._forget_preview)
        session.regrouped.connect(self._forget_preview)
        session.tasks.failed.connect(self._look_again)
        session.read(self._kept, on_done=self._take_up)

    def _kept(self) -> Outcome | None:
        from training.finetune_report import Outcome

        kept = self._library.setting(OUTCOME_SETTING)
        return Outcome.from_json(kept) if kept else None

    def _take_up(self, outcome: Outcome | None) -> None:
        """Take up what was left undecided when the window was closed."""
        if outcome is not None and self.outcome is None and not self.running:
            self.outcome = outcome
            self.changed.emit()

    # The run

    @property
    def running(self) -> bool:
        """Whether something is being learned, paused or not."""
        return self._run is not None

    @property
    def paused(self) -> bool:
        """Whether it is held."""
        return self._run is not None and self._run.paused

    @property
    def looking(self) -> bool:
        """Whether what would change is being worked out, or made so."""
        return self._task is not None or self._wanted

    def start(self, depth: str) -> None:
        """Begin to learn; what was learned before and not taken is left."""
        if self.running:
            return
        self.leave()
        self.share, self.sentence, self.trouble = 0.0, self.tr("Starting"), ""
        self._run = _Run(self._library, depth, self.work, self._told.emit)
        self._run.thread.start()
        self.changed.emit()

    def pause(self, paused: bool) -> None:
        """Hold it, or let it go on."""
        if self._run is not None:
            self._run.hold(paused)
            self.changed.emit()

    def cancel(self) -> None:
        """End it; nothing comes out."""
        if self._run is not None:
            self.sentence = self.tr("Ending")
            self._run.stop()
            self.changed.emit()

    def close(self) -> None:
        """End everything, before the window goes."""
        if self._task is not None:
            self._task.cancel()
        run, self._run = self._run, None
        if run is not None:
            run.stop()
            run.thread.join(_END_S)
            for process in multiprocessing.active_children():
                if process.name == "kith-finetune":  # in the middle of something long, of which nothing is kept
                    process.kill()
            run.thread.join()

    @Slot(object, object)
    def _hear(self, run: _Run, event: Any) -> None:
        from training.finetune_job import Failed, Finished, Progress

        if run is not self._run:
            return
        match event:
            case Progress():
                self.share, self.sentence = event.share, event.sentence
            case Finished():
                self.outcome = event.outcome
                self._library.set_setting(OUTCOME_SETTING, event.outcome.to_json())
            case Failed(known=True):
                self.trouble = event.sentence
            case Failed():
                self._session.tasks.failed.emit(RuntimeError(event.sentence))
            case None:
                self._run = None
                run.thread.join()
        self.changed.emit()

    # What would change

    @property
    def needs_look(self) -> bool:
        """Whether it is time to work out what using the outcome would change."""
        better = self.outcome is not None and self.outcome.card.better
        return better and self.preview is None and not (self.running or self.looking or self.trouble)

    def look(self) -> None:
        """Work out what using the outcome would change; a new network has to look at all faces first."""
        outcome, library = self.outcome, self._library
        if outcome is None or not self.needs_look:
            return

        def failed(error: Exception) -> None:
            self._task = None
            if isinstance(error, KnownError):
                self.trouble = str(error)
            else:
                self._session.tasks.failed.emit(error)
            self.changed.emit()

        def done(preview: Preview) -> None:
            self._task, self.preview = None, preview
            self.changed.emit()

        self.share, self.sentence = 0.0, self.tr("Looking what would change")
        look = self._session.tasks.run
        self._task = look(_look, library, outcome, on_done=done, on_error=failed, on_progress=self._progress, lane=SLOW)
        self.changed.emit()

    def look_anew(self) -> None:
        """Forget the trouble, and look again."""
        self.trouble = ""
        self.look()
        self.changed.emit()

    def _progress(self, share: float) -> None:
        self.share, self.sentence = share, self.tr("Looking at all faces with the new network")
        self.changed.emit()

    @Slot()
    def _forget_preview(self) -> None:
        """People are others now; what would change has to be looked at again."""
        if self._wanted:
            return
        if self._task is not None and self.outcome is not None:
            self._task.cancel()
            self._task = None
        if self.outcome is not None:
            self.preview = None
            self.changed.emit()

    @Slot()
    def _look_again(self) -> None:
        if self._wanted:
            self._wanted, self.preview = False, None
            self.changed.emit()

    # The decision

    def use(self) -> None:
        """Group people by what was learned, as it was shown, in one step that undo takes back."""
        if self.preview is not None and not self._wanted:
            self._wanted = True
            self._session.regroup(self.preview, self._used, self.tr("Learned from your corrections"))
            self.changed.emit()

    def _used(self, _change: Change) -> None:
        self._wanted = False
        self._forget_outcome()

    def leave(self) -> None:
        """Forget what was learned, and delete its network if there is one."""
        outcome = self.outcome
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if outcome is None:
            return
        self._forget_outcome()
        if outcome.net is not None:
            self._session.tasks.run(_discard, self._library, outcome, lane=SLOW)

    def _forget_outcome(self) -> None:
        self.outcome = self.preview = None
        self.trouble = ""
        self._library.set_setting(OUTCOME_SETTING, None)
        self.changed.emit()

    def take_back(self) -> None:
        """Go back to the network as it was supplied, in one step that undo takes back."""
        from training.finetune_adopt import take_back

        self._session.make(lambda: take_back(self._library))


def learner(session: Session) -> Learner:
    """Give what learns in a session."""
    return session.findChild(Learner) or Learner(session)


def _look(task: Task, library: Library, outcome: Outcome) -> Preview:
    from engine.adapter import Adapter
    from engine.in_use import weights_in_use
    from engine.preview import preview
    from engine.reembedding import reembed

    if outcome.adapter is not None:
        adapter, weights = Adapter.from_json(outcome.adapter), weights_in_use(library)
        if adapter.weights != weights.id:
            raise KnownError("This was learned for another network than the library uses now. Please learn again.")
        return preview(library, weights, adapter=adapter)
    weights = weights_in_use(library, outcome.net)
    with closing(reembed(library, weights)) as stream:
        for n_done, n_photos in stream:
            task.report(n_done / max(1, n_photos))
    return preview(library, weights, adapter=None)


def _discard(library: Library, outcome: Outcome) -> None:
    from training.finetune_adopt import discard

    discard(library, outcome)


class _Run:
    """One fine-tuning, and the thread that listens to it."""

    def __init__(self, library: Library, depth: str, work: Work | None, tell: Callable[[_Run, Any], None]) -> None:
        self._path, self._depth, self._work_there, self._tell = library.path, depth, work, tell
        self._job: FinetuneJob | None = None
        self._stopped = False
        self.paused = False
        self.thread = threading.Thread(target=self._work, name="kith-learning", daemon=True)

    def hold(self, paused: bool) -> None:
        """Hold it or let it go on, whether its process is there yet or not."""
        self.paused = paused
        if self._job is not None:
            (self._job.pause if paused else self._job.resume)()

    def stop(self) -> None:
        """End it."""
        self._stopped = True
        if self._job is not None:
            self._job.cancel()

    def _work(self) -> None:
        from training.finetune_job import Failed, FinetuneJob

        try:
            work = {} if self._work_there is None else {"work": self._work_there}
            self._job = job = FinetuneJob(self._path, self._depth, **work)
            self.hold(self.paused)  # what was said while it started
            if self._stopped:
                job.cancel()
            for event in job.events():
                self._tell(self, event)
        except Exception as error:
            logger.exception("while learning")
            self._tell(self, Failed(f"{type(error).__name__}: {error}", known=False))
        self._tell(self, None)

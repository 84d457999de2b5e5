"""Fine-tuning as the window sees it: a process elsewhere, what came out of it, and whether the user takes it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.background.tasks import SLOW, Task
from app.pages.learning.duration import SETTING, Duration
from app.pages.learning.preview_job import PreviewJob
from app.pages.learning.unfinished_run import UnfinishedRun
from app.pages.learning.work import FineTuningRun, delete_net, delete_stopped, look_ahead, look_back
from app.session.session import Session
from engine.places import OUTCOME_SETTING

if TYPE_CHECKING:
    from engine.grouping.preview import Preview
    from engine.library import Change, Library
    from training.finetuning.job import Work
    from training.finetuning.report import Outcome


class FineTuning(QObject):
    """Runs one fine-tuning at a time; what comes out waits here until the user uses it or leaves it.

    Parameters
    ----------
    session : Session
    work : callable, optional
        What a run's process does; fine-tuning by itself.
    look_back, delete_stopped : callable
        What is done in the background, as in `work.py`.
    clock : callable
        Seconds, for how long a run takes.

    Attributes
    ----------
    share, sentence : float, str
        How far the run under way is, and what it is at.
    outcome : Outcome or None
        What was learned last and not decided on.
    stopped : UnfinishedRun
        A thorough run that can be gone on with, if there is one.
    trouble : str
        Why the last run came to nothing; empty where it did not.
    ahead, back : PreviewJob
        What using the outcome would change, and what going back to the network as it was supplied would.
    going_back : bool
        The user wants to, and it has not come to its end.
    """

    changed = Signal()
    _told = Signal(object, object)  # whose run, the event; None at its end

    def __init__(
        self,
        session: Session,
        parent: QObject | None = None,
        *,
        work: Work | None = None,
        look_back: Callable[[Task, Library], Preview | None] = look_back,
        delete_stopped: Callable[[Library], None] = delete_stopped,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._session, self._library = session, session.library
        self.share, self.sentence, self.trouble = 0.0, "", ""
        self.duration, self._depth = Duration(clock), ""
        self.outcome: Outcome | None = None
        self.stopped = UnfinishedRun(session, delete_stopped, self)
        self.work, self._look_back = work, look_back
        self.ahead, self.back = PreviewJob(session, self), PreviewJob(session, self)
        self.going_back = False
        self._run: FineTuningRun | None = None
        self._ending: FineTuningRun | None = None
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self.stopped.changed.connect(self.changed)
        self.ahead.changed.connect(self.changed)
        self.back.changed.connect(self.changed)
        self.back.seen.connect(self._saw_way_back)
        self.back.changed.connect(self._go_back)
        session.changed.connect(self._leave_out_the_forgotten)

    def open(self) -> None:
        """Take up what was left undecided when the window was closed, and look for a run to go on with."""
        self._session.read(self._read_undecided, on_done=self._take_up)
        self.stopped.refresh()

    def _read_undecided(self) -> Outcome | None:
        from training.finetuning.report import Outcome

        undecided = self._session.setting(OUTCOME_SETTING)
        return Outcome.from_json(undecided) if undecided else None

    def _take_up(self, outcome: Outcome | None) -> None:
        if outcome is not None and self.outcome is None and not self.running:
            self.outcome = outcome
            self.changed.emit()

    @Slot()
    def _leave_out_the_forgotten(self) -> None:
        """Call nobody by name in the report any more once the library does not."""
        kept = self._session.setting(OUTCOME_SETTING)
        if self.outcome is not None and kept and len(kept["card"]["mixed_pairs"]) < len(self.outcome.card.mixed_pairs):
            self.outcome = replace(self.outcome, card=replace(self.outcome.card, mixed_pairs=()))
            self.changed.emit()

    # The run

    @property
    def running(self) -> bool:
        """Whether something is being learned, paused or not."""
        return self._run is not None

    @property
    def paused(self) -> bool:
        """Whether it is paused."""
        return self._run is not None and self._run.paused and not self._run.stopped

    @property
    def ending(self) -> bool:
        """Whether it was stopped, and has not come to its end."""
        return self._run is not None and self._run.stopped

    @property
    def took_s(self) -> dict[str, float]:
        """How long each depth took the last time, as far as that is known."""
        return dict(self._session.setting(SETTING, {}))

    def start(self, depth: str) -> None:
        """Begin to learn, or go on with a run that was stopped; what was learned before and not taken is left."""
        if self.running or self.ahead.being_made:
            return
        self.leave()
        self.share, self.sentence, self.trouble = 0.0, self.tr("Starting"), ""
        self._depth = depth
        self.duration.begin()
        self._run = FineTuningRun(self._library, depth, self.work, self._told.emit)
        self._run.thread.start()
        self.changed.emit()

    def go_on(self) -> None:
        """Go on with the run that was stopped."""
        from training.finetuning.adopt import NETWORK

        self.start(NETWORK)

    def pause(self, paused: bool) -> None:
        """Pause or resume it."""
        if self._run is not None and not self._run.stopped:
            self._run.set_paused(paused)
            self.duration.pause(paused)
            self.changed.emit()

    def stop(self) -> None:
        """End it; nothing comes out, and a thorough run can be gone on with."""
        if self._run is not None:
            self.sentence = self.tr("Ending")
            self._run.stop()
            self.changed.emit()

    def close(self) -> None:
        """End everything, before the window goes; what a thorough run kept stays for the next time."""
        self.going_back = False
        self.ahead.drop()
        self.back.drop()
        for run in filter(None, (self._run, self._ending)):
            run.end()
        self._run = self._ending = None

    @Slot(object, object)
    def _hear(self, run: FineTuningRun, event: Any) -> None:
        from training.finetuning.job import JobFailed, JobFinished, JobProgress

        if run is not self._run:
            return
        if isinstance(event, JobProgress):
            if not run.stopped:  # else it was said before it noticed
                self.share, self.sentence = event.share, event.sentence
                self.duration.report(event.share)
        else:
            self._run, self._ending = None, run  # its process may take seconds to go
            self.stopped.refresh()
        match event:
            case JobFinished():
                self.outcome = event.outcome
                self._session.remember(SETTING, self.took_s | {self._depth: round(self.duration.spent_s, 1)})
                self._session.remember(OUTCOME_SETTING, event.outcome.to_json())
                self._session.flush()
            case JobFailed(known=True):
                self.trouble = event.sentence
            case JobFailed():
                self._session.tasks.failed.emit(RuntimeError(event.sentence))
        self.changed.emit()

    # The decision

    @property
    def preview(self) -> Preview | None:
        """What using the outcome would change, once that is known."""
        return self.ahead.preview

    @property
    def needs_look(self) -> bool:
        """Whether it is time to work out what using the outcome would change."""
        better = self.outcome is not None and self.outcome.card.better
        return better and self.preview is None and not (self.running or self.ahead.busy or self.ahead.trouble)

    def look(self) -> None:
        """Work out what using the outcome would change; a new network has to look at all faces first."""
        if self.needs_look:
            self.look_anew()

    def look_anew(self) -> None:
        """Work it out again, whatever the trouble was."""
        self.ahead.look(look_ahead, self._library, self.outcome)

    def use(self) -> None:
        """Group people by what was learned, as it was shown, in one step that undo takes back."""
        self.ahead.make("learned", self._used)

    def _used(self, _change: Change) -> None:
        self._forget_outcome()

    def leave(self) -> None:
        """Forget what was learned, and delete its network if there is one; not while it is being used."""
        outcome = self.outcome
        if outcome is None or self.ahead.being_made:
            return
        self.ahead.drop()
        self._forget_outcome()
        if outcome.net is not None:
            self._session.tasks.run(delete_net, self._library, outcome, lane=SLOW)

    def _forget_outcome(self) -> None:
        self.outcome, self.trouble = None, ""
        self._session.remember(OUTCOME_SETTING, None)
        self.changed.emit()

    def take_back(self) -> None:
        """Go back to the network as it was supplied, in one undoable step; new faces are looked at with it first."""
        self.going_back = True
        self._go_back()

    def _saw_way_back(self, preview: Preview | None) -> None:
        self.going_back = preview is not None

    @Slot()
    def _go_back(self) -> None:
        """Work out the way back, again if people were edited meanwhile, and take it."""
        back = self.back
        if not self.going_back or back.busy:
            return
        if back.trouble:
            self.going_back = False
        elif back.preview is None:
            back.look(self._look_back, self._library)
        else:
            back.make("unlearned", self._went_back)

    def _went_back(self, _change: Change) -> None:
        self.going_back = False

"""What another way to see faces would change among the people: worked out in the background, shown, and made so."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from app.background.tasks import SLOW, Task
from app.session.session import Session
from engine.errors import KnownError

if TYPE_CHECKING:
    from engine.grouping.preview import Preview
    from engine.library import Change, RegroupReason

_one_at_a_time = threading.Lock()


class PreviewJob(QObject):
    """Works out one preview at a time; an edit in between makes what was found worthless.

    Attributes
    ----------
    share : float
        How far the look is.
    preview : Preview or None
        What would change, once that is known.
    trouble : str
        Why the last look came to nothing; empty where it did not.
    being_made : bool
        Whether people are being grouped as it was shown.
    """

    changed = Signal()
    seen = Signal(object)  # a Preview, or None where nothing can change

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.share, self.trouble = 0.0, ""
        self.preview: Preview | None = None
        self._task: Task | None = None
        self.being_made = False
        session.changed.connect(self._outdate)
        session.regrouped.connect(self._outdate)
        session.tasks.failed.connect(self._not_made)

    @property
    def busy(self) -> bool:
        """Whether what would change is being worked out, or made so."""
        return self._task is not None or self.being_made

    def look(self, function: Callable[..., Preview | None], *arguments: Any) -> None:
        """Work out function(task, *arguments), which tells the task how far it is."""
        self.share, self.trouble = 0.0, ""
        self._task = self._session.tasks.run(
            _run_alone,
            function,
            arguments,
            on_done=self._saw,
            on_error=self._failed,
            on_progress=self._progress,
            lane=SLOW,
        )
        self.changed.emit()

    def make(self, reason: RegroupReason, on_done: Callable[[Change], None]) -> None:
        """Group people as it was shown, in one step that undo takes back."""
        if self.preview is not None and not self.busy:
            self.being_made = True

            def made(change: Change) -> None:
                on_done(change)
                self.drop()

            self._session.regroup(self.preview, made, reason)
            self.changed.emit()

    def drop(self) -> None:
        """Forget what was seen, and stop looking."""
        if self._task is not None:
            self._task.cancel()
        self._task, self.preview, self.trouble, self.being_made = None, None, "", False
        self.changed.emit()

    def _saw(self, preview: Preview | None) -> None:
        self._task, self.preview = None, preview
        self.seen.emit(preview)
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._task = None
        if isinstance(error, KnownError):
            self.trouble = str(error)
        else:
            self.trouble = self.tr("What would change could not be worked out.")
            self._session.tasks.failed.emit(error)
        self.changed.emit()

    def _progress(self, share: float) -> None:
        self.share = share
        self.changed.emit()

    @Slot()
    def _outdate(self) -> None:
        """People are others now; what would change has to be looked at again."""
        if not self.being_made and (self.preview is not None or self._task is not None):
            self.drop()

    @Slot()
    def _not_made(self) -> None:
        if self.being_made:
            self.drop()


def _run_alone(task: Task, function: Callable[..., Preview | None], arguments: tuple[Any, ...]) -> Preview | None:
    """Run a preview once no other one runs: one that was cancelled may still hold the lock of scans."""
    with _one_at_a_time:
        task.report(0.0)
        return function(task, *arguments)

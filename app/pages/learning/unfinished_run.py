"""A thorough run that was ended on its way: looked for, and deleted when it is not wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.background.tasks import SLOW, Task
from app.pages.learning.work import find_stopped
from app.session.session import Session

if TYPE_CHECKING:
    from engine.library import Library
    from training.finetuning.resume_files import StoppedRun


class UnfinishedRun(QObject):
    """What a run left that can be gone on with.

    Parameters
    ----------
    session : Session
    delete : callable
        Deletes it, in the background.

    Attributes
    ----------
    found : StoppedRun or None
        As of the last look.
    """

    changed = Signal()

    def __init__(self, session: Session, delete: Callable[[Library], None], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._delete = session, delete
        self.found: StoppedRun | None = None
        self._looking: Task | None = None
        self._deleting = False

    @Slot()
    def refresh(self) -> None:
        """Find out whether there is one, and whether it still fits what the user says."""
        self._drop_look()
        if self._deleting:
            return  # there will be a look after it
        self._looking = self._session.tasks.run(find_stopped, self._session.library, on_done=self._take, lane=SLOW)

    def delete(self) -> None:
        """Delete it."""
        self._drop_look()
        self.found, self._deleting = None, True
        over = self._on_deleted
        self._session.tasks.run(self._delete, self._session.library, on_done=over, on_error=over, lane=SLOW)
        self.changed.emit()

    def _drop_look(self) -> None:
        """Drop the look under way: what it sees may be there no more."""
        if self._looking is not None:
            self._looking.cancel()

    def _take(self, found: StoppedRun | None) -> None:
        if found != self.found:
            self.found = found
            self.changed.emit()

    def _on_deleted(self, error: Exception | None) -> None:
        self._deleting = False
        if error is not None:
            self._session.tasks.failed.emit(error)
        self.refresh()

"""Follows what others change in a shared library, so that every window shows it within a second."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, Slot

from app.background.tasks import READ, SLOW
from app.session.session import Session
from engine.errors import KnownError
from engine.library.edits.elsewhere import OthersChanges
from engine.library.error_sentences import UnreachableError

logger = logging.getLogger(__name__)

_AGAIN_MS = 5_000  # after which a lost connection is tried again
_TOGETHER_MS = 2_000  # a scan tells of itself several times a second, and then everything is read anew


class Elsewhere(QObject):
    """Lets the session say what others change as if it had been done here, and when the server is lost and found.

    Nothing waits: the system says when there is something to read of the connection.

    Parameters
    ----------
    session : Session
    again_ms : int
        After which a lost connection is tried again.
    """

    found_again = Signal()  # after it was lost; everything is being read anew
    forgotten = Signal()  # what this computer kept of somebody was deleted, as others have forgotten them

    def __init__(self, session: Session, parent: QObject | None = None, *, again_ms: int = _AGAIN_MS) -> None:
        super().__init__(parent)
        self._session = session
        self._others: OthersChanges | None = None
        self._notifier: QSocketNotifier | None = None
        self._is_closed = False
        self._was_lost = False
        self._again = QTimer(self, singleShot=True, interval=again_ms)
        self._again.timeout.connect(self.follow)
        self._anything = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        self._anything.timeout.connect(self._read_anew)

    @property
    def is_following(self) -> bool:
        """Whether there is a connection."""
        return self._others is not None

    @Slot()
    def follow(self) -> None:
        """Begin to follow, once there is a connection."""
        listen = self._session.library.edits.made_elsewhere
        self._session.tasks.run(listen, on_done=self._begin, on_error=self._lost, lane=SLOW)

    @Slot(object)
    def doubt(self, error: Exception) -> None:
        """Look whether the server is there, where something else could not reach it."""
        if self._others is not None and isinstance(error, UnreachableError):
            self._lost(error)

    def close(self) -> None:
        """Follow no longer."""
        self._is_closed = True
        self._again.stop()
        self._anything.stop()
        self._end()

    def _begin(self, others: OthersChanges | None) -> None:
        if others is None:
            return
        self._others = others
        if self._is_closed:
            self._end()
            return
        self._notifier = QSocketNotifier(others.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)
        if not self._was_lost:
            self._clear_traces()
            return
        self._was_lost = False
        self._session.said.emit(self.tr("The library is there again."), False)
        self._session.flush()
        self._read_anew()  # what happened meanwhile was not told
        self.found_again.emit()

    @Slot()
    def _hear(self) -> None:
        if self._others is None:
            return
        try:
            changes = list(self._others.hear())
        except KnownError as error:
            self._lost(error)
            return
        for change in changes:
            if change is None or change.settings:
                if not self._anything.isActive():
                    self._anything.start()
            else:
                self._session.changed.emit(change)
        if changes:
            self._session.refresh_undo()

    def _lost(self, error: Exception) -> None:
        self._end()
        if not self._was_lost and not self._is_closed:
            logger.warning("%s", error)
            self._session.tasks.failed.emit(error)
        self._was_lost = True
        if not self._is_closed:
            self._again.start()

    def _end(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._others is not None:
            self._others.close()
            self._others = None

    @Slot()
    def _read_anew(self) -> None:
        tasks = self._session.tasks
        tasks.run(self._session.read_settings, on_done=lambda _: self._session.regrouped.emit(), lane=READ)
        self._session.refresh_undo()
        self._clear_traces()

    def _clear_traces(self) -> None:
        def cleared(was_anything: bool) -> None:
            if was_anything:
                self.forgotten.emit()

        def failed(error: Exception) -> None:
            logger.warning("what others have forgotten may still be here: %s", error)
            self.doubt(error)

        clear = self._session.library.forgetting.clear_traces_here
        self._session.tasks.run(clear, on_done=cleared, on_error=failed, lane=SLOW)

"""A scan of the library by another process, as the window follows it: where a library is a file, nobody tells of it."""

from __future__ import annotations

import logging
import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.background.tasks import Task
from app.session.scans.scanner import GROUP_EVERY_S, Scanner
from app.session.session import Session
from engine.library.error_sentences import BeingScannedError
from engine.library.store import FACE_DATA_CHANGED, REGROUP_NEEDED

logger = logging.getLogger(__name__)

_ASK_AGAIN_MS = 2_000


class OthersScan(QObject):
    """Shows what another process finds while it scans, and says when that is over.

    Nothing is asked while nobody scans: somebody has to come upon a scan, and then the library is asked every now and
    then until it is over.

    Parameters
    ----------
    session : Session
        Its `regrouped` is emitted now and then while the library changes, as seldom as by a scan of the window's own.
    scanner : Scanner
        The window's own, whose scan is nobody else's; its folders come once the other scan is over.
    again_ms : int
        After which the library is asked again.
    show_every_s : float
        The shortest time between two readings of everything.
    """

    began = Signal()
    ended = Signal()

    def __init__(
        self,
        session: Session,
        scanner: Scanner,
        parent: QObject | None = None,
        *,
        again_ms: int = _ASK_AGAIN_MS,
        show_every_s: float = GROUP_EVERY_S,
    ) -> None:
        super().__init__(parent)
        self.running = False
        self._session, self._scanner, self._show_every_s = session, scanner, show_every_s
        self._asked: Task | None = None
        self._shown: object = None  # how far the library had changed, and when
        self._shown_at = 0.0
        self._again = QTimer(self, singleShot=True, interval=again_ms)
        self._again.timeout.connect(self.look)
        scanner.failed.connect(self._own_scan_failed)
        self.ended.connect(scanner.go_on)

    @Slot()
    def look(self) -> None:
        """Ask whether another process scans, in the background."""
        if self._asked is None:
            self._asked = self._session.tasks.run(self._ask, on_done=self._told, on_error=self._not_told)

    @Slot()
    def begin(self) -> None:
        """Follow a scan that somebody came upon."""
        if not self.running and not self._scanner.running:
            self.running = True
            self._shown_at = time.monotonic()
            self._again.start()
            self.began.emit()

    def close(self) -> None:
        """Follow no longer."""
        self._again.stop()
        if self._asked is not None:
            self._asked.cancel()

    @Slot(object)
    def _own_scan_failed(self, error: Exception) -> None:
        if isinstance(error, BeingScannedError):
            self.begin()

    def _ask(self) -> tuple[bool, object]:
        """Ask whether a scan runs, and what state of the library is to be shown; in the background."""
        is_scanned = self._session.library.is_being_scanned()
        is_due = not is_scanned or time.monotonic() - self._shown_at >= self._show_every_s
        if not self.running or not is_due or self._session.library.is_shared:  # in which others tell what they change
            return is_scanned, self._shown
        state = [self._session.library.setting(key) for key in (FACE_DATA_CHANGED, REGROUP_NEEDED)]
        if state != self._shown:
            self._session.read_settings()
        return is_scanned, state

    def _told(self, told: tuple[bool, object]) -> None:
        self._asked = None
        is_scanned, state = told
        if state != self._shown:
            self._shown, self._shown_at = state, time.monotonic()
            self._session.regrouped.emit()
        if self._scanner.running:  # which has the lock itself, or is about to hear that it is another's
            if self.running:
                self._again.start()
        elif is_scanned:
            self.begin()
            self._again.start()
        elif self.running:
            self.running = False
            self.ended.emit()

    def _not_told(self, error: Exception) -> None:
        self._asked = None
        logger.warning("whether others scan the library is not known: %s", error)
        if self.running:
            self._again.start()

"""What other processes do to the library, as the window follows it: where a library is a file, nobody tells of it."""

from __future__ import annotations

import logging
import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.background.tasks import Task
from app.session.scans.scanner import GROUP_EVERY_S, Scanner
from app.session.session import Session
from engine.library.error_sentences import BeingScannedError

logger = logging.getLogger(__name__)

_ASK_AGAIN_MS = 1_000


class OtherProcesses(QObject):
    """Shows what other processes write into the library, `kith name` for example, and knows whether one scans it.

    Every now and then the library is asked whether it has changed, which costs next to nothing. In one that is shared,
    others tell what they change (see `Elsewhere`), and so it is asked only while somebody has come upon a scan.

    Parameters
    ----------
    session : Session
        Its `regrouped` is emitted when the library has changed; during a scan now and then, as seldom as by a scan of
        the window's own.
    scanner : Scanner
        The window's own, whose scan is nobody else's; its folders come once the other scan is over.
    again_ms : int
        After which the library is asked again.
    show_every_s : float
        The shortest time between two readings of everything while a scan goes on.
    """

    scan_began = Signal()
    scan_ended = Signal()

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
        self.scanning = False
        self._session, self._scanner, self._show_every_s = session, scanner, show_every_s
        self._asked: Task | None = None
        self._is_old = False  # whether the window does not show yet what was written
        self._shown_at = 0.0
        self._is_lost = False  # whether the library could not be asked
        self._again = QTimer(self, singleShot=True, interval=again_ms)
        self._again.timeout.connect(self.look)
        scanner.failed.connect(self._own_scan_failed)
        self.scan_ended.connect(scanner.go_on)

    @Slot()
    def look(self) -> None:
        """Ask what others do, in the background, and from now on every now and then."""
        if self._asked is None:
            self._asked = self._session.tasks.run(self._ask, on_done=self._told, on_error=self._not_told)

    @Slot()
    def scan_found(self) -> None:
        """Follow a scan that somebody came upon."""
        if not self.scanning and not self._scanner.running:
            self.scanning = True
            self._shown_at = time.monotonic()
            self._again.start()
            self.scan_began.emit()

    def close(self) -> None:
        """Follow no longer."""
        self._again.stop()
        if self._asked is not None:
            self._asked.cancel()

    @Slot(object)
    def _own_scan_failed(self, error: Exception) -> None:
        if isinstance(error, BeingScannedError):
            self.scan_found()

    def _ask(self) -> tuple[bool, bool, bool]:
        """Ask whether a scan runs, whether something was written, and if that is to be shown; in the background."""
        library = self._session.library
        goes_on = self.scanning and library.is_being_scanned()  # first: nothing that a scan writes at its end is missed
        is_changed = library.is_changed_elsewhere() or self._is_old
        is_due = is_changed and not (goes_on and time.monotonic() - self._shown_at < self._show_every_s)
        if is_due:
            self._session.read_settings()
        return goes_on or library.is_being_scanned(), is_changed, is_due

    def _told(self, told: tuple[bool, bool, bool]) -> None:
        self._asked, self._is_lost = None, False
        is_scanned, is_changed, is_due = told
        self._is_old = is_changed and not is_due
        if is_due:
            self._shown_at = time.monotonic()
            self._session.regrouped.emit()
            self._session.refresh_undo()
        if not self._scanner.running:  # which has the lock itself, or is about to hear that it is another's
            if is_scanned:
                self.scan_found()
            elif self.scanning:
                self.scanning = False
                self.scan_ended.emit()
        self._wait()

    def _not_told(self, error: Exception) -> None:
        self._asked = None
        if not self._is_lost:
            logger.warning("what others do with the library is not known: %s", error)
        self._is_lost = True
        self._wait()

    def _wait(self) -> None:
        if self.scanning or not self._session.library.is_shared:
            self._again.start()

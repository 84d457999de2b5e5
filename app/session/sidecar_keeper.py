"""Writes each change of a name into the files beside the photos, soon after it was made, where that is wanted."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from app.background.tasks import SLOW, Task
from app.session.session import Session

_QUIET_MS = 5000  # who names one face names the next


class SidecarKeeper(QObject):
    """Follows the library, in the background and once it is quiet.

    Parameters
    ----------
    session : Session
    quiet_ms : int
        So long nothing must change before anything is written.
    """

    def __init__(self, session: Session, parent: QObject | None = None, quiet_ms: int = _QUIET_MS) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Task | None = None
        self._again = False
        self._closed = False
        self._quiet = QTimer(self, singleShot=True, interval=quiet_ms)
        self._quiet.timeout.connect(self._write)
        session.changed.connect(self.follow)
        session.regrouped.connect(self.follow)

    @Slot()
    def follow(self) -> None:
        """Write soon what changed, if that is wanted."""
        from engine.interchange.sidecars import KEEP_SETTING

        if self._closed or self._session.library.why_read_only or not self._session.setting(KEEP_SETTING, False):
            self._quiet.stop()
            return
        self._quiet.start()

    def close(self) -> None:
        """Stop; what is not written yet is written by the next window."""
        self._closed = True
        self._quiet.stop()
        if self._task is not None:
            self._task.cancel()

    @Slot()
    def _write(self) -> None:
        if self._task is not None:
            self._again = True
            return
        self._again = False
        self._task = self._session.tasks.run(
            self._write_due, on_done=self._done, on_error=self._failed, on_progress=lambda _: None, lane=SLOW
        )

    def _write_due(self, task: Task) -> None:
        from engine.interchange.sidecars import GUESSES_SETTING, photos_due, write_sidecars

        library = self._session.library
        due = photos_due(library, self._session.setting(GUESSES_SETTING, False))
        write_sidecars(library, due, lambda *progress: task.report(progress), begins=False)

    def _done(self, _result: object) -> None:
        self._task = None
        if self._again:
            self.follow()

    def _failed(self, error: Exception) -> None:
        self._task = None
        self._session.tasks.failed.emit(error)

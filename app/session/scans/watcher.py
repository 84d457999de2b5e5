"""Notices photos that come, change or go in the watched folders."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.background.tasks import SLOW, Tasks

if TYPE_CHECKING:
    from watchdog.observers.api import BaseObserver

logger = logging.getLogger(__name__)

_QUIET_MS = 3000  # a card is being copied, a photo still being written
_PATIENCE_S = 30.0  # and so long it may go on happening


class Watcher(QObject):
    """Reports folders in which something happened, once it is quiet again.

    A folder that cannot be watched, for want of system resources or because it lies on a network, is left alone; it
    is looked through at the next start.

    Parameters
    ----------
    tasks : Tasks
        Setting a watch up walks the whole folder on some systems.
    quiet_ms : int
        So long nothing must happen in any folder before they are reported.
    """

    touched = Signal(list)  # of Path: folders as given to `watch`
    _noticed = Signal(object)  # a path as text; of one that is no UTF-8, Qt's own would be cut off

    def __init__(self, tasks: Tasks, quiet_ms: int = _QUIET_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._observer: BaseObserver | None = None
        self._observing = threading.Lock()
        self._closed = False
        self._waiting: dict[Path, None] = {}
        self._since = 0.0
        self._quiet = QTimer(self, singleShot=True, interval=quiet_ms)
        self._quiet.timeout.connect(self._report)
        self._noticed.connect(self._wait, Qt.ConnectionType.QueuedConnection)

    def watch(self, folders: Sequence[Path]) -> None:
        """Watch these folders instead of those before, from soon on."""
        self._tasks.run(self._observe, list(folders), lane=SLOW)

    def close(self) -> None:
        """Stop watching."""
        self._quiet.stop()
        self._closed = True
        with self._observing:
            self._stop()

    def _observe(self, folders: list[Path]) -> None:
        with self._observing:
            self._stop()
            if self._closed or not folders:
                return
            from watchdog.observers import Observer

            observer = Observer()
            try:
                observer.start()
            except Exception as error:  # the kinds differ from system to system
                logger.info("folders are not watched (%s)", error)
                return
            self._observer = observer
            for folder in folders:
                try:
                    observer.schedule(_handler(str(folder), self._noticed.emit), str(folder), recursive=True)
                except Exception as error:
                    logger.info("%s is not watched (%s); it is looked through at each start", folder, error)

    def _stop(self) -> None:
        if self._observer is not None:
            self._observer.stop()
            self._observer.join()
            self._observer = None

    @Slot(object)
    def _wait(self, folder: str) -> None:
        if self._closed:
            return
        if not self._waiting:
            self._since = time.monotonic()
        self._waiting[Path(folder)] = None
        if not self._quiet.isActive() or time.monotonic() - self._since < _PATIENCE_S:
            self._quiet.start()

    @Slot()
    def _report(self) -> None:
        folders, self._waiting = list(self._waiting), {}
        self.touched.emit(folders)


def _handler(folder: str, notice: Any) -> Any:
    """Make watchdog's kind of listener; it is called in watchdog's thread."""
    from watchdog.events import FileSystemEvent, FileSystemEventHandler

    from engine.photos.find import may_be_found

    class Handler(FileSystemEventHandler):
        def on_any_event(self, event: FileSystemEvent) -> None:
            # Reading a photo, as a scan does, also makes events; and a folder "changes" with each file in it.
            if event.event_type not in ("created", "modified", "moved", "deleted"):
                return
            if event.is_directory:
                relevant = event.event_type != "modified"
            else:
                relevant = any(may_be_found(str(path)) for path in (event.src_path, event.dest_path) if path)
            if relevant:
                notice(folder)

    return Handler()

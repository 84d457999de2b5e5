"""Collects Python's garbage in the GUI thread alone.

Python collects in whichever thread happens to allocate. Cycles that hold Qt objects would then be taken down in a
background thread, which crashes Qt.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500


class GarbageCollector(QObject):
    """Stops Python's own collecting and looks at its counters now and then, by the same thresholds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        gc.freeze()  # modules and classes stay for good: to look through them took 50 ms of a full collection
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._collect_what_is_due)
        self._timer.start()

    def _collect_what_is_due(self) -> None:
        counts = gc.get_count()
        due = [generation for generation in range(3) if counts[generation] > self._thresholds[generation] > 0]
        if due:
            gc.collect(max(due))

    def stop(self) -> None:
        """Return collecting to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

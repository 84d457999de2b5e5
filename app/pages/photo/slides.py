"""A slide show of the photos among which one is shown: alone on the screen, a few seconds each."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

_INTERVAL_MS = 4000  # so long each photo is shown


class SlideShow(QObject):
    """Steps from photo to photo until it is stopped; a pause holds it."""

    running = Signal(bool)
    step = Signal()  # the next photo is due

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_running = False
        self.timer = QTimer(self, interval=_INTERVAL_MS)
        self.timer.timeout.connect(self.step)

    @property
    def is_paused(self) -> bool:
        """Whether it waits on a photo."""
        return self.is_running and not self.timer.isActive()

    @Slot()
    def start(self) -> None:
        """Begin."""
        if not self.is_running:
            self.is_running = True
            self.timer.start()
            self.running.emit(True)

    @Slot()
    def stop(self) -> None:
        """End."""
        if self.is_running:
            self.is_running = False
            self.timer.stop()
            self.running.emit(False)

    def toggle_pause(self) -> None:
        """Hold it, or go on."""
        if self.timer.isActive():
            self.timer.stop()
        else:
            self.timer.start()

    def begin_again(self) -> None:
        """Count the time of a photo from now on, where the user went on by hand."""
        if self.timer.isActive():
            self.timer.start()

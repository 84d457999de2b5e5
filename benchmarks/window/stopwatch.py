"""Time what a user of the window waits for, and how long the window's own thread is held up."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

_TICK_MS = 2
_FRAME_S = 1 / 60
_TIMEOUT_MS = 60_000


@dataclass
class Timing:
    """One thing that was done.

    Attributes
    ----------
    name : str
    ms : float or None
        Until the window showed it.
    work_ms : float or None
        The processor time of all threads meanwhile: what a busy machine adds nothing to.
    block_ms : float
        The longest time meanwhile without the event loop.
    block_cpu_ms : float
        The most processor time that the window's thread spent in one go.
    """

    name: str
    ms: float | None
    work_ms: float | None
    block_ms: float
    block_cpu_ms: float


class Ticker(QObject):
    """Looks every other millisecond how long it had to wait for its turn."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)
        self._begin()

    def start(self) -> None:
        """Begin anew."""
        self._begin()
        self._timer.start()

    def _begin(self) -> None:
        self.longest = self.longest_cpu = 0.0
        self._last, self._last_cpu = time.perf_counter(), time.thread_time()

    def look(self) -> None:
        """Note how long it has been since the last look."""
        now, cpu = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, now - self._last - _TICK_MS / 1000)
        self.longest_cpu = max(self.longest_cpu, cpu - self._last_cpu)
        self._last, self._last_cpu = now, cpu

    def stop(self, name: str, seconds: float | None = None, work_s: float | None = None) -> Timing:
        """End, and say what was seen."""
        self.look()
        self._timer.stop()
        ms, work_ms = (None if one is None else one * 1000 for one in (seconds, work_s))
        return Timing(name, ms, work_ms, self.longest * 1000, self.longest_cpu * 1000)


class Painted(QObject):
    """Calls back once a widget has been painted while a condition held."""

    def __init__(self, widget: QWidget, shown: Callable[[], bool], then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget, self._shown, self._then = widget, shown, then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint and self._shown():
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self, self._tell)  # the picture is complete when the event loop turns again
        return False

    def _tell(self) -> None:
        self._then()
        self.deleteLater()


class Stopwatch:
    """Does things as a user would and keeps their times."""

    def __init__(self) -> None:
        self.timings: list[dict[str, Any]] = []
        self.frames: list[dict[str, Any]] = []
        self._ticker = Ticker()

    def time(self, name: str, act: Callable[[], Any], view: QAbstractScrollArea, shown: Callable[[], bool]) -> None:
        """Act, and wait until the view has been painted while `shown` held; then until the window is at rest."""
        loop = QEventLoop()
        began = began_work = ended = ended_work = 0.0

        def begin() -> None:
            nonlocal began, began_work
            began, began_work = time.perf_counter(), time.process_time()
            act()

        def end() -> None:
            nonlocal ended, ended_work
            ended, ended_work = time.perf_counter(), time.process_time()
            loop.quit()

        QTimer.singleShot(_TIMEOUT_MS, loop, loop.quit)
        QTimer.singleShot(0, loop, begin)  # from the event loop, as clicks come
        Painted(view.viewport(), shown, end)
        self._ticker.start()
        loop.exec()
        if not ended:
            raise TimeoutError(f"the window never showed: {name}")
        rest()  # what follows the picture may hold the window up as well
        self.timings.append(asdict(self._ticker.stop(name, ended - began, ended_work - began_work)))

    @contextmanager
    def watching(self, name: str) -> Iterator[None]:
        """Look only for how long the window is held up."""
        self._ticker.start()
        yield
        self.timings.append(asdict(self._ticker.stop(name)))

    def scroll(self, name: str, view: QAbstractScrollArea, n_frames: int) -> None:
        """Scroll from end to end at sixty frames a second, and time the work of each frame.

        A frame is the new scroll position, a forced paint and all events that are due, so thumbnails too; the rest of
        its sixtieth of a second belongs to the threads that make them.
        """
        bar, frames, cpu = view.verticalScrollBar(), [], []
        for step in range(n_frames + 1):
            since, since_cpu = time.perf_counter(), time.thread_time()
            bar.setValue(bar.maximum() * step // n_frames)
            view.viewport().repaint()
            QApplication.processEvents()
            frames.append((time.perf_counter() - since) * 1000)
            cpu.append((time.thread_time() - since_cpu) * 1000)
            time.sleep(max(0.0, _FRAME_S - frames[-1] / 1000))
        self.frames.append({"name": name, "ms": frames, "cpu_ms": cpu})
        bar.setValue(0)
        rest()


def rest(quiet_s: float = 0.3, limit_s: float = 60.0) -> None:
    """Run the window until it has next to nothing left to do."""
    deadline = time.monotonic() + limit_s
    while time.monotonic() < deadline:
        before = time.process_time()
        wait(quiet_s)
        if time.process_time() - before < 0.12 * quiet_s:
            return


def until(is_so: Callable[[], object], limit_s: float = 60.0) -> None:
    """Run the window until something is so, and then to its rest: on a busy machine it looks idle while it waits."""
    deadline = time.monotonic() + limit_s
    while not is_so():
        if time.monotonic() > deadline:
            raise RuntimeError(f"not so after {limit_s:.0f} s")
        wait(0.05)
    rest()


def wait(seconds: float) -> None:
    """Run the window for some time."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop, loop.quit)
    loop.exec()

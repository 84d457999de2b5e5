"""Background work whose answers a test can hold back, so that they arrive late and are out of date by then."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from app.tasks import _THREADS, READ, Task, Tasks


class Held:
    """An answer that is there and does not arrive before it is let go."""

    def __init__(self) -> None:
        self.is_there, self._go = threading.Event(), threading.Event()

    def let_go(self) -> None:
        self._go.set()

    def after(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Make a function that does its work at once and gives the result only when it may."""

        def late(*arguments: Any) -> Any:
            try:
                return function(*arguments)
            finally:
                self.is_there.set()
                self._go.wait()

        return late


class HeldTasks(Tasks):
    """Background work as it is, but for the answers that are held."""

    def __init__(self) -> None:
        super().__init__()
        self._held: list[Held] = []
        self._next: dict[str, Held] = {}

    def hold(self, lane: str) -> Held:
        """Hold the answer to what is asked in a lane next, and to nothing else."""
        held = self._next[lane] = Held()
        self._held.append(held)
        return held

    def run(self, function: Callable[..., Any], *arguments: Any, lane: str = READ, **calls: Any) -> Task:
        held = self._next.pop(lane, None)
        return super().run(held.after(function) if held else function, *arguments, lane=lane, **calls)

    def settle(self, qtbot: Any, lane: str) -> None:
        """Wait until everything has arrived that was asked in a lane so far."""
        n = _THREADS[lane]
        together, arrived = threading.Barrier(n), []
        for _ in range(n):  # which all threads of the lane have to come to
            self.run(together.wait, on_done=arrived.append, lane=lane)
        qtbot.waitUntil(lambda: len(arrived) == n)

    def close(self) -> None:
        for held in self._held:
            held.let_go()
        super().close()

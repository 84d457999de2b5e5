"""Background work that a test can hold, so that it begins late, or arrives late and is out of date by then."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from app.background.tasks import N_THREADS, READ, Task, Tasks


class Held:
    """A piece of work that waits to be let go: with its result, or before it begins."""

    def __init__(self, before: bool) -> None:
        self._before = before
        self.waits, self._go = threading.Event(), threading.Event()

    def let_go(self) -> None:
        self._go.set()

    def around(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Make a function that waits for this, and does the work."""

        def held(*arguments: Any) -> Any:
            result = None if self._before else function(*arguments)
            self.waits.set()
            self._go.wait()
            return function(*arguments) if self._before else result

        return held


class HeldTasks(Tasks):
    """Background work as it is, but for what is held."""

    def __init__(self) -> None:
        super().__init__()
        self._held: list[Held] = []
        self._next: dict[str, Held] = {}

    def hold(self, lane: str, before: bool = False) -> Held:
        """Hold what is asked in a lane next, and nothing else: its result, or all of it."""
        held = self._next[lane] = Held(before)
        self._held.append(held)
        return held

    def run(self, function: Callable[..., Any], *arguments: Any, lane: str = READ, **calls: Any) -> Task:
        held = self._next.pop(lane, None)
        return super().run(held.around(function) if held else function, *arguments, lane=lane, **calls)

    def settle(self, qtbot: Any, lane: str) -> None:
        """Wait until everything has arrived that was asked in a lane so far."""
        arrived: list[str] = []
        when_settled(self, lane, lambda: arrived.append(lane))
        qtbot.waitUntil(lambda: bool(arrived))

    def close(self) -> None:
        for held in self._held:
            held.let_go()
        super().close()


def when_settled(tasks: Tasks, lane: str, then: Callable[[], object]) -> None:
    """Do something once everything has arrived that was asked in a lane so far."""
    n = N_THREADS[lane]
    together, arrived = threading.Barrier(n), []

    def arrive(number: int) -> None:
        arrived.append(number)
        if len(arrived) == n:
            then()

    for _ in range(n):  # which all threads of the lane have to come to
        tasks.run(together.wait, on_done=arrive, lane=lane)

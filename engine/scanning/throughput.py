"""What each machine of a cluster does, and which of them a scan waits for."""

from __future__ import annotations

import time
from collections import Counter, deque
from collections.abc import Callable, Sequence
from statistics import median

from engine.scanning.events import MachineAtWork, MachinesAtWork
from engine.scanning.workers import Machine

_WINDOW_S = 30.0
_LATE_S, _LATE_PHOTOS = 15.0, 10  # so long nothing came of a machine, and so many photos of others


class Throughput:
    """Counts the photos of each machine over the last half minute.

    Parameters
    ----------
    every_s : float
        How often there is something to tell.
    clock : function
        Seconds, as `time.monotonic`.
    """

    def __init__(self, every_s: float = 5.0, clock: Callable[[], float] = time.monotonic) -> None:
        self._every_s = every_s
        self._clock = clock
        self._start = self._told = clock()
        self._done: deque[tuple[float, str]] = deque()
        self._n_photos: Counter[str] = Counter()
        self._last: dict[str, float] = {}  # when a machine brought a photo, or was seen first, or idle

    def add(self, machine: str) -> None:
        """Count a photo."""
        now = self._clock()
        self._done.append((now, machine))
        self._n_photos[machine] += 1
        self._last[machine] = now

    def due(self, machines: Sequence[Machine]) -> MachinesAtWork | None:
        """Return what to tell of machines, if there are any and it is time."""
        now = self._clock()
        if not machines or now - self._told < self._every_s:
            return None
        self._told = now
        while self._done and now - self._done[0][0] > _WINDOW_S:
            self._done.popleft()
        recent = Counter(name for _, name in self._done)
        seconds, late = min(_WINDOW_S, now - self._start), self._late(machines, now)
        return MachinesAtWork(
            tuple(
                MachineAtWork(name, self._n_photos[name], recent[name] / seconds, name in late)
                for name in sorted(machine.name for machine in machines)
            )
        )

    def _late(self, machines: Sequence[Machine], now: float) -> set[str]:
        """Return who has work and brings nothing, while others do."""
        late = set()
        idle = {machine.name: now for machine in machines if not machine.is_busy}
        self._last = {machine.name: self._last.get(machine.name, now) for machine in machines} | idle
        for machine in machines:
            since = self._last[machine.name]
            others = Counter(name for moment, name in self._done if moment > since)
            counts = [others[other.name] for other in machines if other is not machine]
            if machine.is_busy and now - since >= _LATE_S and counts and median(counts) >= _LATE_PHOTOS:
                late.add(machine.name)
        return late

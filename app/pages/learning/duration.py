"""How long learning takes: measured while it runs, and remembered for the next time."""

from __future__ import annotations

from collections.abc import Callable

SETTING = "learning_seconds"
"""Where a library keeps how long each depth took the last time it came to its end."""
_LEAST_SHARE, _LEAST_S = 0.03, 2.0  # before that there is too little to go by


class Duration:
    """Measures a run, without its pauses, and estimates what is left of it.

    Parameters
    ----------
    clock : callable
        Seconds, as `time.monotonic` has them.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._spent_s = 0.0
        self._since: float | None = None  # None while it is paused, or over
        self._first: tuple[float, float] | None = None  # seconds and share at the first report
        self._last: tuple[float, float] | None = None

    def begin(self) -> None:
        """Start anew."""
        self._spent_s, self._since, self._first, self._last = 0.0, self._clock(), None, None

    def pause(self, paused: bool) -> None:
        """Hold, or go on."""
        if paused:
            self._spent_s, self._since = self.spent_s, None
        elif self._since is None:
            self._since = self._clock()

    def report(self, share: float) -> None:
        """Note how far it is; a run that was gone on with begins somewhere on the way."""
        self._last = self.spent_s, share
        self._first = self._first or self._last

    @property
    def spent_s(self) -> float:
        """How long it has run."""
        return self._spent_s + (0.0 if self._since is None else self._clock() - self._since)

    @property
    def left_s(self) -> float | None:
        """How long it will still run at the pace so far; None while there is too little to go by."""
        if self._first is None or self._last is None:
            return None
        seconds, share = self._last[0] - self._first[0], self._last[1] - self._first[1]
        if share < _LEAST_SHARE or seconds < _LEAST_S:
            return None
        whole = (1.0 - self._last[1]) * seconds / share
        waited = self.spent_s - self._last[0]  # since it was heard last: it is slower than it was, or nearly there
        return max(whole - waited, 0.25 * waited)

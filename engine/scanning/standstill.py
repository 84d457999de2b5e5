"""Whether a scan has come to a standstill, and for which file it waits."""

from __future__ import annotations

import time
from collections.abc import Callable

from engine.scanning.events import Waiting


class Standstill:
    """Notices that nothing has come for a while.

    Parameters
    ----------
    after_s : float
        It is told after so long, and again each time as long has passed.
    clock : function
        Seconds, as `time.monotonic`.
    """

    def __init__(self, after_s: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._after_s = after_s
        self._clock = clock
        self._since = clock()
        self._n_told = 0

    def something_came(self) -> None:
        """Begin to count anew."""
        self._since, self._n_told = self._clock(), 0

    def waiting(self, path: str | None) -> Waiting | None:
        """Return what to tell, if it is time and known which file it is."""
        seconds = self._clock() - self._since
        if path is None or seconds < self._after_s * (self._n_told + 1):
            return None
        self._n_told += 1
        return Waiting(path, seconds)

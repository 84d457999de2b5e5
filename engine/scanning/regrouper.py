"""When the faces of a scan are grouped into people."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

from engine.errors import KnownError
from engine.grouping.cells import PROBING
from engine.grouping.executors import Executor
from engine.grouping.regrouping import regroup_people
from engine.library import Library
from engine.networks.weights import Weights
from engine.scanning import events

_SHARE = 5  # grouping within a scan waits at least so many times as long as the last one took


class Regrouper:
    """Groups faces into people, now and then and at the end.

    Parameters
    ----------
    library : Library
    weights : Weights
    every_s : float or None
        As `ScanSettings.group_every_s`.
    executor : Executor or None
        Where very many faces are grouped; None for threads of this process.
    """

    def __init__(
        self, library: Library, weights: Weights, every_s: float | None, executor: Executor | None = None
    ) -> None:
        self.seconds = 0.0
        self._library = library
        self._weights = weights
        self._every_s = every_s
        self._probing = PROBING if executor is None else replace(PROBING, executor=executor)
        self._next_at = time.monotonic() + (every_s or 0.0)
        self._n_faces = 0

    def group_if_due(self, n_faces: int) -> bool:
        """Group provisionally if there are other faces than last time and it is time; return whether it was.

        Parameters
        ----------
        n_faces : int
            Found so far.
        """
        if self._every_s is None or n_faces == self._n_faces or time.monotonic() < self._next_at:
            return False
        try:
            took_s = self.group(provisional=True)
        except KnownError:  # people are being edited; the next time, or the end, will do
            took_s = 0.0
        self._n_faces = n_faces
        self._next_at = time.monotonic() + max(self._every_s, _SHARE * took_s)
        return True

    def finish(self) -> Iterator[events.Event]:
        """Group at the end, if anything asks for it."""
        if self._library.grouping.is_needed(self._weights.id):
            yield events.GroupingStarted()
            self.group()
            yield events.PeopleGrouped()

    def group(self, *, provisional: bool = False) -> float:
        """Group all faces, and return the seconds that it took."""
        since = time.perf_counter()
        regroup_people(self._library, self._weights, provisional=provisional, probing=self._probing)
        took_s = time.perf_counter() - since
        self.seconds += took_s
        return took_s

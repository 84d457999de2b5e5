"""How far a scan is, counted from its events."""

from __future__ import annotations

import threading
import time
from collections import deque
from dataclasses import dataclass, replace
from typing import Any

from engine.scanning import events

_RATE_WINDOW_S = 20.0

LOOKING, SCANNING, GROUPING = "looking", "scanning", "grouping"
"""Phases of a scan."""


@dataclass(frozen=True)
class ScanProgress:
    """How far a scan is.

    Attributes
    ----------
    phase : str
        LOOKING for photos, SCANNING or GROUPING them.
    n_done, n_to_do : int
        Photos; those that have not changed are in neither.
    n_faces, n_failed : int
        Found, and files that could not be read, in this scan.
    n_people : int or None
        In the library, once it is known.
    photos_per_s, eta_s : float or None
        Over the last seconds; None while there is too little to go by.
    paused : bool
    again : bool
        Photos of an older Kith are searched again, gently.
    n_more : int or None
        How many more faces there are at the end than there were, where photos are searched again.
    machines : tuple of MachineAtWork
        Of a cluster that scans.
    awaited : str
        The file, or the scheduler, that has kept the scan waiting for a while; empty while all goes on.
    """

    phase: str = LOOKING
    n_done: int = 0
    n_to_do: int = 0
    n_faces: int = 0
    n_failed: int = 0
    n_people: int | None = None
    photos_per_s: float | None = None
    eta_s: float | None = None
    paused: bool = False
    again: bool = False
    n_more: int | None = None
    machines: tuple[events.MachineAtWork, ...] = ()
    awaited: str = ""


class Tally:
    """What has happened so far; written by the scan's thread, read by the window's."""

    def __init__(self, *, again: bool = False) -> None:
        self._lock = threading.Lock()
        self._now = ScanProgress(again=again)
        self._done_at: deque[tuple[float, int]] = deque([(time.monotonic(), 0)])

    @property
    def again(self) -> bool:
        """Whether photos of an older Kith are searched again."""
        return self._now.again

    @property
    def paused(self) -> bool:
        """Whether the scan is paused."""
        return self._now.paused

    @property
    def is_under_way(self) -> bool:
        """Whether it is known how many photos there are to do."""
        return self._now.n_to_do > 0

    def add(self, event: Any) -> None:
        """Count an event; one of a kind unknown here changes nothing."""
        now = self._now
        if now.awaited and not isinstance(event, events.Waiting | events.MachinesAtWork):
            self._set(awaited="")
        match event:
            case events.Waiting():
                self._set(awaited=event.path)
            case events.FoldersWalked():
                # Files that could not even be looked at were counted on the way; they are not among those to do.
                self._set(phase=SCANNING, n_to_do=event.n_to_do, n_done=0)
                self._done_at = deque([(time.monotonic(), 0)])
            case events.PhotoScanned():
                self._set(n_done=now.n_done + 1, n_faces=now.n_faces + (event.n_faces or 0))
            case events.PhotoFailed():
                self._set(n_done=now.n_done + 1, n_failed=now.n_failed + 1)
            case events.MachinesAtWork():
                self._set(machines=event.machines)
            case events.GroupingStarted():
                self._set(phase=GROUPING)

    def set_people(self, n_people: int) -> None:
        """Note how many people there are now."""
        self._set(n_people=n_people)

    def set_more(self, n_faces: int) -> None:
        """Note how many faces a second look at photos has brought."""
        self._set(n_more=n_faces)

    def pause(self, paused: bool) -> None:
        """Note a pause or its end; the rate is measured anew after it."""
        self._set(paused=paused)
        self._done_at = deque([(time.monotonic(), self._now.n_done)])

    def snapshot(self) -> ScanProgress:
        """Return the state of things, with the rate over the last seconds."""
        with self._lock:
            now, moment, marks = self._now, time.monotonic(), self._done_at
        if now.paused or now.phase != SCANNING:
            return now
        if moment - marks[-1][0] >= 1.0:
            marks.append((moment, now.n_done))
        while len(marks) > 2 and moment - marks[0][0] > _RATE_WINDOW_S:
            marks.popleft()
        seconds, n_done = marks[-1][0] - marks[0][0], marks[-1][1] - marks[0][1]
        if n_done < 3 or seconds < 1.0:
            return now
        rate = n_done / seconds
        return replace(now, photos_per_s=rate, eta_s=max(0.0, (now.n_to_do - now.n_done) / rate))

    def _set(self, **changes: Any) -> None:
        with self._lock:
            self._now = replace(self._now, **changes)

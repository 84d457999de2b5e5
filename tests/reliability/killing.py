"""Processes that are killed at a random moment of what they do, and what they said was done by then."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import signal
import sys
import time
from bisect import bisect
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any

Say = Callable[[Any], None]
"""Reports something as done; what was reported must outlive a kill."""


@dataclass(frozen=True)
class Case:
    """Something that may be killed.

    Attributes
    ----------
    name : str
    prepare : function of (folder, album)
        Puts into the folder what is there before, once; photos into the album, which all runs share and none changes.
    act : function of (folder, album, say)
        What is killed, in a copy of that folder.
    check : function of a Run
        Asserts that nothing is lost, and that going on from there ends where the undisturbed run did.
    """

    name: str
    prepare: Callable[[Path, Path], object]
    act: Callable[[Path, Path, Say], object]
    check: Callable[[Run], object]


@dataclass(frozen=True)
class Run:
    """What a killed process left.

    Attributes
    ----------
    folder, album : Path
    said : list
        What it reported as done.
    before : Path
        The folder as it was before.
    whole : Path
        The folder as a run left it that nobody disturbed.
    """

    folder: Path
    album: Path
    said: list[Any]
    before: Path
    whole: Path


class Undisturbed:
    """A case made ready, and run once to its end.

    Parameters
    ----------
    case : Case
    folder : Path
        An empty one, for this case alone.
    """

    def __init__(self, case: Case, folder: Path) -> None:
        self.case = case
        self.album, self.before, self.whole = folder / "album", folder / "before", folder / "whole"
        for made in (self.album, self.before):
            made.mkdir()
        case.prepare(self.before, self.album)
        with self._started(self.whole) as (process, receiver):
            said, self._times = [], [time.monotonic()]  # when it began, each time it said something, and its end
            while (word := _next_word(receiver)) is not _END:
                said.append(word)
                self._times.append(time.monotonic())
            self._times.append(time.monotonic())
        assert process.exitcode == 0, f"{case.name} failed by itself"
        case.check(Run(self.whole, self.album, said, self.before, self.whole))

    def kill_once(self, folder: Path, fraction: float) -> bool:
        """Kill a run after a fraction of the time that it takes, and check what is left; whether it was not over yet.

        The moment is found again by what was said last before it, so that other programs do not move it.
        """
        moment = self._times[0] + fraction * (self._times[-1] - self._times[0])
        n_words = bisect(self._times, moment) - 1
        with self._started(folder) as (process, receiver):
            said = list(islice(iter(lambda: _next_word(receiver), _END), n_words))
            wait([process.sentinel], moment - self._times[n_words])
            process.kill()
            process.join()
            said += iter(lambda: _next_word(receiver), _END)
        assert process.exitcode in (0, -signal.SIGKILL), f"{self.case.name} failed by itself with {process.exitcode}"
        self.case.check(Run(folder, self.album, said, self.before, self.whole))
        return bool(process.exitcode != 0)

    @contextmanager
    def _started(self, folder: Path) -> Iterator[tuple[Any, Connection]]:
        shutil.copytree(self.before, folder)
        receiver, sender = CONTEXT.Pipe(duplex=False)
        process = CONTEXT.Process(target=_act, args=(self.case.act, folder, self.album, sender))
        process.start()
        sender.close()
        try:
            _next_word(receiver)  # it begins
            yield process, receiver
        finally:
            process.join()
            receiver.close()


_END = object()


def _next_word(receiver: Connection) -> Any:
    """Wait for what is said next; _END where nothing comes any more, or a word that was cut off."""
    try:
        return receiver.recv()
    except (EOFError, OSError):
        return _END


def _act(act: Callable[[Path, Path, Say], object], folder: Path, album: Path, sender: Connection) -> None:
    if hasattr(os, "setsid"):
        os.setsid()
    sender.send("begins")
    act(folder, album, sender.send)
    sender.close()


def _context() -> Any:
    """Return how processes are made: forked from a clean one that has imported everything, where that is possible."""
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["pytest", "alembic.command", "alembic.config", "tests.reliability.cases"])
    return context


CONTEXT = _context()

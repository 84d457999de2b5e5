"""What a photo may take of memory and time, and what it takes to try one again that took more."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import BrokenExecutor
from dataclasses import dataclass
from functools import partial

from engine.records import Shortage

MAX_WORKERS = 8
_BYTES_A_WORKER = 1_500_000_000  # of the machine's memory; few photos take as much, and never all at once
_MORE = 1.25  # times what did not suffice is worth another try


@dataclass(frozen=True)
class Limits:
    """What a task in a worker process may take; None for as much as it likes.

    Attributes
    ----------
    memory_bytes : int or None
        Of the whole process: with the network loaded 0.3 GB are gone before the first photo.
    cpu_s : float or None
        Processor seconds of one task.
    wall_s : float or None
        Seconds of one task by the clock, for a file that a disk or a share does not give.
    """

    memory_bytes: int | None = None
    cpu_s: float | None = None
    wall_s: float | None = None


NO_LIMITS = Limits()
PHOTO_LIMITS = Limits(memory_bytes=2_500_000_000, cpu_s=90.0, wall_s=300.0)
"""Of searching a photo. The largest honest ones known, JPEGs of 200 million pixels, take about half of each."""


class WorkerLost(BrokenExecutor):
    """The process that worked on a task had to be ended, or ended.

    Parameters
    ----------
    sentence : str
        For the user: what the task did, of a photo that is read.
    shortage : Shortage or None
        What it lacked, as far as can be told.
    may_be_others : bool
        Whether the same may succeed while nothing else runs.
    is_of_disk : bool
        Whether it waited for a file that the system did not give, so that any later scan may have it.
    """

    def __init__(
        self, sentence: str, shortage: Shortage | None, *, may_be_others: bool = False, is_of_disk: bool = False
    ) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.shortage = shortage
        self.may_be_others = may_be_others
        self.is_of_disk = is_of_disk

    def __reduce__(self) -> tuple[Callable[..., WorkerLost], tuple[str, Shortage | None]]:
        """Travel between processes with all that is known."""
        more = partial(WorkerLost, may_be_others=self.may_be_others, is_of_disk=self.is_of_disk)
        return more, (self.sentence, self.shortage)


@dataclass(frozen=True)
class Room:
    """What a photo can have in this scan.

    Attributes
    ----------
    memory_bytes, seconds : float
    """

    memory_bytes: float
    seconds: float

    @classmethod
    def of(cls, limits: Limits, available_bytes: int | None) -> Room:
        """Return what limits and the memory that is free now leave."""
        memory = [float(n) for n in (limits.memory_bytes, available_bytes) if n is not None]
        return cls(min(memory, default=float("inf")), limits.cpu_s or float("inf"))

    def suffices(self, shortage: Shortage | None) -> bool:
        """Whether a photo that lacked something can have as much as it needs."""
        if shortage is None:
            return False
        return shortage.needed <= (self.memory_bytes if shortage.of == "memory" else self.seconds)

    def memory_shortage(self) -> Shortage:
        """Return the shortage of a photo for which this room was too small."""
        return Shortage("memory", self.memory_bytes * _MORE)


def more_than(of: str, amount: float) -> Shortage:
    """Return the shortage of a photo for which an amount of bytes or seconds was too little."""
    return Shortage(of, amount * _MORE)


def default_workers(n_cores: int, total_bytes: int | None) -> int:
    """Return the number of worker processes that suits a machine: one a core, as far as its memory goes."""
    by_memory = MAX_WORKERS if total_bytes is None else total_bytes // _BYTES_A_WORKER
    return max(1, min(n_cores, MAX_WORKERS, by_memory))

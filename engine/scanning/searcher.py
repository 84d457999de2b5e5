"""Photos that are being searched for faces, and what to do when a worker dies of one."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace

from engine.errors import KnownError
from engine.records import Failure, Shortage
from engine.scanning.jobs.photo import STUMBLED, PhotoJob, SearchedPhoto
from engine.scanning.processes.limits import Room, WorkerLost
from engine.scanning.workers import PhotoFuture, Workers
from engine.sentences import sentence

logger = logging.getLogger(__name__)

Outcome = tuple[PhotoJob, SearchedPhoto | Failure]


class Searcher:
    """Hands photos to the workers. One that failed for want of memory is tried again once it has all to itself.

    Parameters
    ----------
    workers : Workers
    room : Room
        What a photo can have.
    """

    def __init__(self, workers: Workers, room: Room) -> None:
        self.seconds = dict.fromkeys(("decode", "detect", "align"), 0.0)
        self._workers = workers
        self._room = room
        self._under_way: dict[PhotoFuture, PhotoJob] = {}
        self._again: list[PhotoJob] = []  # may succeed while nothing else is under way

    @property
    def under_way(self) -> set[PhotoFuture]:
        """The photos that are being searched."""
        return set(self._under_way)

    @property
    def is_busy(self) -> bool:
        """Whether outcomes are to come."""
        return bool(self._under_way or self._again)

    @property
    def has_room(self) -> bool:
        """Whether another photo may be handed over: a few wait, so that no worker is ever idle."""
        return len(self._under_way) < 3 * max(1, self._workers.n_workers) and not self._again

    @property
    def oldest(self) -> PhotoJob | None:
        """The photo that has been under way for longest."""
        return next(iter(self._under_way.values()), None)

    def search(self, job: PhotoJob) -> None:
        """Hand a photo over."""
        self._under_way[self._workers.submit_photo(job.photo.path, job.settings)] = job

    def take(self, future: PhotoFuture) -> Iterator[Outcome]:
        """Return the outcome of a photo that is done, unless it is worth another try.

        Raises
        ------
        KnownError
            If the detector cannot be loaded.
        """
        job = self._under_way.pop(future)
        was_alone = job in self._again
        if not was_alone and self._may_succeed_alone(future):
            self._again.append(job)
            return
        yield self._outcome(job, future)
        if was_alone:
            self._again.remove(job)

    def search_again(self) -> None:
        """Hand the next photo that failed for want of memory over once more, if no other is under way."""
        if self._again and not self._under_way:
            self.search(self._again[0])

    def close(self) -> None:
        """Take back what no worker has begun."""
        for future in self._under_way:
            future.cancel()

    def _may_succeed_alone(self, future: PhotoFuture) -> bool:
        if self._workers.n_workers == 0:
            return False  # it was alone
        error = future.exception()
        if error is None:
            found = future.result()
            return isinstance(found, Failure) and _is_of_memory(found.shortage) and self._room.suffices(found.shortage)
        return isinstance(error, WorkerLost) and error.may_be_others

    def _outcome(self, job: PhotoJob, future: PhotoFuture) -> Outcome:
        path = job.photo.path
        try:
            found = future.result()
        except KnownError:
            raise
        except WorkerLost as lost:
            return job, Failure(path, "find" if lost.is_of_disk else "decode", lost.sentence, lost.shortage)
        except MemoryError:
            reason = sentence("There is not enough memory to search this photo.")
            return job, Failure(path, "detect", reason, self._room.memory_shortage())
        except Exception:
            logger.exception("searching %s", path)
            return job, Failure(path, "detect", STUMBLED())
        if isinstance(found, SearchedPhoto):
            for stage, seconds in found.seconds.items():
                self.seconds[stage] += seconds
        elif _is_of_memory(found.shortage) and self._room.suffices(found.shortage):  # it did not, after all
            found = replace(found, shortage=self._room.memory_shortage())
        return job, found


def _is_of_memory(shortage: Shortage | None) -> bool:
    return shortage is not None and shortage.of == "memory"

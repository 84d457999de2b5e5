"""Photos that are being searched for faces, and what to do when a worker dies of one."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from concurrent.futures import BrokenExecutor, Future, wait

from engine.errors import KnownError
from engine.records import Failure
from engine.scanning.photo_job import STUMBLED, PhotoJob, SearchedPhoto
from engine.scanning.workers import PhotoFuture, Workers

logger = logging.getLogger(__name__)

Outcome = tuple[PhotoJob, SearchedPhoto | Failure]


class Searcher:
    """Hands photos to the workers. When one of them dies, it finds out of which photo.

    Parameters
    ----------
    workers : Workers
    """

    def __init__(self, workers: Workers) -> None:
        self.seconds = dict.fromkeys(("decode", "detect", "align"), 0.0)
        self._workers = workers
        self._under_way: dict[PhotoFuture, PhotoJob] = {}
        self._suspects: list[PhotoJob] = []  # a worker may have died of them

    @property
    def under_way(self) -> set[PhotoFuture]:
        """The photos that are being searched."""
        return set(self._under_way)

    @property
    def is_busy(self) -> bool:
        """Whether outcomes are to come."""
        return bool(self._under_way or self._suspects)

    @property
    def has_room(self) -> bool:
        """Whether another photo may be handed over: a few wait, so that no worker is ever idle."""
        return len(self._under_way) < 3 * max(1, self._workers.n_workers) and not self._suspects

    def search(self, job: PhotoJob) -> None:
        """Hand a photo over."""
        try:
            self._under_way[self._workers.submit_photo(job.photo.path, job.settings)] = job
        except BrokenExecutor:  # a worker died, and not all of its photos have come back yet
            self._suspects.append(job)

    def take(self, future: PhotoFuture) -> Iterator[Outcome]:
        """Return the outcome of a photo that is done, unless it may have been the death of its worker.

        Raises
        ------
        KnownError
            If the detector cannot be loaded.
        """
        job = self._under_way.pop(future)
        if isinstance(future.exception(), BrokenExecutor):
            self._suspects.append(job)
        else:
            yield self._outcome(job, future)

    def search_suspects(self) -> Iterator[Outcome]:
        """Search the photos of which a worker may have died one by one, once no other is under way."""
        if self._under_way or not self._suspects:
            return
        self._workers.restart()
        while self._suspects:
            job = self._suspects[0]
            future = self._workers.submit_photo(job.photo.path, job.settings)
            wait([future])
            if isinstance(future.exception(), BrokenExecutor):
                self._workers.restart()
                reason = "Reading this photo crashed the reader, so it was left out."
                yield job, Failure(job.photo.path, "decode", reason)
            else:
                yield self._outcome(job, future)
            self._suspects.pop(0)

    def close(self) -> None:
        """Take back what no worker has begun."""
        for future in self._under_way:
            future.cancel()

    def _outcome(self, job: PhotoJob, future: Future[SearchedPhoto | Failure]) -> Outcome:
        try:
            found = future.result()
        except KnownError:
            raise
        except Exception:
            logger.exception("searching %s", job.photo.path)
            return job, Failure(job.photo.path, "detect", STUMBLED)
        if isinstance(found, SearchedPhoto):
            for stage, seconds in found.seconds.items():
                self.seconds[stage] += seconds
        return job, found

"""Faces that are being embedded, those of several photos at once."""

from __future__ import annotations

import time
from collections.abc import Iterator

import numpy as np

from engine.networks.embed import ON_CPU
from engine.networks.weights import Weights
from engine.records import Embedding
from engine.scanning.jobs.photo import PhotoJob, SearchedPhoto, stack
from engine.scanning.workers import CropsFuture, Workers

_PATIENCE_S = 4.0  # so long a face may wait for others to be embedded with
_AHEAD = 4  # batches; a slow network must not let crops pile up

Searched = tuple[PhotoJob, SearchedPhoto]


class Embedder:
    """Collects crops and hands them to the workers in batches.

    Parameters
    ----------
    workers : Workers
    weights : Weights
    n_faces : int
        Embedded at once: so many to twice as many, in whole batches of the network where that is possible; or fewer
        after four seconds.
    """

    def __init__(self, workers: Workers, weights: Weights, n_faces: int = 32) -> None:
        self.seconds = 0.0
        self._workers = workers
        self._weights = weights
        self._n_faces = n_faces
        self._waiting: list[Searched] = []
        self._under_way: dict[CropsFuture, list[Searched]] = {}
        self._last_batch = time.monotonic()

    @property
    def under_way(self) -> set[CropsFuture]:
        """The batches that are being embedded."""
        return set(self._under_way)

    @property
    def is_busy(self) -> bool:
        """Whether faces wait or are being embedded."""
        return bool(self._waiting or self._under_way)

    @property
    def has_room(self) -> bool:
        """Whether the network keeps up with the search."""
        return len(self._under_way) < _AHEAD

    def add(self, job: PhotoJob, found: SearchedPhoto) -> None:
        """Take a photo with faces."""
        self._waiting.append((job, found))

    def submit(self, nothing_to_come: bool) -> None:
        """Hand the waiting faces over if they are enough for a batch, or have waited long, or no others will come.

        Raises
        ------
        BrokenExecutor
            If the worker died.
        """
        n_faces = sum(len(found.crops) for _, found in self._waiting)
        late = time.monotonic() - self._last_batch > _PATIENCE_S
        is_whole = n_faces % min(ON_CPU, self._n_faces) == 0
        enough = n_faces >= self._n_faces and (is_whole or n_faces >= 2 * self._n_faces)
        if not n_faces or not (enough or nothing_to_come or late):
            return
        batch, self._waiting, self._last_batch = self._waiting, [], time.monotonic()
        crops = np.concatenate([stack(found.crops) for _, found in batch])
        self._under_way[self._workers.submit_crops(self._weights, crops)] = batch

    def take(self, future: CropsFuture) -> Iterator[tuple[PhotoJob, SearchedPhoto, tuple[Embedding, ...]]]:
        """Return the photos of a batch that is done, with their faces' embeddings.

        Raises
        ------
        BrokenExecutor
            If the worker died.
        """
        batch = self._under_way.pop(future)
        vectors, seconds = future.result()
        self.seconds += seconds
        start = 0
        for job, found in batch:
            rows = vectors[start : start + len(found.crops)]
            start += len(found.crops)
            faces = (Embedding(c.face, c.quality, row) for c, row in zip(found.crops, rows, strict=True))
            yield job, found, tuple(faces)

    def close(self) -> None:
        """Take back what no worker has begun."""
        for future in self._under_way:
            future.cancel()

"""Processes of this machine that do the heavy work of a scan."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.records import Failure
from engine.scanning.jobs.embed import embed_crops
from engine.scanning.jobs.film import find_faces_in_file
from engine.scanning.jobs.photo import PhotoSettings, SearchedPhoto
from engine.scanning.processes.limits import PHOTO_LIMITS, Limits
from engine.scanning.processes.pools import default_workers, make_pool
from engine.scanning.processes.system_memory import keep_memory_of_photos
from engine.scanning.workers import CropsFuture, InlineWorkers, PhotoFuture, Workers

if TYPE_CHECKING:
    from engine.networks.weights import Weights


class Processes:
    """Searches photos in spawned processes of this machine and embeds in one more; both start when first needed.

    Parameters
    ----------
    n_workers : int
        Processes that search photos, one at least.
    device : str
        As for `engine.networks.devices.choose_device`.
    find_faces, embed_crops : functions
        As `find_faces_in_file` and `embed_crops`, which they are by default.
    limits : Limits
        What a photo may take.
    """

    machines = ()
    absent = ""
    executor = None

    def __init__(
        self,
        n_workers: int,
        device: str = "auto",
        find_faces: Callable[[str, PhotoSettings], SearchedPhoto | Failure] = find_faces_in_file,
        embed_crops: Callable[..., tuple[NDArray[np.int8], float]] = embed_crops,
        limits: Limits = PHOTO_LIMITS,
    ) -> None:
        self.n_workers = n_workers
        self._device = device
        self._find_faces, self._embed_crops = find_faces, embed_crops
        self._searching, self._embedding = make_pool(n_workers, limits), make_pool(1)

    def submit_photo(self, path: str, settings: PhotoSettings) -> PhotoFuture:
        """Search a photo in one of the processes."""
        return self._searching.submit(self._find_faces, path, settings)

    def submit_crops(self, weights: Weights, crops: NDArray[np.uint8]) -> CropsFuture:
        """Embed crops in the process for it, with one thread: the cores belong to the others."""
        return self._embedding.submit(self._embed_crops, weights, self._device, 1, crops)

    def close(self) -> None:
        """End the processes at once, with what is under way."""
        for pool in (self._searching, self._embedding):
            pool.shutdown(wait=False, cancel_futures=True)


def make_workers(n_workers: int | None = None, device: str = "auto") -> Workers:
    """Make processes that do the work; none at all for 0, one a core for None."""
    if n_workers is None:
        n_workers = default_workers()
    if n_workers:
        return Processes(n_workers, device)
    keep_memory_of_photos()  # as their processes do
    return InlineWorkers(device)

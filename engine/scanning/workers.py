"""Who does the heavy work of a scan: processes of this machine, a cluster, or this very thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from engine.records import Failure
from engine.scanning.jobs.embed import embed_crops
from engine.scanning.jobs.film import find_faces_in_file
from engine.scanning.jobs.photo import PhotoSettings, SearchedPhoto
from engine.scanning.processes.pools import Inline

if TYPE_CHECKING:
    from engine.grouping.executors import Executor
    from engine.networks.weights import Weights

PhotoFuture = Future["SearchedPhoto | Failure"]
CropsFuture = Future[tuple[NDArray[np.int8], float]]
"""Of the quantised embeddings, (n, d) int8, and the seconds that they took."""


@dataclass(frozen=True)
class Machine:
    """A machine of a cluster.

    Attributes
    ----------
    name : str
    n_threads : int
        So many photos it searches at once.
    is_busy : bool
        Whether it has anything to do.
    """

    name: str
    n_threads: int
    is_busy: bool


class Workers(Protocol):
    """What searches photos for faces and embeds crops, both as futures of `concurrent.futures`.

    The future of what a worker died of, or had to be ended for, raises
    `engine.scanning.processes.limits.WorkerLost`; the others go on.
    """

    @property
    def n_workers(self) -> int:
        """How many photos are searched at once; 0 where submitting is doing."""
        ...

    @property
    def machines(self) -> tuple[Machine, ...]:
        """The machines of a cluster, as last seen; none where this machine does it all."""
        ...

    @property
    def absent(self) -> str:
        """Who should hand out the work and does not answer; "" where all is well."""
        ...

    @property
    def executor(self) -> Executor | None:
        """Where very many faces are grouped; None for threads of this process."""
        ...

    def submit_photo(self, path: str, settings: PhotoSettings) -> PhotoFuture:
        """Search a photo: the future of `engine.scanning.jobs.film.find_faces_in_file`."""
        ...

    def submit_crops(self, weights: Weights, crops: NDArray[np.uint8]) -> CropsFuture:
        """Embed crops: the future of `engine.scanning.jobs.embed.embed_crops`."""
        ...

    def close(self) -> None:
        """End the workers, without waiting for what is under way."""
        ...


class InlineWorkers:
    """Does everything at once, in this thread.

    Parameters
    ----------
    device : str
        As for `engine.networks.devices.choose_device`.
    find_faces, embed_crops : functions
        As `find_faces_in_file` and `embed_crops`, which they are by default.
    """

    n_workers = 0
    machines = ()
    absent = ""
    executor = None

    def __init__(
        self,
        device: str = "auto",
        find_faces: Callable[[str, PhotoSettings], SearchedPhoto | Failure] = find_faces_in_file,
        embed_crops: Callable[..., tuple[NDArray[np.int8], float]] = embed_crops,
    ) -> None:
        self._device = device
        self._find_faces = find_faces
        self._embed_crops = embed_crops

    def submit_photo(self, path: str, settings: PhotoSettings) -> PhotoFuture:
        """Search a photo."""
        return Inline().submit(self._find_faces, path, settings)

    def submit_crops(self, weights: Weights, crops: NDArray[np.uint8]) -> CropsFuture:
        """Embed crops."""
        return Inline().submit(self._embed_crops, weights, self._device, None, crops)

    def close(self) -> None:
        """Do nothing: there is nobody to end."""

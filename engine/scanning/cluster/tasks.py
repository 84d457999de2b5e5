"""What a Dask worker does. It is a machine that scans with processes of its own, held to the limits of a local scan."""

from __future__ import annotations

import functools
import multiprocessing
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import ExitStack
from dataclasses import dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.errors import KnownError
from engine.faces.detector import SearchSettings
from engine.faces.landmarks import SHA256 as LANDMARKS_SHA256
from engine.faces.registry import DETECTORS, make_detector
from engine.networks.weights import Weights
from engine.photos.sample import content_sample
from engine.records import Failure
from engine.scanning.cluster.network_files import NetworkFiles, keep_network, network_here
from engine.scanning.cluster.parcel import Parcel
from engine.scanning.jobs.photo import PhotoSettings, SearchedPhoto
from engine.scanning.local_workers import Processes
from engine.scanning.workers import PhotoFuture, Workers
from engine.sentences import sentence


@dataclass(frozen=True)
class KithVersion:
    """What must be the same on all machines for their results to be.

    Attributes
    ----------
    version : str
    detectors : tuple of str
        Signatures, which hold the hashes of the detectors' files, and of the network's that places landmarks.
    """

    version: str
    detectors: tuple[str, ...]

    def require(self, theirs: KithVersion, worker: str) -> None:
        """Raise a KnownError if a worker's Kith is another one."""
        if theirs.version != self.version:
            raise KnownError(
                sentence(
                    "The worker {worker} runs another Kith ({theirs}, and here is {ours}). Please install the same "
                    "on all machines.",
                    worker=worker,
                    theirs=theirs.version,
                    ours=self.version,
                )
            )
        if theirs != self:
            raise KnownError(
                sentence(
                    "The worker {worker} has other files to find faces with, though its Kith is {ours}, too. Please "
                    "install the same on all machines.",
                    worker=worker,
                    ours=self.version,
                )
            )


@functools.cache
def kith_here() -> KithVersion:
    """Return what Kith this machine runs."""
    try:
        here = version("kith")
    except PackageNotFoundError:  # run from its sources
        here = "unknown"
    signatures = [make_detector(SearchSettings(detector=name)).signature for name in DETECTORS]
    return KithVersion(here, (*signatures, f"landmarks:{LANDMARKS_SHA256[:12]}"))


@dataclass(frozen=True)
class Terms:
    """How a worker is to work.

    Attributes
    ----------
    kith : KithVersion
        Of who wants it.
    device : str
        As for `engine.networks.devices.choose_device`.
    make_hands : function
        Makes, of a number of threads and a device, what does the work.
    """

    kith: KithVersion
    device: str = "auto"
    make_hands: Callable[[int, str], Workers] = Processes


@dataclass(frozen=True)
class Asked:
    """A photo that a worker is to search.

    Attributes
    ----------
    path : str
        On the worker's machine.
    sample : str
        Of the file's content, see `engine.photos.sample`.
    settings : PhotoSettings
    parcel : Parcel or None
        The photo itself, for a worker that does not have it.
    """

    path: str
    sample: str
    settings: PhotoSettings
    parcel: Parcel | None = None


@dataclass(frozen=True)
class Unseen:
    """A worker does not have the file that it should search, or another one of its name."""


@dataclass(frozen=True)
class Lacking:
    """A worker does not have the network with which it should embed."""

    address: str


Found = SearchedPhoto | Failure | Unseen | Exception
"""What became of a photo; an exception is its own, and no other photo's that came with it."""


def search(terms: Terms, photos: Sequence[Asked]) -> list[Found]:
    """Search photos where this machine has them, or as they were sent."""
    worker, hands = _worker(terms)
    with ExitStack() as unpacked:
        begun = [_begin(hands, photo, unpacked) for photo in photos]
        return [_found(future, worker) for future in begun]


def _begin(hands: Workers, photo: Asked, unpacked: ExitStack) -> PhotoFuture | None:
    if photo.parcel is None:
        return hands.submit_photo(photo.path, photo.settings) if is_here(photo.path, photo.sample) else None
    try:
        path = unpacked.enter_context(photo.parcel.unpacked())
    except OSError as error:
        failed: PhotoFuture = Future()
        failed.set_exception(error)
        return failed
    return hands.submit_photo(path, photo.settings)


def _found(future: PhotoFuture | None, worker: str) -> Found:
    if future is None:
        return Unseen()
    try:
        found = future.result()
    except KnownError:
        raise
    except Exception as error:
        return error
    return found if isinstance(found, Failure) else replace(found, worker=worker)


def embed(
    terms: Terms, weights: Weights, crops: NDArray[np.uint8], files: NetworkFiles | None, cache: Path | None
) -> tuple[NDArray[np.int8], float] | Lacking:
    """Embed crops, with the network of this machine or the one that was sent."""
    import platformdirs
    from distributed import get_worker

    _, hands = _worker(terms)
    cache = cache or Path(platformdirs.user_cache_dir("kith", appauthor=False)) / "networks"
    if files is not None:
        keep_network(weights, files, cache)
    here = network_here(weights, cache)
    return Lacking(get_worker().address) if here is None else hands.submit_crops(here, crops).result()


def is_here(path: str, sample: str, *, patience_s: float = 30.0, read: Callable[[str], str] = content_sample) -> bool:
    """Whether this machine has the very file; one on a share that does not answer in time it has not."""
    answer: Future[str] = Future()

    def look() -> None:
        try:
            answer.set_result(read(path))
        except Exception as error:
            answer.set_exception(error)

    threading.Thread(target=look, daemon=True, name="sample").start()
    try:
        return answer.result(patience_s) == sample
    except (OSError, ValueError):  # of which TimeoutError is one
        return False


def name_of(worker: object) -> str:
    """Return what a worker is called: those of a cluster that was started here have numbers for names."""
    return f"worker {worker + 1}" if isinstance(worker, int) else str(worker)


_hands: dict[Terms, Workers] = {}
_lock = threading.Lock()


def _worker(terms: Terms) -> tuple[str, Workers]:
    """Return the name of the Dask worker that this is, and its processes, which start when they are first needed."""
    from distributed import get_worker

    worker = get_worker()
    name = name_of(worker.name)
    terms.kith.require(kith_here(), name)
    with _lock:
        if terms not in _hands:
            multiprocessing.current_process().daemon = False  # or it could have none; they end with it all the same
            _hands[terms] = terms.make_hands(worker.state.nthreads, terms.device)
        return name, _hands[terms]

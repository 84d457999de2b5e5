"""A Dask cluster as the workers of a scan."""

from __future__ import annotations

import asyncio
import os
import uuid
import warnings
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import os_reason
from engine.long_paths import openable
from engine.photos.sample import content_sample
from engine.records import Failure
from engine.scanning.cluster.address import ClusterAddress
from engine.scanning.cluster.bundles import SMALL_BYTES, Bundles
from engine.scanning.cluster.connection import Connection
from engine.scanning.cluster.executor import ClusterExecutor
from engine.scanning.cluster.network_files import read_network
from engine.scanning.cluster.parcel import Parcel
from engine.scanning.cluster.tasks import Asked, Found, Lacking, Terms, Unseen, embed, kith_here, search
from engine.scanning.jobs.photo import PhotoSettings, SearchedPhoto
from engine.scanning.path_map import PathMap
from engine.scanning.processes.limits import WorkerLost
from engine.scanning.workers import CropsFuture, Machine, PhotoFuture
from engine.sentences import sentence

if TYPE_CHECKING:
    from distributed import Client

    from engine.networks.weights import Weights

_TRIES = 3  # of a batch of crops
_SENT_AT_ONCE, _LARGE_SENT_AT_ONCE = 32, 2  # photos, which are kept in memory meanwhile: a gigabyte at most
_LARGE_BYTES = 16 * 1024**2
_LOOK_S = 1.0  # after which a task that is not done makes one look whether the scheduler is there


class ClusterWorkers:
    """Searches photos and embeds their faces on a cluster.

    A worker reads a photo itself if it has it, by its sample; else the photo is sent. Likewise with networks.

    Parameters
    ----------
    connection : Connection
        Left open.
    terms : Terms
    paths : PathMap
        What the folders of photos are called where the workers are.
    cache : Path or None
        Where workers keep networks; None for their user's cache.
    """

    def __init__(
        self, connection: Connection, terms: Terms, paths: PathMap | None = None, cache: Path | None = None
    ) -> None:
        self._connection = connection
        self._terms = terms
        self._paths = paths or PathMap()
        self._cache = cache
        self._bundles = Bundles(self._search_all)
        self._sending, self._sending_large = (asyncio.Semaphore(n) for n in (_SENT_AT_ONCE, _LARGE_SENT_AT_ONCE))

    @property
    def n_workers(self) -> int:
        """How many photos are under way at once: two a thread of a Dask worker, of which one travels."""
        return 2 * max(1, sum(machine.n_threads for machine in self.machines))

    @property
    def machines(self) -> tuple[Machine, ...]:
        """The Dask workers; they come and go."""
        return self._connection.machines

    @property
    def absent(self) -> str:
        """The scheduler, if it does not answer or has no workers."""
        return self._connection.address.scheduler if self._connection.is_silent else ""

    @property
    def executor(self) -> ClusterExecutor:
        """Where very many faces are grouped."""
        return ClusterExecutor(self._connection, self._terms.kith)

    def submit_photo(self, path: str, settings: PhotoSettings) -> PhotoFuture:
        """Search a photo on some machine."""
        return self._connection.start(self._search(path, settings))

    def submit_crops(self, weights: Weights, crops: NDArray[np.uint8]) -> CropsFuture:
        """Embed crops on some machine, before photos that wait: they are nearer to their end."""
        return self._connection.start(self._embed(weights, crops))

    def close(self) -> None:
        """Leave the cluster."""
        self._connection.close()

    async def _search(self, path: str, settings: PhotoSettings) -> SearchedPhoto | Failure:
        try:
            sample, n_bytes = await asyncio.to_thread(_looked_at, path)
            asked = Asked(self._paths.there(path), sample, settings)
            bring = self._bundles.search if n_bytes <= SMALL_BYTES else self._search_one
            found = await bring(asked)
            if isinstance(found, Unseen):
                async with self._sending if n_bytes <= _LARGE_BYTES else self._sending_large:
                    parcel = await asyncio.to_thread(Parcel.of, path)
                    if parcel is None:
                        reason = sentence("No machine of the cluster can read it, and it is too large to be sent.")
                        return Failure(path, "find", reason)
                    found = await bring(replace(asked, path=path, parcel=parcel))
        except OSError as error:
            return Failure(path, "find", os_reason(error))
        assert isinstance(found, SearchedPhoto | Failure)
        return replace(found, path=path) if isinstance(found, Failure) else found

    async def _search_one(self, photo: Asked) -> Found:
        (found,) = await self._search_all([photo])
        if isinstance(found, Exception):
            raise found
        return found

    async def _search_all(self, photos: Sequence[Asked]) -> Sequence[Found]:
        found: Sequence[Found] = await self._do(search, self._terms, photos)
        return found

    async def _embed(self, weights: Weights, crops: NDArray[np.uint8]) -> tuple[NDArray[np.int8], float]:
        for _ in range(_TRIES - 1):
            with suppress(WorkerLost):  # somewhere else it may succeed
                return await self._embed_once(weights, crops)
        return await self._embed_once(weights, crops)

    async def _embed_once(self, weights: Weights, crops: NDArray[np.uint8]) -> tuple[NDArray[np.int8], float]:
        work = (embed, self._terms, weights, crops)
        found = await self._do(*work, None, self._cache, priority=1)
        while isinstance(found, Lacking):
            files = await asyncio.to_thread(read_network, weights)
            found = await self._do(
                *work, files, self._cache, priority=1, workers=[found.address], allow_other_workers=True
            )
        return found

    async def _do(self, work: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
        """Have a task done on the cluster, anew if the scheduler goes and comes back meanwhile."""
        while True:
            with suppress(_SchedulerLostError):
                return await self._do_once(work, *arguments, **options)
            await self._connection.regain()

    async def _do_once(self, work: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
        from distributed import KilledWorker
        from distributed.client import ClosedClientError, FutureCancelledError
        from distributed.comm import CommClosedError

        client, key = self._connection.client, f"kith-{work.__name__}-{uuid.uuid4()}"
        try:
            with warnings.catch_warnings():  # of large arguments: photos are
                warnings.simplefilter("ignore")
                future = client.submit(work, *arguments, key=key, pure=False, **options)
        except ClosedClientError as error:
            raise _SchedulerLostError from error
        try:
            return await self._answer(future, client)
        except KilledWorker as error:
            reason = sentence(
                "The workers that searched it ended, one after the other, perhaps because of it; the next scan "
                "tries again."
            )
            raise WorkerLost(reason, None, may_be_others=True, is_of_disk=True) from error
        except (FutureCancelledError, CommClosedError) as error:
            raise _SchedulerLostError from error
        except ImportError as error:  # of a worker that came later
            raise self._connection.without_kith(error) from error
        finally:
            future.release()

    async def _answer(self, future: Awaitable[Any], client: Client) -> Any:
        """Wait for a task, but not for ever: a client that closes forgets what it was given just before."""
        answer = asyncio.ensure_future(_awaited(future))
        try:
            while not (await asyncio.wait({answer}, timeout=_LOOK_S))[0]:
                if self._connection.has_lost(client):
                    raise _SchedulerLostError
            return answer.result()
        finally:
            answer.cancel()


class _SchedulerLostError(Exception):
    """The connection to the scheduler broke, and with it what was under way."""


def _looked_at(path: str) -> tuple[str, int]:
    """Return the sample of a file and its size."""
    return content_sample(path), os.stat(openable(path)).st_size  # noqa: PTH116 - long paths


async def _awaited(future: Awaitable[Any]) -> Any:
    return await future


def open_cluster(address: ClusterAddress, device: str = "auto", paths: PathMap | None = None) -> ClusterWorkers:
    """Connect with a cluster, or start one here.

    Raises
    ------
    KnownError
        As of `Connection`, or if the scheduler or a worker has no Kith, or a worker another one.
    """
    connection = Connection(address)
    try:
        connection.start(_require_kith(connection)).result()
    except BaseException:
        connection.close()
        raise
    return ClusterWorkers(connection, Terms(kith_here(), device), paths)


async def _require_kith(connection: Connection) -> None:
    try:
        await connection.client.run_on_scheduler(kith_here)  # which unpacks every task
        there = await connection.client.run(kith_here)
    except Exception as error:  # whatever there is in place of Kith
        raise connection.without_kith(error) from error
    for worker, theirs in there.items():
        kith_here().require(theirs, worker)

"""The way to a Dask cluster: one that runs somewhere, or one that is started here."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, TypeVar, cast

from engine.errors import KnownError
from engine.scanning.cluster.address import ClusterAddress
from engine.scanning.cluster.tasks import name_of
from engine.scanning.workers import Machine
from engine.sentences import sentence

if TYPE_CHECKING:
    from distributed import Client

ADD_DASK = "pip install 'kith[cluster]'"
"""What installs it."""
_CLOSING_S = 10.0
_MOMENT_S = 0.5
_UNREACHABLE = (OSError, TimeoutError, ValueError, RuntimeError, TypeError)  # as Dask says it
_LOCAL_CONFIG = {
    # Workers that are forked need not import Dask each, which takes longer than ten photos.
    "distributed.worker.multiprocessing-method": "forkserver" if sys.platform == "linux" else "spawn",
    "distributed.deploy.lost-worker-timeout": "1 day",  # one that is killed starts anew, which may take a while
    "distributed.scheduler.worker-ttl": "2 minutes",  # one that stands still is given up
    # What Dask watches itself by takes 5% of a core for two workers that do nothing; so it takes 1.5%.
    "distributed.worker.profile.enabled": False,
    "distributed.scheduler.active-memory-manager.start": False,
    "distributed.client.scheduler-info-interval": "1 minute",
    "distributed.admin.tick.interval": "500 ms",
    "distributed.admin.tick.limit": "60 s",
    "distributed.admin.system-monitor.interval": "5 s",
}

T = TypeVar("T")


@dataclass(frozen=True)
class Patience:
    """How long what is waited for.

    Attributes
    ----------
    answer_s : float
        The scheduler to answer, and a first worker to come, at the beginning; either to take leave.
    return_s : float
        A scheduler that went to be there again.
    silence_s : float
        A scheduler that is connected to answer, before it is said that it does not.
    look_every_s : float
        How often it is looked who works.
    """

    answer_s: float = 20.0
    return_s: float = 180.0
    silence_s: float = 20.0
    look_every_s: float = 3.0


def require_packages(names: Sequence[str] = ("distributed", "cryptography")) -> None:
    """Raise a KnownError where what a cluster needs is not installed."""
    if any(find_spec(name) is None for name in names):
        raise KnownError(
            sentence("A cluster needs Dask, which is not installed. To add it: {command}", command=ADD_DASK)
        )


class Connection:
    """An open connection to a cluster, in a thread of its own.

    Parameters
    ----------
    address : ClusterAddress
    patience : Patience
    start_local : function
        Starts so many workers here.

    Raises
    ------
    KnownError
        If Dask is not installed, or there is no scheduler or no worker.
    """

    def __init__(
        self,
        address: ClusterAddress,
        patience: Patience | None = None,
        start_local: Callable[[int], Awaitable[Any]] | None = None,
    ) -> None:
        require_packages()
        self.address = address
        self._patience = patience or Patience()
        self._start_local = start_local or _local_cluster
        self.cluster: Any = None
        self.client: Client
        self.machines: tuple[Machine, ...] = ()  # as last seen
        self._answered_s = 0.0
        self._returning = asyncio.Lock()
        self._looking: asyncio.Task[None] | None = None
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, daemon=True, name="cluster")
        self._thread.start()
        try:
            self.start(self._open()).result()
        except BaseException:
            self.close()
            raise

    def start(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        """Let a coroutine run in the connection's thread."""
        return asyncio.run_coroutine_threadsafe(work, self.loop)

    @property
    def is_silent(self) -> bool:
        """Whether the scheduler does not answer, or has no worker."""
        return not self.machines or self.loop.time() - self._answered_s > self._patience.silence_s

    def has_lost(self, client: Client) -> bool:
        """Whether what a client was given is lost: it has no connection, or another one took its place."""
        return client is not self.client or client.status != "running"

    async def regain(self) -> None:
        """Wait until a scheduler that went is there again, started anew at the same address.

        Raises
        ------
        KnownError
            If that takes too long, or the scheduler was one of this process.
        """
        deadline = self.loop.time() + self._patience.return_s
        await asyncio.sleep(_MOMENT_S)  # in which the client notices, if something else did first
        async with self._returning:
            while self.has_lost(self.client):
                if self.cluster is not None or self.loop.time() > deadline:
                    raise self.lost()
                if self.client.status in ("closing", "closed"):  # it has tried for a while itself
                    with suppress(*_UNREACHABLE):
                        self.client = await self._connected()
                await asyncio.sleep(_MOMENT_S)

    def lost(self) -> KnownError:
        """Return the error of a scheduler that is gone."""
        return KnownError(
            sentence(
                "The scheduler {address} is gone. What was finished is kept, and the next scan goes on from there.",
                address=self.address.scheduler,
            )
        )

    def without_kith(self, error: Exception) -> KnownError:
        """Return the error of a machine that cannot do what Kith asks of it."""
        return KnownError(
            sentence(
                "On a machine of the cluster {address}, Kith is not installed or does not run: {reason}",
                address=self.address.scheduler,
                reason=error,
            )
        )

    def close(self) -> None:
        """Leave the cluster, and end it if it was started here."""
        if self.loop.is_running():
            with suppress(Exception):
                self.start(self._close()).result(min(_CLOSING_S, self._patience.answer_s))
            self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join(_CLOSING_S)

    def _run(self) -> None:
        asyncio.set_event_loop(self.loop)
        self.loop.run_forever()
        self.loop.close()

    async def _open(self) -> None:
        _hush()
        if self.address.n_local is not None:
            self.cluster = await self._start_local(self.address.n_local)
        try:
            self.client = await self._connected()
        except _UNREACHABLE as error:
            raise KnownError(
                sentence("There is no scheduler at {address}: {reason}", address=self.address.scheduler, reason=error)
            ) from error
        try:
            await cast("Awaitable[None]", self.client.wait_for_workers(1, timeout=self._patience.answer_s))
        except TimeoutError:
            raise KnownError(
                sentence(
                    "No worker has come to the scheduler {address}. On each machine: dask worker {address}",
                    address=self.address.scheduler,
                )
            ) from None
        try:
            await self._look()
        except Exception as error:  # whatever there is in place of Kith
            raise self.without_kith(error) from error
        self._looking = asyncio.create_task(self._keep_looking())

    async def _connected(self) -> Client:
        import distributed

        where, security = self.cluster, None  # which has its own
        if where is None:
            where, security = self.address.scheduler, self.address.security()
        client: Any = distributed.Client(
            where, asynchronous=True, security=security, timeout=self._patience.answer_s, set_as_default=False
        )
        try:
            return cast("Client", await client)
        except BaseException:
            with suppress(Exception):
                await client.close()
            raise

    async def _keep_looking(self) -> None:
        while True:
            await asyncio.sleep(self._patience.look_every_s)
            with suppress(Exception):  # a scheduler that is away
                await asyncio.wait_for(self._look(), self._patience.silence_s)

    async def _look(self) -> None:
        self.machines = await self.client.run_on_scheduler(machines_of)
        self._answered_s = self.loop.time()

    async def _close(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
        if hasattr(self, "client"):
            await self.client.close()
        if self.cluster is not None:
            await self.cluster.close(_CLOSING_S)


def machines_of(dask_scheduler: Any) -> tuple[Machine, ...]:
    """Return the workers that a scheduler knows; to be run on it."""
    return tuple(
        Machine(name_of(worker.name), worker.nthreads, bool(worker.processing))
        for worker in dask_scheduler.workers.values()
    )


async def _local_cluster(n_workers: int) -> Any:
    """Start a scheduler in this process, and workers that end with it; nobody else on this machine can use them."""
    import dask
    import distributed

    dask.config.set(_LOCAL_CONFIG)
    return await distributed.LocalCluster(
        n_workers=n_workers,
        threads_per_worker=1,
        processes=True,
        asynchronous=True,
        security=True,  # certificates for as long as this lasts
        dashboard_address=None,
        scheduler_kwargs={"dashboard_address": "127.0.0.1:0"},
        memory_limit=0,  # what a photo may take is watched by Kith
        silence_logs=logging.CRITICAL,
    )


def _hush() -> None:
    """Leave it to Kith to say what happens, unless its own log is wanted."""
    import distributed  # noqa: F401 - which sets levels of its own

    if logging.getLogger().getEffectiveLevel() > logging.INFO:
        for name in ("distributed", "distributed.client", "distributed.core", "distributed.comm", "tornado"):
            logging.getLogger(name).setLevel(logging.CRITICAL)

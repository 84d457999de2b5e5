"""The way to a Dask cluster: one that runs somewhere, or one that is started here."""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import re
import threading
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from engine.errors import KnownError
from engine.sentences import sentence

if TYPE_CHECKING:
    from distributed import Client

ADD_DASK = "pip install 'kith[cluster]'"
"""What installs it."""
_MOST_LOCAL = 256
_CLOSING_S = 10.0
_LOCAL_CONFIG = {
    "distributed.deploy.lost-worker-timeout": "1 day",  # one that is killed starts anew, which may take a while
    # What Dask watches itself by takes 5% of a core for two workers that do nothing; so it takes 1.5%.
    "distributed.worker.profile.enabled": False,
    "distributed.admin.tick.interval": "500 ms",
    "distributed.admin.tick.limit": "60 s",
    "distributed.admin.system-monitor.interval": "5 s",
}

T = TypeVar("T")


@dataclass(frozen=True)
class ClusterAddress:
    """Where a cluster is.

    Attributes
    ----------
    scheduler : str
        "tcp://host:8786", "tls://host:8786", or "local:4" for so many workers on this machine.
    ca, cert, key : Path or None
        For TLS: whom to trust, who this is, and what proves it; None for what Dask's own configuration says.
    """

    scheduler: str
    ca: Path | None = None
    cert: Path | None = None
    key: Path | None = None

    def __post_init__(self) -> None:
        """Raise a KnownError for what is no address."""
        if self.n_local is None and not re.fullmatch(r"(tcp|tls|ucx|ws|wss)://[^\s/]+", self.scheduler):
            raise KnownError(
                sentence(
                    "{address} is no cluster. It is tcp://HOST:8786, tls://HOST:8786, or local:4 for this machine.",
                    address=self.scheduler,
                )
            )

    @property
    def n_local(self) -> int | None:
        """How many workers are started here; None for a cluster that runs."""
        match = re.fullmatch(r"local:([1-9]\d{0,2})", self.scheduler)
        return min(int(match[1]), _MOST_LOCAL) if match else None

    @property
    def is_open_to_others(self) -> bool:
        """Whether photos travel over a network without encryption."""
        if self.n_local is not None or self.scheduler.startswith(("tls://", "wss://")):
            return False
        host = self.scheduler.split("://")[1].rpartition(":")[0].strip("[]")
        with suppress(ValueError):
            return not ipaddress.ip_address(host).is_loopback
        return host != "localhost"

    def security(self) -> Any:
        """Make Dask's security options of these; without any, its own configuration decides."""
        from distributed.security import Security

        given = {"tls_ca_file": self.ca, "tls_client_cert": self.cert, "tls_client_key": self.key}
        files = {name: str(file) for name, file in given.items() if file is not None}
        for file in files.values():
            if not Path(file).is_file():
                raise KnownError(sentence("There is no file {path}.", path=file))
        return Security(**files)


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
    patience_s : float
        So long the scheduler may take to answer, a first worker to come, and either to take leave.
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
        patience_s: float = 20.0,
        start_local: Callable[[int], Awaitable[Any]] | None = None,
    ) -> None:
        require_packages()
        self.address = address
        self._patience_s = patience_s
        self._start_local = start_local or _local_cluster
        self.cluster: Any = None
        self.client: Client
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
    def n_threads(self) -> int:
        """How many tasks the workers do at once, as known two seconds ago."""
        return int(self.client.scheduler_info().get("total_threads", 0))

    @property
    def is_lost(self) -> bool:
        """Whether the scheduler is gone for good; one that comes back in time is found again."""
        return self.client.status in ("closing", "closed")

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
                self.start(self._close()).result(min(_CLOSING_S, self._patience_s))
            self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join(_CLOSING_S)

    def _run(self) -> None:
        asyncio.set_event_loop(self.loop)
        self.loop.run_forever()
        self.loop.close()

    async def _open(self) -> None:
        import distributed

        _hush()
        n_local, patience = self.address.n_local, self._patience_s
        where: Any = self.address.scheduler
        security: Any = self.address.security()
        if n_local is not None:
            security = None  # the cluster's
            where = self.cluster = await self._start_local(n_local)
        try:
            self.client = distributed.Client(
                where, asynchronous=True, security=security, timeout=patience, set_as_default=False
            )
            await self.client
        except (OSError, TimeoutError, ValueError, RuntimeError, TypeError) as error:
            raise KnownError(
                sentence("There is no scheduler at {address}: {reason}", address=self.address.scheduler, reason=error)
            ) from error
        try:
            await cast("Awaitable[None]", self.client.wait_for_workers(1, timeout=patience))
        except TimeoutError:
            raise KnownError(
                sentence(
                    "No worker has come to the scheduler {address}. On each machine: dask worker {address}",
                    address=self.address.scheduler,
                )
            ) from None

    async def _close(self) -> None:
        if hasattr(self, "client"):
            await self.client.close()
        if self.cluster is not None:
            await self.cluster.close(_CLOSING_S)


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
    if logging.getLogger().getEffectiveLevel() > logging.INFO:
        for name in ("distributed", "distributed.client", "distributed.core", "distributed.comm", "tornado"):
            logging.getLogger(name).setLevel(logging.CRITICAL)

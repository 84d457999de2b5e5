"""A scheduler and workers in processes of their own, as on machines of their own; whatever ends is started again."""

from __future__ import annotations

import asyncio
import logging
import os
import random
import signal
import socket
import threading
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Any, Self

_LOOK_S = 0.3


class DaskProcesses:
    """A cluster on this machine whose parts can be killed and stopped.

    Parameters
    ----------
    n_workers : int
    **config
        Settings of Dask, with "__" for each dot.
    """

    def __init__(self, n_workers: int, **config: Any) -> None:
        self._context = get_context("forkserver")
        self._context.set_forkserver_preload(["distributed", "tests.engine.scanning.cluster.hands"])
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.address = f"tcp://127.0.0.1:{port}"
        self._parts: dict[str, tuple[Callable[..., None], tuple[Any, ...]]] = {"scheduler": (_schedule, (port, config))}
        for number in range(n_workers):
            name = f"machine {number}"
            self._parts[name] = (_work, (self.address, name, config))
        self._processes: dict[str, BaseProcess] = {}
        self._lock = threading.Lock()
        self._ended = threading.Event()
        self._keeper = threading.Thread(target=self._keep, name="keep-dask")

    def __enter__(self) -> Self:
        self._keeper.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._ended.set()
        self._keeper.join()
        for process in self._processes.values():
            process.kill()
            process.join()

    def send(self, name: str, number: signal.Signals) -> None:
        """Send a signal to the scheduler or a worker, unless it has just ended."""
        with self._lock:
            process = self._processes[name]
            if process.is_alive() and process.pid is not None:
                os.kill(process.pid, number)

    def kill(self, name: str) -> str:
        """Kill the scheduler or a worker; return its name."""
        self.send(name, signal.SIGKILL)
        return name

    def kill_any(self, rng: random.Random) -> str:
        """Kill the scheduler or a worker that is alive; return its name."""
        with self._lock:
            alive = [name for name, process in sorted(self._processes.items()) if process.is_alive()]
        return self.kill(rng.choice(alive or ["scheduler"]))

    def _keep(self) -> None:
        while not self._ended.is_set():
            with self._lock:
                for name, (part, arguments) in self._parts.items():
                    if name not in self._processes or not self._processes[name].is_alive():
                        process = self._context.Process(target=part, args=arguments, name=name)
                        process.start()
                        self._processes[name] = process
            self._ended.wait(_LOOK_S)


def _schedule(port: int, config: dict[str, Any]) -> None:
    from distributed import Scheduler

    _configure(config)

    async def run() -> None:
        async with Scheduler(host="127.0.0.1", port=port, dashboard_address="127.0.0.1:0") as scheduler:
            await scheduler.finished()

    asyncio.run(run())


def _work(address: str, name: str, config: dict[str, Any]) -> None:
    from distributed import Worker

    _configure(config)

    async def run() -> None:
        async with Worker(address, nthreads=1, name=name, memory_limit=0, dashboard=False) as worker:
            await worker.finished()

    asyncio.run(run())


def _configure(config: dict[str, Any]) -> None:
    import dask

    logging.disable(logging.CRITICAL)
    dask.config.set({name.replace("__", ".").replace("_", "-"): value for name, value in config.items()})

"""Scans on a cluster whose scheduler and workers are killed, or stand still: nothing is lost, nothing comes twice."""

from __future__ import annotations

import os
import random
import shutil
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from engine.library import Library
from engine.scanning import events
from engine.scanning.cluster.address import ClusterAddress
from engine.scanning.cluster.connection import Connection, Patience
from engine.scanning.cluster.tasks import Terms, kith_here
from engine.scanning.cluster.workers import ClusterWorkers
from engine.scanning.pipeline import ScanSettings, scan
from tests.engine.scanning.cluster import hands
from tests.engine.scanning.cluster.dask_processes import DaskProcesses
from tests.integration.tables import Rows, tables
from tests.painted import PaintedWorkers, photo

pytest.importorskip("distributed", reason="distributed is not installed: pip install 'kith[cluster]'")
pytestmark = pytest.mark.skipif(os.name != "posix", reason="kills and stops with signals")
N_KILLS = int(os.environ.get("KITH_CLUSTER_KILLS", "2"))
IS_LONG = "KITH_CLUSTER_KILLS" in os.environ
SMALL = ScanSettings(workers=0, photos_at_once=4, faces_at_once=4, tell_waiting_after_s=1.0)
PATIENCE = Patience(answer_s=60.0, return_s=300.0, silence_s=1.0, look_every_s=0.3)


@pytest.fixture
def new(tmp_path: Path, empty_library: Path) -> Callable[[str], Path]:
    return lambda name: Path(shutil.copy(empty_library, tmp_path / name))


def painted_album(folder: Path, n_photos: int) -> Path:
    for k in range(n_photos):
        photo(folder / f"{k:04}.png", k % 3, who=1 + k % 7, blue=k % 256)
        with (folder / f"{k:04}.png").open("ab") as file:
            file.write(str(k).encode())  # no two alike
    return folder


def expected(library: Path, album: Path) -> dict[str, Rows]:
    with Library.open(library) as opened:
        assert all(scan(opened, [album], SMALL, workers=PaintedWorkers()))
    return tables(library)


@contextmanager
def workers_of(cluster: DaskProcesses) -> Iterator[ClusterWorkers]:
    with closing(Connection(ClusterAddress(cluster.address), PATIENCE)) as connection:
        yield ClusterWorkers(connection, Terms(kith_here(), make_hands=hands.inline))


@pytest.mark.timeout(240 + 60 * N_KILLS)
def test_workers_and_a_scheduler_that_are_killed_lose_nothing(new: Callable[[str], Path], tmp_path: Path) -> None:
    album = painted_album(tmp_path / "album", 12 * (N_KILLS + 1))
    rng, since = random.Random(3), time.monotonic()
    killed: list[str] = []
    with DaskProcesses(3) as cluster, workers_of(cluster) as workers, Library.open(new("cluster.sqlite")) as library:
        for event in scan(library, [album], SMALL, workers=workers):
            if isinstance(event, events.PhotosSaved) and event.n_photos and len(killed) < N_KILLS:
                killed.append(cluster.kill_any(rng) if killed else cluster.kill("scheduler"))
    assert len(killed) == N_KILLS
    assert isinstance(event, events.ScanFinished) and (event.n_failed, event.n_copies) == (0, 0)
    assert tables(library.path) == expected(new("local.sqlite"), album)
    print(f"{event.n_scanned} photos in {time.monotonic() - since:.0f} s; killed: {dict(Counter(killed))}")


def test_a_scheduler_that_stands_still_is_waited_for_by_name(new: Callable[[str], Path], tmp_path: Path) -> None:
    album = painted_album(tmp_path / "album", 24)
    told: list[events.Waiting] = []
    with DaskProcesses(2) as cluster, workers_of(cluster) as workers, Library.open(new("cluster.sqlite")) as library:
        for event in scan(library, [album], SMALL, workers=workers):
            if isinstance(event, events.PhotosSaved) and event.n_photos and not told:
                cluster.send("scheduler", signal.SIGSTOP)
            elif isinstance(event, events.Waiting) and event.path == cluster.address:
                told.append(event)
                cluster.send("scheduler", signal.SIGCONT)
    assert told
    assert tables(library.path) == expected(new("local.sqlite"), album)


def test_a_client_that_gave_up_is_replaced(new: Callable[[str], Path], tmp_path: Path) -> None:
    album = painted_album(tmp_path / "album", 24)
    n_closed = 0
    with (
        DaskProcesses(1) as cluster,
        closing(Connection(ClusterAddress(cluster.address), PATIENCE)) as connection,
        Library.open(new("cluster.sqlite")) as library,
    ):
        workers = ClusterWorkers(connection, Terms(kith_here(), make_hands=hands.inline))
        for event in scan(library, [album], SMALL, workers=workers):
            if isinstance(event, events.PhotosSaved) and event.n_photos and n_closed < 2:
                connection.start(closed(connection)).result(60)
                n_closed += 1
    assert n_closed == 2
    assert tables(library.path) == expected(new("local.sqlite"), album)


async def closed(connection: Connection) -> None:
    await connection.client.close()


@pytest.mark.skipif(not IS_LONG, reason="waits until Dask gives a worker up: make test-long")
@pytest.mark.timeout(300)
def test_a_worker_that_stands_still_is_given_up(new: Callable[[str], Path], tmp_path: Path) -> None:
    album = painted_album(tmp_path / "album", 40)
    stopped: list[str] = []
    config = {"distributed__scheduler__worker_ttl": "6 s"}
    with (
        DaskProcesses(2, **config) as cluster,
        workers_of(cluster) as workers,
        Library.open(new("cluster.sqlite")) as library,
    ):
        for event in scan(library, [album], SMALL, workers=workers):
            if isinstance(event, events.PhotosSaved) and event.n_photos and not stopped:
                stopped.append("machine 0")
                cluster.send("machine 0", signal.SIGSTOP)
    assert stopped
    assert tables(library.path) == expected(new("local.sqlite"), album)

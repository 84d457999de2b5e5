"""A cluster behind the protocol of workers, with a client that is none."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Generator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.errors import KnownError
from engine.faces.align import Template
from engine.networks.weights import describe
from engine.records import Failure
from engine.scanning.cluster.parcel import Parcel
from engine.scanning.cluster.tasks import Lacking, Terms, Unseen, kith_here
from engine.scanning.cluster.workers import ClusterWorkers
from engine.scanning.jobs.photo import PhotoSettings
from engine.scanning.path_map import PathMap
from engine.scanning.processes.limits import WorkerLost
from engine.scanning.workers import Machine
from tests import painted

distributed = pytest.importorskip("distributed", reason="distributed is not installed: pip install 'kith[cluster]'")
SETTINGS = PhotoSettings(Template.for_input(140, 116, 124))
CROPS = np.zeros((1, 140, 116, 3), np.uint8)
NEVER = object()
VECTORS = (np.zeros((1, 128), np.int8), 0.5)


class FakeConnection:
    """Answers tasks with what it was given, in turn."""

    machines: tuple[Machine, ...] = ()
    is_lost = is_silent = False
    n_regained = 0

    def __init__(self, *answers: object) -> None:
        self.answers = list(answers)
        self.asked: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = []
        self.client = self
        self.n_released = 0

    def start(self, work: Coroutine[Any, Any, Any]) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(asyncio.run(work))
        except Exception as error:
            future.set_exception(error)
        return future

    def submit(self, work: Any, *arguments: Any, **options: Any) -> FakeFuture:
        self.asked.append((work.__name__, arguments[1:], options))
        return FakeFuture(self, self.answers.pop(0))

    def has_lost(self, client: object) -> bool:
        return self.is_lost or client is not self

    async def regain(self) -> None:
        self.n_regained += 1
        if not self.answers:
            raise KnownError("The scheduler is gone.")
        self.is_lost = False

    def without_kith(self, error: Exception) -> KnownError:
        return KnownError(f"Kith is not installed: {error}")


class FakeFuture:
    def __init__(self, connection: FakeConnection, answer: object) -> None:
        self.connection, self.answer = connection, answer

    def __await__(self) -> Generator[Any, Any, Any]:
        yield from asyncio.sleep(0).__await__()
        if self.answer is NEVER:
            self.connection.is_lost = True
            yield from asyncio.Event().wait().__await__()
        if isinstance(self.answer, BaseException):
            raise self.answer
        return self.answer

    def release(self) -> None:
        self.connection.n_released += 1


def workers(connection: FakeConnection, paths: PathMap | None = None) -> ClusterWorkers:
    return ClusterWorkers(connection, Terms(kith_here()), paths)  # type: ignore[arg-type]


def killed() -> Exception:
    error: Exception = distributed.KilledWorker("task", None, 3)
    return error


def test_there_is_room_for_a_photo_on_the_way_to_each_thread_and_for_one_without_any() -> None:
    connection = FakeConnection()
    assert workers(connection).n_workers == 2
    connection.machines = (Machine("nas", 4, True), Machine("desk", 1, False))
    assert workers(connection).n_workers == 10


def test_a_photo_is_searched_under_the_name_that_it_has_there(tmp_path: Path) -> None:
    path = str(painted.photo(tmp_path / "a.png", 1))
    found = painted.find_faces(path, SETTINGS)
    connection = FakeConnection([found])
    paths = PathMap(((str(tmp_path), "/mnt/nas"),))
    assert workers(connection, paths).submit_photo(path, SETTINGS).result() is found
    ((name, arguments, options),) = connection.asked
    ((photo,),) = arguments
    assert (name, photo.path, photo.parcel, options["pure"]) == ("search", "/mnt/nas/a.png", None, False)
    assert connection.n_released == 1


def test_a_photo_that_a_worker_has_not_is_sent_and_a_failure_bears_its_own_path(tmp_path: Path) -> None:
    path = str(painted.photo(tmp_path / "a.png", 1))
    connection = FakeConnection([Unseen()], [Failure("/tmp/kith-x/a.png", "decode", "It is broken.")])
    found = workers(connection).submit_photo(path, SETTINGS).result()
    assert found == Failure(path, "decode", "It is broken.")
    parcel = connection.asked[1][1][0][0].parcel
    assert isinstance(parcel, Parcel) and parcel.files == {"a.png": Path(path).read_bytes()}


def test_a_photo_that_is_gone_is_a_failure(tmp_path: Path) -> None:
    found = workers(FakeConnection()).submit_photo(str(tmp_path / "gone.png"), SETTINGS).result()
    assert isinstance(found, Failure) and found.stage == "find"


def test_a_photo_whose_machines_were_lost_is_tried_by_the_next_scan(tmp_path: Path) -> None:
    future = workers(FakeConnection(killed())).submit_photo(str(painted.photo(tmp_path / "a.png", 1)), SETTINGS)
    with pytest.raises(WorkerLost) as lost:
        future.result()
    assert lost.value.is_of_disk and lost.value.may_be_others


def test_a_network_is_sent_to_the_worker_that_lacks_it() -> None:
    connection = FakeConnection(Lacking("tcp://b"), VECTORS)
    assert workers(connection).submit_crops(describe("nns2"), CROPS).result() is VECTORS
    _, arguments, options = connection.asked[1]
    assert options["workers"] == ["tcp://b"] and "nns2.safetensors" in arguments[2]


def test_crops_go_elsewhere_when_their_worker_is_lost() -> None:
    lost = [WorkerLost("Gone.", None), killed()]
    assert workers(FakeConnection(*lost, VECTORS)).submit_crops(describe("nns2"), CROPS).result() is VECTORS
    with pytest.raises(WorkerLost):
        workers(FakeConnection(*lost, WorkerLost("Gone.", None))).submit_crops(describe("nns2"), CROPS).result()


def test_a_scheduler_that_comes_back_is_asked_again_and_one_that_is_gone_is_told(tmp_path: Path) -> None:
    from distributed.client import FutureCancelledError

    path = str(painted.photo(tmp_path / "a.png", 1))
    gone = FutureCancelledError("task", "scheduler-connection-lost")
    found = painted.find_faces(path, SETTINGS)
    connection = FakeConnection(gone, gone, [found])
    assert workers(connection).submit_photo(path, SETTINGS).result() is found
    assert (connection.n_regained, connection.n_released) == (2, 3)
    with pytest.raises(KnownError, match="is gone"):
        workers(FakeConnection(gone)).submit_photo(path, SETTINGS).result()


def test_a_worker_that_came_later_and_has_no_kith_ends_the_scan(tmp_path: Path) -> None:
    lacking = ModuleNotFoundError("No module named 'engine'")
    with pytest.raises(KnownError, match="is not installed: No module named 'engine'"):
        workers(FakeConnection(lacking)).submit_photo(str(painted.photo(tmp_path / "a.png", 1)), SETTINGS).result()


def test_a_task_that_a_closing_client_forgets_is_not_waited_for(tmp_path: Path) -> None:
    connection = FakeConnection(NEVER)
    with pytest.raises(KnownError, match="is gone"):
        workers(connection).submit_photo(str(painted.photo(tmp_path / "a.png", 1)), SETTINGS).result()
    assert connection.n_released == 1

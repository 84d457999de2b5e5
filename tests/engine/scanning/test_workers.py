"""Whoever does the work of a scan: the same answers, deaths that show as such, and nothing left behind."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest

from engine.faces.align import Template
from engine.networks.weights import describe
from engine.records import Failure, Photo, Shortage
from engine.scanning.jobs.photo import PhotoJob, PhotoSettings, SearchedPhoto, stack
from engine.scanning.local_workers import Processes, make_workers
from engine.scanning.processes.limits import Room, WorkerLost
from engine.scanning.searcher import Searcher
from engine.scanning.workers import InlineWorkers, PhotoFuture, Workers
from tests import painted
from tests.painted import PaintedWorkers

ROOM = Room(2e9, 90.0)
SETTINGS = PhotoSettings(Template.for_input(140, 116, 124))


def inline() -> Workers:
    return InlineWorkers(find_faces=painted.find_faces_or_die, embed_crops=painted.embed_crops)


def processes() -> Workers:
    return Processes(2, find_faces=painted.find_faces_or_die, embed_crops=painted.embed_crops)


@pytest.fixture(params=[inline, processes])
def workers(request: pytest.FixtureRequest) -> Iterator[Workers]:
    workers = request.param()
    yield workers
    workers.close()


def test_photos_are_searched_and_crops_embedded(workers: Workers, tmp_path: Path) -> None:
    found = workers.submit_photo(str(painted.photo(tmp_path / "a.png", 2)), SETTINGS).result(60)
    assert isinstance(found, SearchedPhoto)
    vectors, seconds = workers.submit_crops(describe(), stack(found.crops)).result(60)
    assert (vectors.shape, str(vectors.dtype)) == ((2, 128), "int8")
    assert seconds >= 0
    (tmp_path / "b.png").write_bytes(b"no photo")
    assert isinstance(workers.submit_photo(str(tmp_path / "b.png"), SETTINGS).result(60), Failure)


@pytest.mark.skipif(os.name != "posix", reason="kills a worker with a signal")
def test_a_death_costs_one_photo_and_no_other(tmp_path: Path) -> None:
    workers = processes()
    good = str(painted.photo(tmp_path / "good.png", 1))
    deadly = workers.submit_photo(str(painted.photo(tmp_path / "deadly.png", 1)), SETTINGS)
    others = [workers.submit_photo(good, SETTINGS) for _ in range(5)]
    with pytest.raises(WorkerLost):
        deadly.result(60)
    found = [other.result(60) for other in others]
    assert all(isinstance(photo, SearchedPhoto) for photo in found)
    assert isinstance(found[0], SearchedPhoto)
    assert len(workers.submit_crops(describe(), stack(found[0].crops)).result(60)[0]) == 1
    workers.close()


def test_no_workers_are_this_thread() -> None:
    assert isinstance(make_workers(0), InlineWorkers)
    workers = make_workers(3)
    assert isinstance(workers, Processes) and workers.n_workers == 3
    workers.close()


class IdleWorkers(PaintedWorkers):
    """Takes photos and never gets to them."""

    n_workers = 2

    def __init__(self) -> None:
        super().__init__()
        self.futures: list[PhotoFuture] = []

    def submit_photo(self, path: str, settings: PhotoSettings) -> PhotoFuture:
        self.futures.append(Future())
        return self.futures[-1]


def test_a_stopped_search_takes_back_what_its_workers_have_not_begun() -> None:
    workers = IdleWorkers()
    searcher = Searcher(workers, ROOM)
    n_taken = 0
    while searcher.has_room:
        searcher.search(PhotoJob(Photo(f"/{n_taken}.jpg", 1, 1), str(n_taken), SETTINGS))
        n_taken += 1
    assert n_taken == 6
    searcher.close()
    assert all(future.cancelled() for future in workers.futures)


def test_what_runs_in_the_processes_imports_neither_torch_nor_the_database_nor_qt() -> None:
    heavy = ("torch", "sqlalchemy", "PySide6", "onnx", "onnxruntime")
    code = (
        "import sys, engine.scanning.jobs.photo, engine.scanning.jobs.embed, engine.scanning.outside.face_maker\n"
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout == "[]\n"


class ShortWorkers(PaintedWorkers):
    """Searches in the background, as far as anybody can see; a photo called big fails for want of memory."""

    n_workers = 2

    def __init__(self, outcomes: list[Failure | WorkerLost | None]) -> None:
        super().__init__()
        self.outcomes = outcomes

    def submit_photo(self, path: str, settings: PhotoSettings) -> PhotoFuture:
        done = super().submit_photo(path, settings)
        if "big" not in path or (outcome := self.outcomes.pop(0)) is None:
            return done
        future: PhotoFuture = Future()
        future.set_exception(outcome) if isinstance(outcome, WorkerLost) else future.set_result(outcome)
        return future


def short(path: str = "/big.png") -> Failure:
    return Failure(path, "decode", "There is not enough memory to open this photo.", Shortage("memory"))


def lost(**details: bool) -> WorkerLost:
    return WorkerLost("It was ended.", Shortage("memory", 1e9), **details)


def searched(workers: Workers, paths: list[str]) -> list[tuple[str, SearchedPhoto | Failure]]:
    searcher = Searcher(workers, ROOM)
    outcomes = []
    for path in paths:
        searcher.search(PhotoJob(Photo(path, 1, 1), path, SETTINGS))
    while searcher.is_busy:
        for future in searcher.under_way:
            outcomes += searcher.take(future)
        searcher.search_again()
    return [(Path(job.photo.path).name, found) for job, found in outcomes]


@pytest.mark.parametrize("first", [short(), lost(may_be_others=True)])
def test_a_photo_that_lacked_memory_is_tried_again_once_it_is_alone(tmp_path: Path, first: Failure) -> None:
    paths = [str(painted.photo(tmp_path / name, 1)) for name in ("big.png", "a.png", "b.png")]
    workers = ShortWorkers([first, None])
    outcomes = searched(workers, paths)
    assert [name for name, _ in outcomes][-1] == "big.png"
    assert workers.searched[-1] == "big.png" and len(workers.searched) == 4
    assert all(isinstance(found, SearchedPhoto) for _, found in outcomes)


def test_one_that_lacks_memory_alone_too_says_how_much_it_is_worth_another_try_with(tmp_path: Path) -> None:
    big = str(painted.photo(tmp_path / "big.png", 1))
    ((_, found),) = searched(ShortWorkers([short(), short()]), [big])
    assert isinstance(found, Failure) and found.shortage is not None
    assert not ROOM.suffices(found.shortage)
    assert Room(2 * ROOM.memory_bytes, 90.0).suffices(found.shortage)


@pytest.mark.parametrize(("is_of_disk", "stage"), [(False, "decode"), (True, "find")])
def test_one_that_took_too_long_is_not_tried_again_at_once(tmp_path: Path, is_of_disk: bool, stage: str) -> None:
    big = str(painted.photo(tmp_path / "big.png", 1))
    ((_, found),) = searched(ShortWorkers([lost(is_of_disk=is_of_disk)]), [big])
    assert isinstance(found, Failure)
    assert (found.stage, found.reason) == (stage, "It was ended.")

"""Whoever does the work of a scan: the same answers, deaths that show as such, and nothing left behind."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import BrokenExecutor, Future
from pathlib import Path

import pytest

from engine.faces.align import Template
from engine.networks.weights import describe
from engine.records import Failure, Photo
from engine.scanning.photo_job import PhotoJob, PhotoSettings, SearchedPhoto, stack
from engine.scanning.processes import Processes, make_workers
from engine.scanning.searcher import Searcher
from engine.scanning.workers import InlineWorkers, PhotoFuture, Workers
from tests import painted
from tests.painted import PaintedWorkers

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
def test_a_death_breaks_the_search_until_the_restart_and_the_embedding_never(tmp_path: Path) -> None:
    workers = processes()
    good = str(painted.photo(tmp_path / "good.png", 1))
    with pytest.raises(BrokenExecutor):
        workers.submit_photo(str(painted.photo(tmp_path / "deadly.png", 1)), SETTINGS).result(60)
    with pytest.raises(BrokenExecutor):
        workers.submit_photo(good, SETTINGS).result(60)
    workers.restart()
    found = workers.submit_photo(good, SETTINGS).result(60)
    assert isinstance(found, SearchedPhoto)
    assert len(workers.submit_crops(describe(), stack(found.crops)).result(60)[0]) == 1
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
    searcher = Searcher(workers)
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
        "import sys, engine.scanning.photo_job, engine.scanning.embed_job, engine.scanning.face_maker\n"
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout == "[]\n"

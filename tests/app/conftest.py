"""A small library of painted people, and the window's foundation around it."""

from __future__ import annotations

import gc
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.session.parts import WindowParts
from app.session.session import Session
from app.session.thumbnails import Thumbnails
from app.style import theme
from engine.library import Library
from engine.photos.thumbnail_store import ThumbnailStore

from .family import Family, make_family
from .held import HeldTasks
from .learned import Learned, make_learned


@pytest.fixture(scope="session")
def painted(tmp_path_factory: pytest.TempPathFactory) -> Family:
    """The family, made once, with its library closed; every test has a copy of that, and reads the same photos."""
    family = make_family(tmp_path_factory.mktemp("family"))
    family.library.close()
    return family


@pytest.fixture
def family(painted: Family, tmp_path: Path) -> Iterator[Family]:
    with Library.open(Path(shutil.copy(painted.library.path, tmp_path))) as library:
        yield painted._replace(library=library)
        assert library.health().integrity == "ok"


@pytest.fixture(scope="session")
def painted_learned(tmp_path_factory: pytest.TempPathFactory) -> Learned:
    """People of whom much is confirmed, made once, with their library closed."""
    learned = make_learned(tmp_path_factory.mktemp("learned") / "library.db")
    learned.library.close()
    return learned


@pytest.fixture
def learned(painted_learned: Learned, tmp_path: Path) -> Iterator[Learned]:
    with Library.open(Path(shutil.copy(painted_learned.library.path, tmp_path))) as library:
        yield painted_learned._replace(library=library)


@pytest.fixture
def library(family: Family) -> Library:
    return family.library


@pytest.fixture
def tasks(qapp: QApplication) -> HeldTasks:
    return HeldTasks()


@pytest.fixture
def session(qapp: QApplication, library: Library, tasks: HeldTasks) -> Iterator[Session]:
    theme.apply(qapp, "light")
    session = Session(library, tasks)
    errors: list[Exception] = []
    tasks.failed.connect(errors.append)
    yield session
    tasks.close()
    assert not errors


@pytest.fixture
def thumbnails(qapp: QApplication, session: Session, tmp_path: Path) -> Iterator[Thumbnails]:
    thumbnails = Thumbnails(session.library, ThumbnailStore(tmp_path / "thumbnails.db"))
    yield thumbnails
    thumbnails.close()


@pytest.fixture
def parts(session: Session, thumbnails: Thumbnails) -> WindowParts:
    parts = WindowParts.of(session, thumbnails)
    parts.people.load()
    return parts


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail a test after which a thread of Kith's still runs, or a timer without an owner."""
    before, n_whole = set(threading.enumerate()), gc.get_stats()[2]["collections"]
    gc.freeze()  # a million older objects; some tests thaw them, but then they are of the oldest generation
    yield
    left = [one.name for one in set(threading.enumerate()) - before if one.name.startswith("kith")]
    assert not left, f"threads left: {left}"
    whole = gc.get_stats()[2]["collections"] > n_whole  # and made some of this test's objects as old
    if _running_alone([None] if whole else [0, 1]):
        gc.collect()  # they may be garbage
        assert not (running := _running_alone([None])), f"timers left: {running}"
    gc.collect(1)
    gc.unfreeze()


def _running_alone(generations: list[int | None]) -> list[QTimer]:
    objects = [one for generation in generations for one in gc.get_objects(generation=generation)]
    timers = [one for one in objects if issubclass(type(one), QTimer)]  # isinstance wakes lazy objects
    return [one for one in timers if _runs_alone(one)]


def _runs_alone(timer: QTimer) -> bool:
    try:
        return timer.isActive() and timer.parent() is None
    except RuntimeError:  # its C++ half is gone
        return False

"""What holds for all tests: windows are drawn into memory, and logging is left as it was found."""

from __future__ import annotations

import logging
import os
import sys
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from PIL import Image

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.corpus import Case
    from tests.postgres import Server

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TZ"] = "UTC"  # what is told in UTC is dated as a clock at home showed it
if hasattr(time, "tzset"):
    time.tzset()
settings.register_profile("kith", deadline=None, suppress_health_check=[HealthCheck.too_slow])  # as a busy machine is
settings.load_profile("kith")
_PATIENCE_MS = 60_000

LONGEST = (
    "tests/app/layout/test_layout.py",
    "tests/training/publishing/test_publish.py",
    "tests/training/runs/test_loop.py",
    "tests/engine/test_decisions_stateful.py",
    "tests/app/window/test_scan.py",
    "tests/training/evaluation/test_commands.py",
    "tests/integration/test_kill.py",
    "tests/engine/scanning/cluster/test_cluster.py",
    "tests/engine/scanning/cluster/test_failing.py",
    "tests/engine/library/edits/test_edits.py",
    "tests/integration/test_hostile_folder.py",
    "tests/app/pages/learning/test_page.py",
    "tests/app/window/test_main_window.py",
    "tests/engine/scanning/sharding/test_merging.py",
    "tests/accessibility/test_journeys.py",
)
"""The files that take longest: whoever shares the files out among workers begins with them, so that none ends alone."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with the longest files; the others keep their order."""
    places = {config.rootpath / name: place for place, name in enumerate(LONGEST)}
    if gone := [str(file) for file in places if not file.exists()]:
        raise pytest.UsageError(f"tests/conftest.py names as one of the longest what is not there: {', '.join(gone)}")
    items.sort(key=lambda item: places.get(item.path, len(places)))


@pytest.hookimpl(wrapper=True, trylast=True)  # within that of pytest-qt, which closes them
def pytest_runtest_teardown() -> Generator[None]:
    """Delete the widgets of a test that pytest-qt has just closed while all that they are connected to is still there.

    Else they wait for the next event loop, perhaps many tests later. One such deletion, long after the view's session
    was gone, went round in circles for ever within Qt, over a connection that lay in freed memory.
    """
    if (qt := sys.modules.get("PySide6.QtCore")) is not None and qt.QCoreApplication.instance() is not None:
        qt.QCoreApplication.sendPostedEvents(None, qt.QEvent.Type.DeferredDelete)
    yield


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application of pytest-qt, with English words: they have the plural forms."""
    from app.style import language

    assert language.load(qapp, "en")
    return qapp


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """The user of pytest-qt, with patience: a limit is for what never comes, and a busy machine takes five seconds."""
    from pytestqt.qtbot import QtBot

    class PatientBot(QtBot):
        def waitUntil(self, callback: Any, *, timeout: int = _PATIENCE_MS) -> None:  # noqa: N802
            super().waitUntil(callback, timeout=timeout)

        def waitSignal(self, signal: Any, *, timeout: int = _PATIENCE_MS, **how: Any) -> Any:  # noqa: N802
            return super().waitSignal(signal, timeout=timeout, **how)

        def waitSignals(self, signals: Any, *, timeout: int = _PATIENCE_MS, **how: Any) -> Any:  # noqa: N802
            return super().waitSignals(signals, timeout=timeout, **how)

        def waitExposed(self, widget: Any, *, timeout: int = _PATIENCE_MS) -> Any:  # noqa: N802
            return super().waitExposed(widget, timeout=timeout)

    return PatientBot(request)


@pytest.fixture
def in_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Go to another time zone for the rest of a test."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system has one time zone for all programs")

    def go(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield go
    go("UTC")


@pytest.fixture(scope="session")
def empty_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a library without anything in it, to be copied: that is much quicker than to make one."""
    from engine.library import Library

    path = tmp_path_factory.mktemp("empty") / "library.sqlite"
    Library.open(path).close()
    return path


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A PostgreSQL server of the tests' own."""
    yield from _running_server()


@pytest.fixture(scope="session")
def network_server() -> Iterator[Server]:
    """Another one, which listens on this computer's network, and which a test may stop and start."""
    yield from _running_server(on_network=True)


def _running_server(*, on_network: bool = False) -> Iterator[Server]:
    from tests.postgres import server, why_not

    if (reason := why_not()) is not None:
        pytest.skip(reason)
    with server(on_network=on_network) as running:
        yield running


@pytest.fixture(scope="session")
def sample_album(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real thing, made once; to be read only."""
    from resources.sample_album import make_album

    folder = tmp_path_factory.mktemp("sample") / "not there yet"
    make_album(folder)
    return folder


@pytest.fixture(scope="session")
def small_album(sample_album: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with photos of 800 pixels, which are read more quickly."""
    folder = tmp_path_factory.mktemp("small")
    for path in sample_album.iterdir():
        with Image.open(path) as photo:
            photo.thumbnail((800, 800))
            photo.save(folder / path.name, exif=photo.getexif())
    return folder


@pytest.fixture(scope="session")
def hostile_folder(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Case]]:
    """Odd, broken and hostile picture files, and what is expected of each; to be read only."""
    from tests import corpus

    folder = tmp_path_factory.mktemp("corpus")
    return folder, corpus.build(folder)


@pytest.fixture(autouse=True)
def same_logging() -> Iterator[None]:
    """Undo what a command run within the tests does to the root logger."""
    root = logging.getLogger()
    level, handlers = root.level, list(root.handlers)
    yield
    root.setLevel(level)
    root.handlers[:] = handlers

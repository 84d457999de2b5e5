"""What is remembered: known at once, written in the background, and read once."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from app.background.tasks import WRITE
from app.pages.settings.page import SettingsView
from app.session.remembered import Remembered
from app.session.scans.folders import FOLDERS_SETTING, Folders
from app.session.scans.scanner import MIN_FACE_SETTING
from app.session.session import Session
from engine.active_weights import NET_SETTING, THRESHOLD_SETTING
from engine.errors import KnownError
from engine.grouping.preview import preview
from engine.library import Library
from tests.app.family import Family
from tests.app.held import HeldTasks


class CountedLibrary(Library):
    """Notes what is written to its settings and how often it is asked for them."""

    def __init__(self, path: Path, *arguments: Any) -> None:
        super().__init__(path, *arguments)
        self.written: list[dict[str, Any]] = []
        self.n_reads = 0

    def settings(self) -> dict[str, Any]:
        self.n_reads += 1
        return super().settings()

    def setting(self, key: str, default: Any = None) -> Any:
        self.n_reads += 1
        return super().setting(key, default)

    def set_settings(self, values: Mapping[str, Any]) -> None:
        self.written.append(dict(values))
        super().set_settings(values)


@pytest.fixture
def family(painted: Family, tmp_path: Path) -> Iterator[Family]:
    with CountedLibrary.open(Path(shutil.copy(painted.library.path, tmp_path))) as library:
        yield painted._replace(library=library)


@contextmanager
def someone_writes(library: Library) -> Iterator[sqlite3.Connection]:
    """Hold the library's writer lock, as another process does while it writes."""
    with closing(sqlite3.connect(library.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield other


def test_the_window_waits_for_no_writer(qtbot: Any, session: Session, library: Library, tmp_path: Path) -> None:
    folders = Folders(session)
    view = SettingsView(session, folders)
    qtbot.addWidget(view)
    with someone_writes(library) as other:
        view.min_face.setValue(44)  # a window that wrote here would wait until the other gives up, and then fail
        assert folders.add([tmp_path]) == [tmp_path]
        session.flush()
        assert session.setting(MIN_FACE_SETTING) == 44
        assert library.setting(MIN_FACE_SETTING) is None
        other.execute("ROLLBACK")
    qtbot.waitUntil(lambda: library.setting(MIN_FACE_SETTING) == 44)
    assert library.setting(FOLDERS_SETTING) == [str(tmp_path)]


def test_the_steps_of_a_spin_box_are_written_once(qtbot: Any, session: Session, library: CountedLibrary) -> None:
    view = SettingsView(session, Folders(session))
    qtbot.addWidget(view)
    for _ in range(12):
        view.min_face.stepUp()
    qtbot.waitUntil(lambda: bool(library.written))
    assert library.written == [{MIN_FACE_SETTING: view.min_face.value()}]


def test_what_changes_while_it_is_written_is_written_after_it(
    qtbot: Any, session: Session, tasks: HeldTasks, library: CountedLibrary
) -> None:
    held = tasks.hold(WRITE, before=True)
    session.remember("a", 1)
    session.flush()
    qtbot.waitUntil(held.waits.is_set)
    session.remember("a", 2)
    session.remember("b", 3)
    held.let_go()
    session.flush()
    tasks.settle(qtbot, WRITE)
    assert library.setting("a") == 2 and library.setting("b") == 3


def test_nothing_is_read_for_a_setting_or_the_weights(session: Session, library: CountedLibrary) -> None:
    session.read_settings()
    n_reads = library.n_reads
    assert session.weights is session.weights
    assert session.setting(MIN_FACE_SETTING, 20) == 20
    assert library.n_reads == n_reads


def test_another_network_is_known_once_it_is_written(qtbot: Any, session: Session) -> None:
    session.read_settings()
    before = session.weights
    with qtbot.waitSignal(session.weights_changed):
        session.remember(NET_SETTING, "nns2")
        assert session.weights is before
    assert session.weights.net == "nns2"


def test_an_edit_that_changes_settings_is_known_before_anybody_hears_of_it(
    qtbot: Any, session: Session, library: Library
) -> None:
    heard: list[object] = []
    found = preview(library, session.weights, threshold=0.9)
    session.regrouped.connect(lambda: heard.append(session.setting(THRESHOLD_SETTING)))
    with qtbot.waitSignal(session.regrouped):
        session.regroup(found)
    with qtbot.waitSignal(session.undone):
        session.undo()
    assert heard == [0.9, None]


class StubbornLibrary(CountedLibrary):
    """Cannot be written the first time."""

    def set_settings(self, values: Mapping[str, Any]) -> None:
        super().set_settings(values)
        if len(self.written) == 1:
            raise KnownError("The disk is full.")


def test_what_could_not_be_written_is_not_forgotten(tmp_path: Path) -> None:
    with StubbornLibrary.open(tmp_path / "library.sqlite") as library:
        remembered = Remembered(library)
        remembered.note("a", 1)
        remembered.note("b", 1)
        with pytest.raises(KnownError):
            remembered.write()
        remembered.note("b", 2)
        remembered.write()
        assert library.written == [{"a": 1, "b": 1}, {"a": 1, "b": 2}]

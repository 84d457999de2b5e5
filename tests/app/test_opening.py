"""The start: a frame at once, then the library in it; what goes wrong on the way, and what the user does meanwhile."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app import display, theme
from app.opening import Opening
from engine.errors import KnownError
from engine.glance import glance
from engine.library import Library
from tests.app.shell import library_of_two

ROOT = Path(__file__).parents[2]


@contextmanager
def opening(path: Path, *folders: Path) -> Iterator[Opening]:
    """A start; gone with all its threads at the end, and raising what went wrong."""
    hooks = sys.excepthook
    started = Opening(path, folders)
    try:
        yield started
        started.close()
    finally:
        sys.excepthook = hooks
        started.window.close()


def test_the_frame_is_there_before_the_library(qtbot, tmp_path) -> None:
    with opening(library_of_two(tmp_path)) as start:
        start.start()
        assert start.window.isVisible()
        assert start.window.pages.here == "opening"
        assert start.kith is None
        qtbot.waitUntil(lambda: start.window.pages.here == "people")
        view = start.window.pages.widget_of("people")
        qtbot.waitUntil(lambda: view.model.rowCount() == 2)
        assert not start.window.pages.can_go_back


def test_what_is_asked_for_meanwhile_is_not_lost(qtbot, tmp_path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    with opening(library_of_two(tmp_path)) as start:
        start.start()
        QTest.mouseClick(start.window.rail.buttons["settings"], Qt.MouseButton.LeftButton)
        start.window.asked([folder])
        qtbot.waitUntil(lambda: start.window.pages.here == "settings")
        assert start.kith is not None
        assert start.kith.folders.all() == [folder]


def test_a_new_library_begins_with_the_welcome(qtbot, tmp_path) -> None:
    with opening(tmp_path / "library.sqlite") as start:
        assert start.window.pages.here == "welcome"
        start.start()
        qtbot.waitUntil(lambda: start.kith is not None)
        assert start.window.pages.here == "welcome"
        assert (tmp_path / "library.sqlite").exists()


def test_a_window_closed_at_once_leaves_nothing(qtbot, tmp_path) -> None:
    with opening(library_of_two(tmp_path)) as start:
        start.start()
        start.window.close()
    assert start.kith is None


def test_a_library_that_is_none_is_refused(qtbot, tmp_path) -> None:
    path = tmp_path / "library.sqlite"
    path.write_text("Not a library, but longer than any header of one. " * 10)
    with pytest.raises(KnownError, match="is not a Kith library"), opening(path) as start:
        start.start()
        qtbot.waitUntil(lambda: not start.window.isVisible())


def test_the_frame_wears_the_colours_of_the_library(qtbot, qapp, tmp_path) -> None:
    path = library_of_two(tmp_path)
    with Library.open(path) as library:
        library.set_setting(theme.SETTING, "dark")
    with opening(path) as start:
        assert theme.current().dark
        start.start()
        qtbot.waitUntil(lambda: start.window.pages.here == "people")
    theme.apply(qapp, "light")


def test_a_glance_changes_nothing(tmp_path) -> None:
    assert not glance(tmp_path / "none.sqlite").has_people
    assert list(tmp_path.iterdir()) == []
    path = library_of_two(tmp_path)
    with Library.open(path) as library:
        library.set_setting("folders", ["/photos"])
        assert glance(path).settings["folders"] == ["/photos"]
        assert glance(path).has_people


def test_the_frame_needs_neither_database_nor_numpy() -> None:
    heavy = ("sqlalchemy", "numpy", "typer", "PIL")
    look = f"import app.start, app.opening, sys; print([one for one in {heavy} if one in sys.modules])"
    done = subprocess.run([sys.executable, "-c", look], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


@pytest.mark.skipif(os.name != "posix", reason="/dev/null")
def test_only_a_desktop_gets_a_box(monkeypatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "minimal")
    read, write = os.pipe()
    with open(os.devnull, "w") as nowhere, os.fdopen(read), os.fdopen(write, "w") as pipe:
        answers = []
        for stream in (nowhere, None, pipe):
            with monkeypatch.context() as patch:
                for name in ("stdin", "stdout", "stderr"):
                    patch.setattr(sys, name, stream)
                answers.append(display.is_started_by_desktop())
    assert answers == [True, True, False]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Qt's platform without a screen")
def test_a_refused_start_does_not_hold_a_script_up(tmp_path) -> None:
    path = tmp_path / "library.sqlite"
    path.write_text("Not a library, but longer than any header of one. " * 10)
    command = [sys.executable, str(ROOT / "main.py"), "open", "--library", str(path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "minimal"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 3
    assert "is not a Kith library" in done.stderr
    assert "Traceback" not in done.stderr

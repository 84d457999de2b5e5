"""Folders that are watched: what is noticed, and what is not."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.background.tasks import SLOW
from app.session.scans.watcher import Watcher
from tests.app.held import HeldTasks

QUIET_MS = 50


@pytest.fixture
def watcher(qtbot: Any, tasks: HeldTasks, tmp_path: Path) -> Iterator[Watcher]:
    """One that watches a folder already."""
    watcher = Watcher(tasks, QUIET_MS)
    watcher.watch([tmp_path])
    tasks.settle(qtbot, SLOW)
    yield watcher
    watcher.close()
    tasks.close()


def test_a_photo_that_comes_is_noticed_once_it_is_quiet(qtbot: Any, watcher: Watcher, tmp_path: Path) -> None:
    with qtbot.waitSignal(watcher.touched) as touched:
        (tmp_path / "new.jpg").write_bytes(b"so far")
        (tmp_path / "new.jpg").write_bytes(b"all of it")
    assert touched.args == [[tmp_path]]


def test_a_folder_whose_name_is_no_utf_8_is_called_by_it(qtbot: Any, tasks: HeldTasks, tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"caf\xe9 2004")
    folder.mkdir()
    watcher = Watcher(tasks, QUIET_MS)
    watcher.watch([folder])
    tasks.settle(qtbot, SLOW)
    with qtbot.waitSignal(watcher.touched) as touched:
        (folder / "new.jpg").write_bytes(b"a photo")
    assert touched.args == [[folder]]
    watcher.close()
    tasks.close()


def test_what_is_no_photo_and_what_is_read_is_no_change(qtbot: Any, watcher: Watcher, tmp_path: Path) -> None:
    (tmp_path / "new.jpg").write_bytes(b"a photo")
    with qtbot.waitSignal(watcher.touched):
        pass
    with qtbot.assertNotEmitted(watcher.touched, wait=10 * QUIET_MS):
        (tmp_path / "notes.txt").write_text("no photo")
        (tmp_path / "new.jpg").read_bytes()


def test_a_film_that_ends_as_typescript_does_is_noticed(qtbot: Any, watcher: Watcher, tmp_path: Path) -> None:
    (tmp_path / "code.ts").write_text("Get();\n" * 100)
    with qtbot.assertNotEmitted(watcher.touched, wait=10 * QUIET_MS):
        pass
    packet = b"G" + bytes(187)
    with qtbot.waitSignal(watcher.touched):
        (tmp_path / "film.ts").write_bytes(4 * packet)

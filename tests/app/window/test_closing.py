"""Closing the window while something is under way, and a second start meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.background.tasks import N_THREADS, SLOW, Tasks
from app.startup.application import Kith
from app.startup.single_instance import SingleInstance
from app.widgets.photos.exporting import put_chosen_photos
from tests.app.shell import library_of_two, opened


@contextmanager
def copying(tmp_path: Path) -> Iterator[tuple[Kith, threading.Event]]:
    """A window whose user had photos copied, which goes on once the event is set."""
    may_go_on = threading.Event()
    with opened(library_of_two(tmp_path)) as kith:
        try:
            for _ in range(N_THREADS[SLOW]):
                kith.tasks.run(may_go_on.wait, lane=SLOW)
            put_chosen_photos(kith.session, [1, 2], tmp_path / "out")
            yield kith, may_go_on
        finally:
            may_go_on.set()


def test_the_window_stays_until_photos_are_copied(qtbot: Any, tmp_path: Path) -> None:
    with copying(tmp_path) as (kith, may_go_on):
        assert not kith.window.close()
        assert kith.window.isVisible()
        assert kith.window.messages.toast.text.startswith("Kith is still copying")
        may_go_on.set()
        qtbot.waitUntil(lambda: not kith.window.isVisible())
        assert (tmp_path / "out").is_dir()


def test_a_window_that_is_closed_again_waits_for_no_copies(qtbot: Any, tmp_path: Path) -> None:
    with copying(tmp_path) as (kith, _):
        assert not kith.window.close()
        assert kith.window.close()
        assert not kith.window.isVisible()


def test_what_reports_its_progress_ends_when_the_window_is_closed(qtbot: Any) -> None:
    """A look at a hundred thousand photos went on for minutes behind a window that was gone."""
    tasks, began, n_steps = Tasks(), threading.Event(), 0

    def work(task: Any) -> None:
        nonlocal n_steps
        for n_steps in range(1_000_000_000):
            began.set()
            task.report(n_steps)

    tasks.run(work, on_progress=lambda _: None, lane=SLOW)
    assert began.wait(10)
    tasks.close()
    assert n_steps < 999_999_999


def test_whoever_starts_kith_while_the_last_window_closes_is_heard(qtbot: Any, tmp_path: Path) -> None:
    """It is the first that holds the library, and nobody sees it any more."""
    library, folder, heard = library_of_two(tmp_path), tmp_path / "photos", []
    first, second = SingleInstance(library), SingleInstance(library)
    assert not second.is_first
    second.ask_first([folder])  # which nobody takes, as no event loop runs
    first.asked.connect(heard.append)
    first.hear_waiting()
    assert heard == [[folder]]
    first.hear_waiting()
    assert heard == [[folder]]
    first.close()
    second.close()

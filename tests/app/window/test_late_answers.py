"""What was begun on a page and ends once the user is elsewhere: nobody is taken away from where they went."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

from app.background.tasks import N_THREADS, READ, WRITE
from app.pages.people.dialogs.merge_dialog import MergeDialog
from app.pages.person.page import PersonView
from app.startup.application import Kith
from app.widgets.dialogs.question import Question
from tests.app.family import Family, dialog_of
from tests.app.shell import opened


@pytest.fixture
def kith(qtbot: Any, painted: Family, tmp_path: Path) -> Iterator[Kith]:
    with opened(Path(shutil.copy(painted.library.path, tmp_path))) as kith:
        kith.window.show()
        qtbot.waitUntil(lambda: kith.window.pages.here == "people" and kith.is_settled)
        yield kith


def page_of(qtbot: Any, kith: Kith, person_id: int) -> PersonView:
    kith.window.go("person", person_id)
    view: PersonView = kith.window.pages.widget_of("person")
    qtbot.waitUntil(lambda: view.model.is_loaded)
    return view


@contextmanager
def busy(kith: Kith, lane: str = WRITE) -> Iterator[None]:
    """Let no edit begin meanwhile, or nothing be read."""
    over = Event()
    for _ in range(N_THREADS[lane]):
        kith.session.tasks.run(over.wait, lane=lane)
    try:
        yield
    finally:
        over.set()


def test_a_merge_follows_nobody_who_went_elsewhere(qtbot: Any, kith: Kith, painted: Family) -> None:
    anna, asa = painted.people[:2]
    window, view = kith.window, page_of(qtbot, kith, asa)
    view.people_actions.merge(asa, anna)
    dialog = dialog_of(qtbot, view, MergeDialog)
    with qtbot.waitSignal(view.people_actions.merged), busy(kith):
        dialog.merge_button.click()
        window.go("photos")
    QApplication.processEvents()
    assert window.pages.here == "photos"
    window.back()
    qtbot.waitUntil(lambda: view.model.is_loaded)
    assert window.pages.here == "person" and view.model.person.person_id == anna


def test_a_merge_leaves_the_page_of_somebody_else(qtbot: Any, kith: Kith, painted: Family) -> None:
    anna, asa, other = painted.people[:3]
    view = page_of(qtbot, kith, asa)
    view.people_actions.merge(asa, anna)
    dialog = dialog_of(qtbot, view, MergeDialog)
    with busy(kith, READ), qtbot.waitSignal(view.people_actions.merged), busy(kith):
        dialog.merge_button.click()
        kith.window.go("person", other)  # of whom nothing is known yet
    qtbot.waitUntil(lambda: view.model.is_loaded)
    assert view.model.person.person_id == other


def test_whoever_is_forgotten_late_takes_nobody_back(qtbot: Any, kith: Kith, painted: Family) -> None:
    anna, asa = painted.people[:2]
    view = page_of(qtbot, kith, asa)
    view.tools.forget_action.trigger()
    question = dialog_of(qtbot, view, Question)
    with qtbot.waitSignal(view.tools.forgotten), busy(kith):
        next(button for button in question.buttons() if button.text() == "Forget for good").click()
        kith.window.go("photos")
        kith.window.go("person", anna)
    QApplication.processEvents()
    assert kith.window.pages.here == "person" and view.model.person_id == anna


def test_a_message_makes_way_for_the_buttons_of_the_next_page(qtbot: Any, kith: Kith) -> None:
    window, toast = kith.window, kith.window.messages.toast
    window.resize(900, 500)
    toast.say("Something was done.", undoable=True)
    window.go("review")
    naming = window.pages.widget_of("review").naming

    def hides(widget: QWidget) -> bool:
        there = QRect(widget.mapTo(toast.parentWidget(), QPoint()), widget.size())
        return toast.geometry().intersects(there)

    qtbot.waitUntil(naming.field.isVisible)
    qtbot.waitUntil(lambda: toast.y() < window.height() // 2, timeout=8000)
    assert not hides(naming.field)
    window.go("people")
    qtbot.waitUntil(lambda: toast.y() > window.height() // 2)
    assert toast.isVisible()

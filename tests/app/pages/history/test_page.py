"""The history of edits, gone back and forth with keys and mouse."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from app.background.tasks import WRITE
from app.pages.history.model import HistoryRole
from app.pages.history.page import HistoryView
from app.session.session import Session
from engine.library import Library, NamePerson
from tests.app.family import Family
from tests.app.held import HeldTasks
from tests.app.user import press

NAMES = ("Carl", "Dora", "Emil")


@pytest.fixture
def view(qtbot: Any, session: Session, family: Family) -> HistoryView:
    for person_id, name in zip(family.people[2:], NAMES, strict=True):
        session.library.edits.do(NamePerson(person_id, name))
    view = HistoryView(session)
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    qtbot.waitUntil(lambda: view.model.rowCount() == 5)
    view.list.setFocus()
    QAbstractItemModelTester(view.model)
    return view


def names(family: Family) -> list[str | None]:
    people = family.library.reading.people(True, family.people[2:])
    return [who.name for who in sorted(people, key=lambda who: who.person_id)]


def test_a_click_and_a_button_go_back_to_a_point_and_forth(
    qtbot: Any, view: HistoryView, session: Session, family: Family
) -> None:
    place = view.list.visualRect(view.model.index(1)).center()
    QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.words.text().startswith("Takes back 2 steps") and view.button.text() == "Undo to here"
    with qtbot.waitSignal(session.said) as said:
        QTest.mouseClick(view.button, Qt.MouseButton.LeftButton)
    assert said.args[0] == "Undone: 2 steps"
    assert names(family) == ["Carl", None, None]
    qtbot.waitUntil(lambda: view.button.text() == "Redo to here")
    assert [view.model.index(row).data(HistoryRole.UNDONE) for row in range(5)] == [True, True, False, False, False]
    press(Qt.Key.Key_Up)
    assert view.words.text() == "Makes 2 steps again."
    with qtbot.waitSignal(session.changed):
        press(Qt.Key.Key_Return)
    assert names(family) == list(NAMES)


def test_while_many_steps_are_taken_back_the_page_says_so_and_takes_no_more(
    qtbot: Any, view: HistoryView, session: Session, tasks: HeldTasks, family: Family
) -> None:
    offered: list[tuple[str | None, str | None]] = []
    session.undo_changed.connect(lambda *titles: offered.append(titles))
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Down)
    held = tasks.hold(WRITE, before=True)
    view.button.setFocus()
    press(Qt.Key.Key_Space)
    assert not view.button.isEnabled() and view.list.hasFocus()
    assert offered == [(None, None)], "nor by the menu"
    qtbot.waitUntil(view.bar.isVisible)
    assert view.words.text() == "Taking the steps back…"
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Down)
    assert not view.button.isEnabled()
    with qtbot.waitSignal(session.undone):
        held.let_go()
    qtbot.waitUntil(lambda: view.button.isEnabled() and not view.bar.isVisible())
    assert view.button.text() == "Undo to here"  # the step below
    assert names(family) == ["Carl", None, None]
    assert offered[-1][1] is not None
    tasks.settle(qtbot, WRITE)
    assert names(family) == ["Carl", None, None]


def test_steps_that_cannot_be_taken_back_can_be_tried_again(
    qtbot: Any, view: HistoryView, session: Session, family: Family
) -> None:
    session.tasks.failed.disconnect()
    with qtbot.waitSignal(session.undo_changed):
        session.refresh_undo()
    press(Qt.Key.Key_Home)
    with Library.open(session.library.path) as other:
        other.edits.do(NamePerson(family.people[2], "Curt"))
    with qtbot.waitSignal(session.tasks.failed):
        press(Qt.Key.Key_Return)
    qtbot.waitUntil(view.button.isEnabled)
    assert view.words.text().startswith("Takes back")


def test_one_step_back_is_that_of_the_menu(qtbot: Any, view: HistoryView, session: Session, family: Family) -> None:
    press(Qt.Key.Key_Home)
    with qtbot.waitSignal(session.undone):
        press(Qt.Key.Key_Return)
    assert names(family) == ["Carl", "Dora", None]
    assert session.library.edits.undo_to(10_000) is None
    session.redo()
    qtbot.waitUntil(lambda: not view.model.index(0).data(HistoryRole.UNDONE))


def test_older_steps_say_their_day(view: HistoryView, family: Family) -> None:
    today = datetime.now(UTC)
    ages = {0: r"\d?\d:\d\d( [AP]M)?", 1: r"yesterday, \d?\d:\d\d( [AP]M)?", 400: r".*\d{4}, \d?\d:\d\d( [AP]M)?"}
    entries = family.library.edits.journal()
    for days, form in ages.items():
        view.model.show_entries([replace(entries[0], made_at=today - timedelta(days=days))])
        assert re.fullmatch(form, view.model.index(0).data(HistoryRole.WHEN))

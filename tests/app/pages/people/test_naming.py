"""Names given on the page of all people, one after another, with real keys: each goes to whom it was typed under."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.pages.people.dialogs.merge_dialog import MergeDialog
from app.pages.people.list_model import OTHERS
from app.pages.people.page import PeopleView
from app.session.parts import WindowParts
from app.session.session import Session
from engine.library import NamePerson
from tests.app.family import Family, dialog_of
from tests.app.user import point_at, press, write

KEY = Qt.Key


@pytest.fixture
def view(qtbot: Any, parts: WindowParts) -> PeopleView:
    view = PeopleView(parts, least_folded=1)
    qtbot.addWidget(view)
    view.resize(1000, 700)
    with qtbot.waitExposed(view):
        view.show()
    qtbot.waitUntil(lambda: view.model.rowCount() > 0)
    view.activateWindow()
    view.grid.setFocus()
    qtbot.waitUntil(view.grid.hasFocus)
    return view


@pytest.fixture
def named(qtbot: Any, session: Session, parts: WindowParts) -> Callable[[int, str | None], None]:
    """Wait until somebody has a name, in the library and in the list of people."""

    def wait(person_id: int, name: str | None) -> None:
        people = session.library.reading.people
        qtbot.waitUntil(lambda: people(True, [person_id])[0].name == name)
        qtbot.waitUntil(lambda: (known := parts.people.get(person_id)) is not None and known.name == name)
        for _ in range(3):
            QApplication.processEvents()

    return wait


def box(view: PeopleView) -> QLineEdit:
    return next(field for field in view.grid.viewport().findChildren(QLineEdit) if field.isVisible())


def has_box(view: PeopleView) -> bool:
    return any(field.isVisible() for field in view.grid.viewport().findChildren(QLineEdit))


def click_name(view: PeopleView, person_id: int) -> None:
    place = view.grid.name_rect(view.model.index(view.model.row_of(person_id))).center()
    QTest.mouseClick(view.grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def stands_below(view: PeopleView, person_id: int) -> bool:
    """Whether the box lies on the name of somebody."""
    name: QRect = view.grid.name_rect(view.model.index(view.model.row_of(person_id)))
    return name.intersects(box(view).geometry()) and abs(name.center().x() - box(view).geometry().center().x()) <= 1


@pytest.mark.parametrize("key", [KEY.Key_Tab, KEY.Key_Return])
def test_each_name_goes_to_whom_it_was_typed_under(
    view: PeopleView, family: Family, named: Callable[[int, str | None], None], key: Qt.Key
) -> None:
    third, fourth = family.people[2:4]
    click_name(view, third)
    write("Ben")
    press(key)
    assert stands_below(view, fourth)
    named(third, "Ben")
    assert stands_below(view, fourth), "also once the list knows the name"
    write("Cleo")
    press(key)
    named(fourth, "Cleo")
    named(third, "Ben")


def test_nobody_moves_until_the_names_are_given(
    view: PeopleView, family: Family, named: Callable[[int, str | None], None]
) -> None:
    before = view.model.ids()
    third, fourth = family.people[2:4]
    click_name(view, fourth)
    write("Aaron")  # who will stand first
    press(KEY.Key_Backtab)
    named(fourth, "Aaron")
    assert view.model.ids() == before and stands_below(view, third)
    press(KEY.Key_Escape)
    assert view.model.ids()[0] == fourth


def test_nobody_moves_under_the_mouse_and_who_is_new_comes_at_the_end(
    qtbot: Any, session: Session, view: PeopleView, family: Family
) -> None:
    before = view.model.ids()
    point_at(view.grid.viewport(), QPoint(80, 80))
    with qtbot.waitSignal(view.model.sections_changed):
        session.do(NamePerson(family.people[2], "Aaron"))
    assert view.model.ids() == before
    with qtbot.waitSignal(view.model.sections_changed):
        session.do(NamePerson(family.people[4], "Aaron II"))  # who stood among the others
    assert view.model.ids() == [*before[:-1], family.people[4]]
    point_at(view, QPoint(20, 20))
    assert view.model.ids()[:2] == [family.people[2], family.people[4]]


def test_who_is_gone_for_a_moment_comes_back_to_their_place(
    qtbot: Any, session: Session, view: PeopleView, family: Family
) -> None:
    before = view.model.ids()
    point_at(view.grid.viewport(), QPoint(80, 80))
    view.grid.select_person(family.people[1])
    with qtbot.waitSignal(view.model.sections_changed):
        view.hide_action.trigger()
    assert family.people[1] not in view.model.ids()
    with qtbot.waitSignal(view.model.sections_changed):
        session.undo()
    assert view.model.ids() == before
    point_at(view, QPoint(20, 20))


def test_enter_chooses_an_offered_name_and_goes_on(
    qtbot: Any, view: PeopleView, family: Family, named: Callable[[int, str | None], None]
) -> None:
    third, fourth = family.people[2:4]
    click_name(view, third)
    write("ann")  # a list with Anna in it pops up
    press(KEY.Key_Down)
    press(KEY.Key_Return)
    dialog = dialog_of(qtbot, view, MergeDialog)
    QTest.keyClick(dialog, KEY.Key_Escape)
    view.activateWindow()
    qtbot.waitUntil(lambda: has_box(view) and box(view).hasFocus())
    assert stands_below(view, fourth)
    press(KEY.Key_Escape)
    named(third, None)


def test_enter_ends_where_nothing_was_typed_or_a_name_was_put_right(view: PeopleView, family: Family) -> None:
    click_name(view, family.people[2])
    press(KEY.Key_Return)
    assert not has_box(view)
    click_name(view, family.people[0])
    write("Annabel")
    press(KEY.Key_Return)
    assert not has_box(view)


def test_tab_ends_at_the_last_person(view: PeopleView, family: Family) -> None:
    assert view.model.ids()[-1] == OTHERS
    click_name(view, family.people[3])
    press(KEY.Key_Tab)
    assert not has_box(view) and view.grid.hasFocus()

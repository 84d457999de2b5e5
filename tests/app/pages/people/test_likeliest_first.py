"""Wherever somebody is chosen, the likeliest stand first, with their faces; the others follow in their order."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.background.tasks import SLOW
from app.pages.people.dialogs.picker import PersonPicker
from app.pages.people.list_model import PersonRole
from app.pages.person.page import PersonView
from app.session.parts import WindowParts
from app.session.session import Session
from app.widgets.fields.person_field import PersonField
from engine.library import Library, MoveFaces
from tests.app.held import HeldTasks
from tests.app.learned import Learned
from tests.app.person_page import shown_person
from tests.app.user import press

KEY = Qt.Key


@pytest.fixture
def library(learned: Learned) -> Library:
    return learned.library


@pytest.fixture
def annas(qtbot: Any, parts: WindowParts, learned: Learned) -> PersonView:
    """Anna's page, with three faces of Bert's on it."""
    view = shown_person(qtbot, parts, learned.people[0])
    qtbot.waitUntil(lambda: view.sidebar.model.rowCount() > 0)
    return view


def names(model: Any) -> list[str]:
    return [model.index(row).data(PersonRole.NAME) for row in range(model.rowCount())]


def click(view: PersonView, face_id: int) -> None:
    place = view.grid.visualRect(view.model.index(view.model.row_of(face_id))).center()
    QTest.mouseClick(view.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)


@pytest.fixture
def picker(qtbot: Any, parts: WindowParts, annas: PersonView, learned: Learned) -> PersonPicker:
    """What "Move to..." asks by for one of the strays; without a screen, what pops up is closed too soon."""
    picker = PersonPicker(parts, annas, learned.people[0], new_person=True, face_ids=learned.strays[:1])
    picker.setWindowFlags(Qt.WindowType.Widget)
    picker.show()
    qtbot.waitUntil(lambda: picker.column.model.sections()[0].title == "Most alike")
    return picker


def test_a_face_is_moved_to_the_likeliest_by_two_keys(qtbot: Any, picker: PersonPicker, learned: Learned) -> None:
    model = picker.column.model
    assert names(model)[0] == "Bert"
    rest = [name for name in names(model)[model.sections()[0].n_rows :] if name]
    assert rest == sorted(rest)
    with qtbot.waitSignal(picker.chosen) as chosen:
        QTest.keyClick(picker.column.search, KEY.Key_Down)
        QTest.keyClick(picker.column.grid, KEY.Key_Return)
    assert chosen.args == [learned.people[1]]


def test_enter_alone_takes_the_likeliest_once_they_are_seen(
    qtbot: Any, parts: WindowParts, annas: PersonView, picker: PersonPicker, learned: Learned
) -> None:
    with qtbot.waitSignal(picker.chosen) as chosen:
        QTest.keyClick(picker.column.search, KEY.Key_Return)
    assert chosen.args == [learned.people[1]]
    unranked = PersonPicker(parts, annas)
    unranked.setWindowFlags(Qt.WindowType.Widget)
    unranked.show()
    qtbot.waitUntil(lambda: unranked.column.model.rowCount() > 0)
    with qtbot.assertNotEmitted(unranked.chosen):
        QTest.keyClick(unranked.column.search, KEY.Key_Return)
    assert unranked.column.grid.currentIndex().row() == 0, "Enter goes into the list, where the next one takes somebody"
    with qtbot.waitSignal(unranked.chosen):
        QTest.keyClick(unranked.column.grid, KEY.Key_Return)


def test_letters_find_whoever_is_meant_all_the_same(picker: PersonPicker) -> None:
    QTest.keyClicks(picker.column.search, "emi")
    assert names(picker.column.model) == ["Emil"] and picker.column.model.sections()[0].title == ""


def test_the_list_at_the_side_follows_what_is_selected(
    qtbot: Any, session: Session, annas: PersonView, learned: Learned
) -> None:
    model, stray, cleos = annas.sidebar.model, learned.strays[0], learned.faces[2][0]
    with qtbot.waitSignal(annas.model.person_changed):
        session.do(MoveFaces((cleos,), learned.people[0]))
    qtbot.waitUntil(lambda: model.sections()[0].title == "Most alike")
    for face_id, likeliest in ((cleos, "Cleo"), (stray, "Bert")):
        annas.grid.scrollTo(annas.model.index(annas.model.row_of(face_id)))
        click(annas, face_id)
        qtbot.waitUntil(lambda likeliest=likeliest: names(model)[0] == likeliest)


def test_who_may_be_the_same_comes_first_where_people_are_merged(
    qtbot: Any, parts: WindowParts, annas: PersonView, learned: Learned
) -> None:
    picker = PersonPicker(parts, annas, learned.people[0])
    model = picker.column.model
    qtbot.waitUntil(lambda: model.sections()[0].title == "Most alike")
    assert names(model)[0] == "Bert"  # whose faces are on Anna's page


def test_down_offers_everybody_with_their_faces_the_likeliest_first(
    qtbot: Any, parts: WindowParts, tasks: HeldTasks, learned: Learned
) -> None:
    field = PersonField(parts.people)
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(lambda: parts.people.is_loaded)
    field.setFocus()
    tasks.settle(qtbot, SLOW)
    field.offer_first([learned.people[3], learned.people[1]])
    press(KEY.Key_Down)
    popup = field.completer().popup()
    assert popup.isVisible()
    offered = [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())]
    assert offered == ["Dora", "Bert", "Anna", "Cleo", "Emil", "Fritz"]
    face = popup.visualRect(popup.model().index(0, 0)).topLeft() + QPoint(22, 18)
    qtbot.waitUntil(lambda: _colour_of(learned, 3, popup.viewport().grab().toImage().pixelColor(face)))
    with qtbot.waitSignal(field.chosen) as chosen:
        press(KEY.Key_Down)
        press(KEY.Key_Return)
    assert chosen.args == [learned.people[1]] or chosen.args == [learned.people[3]]
    QApplication.processEvents()
    assert isinstance(field, QLineEdit) and not popup.isVisible()


def _colour_of(learned: Learned, who: int, colour: Any) -> bool:
    """Whether a pixel may be of somebody's painted face rather than of the ground."""
    return abs(colour.lightness() - 251) > 20

"""Two people untangled: who is offered, what would change sides, and one step that undo takes back."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from app.pages.people.dialogs.untangle_dialog import UntangleDialog, ask_untangle
from app.pages.people.page import PeopleView
from app.pages.person.page import PersonView
from app.session.parts import WindowParts
from app.session.session import Session
from engine.library import Library, UntanglePeople
from engine.records import Person
from tests.app.learned import Learned

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def library(learned: Learned) -> Library:
    return learned.library


@pytest.fixture
def page(qtbot: Any, parts: WindowParts) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    people = parts.people
    qtbot.waitUntil(lambda: people.is_loaded)
    return page


def person(parts: WindowParts, person_id: int) -> Person:
    found = parts.people.get(person_id)
    assert found is not None
    return found


def owners(library: Library, face_ids: list[int]) -> set[int | None]:
    return {line.person_id for line in library.reading.face_lines(face_ids)}


def test_both_columns_and_one_step(
    qtbot: Any, session: Session, parts: WindowParts, learned: Learned, page: QWidget
) -> None:
    anna, bert = (person(parts, person_id) for person_id in learned.people[:2])
    dialog = ask_untangle(parts, anna, bert, page)
    qtbot.waitUntil(dialog.move_button.isEnabled)
    assert dialog.title.text() == "Untangle Anna and Bert"
    assert dialog.to_person.meant == ()
    assert list(dialog.to_other.meant) == learned.strays
    assert dialog.to_other.count.text() == "3 faces, now with Anna"
    assert "Anna" in dialog.to_other.grid.accessibleName()
    grid, model = dialog.to_other.grid, dialog.to_other.model
    qtbot.mouseClick(grid.viewport(), LEFT, pos=grid.visualRect(model.index(2)).center())
    assert dialog.to_other.count.text() == "2 faces, now with Anna"
    with qtbot.waitSignal(session.changed):
        qtbot.mouseClick(dialog.move_button, LEFT)
    edit = learned.library.edits.journal(1)[0].edit
    assert edit == UntanglePeople(anna.person_id, bert.person_id, (), tuple(learned.strays[:2]))
    assert owners(learned.library, learned.strays[:2]) == {bert.person_id}
    assert owners(learned.library, learned.strays[2:]) == {anna.person_id}
    with qtbot.waitSignal(session.undone):
        session.undo()
    assert owners(learned.library, learned.strays) == {anna.person_id}


def test_nothing_moves_where_all_ticks_are_gone(
    qtbot: Any, session: Session, parts: WindowParts, learned: Learned, page: QWidget
) -> None:
    anna, bert = (person(parts, person_id) for person_id in learned.people[:2])
    dialog = ask_untangle(parts, anna, bert, page)
    qtbot.waitUntil(dialog.move_button.isEnabled)
    for row in range(3):
        dialog.to_other.grid.setCurrentIndex(dialog.to_other.model.index(row))
        qtbot.keyClick(dialog.to_other.grid, Qt.Key.Key_Space)
    assert not dialog.move_button.isEnabled()


def test_the_people_confused_with_somebody_are_offered(
    qtbot: Any, session: Session, parts: WindowParts, learned: Learned, page: QWidget
) -> None:
    dialog = UntangleDialog(parts, person(parts, learned.people[0]), None, page)
    dialog.open()
    assert dialog.title.text() == "Untangle Anna from…"

    def offered() -> list[QPushButton]:
        buttons = dialog.offers.findChildren(QPushButton)
        return [button for button in buttons if button.isVisible() and button is not dialog.somebody]

    qtbot.waitUntil(lambda: bool(offered()))
    (bert,) = offered()
    assert bert.text() == "Bert: 3 faces in doubt"
    places = []
    for _ in range(3):
        places.append(dialog.focusWidget().mapTo(dialog, QPoint(0, 0)).y())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    first = places.index(min(places))
    assert places[first:] + places[:first] == sorted(places), "from top to bottom"
    bert.setFocus()
    qtbot.keyClick(bert, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.move_button.isEnabled)
    assert dialog.title.text() == "Untangle Anna and Bert"
    dialog.reject()


def test_too_few_labels_are_told_in_a_sentence(
    qtbot: Any, session: Session, parts: WindowParts, learned: Learned, page: QWidget
) -> None:
    nobody = next(somebody for somebody in parts.people if not somebody.name)
    dialog = ask_untangle(parts, person(parts, learned.people[0]), nobody, page)
    qtbot.waitUntil(lambda: "3 more faces of the other" in dialog.message.text)
    assert not dialog.move_button.isVisible() and dialog.cancel.text() == "Close"
    dialog.reject()


def test_people_who_are_well_apart_stay(
    qtbot: Any, session: Session, parts: WindowParts, learned: Learned, page: QWidget
) -> None:
    cleo, dora = (person(parts, person_id) for person_id in learned.people[2:4])
    dialog = ask_untangle(parts, cleo, dora, page)
    qtbot.waitUntil(lambda: "well apart" in dialog.message.text)
    assert "No face of Cleo looks more like Dora, nor the other way round." in dialog.message.text
    assert not dialog.move_button.isVisible() and dialog.cancel.text() == "Close"
    dialog.reject()


def test_a_persons_menu_and_two_people_selected_lead_there(
    qtbot: Any, session: Session, parts: WindowParts, learned: Learned
) -> None:
    view = PersonView(parts)
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.model.loaded):
        view.show_person(learned.people[0])
    view.tools.untangle_action.trigger()
    (dialog,) = view.findChildren(UntangleDialog)
    dialog.reject()
    people = PeopleView(parts)
    qtbot.addWidget(people)
    people.resize(900, 600)
    people.show()
    qtbot.waitUntil(lambda: people.model.rowCount() >= 5)
    chosen = people.grid.selectionModel()
    for number in learned.people[:2]:
        index = people.model.index(people.model.row_of(number))
        chosen.setCurrentIndex(index, chosen.SelectionFlag.Select)
    assert "Untangle these two…" in [action.text() for action in people.make_menu().actions()]
    people.activateWindow()
    people.grid.setFocus()
    qtbot.waitUntil(people.grid.hasFocus)
    qtbot.keyClick(people.grid, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = people.findChildren(UntangleDialog)
    assert dialog.title.text() in ("Untangle Anna and Bert", "Untangle Bert and Anna")
    dialog.reject()

"""The page of all people, used as a user does: keys, clicks and drops."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QSignalBlocker, Qt
from PySide6.QtGui import QAccessible, QAction, QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QPushButton, QToolButton

from app.pages.people.dialogs.merge_dialog import MergeDialog
from app.pages.people.dialogs.picker import PersonPicker
from app.pages.people.list_model import OTHERS
from app.pages.people.model import PeopleOrder
from app.pages.people.page import PeopleView
from app.session.parts import WindowParts
from app.session.session import Session
from app.widgets.dragging.drag_data import dragged_people, faces_data, people_data
from app.widgets.layout.scrolled import Scrolled
from app.widgets.pictures.portrait import PortraitLabel
from engine.library import HidePerson, MergePeople, MoveFaces, NamePerson, PinPeople, RelatePeople, TagPeople
from tests.app.family import Family, dialog_of, drop
from tests.app.user import press, write


@pytest.fixture
def view(qtbot: Any, session: Session, parts: WindowParts) -> PeopleView:
    view = PeopleView(parts, least_folded=1)
    qtbot.addWidget(view)
    view.resize(1000, 700)
    with qtbot.waitExposed(view):
        view.show()
    qtbot.waitUntil(lambda: view.model.rowCount() > 0)
    view.grid.setFocus()
    return view


def names(session: Session) -> list[str | None]:
    return [person.name for person in session.library.reading.people(True)]


def focus(view: PeopleView, person_id: int) -> None:
    view.grid.setCurrentIndex(view.model.index(view.model.row_of(person_id)))


def middle_of(view: PeopleView, person_id: int) -> QPoint:
    index = view.model.index(view.model.row_of(person_id))
    return view.grid.visualRect(index).topLeft() + QPoint(80, 64)


def click(view: PeopleView, place: QPoint, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(view.grid.viewport(), Qt.MouseButton.LeftButton, keys, place)


def set_aside(question: QMessageBox) -> None:
    button = next(button for button in question.buttons() if button.text() == "Set aside")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def asked(qtbot: Any, view: PeopleView) -> QMessageBox:
    """Wait for the question, which comes once it is known what it is about."""
    qtbot.waitUntil(lambda: bool(view.findChildren(QMessageBox)))
    (question,) = view.findChildren(QMessageBox)
    return question


def editor(view: PeopleView) -> QLineEdit:
    return next(field for field in view.grid.viewport().findChildren(QLineEdit) if field.isVisible())


def test_enter_and_a_click_open_a_person(qtbot: Any, view: PeopleView, family: Family) -> None:
    focus(view, family.people[1])
    with qtbot.waitSignal(view.person_opened) as opened:
        QTest.keyClick(view.grid, Qt.Key.Key_Return)
    assert opened.args == [family.people[1]]
    with qtbot.waitSignal(view.person_opened) as opened:
        click(view, middle_of(view, family.people[0]))
    assert opened.args == [family.people[0]]


def test_the_others_unfold_by_enter(view: PeopleView, family: Family) -> None:
    focus(view, OTHERS)
    QTest.keyClick(view.grid, Qt.Key.Key_Return)
    assert view.model.row_of(family.people[4]) >= 0
    assert view.grid.currentIndex().row() == view.model.row_of(OTHERS)
    QTest.keyClick(view.grid, Qt.Key.Key_Return)
    assert view.model.row_of(family.people[4]) == -1


def test_arrows_walk_over_headings(view: PeopleView, family: Family) -> None:
    focus(view, family.people[0])
    QTest.keyClick(view.grid, Qt.Key.Key_Right)
    assert view.grid.current_person_id() == family.people[1]
    QTest.keyClick(view.grid, Qt.Key.Key_Down)
    assert view.grid.current_person_id() == family.people[3]
    QTest.keyClick(view.grid, Qt.Key.Key_Up)
    assert view.grid.current_person_id() == family.people[1]
    QTest.keyClick(view.grid, Qt.Key.Key_End)
    assert view.grid.currentIndex().row() == view.model.rowCount() - 1


@pytest.mark.parametrize("news", ["somebody else", "the same person", "all people"])
def test_a_name_half_typed_survives_news(
    qtbot: Any, session: Session, view: PeopleView, family: Family, news: str
) -> None:
    focus(view, family.people[2])
    QTest.keyClick(view.grid, Qt.Key.Key_F2)
    QTest.keyClicks(editor(view), "Ma")
    if news == "all people":  # as a scan brings them every few seconds
        with qtbot.waitSignal(view.model.modelReset):
            session.regrouped.emit()
    else:
        person_id = family.people[3 if news == "somebody else" else 2]
        with qtbot.waitSignal(view.model.dataChanged):
            session.do(NamePerson(person_id, "Zoe"))
    QTest.keyClicks(editor(view), "ria")
    with qtbot.waitSignal(session.changed):
        QTest.keyClick(editor(view), Qt.Key.Key_Return)
    assert "Maria" in names(session)


@pytest.mark.parametrize("by", ["a grouping", "a merge"])
def test_a_name_half_typed_goes_on_with_whoever_they_were_made_part_of(
    qtbot: Any, session: Session, view: PeopleView, family: Family, by: str
) -> None:
    focus(view, family.people[3])
    QTest.keyClick(view.grid, Qt.Key.Key_F2)
    QTest.keyClicks(editor(view), "Ma")
    if by == "a merge":
        with qtbot.waitSignal(view.model.rowsRemoved):
            session.do(MergePeople(family.people[3], family.people[2]))
    else:
        session.library.grouping.apply(
            [(family.people[2], family.faces[2] + family.faces[3]), (family.people[4], family.faces[4])]
        )
        with qtbot.waitSignal(view.model.modelReset):
            session.regrouped.emit()
    qtbot.waitUntil(lambda: view.grid.state() == view.grid.State.EditingState)
    QTest.keyClicks(editor(view), "ria")
    with qtbot.waitSignal(session.changed):
        QTest.keyClick(editor(view), Qt.Key.Key_Return)
    (person,) = session.library.reading.people(True, [family.people[2]])
    assert person.name == "Maria"


def test_f2_gives_a_name_that_undo_takes_away(qtbot: Any, session: Session, view: PeopleView, family: Family) -> None:
    focus(view, family.people[2])
    QTest.keyClick(view.grid, Qt.Key.Key_F2)
    QTest.keyClicks(editor(view), "Bob")
    with qtbot.waitSignal(view.model.sections_changed):
        QTest.keyClick(editor(view), Qt.Key.Key_Return)
    assert "Bob" in names(session)
    with qtbot.waitSignal(view.model.sections_changed):
        session.undo()
    assert "Bob" not in names(session)


def test_a_click_on_the_name_edits_it_and_escape_leaves_it(view: PeopleView, session: Session, family: Family) -> None:
    index = view.model.index(view.model.row_of(family.people[0]))
    click(view, view.grid.name_rect(index).center())
    assert editor(view).text() == "Anna"
    QTest.keyClicks(editor(view), "Eve")
    QTest.keyClick(editor(view), Qt.Key.Key_Escape)
    assert names(session)[:2] == ["Anna", "Åsa"]


def test_naming_like_somebody_offers_to_merge(qtbot: Any, session: Session, view: PeopleView, family: Family) -> None:
    focus(view, family.people[2])
    QTest.keyClick(view.grid, Qt.Key.Key_F2)
    QTest.keyClicks(editor(view), "anna")
    QTest.keyClick(editor(view), Qt.Key.Key_Return)
    dialog = dialog_of(qtbot, view, MergeDialog)
    with qtbot.waitSignal(view.model.sections_changed):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert view.model.row_of(family.people[2]) == -1
    assert len(session.library.reading.person_faces(family.people[0])) == 13


def test_a_name_given_a_moment_ago_is_known_before_the_list_shows_it(
    qtbot: Any, session: Session, view: PeopleView, family: Family
) -> None:
    third, fourth = family.people[2:4]
    view.people_actions.name(third, "Eve")
    view.people_actions.name(fourth, "eve")  # the list still knows nothing of the first
    dialog = dialog_of(qtbot, view, MergeDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(session.library.reading.person_faces(third)) == 8)
    assert set(names(session)) == {"Anna", "Åsa", "Eve", None}


def test_a_person_dropped_onto_another_merges_after_the_question(
    qtbot: Any, session: Session, view: PeopleView, family: Family
) -> None:
    anna, asa = family.people[:2]
    before = session.library.reading.people()
    assert drop(view.grid.viewport(), people_data([asa]), middle_of(view, anna))
    dialog = dialog_of(qtbot, view, MergeDialog)
    dialog.names.button(0).click()  # Åsa's name is to stay
    with qtbot.waitSignal(view.model.sections_changed):
        QTest.mouseClick(dialog.merge_button, Qt.MouseButton.LeftButton)
    assert names(session)[0] == "Åsa"
    assert "Anna" not in names(session)
    with qtbot.waitSignal(view.model.sections_changed):
        session.undo()
    assert session.library.reading.people() == before


def test_all_who_are_selected_are_dragged_and_merged_after_one_question(
    qtbot: Any, session: Session, view: PeopleView, family: Family
) -> None:
    anna, _, *nameless = family.people
    click(view, middle_of(view, nameless[0]), Qt.KeyboardModifier.ControlModifier)
    click(view, middle_of(view, nameless[1]), Qt.KeyboardModifier.ControlModifier)
    dragged = view.model.mimeData(view.grid.taken_along())
    assert dragged_people(dragged) == [nameless[1], nameless[0]]  # the one that was pressed comes first
    assert not drop(view.grid.viewport(), dragged, middle_of(view, nameless[1]))
    assert drop(view.grid.viewport(), dragged, middle_of(view, anna))
    dialog = dialog_of(qtbot, view, MergeDialog)
    with qtbot.waitSignal(view.model.sections_changed):
        QTest.mouseClick(dialog.merge_button, Qt.MouseButton.LeftButton)
    left = [person.person_id for person in session.library.reading.people(True)]
    assert anna in left
    assert not {*nameless[:2]} & {*left}


def test_people_are_dropped_on_one_of_those_dragged_but_not_more_than_can_be_merged(
    qtbot: Any, view: PeopleView, family: Family
) -> None:
    anna, asa, nameless = family.people[:3]
    assert not drop(view.grid.viewport(), people_data([asa, *range(900, 911)]), middle_of(view, anna))
    assert drop(view.grid.viewport(), people_data([nameless, asa, anna]), middle_of(view, anna))
    dialog = dialog_of(qtbot, view, MergeDialog)
    assert dialog.names.checkedButton().text() == "Anna"  # onto whom they were dropped


def test_two_quick_keys_ask_once_whether_to_merge(
    qtbot: Any, view: PeopleView, session: Session, family: Family
) -> None:
    for _ in range(2):
        view.people_actions.merge(*family.people[2:4])
    dialog_of(qtbot, view, MergeDialog)
    with qtbot.waitSignal(session.undo_changed):
        session.refresh_undo()  # all that was asked before has arrived
    assert sum(one.isVisible() for one in view.findChildren(MergeDialog)) == 1


def test_people_with_names_of_one_long_word_fit_side_by_side(
    qtbot: Any, view: PeopleView, session: Session, family: Family
) -> None:
    for person_id, letter in zip(family.people[:2], "ab", strict=True):
        with qtbot.waitSignal(session.done):
            session.do(NamePerson(person_id, letter * 60))
    view.people_actions.merge(*family.people[:2])
    dialog = dialog_of(qtbot, view, MergeDialog)
    assert dialog.sizeHint().width() < 780


def test_the_merge_can_be_declined(qtbot: Any, view: PeopleView, session: Session, family: Family) -> None:
    assert drop(view.grid.viewport(), people_data([family.people[2]]), middle_of(view, family.people[0]))
    dialog = dialog_of(qtbot, view, MergeDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert len(session.library.reading.people()) == 5


def test_to_keep_two_people_apart_is_remembered_and_can_be_undone(
    qtbot: Any, view: PeopleView, session: Session, family: Family
) -> None:
    anna, nameless = family.people[0], family.people[2]
    assert drop(view.grid.viewport(), people_data([nameless]), middle_of(view, anna))
    dialog = dialog_of(qtbot, view, MergeDialog)
    with qtbot.waitSignal(session.said) as said:
        QTest.mouseClick(dialog.apart_button, Qt.MouseButton.LeftButton)
    assert said.args == ["Said that 5 faces are not “Anna”", True]
    rejected = session.library.grouping.face_table(session.weights.id).rejected
    assert all(anna in rejected[face_id] for face_id in family.faces[2])
    with qtbot.waitSignal(session.undone):
        session.undo()
    rejected = session.library.grouping.face_table(session.weights.id).rejected
    assert not any(anna in rejected.get(face_id, ()) for face_id in family.faces[2])


def test_what_cannot_be_dropped_is_refused(view: PeopleView, family: Family) -> None:
    anna = family.people[0]
    assert not drop(view.grid.viewport(), people_data([anna]), middle_of(view, anna))
    assert not drop(view.grid.viewport(), people_data([anna]), QPoint(990, 690))
    assert not drop(view.grid.viewport(), faces_data([1]), middle_of(view, OTHERS))


def test_faces_dropped_onto_a_person_move(qtbot: Any, session: Session, view: PeopleView, family: Family) -> None:
    moved = family.faces[2][:2]
    with qtbot.waitSignal(view.model.sections_changed):
        assert drop(view.grid.viewport(), faces_data(moved), middle_of(view, family.people[1]))
    assert {line.face_id for line in session.library.reading.person_faces(family.people[1])} >= set(moved)


def test_h_hides_and_the_toggle_shows_again(qtbot: Any, session: Session, view: PeopleView, family: Family) -> None:
    assert view.header.hidden.isHidden()
    focus(view, family.people[1])
    with qtbot.waitSignal(view.model.sections_changed):
        QTest.keyClick(view.grid, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert view.model.row_of(family.people[1]) == -1
    assert view.header.hidden.text() == "Show 1 hidden"
    QTest.mouseClick(view.header.hidden, Qt.MouseButton.LeftButton)
    focus(view, family.people[1])
    assert view.hide_action.text() == "Show again"
    with qtbot.waitSignal(view.model.sections_changed):
        QTest.keyClick(view.grid, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert not session.library.reading.people(True, [family.people[1]])[0].hidden
    assert view.header.hidden.isHidden()


def test_many_are_hidden_and_brought_back_in_one_step(
    qtbot: Any, session: Session, view: PeopleView, family: Family
) -> None:
    QTest.keyClick(view.grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(session.said) as said:
        QTest.keyClick(view.grid, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert said.args == ["Hid 4 people", True]
    assert len(session.library.reading.people()) == 1
    QTest.keyClicks(view.search, "anna")
    assert view.empty.text.startswith("Nobody found")
    with qtbot.waitSignal(session.undone):
        session.undo()
    assert len(session.library.reading.people()) == 5


def test_many_are_set_aside_after_one_question(qtbot: Any, session: Session, view: PeopleView, family: Family) -> None:
    focus(view, family.people[2])
    click(view, middle_of(view, family.people[3]), Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view.grid, Qt.Key.Key_Delete)
    question = asked(qtbot, view)
    assert question.text() == "Set 8 faces of 2 people without names aside?"
    with qtbot.waitSignal(session.said) as said:
        set_aside(question)
    assert said.args == ["Set 8 faces aside as nobody", True]


def test_m_merges_with_somebody_found_by_typing(qtbot: Any, session: Session, view: PeopleView, family: Family) -> None:
    focus(view, family.people[2])
    QTest.keyClick(view.grid, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    (picker,) = view.findChildren(PersonPicker)
    QTest.keyClicks(picker.column.search, "asa")
    QTest.keyClick(picker.column.search, Qt.Key.Key_Return)
    dialog = dialog_of(qtbot, view, MergeDialog)
    with qtbot.waitSignal(view.model.sections_changed):
        QTest.mouseClick(dialog.merge_button, Qt.MouseButton.LeftButton)
    assert len(session.library.reading.person_faces(family.people[1])) == 9


def test_many_are_merged_in_one_step(qtbot: Any, session: Session, view: PeopleView, family: Family) -> None:
    before = session.library.reading.people()
    QTest.keyClick(view.grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.merge_action.text() == "Merge these…"
    QTest.keyClick(view.grid, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(qtbot, view, MergeDialog)
    assert [button.text() for button in dialog.names.buttons()] == ["Anna", "Åsa"]
    dialog.names.button(1).click()
    with qtbot.waitSignal(session.said) as said:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert said.args == ["Merged 3 people into “Åsa”", True]
    assert [person.n_faces for person in session.library.reading.people()] == [20, 1]
    with qtbot.waitSignal(session.undone):
        session.undo()
    assert session.library.reading.people() == before


@pytest.mark.parametrize("words", ["Cancel", "Keep apart"])
def test_enter_presses_the_button_that_one_came_to(
    qtbot: Any, session: Session, parts: WindowParts, view: PeopleView, words: str
) -> None:
    dialog = MergeDialog(parts, session.library.reading.people()[:2], view)
    merged: list[object] = []
    dialog.accepted.connect(lambda: merged.append(dialog))
    dialog.open()
    button = next(one for one in dialog.findChildren(QPushButton) if one.text() == words)
    for _ in range(9):
        if not button.hasFocus():
            QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(button, Qt.Key.Key_Return)
    assert not merged


def test_of_several_names_that_of_most_faces_is_proposed(
    qtbot: Any, session: Session, view: PeopleView, family: Family
) -> None:
    with qtbot.waitSignal(view.model.sections_changed):
        session.do(NamePerson(family.people[2], "Zoe"))  # five faces, and last by name; Åsa has four
    click(view, middle_of(view, family.people[1]), Qt.KeyboardModifier.ControlModifier)
    click(view, middle_of(view, family.people[2]), Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view.grid, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(qtbot, view, MergeDialog)
    with qtbot.waitSignal(session.said) as said:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert said.args == ["Merged “Åsa” into “Zoe”", True]


def test_those_who_find_no_room_in_the_question_are_counted(
    qtbot: Any, session: Session, parts: WindowParts, view: PeopleView
) -> None:
    people = session.library.reading.people()
    dialog = MergeDialog(parts, [*people[:2], *people], view)
    assert "and 2 more" in [one.text() for one in dialog.findChildren(QLabel)]
    dialog.reject()


def test_faces_that_come_while_it_is_asked_are_not_set_aside(
    qtbot: Any, session: Session, view: PeopleView, family: Family
) -> None:
    reading, (source, target) = session.library.reading, family.people[2:4]
    before = [face.face_id for face in reading.faces(person_id=target)]
    come = [face.face_id for face in reading.faces(person_id=source)]
    focus(view, target)
    QTest.keyClick(view.grid, Qt.Key.Key_Delete)
    question = asked(qtbot, view)
    assert str(len(before)) in question.text()
    session.library.edits.do(MoveFaces(tuple(come), target))  # as a scan, or somebody else, may at any moment
    with qtbot.waitSignal(session.said):
        set_aside(question)
    assert [face.face_id for face in reading.faces(person_id=target)] == come


def test_delete_sets_faces_aside_after_a_question(
    qtbot: Any, session: Session, view: PeopleView, family: Family
) -> None:
    focus(view, family.people[3])
    QTest.keyClick(view.grid, Qt.Key.Key_Delete)
    question = asked(qtbot, view)
    with qtbot.waitSignal(view.model.sections_changed):
        set_aside(question)
    assert session.library.reading.person_faces(family.people[3]) == []


def test_delete_asks_whose_faces_and_enter_leaves_them(
    qtbot: Any, session: Session, view: PeopleView, family: Family
) -> None:
    focus(view, family.people[0])
    QTest.keyClick(view.grid, Qt.Key.Key_Delete)
    question = asked(qtbot, view)
    assert question.text() == "Set 8 faces of Anna aside?"
    with qtbot.assertNotEmitted(session.said, wait=50):
        QTest.keyClick(question, Qt.Key.Key_Return)
    assert len(session.library.reading.person_faces(family.people[0])) == 8


def test_f2_names_whoever_has_the_focus_before_anybody_is_selected(
    qtbot: Any, session: Session, view: PeopleView, family: Family
) -> None:
    unnamed = view.model.index(view.model.row_of(family.people[2]))
    view.grid.selectionModel().setCurrentIndex(unnamed, QItemSelectionModel.SelectionFlag.Clear)
    assert view.rename_action.text() == "Name"
    QTest.keyClick(view.grid, Qt.Key.Key_F2)
    QTest.keyClicks(editor(view), "Eve")
    with qtbot.waitSignal(view.model.sections_changed):
        QTest.keyClick(editor(view), Qt.Key.Key_Return)
    assert "Eve" in names(session)


def test_the_menu_beside_everybody_opens_and_names_nobody(view: PeopleView, family: Family) -> None:
    focus(view, family.people[2])
    view.grid.clearSelection()
    place = QPoint(990, 690)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.grid.viewport().mapToGlobal(place))
    with QSignalBlocker(view.grid):
        QApplication.sendEvent(view.grid.viewport(), asked)
    assert not view.open_action.isEnabled()
    assert not view.rename_action.isEnabled()


def test_select_all_and_shift_and_control(view: PeopleView, family: Family) -> None:
    QTest.keyClick(view.grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(view.chosen()) == 4
    assert not view.rename_action.isEnabled()
    QTest.keyClick(view.grid, Qt.Key.Key_Home)
    click(view, middle_of(view, family.people[2]), Qt.KeyboardModifier.ShiftModifier)
    assert len(view.chosen()) == 3
    click(view, middle_of(view, family.people[1]), Qt.KeyboardModifier.ControlModifier)
    assert [person.person_id for person in view.chosen()] == [family.people[0], family.people[2]]
    assert view.merge_action.text() == "Merge these two…"


def test_the_search_filters_and_enter_goes_to_the_first(view: PeopleView, family: Family) -> None:
    QTest.keyClicks(view.search, "asa")
    assert view.model.ids() == [family.people[1]]
    QTest.keyClick(view.search, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is view.grid
    assert view.grid.current_person_id() == family.people[1]
    QTest.keyClicks(view.search, "x")
    assert view.empty.isVisible()
    assert "Nobody found" in view.empty.text
    words = view.empty.words
    assert words.height() >= words.heightForWidth(words.width())


def test_letters_find_people_and_do_nothing_else(
    qtbot: Any, session: Session, view: PeopleView, family: Family
) -> None:
    focus(view, family.people[0])
    with qtbot.assertNotEmitted(session.said, wait=50):
        write("åsa")
    assert view.search.text() == "åsa" and view.search.hasFocus()
    assert view.model.ids() == [family.people[1]]
    press(Qt.Key.Key_Return)
    assert view.grid.current_person_id() == family.people[1]


def test_ctrl_f_looks_for_people_here(view: PeopleView, family: Family) -> None:
    focus(view, family.people[0])
    press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert view.search.hasFocus()


def test_an_empty_search_leaves_undo_to_the_window(qtbot: Any, view: PeopleView) -> None:
    undone: list[bool] = []
    action = QAction(view, shortcut=QKeySequence("Ctrl+Z"))
    action.triggered.connect(lambda: undone.append(True))
    view.addAction(action)
    view.search.setFocus()
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [True]
    write("an")
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [True] and view.search.text() == ""


def test_escape_lets_go_of_the_selection(view: PeopleView, family: Family) -> None:
    focus(view, family.people[0])
    assert view.chosen()
    press(Qt.Key.Key_Escape)
    assert not view.chosen() and view.grid.current_person_id() == family.people[0]


def test_a_bar_says_who_is_selected_and_offers_what_can_be_done(
    qtbot: Any, session: Session, view: PeopleView, family: Family
) -> None:
    bar, grid_top = view.selection_bar, view.grid.y()
    assert not bar.isVisible()
    focus(view, family.people[0])
    click(view, middle_of(view, family.people[1]), Qt.KeyboardModifier.ControlModifier)
    click(view, middle_of(view, family.people[2]), Qt.KeyboardModifier.ControlModifier)
    assert bar.isVisible() and view.grid.y() == grid_top
    assert (bar.count.text(), bar.who.text()) == ("3 selected", "Anna, Åsa and 1 more")
    buttons = {button.text(): button for button in bar.findChildren(QToolButton) if button.isVisible()}
    assert list(buttons) == ["Merge these", "Hide", "Clear"]
    QTest.mouseClick(buttons["Merge these"], Qt.MouseButton.LeftButton)
    dialog_of(qtbot, view, MergeDialog).reject()
    QTest.mouseClick(buttons["Clear"], Qt.MouseButton.LeftButton)
    assert not view.chosen() and not bar.isVisible()


def test_the_keyboard_goes_back_to_the_people_when_the_bar_goes(view: PeopleView, family: Family) -> None:
    focus(view, family.people[0])
    view.selection_bar.clear_button.setFocus()
    QTest.keyClick(view.selection_bar.clear_button, Qt.Key.Key_Space)
    assert not view.chosen() and view.focusWidget() is view.grid


def test_who_was_selected_joins_no_merge_after_the_page_was_left(view: PeopleView, family: Family) -> None:
    focus(view, family.people[0])
    click(view, middle_of(view, family.people[1]), Qt.KeyboardModifier.ControlModifier)
    view.hide()
    view.show()
    assert not view.chosen() and not view.selection_bar.isVisible()
    assert view.grid.current_person_id() == family.people[1], "the keys go on where they were"


def test_down_leads_from_the_search_into_the_grid_and_escape_empties_it(view: PeopleView, family: Family) -> None:
    QTest.keyClicks(view.search, "a")
    QTest.keyClick(view.search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is view.grid
    assert view.grid.current_person_id() == family.people[0]
    view.search.setFocus()
    QTest.keyClick(view.search, Qt.Key.Key_Escape)
    assert view.search.text() == ""
    assert len(view.model.ids()) == 5


def test_a_new_grouping_keeps_what_is_selected(qtbot: Any, session: Session, view: PeopleView, family: Family) -> None:
    view.resize(360, 360)
    focus(view, family.people[3])
    scrolled = view.grid.verticalScrollBar().value()
    assert scrolled > 0
    session.library.edits.do(HidePerson(family.people[4], True))
    with qtbot.waitSignal(view.model.modelReset):
        session.regrouped.emit()
    QApplication.processEvents()
    assert view.grid.current_person_id() == family.people[3]
    assert [person.person_id for person in view.chosen()] == [family.people[3]]
    assert view.grid.verticalScrollBar().value() == scrolled


def test_the_menu_offers_what_the_keys_do(view: PeopleView, family: Family) -> None:
    focus(view, family.people[0])
    texts = [action.text() for action in view.make_menu().actions() if not action.isSeparator()]
    offered = ["Open", "Rename", "Find this person", "Merge with…", "Pin", "Hide", "Sort the others out…"]
    assert texts == [*offered, "Not a person"]


def test_find_takes_the_cover(qtbot: Any, view: PeopleView, session: Session, family: Family) -> None:
    focus(view, family.people[0])
    with qtbot.waitSignal(view.find_wanted) as found:
        QTest.keyClick(view.grid, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert found.args == [session.library.reading.people()[0].cover_face_id]


def test_a_screen_reader_hears_names_and_counts(view: PeopleView, family: Family) -> None:
    table = QAccessible.queryAccessibleInterface(view.grid)
    heard = [table.child(i).text(QAccessible.Text.Name) for i in range(table.childCount())]
    assert "Anna, 8 faces" in heard
    assert "Without a name, 5 faces" in heard


def test_portraits_appear(qtbot: Any, view: PeopleView, parts: WindowParts) -> None:
    cover = view.model.index(0).data(int(Qt.ItemDataRole.UserRole) + 3)
    qtbot.waitUntil(lambda: parts.thumbnails.face(cover) is not None)
    assert not view.grid.grab().isNull()


def test_it_mirrors(view: PeopleView, family: Family) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    first, second = (view.grid.visualRect(view.model.index(row)) for row in (0, 1))
    assert first.left() > second.left()
    focus(view, family.people[0])
    QTest.keyClick(view.grid, Qt.Key.Key_Left)
    assert view.grid.current_person_id() == family.people[1]


def test_the_focus_shows_once_keys_are_used(view: PeopleView, family: Family) -> None:
    assert not view.grid.shows_focus
    QTest.keyClick(view.grid, Qt.Key.Key_Right)
    assert view.grid.shows_focus
    view.search.setFocus()
    QTest.keyClick(view.search, Qt.Key.Key_Return)
    assert view.grid.shows_focus


def test_pinned_people_stand_first_and_groups_narrow_down(
    qtbot: Any, view: PeopleView, session: Session, family: Family
) -> None:
    assert view.header.group.isHidden() and view.header.order.isHidden()  # nothing to choose between
    for edit in (PinPeople((family.people[1],), True), TagPeople((family.people[0],), "Family")):
        with qtbot.waitSignal(session.changed):
            session.do(edit)
    qtbot.waitUntil(lambda: view.model.ids()[0] == family.people[1] and not view.header.group.isHidden())
    view.header.group.setFocus()
    press(Qt.Key.Key_Down)
    assert view.header.group.currentText() == "Family" and view.model.ids() == [family.people[0]]
    press(Qt.Key.Key_Up)
    assert len(view.model.ids()) == 5
    view.model.set_order(PeopleOrder.PHOTOS)
    session.undo()
    session.undo()
    qtbot.waitUntil(lambda: view.model.ids()[:2] == family.people[:2])
    assert view.header.group.isHidden()


def test_relatives_are_not_merged_without_a_word(
    qtbot: Any, view: PeopleView, session: Session, family: Family
) -> None:
    session.library.edits.do(RelatePeople(family.people[0], family.people[1], "sibling"))
    view.people_actions.merge(*family.people[:2])
    dialog = dialog_of(qtbot, view, MergeDialog)
    qtbot.waitUntil(dialog.warning.isVisible)
    assert "sibling" in dialog.warning.text() and "Anna" in dialog.warning.text()
    dialog.reject()


def test_of_many_to_be_merged_as_many_are_seen_as_the_screen_is_wide(
    qtbot: Any, parts: WindowParts, session: Session
) -> None:
    people = [replace(session.library.reading.people()[0], name="W" * 16)] * 9
    dialog = MergeDialog(parts, people)
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    assert 2 <= len(dialog.findChildren(PortraitLabel)) < 5
    assert dialog.findChild(Scrolled).horizontalScrollBar().maximum() == 0


def test_what_is_done_is_done_to_whom_is_selected_wherever_the_focus_is(
    qtbot: Any, view: PeopleView, family: Family
) -> None:
    anna, asa = family.people[:2]
    for who in (anna, asa, asa):  # the last one is let go again, and keeps the focus
        click(view, middle_of(view, who), Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(view.person_opened) as opened:
        view.open_action.trigger()
    assert opened.args == [anna]
    press(Qt.Key.Key_F2)
    assert editor(view).text() == "Anna"
    press(Qt.Key.Key_Tab)
    assert editor(view).text() == "Åsa"

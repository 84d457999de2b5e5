"""The page of one person, used as a user does: keys, clicks, a rubber band and drops."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QToolButton, QWidget

from app.pages.people.dialogs.merge_dialog import MergeDialog
from app.pages.people.dialogs.picker import PersonPicker
from app.pages.person.list_model import FaceRole
from app.pages.person.page import PersonView
from app.pages.person.split_dialog import SplitDialog
from app.session.parts import WindowParts
from app.session.session import Session
from app.style.wording import day
from app.widgets.dragging.drag_data import dragged_faces, people_data
from engine.library import ConfirmFaces, MoveFaces
from tests.app.family import Family, dialog_of, drop
from tests.app.person_page import shown_person
from tests.app.user import press as press_key
from tests.app.user import write


@pytest.fixture
def view(qtbot: Any, session: Session, parts: WindowParts, family: Family) -> PersonView:
    view = shown_person(qtbot, parts, family.people[0])
    qtbot.waitUntil(lambda: view.sidebar.model.rowCount() > 0)
    QApplication.processEvents()
    return view


def ids(view: PersonView) -> list[int]:
    return [view.model.index(row).data(FaceRole.ID) for row in range(view.model.rowCount())]


def chosen(view: PersonView) -> list[int]:
    return view.model.face_ids(view.grid.selected_rows())


def place(view: PersonView, row: int) -> QPoint:
    return view.grid.visualRect(view.model.index(row)).center()


def click(view: PersonView, row: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(view.grid.viewport(), Qt.MouseButton.LeftButton, keys, place(view, row))


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def owner(session: Session, face_id: int) -> int | None:
    return session.library.reading.face_lines([face_id])[0].person_id


def in_sidebar(view: PersonView, person_id: int) -> QPoint:
    grid = view.sidebar.grid
    return grid.visualRect(view.sidebar.model.index(view.sidebar.model.row_of(person_id))).center()


def test_click_shift_control_and_select_all(view: PersonView) -> None:
    faces = ids(view)
    click(view, 1)
    click(view, 4, Qt.KeyboardModifier.ShiftModifier)
    assert chosen(view) == faces[1:5]
    click(view, 2, Qt.KeyboardModifier.ControlModifier)
    assert chosen(view) == [faces[1], *faces[3:5]]
    assert view.face_actions.isVisible()
    assert view.face_actions.count.text() == "3 faces selected"
    QTest.keyClick(view.grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert chosen(view) == faces


def test_out_of_sight_nothing_is_read_until_somebody_looks_again(
    qtbot: Any, view: PersonView, session: Session, parts: WindowParts, family: Family
) -> None:
    view.hide()
    before = ids(view)
    with qtbot.waitSignal(session.changed):
        session.do(MoveFaces(tuple(before[:2]), family.people[1]))
    qtbot.waitUntil(lambda: not parts.people.is_behind)
    assert ids(view) == before
    view.show()
    qtbot.waitUntil(lambda: ids(view) == before[2:])


def test_the_keyboard_goes_back_to_the_faces_when_what_is_done_to_them_goes(view: PersonView) -> None:
    click(view, 0)
    button = next(one for one in view.face_actions.findChildren(QToolButton) if one.isVisible())
    button.setFocus()
    view.grid.clearSelection()
    assert not button.isVisible() and view.focusWidget() is view.grid


def test_shift_and_arrows_select_across_years(view: PersonView) -> None:
    faces = ids(view)
    click(view, 0)
    for _ in range(3):
        QTest.keyClick(view.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert chosen(view) == faces[:4]


def test_a_rubber_band_selects_what_it_touches(view: PersonView) -> None:
    faces, port = ids(view), view.grid.viewport()
    low = port.rect().bottomRight() - QPoint(4, 4)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, low)
    for step in (low - QPoint(40, 40), place(view, 3), place(view, 0) + QPoint(2, 2)):
        QTest.mouseMove(port, step)
    assert view.grid.band is not None
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place(view, 0))
    assert chosen(view) == faces
    assert view.grid.band is None


def test_ctrl_enter_confirms_as_whom_the_page_shows_and_nothing_moves(
    qtbot: Any, session: Session, family: Family, view: PersonView
) -> None:
    before, scroll = ids(view), view.grid.verticalScrollBar().value()
    click(view, 2)
    with qtbot.waitSignal(view.model.dataChanged), qtbot.waitSignal(session.done) as done:
        QTest.keyClick(view.grid, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert done.args[0] == ConfirmFaces((before[2],), family.people[0])
    assert ids(view) == before
    assert view.model.index(2).data(FaceRole.CONFIRMED)
    assert view.grid.verticalScrollBar().value() == scroll
    assert chosen(view) == [before[2]]


def test_ctrl_n_says_that_it_is_somebody_else_and_undo_takes_it_back(
    qtbot: Any, session: Session, view: PersonView
) -> None:
    before = ids(view)
    click(view, 1)
    with qtbot.waitSignal(view.model.rowsRemoved):
        QTest.keyClick(view.grid, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert before[1] not in ids(view)
    assert owner(session, before[1]) is None
    with qtbot.waitSignal(view.model.rowsInserted):
        session.undo()
    assert ids(view) == before


def test_delete_says_that_it_is_no_face(qtbot: Any, session: Session, view: PersonView) -> None:
    gone = ids(view)[3]
    click(view, 3)
    with qtbot.waitSignal(view.model.rowsRemoved):
        QTest.keyClick(view.grid, Qt.Key.Key_Delete)
    assert session.library.reading.face_lines([gone]) == []


def test_ctrl_m_moves_to_somebody_found_by_typing(
    qtbot: Any, session: Session, view: PersonView, family: Family
) -> None:
    moved = ids(view)[:2]
    click(view, 0)
    click(view, 1, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view.grid, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    (picker,) = view.findChildren(PersonPicker)
    QTest.keyClicks(picker.column.search, "asa")
    with qtbot.waitSignal(view.model.person_changed):
        QTest.keyClick(picker.column.search, Qt.Key.Key_Return)
    assert {owner(session, face_id) for face_id in moved} == {family.people[1]}


def test_ctrl_m_can_start_a_new_person(qtbot: Any, session: Session, view: PersonView, family: Family) -> None:
    moved = ids(view)[0]
    click(view, 0)
    QTest.keyClick(view.grid, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    (picker,) = view.findChildren(PersonPicker)
    with qtbot.waitSignal(view.model.person_changed):
        press(picker.new_button)
    assert owner(session, moved) not in family.people


def test_a_face_is_dragged_onto_the_right_person_at_the_side(
    qtbot: Any, session: Session, view: PersonView, family: Family
) -> None:
    before = ids(view)
    data = view.model.mimeData([view.model.index(5)])
    assert dragged_faces(data) == [before[5]]
    with qtbot.waitSignal(view.model.rowsRemoved):
        assert drop(view.sidebar.grid.viewport(), data, in_sidebar(view, family.people[1]))
    assert owner(session, before[5]) == family.people[1]
    with qtbot.waitSignal(view.model.rowsInserted):
        session.undo()
    assert ids(view) == before


def test_faces_are_dropped_on_new_person_and_on_not_a_person(
    qtbot: Any, session: Session, view: PersonView, family: Family
) -> None:
    before = ids(view)
    with qtbot.waitSignal(view.model.rowsRemoved):
        assert drop(view.sidebar.new_person, view.model.mimeData([view.model.index(0)]), QPoint(20, 10))
    assert owner(session, before[0]) not in family.people
    with qtbot.waitSignal(view.model.rowsRemoved):
        assert drop(view.sidebar.not_a_person, view.model.mimeData([view.model.index(0)]), QPoint(20, 10))
    assert session.library.reading.face_lines([before[1]]) == []
    assert not drop(view.sidebar.new_person, people_data([family.people[1]]), QPoint(20, 10))


def test_a_new_person_is_asked_for_a_name(qtbot: Any, session: Session, view: PersonView, family: Family) -> None:
    moved = ids(view)[0]
    click(view, 0)
    field = view.sidebar.new_name
    assert not field.isVisible()
    with qtbot.waitSignal(view.people_actions.new_person) as made:
        press(view.sidebar.new_person)
    assert field.isVisible()
    QTest.keyClicks(field, "Olga")
    with qtbot.waitSignal(session.changed):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert not field.isVisible()
    (olga,) = session.library.reading.people(True, [made.args[0]])
    assert (olga.name, owner(session, moved)) == ("Olga", olga.person_id)


def test_a_new_person_may_stay_without_a_name(qtbot: Any, session: Session, view: PersonView, family: Family) -> None:
    click(view, 0)
    with qtbot.waitSignal(view.people_actions.new_person) as made:
        press(view.sidebar.new_person)
    with qtbot.assertNotEmitted(session.changed, wait=50):
        QTest.keyClick(view.sidebar.new_name, Qt.Key.Key_Escape)
    assert not view.sidebar.new_name.isVisible()
    assert session.library.reading.people(True, [made.args[0]])[0].name is None


def test_no_name_is_not_taken_from_nobody(qtbot: Any, session: Session, view: PersonView, family: Family) -> None:
    with qtbot.assertNotEmitted(session.said, wait=50):
        view.people_actions.name(family.people[2], "")


def test_the_targets_take_what_is_selected(qtbot: Any, session: Session, view: PersonView, family: Family) -> None:
    moved = ids(view)[0]
    click(view, 0)
    with qtbot.waitSignal(view.model.rowsRemoved):
        press(view.sidebar.new_person)
    assert owner(session, moved) not in family.people


def test_the_cover_is_chosen(qtbot: Any, session: Session, view: PersonView, family: Family) -> None:
    face = ids(view)[6]
    click(view, 6)
    with qtbot.waitSignal(view.model.person_changed):
        QTest.keyClick(view.grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert session.library.reading.people(True, family.people[:1])[0].cover_face_id == face


def test_letters_find_people_at_the_side_and_do_nothing_else(
    qtbot: Any, session: Session, view: PersonView, family: Family
) -> None:
    click(view, 2)
    with qtbot.assertNotEmitted(session.said, wait=50):
        write("åsa")
    assert view.sidebar.search.text() == "åsa" and view.sidebar.search.hasFocus()
    with qtbot.waitSignal(view.person_opened) as opened:
        press_key(Qt.Key.Key_Return)
    assert opened.args == [family.people[1]]


def ask_to_part(qtbot: Any, view: PersonView, other: int) -> SplitDialog:
    """Choose the first face and another one, and open the question how to part them."""
    click(view, 0)
    click(view, other, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view.grid, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = view.findChildren(SplitDialog)
    qtbot.waitUntil(dialog.split_button.isEnabled)
    return dialog


def test_two_different_people_are_parted(qtbot: Any, session: Session, view: PersonView, family: Family) -> None:
    before = ids(view)
    dialog = ask_to_part(qtbot, view, 5)
    stay, go = dialog.stay.face_ids(), dialog.go.face_ids()
    assert before[0] in stay
    assert before[5] in go
    assert sorted(stay + go) == sorted(before)
    grid = dialog.stay_grid if len(stay) > 1 else dialog.go_grid
    QApplication.processEvents()
    across = grid.model().index(0, 0).data(FaceRole.ID)
    middle = grid.visualRect(grid.model().index(0, 0)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert (across in dialog.go.face_ids()) == (across in stay)
    go = dialog.go.face_ids()
    with qtbot.waitSignal(view.model.person_changed):
        press(dialog.split_button)
    assert not set(go) & set(ids(view))
    assert len({owner(session, face_id) for face_id in go} - set(family.people)) == 1
    with qtbot.waitSignal(view.model.person_changed):
        session.undo()
    assert ids(view) == before


def test_a_parting_leaves_faces_where_others_moved_them_meanwhile(
    qtbot: Any, session: Session, view: PersonView, family: Family
) -> None:
    dialog = ask_to_part(qtbot, view, 5)
    moved = dialog.go.face_ids()[0]
    session.library.edits.do(MoveFaces((moved,), family.people[1]))
    with qtbot.waitSignal(session.said):
        press(dialog.split_button)
    assert owner(session, moved) == family.people[1]


@pytest.mark.parametrize(("name", "row"), [("Zoe", None), ("åsa", 1)])
def test_the_other_of_two_people_is_named_at_once(
    qtbot: Any, session: Session, view: PersonView, family: Family, name: str, row: int | None
) -> None:
    dialog = ask_to_part(qtbot, view, 5)
    QTest.keyClicks(dialog.name, "Anna")
    assert not dialog.split_button.isEnabled()
    dialog.name.clear()
    QTest.keyClicks(dialog.name, name)
    go = dialog.go.face_ids()
    with qtbot.waitSignal(session.said):
        QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    (person,) = session.library.reading.people(True, list({owner(session, face_id) for face_id in go}))
    assert person.name == (name if row is None else "Åsa")
    assert (person.person_id in family.people) == (row is not None)


@pytest.mark.parametrize("name", ["Zoe", "Anna"])
def test_whoever_is_parted_from_somebody_without_a_name_is_not_them(
    qtbot: Any, session: Session, view: PersonView, family: Family, name: str
) -> None:
    view.show_person(family.people[2])
    qtbot.waitUntil(lambda: set(ids(view)) == set(family.faces[2]))
    dialog = ask_to_part(qtbot, view, 1)
    QTest.keyClicks(dialog.name, name)
    go = dialog.go.face_ids()
    with qtbot.waitSignal(session.said):
        press(dialog.split_button)
    rejected = session.library.grouping.face_table(session.weights.id).rejected
    assert all(family.people[2] in rejected[face_id] for face_id in go), "or the next grouping unites them"


def test_photos_instead_of_faces(qtbot: Any, view: PersonView) -> None:
    press(view.tools.photos_button)
    assert view.model.rowCount() == 7
    with qtbot.waitSignal(view.photo_opened) as opened:
        view.grid.setCurrentIndex(view.model.index(2))
        QTest.keyClick(view.grid, Qt.Key.Key_Return)
    photo_id, photo_ids = opened.args
    assert photo_id == photo_ids[2]
    assert len(photo_ids) == 7


def test_a_double_click_shows_the_photo(qtbot: Any, view: PersonView) -> None:
    click(view, 1)
    with qtbot.waitSignal(view.photo_opened):
        QTest.mouseDClick(
            view.grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place(view, 1)
        )


def test_the_name_is_edited_in_the_header(qtbot: Any, session: Session, view: PersonView, family: Family) -> None:
    field = view.header.name
    assert field.text() == "Anna"
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Anna Bell")
    with qtbot.waitSignal(view.model.person_changed):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "Anna Bell"
    assert session.library.reading.people(True, family.people[:1])[0].name == "Anna Bell"
    field.setFocus()
    QTest.keyClicks(field, "x")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "Anna Bell"


def test_a_name_being_typed_is_given_before_somebody_else_is_shown(
    qtbot: Any, session: Session, view: PersonView, family: Family
) -> None:
    """As by Alt+Left, which takes the focus from no field."""
    view.header.name.setFocus()
    view.header.name.selectAll()
    QTest.keyClicks(view.header.name, "Anna Bell")
    with qtbot.waitSignal(view.model.loaded):
        view.show_person(family.people[1])
    assert view.header.name.text() == "Åsa"
    people = session.library.reading.people
    qtbot.waitUntil(lambda: people(True, family.people[:1])[0].name == "Anna Bell")


def test_a_name_in_use_offers_to_merge_and_the_page_follows(
    qtbot: Any, view: PersonView, session: Session, family: Family
) -> None:
    with qtbot.waitSignal(view.model.loaded):
        view.show_person(family.people[1])
    field = view.header.name
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "ANNA")
    QTest.keyClick(field, Qt.Key.Key_Return)
    dialog = dialog_of(qtbot, view, MergeDialog)
    assert field.text() == "Åsa"
    with qtbot.waitSignal(view.person_opened) as opened:
        press(dialog.merge_button)
    assert opened.args == [family.people[0]]


def test_the_birthday_is_set_and_removed(qtbot: Any, session: Session, view: PersonView, family: Family) -> None:
    button = view.header.birthday
    assert button.text() == "Add a birthday"
    press(button)
    assert button.popup is not None
    write("2015-05-02")
    assert button.popup.understood.text() == day(date(2015, 5, 2)), "in words, before it is saved"
    with qtbot.waitSignal(view.model.person_changed):
        press_key(Qt.Key.Key_Return)
    assert "2015" in button.text()
    assert view.model.sections()[0].note == "5 years"
    press(button)
    with qtbot.waitSignal(view.model.person_changed):
        press(button.popup.remove_button)
    assert session.library.reading.people(True, family.people[:1])[0].birthday is None


def test_a_birthday_may_be_a_year_and_nonsense_is_none(
    qtbot: Any, session: Session, view: PersonView, family: Family
) -> None:
    press(view.header.birthday)
    popup = view.header.birthday.popup
    assert popup is not None and not popup.set_button.isEnabled()
    write("1970-13-01")
    assert "1970-05-14" in popup.understood.text() and not popup.set_button.isEnabled()
    press_key(Qt.Key.Key_Return)
    popup.field.clear()
    write("1970")
    assert popup.understood.text() == "1970; the day is not known"
    with qtbot.waitSignal(view.model.person_changed):
        press_key(Qt.Key.Key_Return)
    assert session.library.reading.people(True, family.people[:1])[0].birthday == date(1970, 1, 1)


def test_the_side_list_leads_to_others_and_leaves_this_one_out(qtbot: Any, view: PersonView, family: Family) -> None:
    assert view.sidebar.model.row_of(family.people[0]) == -1
    with qtbot.waitSignal(view.person_opened) as opened:
        QTest.mouseClick(
            view.sidebar.grid.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            in_sidebar(view, family.people[1]),
        )
    assert opened.args == [family.people[1]]


def test_hide_find_and_back(qtbot: Any, session: Session, view: PersonView, family: Family) -> None:
    with qtbot.waitSignal(view.find_wanted):
        press(view.tools.find_button)
    with qtbot.waitSignal(view.model.person_changed):
        view.tools.hide_action.trigger()
    assert view.tools.hide_action.text() == "Show again"
    with qtbot.waitSignal(view.closed):
        press(view.header.back)


def test_somebody_is_forgotten_after_a_plain_question(
    qtbot: Any, session: Session, view: PersonView, parts: WindowParts, family: Family
) -> None:
    anna = family.people[0]
    for _ in range(2):
        view.tools.forget_action.trigger()
    question = dialog_of(qtbot, view, QMessageBox)
    with qtbot.waitSignal(session.undo_changed):
        session.refresh_undo()  # all that was asked before has arrived
    assert view.findChildren(QMessageBox) == [question]
    assert "Forget Anna for good? This cannot be undone." in question.text()
    assert "8 faces in 7 photos" in question.informativeText()
    assert question.defaultButton() is question.escapeButton()
    QTest.keyClick(question, Qt.Key.Key_Return)
    assert session.library.forgetting.traces_of(anna).n_faces == 8
    view.tools.forget_action.trigger()
    question = dialog_of(qtbot, view, QMessageBox)
    yes = next(button for button in question.buttons() if button.text() == "Forget for good")
    with qtbot.waitSignal(session.said) as said, qtbot.waitSignals([view.closed, session.undo_changed]):
        qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    assert said.args == ["Forgotten for good.", False]
    assert [person.name for person in session.library.reading.people() if person.name] == ["Åsa"]
    qtbot.waitUntil(lambda: parts.people.get(anna) is None)


def test_a_person_without_faces_left_says_so(qtbot: Any, view: PersonView) -> None:
    QTest.keyClick(view.grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(view.model.person_changed):
        QTest.keyClick(view.grid, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert view.empty.isVisible()
    assert "No faces" in view.empty.text
    assert view.tools.isVisible()


def test_another_person_starts_at_the_top(qtbot: Any, view: PersonView, family: Family) -> None:
    view.resize(560, 400)
    QApplication.processEvents()
    click(view, 0)
    view.grid.verticalScrollBar().setValue(200)
    with qtbot.waitSignal(view.model.loaded):
        view.show_person(family.people[2])
    QApplication.processEvents()
    assert view.grid.verticalScrollBar().value() == 0
    assert chosen(view) == []
    assert view.tools.isVisible()
    assert view.header.name.text() == ""


def test_one_can_go_back_from_somebody_whose_faces_have_all_gone(
    qtbot: Any, view: PersonView, session: Session, family: Family
) -> None:
    with qtbot.waitSignal(view.model.loaded):
        view.show_person(family.people[2])  # who has no name, without which nobody is left
    session.do(MoveFaces(tuple(family.faces[2]), family.people[1]))
    qtbot.waitUntil(lambda: view.empty.isVisible() and not view.header.name.isEnabled())
    with qtbot.waitSignal(view.closed):
        QTest.mouseClick(view.header.back, Qt.MouseButton.LeftButton)


def test_in_a_mirrored_side_list_names_stand_by_their_portraits(view: PersonView) -> None:
    grid = view.sidebar.grid
    view.sidebar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    line = grid.visualRect(grid.model().index(0))
    picture = grid.viewport().grab().toImage()
    ground = picture.pixel(line.left() + 1, line.center().y())
    name = [(x, y) for x in range(line.right() - 84, line.right() - 64) for y in range(line.top() + 4, line.bottom())]
    assert any(picture.pixel(x, y) != ground for x, y in name)


def test_the_photos_are_copied_into_a_folder(
    qtbot: Any, session: Session, view: PersonView, family: Family, tmp_path: Path
) -> None:
    view.tools.export_action.trigger()
    dialog = view.findChild(QFileDialog)
    (tmp_path / "for Anna").mkdir()
    dialog.selectFile(str(tmp_path / "for Anna"))
    heard: list[str] = []
    session.said.connect(lambda sentence, _: heard.append(sentence))
    dialog.accept()
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == ["Copying 7 photos…", f"7 photos of Anna in {tmp_path / 'for Anna'}."]
    assert sorted(file.name for file in (tmp_path / "for Anna").iterdir()) == [f"0-{n}.jpg" for n in range(7)]


def test_escape_lets_go_of_the_selection_before_the_page(qtbot: Any, view: PersonView) -> None:
    click(view, 1)
    QTest.keyClick(view.grid, Qt.Key.Key_Escape)
    assert chosen(view) == []
    assert view.tools.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_the_keys_are_the_grids_again_after_a_name(view: PersonView, key: Qt.Key) -> None:
    view.header.name.setFocus()
    QTest.keyClick(view.header.name, key)
    assert QApplication.focusWidget() is view.grid


def test_the_years_of_a_long_page_lead_there(view: PersonView, qtbot: Any, family: Family, session: Session) -> None:
    assert view.scrubber.isHidden()  # all is seen at a glance
    everybody = tuple(face_id for faces in family.faces for face_id in faces)
    with qtbot.waitSignal(view.model.person_changed):
        session.do(MoveFaces(everybody, family.people[0]))
    view.resize(460, 400)
    qtbot.waitUntil(view.scrubber.isVisible)
    assert [stop.section.mark for stop in view.scrubber.stops] == ["2020", "2019", "2018", "?"]
    bottom = QPoint(4, view.scrubber.height() - 2)
    qtbot.mouseClick(view.scrubber, Qt.MouseButton.LeftButton, pos=bottom)
    bar = view.grid.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0


def test_the_photo_of_the_face_selected_is_shown_wherever_the_focus_is(qtbot: Any, view: PersonView) -> None:
    for row in (0, 3, 3):  # the last one is let go again, and keeps the focus
        click(view, row, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(view.photo_opened) as opened:
        view.face_actions.show_photo.trigger()
    assert opened.args[0] == view.model.index(0).data(FaceRole.PHOTO_ID)

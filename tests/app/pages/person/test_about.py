"""What is known of a person, written down and taken back as a user does."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.background.tasks import READ
from app.pages.people.dialogs.picker import PersonPicker
from app.pages.person.about.panel import lived
from app.pages.person.list_model import FaceRole
from app.pages.person.page import PersonView
from app.session.parts import WindowParts
from app.session.session import Session
from engine.library import Library, MergeAll, NamePerson, RelatePeople
from engine.partial_dates import PartialDate
from engine.records import Person, RelationKind, Relative
from tests.app.family import Family
from tests.app.held import HeldTasks
from tests.app.person_page import shown_person
from tests.app.user import CONTROL, press, write


@pytest.fixture
def view(qtbot: Any, parts: WindowParts, family: Family) -> PersonView:
    view = shown_person(qtbot, parts, family.people[0])
    press(Qt.Key.Key_I, CONTROL)
    return view


def click(widget: Any) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def anna(library: Library, family: Family) -> Person:
    return library.reading.people(True, family.people[:1])[0]


def test_a_key_opens_it_in_place_of_the_others(view: PersonView) -> None:
    assert view.about.isVisible() and not view.sidebar.isVisible()
    click(view.about.close_button)
    assert view.sidebar.isVisible() and not view.about.isVisible()
    click(view.tools.about_button)
    assert view.about.isVisible()


def test_the_keyboard_goes_on_among_the_faces_where_it_is_closed(view: PersonView) -> None:
    view.about.nicknames.setFocus()
    view.tools.about_button.setChecked(False)  # as Ctrl+I does
    assert view.focusWidget() is view.grid


def test_a_year_of_birth_gives_ages_that_are_about_right(
    qtbot: Any, view: PersonView, family: Family, session: Session
) -> None:
    click(view.about.born)
    write("2011")
    with qtbot.waitSignal(view.model.person_changed):
        press(Qt.Key.Key_Return)
    assert view.about.born.text() == "2011" and view.header.birthday.text() == "Born 2011"
    ages = [view.model.index(row).data(FaceRole.AGE) for row in range(view.model.rowCount())]
    assert ages == [*["about 8"] * 2, *["about 7"] * 2, *["about 6"] * 3, ""]  # by the middle of the year
    click(view.tools.ages_button)
    assert not view.model.index(0).data(FaceRole.AGE)
    assert session.setting("show_ages") is False
    click(view.tools.ages_button)
    view.grid.repaint()
    session.undo()
    qtbot.waitUntil(lambda: view.about.born.text() == "Add a date")
    assert not view.tools.ages_button.isVisible()


def test_death_nicknames_notes_and_groups(qtbot: Any, view: PersonView, family: Family, session: Session) -> None:
    library, about = session.library, view.about
    click(about.died)
    write("2020-12")
    with qtbot.waitSignal(session.changed):
        press(Qt.Key.Key_Return)
    click(about.nicknames)
    write("Nan")
    with qtbot.waitSignal(session.changed):
        press(Qt.Key.Key_Return)
    about.notes.setFocus()
    write("plays chess")
    with qtbot.waitSignal(session.changed):
        press(Qt.Key.Key_Tab)
    about.groups.field.setFocus()
    write("Family")
    with qtbot.waitSignal(session.changed):
        press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: list(about.groups.rows) == ["Family"])
    found = anna(library, family)
    assert (str(found.died), found.nicknames, found.tags) == ("2020-12", "Nan", ("Family",))
    assert library.reading.about(family.people[0]).notes == "plays chess"
    for _ in range(4):
        with qtbot.waitSignal(session.undone):
            session.undo()
    qtbot.waitUntil(lambda: about.died.text() == "Add a date" and not about.groups.rows)
    assert about.nicknames.text() == "" and about.notes.toPlainText() == ""


def test_notes_that_were_typed_are_whose_they_were_typed_for(
    qtbot: Any, view: PersonView, family: Family, session: Session
) -> None:
    view.about.notes.setFocus()
    write("for Anna")
    with qtbot.waitSignal(session.changed):
        view.show_person(family.people[1])
    qtbot.waitUntil(lambda: view.model.person is not None and view.model.person.name == "Åsa")
    reading = session.library.reading
    assert reading.about(family.people[0]).notes == "for Anna" and reading.about(family.people[1]).notes is None
    qtbot.waitUntil(lambda: view.about.notes.toPlainText() == "")


def test_a_group_that_was_typed_is_taken_when_the_field_is_left(
    qtbot: Any, view: PersonView, family: Family, session: Session
) -> None:
    field = view.about.groups.field
    field.setFocus()
    write("Family")
    with qtbot.waitSignal(session.changed):
        press(Qt.Key.Key_Tab)
    field.setFocus()
    write("School")
    with qtbot.waitSignal(session.changed):
        view.show_person(family.people[1])
    anna, other = (session.library.reading.people(True, [one])[0] for one in family.people[:2])
    assert anna.tags == ("Family", "School") and not other.tags and not field.text()


def test_a_relative_is_chosen_by_name_and_hinted_at_among_doubts(
    qtbot: Any, view: PersonView, family: Family, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    view.about.family.kinds["sibling"].trigger()
    picker = view.findChild(PersonPicker)
    write("Åsa")
    press(Qt.Key.Key_Return)
    if picker is not None and picker.isVisible():
        press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(view.about.family.rows) == 1)
    about = session.library.reading.about(family.people[1])
    assert about.relatives == (Relative(family.people[0], RelationKind.SIBLING),)
    monkeypatch.setattr("engine.suggestions.doubt.doubtful", lambda *_: family.faces[0][:1])
    session.regrouped.emit()
    qtbot.waitUntil(lambda: view.model.sections()[-1].note == "Perhaps Åsa (sibling)?")
    with qtbot.waitSignal(view.person_opened) as opened:
        click(view.about.family.rows[0].name)
    assert opened.args == [family.people[1]]
    click(view.about.family.rows[0].remove_button)
    qtbot.waitUntil(lambda: not view.about.family.rows)
    assert view.model.sections()[-1].note == ""


def test_relatives_have_the_names_that_they_have_now(
    qtbot: Any, view: PersonView, family: Family, session: Session, tasks: HeldTasks
) -> None:
    anna, asa, other = family.people[:3]

    def related() -> list[str]:
        return [row.name.text() for row in view.about.family.rows]

    session.do(RelatePeople(anna, asa, RelationKind.CHILD))
    qtbot.waitUntil(lambda: related() == ["Åsa"])
    names = tasks.hold(READ)  # of all people
    session.do(NamePerson(asa, "Bea"))
    qtbot.waitUntil(names.waits.is_set)
    tasks.run(names.let_go)
    qtbot.waitUntil(lambda: related() == ["Bea"])
    session.do(MergeAll((asa,), other))
    qtbot.waitUntil(lambda: [row.person.person_id for row in view.about.family.rows] == [other])
    with qtbot.waitSignal(session.undone):
        session.undo()
    qtbot.waitUntil(lambda: [row.person.person_id for row in view.about.family.rows] == [asa])


def test_a_group_is_the_same_in_another_case(qtbot: Any, view: PersonView, family: Family, session: Session) -> None:
    field = view.about.groups.field
    field.setFocus()
    write("Family")
    with qtbot.waitSignal(session.changed):
        press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: list(view.about.groups.rows) == ["Family"])
    write("family")
    with qtbot.assertNotEmitted(session.changed, wait=100):
        press(Qt.Key.Key_Return)
    assert not field.text()


def test_no_line_is_cut_in_a_small_window(view: PersonView) -> None:
    view.resize(860, 560)
    QApplication.processEvents()
    assert view.about.notes.mapTo(view, QPoint()).x() + view.about.notes.width() <= view.width()


@pytest.mark.parametrize(
    ("born", "died", "words"),
    [
        ("2019-05-14", None, "7 years old today"),
        ("2019", None, "about 7 today"),
        ("2026-10-30", None, "Newborn"),
        ("2026", None, "under 1 year old today"),
        ("1906-12-09", "1992-01-01", "Lived to 85 years"),
        ("1930-05-01", "1930-05-03", "Died as a newborn"),
        ("1930-05-01", "1930", "Died before the first birthday"),
        (None, "1930", ""),
    ],
)
def test_how_old_somebody_is_or_became_is_said_in_whole_words(born: str | None, died: str | None, words: str) -> None:
    dates = [None if written is None else PartialDate.parse(written) for written in (born, died)]
    assert lived(Person(1, "Ann", False, 3, 3, 1, *dates), date(2026, 11, 29)).replace("year(s)", "years") == words

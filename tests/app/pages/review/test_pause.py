"""Keys that were meant for the question before answer nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.pages.review.page import ReviewView
from app.session.parts import WindowParts
from app.session.session import Session
from engine.library import Library, NamePerson
from tests.app.family import Family
from tests.app.pages.review.feed import Names
from tests.app.pages.review.test_page import open_view, owner, take_away
from tests.app.user import press, write

KEY = Qt.Key


class Clock:
    """Time that passes when a test says so."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


def edits(library: Library) -> list[Any]:
    return [entry.edit for entry in library.edits.journal()]


def show(qtbot: Any, parts: WindowParts, clock: Clock, n_questions: int) -> ReviewView:
    view = open_view(qtbot, parts, n_questions, clock)
    view.activateWindow()
    qtbot.waitUntil(lambda: view.window().focusWidget() is not None)
    clock.seconds += 1
    return view


@pytest.fixture
def two(qtbot: Any, parts: WindowParts, family: Family, clock: Clock) -> ReviewView:
    """Three faces that are Anna's, then one that is Åsa's, then somebody without a name."""
    take_away(family.library, family.faces[0][4:7])
    take_away(family.library, family.faces[1][:1])
    view = show(qtbot, parts, clock, 3)
    while view.queue.current is not None and view.queue.current.wants_name:
        view.queue.skip()
        clock.seconds += 1
    return view


def test_an_answer_within_half_a_second_of_a_question_is_none(
    qtbot: Any, two: ReviewView, session: Session, clock: Clock
) -> None:
    n_left = two.queue.n_left
    press(KEY.Key_S)
    assert two.queue.n_left == n_left - 1
    clock.seconds += 0.4
    for key in (KEY.Key_Y, KEY.Key_N, KEY.Key_S, KEY.Key_Return):
        press(key)
    QTest.mouseClick(two.answers.yes, Qt.MouseButton.LeftButton)
    assert two.queue.n_left == n_left - 1
    clock.seconds += 0.2
    with qtbot.waitSignal(session.changed):
        press(KEY.Key_N)
    assert two.queue.n_left == n_left - 2


def test_letters_of_a_name_never_answer_a_question_that_came_meanwhile(
    qtbot: Any, parts: WindowParts, session: Session, family: Family, clock: Clock
) -> None:
    take_away(family.library, family.faces[1][:1])
    view = show(qtbot, parts, clock, 2)
    assert view.question.text() == "Who is this?"
    write("Yas")
    session.do(NamePerson(family.people[2], "Yasmin"))  # somewhere else
    qtbot.waitUntil(lambda: view.question.text() == "Is this Åsa?")
    before = edits(family.library)
    for letter in "minsy ":
        clock.seconds += 0.3  # and so more than half a second after the change
        write(letter)
    press(KEY.Key_Return)
    assert view.question.text() == "Is this Åsa?" and view.queue.n_skipped == 0
    clock.seconds += 0.6
    with qtbot.waitSignal(session.changed):
        press(KEY.Key_Y)
    assert len(edits(family.library)) == len(before) + 1
    assert owner(family.library, family.faces[1][0]) == family.people[1]


@pytest.fixture
def two_names(qtbot: Any, parts: WindowParts, family: Family, clock: Clock) -> ReviewView:
    feed: Any = Names(family.library, family.people[2:4])
    return show(qtbot, replace(parts, suggestions=feed), clock, 2)


def test_letters_of_a_name_are_no_name_for_whoever_is_asked_about_next(
    qtbot: Any, two_names: ReviewView, session: Session, family: Family, clock: Clock
) -> None:
    view, field = two_names, two_names.naming.field
    write("Yas")
    session.do(NamePerson(family.people[2], "Yasmin"))
    qtbot.waitUntil(lambda: view.queue.n_left == 1)
    for letter in "min":
        clock.seconds += 0.3
        write(letter)
    press(KEY.Key_Return)
    assert view.queue.n_left == 1 and field.text() == ""
    clock.seconds += 1
    write("Zoe")
    assert field.text() == "Zoe"


def test_a_name_typed_at_once_is_for_the_question_that_one_sees(
    qtbot: Any, two_names: ReviewView, family: Family
) -> None:
    for name in ("Bo", "Cy"):  # without a second to breathe
        write(name)
        press(KEY.Key_Return)
    people = family.library.reading.people
    qtbot.waitUntil(lambda: {"Bo", "Cy"} <= {person.name for person in people()})
    assert two_names.queue.current is None

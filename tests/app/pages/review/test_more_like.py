""" "4 more like this": the offer beside the message, and the faces behind it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.background.tasks import SLOW
from app.pages.review.more_like import MoreLike
from app.pages.review.more_like_dialog import MoreLikeDialog
from app.session.parts import WindowParts
from app.session.session import Session
from app.widgets.dialogs.messages import Messages
from engine.library import ConfirmFaces, Library, MoveFaces, NamePerson
from tests.app.held import HeldTasks
from tests.app.learned import Learned

KEY = Qt.Key


@pytest.fixture
def library(learned: Learned) -> Library:
    return learned.library


@pytest.fixture
def messages(qtbot: Any, session: Session, parts: WindowParts) -> Messages:
    """A window that says what was done, and offers more."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    qtbot.waitExposed(window)
    messages = Messages(window, window)
    session.said.connect(messages.say)
    messages.toast.undo_wanted.connect(session.undo)
    MoreLike(parts, messages.toast, window)
    qtbot.waitUntil(lambda: parts.people.is_loaded)  # an offer says whose faces they are
    return messages


def owners(library: Library, face_ids: list[int]) -> set[int | None]:
    return {line.person_id for line in library.reading.face_lines(face_ids)}


def dialog_of(messages: Messages) -> MoreLikeDialog:
    (dialog,) = messages.parent().findChildren(MoreLikeDialog)
    return dialog


def test_what_came_along_with_a_moved_face_is_one_click_away(
    qtbot: Any, session: Session, learned: Learned, messages: Messages
) -> None:
    first, *others = learned.strays
    more = messages.toast.more
    session.do(MoveFaces((first,), learned.people[1]))
    qtbot.waitUntil(more.isVisible)
    assert more.text() == "2 more like this"
    assert messages.toast.undo.isVisible()
    assert "Moved 1 face" in messages.toast.text
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    dialog = dialog_of(messages)
    assert sorted(dialog.faces.meant) == others
    assert dialog.yes.text() == "They are Bert too"
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(dialog.yes, KEY.Key_Return)
    assert owners(learned.library, others) == {learned.people[1]}
    assert all(line.confirmed for line in learned.library.reading.face_lines(others))
    with qtbot.waitSignal(session.undone):
        session.undo()
    assert owners(learned.library, others) == {learned.people[0]}
    assert owners(learned.library, [first]) == {learned.people[1]}


def test_a_face_may_be_left_out_by_the_space_bar(
    qtbot: Any, session: Session, learned: Learned, messages: Messages
) -> None:
    session.do(MoveFaces((learned.strays[0],), learned.people[1]))
    qtbot.waitUntil(messages.toast.more.isVisible)
    qtbot.mouseClick(messages.toast.more, Qt.MouseButton.LeftButton)
    dialog = dialog_of(messages)
    grid = dialog.faces.grid
    left_out = dialog.faces.meant[0]
    qtbot.keyClick(grid, KEY.Key_Space)
    assert left_out not in dialog.faces.meant
    grid.setCurrentIndex(dialog.faces.model.index(1))
    qtbot.keyClick(grid, KEY.Key_Space)
    assert not dialog.yes.isEnabled()
    qtbot.keyClick(grid, KEY.Key_Space)
    with qtbot.waitSignal(session.changed):
        qtbot.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)
    assert owners(learned.library, [left_out]) == {learned.people[0]}


def test_nothing_is_offered_where_nothing_is_alike_nor_beside_another_message(
    qtbot: Any, session: Session, tasks: HeldTasks, learned: Learned, messages: Messages
) -> None:
    toast = messages.toast
    with qtbot.waitSignal(session.changed):
        session.do(NamePerson(learned.people[2], "Clio"))
    with qtbot.waitSignal(session.done):
        session.do(ConfirmFaces(tuple(learned.faces[3][10:])))
    tasks.settle(qtbot, SLOW)
    assert not toast.more.isVisible()
    toast.say("Something else", False)
    toast.offer("Confirmed 4 faces", "4 more like this", lambda: None)
    assert toast.text == "Something else" and not toast.more.isVisible()


def test_a_confirmed_face_is_offered_nothing_where_its_like_are_confirmed_already(
    qtbot: Any, session: Session, tasks: HeldTasks, learned: Learned, messages: Messages
) -> None:
    session.do(ConfirmFaces((learned.faces[1][0],)))  # confirmed already: nothing changes, nothing is offered
    with qtbot.waitSignal(session.changed):
        session.do(MoveFaces(tuple(learned.strays), learned.people[1]))
    with qtbot.waitSignal(session.done):
        session.do(ConfirmFaces((learned.faces[0][10],)))
    tasks.settle(qtbot, SLOW)
    assert not messages.toast.more.isVisible()

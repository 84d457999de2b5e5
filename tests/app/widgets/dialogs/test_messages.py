"""What passes over the window, and whom it shows."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from app.session.parts import WindowParts
from app.session.session import Session
from app.widgets.dialogs.messages import Messages
from engine.library import MergeAll, NamePerson
from tests.app.family import Family


@pytest.fixture
def messages(qtbot: Any, parts: WindowParts, family: Family) -> Messages:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    with qtbot.waitExposed(window):
        window.show()
    messages = Messages(window, window)
    messages.show_portraits(parts.people, parts.portraits)
    parts.session.said.connect(messages.say)
    qtbot.waitUntil(lambda: parts.people.is_loaded)
    return messages


def test_of_somebody_without_a_name_the_face_is_shown_and_no_number(
    qtbot: Any, parts: WindowParts, session: Session, messages: Messages, family: Family
) -> None:
    nameless = parts.people.get(family.people[2])
    assert nameless is not None and nameless.cover_face_id is not None
    qtbot.waitUntil(lambda: parts.portraits.disc(nameless.cover_face_id, 32, 1.0) is not None)
    session.do(MergeAll((nameless.person_id,), family.people[0]))
    toast = messages.toast
    qtbot.waitUntil(toast.isVisible)
    assert toast.text == "Merged somebody without a name into “Anna”"
    assert toast.portrait.isVisible() and not toast.portrait.pixmap().isNull()
    session.do(NamePerson(family.people[0], "Anna Bell"))
    qtbot.waitUntil(lambda: "Bell" in toast.text)
    assert not toast.portrait.isVisible()

"""When suggestions are worked out again."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.session.session import Session
from app.session.suggestions import DEBOUNCE_MS, IDLE_MS, SuggestionFeed
from engine.library import Change, NamePerson
from tests.app.family import Family


def test_it_looks_soon_while_what_it_is_for_can_be_seen(qtbot: Any, session: Session, family: Family) -> None:
    feed = SuggestionFeed(session)
    page = QWidget()
    qtbot.addWidget(page)
    feed.watch(page)
    change: Change = session.library.edits.do(NamePerson(family.people[2], "Yasmin"))
    assert feed.wait_ms is None
    session.changed.emit(change)
    assert feed.wait_ms == IDLE_MS
    page.show()
    assert feed.wait_ms == DEBOUNCE_MS
    with qtbot.waitSignal(feed.updated):
        pass
    assert feed.wait_ms is None and not feed.is_looking
    session.changed.emit(change)
    assert feed.wait_ms == DEBOUNCE_MS
    with qtbot.waitSignal(feed.updated):
        pass
    page.hide()
    session.changed.emit(change)
    assert feed.wait_ms == IDLE_MS
    with qtbot.waitSignal(feed.updated):
        feed.look()

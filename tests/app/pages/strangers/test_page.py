"""Sorting out those who hardly matter, with clicks."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from app.pages.strangers.page import StrangersView, Why
from app.session.parts import WindowParts
from app.session.session import Session
from engine.library import MoveFaces
from tests.app.family import Family


@pytest.fixture
def view(qtbot: Any, parts: WindowParts) -> StrangersView:
    view = StrangersView(parts)
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    qtbot.waitUntil(lambda: view.model.rowCount() == 1 and parts.people.is_loaded)
    QAbstractItemModelTester(view.model)
    return view


def click(widget: Any) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def hidden(family: Family) -> list[int]:
    return [who.person_id for who in family.library.reading.people(True) if who.hidden]


def test_all_who_were_seen_once_are_hidden_in_one_step(
    qtbot: Any, view: StrangersView, session: Session, family: Family
) -> None:
    assert view.kinds[Why.ONCE].text() == "Seen once (1)" and view.hide_button.text() == "Hide 1 person"
    with qtbot.waitSignal(session.changed):
        click(view.hide_button)
    assert hidden(family) == [family.people[4]]
    qtbot.waitUntil(view.empty.isVisible)
    session.undo()
    qtbot.waitUntil(lambda: view.model.rowCount() == 1)
    assert hidden(family) == []


def test_whoever_is_clicked_is_kept(qtbot: Any, view: StrangersView, session: Session, family: Family) -> None:
    place = view.grid.visualRect(view.model.index(0)).center()
    QTest.mouseClick(view.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not view.hide_button.isEnabled() and view.all_button.text() == "Choose all"
    click(view.all_button)
    assert view.hide_button.isEnabled()
    with qtbot.waitSignal(view.person_opened) as opened:
        QTest.mouseDClick(view.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [family.people[4]]


def test_whoever_is_kept_stays_so_when_somebody_new_comes(
    qtbot: Any, view: StrangersView, session: Session, family: Family
) -> None:
    """As in a scan, which finds more strangers while the user sorts them out."""
    place = view.grid.visualRect(view.model.index(0)).center()
    QTest.mouseClick(view.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    kept, new = family.people[4], family.faces[2][0]
    session.do(MoveFaces((new,), None))
    qtbot.waitUntil(lambda: view.model.rowCount() == 2)
    chosen = [view.model.id_in(row) for row in view.grid.selected_rows()]
    assert len(chosen) == 1 and kept not in chosen
    assert view.hide_button.text() == "Hide 1 person"


def test_whoever_is_kept_stays_so_while_another_kind_is_looked_at(
    qtbot: Any, view: StrangersView, session: Session, family: Family
) -> None:
    place = view.grid.visualRect(view.model.index(0)).center()
    QTest.mouseClick(view.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    click(view.kinds[Why.EDGE])
    click(view.kinds[Why.ONCE])
    assert view.model.rowCount() == 1 and not view.hide_button.isEnabled()
    QTest.mouseClick(view.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    click(view.kinds[Why.EDGE])
    click(view.kinds[Why.ONCE])
    assert view.hide_button.text() == "Hide 1 person"


def test_the_kinds_are_counted(view: StrangersView) -> None:
    click(view.kinds[Why.BLURRED])
    assert view.kinds[Why.BLURRED].text() == "Blurred (0)" and view.empty.isVisible()
    click(view.kinds[Why.EDGE])
    assert view.kinds[Why.EDGE].text() == "At the edge (0)"


def test_faces_too_poor_to_tell_are_hidden_in_one_step(
    qtbot: Any, view: StrangersView, session: Session, family: Family
) -> None:
    """They are nobody's; those of good faces are left where they are."""
    (good, *poor), library = family.faces[3], family.library
    library.grouping.apply([(person, theirs) for person, theirs in zip(family.people, family.faces, strict=True)][:3])
    with library.transaction() as connection:
        connection.exec_driver_sql("UPDATE face SET quality = 0.1 WHERE id IN (?, ?)", tuple(poor))
        connection.exec_driver_sql("UPDATE setting SET value = value + 1 WHERE key = 'looks_changed'")
    session.regrouped.emit()
    button = view.kinds[Why.UNTOLD]
    qtbot.waitUntil(lambda: button.text() == "Too blurred or dark to tell (2)")
    click(button)
    assert [view.model.id_in(row) for row in range(2)] == poor and view.hide_button.text() == "Hide 2 faces"
    with qtbot.waitSignal(session.changed):
        click(view.hide_button)
    qtbot.waitUntil(view.empty.isVisible)
    assert len(library.reading.evidence(session.weights.id).face_id) == 19
    session.undo()
    qtbot.waitUntil(lambda: view.model.rowCount() == 2)
    assert good not in [view.model.id_in(row) for row in range(2)]

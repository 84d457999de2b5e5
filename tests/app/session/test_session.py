"""The road by which the window changes the library: names that somebody bears already, what can be undone."""

from __future__ import annotations

from typing import Any

from app.background.tasks import READ
from app.session.session import Session
from engine.library import MoveFaces, NamePerson
from tests.app.family import Family
from tests.app.held import HeldTasks


def test_faces_of_a_new_person_go_to_whoever_bears_the_name(qtbot: Any, session: Session, family: Family) -> None:
    face = family.faces[3][0]
    with qtbot.waitSignal(session.done) as done:
        session.do(MoveFaces((face,), None, "ANNA", apart=True))
    edit, change = done.args
    assert edit == MoveFaces((face,), family.people[0], apart=True)
    assert change.title == "Moved 1 face to “Anna”"
    assert face in {line.face_id for line in session.library.reading.person_faces(family.people[0])}


def test_a_second_person_of_a_name_is_the_pages_to_decide(qtbot: Any, session: Session, family: Family) -> None:
    taken: list[int] = []
    before = session.library.edits.journal()
    session.do(NamePerson(family.people[2], "Anna"), on_name_taken=taken.append)
    qtbot.waitUntil(lambda: bool(taken))
    assert taken == [family.people[0]]
    (person,) = session.library.reading.people(True, [family.people[2]])
    assert person.name is None and session.library.edits.journal() == before


def test_what_can_be_undone_is_what_was_asked_last(
    qtbot: Any, session: Session, tasks: HeldTasks, family: Family
) -> None:
    told: list[str | None] = []
    session.undo_changed.connect(lambda undo, _redo: told.append(undo))
    older = tasks.hold(READ)
    session.refresh_undo()
    qtbot.waitUntil(older.waits.is_set)
    session.do(NamePerson(family.people[2], "Yasmin"))
    qtbot.waitUntil(lambda: bool(told))
    older.let_go()
    tasks.settle(qtbot, READ)
    assert told == [session.library.edits.journal(1)[0].title]

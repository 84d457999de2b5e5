"""Undo and redo: along the journal, after a restart, after groupings and scans."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine, event

from engine.errors import KnownError
from engine.library import Change, ConfirmFaces, Facts, HidePerson, Library, MergePeople, MoveFaces, RejectFaces
from engine.library.edits.journal import Edits
from tests.engine.library.conftest import Family
from tests.engine.library.make import NN2, owner


def test_undo_and_redo_walk_the_journal(family: Family) -> None:
    library = family.library
    library.edits.do(HidePerson(2, True))
    library.edits.do(HidePerson(3, True))
    titles = [entry.title for entry in library.edits.journal()]
    assert titles == ["Hid person 3", "Hid person 2", "Named 3 faces “Anna”"]
    assert [change and change.title for change in (library.edits.undo(), library.edits.undo())] == titles[:2]
    assert [entry.undone for entry in library.edits.journal()] == [True, True, False]
    assert [
        change and change.title for change in (library.edits.redo(), library.edits.redo(), library.edits.redo())
    ] == [
        *titles[1::-1],
        None,
    ]
    library.edits.undo()
    library.edits.do(HidePerson(1, True))
    assert library.edits.redo() is None
    latest, *_ = library.edits.journal(limit=1)
    assert (latest.edit, latest.undone) == (HidePerson(1, True), False)
    assert abs(latest.made_at - datetime.now(UTC)) < timedelta(minutes=1)
    while library.edits.undo():
        pass
    assert [person.name for person in library.reading.people()] == [None] * 3


def test_the_journal_outlives_the_program(family: Family) -> None:
    path = family.library.path
    family.library.close()
    with Library.open(path) as library:
        assert library.edits.undo() is not None
        assert library.reading.people()[0].name is None


def test_undo_asks_nothing_of_what_an_edit_left_alone(family: Family) -> None:
    """Of the sixteen statements that a step took among hundreds six were about nothing."""
    statements: list[str] = []

    def hear(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        statements.append(statement)

    family.library.edits.do(HidePerson(2, True))
    event.listen(Engine, "before_cursor_execute", hear)
    try:
        family.library.edits.undo()
    finally:
        event.remove(Engine, "before_cursor_execute", hear)
    assert [one for one in statements if one.startswith("UPDATE person")]
    assert not [one for one in statements if one.startswith("DELETE")]


def covers(library: Library) -> dict[int, int | None]:
    return {person.person_id: person.cover_face_id for person in library.reading.people()}


def test_undo_and_redo_bring_portraits_back(family: Family) -> None:
    """Whoever comes back looks as before, though only a grouping can tell which face is typical."""
    library = family.library
    groups = [(1, [1, 2, 3]), (2, [4, 5]), (3, [6])]
    library.grouping.apply(groups, portraits=[3, 5, 6])
    before = covers(library)
    assert (before[1], before[2]) == (3, 5)
    for edit in (MergePeople(1, 2), MergePeople(2, 3)):
        library.edits.do(edit)
        library.edits.undo()
        assert covers(library) == before
    library.edits.do(MoveFaces((4, 5), 1))
    library.grouping.apply([(3, [6])])  # which removes whoever has no face left
    library.edits.undo()
    assert covers(library) == before
    library.grouping.regroup([(3, [6]), (None, [4, 5])], portraits=[5], facts=Facts(n_faces=2))
    after = covers(library)
    assert after != before
    for _ in range(2):
        library.edits.undo()
        assert covers(library) == before
        library.edits.redo()
        assert covers(library) == after


def test_undo_makes_a_person_again_that_a_grouping_removed(family: Family) -> None:
    library = family.library
    library.edits.do(MoveFaces((4, 5), 1))
    library.grouping.apply([(3, [6])])
    with pytest.raises(KnownError):
        library.reading.find_people("#2")
    library.edits.undo()
    assert [owner(library, face_id) for face_id in (4, 5)] == [2, 2]
    library.grouping.apply([(3, [6])])
    library.edits.redo()
    assert [owner(library, face_id) for face_id in (4, 5)] == [1, 1]


def test_who_comes_back_is_still_not_those_who_were_rejected(family: Family) -> None:
    library = family.library
    library.edits.do(RejectFaces((4,), 2))
    library.edits.do(MoveFaces((5,), 3))
    library.grouping.apply([(3, [6])])
    change = library.edits.undo()
    assert change is not None and change.faces == (5,)
    assert (owner(library, 5), library.grouping.face_table(NN2).rejected) == (2, {4: {2}})
    library.edits.undo()
    library.grouping.apply([(3, [4, 5, 6])])
    library.edits.redo()
    library.grouping.apply([(3, [4, 5, 6])])
    library.edits.redo()
    assert library.grouping.face_table(NN2).rejected == {4: {2}, 5: {2}}


def test_undoing_a_new_person_frees_the_faces_that_grouping_had_added(family: Family) -> None:
    library = family.library
    new = library.edits.do(MoveFaces((4,), None)).new_person_id
    library.grouping.apply([(new, [4, 6])])
    library.edits.undo()
    assert [owner(library, face_id) for face_id in (4, 6)] == [2, None]
    assert library.grouping.is_needed()


@pytest.mark.parametrize("replay", [Edits.undo, Edits.redo])
def test_a_face_that_vanished_is_skipped(family: Family, replay: Callable[[Edits], Change | None]) -> None:
    library = family.library
    library.edits.do(MoveFaces((4, 5), 1))
    library.edits.do(ConfirmFaces((6,)))
    library.edits.undo()
    library.edits.undo()
    if replay is Edits.undo:
        library.edits.redo()
        library.edits.do(RejectFaces((4,), 1))
        library.edits.undo()
    with library.transaction() as connection:
        connection.exec_driver_sql("DELETE FROM face WHERE id IN (4, 6)")
    while replay(library.edits):
        pass
    assert [face.face_id for face in library.reading.faces()] == [1, 2, 3, 5, 7]
    assert owner(library, 5) == (2 if replay is Edits.undo else 1)

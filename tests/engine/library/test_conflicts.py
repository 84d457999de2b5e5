"""Two people who change the same: the second is told in a sentence, and what the first did is not lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from engine.errors import KnownError
from engine.library import (
    Edit,
    Library,
    MergePeople,
    MoveFaces,
    NamePerson,
    PinPeople,
    RejectFaces,
    SetBirthday,
)

from .make import drawn, group, owner

pytestmark = pytest.mark.servers

Shared = tuple[Library, Library, Library]


def names(library: Library) -> list[str | None]:
    return [person.name for person in library.reading.people(include_hidden=True)]


def test_who_renames_somebody_who_is_being_merged_is_told_with_whom(shared: Shared) -> None:
    anna, bert, _ = shared
    bert.edits.do(MergePeople(2, 1))
    with pytest.raises(KnownError, match=r"^Person 2 was merged into “Anna” meanwhile\. Please look there\.$"):
        anna.edits.do(NamePerson(2, "Bob"))
    assert names(anna) == ["Anna", None]


def test_a_name_that_was_given_in_the_same_moment_is_told(shared: Shared) -> None:
    anna, bert, _ = shared
    bert.edits.do(NamePerson(2, "Bob"))
    with pytest.raises(KnownError, match="Bob"):
        anna.edits.do(NamePerson(3, "bob"))


def test_a_face_that_is_set_aside_as_another_moves_it_is_aside_and_who_moved_it_is_told(shared: Shared) -> None:
    anna, bert, _ = shared
    bert.edits.do(MoveFaces((4,), 3))
    anna.edits.do(RejectFaces((4,), None))
    assert bert.reading.faces(face_ids=[4]) == []
    with pytest.raises(KnownError, match="anna has changed the same people or faces since"):
        bert.edits.undo()
    anna.edits.undo()
    assert owner(bert, 4) == 3
    assert bert.edits.undo() is not None


def test_a_face_that_is_moved_as_another_sets_it_aside_is_moved(shared: Shared) -> None:
    anna, bert, _ = shared
    anna.edits.do(RejectFaces((4,), None))
    bert.edits.do(MoveFaces((4,), 3))
    assert owner(anna, 4) == 3
    with pytest.raises(KnownError, match="bert has changed the same people or faces since"):
        anna.edits.undo()


BUILT_UPON: dict[str, tuple[Edit, Callable[[int, int], Edit]]] = {
    "a face that was drawn is said to be somebody": (drawn(1), lambda face, _: MoveFaces((face,), 3)),
    "somebody who was made gets another face": (MoveFaces((4,), None), lambda _, person: MoveFaces((5,), person)),
    "somebody who was made is not that face": (MoveFaces((4,), None), lambda _, person: RejectFaces((6,), person)),
    "somebody who was made gets a birthday": (MoveFaces((4,), None), lambda _, person: SetBirthday(person, "2001")),
    "with whom somebody was is merged": (MoveFaces((4,), 1), lambda _, person: MergePeople(2, 3)),
    "with whom somebody was merged is merged": (MergePeople(3, 2), lambda _, person: MergePeople(2, 1)),
}


@pytest.mark.parametrize("case", BUILT_UPON)
def test_what_another_has_built_upon_is_not_taken_back(case: str, shared: Shared) -> None:
    anna, bert, _ = shared
    first, second = BUILT_UPON[case]
    change = anna.edits.do(first)
    bert.edits.do(second(max(change.faces, default=0), change.new_person_id or 0))
    before = anna.reading.people(), anna.reading.faces()
    with pytest.raises(KnownError, match="bert has changed the same people or faces since"):
        anna.edits.undo()
    assert str((anna.reading.people(), anna.reading.faces())) == str(before)
    bert.edits.undo()
    assert anna.edits.undo() is not None


def test_nobody_is_blamed_for_what_grouping_did(shared: Shared) -> None:
    anna, bert, _ = shared
    bert.edits.do(RejectFaces((4,), 2))
    group(bert, [(2, [5]), (3, [4, 6])])
    anna.edits.do(MoveFaces((4,), 1))
    anna.edits.undo()
    group(bert, [(2, [5]), (3, [6]), (None, [4])])
    assert anna.edits.redo() is not None
    assert owner(bert, 4) == 1


def test_who_took_back_what_an_edit_was_made_upon_is_named_and_nobody_else(shared: Shared) -> None:
    anna, bert, _ = shared
    bert.edits.do(SetBirthday(2, "2001"))
    anna.edits.do(NamePerson(2, "Bob"))
    anna.edits.undo()
    bert.edits.undo()
    with pytest.raises(KnownError, match=r"bert has changed the same people or faces since \(“.*birthday"):
        anna.edits.redo()


def test_what_another_did_to_somebody_whom_an_edit_only_mentions_stays(shared: Shared) -> None:
    anna, bert, _ = shared
    anna.edits.do(MoveFaces((4,), 1))
    bert.edits.do(NamePerson(2, "Bob"))
    bert.edits.do(PinPeople((1,), True))
    anna.edits.undo()
    assert names(bert) == ["Anna", "Bob", None]
    assert [person.pinned for person in bert.reading.people()] == [True, False, False]
    anna.edits.redo()
    assert names(bert) == ["Anna", "Bob", None]


def test_a_name_is_not_brought_back_that_somebody_else_has_by_now(shared: Shared) -> None:
    anna, bert, _ = shared
    anna.edits.do(NamePerson(1, "Anne"))
    bert.edits.do(NamePerson(2, "Anna"))
    with pytest.raises(KnownError, match=r"stays as it is: somebody else is called Anna by now\.$"):
        anna.edits.undo()
    assert names(anna) == ["Anna", "Anne", None]


def test_a_name_that_is_free_for_the_step_does_not_hinder_it(shared: Shared) -> None:
    anna, bert, _ = shared
    bert.edits.do(NamePerson(2, "Bob"))
    anna.edits.do(MoveFaces((4,), 1))
    bert.edits.do(NamePerson(2, "Rob"))
    bert.edits.do(NamePerson(3, "Bob"))
    anna.edits.undo()
    assert owner(bert, 4) == 2
    assert {person.person_id: person.name for person in bert.reading.people()} == {1: "Anna", 2: "Rob", 3: "Bob"}


def test_a_name_is_not_made_again_that_somebody_whom_the_step_mentions_has_by_now(shared: Shared) -> None:
    anna, bert, _ = shared
    anna.edits.do(MoveFaces((4,), None, "Cid"))
    anna.edits.undo()
    bert.edits.do(NamePerson(2, "Cid"))
    with pytest.raises(KnownError, match=r"stays as it is: somebody else is called Cid by now\.$"):
        anna.edits.redo()
    assert names(anna) == ["Anna", "Cid", None]


def test_what_another_took_back_is_not_made_again_by_a_redo(shared: Shared) -> None:
    anna, bert, _ = shared
    bert.edits.do(NamePerson(2, "Bob"))
    anna.edits.do(PinPeople((2,), True))
    anna.edits.undo()
    bert.edits.undo()
    with pytest.raises(KnownError, match="bert has changed the same people or faces since"):
        anna.edits.redo()
    assert names(anna) == ["Anna", None, None]


def test_what_another_made_again_is_not_overwritten_by_a_redo(shared: Shared) -> None:
    anna, bert, _ = shared
    bert.edits.do(NamePerson(2, "Bob"))
    bert.edits.undo()
    anna.edits.do(NamePerson(2, "Bill"))
    anna.edits.undo()
    bert.edits.redo()
    with pytest.raises(KnownError, match="bert has changed the same people or faces since"):
        anna.edits.redo()
    assert names(anna) == ["Anna", "Bob", None]


def test_a_grouping_in_between_stands_in_nobodys_way(shared: Shared) -> None:
    anna, bert, _ = shared
    anna.edits.do(MoveFaces((4,), 1))
    bert.edits.do(NamePerson(3, "Cid"))
    group(bert, [(1, [1, 2, 3, 4, 7]), (2, [5]), (3, [6])])
    assert anna.edits.undo() is not None
    assert bert.edits.undo() is not None

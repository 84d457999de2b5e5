"""The edits one by one: what they do, what they say, how they are taken back."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import get_args

import pytest
from sqlalchemy import Engine, event, select, update

from engine.errors import KnownError
from engine.library import (
    Change,
    ConfirmFaces,
    DeleteFace,
    Edit,
    Facts,
    HidePeople,
    HidePerson,
    Library,
    MergeAll,
    MergePeople,
    MoveFaces,
    NamePerson,
    PinPeople,
    RegroupPeople,
    RejectFaces,
    SetBirthday,
    SetCover,
    TagPeople,
    UntanglePeople,
)
from engine.library.edits.journal_json import CONVERTERS, edit_from_json, edit_to_json, facts_from_json, facts_to_json
from engine.library.edits.titles import title_of
from engine.library.schema import JournalRow
from tests.engine.library.conftest import Family
from tests.engine.library.make import NN2, drawn, get, owner, resized, with_people


def state(library: Library) -> object:
    """Everything that the user can see of people and faces."""
    faces = [
        (
            face.face_id,
            face.person_id,
            face.person_name,
            face.confirmed,
            face.face.box.tolist(),
            face.face.landmarks.tolist(),
        )
        for face in library.reading.faces()
    ]
    table = library.grouping.face_table(NN2)
    return (
        library.reading.people(include_hidden=True),
        faces,
        table.rejected,
        table.vector.tolist(),
        table.quality.tolist(),
    )


GROUPED_AGAIN = "Grouped people again: 3 merged, 2 split, 41 faces moved"
ALL: list[tuple[Edit, str, set[int], set[int]]] = [
    (NamePerson(2, " Bob "), "Named 2 faces “Bob”", {2}, set()),
    (NamePerson(3, "Eve"), "Named 1 face “Eve”", {3}, set()),
    (NamePerson(1, "Åsa"), "Renamed “Anna” to “Åsa”", {1}, set()),
    (NamePerson(1, "anna"), "Renamed “Anna” to “anna”", {1}, set()),
    (NamePerson(1, None), "Took the name “Anna” away", {1}, set()),
    (NamePerson(1, "  "), "Took the name “Anna” away", {1}, set()),
    (MoveFaces((4, 6, 7), 1), "Moved 3 faces to “Anna”", {1, 2, 3}, {4, 6, 7}),
    (MoveFaces((1,), 2), "Moved 1 face to person 2", {1, 2}, {1}),
    (MoveFaces((1, 4), None), "Moved 2 faces to a new person", {1, 2, 4}, {1, 4}),
    (MoveFaces((1, 4), None, " Eve "), "Moved 2 faces to “Eve”", {1, 2, 4}, {1, 4}),
    (ConfirmFaces((1, 2)), "Confirmed 2 faces as “Anna”", {1}, {1, 2}),
    (ConfirmFaces((1, 2), 1), "Confirmed 2 faces as “Anna”", {1}, {1, 2}),
    (ConfirmFaces((1, 4)), "Confirmed 2 faces", {1, 2}, {1, 4}),
    (RejectFaces((1, 2), 1), "Said that 2 faces are not “Anna”", {1}, {1, 2}),
    (RejectFaces((7,), 1), "Said that 1 face is not “Anna”", {1}, {7}),
    (RejectFaces((1, 7), None), "Set 2 faces aside as nobody", {1}, {1, 7}),
    (MergePeople(2, 1), "Merged person 2 into “Anna”", {1, 2}, {4, 5}),
    (MergePeople(1, 2), "Merged “Anna” into person 2", {1, 2}, {1, 2, 3}),
    (MergeAll((2,), 1), "Merged person 2 into “Anna”", {1, 2}, {4, 5}),
    (MergeAll((1, 3), 2), "Merged 2 people into “Anna”", {1, 2, 3}, {1, 2, 3, 6}),
    (UntanglePeople(1, 2, (4,), (1, 2)), "Untangled “Anna” and person 2: 3 faces moved", {1, 2}, {1, 2, 4}),
    (UntanglePeople(2, 3, (4, 6), ()), "Untangled person 2 and person 3: 1 face moved", {2, 3}, {4, 6}),
    (HidePerson(1, True), "Hid “Anna”", {1}, set()),
    (HidePeople((1, 3), True), "Hid 2 people", {1, 3}, set()),
    (HidePeople((1,), True), "Hid “Anna”", {1}, set()),
    (SetCover(1, 3), "Chose a cover for “Anna”", {1}, set()),
    (SetBirthday(1, "1990-05-12"), "Set the birthday of “Anna” to 1990-05-12", {1}, set()),
    (SetBirthday(2, "1990-05-12"), "Set the birthday of person 2 to 1990-05-12", {2}, set()),
    (drawn(1), "Drew a face", set(), {8}),
    (drawn(1, person_id=1), "Drew a face of “Anna”", {1}, {8}),
    (resized(1), "Changed the box of a face of “Anna”", {1}, {1}),
    (resized(7), "Changed the box of a face", set(), {7}),
    (DeleteFace(4), "Deleted a face of person 2", {2}, {4}),
    (DeleteFace(7), "Deleted a face", set(), {7}),
]


@pytest.mark.parametrize(("edit", "title", "people", "faces"), ALL, ids=[str(row[0]) for row in ALL])
def test_every_edit_says_what_it_did_and_can_be_taken_back(
    family: Family, edit: Edit, title: str, people: set[int], faces: set[int]
) -> None:
    library = family.library
    before = state(library)
    change = library.edits.do(edit)
    new = change.new_person_id
    assert change == Change(title, tuple(sorted(people)), tuple(sorted(faces)), new)
    assert (new is not None) == (isinstance(edit, MoveFaces) and edit.person_id is None)
    after = state(library)
    assert after != before
    assert library.edits.undo() == Change(title, change.people, change.faces)
    assert state(library) == before
    assert library.edits.redo() == change
    assert state(library) == after


@pytest.mark.parametrize("edit", [row[0] for row in ALL], ids=str)
def test_every_edit_passes_through_the_journal(edit: Edit) -> None:
    assert edit_from_json(json.loads(json.dumps(edit_to_json(edit)))) == edit


def test_every_edit_has_a_kind_for_ever() -> None:
    """The names are in people's libraries: a class may be renamed, a kind may not."""
    assert {converter.edit_type for converter in CONVERTERS} == set(get_args(Edit))
    assert [converter.kind for converter in CONVERTERS] == [
        "name_person",
        "move_faces",
        "confirm_faces",
        "reject_faces",
        "merge_people",
        "merge_all",
        "untangle_people",
        "hide_person",
        "hide_people",
        "set_cover",
        "set_birthday",
        "set_death",
        "set_nicknames",
        "set_notes",
        "relate_people",
        "tag_people",
        "pin_people",
        "draw_face",
        "resize_face",
        "delete_face",
        "set_date",
        "import_names",
        "regroup_people",
    ]


def test_the_journal_holds_what_an_edit_was_and_no_sentence(family: Family) -> None:
    library = family.library
    library.edits.do(MoveFaces((4, 5), 1))
    with library.snapshot() as connection:
        query = select(JournalRow.edit, JournalRow.facts).order_by(JournalRow.id.desc()).limit(1)
        edit, facts = connection.execute(query).one()
    assert edit == {
        "kind": "move_faces", "face_ids": [4, 5], "person_id": 1, "name": None, "apart": False, "whose": None,
    }  # fmt: skip
    assert facts == {"people": [[1, "Anna"]], "n_faces": 2}


REGROUPED = [
    (RegroupPeople(("threshold",)), Facts(n_faces=1), "Grouped people again: 1 face moved"),
    (RegroupPeople(()), Facts(n_faces=41, n_merged=3, n_split=2), GROUPED_AGAIN),
    (RegroupPeople(("adapter",), "learned"), Facts(n_faces=41), "Learned from your corrections"),
    (RegroupPeople(("adapter",), "unlearned"), Facts(n_faces=41), "Took back what was learned"),
    (RegroupPeople(()), Facts(title="An older Kith said so"), "An older Kith said so"),
]


@pytest.mark.parametrize(("edit", "facts", "title"), REGROUPED, ids=[row[2] for row in REGROUPED])
def test_a_regrouping_has_a_title_for_its_reason(edit: RegroupPeople, facts: Facts, title: str) -> None:
    assert edit_from_json(json.loads(json.dumps(edit_to_json(edit)))) == edit
    assert facts_from_json(json.loads(json.dumps(facts_to_json(facts)))) == facts
    assert title_of(edit, facts) == title


def test_untangled_faces_are_confirmed_and_not_the_other(family: Family) -> None:
    library = family.library
    library.edits.do(UntanglePeople(1, 2, (4,), (1, 5)))
    assert [(get(library, face).person_id, get(library, face).confirmed) for face in (1, 2, 4, 5)] == [
        (2, True),
        (1, False),
        (1, True),
        (2, True),
    ]
    assert library.grouping.face_table(NN2).rejected == {1: {1}, 4: {2}}
    with pytest.raises(KnownError, match="belong to neither “Anna” nor person 2 any more"):
        library.edits.do(UntanglePeople(1, 2, (6,), ()))
    with pytest.raises(ValueError, match="one of two different people"):
        library.edits.do(UntanglePeople(1, 2, (4,), (4,)))


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        (NamePerson(9, "Eve"), "There is no person 9 in the library, or not any more."),
        (
            NamePerson(2, "ANNA "),
            "Person 1 is already called “Anna”. If the two are one, merge person 2 into person 1;",
        ),
        (NamePerson(2, "\udcff"), "This name holds a broken character"),
        (MoveFaces((1, 99), None), "There is no face 99 in the library, or not any more."),
        (MoveFaces((1,), 9), "There is no person 9"),
        (MoveFaces((4,), None, "anna"), "Person 1 is already called “Anna”. Please move the faces there,"),
        (MoveFaces((4,), None, "\udcff"), "This name holds a broken character"),
        (ConfirmFaces((1, 7)), "A face that belongs to nobody cannot be confirmed."),
        (ConfirmFaces((99,)), "There is no face 99"),
        (ConfirmFaces((1, 4), 1), "Some of these faces do not belong to “Anna” any more. Please look again."),
        (ConfirmFaces((1,), 2), "Some of these faces do not belong to person 2 any more."),
        (ConfirmFaces((1,), 9), "There is no person 9"),
        (RejectFaces((99,), None), "There is no face 99"),
        (RejectFaces((1,), 9), "There is no person 9"),
        (MergePeople(1, 1), "A person cannot be merged with themselves."),
        (MergePeople(1, 9), "There is no person 9"),
        (MergePeople(9, 1), "There is no person 9"),
        (HidePerson(9, True), "There is no person 9"),
        (HidePeople((1, 9), True), "There is no person 9"),
        (MergeAll((3, 9), 1), "There is no person 9"),
        (MergeAll((3, 1), 1), "A person cannot be merged with themselves"),
        (SetCover(9, 1), "There is no person 9"),
        (SetBirthday(9, None), "There is no person 9"),
        (SetBirthday(1, "12.5.1990"), "“12.5.1990” is not a date. Please write it as in 1990-05-12, 1990-05 or 1990."),
        (SetBirthday(1, "9990-05-12"), "9990-05-12 has not come yet"),
        (drawn(99), "There is no photo 99 in the library"),
        (drawn(1, person_id=9), "There is no person 9"),
        (drawn(1, box=(10, 10, 10, 40)), "This box is empty."),
        (drawn(1, box=(10, 10, float("nan"), 40)), "This box is empty."),
        (resized(99), "There is no face 99"),
        (DeleteFace(99), "There is no face 99"),
        (SetCover(1, 4), "Face 4 does not belong to “Anna”, so it cannot be their cover."),
    ],
    ids=str,
)
def test_an_impossible_edit_is_explained_and_leaves_no_trace(family: Family, edit: Edit, sentence: str) -> None:
    before, journal = state(family.library), family.library.edits.journal()
    with pytest.raises(KnownError) as caught:
        family.library.edits.do(edit)
    assert str(caught.value).startswith(sentence)
    assert (state(family.library), family.library.edits.journal()) == (before, journal)


@pytest.mark.parametrize(
    "edit",
    [
        NamePerson(1, " Anna"),
        NamePerson(2, None),
        MoveFaces((), None),
        MoveFaces((), 1),
        ConfirmFaces(()),
        RejectFaces((), None),
        HidePerson(1, False),
        HidePeople((), True),
        MergeAll((), 1),
        HidePeople((1, 2), False),
        SetBirthday(1, None),
    ],
    ids=str,
)
def test_an_edit_that_changes_nothing_leaves_no_trace_and_keeps_what_can_be_redone(family: Family, edit: Edit) -> None:
    library = family.library
    library.edits.do(HidePerson(3, True))
    library.edits.undo()
    journal = library.edits.journal()
    change = library.edits.do(edit)
    assert (change.people, change.faces, change.new_person_id) == ((), (), None)
    assert library.edits.journal() == journal
    assert library.edits.redo() is not None


def test_names_are_unique_whatever_their_case_and_form(family: Family) -> None:
    library = family.library
    library.edits.do(NamePerson(1, "Åse Straße 😀"))
    assert library.reading.people()[0].name == "Åse Straße 😀"
    for name in ("åse straße 😀", "A\u030ase Straße 😀", "ÅSE STRASSE 😀"):
        with pytest.raises(KnownError, match="merge person 2 into person 1"):
            library.edits.do(NamePerson(2, name))
    library.edits.do(NamePerson(2, "Åse Straße"))


def test_a_name_is_one_line(family: Family) -> None:
    family.library.edits.do(NamePerson(1, " Anna\n  Berta\t"))
    assert family.library.reading.people()[0].name == "Anna Berta"


def test_moved_faces_are_confirmed_and_no_longer_who_they_were(family: Family) -> None:
    library = family.library
    library.edits.do(RejectFaces((4,), 1))
    library.edits.do(RejectFaces((4,), None))
    library.edits.do(HidePerson(3, True))
    library.edits.do(MoveFaces((4, 6, 7, 1), 1))
    assert all(get(library, face_id).confirmed and owner(library, face_id) == 1 for face_id in (4, 6, 7, 1))
    assert library.grouping.face_table(NN2).rejected == {6: {3}}  # face 4 had already left person 2
    assert not get(library, 2).confirmed


def test_faces_that_were_said_to_be_elsewhere_since_somebody_was_looked_at_stay_there(family: Family) -> None:
    library = family.library
    library.edits.do(MoveFaces((1,), 2))
    library.edits.do(RejectFaces((2,), None))
    new = library.edits.do(MoveFaces((1, 2, 3), None, whose=1)).new_person_id
    assert [owner(library, face_id) for face_id in (1, 3)] == [2, new]
    assert not library.reading.faces(face_ids=[2])
    assert library.edits.do(MoveFaces((1, 2), None, whose=1)).is_empty


@pytest.mark.parametrize(
    ("edit", "rejected"),
    [
        (MoveFaces((4,), 1), {}),
        (MoveFaces((4,), None, "Berta"), {}),
        (MoveFaces((4,), 1, apart=True), {4: {2}, 5: {1}}),
        (MoveFaces((4,), None, "Berta", apart=True), {4: {2}, 5: {4}}),
        (MoveFaces((4,), None), {4: {2}}),
        (MoveFaces((4,), 3), {4: {2}}),
    ],
)
def test_a_face_with_a_name_says_nothing_of_the_unnamed_it_leaves_but_a_parting_does(
    family: Family, edit: MoveFaces, rejected: dict[int, set[int]]
) -> None:
    family.library.edits.do(edit)
    assert get(family.library, 4).confirmed
    assert family.library.grouping.face_table(NN2).rejected == rejected


def test_a_rejected_face_leaves_only_the_person_it_is_not(family: Family) -> None:
    library = family.library
    library.edits.do(RejectFaces((4, 1, 7), 1))
    assert [owner(library, face_id) for face_id in (4, 1, 7)] == [2, None, None]
    assert library.grouping.face_table(NN2).rejected == {4: {1}, 1: {1}, 7: {1}}


def test_merging_carries_names_covers_flags_and_rejections_over(family: Family) -> None:
    library = family.library
    library.edits.do(ConfirmFaces((1,)))
    library.edits.do(SetCover(1, 2))
    library.edits.do(RejectFaces((4, 6, 7), 1))
    library.edits.do(RejectFaces((3,), 2))
    before = state(library)
    library.edits.do(MergePeople(1, 2))
    (person,) = library.reading.find_people("Anna")
    assert (person.person_id, person.n_faces, person.cover_face_id) == (2, 5, 2)
    assert [get(library, face_id).confirmed for face_id in (1, 2)] == [True, False]
    assert library.grouping.face_table(NN2).rejected == {6: {2}, 7: {2}}  # 3 and 4 are in now, after all
    with pytest.raises(KnownError):
        library.reading.find_people("#1")
    library.edits.undo()
    assert state(library) == before


def test_the_targets_name_wins(family: Family) -> None:
    library = family.library
    library.edits.do(NamePerson(2, "Bob"))
    assert library.edits.do(MergePeople(1, 2)).title == "Merged “Anna” into “Bob”"
    bob, *_ = library.reading.people()
    assert (bob.name, bob.n_faces) == ("Bob", 5)
    library.edits.do(NamePerson(3, "Anna"))  # the name is free again
    library.edits.undo()
    library.edits.undo()
    assert {person.name for person in library.reading.people()} == {"Anna", "Bob", None}


def test_whoever_was_merged_twice_is_looked_for_where_they_are(family: Family) -> None:
    family.library.edits.do(MergePeople(2, 3))
    family.library.edits.do(MergePeople(3, 1))
    with pytest.raises(KnownError, match=r"^Person 2 was merged into “Anna” meanwhile\."):
        family.library.edits.do(SetBirthday(2, None))


def test_a_birthday_goes_with_a_merge_unless_the_target_has_one(family: Family) -> None:
    library = family.library
    library.edits.do(SetBirthday(2, "1990-05-12"))
    library.edits.do(MergePeople(2, 1))
    assert library.reading.people()[0].birthday == date(1990, 5, 12)
    library.edits.do(SetBirthday(3, "2001-01-01"))
    library.edits.do(MergePeople(3, 1))
    assert library.reading.people()[0].birthday == date(1990, 5, 12)
    title = library.edits.do(SetBirthday(1, None)).title
    assert (title, library.reading.people()[0].birthday) == ("Took the birthday of “Anna” away", None)


def test_a_move_that_an_older_kith_journalled_is_read() -> None:
    assert edit_from_json({"kind": "move_faces", "face_ids": [1, 4], "person_id": None}) == MoveFaces((1, 4), None)


def test_an_edit_that_an_older_kith_journalled_is_undone(family: Family) -> None:
    library = family.library
    library.edits.do(HidePerson(1, True))
    with library.transaction() as connection:
        latest = JournalRow.id == 2
        (key, before, after), *rest = connection.scalars(select(JournalRow.changes).where(latest)).one()
        changes = [[key, before[:4], after[:4]], *rest]  # people's images ended with the time they were made at
        connection.execute(update(JournalRow).where(latest).values(changes=changes))
    library.edits.undo()
    assert [person.hidden for person in library.reading.people(include_hidden=True)] == [False] * 3


@pytest.mark.parametrize(
    "edit_of",
    [
        lambda people: HidePeople(people, True),
        lambda people: PinPeople(people, True),
        lambda people: TagPeople(people, "Choir", True),
    ],
    ids=["hide", "pin", "tag"],
)
def test_an_edit_of_many_people_asks_the_database_no_more_than_one_of_two(
    tmp_path: Path, edit_of: Callable[[tuple[int, ...]], Edit]
) -> None:
    """Those who were seen once are hidden in one step, and there may be thousands."""
    library, people, _ = with_people(tmp_path, *[1] * 12)
    statements: list[str] = []

    def hear(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        statements.append(statement)

    with library:
        event.listen(Engine, "before_cursor_execute", hear)
        try:
            n_asked = []
            for some in (people[:1], people[1:3], people[3:]):  # the first one warms up
                statements.clear()
                change = library.edits.do(edit_of(tuple(some)))
                assert change.people == tuple(some)
                n_asked.append(len(statements))
        finally:
            event.remove(Engine, "before_cursor_execute", hear)
    assert n_asked[1] == n_asked[2]

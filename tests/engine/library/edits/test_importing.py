"""Names of another program taken over in one step, which changes nothing that the user said."""

from __future__ import annotations

import json

import pytest

from engine.errors import KnownError
from engine.library import (
    ConfirmFaces,
    ImportedPerson,
    ImportNames,
    Library,
    MergePeople,
    MoveFaces,
    NamePerson,
    RejectFaces,
    SetDeath,
)
from engine.library.edits.journal_json import edit_from_json, edit_to_json
from engine.records import PhotoQuery
from tests.engine.library.conftest import Family
from tests.engine.library.edits.test_edits import state
from tests.engine.library.make import NN2, drawn, get, owner


def names(library: Library) -> dict[str | None, list[int]]:
    return {
        person.name: sorted(face.face_id for face in library.reading.faces(person_id=person.person_id))
        for person in library.reading.people(include_hidden=True)
    }


def also(library: Library) -> dict[int, list[str]]:
    photos = {photo: [name for _, name in library.reading.also_in_photo(photo)] for photo in range(1, 8)}
    return {photo: said for photo, said in photos.items() if said}


BOB = ImportedPerson(None, " Bob ", "1970-05-14", (4, 6), (), (drawn(2),), (7, 4))
ANNA = ImportedPerson(1, "anna", None, (7,))
BOTH = ImportNames("Picasa", (BOB, ANNA))


def test_an_import_is_one_step_back_and_forth(family: Family) -> None:
    library = family.library
    before = state(library), also(library)
    change = library.edits.do(BOTH)
    assert change.title == "Imported the names of 2 people from Picasa: 4 faces"
    assert (change.faces, change.photos) == ((4, 6, 7, 8), (4, 7))
    bob = change.new_person_id
    assert bob is not None
    assert names(library) == {"Anna": [1, 2, 3, 7], "Bob": [4, 6, 8], None: [5]}
    assert all(get(library, face).confirmed for face in (4, 6, 7, 8))
    assert also(library) == {7: ["Bob"]}  # in photo 4 a face is his
    (person,) = library.reading.people(person_ids=[bob])
    assert str(person.birthday) == "1970-05-14"
    after = state(library), also(library)
    step, again = library.edits.next_steps()
    assert step is not None and (step.title, again) == (change.title, None)
    library.edits.undo()
    assert (state(library), also(library)) == before
    library.edits.redo()
    assert (state(library), also(library)) == after


def test_the_same_import_again_changes_nothing(family: Family) -> None:
    library = family.library
    library.edits.do(ImportNames("Picasa", (ImportedPerson(None, "Bob", None, (4, 6), photo_ids=(7,)),)))
    again = ImportNames("digiKam", (ImportedPerson(None, "BOB", None, (6, 4), photo_ids=(7,)),))
    assert library.edits.do(again).is_empty


@pytest.mark.parametrize("born", ["2001-05-14", "2999-01-01"])
def test_a_birthday_that_cannot_be_is_left(family: Family, born: str) -> None:
    library = family.library
    library.edits.do(SetDeath(1, "1999"))
    library.edits.do(ImportNames("Picasa", (ImportedPerson(None, "anna", born, (7,)),)))
    (anna,) = library.reading.people(person_ids=[1])
    assert anna.birthday is None
    assert names(library)["Anna"] == [1, 2, 3, 7]


def test_what_the_user_said_stays(family: Family) -> None:
    library = family.library
    library.edits.do(RejectFaces((4,), 1))
    library.edits.do(RejectFaces((6,), None))
    library.edits.do(ConfirmFaces((5,)))
    library.edits.do(NamePerson(2, "Eve"))
    library.edits.do(
        ImportNames("Picasa", (ImportedPerson(1, "", None, (4, 6, 5)), ImportedPerson(None, "Bob", "", (1,))))
    )
    assert names(library) == {"Anna": [1, 2, 3], "Eve": [4, 5], "Bob": []}


def test_a_guess_gives_way(family: Family) -> None:
    library = family.library
    library.grouping.apply([(1, [7])], change_number=library.grouping.face_table(NN2).change_number)
    assert owner(library, 7) == 1
    library.edits.do(ImportNames("Picasa", (ImportedPerson(None, "Bob", None, (7,)),)))
    assert names(library)["Bob"] == [7]
    assert library.grouping.face_table(NN2).rejected == {7: frozenset({1})}


def test_photos_of_somebody_follow_a_merge_and_its_undo(family: Family) -> None:
    library = family.library
    library.edits.do(ImportNames("Takeout", (ImportedPerson(None, "Bob", None, photo_ids=(6, 7)),)))
    bob = next(person.person_id for person in library.reading.people() if person.name == "Bob")
    assert [line.photo_id for line in library.reading.photos(PhotoQuery((bob,)))] == [6, 7]
    library.edits.do(MergePeople(bob, 1))
    assert also(library) == {6: ["Anna"], 7: ["Anna"]}
    library.edits.undo()
    assert also(library) == {6: ["Bob"], 7: ["Bob"]}
    library.edits.do(MoveFaces((6,), bob))
    assert also(library) == {7: ["Bob"]}


def test_somebody_forgotten_is_in_no_photo(family: Family) -> None:
    library = family.library
    library.edits.do(ImportNames("Takeout", (ImportedPerson(None, "Bob", None, (6,), photo_ids=(7,)),)))
    bob = owner(library, 6)
    assert bob is not None
    library.forgetting.forget(bob)
    assert also(library) == {}
    assert "Bob" not in json.dumps([entry.title for entry in library.edits.journal()])
    with library.snapshot() as connection:
        assert "Bob" not in str(connection.exec_driver_sql("SELECT edit, changes, facts FROM journal").all())


def test_an_import_that_cannot_be_made_leaves_nothing(family: Family) -> None:
    library = family.library
    before = state(library)
    with pytest.raises(KnownError, match="There is no person 99"):
        library.edits.do(ImportNames("Picasa", (BOB, ImportedPerson(99, "", None, (7,)))))
    assert state(library) == before


def test_the_journal_is_told_the_program_alone() -> None:
    written = json.loads(json.dumps(edit_to_json(BOTH)))
    assert written == {"kind": "import_names", "program": "Picasa"}
    assert edit_from_json(written) == ImportNames("Picasa")


def test_hints_are_unconfirmed_and_give_way_to_any_name(family: Family) -> None:
    library = family.library
    library.edits.do(ImportNames("Takeout", (ImportedPerson(None, "Bob", None, (), (1, 6, 7)),)))
    assert names(library) == {"Anna": [1, 2, 3], "Bob": [6, 7], None: [4, 5]}
    assert not get(library, 6).confirmed
    assert library.grouping.face_table(NN2).locked.tolist().count(True) == 5  # grouping leaves them with Bob

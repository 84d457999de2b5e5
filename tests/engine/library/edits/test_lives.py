"""What is known of people beside their names: journalled, merged, undone and redone."""

from __future__ import annotations

import json
from datetime import date, datetime

import pytest

from engine.errors import KnownError
from engine.library import (
    ImportedPerson,
    ImportNames,
    Library,
    MergeAll,
    MergePeople,
    MoveFaces,
    NamePerson,
    PinPeople,
    RejectFaces,
    RelatePeople,
    SetBirthday,
    SetDate,
    SetDeath,
    SetNicknames,
    SetNotes,
    TagPeople,
)
from engine.library.edits.journal_json import edit_from_json, edit_to_json
from engine.partial_dates import PartialDate, Precision
from engine.photos.dates import date_in_folder, known
from engine.records import About, Person, PhotoQuery, RelationKind, Relative
from tests.engine.library.conftest import Family
from tests.engine.library.make import NN2

EDITS = [
    (SetBirthday(1, "1990"), "Set the birthday of “Anna” to 1990"),
    (SetDeath(1, "2004-02"), "Set the date of death of “Anna” to 2004-02"),
    (SetNicknames(1, " Nan,  Annie "), "Changed the nicknames of “Anna”"),
    (SetNotes(1, "From Graz.\nPlays chess.\n"), "Changed the notes on “Anna”"),
    (RelatePeople(1, 2, "parent"), "Noted that person 2 is a parent of “Anna”"),
    (RelatePeople(2, 1, "sibling"), "Noted that “Anna” is a sibling of person 2"),
    (TagPeople((1, 2), "Family"), "Added 2 people to the group “Family”"),
    (TagPeople((1,), "School"), "Added “Anna” to the group “School”"),
    (PinPeople((1,), True), "Pinned “Anna”"),
]


def who(library: Library, person_id: int) -> Person:
    return library.reading.people(True, [person_id])[0]


def lives(library: Library) -> list[tuple[Person, About]]:
    return [(person, library.reading.about(person.person_id)) for person in library.reading.people(True)]


def test_all_of_it_is_read_back_undone_and_redone(family: Family) -> None:
    library, states, titles = family.library, [lives(family.library)], []
    for edit, title in EDITS:
        change = library.edits.do(edit)
        assert change.title == title and 1 in change.people and not change.faces
        states.append(lives(library))
        titles.append(title)
    anna = who(library, 1)
    assert anna.born == PartialDate(date(1990, 1, 1), Precision.YEAR) and anna.birthday == date(1990, 1, 1)
    assert anna.died == PartialDate.parse("2004-02") and anna.nicknames == "Nan, Annie"
    assert anna.tags == ("Family", "School") and anna.pinned and who(library, 2).tags == ("Family",)
    relatives = (Relative(2, RelationKind.PARENT), Relative(2, RelationKind.SIBLING))
    assert library.reading.about(1) == About("From Graz.\nPlays chess.", relatives)
    assert library.reading.about(2).relatives[0] == Relative(1, RelationKind.CHILD)
    for state, title in zip(states[-2::-1], titles[::-1], strict=True):
        change = library.edits.undo()
        assert change is not None and change.title == title
        assert lives(library) == state
    for state in states[1:]:
        library.edits.redo()
        assert lives(library) == state


def test_what_is_there_already_or_taken_away_leaves_no_trace(family: Family) -> None:
    edits = family.library.edits
    assert not edits.do(TagPeople((1,), " Family ")).is_empty
    assert edits.do(TagPeople((1,), "Family")).is_empty
    assert not edits.do(TagPeople((1, 2), "Family", False)).is_empty
    edits.do(RelatePeople(1, 2, "child"))
    assert edits.do(RelatePeople(2, 1, "parent")).is_empty
    change = edits.do(RelatePeople(2, 1, "parent", False))
    assert change.title == "Noted that “Anna” is not a parent of person 2"
    assert family.library.reading.about(1) == About()
    assert edits.do(SetNotes(1, "  ")).is_empty and edits.do(SetBirthday(1, None)).is_empty


def test_a_merge_keeps_what_is_known_of_both_and_is_undone(family: Family) -> None:
    library, edits = family.library, family.library.edits
    edits.do(NamePerson(2, "Bob"))
    for edit in (
        SetBirthday(2, "1990-05"),
        SetNotes(1, "one"),
        SetNotes(2, "two"),
        TagPeople((2,), "School"),
        RelatePeople(2, 3, "partner"),
        RelatePeople(1, 2, "sibling"),
        PinPeople((2,), True),
    ):
        edits.do(edit)
    before = lives(library)
    edits.do(MergePeople(2, 1))
    anna = who(library, 1)
    assert str(anna.born) == "1990-05" and anna.tags == ("School",) and anna.pinned
    assert library.reading.about(1) == About("one\n\ntwo", (Relative(3, RelationKind.PARTNER),))
    edits.undo()
    assert lives(library) == before
    edits.redo()
    assert who(library, 1) == anna


def test_a_merge_of_several_who_are_related_is_undone(family: Family) -> None:
    library, edits = family.library, family.library.edits
    edits.do(RelatePeople(2, 3, "sibling"))
    before = lives(library)
    edits.do(MergeAll((2, 3), 1))
    assert library.reading.about(1) == About()
    edits.undo()
    assert lives(library) == before
    assert library.reading.about(1) == About()


def test_a_merge_takes_over_no_life_that_ends_before_it_begins(family: Family) -> None:
    library, edits = family.library, family.library.edits
    edits.do(SetBirthday(1, "1990"))
    edits.do(SetDeath(2, "1980"))
    edits.do(MergePeople(2, 1))
    anna = who(library, 1)
    assert (str(anna.born), anna.died) == ("1990", None)


@pytest.mark.parametrize("day", ["1990", "1990-05", "1990-05-03"])
def test_somebody_may_have_lived_for_a_day(family: Family, day: str) -> None:
    family.library.edits.do(SetBirthday(1, "1990-05-03"))
    family.library.edits.do(SetDeath(1, day))
    assert str(who(family.library, 1).died) == day


@pytest.mark.parametrize("edit", [SetBirthday(1, "1990"), SetDeath(1, "2004"), SetDate(1, "2019-02")])
def test_a_date_asks_for_a_grouping_as_does_taking_it_back(family: Family, edit) -> None:
    library = family.library

    def is_asked_for() -> bool:
        is_needed = library.grouping.is_needed()
        library.grouping.apply([(None, [4, 5])], change_number=library.grouping.face_table(NN2).change_number)
        return is_needed

    is_asked_for()
    library.edits.do(PinPeople((1,), True))
    assert not is_asked_for()
    for change in (lambda: library.edits.do(edit), library.edits.undo, library.edits.redo):
        change()
        assert is_asked_for()


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (SetBirthday(1, "12.5.1990"), "is not a date"),
        (SetBirthday(1, "9999"), "9999 has not come yet, so it is nobody's birthday"),
        (SetDeath(1, "9999-01"), "nobody can have died then"),
        (SetDeath(1, "1989"), "Nobody dies before they are born: born 1990-05, died 1989"),
        (RelatePeople(1, 1, "sibling"), "Nobody is related to themselves"),
        (RelatePeople(1, 99, "sibling"), "no person 99"),
        (TagPeople((1,), "  "), "needs a name"),
    ],
)
def test_nonsense_changes_nothing(family: Family, edit, words: str) -> None:
    family.library.edits.do(SetBirthday(1, "1990-05"))
    before = lives(family.library)
    with pytest.raises(KnownError, match=words):
        family.library.edits.do(edit)
    assert lives(family.library) == before


@pytest.mark.parametrize("edit", [edit for edit, _ in EDITS])
def test_it_passes_through_the_journal(edit) -> None:
    assert edit_from_json(json.loads(json.dumps(edit_to_json(edit)))) == edit


def test_a_photo_may_be_dated_in_part(family: Family) -> None:
    library = family.library
    change = library.edits.do(SetDate(1, "2019-02"))
    info = library.reading.photo(1).info
    assert change.title == "Set the date of a photo to 2019-02" and info.taken_at == datetime(2019, 2, 1)
    assert str(known(info.taken_at, info.date_precision)) == "2019-02"
    library.edits.do(SetDate(1, "2019-02-03T14:05"))
    assert library.reading.photo(1).info.date_precision is None
    library.edits.undo()
    assert library.reading.photo(1).info == info


def test_a_folder_tells_a_year_or_a_month() -> None:
    folders = ("2019", "2019-05", "2019-05-01 Rome", "2019-01-01")
    told = {folder: date_in_folder(f"/p/{folder}/a.jpg") for folder in folders}
    dates = {folder: found and str(known(found.taken_at, found.precision)) for folder, found in told.items()}
    assert dates == {"2019": "2019", "2019-05": "2019-05", "2019-05-01 Rome": "2019-05-01", "2019-01-01": "2019-01-01"}
    assert known(None, None) is None


def test_a_forgotten_person_leaves_no_relations(family: Family) -> None:
    library = family.library
    for edit in (RelatePeople(1, 2, "sibling"), TagPeople((1,), "Family"), SetNotes(1, "secret")):
        library.edits.do(edit)
    library.forgetting.forget(1)
    assert library.reading.about(2) == About() and library.edits.next_steps() == (None, None)
    assert b"secret" not in library.path.read_bytes()


@pytest.mark.parametrize("takes_name", [True, False])
def test_undo_brings_all_back_that_is_known_of_somebody_whom_a_grouping_removed(
    family: Family, takes_name: bool
) -> None:
    library = family.library
    zoe = library.edits.do(ImportNames("Picasa", (ImportedPerson(None, "Zoe", photo_ids=(1, 3)),))).new_person_id
    assert zoe is not None
    library.edits.do(TagPeople((zoe,), "Family"))
    library.edits.do(RelatePeople(zoe, 1, "parent"))
    if not takes_name:  # she is somebody without a name, who goes with her only face
        library.edits.do(NamePerson(zoe, None))
        library.edits.do(MoveFaces((7,), zoe))
    there, photos = lives(library), [line.photo_id for line in library.reading.photos(PhotoQuery((zoe,)))]
    library.edits.do(NamePerson(zoe, None) if takes_name else RejectFaces((7,), zoe))
    library.grouping.apply([(2, [4, 5]), (3, [6])])
    assert zoe not in {person.person_id for person, _ in lives(library)}
    library.edits.undo()
    assert lives(library) == there
    assert [line.photo_id for line in library.reading.photos(PhotoQuery((zoe,)))] == photos

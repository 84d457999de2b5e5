"""Faces out, groups in; nothing that the user said is undone by a grouping."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.library import (
    ConfirmFaces,
    Edit,
    Facts,
    HidePerson,
    Library,
    MergePeople,
    MoveFaces,
    NamePerson,
    PinPeople,
    RejectFaces,
    RelatePeople,
    SetBirthday,
    SetDeath,
    SetNicknames,
    SetNotes,
    StaleGrouping,
    TagPeople,
)
from engine.records import RelationKind
from tests.engine.library.conftest import Family
from tests.engine.library.make import NN2, NNS1, face, group, owner, rows_of_faces, scan, with_people, write


def test_the_table_does_not_depend_on_the_order_of_scanning(tmp_path: Path) -> None:
    scans = [scan(f"/p/{i}", f"{i}", face(300, look=i), face(100, look=i + 50)) for i in range(5)]
    tables = []
    for name, order in (("one", scans), ("other", scans[::-1])):
        with Library.open(tmp_path / name) as library:
            write(library, *order)
            tables.append(library.grouping.face_table(NN2))
    assert np.array_equal(tables[0].vector, tables[1].vector)
    assert tables[0].vector[:4, 0].tolist() == [50, 0, 51, 1]
    assert not np.array_equal(tables[0].face_id, tables[1].face_id)


def test_the_table_has_its_types_even_when_empty(library: Library) -> None:
    for n_faces in (0, 2):
        write(library, *rows_of_faces(n_faces))
        table = library.grouping.face_table(NN2)
        columns = (table.face_id, table.photo_id, table.vector, table.quality, table.person_id, table.locked)
        assert [column.dtype for column in columns] == [np.int64, np.int64, np.int8, np.float32, np.int64, np.bool_]
        assert table.vector.shape == (n_faces, 128)
        assert {len(column) for column in columns} == {n_faces}
        assert len(library.grouping.face_table(NNS1).face_id) == 0


def test_who_grouped_last_is_remembered_and_undone(library: Library) -> None:
    write(library, *rows_of_faces(2))
    now = library.grouping.face_table(NN2).change_number
    library.grouping.apply([(None, [1, 2])], weights=NN2, change_number=now)
    assert [library.grouping.is_needed(weights) for weights in (NN2, NNS1)] == [False, True]
    library.grouping.regroup([(None, [1]), (None, [2])], facts=Facts(), weights=NNS1)
    assert [library.grouping.is_needed(weights) for weights in (NN2, NNS1)] == [True, False]
    library.edits.undo()  # which asks for a grouping by whatever weights
    assert library.setting("grouped_with") == NN2.sha256


def test_qualities_are_read_as_they_were_written(library: Library) -> None:
    qualities = [0.0, 1e-9, 1 / 3, 0.7364829182624817, 1.0]
    write(library, *(scan(f"/p/{i}", f"{i}", face(look=i, quality=it)) for i, it in enumerate(qualities)))
    assert library.grouping.face_table(NN2).quality.tolist() == np.float32(qualities).tolist()


def test_the_table_tells_owners_locks_and_rejections(tmp_path: Path) -> None:
    library, (anna, other), (hers, others) = with_people(tmp_path, 2, 3)
    library.edits.do(NamePerson(anna, "Anna"))
    library.edits.do(ConfirmFaces((others[0],)))
    library.edits.do(RejectFaces((others[1],), anna))
    library.edits.do(RejectFaces((others[2],), None))
    table = library.grouping.face_table(NN2)
    assert table.face_id.tolist() == [*hers, *others[:2]]
    assert table.person_id.tolist() == [anna, anna, other, other]
    assert table.locked.tolist() == [True, True, True, False]
    assert table.rejected == {others[1]: {anna}}
    library.close()


def test_a_grouping_replaces_the_unlocked(tmp_path: Path) -> None:
    library, (anna, two, three), (first, second, third) = with_people(tmp_path, 3, 2, 1)
    library.grouping.apply([(anna, first[:2]), (None, second), (None, [])])
    assert [owner(library, face_id) for face_id in first + third] == [anna, anna, None, None]
    newcomer = owner(library, second[0])
    assert newcomer is not None and newcomer > three
    assert [(person.person_id, person.n_faces) for person in library.reading.people()] == [(anna, 2), (newcomer, 2)]
    assert library.health().n_people == 2
    assert two not in {person.person_id for person in library.reading.people(include_hidden=True)}
    library.close()


def test_ids_of_people_are_never_used_again(tmp_path: Path) -> None:
    library, people, (faces,) = with_people(tmp_path, 1)
    library.grouping.apply([])
    library.grouping.apply([(None, faces)])
    assert (owner(library, faces[0]) or 0) > people[0]
    library.close()


def test_the_locked_and_the_hidden_outlive_a_grouping(tmp_path: Path) -> None:
    library, (anna, bob, hidden), (hers, his, theirs) = with_people(tmp_path, 2, 2, 1)
    library.edits.do(NamePerson(anna, "Anna"))
    library.edits.do(ConfirmFaces((his[0],)))
    library.edits.do(HidePerson(hidden, True))
    library.grouping.apply([(anna, [his[1]])])
    assert [owner(library, face_id) for face_id in hers + his + theirs] == [anna, anna, bob, anna, hidden]
    assert library.health().n_people == 3
    library.grouping.apply([(bob, his[:1]), (hidden, theirs), (anna, hers)])
    assert [owner(library, face_id) for face_id in hers + his + theirs] == [anna, anna, bob, None, hidden]
    library.close()


@pytest.mark.parametrize(
    "said",
    [
        SetBirthday(2, "1990"),
        SetDeath(2, "2020-05"),
        SetNotes(2, "The neighbour with the dog."),
        SetNicknames(2, "Bo"),
        PinPeople((2,), True),
        TagPeople((2,), "Neighbours"),
        RelatePeople(1, 2, RelationKind.PARENT.value),
        RelatePeople(2, 1, RelationKind.PARENT.value),
    ],
    ids=repr,
)
def test_what_was_said_of_somebody_without_a_name_outlives_a_grouping(tmp_path: Path, said: Edit) -> None:
    library, people, (hers, theirs) = with_people(tmp_path, 2, 2)
    assert people == [1, 2]
    library.edits.do(said)
    library.grouping.apply([(1, hers)])
    assert [owner(library, face_id) for face_id in theirs] == [2, 2]
    with pytest.raises(StaleGrouping, match="locked to person 2"):
        library.grouping.apply([(1, hers + theirs)])
    library.edits.undo()
    library.grouping.apply([(1, hers + theirs)])
    assert [owner(library, face_id) for face_id in theirs] == [1, 1]
    library.close()


def test_faces_that_were_not_considered_keep_their_person(tmp_path: Path) -> None:
    library, (first, second), (ones, others) = with_people(tmp_path, 2, 2)
    library.grouping.apply([(None, ones)], considered=ones)
    assert {owner(library, face_id) for face_id in others} == {second}
    assert len({owner(library, face_id) for face_id in ones} - {first, second}) == 1
    library.close()


def test_a_grouping_that_contradicts_the_library_is_refused_whole(tmp_path: Path) -> None:
    library, (anna, bob), (hers, his) = with_people(tmp_path, 2, 4)
    library.edits.do(NamePerson(anna, "Anna"))
    library.edits.do(ConfirmFaces((his[0],)))
    library.edits.do(RejectFaces((his[1],), anna))
    library.edits.do(RejectFaces((his[2],), None))
    before = library.reading.people()
    for person_id, face_ids in [
        (None, hers),
        (bob, [*his[1:2], hers[0]]),
        (anna, [his[0]]),
        (None, [his[0]]),
        (anna, [his[1]]),
        (None, [his[2]]),
        (None, [999]),
        (999, [his[3]]),
    ]:
        with pytest.raises(StaleGrouping):
            library.grouping.apply([(None, [his[3]]) if his[3] not in face_ids else (None, []), (person_id, face_ids)])
        assert library.reading.people() == before
    with pytest.raises(ValueError, match="two groups"):
        library.grouping.apply([(None, [his[3]]), (bob, [his[3]])])
    library.close()


def test_numpy_ids_will_do(tmp_path: Path) -> None:
    library, (anna,), (faces,) = with_people(tmp_path, 3)
    table = library.grouping.face_table(NN2)
    library.grouping.apply([(table.person_id[0], table.face_id)])
    library.edits.do(RejectFaces(table.face_id[:1], table.person_id[0]))  # type: ignore[arg-type]
    assert [owner(library, face_id) for face_id in faces] == [None, anna, anna]
    library.close()


def test_regrouping_is_asked_for_when_faces_or_corrections_change(tmp_path: Path) -> None:
    library, (anna, _), (first, second) = with_people(tmp_path, 2, 2)
    assert not library.grouping.is_needed()
    for edit, needed in [
        (NamePerson(anna, "Anna"), False),
        (ConfirmFaces((first[0],)), False),
        (RejectFaces((first[1],), anna), True),
        (MoveFaces((second[0],), None), True),
    ]:
        library.edits.do(edit)
        assert library.grouping.is_needed() == needed
        group(library, [])
        assert not library.grouping.is_needed()
    library.edits.undo()
    assert library.grouping.is_needed()
    library.close()


def test_what_changed_during_a_grouping_asks_for_another(tmp_path: Path) -> None:
    library, (anna,), (faces,) = with_people(tmp_path, 2)
    write(library, *rows_of_faces(3))
    table = library.grouping.face_table(NN2)
    write(library, *rows_of_faces(4))
    library.grouping.face_table(NN2)  # somebody else reads them meanwhile, as a preview does
    library.grouping.apply([(anna, faces)], change_number=table.change_number)
    assert library.grouping.is_needed()
    group(library, [(anna, faces)])
    assert not library.grouping.is_needed()
    library.close()


def locked(library: Library) -> list[int]:
    table = library.grouping.face_table(NN2)
    return sorted(table.face_id[table.locked].tolist())


def test_a_provisional_grouping_asks_for_another(family: Family) -> None:
    library = family.library
    library.grouping.apply([(1, [1, 2, 3, 7]), (2, [4, 5]), (3, [6])], provisional=True)
    assert library.grouping.is_needed()
    group(library, [(1, [1, 2, 3, 7]), (2, [4, 5]), (3, [6])])
    assert not library.grouping.is_needed()


def test_a_later_grouping_may_move_what_an_earlier_one_gave_to_the_named(family: Family) -> None:
    library = family.library
    library.edits.do(HidePerson(3, True))
    library.grouping.apply([(1, [1, 2, 3, 7]), (2, [4]), (3, [6, 5])])
    assert (owner(library, 7), owner(library, 5)) == (1, 3)
    assert locked(library) == [1, 2, 3, 6]
    library.grouping.apply([(1, [1, 2, 3]), (2, [4, 7]), (3, [6]), (None, [5])])
    assert owner(library, 7) == 2
    assert locked(library) == [1, 2, 3, 6]


@pytest.mark.parametrize(
    "edit", [ConfirmFaces((7,)), MoveFaces((7,), 1), HidePerson(1, True), MergePeople(1, 2)], ids=lambda edit: str(edit)
)
def test_what_the_user_has_seen_is_no_guess_any_more(family: Family, edit: Edit) -> None:
    library = family.library
    library.grouping.apply([(1, [1, 2, 3, 7]), (2, [4, 5]), (3, [6])])
    assert locked(library) == [1, 2, 3]
    library.edits.do(edit)
    stays = not isinstance(edit, MergePeople)  # which says nothing of each face
    assert (7 in locked(library)) == stays
    if stays:
        with pytest.raises(StaleGrouping, match="face 7 is locked"):
            library.grouping.apply([(1, [1, 2, 3]), (2, [4, 5]), (3, [6, 7])])
    library.edits.undo()
    assert locked(library) == [1, 2, 3]
    library.edits.redo()
    assert (7 in locked(library)) == stays


def test_a_first_name_locks_all_that_the_person_has(family: Family) -> None:
    library = family.library
    library.edits.do(NamePerson(1, None))
    library.edits.do(NamePerson(2, "Bob"))
    library.grouping.apply([(1, [1, 2, 3]), (2, [4, 5, 7]), (3, [6])])
    library.edits.do(NamePerson(2, "Rob"))
    assert locked(library) == [4, 5], "another name says nothing of the faces"
    library.edits.do(NamePerson(2, None))
    assert locked(library) == []
    library.edits.do(NamePerson(2, "Bob"))
    assert locked(library) == [4, 5, 7]
    library.edits.undo()
    library.edits.undo()
    assert locked(library) == [4, 5]


def test_merging_in_the_unnamed_locks_their_faces(family: Family) -> None:
    library = family.library
    library.grouping.apply([(1, [1, 2, 3, 7]), (2, [4, 5]), (3, [6])])
    library.edits.do(MergePeople(2, 1))
    assert locked(library) == [1, 2, 3, 4, 5], "and 7 is still a guess"
    library.edits.undo()
    library.edits.do(MergePeople(1, 2))
    assert locked(library) == [1, 2, 3, 4, 5]


def test_a_guess_goes_with_its_photo_as_any_face_that_nobody_looked_at(family: Family) -> None:
    library = family.library
    library.grouping.apply([(1, [1, 2, 3, 7]), (2, [4, 5]), (3, [6])])
    paths = {face.face_id: face.paths[0] for face in library.reading.faces()}
    for face_id in (1, 7):
        number = int(paths[face_id].split("/")[-1].split(".")[0])
        write(library, scan(paths[face_id], f"{number:032x}"))
    assert sorted(face.face_id for face in library.reading.faces()) == [1, 2, 3, 4, 5, 6]


def test_a_snapshot_does_not_count_as_the_reading_before_a_grouping(family: Family) -> None:
    library = family.library
    library.grouping.apply([(1, [1, 2, 3]), (2, [4, 5]), (3, [6])])
    table = library.grouping.face_table(NN2)
    library.edits.do(RejectFaces((4,), 2))
    assert library.grouping.face_table(NN2).rejected == {4: {2}}
    library.grouping.apply([(1, [1, 2, 3]), (2, [5]), (3, [6])], table.face_id.tolist())
    assert library.grouping.is_needed(), "the rejection came after the faces were read"


def test_a_refusal_outlives_the_unnamed_person_it_was_for(tmp_path: Path) -> None:
    library, (first, second), (firsts, seconds) = with_people(tmp_path, 3, 3)
    library.edits.do(RejectFaces((seconds[0],), first))
    library.grouping.apply([(second, [*firsts, *seconds[1:]])])  # the first went over into the second
    assert library.grouping.face_table(NN2).rejected == {seconds[0]: {second}}
    with pytest.raises(StaleGrouping):
        library.grouping.apply([(second, [*firsts, *seconds])])
    library.close()


def test_a_refusal_handed_on_is_taken_back_and_made_again_with_the_edit_that_said_it(tmp_path: Path) -> None:
    library, (first, second, third), (firsts, seconds, thirds) = with_people(tmp_path, 3, 3, 3)
    library.edits.do(RejectFaces((thirds[0],), second))
    library.edits.do(RejectFaces((seconds[0], thirds[0]), first))
    library.grouping.apply([(second, [*firsts, *seconds[1:]]), (third, thirds)])
    refused = {seconds[0]: {second}, thirds[0]: {second}}
    assert library.grouping.face_table(NN2).rejected == refused
    library.grouping.apply([(third, [*firsts, *seconds[1:], *thirds[1:]])])
    assert library.grouping.face_table(NN2).rejected == {seconds[0]: {third}, thirds[0]: {third}}
    library.edits.undo()
    assert library.grouping.face_table(NN2).rejected == {thirds[0]: {second, third}}, "said by the first edit too"
    library.edits.undo()
    assert library.grouping.face_table(NN2).rejected == {}
    library.edits.redo()
    library.edits.redo()
    assert {face_id: people & {third} for face_id, people in library.grouping.face_table(NN2).rejected.items()} == {
        seconds[0]: {third},
        thirds[0]: {third},
    }
    library.close()


def test_two_without_names_stay_apart_though_a_grouping_made_one_part_of_others_for_a_while(tmp_path: Path) -> None:
    library, (one, other, third), (hers, theirs, others) = with_people(tmp_path, 2, 2, 2)
    library.edits.do(RejectFaces(tuple(hers), other))
    library.grouping.apply([(one, hers), (third, theirs + others)])
    library.grouping.apply([(one, hers), (None, theirs), (third, others)])
    with pytest.raises(StaleGrouping, match=f"not person {one}"):
        library.grouping.apply([(one, hers + theirs), (third, others)])
    library.edits.undo()
    library.grouping.apply([(one, hers + theirs), (third, others)])


def test_a_face_that_is_not_somebody_says_nothing_of_others_like_it(tmp_path: Path) -> None:
    library, (_, other), (hers, _) = with_people(tmp_path, 2, 2)
    library.edits.do(RejectFaces((hers[0],), other))
    assert library.grouping.face_table(NN2).rejected == {hers[0]: {other}}


def test_an_undo_after_a_refusal_was_handed_on_leaves_people_who_can_be_grouped(family: Family) -> None:
    library = family.library
    for edit in (ConfirmFaces((6,)), MoveFaces((7,), 3), RejectFaces((6,), 2), RejectFaces((6,), None)):
        library.edits.do(edit)
    library.grouping.apply([(3, [4, 5])])  # person 2, who face 6 is not, becomes part of whom it was confirmed as
    library.edits.undo()
    assert owner(library, 6) == 3
    assert 3 not in library.grouping.face_table(NN2).rejected.get(6, ())
    library.grouping.apply([(3, [4, 5, 6, 7])])
    library.edits.redo()
    assert 6 not in {face.face_id for face in library.reading.faces()}

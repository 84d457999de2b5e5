"""Questions for a name."""

import numpy as np
import pytest

from engine.library import HidePerson, MoveFaces, NamePerson, RejectFaces
from tests.engine.faces_library import add, add_person, near, suggestions


def some(who, n, spread=0.3, seed=0):
    return [near(who, spread, seed * 100 + k) for k in range(n)]


def named(library, name, vectors):
    person_id, face_ids = add_person(library, vectors)
    library.edits.do(NamePerson(person_id, name))
    return person_id, face_ids


def asked_for(library, **most):
    return [asked.source_person_id for asked in suggestions(library, **most) if asked.person_id is None]


def test_a_large_group_comes_before_a_doubtful_face_and_the_likely_before_both(faces):
    anna, _ = named(faces, "Anna", some(0, 9))
    (wrong,) = add(faces, [near(1, 0.3, 500)])
    with faces.transaction() as connection:
        connection.exec_driver_sql("INSERT INTO assignment VALUES (?, ?, 0, 1)", (wrong, anna))
    group, ids = add_person(faces, some(5, 9, seed=4))
    like_anna, _ = add_person(faces, some(0, 9, seed=5))
    found = suggestions(faces)
    assert [(one.person_id, one.source_person_id) for one in found] == [(anna, like_anna), (None, group), (anna, anna)]
    assert sorted(found[1].face_ids) == ids
    assert found[1].probability > 0.9
    assert np.isnan(found[1].distance)


def test_larger_groups_come_first_and_small_ones_not_at_all(faces):
    groups = {n: add_person(faces, some(who, n, seed=who))[0] for who, n in enumerate((4, 3, 12, 1, 6))}
    assert asked_for(faces) == [groups[12], groups[6], groups[4]]
    assert asked_for(faces, n_namings=2) == [groups[12], groups[6]]
    assert suggestions(faces, learning=False) == []


def test_faces_that_nobody_could_recognise_do_not_count(faces):
    poor = add_person(faces, some(2, 9), quality=0.1)[0]
    assert asked_for(faces) == []
    more = add(faces, some(2, 4, seed=1))
    with faces.transaction() as connection:
        for face_id in more:
            connection.exec_driver_sql("INSERT INTO assignment VALUES (?, ?, 0, 0)", (face_id, poor))
    assert asked_for(faces) == [poor]


@pytest.mark.parametrize("edit", [lambda one: NamePerson(one, "Berta"), lambda one: HidePerson(one, True)])
def test_who_was_named_or_hidden_is_not_asked_for_until_that_is_undone(faces, edit):
    group, _ = add_person(faces, some(3, 8))
    faces.edits.do(edit(group))
    assert asked_for(faces) == []
    faces.edits.undo()
    assert asked_for(faces) == [group]


def test_somebody_with_a_name_is_asked_about_first_and_a_no_asks_for_the_name(faces):
    anna, _ = named(faces, "Anna", some(0, 6))
    group, ids = add_person(faces, some(0, 6, seed=2))
    assert asked_for(faces) == []
    faces.edits.do(RejectFaces(tuple(ids), anna))
    (only,) = suggestions(faces)
    assert (only.person_id, only.source_person_id) == (None, group)


def test_the_most_alike_come_first_and_those_left_out_are_asked_for_next(faces):
    group, ids = add_person(faces, [*some(0, 8), *some(4, 5, seed=1)])
    (one,) = suggestions(faces)
    assert set(one.face_ids[:8]) == set(ids[:8])
    faces.edits.do(MoveFaces(one.face_ids[:8], None, "Anna", apart=True))
    (rest,) = suggestions(faces)
    assert (rest.person_id, rest.source_person_id, sorted(rest.face_ids)) == (None, group, ids[8:])

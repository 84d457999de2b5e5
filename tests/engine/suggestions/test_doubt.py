"""What is asked: whose faces these may be, and which may be somebody else's."""

import numpy as np
import pytest

from engine.grouping.regrouping import regroup_people
from engine.library import ConfirmFaces, HidePerson, MoveFaces, NamePerson, RejectFaces, SetBirthday
from engine.suggestions.comparison import Comparison
from engine.suggestions.doubt import doubtful, likeness
from engine.suggestions.exemplars import choose, distances
from engine.suggestions.face_groups import grouped
from engine.suggestions.knowledge import Knowledge
from engine.suggestions.questions import Suggestion
from tests.engine.faces_library import WEIGHTS, add, add_person, near, suggestions
from tests.fakes import unit_rows


def some(who, n, spread=0.3, seed=0):
    return [near(who, spread, seed * 100 + k) for k in range(n)]


def named(library, name, vectors, **how):
    person_id, face_ids = add_person(library, vectors, **how)
    library.edits.do(NamePerson(person_id, name))
    return person_id, face_ids


def test_exemplars_are_spread_over_the_years_the_best_of_each_first(faces):
    anna, old = named(faces, "Anna", some(0, 6), year=2001)
    more = [*add(faces, some(0, 2), year=2002, quality=0.6), *add(faces, some(0, 1), quality=0.3)]
    faces.edits.do(MoveFaces(tuple(more), anna))
    known = faces.reading.evidence(WEIGHTS.id)
    rows = np.arange(len(known.face_id))
    chosen = known.face_id[choose(known, rows, 5)].tolist()
    assert sorted(chosen) == sorted([*old[:2], *more])
    assert known.face_id[choose(known, rows, 1)].tolist() == [more[0]], "what the user confirmed comes first"
    assert len(choose(known, rows[:0], 5)) == 0


def test_distances_are_those_of_a_naive_loop():
    rng = np.random.default_rng(3)
    x, exemplars = unit_rows(rng, 20), unit_rows(rng, 5)
    x[4] = exemplars[2]
    itself = np.full(20, -1)
    itself[4] = 2
    found = distances(x, exemplars, itself)
    for i in range(20):
        squared = sorted(((x[i] - e) ** 2).sum() for j, e in enumerate(exemplars) if j != itself[i])
        assert found[i] == pytest.approx(np.mean(squared[:3]), abs=1e-5)
    assert np.isnan(distances(x[:1], x[:1], np.array([0]))).all()


def test_likeness_is_small_for_the_alike_and_large_for_strangers(faces):
    anna, ids = named(faces, "Anna", [*some(0, 8), near(1)])
    found = likeness(faces, WEIGHTS, anna)
    assert sorted(found) == ids
    assert max(found[one] for one in ids[:8]) < 0.3 < 1.0 < found[ids[8]]
    assert likeness(faces, WEIGHTS, 99) == {}
    alone, _ = add_person(faces, [near(2)])
    assert likeness(faces, WEIGHTS, alone) == {}, "there is nothing to compare it with"
    faces.scans.mark_missing(["/p"], set())
    assert likeness(faces, WEIGHTS, anna) == {}


def test_confirmed_faces_say_what_a_person_looks_like(faces):
    anna, ids = named(faces, "Anna", [*some(0, 8), *some(1, 20)])
    assert likeness(faces, WEIGHTS, anna)[ids[20]] < 0.3, "the strangers are alike among themselves"
    faces.edits.do(ConfirmFaces(tuple(ids[:8])))
    assert likeness(faces, WEIGHTS, anna)[ids[20]] > 1.0
    assert likeness(faces, WEIGHTS, anna)[ids[0]] < 0.3


def test_the_doubtful_come_least_likely_first_and_only_unconfirmed(faces):
    anna, ids = named(faces, "Anna", [*some(0, 9), near(1), near(0, 1.2, 7), near(2)])
    found = likeness(faces, WEIGHTS, anna)
    ranked = sorted(ids[9:], key=lambda face_id: -found[face_id])
    beyond = [face_id for face_id in ranked if found[face_id] > 0.9]
    assert doubtful(faces, WEIGHTS, anna) == beyond
    assert doubtful(faces, WEIGHTS, anna, 1) == beyond[:1]
    faces.edits.do(ConfirmFaces((beyond[0],)))
    assert doubtful(faces, WEIGHTS, anna) == beyond[1:]
    faces.set_setting("cluster_threshold", 3.9)
    assert doubtful(faces, WEIGHTS, anna) == []


def test_an_unnamed_group_is_suggested_as_a_whole_the_nearest_face_first(faces):
    anna, _ = named(faces, "Anna", some(0, 5))
    named(faces, "Bob", some(1, 5))
    group, ids = add_person(faces, some(0, 4, 0.5, seed=3))
    (only,) = suggestions(faces)
    assert isinstance(only, Suggestion)
    assert (only.person_id, sorted(only.face_ids), only.source_person_id) == (anna, ids, group)
    assert 0 < only.distance < 0.5


def test_the_useful_come_first(faces):
    named(faces, "Anna", some(0, 5))
    small, _ = add_person(faces, some(0, 2, 0.5, seed=1))
    large, _ = add_person(faces, some(0, 9, 0.5, seed=2))
    (single,) = add(faces, [near(0, 0.5, 77)])
    far, _ = add_person(faces, some(5, 3, seed=4))
    for how in ({"n_together": 0}, {"learning": False}):
        found = suggestions(faces, **how)
        assert [one.source_person_id for one in found] == [large, small, None]
        assert found[2].face_ids == (single,)
        assert [one.source_person_id for one in suggestions(faces, 1, **how)] == [large]
        assert far not in {one.source_person_id for one in found}


def test_a_refusal_is_remembered_for_the_whole_group_and_the_next_person_is_asked_for(faces):
    anna, _ = named(faces, "Anna", some(0, 5))
    twin, _ = named(faces, "Twin", some(0, 5, 0.8, seed=5))
    _, ids = add_person(faces, some(0, 4, seed=3))
    faces.edits.do(ConfirmFaces(tuple(line.face_id for line in faces.reading.person_faces(twin))))
    assert [one.person_id for one in suggestions(faces)] == [anna]
    faces.edits.do(RejectFaces((ids[0],), anna))
    assert [one.person_id for one in suggestions(faces)] == [twin]
    faces.edits.do(RejectFaces((ids[1],), twin))
    assert [one.person_id for one in suggestions(faces)] == [None], "it is nobody with a name"
    assert suggestions(faces, learning=False) == []


@pytest.mark.parametrize("learning", [True, False])
def test_the_group_that_a_face_is_dragged_out_of_is_asked_about_and_may_follow(faces, learning):
    anna, _ = named(faces, "Anna", some(0, 5))
    _, ids = add_person(faces, some(0, 5, seed=3))
    faces.edits.do(MoveFaces((ids[0],), anna))
    (only,) = suggestions(faces, learning=learning)
    assert (only.person_id, sorted(only.face_ids)) == (anna, ids[1:])
    regroup_people(faces, WEIGHTS)
    assert {line.face_id for line in faces.reading.person_faces(anna)} > set(ids)


@pytest.mark.parametrize("learning", [True, False])
def test_a_group_that_was_parted_is_never_put_together_again(faces, learning):
    _, ids = add_person(faces, some(0, 5))
    new = faces.edits.do(MoveFaces(tuple(ids[:2]), None)).new_person_id
    regroup_people(faces, WEIGHTS)
    faces.edits.do(NamePerson(new, "Anna"))
    regroup_people(faces, WEIGHTS)
    assert suggestions(faces, learning=learning) == []
    assert [line.face_id for line in faces.reading.person_faces(new)] == ids[:2]


def test_faces_left_out_of_an_answer_are_not_asked_about_again(faces):
    anna, _ = named(faces, "Anna", some(0, 5))
    _, ids = add_person(faces, some(0, 5, seed=3))
    faces.edits.do(MoveFaces(tuple(ids[:3]), anna, apart=True))
    assert suggestions(faces) == []
    regroup_people(faces, WEIGHTS)
    assert {line.face_id for line in faces.reading.person_faces(anna)}.isdisjoint(ids[3:])


def test_a_face_that_leaves_somebody_with_a_name_is_never_asked_about_for_them(faces):
    anna, ids = named(faces, "Anna", some(0, 5))
    berta, _ = named(faces, "Berta", some(1, 5))
    faces.edits.do(MoveFaces((ids[0],), berta))
    faces.edits.do(RejectFaces((ids[0],), berta))
    assert suggestions(faces) == []
    regroup_people(faces, WEIGHTS)
    assert [line.face_id for line in faces.reading.person_faces(anna)] == ids[1:]


def test_hidden_people_nobodys_faces_and_absent_photos_are_left_out(faces):
    anna, _ = named(faces, "Anna", some(0, 5))
    group, ids = add_person(faces, some(0, 4, seed=3))
    (single,) = add(faces, [near(0, 0.5, 77)])
    faces.edits.do(HidePerson(group, True))
    faces.edits.do(RejectFaces((single,), None))
    assert suggestions(faces) == []
    faces.edits.undo()
    faces.edits.undo()
    assert sorted(suggestions(faces)[0].face_ids) == sorted([*ids, single])
    faces.edits.do(HidePerson(anna, True))
    assert [one.person_id for one in suggestions(faces)] == [None]
    faces.edits.undo()
    faces.scans.mark_missing(["/p"], set())
    assert suggestions(faces) == []


def test_who_stands_beside_the_person_is_somebody_else(faces):
    together = add(faces, [near(0), near(0, 0.3, 1)], together=True)
    anna = faces.edits.do(MoveFaces(tuple(together[:1]), None)).new_person_id
    faces.edits.do(NamePerson(anna, "Anna"))
    assert suggestions(faces) == []
    (apart,) = add(faces, [near(0, 0.3, 2)])
    assert [one.face_ids for one in suggestions(faces)] == [(apart,)]


def test_small_blocks_change_nothing(faces):
    for who, name in enumerate(("Anna", "Bob", "Eve")):
        named(faces, name, some(who, 6, seed=who))
    for k in range(12):
        add_person(faces, some(k % 3, 1 + k % 4, 0.6, seed=20 + k))
    knowledge = Knowledge.read(faces, WEIGHTS)
    known, groups = knowledge.evidence, knowledge.groups
    assert len(groups) == 12
    whole = Comparison(known, knowledge.limit).candidates(grouped(known, groups))
    parts = Comparison(known, knowledge.limit, block_rows=5).candidates(grouped(known, groups, block_rows=3))
    assert (parts.place == whole.place).all()
    np.testing.assert_allclose(parts.distance, whole.distance, atol=1e-5)
    np.testing.assert_allclose(parts.features, whole.features, atol=1e-5)


def test_an_empty_library_asks_nothing(faces):
    assert suggestions(faces) == []
    add_person(faces, some(0, 3))
    assert suggestions(faces) == []


def test_faces_from_before_a_birth_are_doubted_first_until_the_user_says_otherwise(faces):
    anna, _ = named(faces, "Anna", some(0, 3), year=2012)
    early = add(faces, some(0, 2, seed=1), year=1999)
    with faces.transaction() as connection:
        for face_id in early:
            connection.exec_driver_sql("INSERT INTO assignment VALUES (?, ?, 0, 0)", (face_id, anna))
    assert doubtful(faces, WEIGHTS, anna) == []
    faces.edits.do(SetBirthday(anna, "2005"))
    assert doubtful(faces, WEIGHTS, anna) == early
    faces.edits.do(ConfirmFaces((early[0],)))
    assert doubtful(faces, WEIGHTS, anna) == [], "then the other, a day later, may be of that time too"

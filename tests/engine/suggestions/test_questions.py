"""Questions that learn from every answer."""

import numpy as np
import pytest

from engine.library import ConfirmFaces, MoveFaces, NamePerson, RejectFaces, SetBirthday, SetDeath
from engine.suggestions.belief import OPEN, Belief
from engine.suggestions.questions import ASKED_ABOVE
from tests.engine.faces_library import CENTRES, add, add_person, near, suggestions
from tests.fakes import unit_rows


def some(who, n, spread=0.3, seed=0):
    return [near(who, spread, seed * 100 + k) for k in range(n)]


def named(library, name, vectors, **how):
    person_id, face_ids = add_person(library, vectors, **how)
    library.edits.do(NamePerson(person_id, name))
    return person_id, face_ids


def between(who, other, share, seed=0):
    x = (1 - share) * CENTRES[who] + share * CENTRES[other] + 0.1 * unit_rows(np.random.default_rng(seed), 1)[0]
    return (x / np.linalg.norm(x)).astype(np.float32)


def test_a_nearer_group_is_more_probable_and_a_rival_makes_it_less_so(faces):
    anna, _ = named(faces, "Anna", some(0, 6))
    _, close = add_person(faces, some(0, 3, seed=1))
    _, far = add_person(faces, [between(0, 5, 0.55, k) for k in range(3)])
    before = {one.face_ids: one.probability for one in suggestions(faces, n_together=0)}
    chance = {group[0]: next(p for ids, p in before.items() if set(ids) == set(group)) for group in (close, far)}
    assert 1 >= chance[close[0]] > chance[far[0]] > ASKED_ABOVE
    named(faces, "Rival", [between(5, 0, 0.3, 50 + k) for k in range(6)])
    after = [one for one in suggestions(faces, n_together=0) if set(one.face_ids) & set(far) and one.person_id == anna]
    assert all(one.probability < chance[far[0]] for one in after)


def test_faces_of_other_years_are_found_by_the_exemplars_of_those_years(faces):
    anna, _ = named(faces, "Anna", some(0, 10), year=2001)
    old = add(faces, [between(0, 1, 0.7, k) for k in range(4)], year=2020)
    _, asked = add_person(faces, [between(0, 1, 0.7, 10 + k) for k in range(3)], year=2021)
    assert not any(set(one.face_ids) & set(asked) for one in suggestions(faces))
    faces.edits.do(MoveFaces(tuple(old), anna))
    assert any(set(one.face_ids) == set(asked) for one in suggestions(faces))


def test_what_is_like_a_refused_face_is_not_asked_about(faces):
    anna, _ = named(faces, "Anna", some(0, 6))
    sister = add(faces, [between(0, 4, 0.35, 1)])
    _, more = add_person(faces, [between(0, 4, 0.35, k) for k in range(2, 5)])
    assert any(set(one.face_ids) & set(more) for one in suggestions(faces))
    faces.edits.do(RejectFaces(tuple(sister), anna))
    assert not any(set(one.face_ids) & set(more) for one in suggestions(faces))
    assert any(set(one.face_ids) & set(more) for one in suggestions(faces, learning=False))
    faces.edits.do(MoveFaces(tuple(sister), anna))
    assert any(set(one.face_ids) & set(more) for one in suggestions(faces)), "it is Anna after all"


def test_groups_that_are_surely_one_person_make_one_question(faces):
    anna, _ = named(faces, "Anna", some(0, 6))
    groups = [add_person(faces, some(0, 3, seed=k))[1] for k in (1, 2)]
    (single,) = add(faces, [near(0, 0.3, 900)])
    (only,) = suggestions(faces)
    assert set(only.face_ids) == {*groups[0], *groups[1], single}
    assert only.source_person_id is None
    assert only.probability > 0.9
    pair = add(faces, [near(0, 0.3, 901), near(0, 0.3, 902)], together=True)
    asked = suggestions(faces)
    assert not any(set(pair) <= set(one.face_ids) for one in asked), "nobody stands twice in one photo"
    faces.edits.do(MoveFaces(tuple(asked[0].face_ids), anna))
    assert not {face for one in suggestions(faces) for face in one.face_ids} & set(asked[0].face_ids)


def test_a_face_that_grouping_misplaced_is_checked_once(faces):
    anna, _ = named(faces, "Anna", some(0, 9))
    bob, _ = named(faces, "Bob", some(1, 9, seed=1))
    (wrong,) = add(faces, [near(1, 0.3, 500)])
    with faces.transaction() as connection:
        connection.exec_driver_sql("INSERT INTO assignment VALUES (?, ?, 0, 1)", (wrong, anna))
    (check,) = suggestions(faces)
    assert (check.person_id, check.face_ids, check.source_person_id) == (anna, (wrong,), anna)
    assert check.probability < 0.5
    faces.edits.do(ConfirmFaces((wrong,)))
    assert suggestions(faces) == []
    faces.edits.undo()
    faces.edits.do(RejectFaces((wrong,), anna))
    (asked,) = suggestions(faces)
    assert (asked.person_id, asked.face_ids) == (bob, (wrong,))


def test_answers_make_it_bolder_or_more_careful(faces):
    anna, _ = named(faces, "Anna", some(0, 8))
    _, asked = add_person(faces, [between(0, 6, 0.5, k) for k in range(3)])

    def chance():
        return next(one.probability for one in suggestions(faces) if set(asked) <= set(one.face_ids))

    others = add(faces, [between(0, 7, 0.5, 60 + k) for k in range(12)])
    before = chance()
    for no in others:
        faces.edits.do(RejectFaces((no,), anna))
    assert chance() < before
    for _ in range(12):
        faces.edits.undo()
    assert chance() == pytest.approx(before)


def test_belief_stays_where_it_was_without_answers_and_follows_many():
    rng = np.random.default_rng(0)
    x = np.column_stack([np.ones(4000), rng.normal(size=(4000, 8))])
    true = np.array([-1.0, 2.0, 0.0, 0.5, 0.0, -1.0, 0.0, 1.0, 0.0])
    y = (rng.random(4000) < 1 / (1 + np.exp(-x @ true))).astype(float)
    few = OPEN.learned(x[:0], y[:0], y[:0])
    assert few.weight == pytest.approx(OPEN.weight)
    many = Belief(np.zeros(9), np.full(9, 0.1)).learned(x, y, np.ones(4000))
    assert many.weight == pytest.approx(true, abs=0.2)
    halves = Belief(np.zeros(9), np.full(9, 0.1)).learned(x, y, np.full(4000, 0.5))
    assert abs(halves.weight).sum() < abs(many.weight).sum() + 0.1
    sure = OPEN.learned(x[:20], 1 - y[:20], np.ones(20)).weight - OPEN.weight
    assert 0 < abs(sure).max() < 3


def test_nobody_is_asked_about_faces_from_before_their_birth_or_after_their_death(faces):
    anna, _ = named(faces, "Anna", some(0, 6), year=2012)
    early, late, fine = (add(faces, some(0, 2, seed=k), year=year) for k, year in ((1, 1999), (2, 2020), (3, 2014)))

    def asked():
        return {face_id for one in suggestions(faces) if one.person_id == anna for face_id in one.face_ids}

    assert asked() >= {*early, *late, *fine}
    faces.edits.do(SetBirthday(anna, "2005"))
    assert asked() >= {*late, *fine} and not asked() & set(early)
    faces.edits.do(SetDeath(anna, "2016-05"))
    assert asked() >= set(fine) and not asked() & {*early, *late}


def test_of_a_group_only_the_faces_from_a_life_are_asked_about(faces):
    anna, _ = named(faces, "Anna", some(0, 6), year=2012)
    group, ids = add_person(faces, some(0, 3, seed=1), year=2013)
    (wrong,) = add(faces, some(0, 1, seed=2), year=1999)
    with faces.transaction() as connection:
        connection.exec_driver_sql("INSERT INTO assignment VALUES (?, ?, 0, 0)", (wrong, group))
    faces.edits.do(SetBirthday(anna, "2005"))
    assert any(set(one.face_ids) == set(ids) for one in suggestions(faces))


def test_a_named_persons_face_from_before_their_birth_is_to_be_checked(faces):
    anna, _ = named(faces, "Anna", some(0, 6), year=2012)
    (early,) = add(faces, some(0, 1, seed=1), year=1999)
    faces.edits.do(MoveFaces((early,), anna))
    with faces.transaction() as connection:
        connection.exec_driver_sql("UPDATE assignment SET confirmed = 0 WHERE face_id = ?", (early,))
    assert not any(early in one.face_ids for one in suggestions(faces))
    faces.edits.do(SetBirthday(anna, "2005"))
    assert any(one.face_ids == (early,) and one.person_id == anna for one in suggestions(faces))
    faces.edits.do(ConfirmFaces((early,)))
    assert not any(early in one.face_ids for one in suggestions(faces)), "who says so knows better than the date"

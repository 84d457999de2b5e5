"""Telling two people apart who are often confused."""

import pytest

from engine.errors import KnownError
from engine.library import ConfirmFaces, MoveFaces, NamePerson, RejectFaces
from engine.suggestions.untangle import confused_pairs, untangle
from tests.engine.faces_library import CENTRES, WEIGHTS, add, add_person, near


def twin(who, seed):
    """A face of one of two people who look alike."""
    x = near(0, 0.5, seed) + (0.35 if who else -0.35) * (CENTRES[1] - CENTRES[0])
    return x / (x @ x) ** 0.5


@pytest.fixture
def twins(faces):
    anna, a_ids = add_person(faces, [*(twin(0, k) for k in range(12)), *(twin(1, 50 + k) for k in range(3))])
    berta, b_ids = add_person(faces, [*(twin(1, 100 + k) for k in range(12)), *(twin(0, 150 + k) for k in range(2))])
    faces.edits.do(NamePerson(anna, "Anna"))
    faces.edits.do(NamePerson(berta, "Berta"))
    return faces, anna, berta, a_ids, b_ids


def confirm(library, *face_ids):
    library.edits.do(ConfirmFaces(tuple(face_ids)))


def test_the_misplaced_of_both_are_found_and_nobody_else(twins):
    library, anna, berta, a_ids, b_ids = twins
    confirm(library, *a_ids[:5], *b_ids[:5])
    found = untangle(library, WEIGHTS, anna, berta)
    assert (found.to_a, found.to_b) == (tuple(b_ids[12:]), tuple(a_ids[12:]))
    other = untangle(library, WEIGHTS, berta, anna)
    assert (other.to_a, other.to_b) == (found.to_b, found.to_a)


def test_what_the_user_said_is_never_moved(twins):
    library, anna, berta, a_ids, b_ids = twins
    confirm(library, *a_ids[:5], *b_ids[:5])
    library.edits.do(ConfirmFaces((a_ids[12],)))
    library.edits.do(RejectFaces((a_ids[13],), berta))
    found = untangle(library, WEIGHTS, anna, berta)
    assert not {a_ids[12], a_ids[13]} & set(found.to_b)


def test_nobody_stands_twice_in_one_photo(faces):
    anna, a_ids = add_person(faces, [twin(0, k) for k in range(6)])
    berta, b_ids = add_person(faces, [twin(1, 100 + k) for k in range(6)])
    both = add(faces, [twin(1, 200), twin(1, 201)], together=True)
    faces.edits.do(MoveFaces((both[0],), berta))
    with faces.transaction() as connection:
        connection.exec_driver_sql("INSERT INTO assignment VALUES (?, ?, 0, 1)", (both[1], anna))
    confirm(faces, *a_ids[:4], *b_ids[:4])
    assert untangle(faces, WEIGHTS, anna, berta).to_b == ()


def test_too_few_confirmed_faces_are_told_of_whom(twins):
    library, anna, berta, a_ids, b_ids = twins
    with pytest.raises(KnownError, match="confirm 3 more faces of Anna and 3 more faces of Berta first"):
        untangle(library, WEIGHTS, anna, berta)
    confirm(library, *a_ids[:3], *b_ids[:2])
    with pytest.raises(KnownError, match="confirm 1 more face of Berta first"):
        untangle(library, WEIGHTS, anna, berta)
    with pytest.raises(KnownError, match="two different people"):
        untangle(library, WEIGHTS, anna, anna)


def test_people_who_are_confused_are_listed_the_most_first(twins):
    library, anna, berta, a_ids, _ = twins
    library.edits.do(ConfirmFaces(tuple(a_ids[:8])))
    carl, _ = add_person(library, [near(5, 0.3, k) for k in range(6)])
    library.edits.do(NamePerson(carl, "Carl"))
    (only,) = confused_pairs(library, WEIGHTS)
    assert (only.a_id, only.b_id) == (anna, berta)
    assert only.n_faces >= 3
    moved = [face.face_id for face in library.reading.person_faces(carl)][:2]
    library.edits.do(MoveFaces(tuple(moved), anna))
    pairs = {(one.a_id, one.b_id) for one in confused_pairs(library, WEIGHTS)}
    assert pairs == {(anna, berta), (anna, carl)}
    assert len(confused_pairs(library, WEIGHTS, 1)) == 1


def test_nobody_is_confused_in_an_empty_library(faces):
    assert confused_pairs(faces, WEIGHTS) == []

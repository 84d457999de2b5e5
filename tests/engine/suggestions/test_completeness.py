"""How much of a person is found."""

import pytest

from engine.library import ConfirmFaces, HidePerson, MoveFaces, NamePerson, RejectFaces
from engine.suggestions.completeness import Completeness, completeness, rounded, sentence
from engine.suggestions.knowledge import Knowledge
from tests.engine.faces_library import WEIGHTS, add, add_person, near


def some(who, n, seed=0):
    return [near(who, 0.3, seed * 100 + k) for k in range(n)]


def named(library, name, vectors):
    person_id, face_ids = add_person(library, vectors)
    library.edits.do(NamePerson(person_id, name))
    return person_id, face_ids


def found_of(library):
    return completeness(Knowledge.read(library, WEIGHTS))


def test_open_faces_are_counted_as_far_as_they_are_probable(faces):
    anna, _ = named(faces, "Anna", some(0, 12))
    bob, _ = named(faces, "Bob", some(1, 6, seed=1))
    _, more = add_person(faces, some(0, 3, seed=2))
    add(faces, some(0, 1, seed=3))
    add_person(faces, some(5, 9, seed=4))
    found = found_of(faces)
    assert sorted(found) == sorted([anna, bob])
    assert (found[anna].n_found, found[anna].n_left) == (12, 4)
    assert found[anna].share == pytest.approx(0.75, abs=0.02)
    assert (found[bob].n_found, found[bob].n_left) == (6, 0)
    faces.edits.do(MoveFaces(tuple(more), anna))
    assert found_of(faces)[anna].n_found == 15
    assert found_of(faces)[anna].share > found[anna].share
    faces.edits.do(HidePerson(bob, True))
    assert list(found_of(faces)) == [anna]


def test_what_was_refused_is_not_left_and_what_is_misplaced_is_not_found(faces):
    anna, ids = named(faces, "Anna", [*some(0, 10), near(1), near(2)])
    assert found_of(faces)[anna].n_found == 10
    faces.edits.do(ConfirmFaces(tuple(ids[:10])))
    faces.edits.do(RejectFaces(tuple(ids[10:]), anna))
    group, _ = add_person(faces, some(0, 4, seed=2))
    assert found_of(faces)[anna].n_left == 4
    faces.edits.do(RejectFaces(tuple(line.face_id for line in faces.reading.person_faces(group)), anna))
    assert found_of(faces)[anna] == Completeness(10, 0, pytest.approx(1.0, abs=0.02))


def test_a_library_without_names_has_no_completeness(faces):
    assert found_of(faces) == {}
    add_person(faces, some(0, 3))
    assert found_of(faces) == {}


@pytest.mark.parametrize(
    ("estimate", "words"),
    [
        (Completeness(330, 21, 0.94), "About 94% of Anna found; likely 21 left."),
        (Completeness(330, 0, 0.999), "Likely all of Anna found."),
        (Completeness(3300, 1, 0.9997), "About 99% of Anna found; likely 1 left."),
        (Completeness(1, 900, 0.001), "About 1% of Anna found; likely 900 left."),
    ],
)
def test_it_is_told_in_a_sentence(estimate, words):
    assert sentence("Anna", estimate) == words


def test_many_are_told_in_round_numbers():
    told = {0.4: 0, 3.2: 3, 19.4: 19, 22.9: 25, 98.0: 100, 123.0: 120, 1288.0: 1300}
    assert {number: rounded(number) for number in told} == told

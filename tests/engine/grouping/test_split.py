"""Parting two people who were taken for one."""

import pytest

from engine.errors import KnownError
from engine.grouping.split import propose_split
from engine.library import ConfirmFaces, MoveFaces
from tests.engine.faces_library import WEIGHTS, add_person, near


@pytest.fixture
def mixed(faces):
    vectors = [near(k % 2, 0.7, k) for k in range(24)]
    person_id, ids = add_person(faces, vectors)
    return faces, person_id, ids


def test_each_face_goes_with_whom_it_is_like(mixed):
    library, person_id, ids = mixed
    library.edits.do(ConfirmFaces(tuple(ids[3:5])))
    found = propose_split(library, WEIGHTS, person_id, ids[0], ids[1])
    assert (found.stay, found.go) == (tuple(ids[0::2]), tuple(ids[1::2]))
    other = propose_split(library, WEIGHTS, person_id, ids[5], ids[8])
    assert (other.stay, other.go) == (tuple(ids[1::2]), tuple(ids[0::2]))


def test_accepting_the_proposal_parts_them(mixed):
    library, person_id, ids = mixed
    go = propose_split(library, WEIGHTS, person_id, ids[0], ids[1]).go
    change = library.edits.do(MoveFaces(go, None))
    assert [line.face_id for line in library.reading.person_faces(person_id)] == ids[0::2]
    assert sorted(line.face_id for line in library.reading.person_faces(change.new_person_id or 0)) == ids[1::2]


def test_alike_faces_are_parted_all_the_same(faces):
    person_id, ids = add_person(faces, [near(0, 0.1, k) for k in range(6)])
    found = propose_split(faces, WEIGHTS, person_id, ids[2], ids[4])
    assert ids[2] in found.stay
    assert ids[4] in found.go
    assert sorted((*found.stay, *found.go)) == ids


def test_too_many_faces_and_poor_ones_join_the_nearer_side(faces):
    person_id, ids = add_person(faces, [near(k % 2, 0.5, k) for k in range(24)], quality=0.1)
    found = propose_split(faces, WEIGHTS, person_id, ids[0], ids[1], n_shaping=5)
    assert (found.stay, found.go) == (tuple(ids[0::2]), tuple(ids[1::2]))


def test_two_faces_of_the_person_are_needed(mixed):
    library, person_id, ids = mixed
    _, others = add_person(library, [near(3)])
    for a, b in ((ids[0], ids[0]), (ids[0], others[0]), (99, ids[0])):
        with pytest.raises(KnownError, match="two different faces"):
            propose_split(library, WEIGHTS, person_id, a, b)

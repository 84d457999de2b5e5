"""Finding the nearest faces."""

import numpy as np
import pytest

from engine.library import Vectors
from engine.search.gallery import Gallery, Match, probe_of_face
from engine.vectors.unit_vectors import dequantise, quantise
from tests.engine.faces_library import WEIGHTS, add_person, near
from tests.fakes import unit_rows


@pytest.mark.parametrize("block", [7, 16384])
def test_the_ranking_is_that_of_a_naive_loop(block):
    rng = np.random.default_rng(0)
    vectors = quantise(unit_rows(rng, 50))
    people = rng.integers(-1, 4, 50)
    gallery = Gallery(Vectors(np.arange(100, 150), people, vectors), block_rows=block)
    probe = unit_rows(rng, 1)[0]
    squared = ((dequantise(vectors) - probe) ** 2).sum(1)
    order = np.argsort(squared)
    assert len(gallery) == 50
    for limit in (0, 1, 10, 50, 500, None):
        found = gallery.nearest(probe, limit)
        assert [match.face_id for match in found] == (100 + order[:limit]).tolist()
        for match in found:
            person = int(people[match.face_id - 100])
            assert match == Match(match.face_id, None if person < 0 else person, match.distance)
            assert match.distance == pytest.approx(squared[match.face_id - 100], abs=1e-5)


def test_some_faces_are_others_now():
    vectors = quantise(unit_rows(np.random.default_rng(0), 8))
    ids, people = np.arange(10, 18), np.arange(8)
    now = Vectors(np.array([11, 20]), np.array([-1, 3]), vectors[[7, 2]])
    changed = Gallery(Vectors(ids[:6], people[:6], vectors[:6])).with_faces([11, 14, 20], now).vectors
    assert changed.face_ids.tolist() == [10, 11, 12, 13, 15, 20]
    assert changed.person_ids.tolist() == [0, -1, 2, 3, 5, 3]
    assert (changed.vectors == vectors[[0, 7, 2, 3, 5, 2]]).all()


def test_some_people_alone_can_be_searched():
    rng = np.random.default_rng(0)
    people = np.array([4, -1, 9, 4, 9, 5])
    vectors = unit_rows(rng, 6)
    gallery = Gallery(Vectors(np.arange(6), people, quantise(vectors)))
    assert [match.face_id for match in gallery.nearest(vectors[1], 1)] == [1]
    few = gallery.of_people({9, 4, 77})
    assert sorted(match.face_id for match in few.nearest(vectors[1])) == [0, 2, 3, 4]
    assert few.nearest(vectors[2])[0].person_id == 9
    assert len(gallery.of_people([])) == 0


def test_nothing_to_search():
    gallery = Gallery(Vectors(np.empty(0, np.int64), np.empty(0, np.int64), np.empty((0, 128), np.int8)))
    assert gallery.nearest(np.ones(128, np.float32)) == []


def test_a_face_of_the_library_finds_itself(faces):
    anna, ids = add_person(faces, [near(0), near(1)])
    probe = probe_of_face(faces, WEIGHTS, ids[1])
    assert probe is not None
    assert np.linalg.norm(probe) == pytest.approx(1, abs=1e-5)
    best, _ = Gallery(faces.reading.vectors(WEIGHTS.id)).nearest(probe)
    assert (best.face_id, best.person_id, best.distance) == (ids[1], anna, pytest.approx(0, abs=1e-5))
    assert probe_of_face(faces, WEIGHTS, 99) is None

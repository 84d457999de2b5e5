"""Faces that lie where a network puts those that show nothing are poor, whatever their pixels look like."""

from dataclasses import replace

import numpy as np

from engine.active_weights import as_compared
from engine.grouping.people import POOR_QUALITY, regroup
from engine.records import FaceTable
from engine.vectors.adapter import Adapter
from engine.vectors.recognisability import Unrecognisable
from engine.vectors.unit_vectors import quantise
from tests.engine.faces_library import WEIGHTS

CENTRES = np.eye(2, 128, dtype=np.float32)
FOUND = Unrecognisable(quantise(CENTRES).tobytes(), 0.6)


def towards(cosine, centre, axis):
    """A face as like a centre as said, and otherwise like no other."""
    x = np.zeros(128, np.float32)
    x[centre], x[axis] = cosine, np.sqrt(1 - cosine**2)
    return x


def table(faces, quality=0.8):
    n = len(faces)
    return FaceTable(
        np.arange(n), np.arange(n), quantise(np.stack(faces)), np.full(n, quality, np.float32), np.full(n, -1),
        np.zeros(n, bool),
    )  # fmt: skip


def test_likeness_is_to_the_nearest_centre():
    vectors = quantise(np.stack([towards(0.9, 0, 9), towards(0.5, 1, 9), towards(0.0, 0, 9)]))
    np.testing.assert_allclose(FOUND.likeness(vectors), [0.9, 0.5, 0.0], atol=0.01)
    assert FOUND.likeness(vectors[:0]).shape == (0,)


def test_what_cannot_be_recognised_is_poor_however_sharp_and_the_rest_is_as_it_was():
    faces = table([towards(0.7, 0, 9), towards(0.5, 0, 10)], quality=1.0)
    lowered = FOUND.lowered(faces.quality, faces.vector)
    assert lowered[0] < POOR_QUALITY
    assert lowered[1] == 1.0


def test_strangers_of_whom_nothing_can_be_seen_become_nobody():
    alike = [towards(0.8, 0, axis) for axis in range(9, 14)]
    weights = replace(WEIGHTS, unrecognisable=FOUND)
    assert [len(group.face_ids) for group in regroup(as_compared(table(alike), WEIGHTS, None), 1.2)] == [5]
    assert regroup(as_compared(table(alike), weights, None), 1.2) == []


def test_they_are_known_by_what_the_network_made_of_them_not_by_what_an_adapter_did():
    turned = np.roll(np.eye(128, dtype=np.float32), 5, axis=0)
    faces = table([towards(0.7, 0, 9)])
    seen = as_compared(faces, replace(WEIGHTS, unrecognisable=FOUND), Adapter(WEIGHTS.id, turned, 1.0, 1.0))
    assert seen.quality[0] < POOR_QUALITY
    assert FOUND.likeness(seen.vector)[0] < 0.1


def test_it_is_read_back_as_it_was_written():
    assert Unrecognisable.from_json(FOUND.to_json()) == FOUND

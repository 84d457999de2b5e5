"""Faces of which nobody could tell whose they are, listed apart."""

from dataclasses import replace

import numpy as np

from engine.library import RejectFaces
from engine.suggestions.poor_faces import poor_faces
from engine.vectors.recognisability import Unrecognisable
from engine.vectors.unit_vectors import quantise
from tests.engine.faces_library import CENTRES, WEIGHTS, add, add_person, near


def test_poor_faces_that_are_nobodys_are_listed_the_poorest_first(faces):
    add_person(faces, [near(0)], quality=0.1)
    add(faces, [near(1)], quality=0.8)
    (dark,) = add(faces, [near(2)], quality=0.2)
    (darker,) = add(faces, [near(3)], quality=0.05)
    assert poor_faces(faces, WEIGHTS) == [darker, dark]
    faces.edits.do(RejectFaces((darker,), None))
    assert poor_faces(faces, WEIGHTS) == [dark]


def test_a_sharp_face_that_the_network_cannot_tell_is_among_them(faces):
    noisy, _ = add(faces, [near(4), near(5)], quality=0.8)
    assert poor_faces(faces, WEIGHTS) == []
    nothing = Unrecognisable(quantise(CENTRES[4][None].astype(np.float32)).tobytes(), 0.7)
    assert poor_faces(faces, replace(WEIGHTS, unrecognisable=nothing)) == [noisy]

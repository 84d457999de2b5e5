"""A careful detector looks where a quick one is not sure."""

from __future__ import annotations

import numpy as np
import pytest

from engine.faces.detector import WHOLE_FACE, SearchSettings
from engine.faces.second_look import SecondLook
from tests.engine.faces.make import as_image, placed


class Finds:
    """Finds what it is told to, and counts how often it looked."""

    def __init__(self, name, *faces):
        self.name, self.faces, self.looks = name, list(faces), 0

    @property
    def signature(self):
        return f"{self.name}-1:640:20"

    @property
    def box_shape(self):
        return WHOLE_FACE

    def search_settings(self, signature):
        return SearchSettings(640, 20, self.name) if signature.startswith(f"{self.name}-1:") else None

    def detect(self, images):
        self.looks += len(images)
        return [list(self.faces) for _ in images]


PHOTO = as_image(np.zeros((300, 400, 3)))


@pytest.mark.parametrize(
    ("scores", "looks", "n_faces"), [((0.9,), 0, 1), ((), 0, 0), ((0.1,), 0, 0), ((0.9, 0.4), 1, 2), ((0.4,), 1, 1)]
)
def test_the_careful_one_looks_only_where_a_find_is_doubtful(scores, looks, n_faces):
    quick = Finds("quick", *(placed(at=(100.0 + 150 * i, 150.0), score=s) for i, s in enumerate(scores)))
    careful = Finds("careful", placed(at=(100.0, 150.0), score=0.8))
    (faces,) = SecondLook(quick, careful, 0.3, 0.6).detect([PHOTO])
    assert careful.looks == looks
    assert len(faces) == min(n_faces, 1)


def test_the_careful_box_stays_and_a_face_that_only_the_quick_one_saw_too():
    both, doubtful = placed(at=(100.0, 150.0), score=0.95), placed(at=(200.0, 200.0), zoom=0.5, score=0.4)
    alone = placed(at=(300.0, 150.0), score=0.7)
    careful = Finds("careful", placed(at=(104.0, 150.0), score=0.8))
    (faces,) = SecondLook(Finds("quick", both, alone, doubtful), careful, 0.3, 0.6).detect([PHOTO])
    assert [face.score for face in faces] == [0.8, 0.7]
    assert faces[0] is careful.faces[0] and faces[1] is alone


def test_its_signature_names_both():
    look = SecondLook(Finds("quick"), Finds("careful"), 0.3, 0.6)
    assert look.search_settings(look.signature) == SearchSettings(640, 20, "kith-then-centerface")
    assert look.quick.search_settings(look.signature) is None
    assert look.search_settings("quick-1:640:20") is None
    assert "careful" in look.signature and "0.3" in look.signature
    assert look.box_shape is WHOLE_FACE

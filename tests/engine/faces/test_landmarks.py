"""Landmarks are placed anew from a closer look, and stay where nobody knows better."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import skimage.data
from PIL import Image as PillowImage

from engine.faces.align import face_transform, supposed_landmarks
from engine.faces.centerface import CenterFace
from engine.faces.landmarks import GLANCE, network_planes, read_network, refine_landmarks
from engine.records import Image
from tests.engine.faces.make import as_image


@pytest.fixture(scope="module")
def astronaut():
    image = as_image(skimage.data.astronaut())
    (face,) = CenterFace().detect([image])[0]
    return image, face


def apart(a, b):
    eyes = np.linalg.norm(b.landmarks[0] - b.landmarks[1])
    return float(np.linalg.norm(a.landmarks - b.landmarks, axis=1).mean() / eyes)


def test_landmarks_that_are_a_little_off_come_back(astronaut):
    image, face = astronaut
    (right,) = refine_landmarks(image, [face])
    assert apart(right, face) < 0.12
    eyes = np.linalg.norm(face.landmarks[0] - face.landmarks[1])
    rng = np.random.default_rng(0)
    off = [replace(face, landmarks=face.landmarks + eyes * rng.normal(0, 0.07, (5, 2)).astype("f")) for _ in range(12)]
    back = refine_landmarks(image, off)
    assert np.mean([apart(face, right) for face in back]) < 0.55 * np.mean([apart(face, right) for face in off])


def test_boxes_and_scores_stay(astronaut):
    image, face = astronaut
    (placed,) = refine_landmarks(image, [face])
    assert placed.score == face.score
    np.testing.assert_array_equal(placed.box, face.box)
    assert placed.landmarks.dtype == np.float32
    assert refine_landmarks(image, []) == []


def test_a_smaller_picture_of_the_same_photo_gives_nearly_the_same(astronaut):
    image, face = astronaut
    half = image.picture.resize((image.width_px // 2, image.height_px // 2), PillowImage.Resampling.BOX)
    (a,), (b,) = refine_landmarks(image, [face]), refine_landmarks(Image(half, 0.5, image.info), [face])
    assert apart(a, b) < 0.03


def test_a_turned_face_is_placed_as_an_upright_one(astronaut):
    image, face = astronaut
    pixels = np.ascontiguousarray(np.rot90(image.pixels))
    turned = face.landmarks[:, ::-1] * (1, -1) + (0, image.width_px)
    x0, y0, x1, y1 = face.box
    box = np.array([y0, image.width_px - x1, y1, image.width_px - x0], np.float32)
    (upright,) = refine_landmarks(image, [face])
    (placed,) = refine_landmarks(as_image(pixels), [replace(face, box=box, landmarks=turned.astype(np.float32))])
    back = np.stack([image.width_px - placed.landmarks[:, 1], placed.landmarks[:, 0]], axis=1)
    assert apart(replace(face, landmarks=back), upright) < 0.02


def test_a_face_without_landmarks_that_make_sense_gets_some(astronaut):
    image, face = astronaut
    for landmarks in (np.full((5, 2), np.nan, np.float32), supposed_landmarks(face.box)):
        (placed,) = refine_landmarks(image, [replace(face, landmarks=landmarks)])
        assert np.isfinite(placed.landmarks).all()
        assert apart(placed, face) < 0.25


def test_where_the_network_sees_something_else_landmarks_stay(astronaut, monkeypatch):
    from engine.faces import landmarks

    image, face = astronaut

    class Lost:
        def run(self, names, feed):
            return [np.zeros((len(feed["pixels"]), 5, 2), np.float32)]

    monkeypatch.setattr(landmarks, "_session", Lost)
    (placed,) = refine_landmarks(image, [face])
    np.testing.assert_array_equal(placed.landmarks, face.landmarks)


def test_the_glance_shows_the_face_with_a_margin(astronaut):
    _, face = astronaut
    points = face.landmarks @ face_transform(face, GLANCE)[:, :2].T + face_transform(face, GLANCE)[:, 2]
    assert points.min() > 10 and points.max() < 54
    planes = network_planes(np.full((1, 64, 64, 3), 255, np.uint8))
    assert planes.dtype == np.float32 and planes.shape == (1, 3, 64, 64) and planes.max() == pytest.approx(1)


def test_the_file_is_the_one_that_kith_knows():
    assert read_network()

"""Quality is monotone in all that it is made of, and sharpness means the same for every network."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
import skimage.data
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image as PillowImage
from PIL import ImageFilter

from engine.faces.align import Template, crop_aligned
from engine.faces.quality import quality, sharpness, yaw
from engine.records import FaceBox
from tests.engine.faces.make import as_image, placed

TEMPLATE = Template.for_input(140, 116, 124)
ASTRONAUT = [(202.3, 102.7), (239.9, 98.3), (224.3, 123.1), (212.0, 143.2), (241.2, 139.6)]


def astronaut_face(score=0.9):
    return FaceBox(np.array([181, 58, 269, 177], np.float32), np.array(ASTRONAUT, np.float32), score)


def test_a_plain_face_is_good_and_a_blurred_one_is_poor():
    photo = skimage.data.astronaut()
    qualities = []
    for sigma in (0, 1, 2, 4):
        blurred = np.asarray(PillowImage.fromarray(photo).filter(ImageFilter.GaussianBlur(sigma)))
        qualities.append(crop_aligned(as_image(blurred), [astronaut_face()], TEMPLATE)[0].quality)
    assert qualities == sorted(qualities, reverse=True)
    assert qualities[0] > 0.5
    assert qualities[-1] < 0.25


def test_a_tiny_face_is_poor():
    photo = PillowImage.fromarray(skimage.data.astronaut()).resize((103, 103), PillowImage.Resampling.BOX)
    face = astronaut_face()
    tiny = FaceBox(face.box * np.float32(103 / 512), face.landmarks * np.float32(103 / 512), face.score)
    assert crop_aligned(as_image(np.asarray(photo)), [tiny], TEMPLATE)[0].quality < 0.25


def test_quality_rises_with_score_and_size_and_falls_with_yaw():
    pixels = np.random.default_rng(0).integers(0, 255, (140, 116, 3)).astype(np.uint8)
    by_score = [quality(placed(score=score), pixels, 1.0) for score in np.linspace(0, 1, 20)]
    by_zoom = [quality(placed(), pixels, zoom) for zoom in (20.0, 9.0, 4.0, 2.0, 1.0, 0.3)]
    by_yaw = []
    for shift in range(0, 40, 4):
        turned = placed()
        turned.landmarks[2, 0] += shift
        by_yaw.append(quality(turned, pixels, 1.0))
    for rising in (by_score, by_zoom, by_yaw[::-1]):
        assert all(low < high for low, high in pairwise(rising))
        assert all(0 <= value <= 1 for value in rising)
    assert by_yaw[0] > 0.5 and by_yaw[-1] < 0.25


@given(st.floats(-180, 180), st.floats(0.1, 10))
def test_yaw_ignores_roll_and_size(angle_deg, zoom):
    assert yaw(placed(zoom, angle_deg).landmarks) == pytest.approx(yaw(placed().landmarks), abs=1e-3)


def test_sharpness_means_the_same_at_every_input_size_and_hardly_depends_on_contrast():
    photo, face = as_image(skimage.data.astronaut()), astronaut_face()
    values = [
        sharpness(crop_aligned(photo, [face], Template.for_input(side, side, 124))[0].pixels) for side in (140, 220)
    ]
    assert values[1] == pytest.approx(values[0], rel=0.25)
    pixels = crop_aligned(photo, [face], TEMPLATE)[0].pixels
    assert sharpness((pixels // 2 + 64).astype(np.uint8)) == pytest.approx(sharpness(pixels), rel=0.25)
    assert sharpness(np.full((140, 116, 3), 100, np.uint8)) == 0.0
    assert sharpness(np.zeros((1, 1, 3), np.uint8)) == 0.0

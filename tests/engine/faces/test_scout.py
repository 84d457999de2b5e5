"""A scout looks around the places it is sent to, and nowhere else, unless that would be nearly everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pytest

from engine.faces.align import supposed_landmarks
from engine.faces.detector import WHOLE_FACE, SearchSettings
from engine.faces.scout import Scout
from engine.records import FaceBox, Image
from tests.engine.faces.make import as_image


def face(x: float, y: float, side: float) -> FaceBox:
    """Make a find around a place."""
    box = np.array([x - side / 2, y - side / 2, x + side / 2, y + side / 2], np.float32)
    return FaceBox(box, supposed_landmarks(box), 0.3)


@dataclass(frozen=True)
class SeesWhite:
    """Finds 10 px of the photo around every white pixel, and notes how large the pictures are that it is shown."""

    shown: list[tuple[int, int]] = field(default_factory=list)
    signature = "white-1"
    box_shape = WHOLE_FACE

    def search_settings(self, signature: str) -> SearchSettings | None:
        return None

    def detect(self, images: Sequence[Image]) -> list[list[FaceBox]]:
        self.shown.extend((image.height_px, image.width_px) for image in images)
        white = [(image.scale, np.argwhere(image.pixels[..., 0] == 255)) for image in images]
        return [[face(x / scale, y / scale, 10) for y, x in at] for scale, at in white]


@pytest.fixture
def image() -> Image:
    pixels = np.zeros((480, 640, 3), np.uint8)
    pixels[100, 100] = pixels[300, 500] = 255
    return as_image(pixels)


def test_what_is_around_a_place_is_found_where_it_is_in_the_photo(image: Image) -> None:
    eye = SeesWhite()
    (found,) = Scout(lambda side_px: eye).suspects(image, 640, [face(490, 310, 20)])
    np.testing.assert_array_equal(found.box, face(500, 300, 10).box)
    assert eye.shown == [(160, 160)]


def test_nothing_is_looked_at_without_a_place(image: Image) -> None:
    eye = SeesWhite()
    assert (Scout(lambda side_px: eye).suspects(image, 640, []), eye.shown) == ([], [])


def test_the_photo_is_looked_at_once_where_windows_would_be_most_of_it(image: Image) -> None:
    eye = SeesWhite()
    places = [face(x, y, 20) for x in range(32, 640, 64) for y in range(32, 480, 64)]
    assert len(Scout(lambda side_px: eye).suspects(image, 640, places)) == 2
    assert eye.shown == [(480, 640)]


def test_windows_are_cut_from_the_picture_at_the_size_that_is_asked_for() -> None:
    eye = SeesWhite()
    large = as_image(np.full((960, 1280, 3), 255, np.uint8), scale=0.5)
    found = Scout(lambda side_px: eye).suspects(large, 640, [face(1000, 1000, 40)])
    assert eye.shown == [(160, 160)]
    middles = np.array([each.box[:2] + 5 for each in found])
    assert (192 - 48) * 4 < middles.min() < middles.max() < (256 + 48) * 4  # what the edge cuts is left out

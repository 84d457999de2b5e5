"""Faces on their side and on their head: looked for where something asks for it, and placed where they are."""

from __future__ import annotations

import numpy as np
import pytest

from engine.faces.align import supposed_landmarks
from engine.faces.detector import WHOLE_FACE, SearchSettings
from engine.faces.registry import make_detector
from engine.faces.turned import TurnedToo, roll
from engine.records import FaceBox, Image, PhotoInfo

WIDTH, HEIGHT = 120, 80
RED, GREEN = (255, 0, 0), (0, 255, 0)


class ColourDetector:
    """Sees a face where a red patch lies above a green one, and with `doubt` also a red patch beside a green one.

    It knows upright faces alone, as a network does at its best: of others it is in doubt.
    """

    box_shape = WHOLE_FACE
    signature = "colour-1"

    def __init__(self, doubt: float = 0.0) -> None:
        self.doubt = doubt
        self.n_looks = 0

    def search_settings(self, signature: str) -> SearchSettings | None:
        return SearchSettings() if signature.startswith("colour-1") else None

    def detect(self, images):
        self.n_looks += len(images)
        return [self._faces(image) for image in images]

    def _faces(self, image: Image) -> list[FaceBox]:
        red = [np.argwhere((image.pixels == colour).all(axis=2)) for colour in (RED, GREEN)]
        if not len(red[0]):
            return []
        (y, x), (gy, gx) = (points.mean(axis=0) for points in red)
        points = np.concatenate(red)
        (y0, x0), (y1, x1) = points.min(axis=0), points.max(axis=0) + 1
        box = np.array([x0, y0, x1, y1], np.float32) / np.float32(image.scale)
        score = 0.9 if gy - y > abs(gx - x) else self.doubt
        return [FaceBox(box, supposed_landmarks(box), score)] if score else []


def page(quarters: int, scale: float = 1.0) -> Image:
    """A photo with one face, turned counterclockwise by quarters from upright."""
    pixels = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    pixels[10:20, 30:45] = RED
    pixels[20:30, 30:45] = GREEN
    pixels = np.ascontiguousarray(np.rot90(pixels, quarters))
    height, width = pixels.shape[:2]
    return Image(pixels, scale, PhotoInfo(round(width / scale), round(height / scale), "PNG"))


UPRIGHT = np.array([30, 10, 45, 30], np.float32)
BOXES = {
    0: (30, 10, 45, 30),
    1: (10, WIDTH - 45, 30, WIDTH - 30),
    2: (WIDTH - 45, HEIGHT - 30, WIDTH - 30, HEIGHT - 10),
    3: (HEIGHT - 30, 30, HEIGHT - 10, 45),
}
ROLLS = {0: 0, 1: -90, 2: 180, 3: 90}


@pytest.mark.parametrize("scale", [1.0, 0.5])
@pytest.mark.parametrize("quarters", range(4))
def test_a_face_is_found_in_all_directions_with_its_landmarks_in_place(quarters: int, scale: float) -> None:
    look = ColourDetector()
    ((face,),) = TurnedToo(look, ColourDetector()).detect([page(quarters, scale)])
    assert face.box.tolist() == [edge / scale for edge in BOXES[quarters]]
    assert abs(roll(face)) == pytest.approx(abs(ROLLS[quarters]), abs=0.1)
    if quarters % 2:
        assert roll(face) == pytest.approx(ROLLS[quarters], abs=0.1)
    assert look.n_looks == (1 if quarters == 0 else 2)  # thoroughly again only where the quick look saw something


def test_a_photo_with_an_upright_face_is_looked_at_once() -> None:
    look, quick = ColourDetector(), ColourDetector()
    TurnedToo(look, quick).detect([page(0)])
    assert (look.n_looks, quick.n_looks) == (1, 0)


def test_a_doubtful_find_gives_way_to_the_upright_one() -> None:
    ((face,),) = TurnedToo(ColourDetector(doubt=0.4), ColourDetector()).detect([page(1)])
    assert (face.score, roll(face)) == (0.9, pytest.approx(-90, abs=0.1))


def test_photos_searched_before_are_known_to_have_been_searched_otherwise() -> None:
    detector = make_detector(SearchSettings(1280, 9))
    assert detector.signature != "centerface-1:1280:9:0.5"
    assert detector.search_settings("centerface-1:1280:9:0.5") == SearchSettings(1280, 9)


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_portraits_turned_are_found_and_their_crops_upright(quarters: int, small_album) -> None:
    """With the network itself: the crops of a turned photo are those of the upright one."""
    from engine.faces.align import Template, crop_aligned
    from engine.photos.decode import read

    detector = make_detector(SearchSettings())
    template = Template.for_input(96, 96, 124.0)
    for path in sorted(small_album.glob("*.jpg"))[:2]:
        upright = read(str(path))
        turned = Image(np.ascontiguousarray(np.rot90(upright.pixels, quarters)), upright.scale, upright.info)
        (before,), (after,) = detector.detect([upright]), detector.detect([turned])
        assert len(after) == len(before) > 0
        crops = [crop_aligned(image, found[:1], template)[0] for image, found in ((upright, before), (turned, after))]
        a, b = (crop.pixels.astype(float).ravel() for crop in crops)
        assert np.corrcoef(a, b)[0, 1] > 0.9


def test_a_page_with_faces_in_all_directions(small_album) -> None:
    """With the network itself: four portraits glued onto a page, each another way round."""
    from engine.photos.decode import read

    detector = make_detector(SearchSettings())
    portrait = read(str(sorted(small_album.glob("*.jpg"))[0]))
    ((face, *_),) = detector.detect([portrait])
    x0, y0, x1, y1 = face.box.astype(int)
    side = 2 * max(x1 - x0, y1 - y0)
    left, top = max(0, (x0 + x1 - side) // 2), max(0, (y0 + y1 - side) // 2)
    glued = portrait.pixels[top : top + side, left : left + side]
    page_side = 2 * max(glued.shape) + 60
    near, far = 20, page_side // 2 + 10
    pixels = np.full((page_side, page_side, 3), 235, np.uint8)
    for quarters, (x, y) in enumerate([(near, near), (far, near), (near, far), (far, far)]):
        turned = np.rot90(glued, quarters)
        pixels[y : y + turned.shape[0], x : x + turned.shape[1]] = turned
    (found,) = detector.detect([Image(pixels, 1.0, PhotoInfo(page_side, page_side, "PNG"))])
    middles = sorted((round(roll(one) / 90) % 4, *((one.box[:2] + one.box[2:]) / 2 > page_side / 2)) for one in found)
    assert middles == [(0, False, False), (1, True, True), (2, False, True), (3, True, False)]

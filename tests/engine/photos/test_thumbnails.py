"""Thumbnails: a square around the face whatever the photo's size, and a store that forgets nothing but may go."""

import io

import numpy as np
import pytest
from PIL import Image as PillowImage

from engine.photos.thumbnail_store import ThumbnailStore
from engine.photos.thumbnails import FACE_PX, PHOTO_PX, face_thumbnail, photo_thumbnail


@pytest.fixture
def photo(tmp_path):
    """A grey photo, 1600 x 1200, with a red square, 400 pixels wide, whose corner is at (600, 300)."""
    picture = PillowImage.new("RGB", (1600, 1200), (128, 128, 128))
    picture.paste((255, 0, 0), (600, 300, 1000, 700))
    file = tmp_path / "photo.jpg"
    picture.save(file, quality=95)
    return file


def opened(jpeg):
    assert jpeg is not None
    with PillowImage.open(io.BytesIO(jpeg)) as picture:
        assert picture.format == "JPEG"
        return np.asarray(picture.convert("RGB")).astype(int)


def test_a_face_fills_the_middle_of_its_square(photo):
    pixels = opened(face_thumbnail(str(photo), np.array([600, 300, 1000, 700], np.float32), 1600))
    assert pixels.shape == (FACE_PX, FACE_PX, 3)
    red = pixels[..., 0] - pixels[..., 1] > 100
    rows, columns = np.flatnonzero(red.any(1)), np.flatnonzero(red.any(0))
    margin = FACE_PX * 0.35 / 1.7
    for edges in (rows, columns):
        assert edges[0] == pytest.approx(margin, abs=3)
        assert edges[-1] == pytest.approx(FACE_PX - margin, abs=3)


@pytest.mark.parametrize("box", [(-50, -50, 100, 100), (1500, 1100, 1700, 1300), (10, 10, 10.4, 10.4)])
def test_boxes_at_the_border_and_tiny_ones_have_thumbnails_too(photo, box):
    pixels = opened(face_thumbnail(str(photo), np.array(box, np.float32), 1600))
    assert pixels.shape == (FACE_PX, FACE_PX, 3)


def test_a_photo_is_shrunk_to_its_long_side(photo):
    assert opened(photo_thumbnail(str(photo))).shape == (PHOTO_PX * 3 // 4, PHOTO_PX, 3)


def test_a_photo_that_cannot_be_read_has_none(tmp_path):
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"not a photo")
    for path in (broken, tmp_path / "gone.jpg"):
        assert photo_thumbnail(str(path)) is None
        assert face_thumbnail(str(path), np.array([0, 0, 9, 9], np.float32), 100) is None


def test_the_store_keeps_thumbnails(tmp_path):
    file = tmp_path / "cache" / "thumbnails.db"
    store = ThumbnailStore(file)
    assert store.get("face:1") is None
    store.put([("face:1", b"one"), ("face:2", b"")])
    store.put([("face:1", b"newer")])
    store.close()
    store = ThumbnailStore(file)
    assert (store.get("face:1"), store.get("face:2"), store.get("face:3")) == (b"newer", b"", None)
    store.close()

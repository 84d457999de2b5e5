"""Thumbnails: a square around the face whatever the photo's size, and a store that forgets nothing but may go."""

import io
import os
import sqlite3
import stat
from contextlib import closing

import numpy as np
import pytest
from PIL import Image as PillowImage

from engine.faces.turned import quarters_to_upright
from engine.photos.thumbnail_store import ThumbnailStore
from engine.photos.thumbnails import FACE_PX, PHOTO_PX, face_thumbnail, photo_thumbnail
from engine.records import FaceBox, PhotoInfo

SIZE = PhotoInfo(1600, 1200, "JPEG")


@pytest.fixture
def photo(tmp_path):
    """A grey photo, 1600 x 1200, with a red square, 400 pixels wide, whose corner is at (600, 300)."""
    picture = PillowImage.new("RGB", (1600, 1200), (128, 128, 128))
    picture.paste((255, 0, 0), (600, 300, 1000, 700))
    file = tmp_path / "photo.jpg"
    picture.save(file, quality=95)
    return file


def face(box):
    return FaceBox(box, np.zeros((5, 2), np.float32), 0.9)


def opened(jpeg):
    assert jpeg is not None
    with PillowImage.open(io.BytesIO(jpeg)) as picture:
        assert picture.format == "JPEG"
        return np.asarray(picture.convert("RGB")).astype(int)


def test_a_face_fills_the_middle_of_its_square(photo):
    pixels = opened(face_thumbnail(str(photo), face(np.array([600, 300, 1000, 700], np.float32)), SIZE))
    assert pixels.shape == (FACE_PX, FACE_PX, 3)
    red = pixels[..., 0] - pixels[..., 1] > 100
    rows, columns = np.flatnonzero(red.any(1)), np.flatnonzero(red.any(0))
    margin = FACE_PX * 0.35 / 1.7
    for edges in (rows, columns):
        assert edges[0] == pytest.approx(margin, abs=3)
        assert edges[-1] == pytest.approx(FACE_PX - margin, abs=3)


@pytest.mark.parametrize(("quarters", "down"), [(0, (0, 1)), (1, (-1, 0)), (2, (0, -1)), (3, (1, 0))])
def test_a_face_that_lies_on_its_side_is_turned_upright(tmp_path, quarters, down):
    eyes_to_mouth = np.array(down, float)
    middle, across = np.array([100.0, 100.0]), np.array([eyes_to_mouth[1], -eyes_to_mouth[0]])
    eyes, mouth = middle - 20 * eyes_to_mouth, middle + 20 * eyes_to_mouth
    marks = np.array([eyes - 15 * across, eyes + 15 * across, middle, mouth - 10 * across, mouth + 10 * across])
    assert quarters_to_upright(marks) == quarters
    pixels = np.full((200, 200, 3), 128, np.uint8)
    x, y = eyes.astype(int)
    pixels[y - 6 : y + 6, x - 6 : x + 6] = (255, 0, 0)
    PillowImage.fromarray(pixels).save(tmp_path / "face.png")
    found, info = face(np.array([60, 60, 140, 140])), PhotoInfo(200, 200, "PNG")
    shown = opened(face_thumbnail(str(tmp_path / "face.png"), found, info, quarters))
    rows, columns = np.nonzero(shown[..., 0] - shown[..., 1] > 100)
    assert rows.mean() < FACE_PX / 2 - 10 and columns.mean() == pytest.approx(FACE_PX / 2, abs=4)


@pytest.mark.parametrize("box", [(-50, -50, 100, 100), (1500, 1100, 1700, 1300), (10, 10, 10.4, 10.4)])
def test_boxes_at_the_border_and_tiny_ones_have_thumbnails_too(photo, box):
    pixels = opened(face_thumbnail(str(photo), face(np.array(box, np.float32)), SIZE))
    assert pixels.shape == (FACE_PX, FACE_PX, 3)


def test_a_photo_is_shrunk_to_its_long_side(photo):
    assert opened(photo_thumbnail(str(photo), SIZE)).shape == (PHOTO_PX * 3 // 4, PHOTO_PX, 3)


def test_a_photo_that_cannot_be_read_has_none(tmp_path):
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"not a photo")
    for path in (broken, tmp_path / "gone.jpg"):
        assert photo_thumbnail(str(path), SIZE) is None
        assert face_thumbnail(str(path), face(np.array([0, 0, 9, 9], np.float32)), SIZE) is None


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


@pytest.fixture
def kept(tmp_path):
    """The file of a store with many thumbnails."""
    file = tmp_path / "thumbnails.db"
    store = ThumbnailStore(file)
    store.put([(f"face:{n}", f"picture {n} ".encode() * 100) for n in range(100)])
    store.close()
    return file


def noise_from(start, end=None):
    def damage(file):
        content = bytearray(file.read_bytes())
        content[start:end] = b"\xa5" * len(content[start:end])
        file.write_bytes(content)

    return damage


def other_tables(file):
    file.unlink()
    with closing(sqlite3.connect(file)) as older, older:
        older.execute("CREATE TABLE thumbnail (key TEXT PRIMARY KEY, jpeg BLOB)")


DAMAGES = {
    "noise": noise_from(0),
    "noise after the header": noise_from(100),
    "noise after the first page": noise_from(4096),
    "cut short": lambda file: os.truncate(file, 5000),
    "cut to a line": lambda file: file.write_text("no database"),
    "empty": lambda file: os.truncate(file, 0),
    "another Kith's": other_tables,
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_store_begins_anew(kept, damage):
    damage(kept)
    store = ThumbnailStore(kept)
    for n in range(100):
        assert store.get(f"face:{n}") is None or store.get(f"face:{n}").startswith(b"picture")
    store.put([("face:1", b"made again")])
    assert store.get("face:1") == b"made again"
    store.close()
    store = ThumbnailStore(kept)
    assert store.get("face:1") == b"made again"
    store.close()


def test_a_store_that_is_damaged_while_it_is_open_begins_anew(kept):
    store = ThumbnailStore(kept)
    assert store.get("face:99") is not None
    noise_from(4096)(kept)
    found = [store.get(f"face:{n}") for n in range(100)]
    assert None in found
    store.put([("face:1", b"made again")])
    assert store.get("face:1") == b"made again"
    store.close()


def test_a_single_damaged_thumbnail_counts_as_none(kept):
    with closing(sqlite3.connect(kept)) as other, other:
        other.execute("UPDATE thumbnail SET jpeg = 'x' || substr(jpeg, 2) WHERE key = 'face:1'")
        other.execute("UPDATE thumbnail SET jpeg = 7 WHERE key = 'face:2'")
    store = ThumbnailStore(kept)
    assert store.get("face:1") is store.get("face:2") is None
    assert store.get("face:3") == b"picture 3 " * 100
    store.put([("face:1", b"made again")])
    assert store.get("face:1") == b"made again"
    store.close()


def test_of_whom_is_forgotten_nothing_stays_under_a_damaged_key(kept):
    store = ThumbnailStore(kept)
    store.put([("fa", b"whose?"), ("face:7:1,2,3,4", b"of another box")])
    store.forget_photos([7])
    assert store.get("fa") is store.get("face:7") is store.get("face:7:1,2,3,4") is None
    assert store.get("face:70") is not None
    with closing(sqlite3.connect(kept)) as other, other:
        other.execute("INSERT INTO thumbnail VALUES (CAST(x'ff' AS TEXT), 'whose?', 7)")  # which no key can be read by
    store.forget_photos([8])
    assert store.get("face:8") is None
    store.close()


@pytest.mark.skipif(os.name != "posix", reason="pipes and modes")
def test_without_a_file_there_are_no_thumbnails_and_no_trouble(tmp_path):
    folder, pipe, below_a_file = tmp_path / "folder", tmp_path / "pipe", tmp_path / "file" / "store"
    folder.mkdir()
    os.mkfifo(pipe)
    below_a_file.parent.touch()
    for place in (folder, pipe, below_a_file):
        store = ThumbnailStore(place)
        store.put([("face:1", b"one")])
        assert store.get("face:1") is None
        store.close()


@pytest.mark.skipif(os.name != "posix", reason="modes")
def test_the_store_is_private_whoever_made_it(kept):
    kept.chmod(0o644)
    ThumbnailStore(kept).close()
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600

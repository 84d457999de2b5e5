"""Folders of pictures become training faces; what is smeared, small, doubled or held out does not."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as PillowImage

from engine.errors import KnownError
from engine.faces.align import similarity
from engine.records import FaceBox, FaceCrop
from tests.training.fake_faces import blotches, unit
from training.data.candidates import (
    Candidate,
    Found,
    Requirements,
    judge,
    look_at,
    share_outside,
    striped_sides,
)
from training.data.faces import STORED_TEMPLATE, open_faces
from training.data.novelty import Novelty, read_excluded
from training.data.prepare import in_words, prepare_faces
from training.measures.pairs import read_pairs

PIXELS = blotches(np.random.default_rng(3), 24)
TEXTURED = np.random.default_rng(4).integers(0, 256, (128, 128, 3), np.uint8)
HW = (400, 400)


def face_at(zoom, middle=(200, 200), score=0.9):
    """A face whose template crop is `zoom` stored pixels a picture pixel, its centre at `middle`."""
    points = (np.array(STORED_TEMPLATE.points) - 64) / zoom + middle
    box = np.array([*(np.array(middle) - 50 / zoom), *(np.array(middle) + 50 / zoom)], np.float32)
    return FaceBox(box, points.astype(np.float32), score)


def crop_of(face, pixels=TEXTURED):
    return FaceCrop(face, pixels, 0.5)


def embed(pixels):
    """Tell pictures by what they are in the large: (n, 48) unit rows."""
    blocks = pixels.reshape(len(pixels), 4, 32, 4, 32, 3).mean((2, 4)).reshape(len(pixels), -1)
    return unit(blocks - blocks.mean(1, keepdims=True)).astype(np.float32)


def write_pictures(folder, people=(), n=24):
    for i in range(n):
        place = folder / people[i] if people else folder
        place.mkdir(parents=True, exist_ok=True)
        PillowImage.fromarray(PIXELS[i]).save(place / f"{i:02}.png")
    return folder


def look(path):
    return Found([Candidate(PIXELS[int(Path(path).stem)], 1.5, 0.9)])


def prepared(tmp_path, **changes):
    people = changes.pop("names", ())
    folder = write_pictures(tmp_path / "pictures", people)
    return prepare_faces(folder, tmp_path / "out", **{"embed": embed, "look": look} | changes)


def test_a_face_within_its_picture_is_taken():
    candidate = judge(crop_of(face_at(0.8)), HW, Requirements())
    assert isinstance(candidate, Candidate)
    assert candidate.source_px == pytest.approx(1.25, rel=1e-5)
    np.testing.assert_array_equal(candidate.pixels, TEXTURED)


@pytest.mark.parametrize(
    ("face", "reason"),
    [(face_at(2.0), "small"), (face_at(0.8, score=0.5), "unsure"), (face_at(0.8, middle=(60, 200)), "smeared")],
)
def test_a_face_is_refused_for_its_reason(face, reason):
    assert judge(crop_of(face), HW, Requirements()) == reason


def striped_at(side):
    """A crop whose upper, lower, left or right edge is repeated over twenty pixels."""
    pixels = TEXTURED.copy()
    if side == 0:
        pixels[:20] = pixels[20]
    elif side == 1:
        pixels[-20:] = pixels[-21]
    elif side == 2:
        pixels[:, :20] = pixels[:, 20:21]
    else:
        pixels[:, -20:] = pixels[:, -21:-20]
    return pixels


@pytest.mark.parametrize("side", range(4))
def test_stripes_are_found_on_their_side_and_refused(side):
    assert np.flatnonzero(striped_sides(striped_at(side))).tolist() == [side]
    assert judge(crop_of(face_at(0.8), striped_at(side)), HW, Requirements()) == "smeared"


def test_a_plain_wall_is_no_stripe():
    pixels = np.full((128, 128, 3), 200, np.uint8)
    pixels[40:90, 40:90] = TEXTURED[40:90, 40:90]
    assert not striped_sides(pixels).any()


def test_share_outside_counts_what_lies_beyond_the_picture():
    corners = np.array([(0, 0), (128, 0), (0, 128)], float)
    whole = similarity(np.array([(10, 10), (110, 10), (10, 110)], float), corners)
    half = similarity(np.array([(-50, 10), (50, 10), (-50, 110)], float), corners)
    assert share_outside(whole, (200, 200)) == 0
    assert share_outside(half, (200, 200)) == pytest.approx(0.5)


def test_an_unreadable_picture_is_counted(tmp_path):
    (tmp_path / "broken.jpg").write_bytes(b"no picture")
    assert look_at(str(tmp_path / "broken.jpg"), Requirements()).refused == {"unreadable": 1}


def test_the_detector_that_was_asked_for_looks(tmp_path):
    PillowImage.fromarray(TEXTURED).save(tmp_path / "noise.png")
    assert look_at(str(tmp_path / "noise.png"), Requirements(detector="kith")).refused == {"without a face": 1}
    with pytest.raises(KnownError, match="no face detector called nobody"):
        look_at(str(tmp_path / "noise.png"), Requirements(detector="nobody"))


@pytest.mark.parametrize("whose", ["people", "central_only"])
def test_one_face_of_each_picture_counts_where_that_is_asked_for(tmp_path, monkeypatch, whose):
    asked = []

    def look_at_one(path, requirements, central_only):
        asked.append(central_only)
        return look(path)

    monkeypatch.setattr("training.data.prepare.look_at", look_at_one)
    assert prepared(tmp_path, look=None, **{whose: True}).n_people == 0
    assert asked == [True] * 24


def test_novelty_refuses_copies_and_people_to_leave_out():
    embeddings = np.eye(4, 8, dtype=np.float32)
    novelty = Novelty(excluded=embeddings[3:])
    assert novelty.reasons(embeddings[[0, 1, 0, 3]]) == ["", "", "doubled", "to be left out"]
    assert novelty.reasons(embeddings[[1, 2]]) == ["doubled", ""]


def test_novelty_refuses_embeddings_of_another_network():
    with pytest.raises(KnownError, match="another network"):
        Novelty(np.eye(2, 5, dtype=np.float32)).reasons(np.eye(2, 8, dtype=np.float32))


def test_faces_are_written_in_kiths_own_form(tmp_path):
    done = prepared(tmp_path)
    assert (done.n_pictures, done.n_faces, done.n_people) == (24, 24, 0)
    faces = open_faces(tmp_path / "out", tmp_path / "cache")
    assert np.abs(faces.pixels.astype(int) - PIXELS).mean() < 4  # WebP
    np.testing.assert_allclose(faces.teacher, embed(PIXELS), atol=1e-3)
    assert (faces.identity == -1).all() and (faces.split == 0).all()
    assert not (tmp_path / "out" / "val_pairs.csv").exists()
    index = np.load(tmp_path / "out" / "index.npz")
    np.testing.assert_allclose(index["source_px"], 1.5)


def test_folders_name_people_and_some_are_kept_for_validation(tmp_path):
    names = [f"person {i // 3}" for i in range(24)]
    done = prepared(tmp_path, people=True, names=names)
    assert done.n_people == 8
    faces = open_faces(tmp_path / "out", tmp_path / "cache")
    same = faces.identity[:, None] == faces.identity
    np.testing.assert_array_equal(same, [[a == b for b in names] for a in names])
    assert set(faces.identity[faces.split == 0]).isdisjoint(faces.identity[faces.split == 1])
    pairs = read_pairs(tmp_path / "out" / "val_pairs.csv", 24)
    np.testing.assert_array_equal(pairs.same, faces.identity[pairs.a] == faces.identity[pairs.b])


def test_what_is_left_out_is_counted_and_told(tmp_path):
    def twice(path):
        return Found([look(path).candidates[0]] * 2)

    done = prepared(tmp_path, look=twice, excluded=embed(PIXELS[:2]))
    assert done.n_faces == 22 - (embed(PIXELS[2:]) @ embed(PIXELS[:2]).T > 0.65).any(1).sum()
    assert done.refused["doubled"] == done.n_faces
    assert "to be left out" in in_words(done.refused)


def test_a_folder_without_faces_leaves_nothing_behind(tmp_path):
    with pytest.raises(KnownError, match=r"no faces to learn from\. Left out: 24 smeared"):
        prepared(tmp_path, look=lambda _: Found(refused=Counter(smeared=1)))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["pictures"]


def test_what_is_there_already_is_not_overwritten(tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "index.npz").touch()
    with pytest.raises(KnownError, match="is there already"):
        prepared(tmp_path)


def test_embeddings_to_leave_out_are_read_from_bytes_and_floats(tmp_path):
    rows = np.random.default_rng(0).normal(size=(5, 8)).astype(np.float32)
    np.save(tmp_path / "floats.npy", unit(rows))
    np.save(tmp_path / "bytes.npy", np.rint(unit(rows) * 127).astype(np.int8))
    np.testing.assert_allclose(read_excluded(tmp_path / "floats.npy"), unit(rows), atol=1e-6)
    np.testing.assert_allclose(read_excluded(tmp_path / "bytes.npy"), unit(rows), atol=0.02)


def test_several_lists_of_people_to_leave_out_are_one(tmp_path):
    for n in (3, 4):
        np.save(tmp_path / f"{n}.npy", np.eye(n, 8, dtype=np.float32))
    np.save(tmp_path / "other.npy", np.eye(2, dtype=np.float32))
    assert read_excluded(tmp_path / "3.npy", tmp_path / "4.npy").shape == (7, 8)
    with pytest.raises(KnownError, match="holds no embeddings of the same network"):
        read_excluded(tmp_path / "3.npy", tmp_path / "other.npy")


@pytest.mark.parametrize(("split", "n"), [((0, 1, 1), 2), ((0, 0, 0), 3)])
def test_of_faces_those_for_validation_are_left_out_or_all(tmp_path, split, n):
    np.savez(tmp_path / "index.npz", teacher=np.eye(3, 8, dtype=np.float16), split=np.array(split, np.int8))
    np.testing.assert_array_equal(read_excluded(tmp_path), np.eye(3, 8)[-n:])
    (tmp_path / "index.npz").unlink()
    with pytest.raises(KnownError, match="holds no embeddings to leave out"):
        read_excluded(tmp_path)


@pytest.mark.parametrize("content", [b"nothing", b""])
def test_a_damaged_list_of_people_to_leave_out_is_refused(tmp_path, content):
    (tmp_path / "list.npy").write_bytes(content)
    with pytest.raises(KnownError, match="to leave out"):
        read_excluded(tmp_path / "list.npy")

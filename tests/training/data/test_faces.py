"""Shards decode to the right rows, once; batches are shuffled and can start anywhere."""

from __future__ import annotations

import io
import tarfile

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image as PillowImage

from engine.errors import KnownError
from tests.training.fake_faces import write_faces
from training.data.faces import Batches, open_faces, training_rows

IDENTITY = np.array([0, 0, 1, 1, 2, -1, 3, 3, -1, 4])
SPLIT = np.array([0] * 6 + [1] * 4)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "faces"


def test_every_face_lands_in_its_row(folder, tmp_path):
    pixels = write_faces(folder, IDENTITY, SPLIT, faces_per_shard=4)
    faces = open_faces(folder, tmp_path / "cache")
    np.testing.assert_array_equal(faces.pixels, pixels)
    np.testing.assert_array_equal(faces.identity, IDENTITY)
    assert faces.rows(0).tolist() == [0, 1, 2, 3, 4, 5]
    assert faces.rows(1).tolist() == [6, 7, 8, 9]
    assert faces.teacher.dtype == np.float32
    assert np.linalg.norm(faces.teacher, axis=1) == pytest.approx(1.0, abs=1e-3)


def test_some_training_faces_are_those_of_whole_people_and_a_part_of_more(tmp_path):
    identity = np.concatenate([np.repeat(np.arange(6), 4), np.full(5, -1), np.full(3, 99)])
    split = np.array([0] * 29 + [1] * 3)
    order = np.random.default_rng(1).permutation(len(identity))
    write_faces(tmp_path / "faces", identity[order], split[order])
    faces = open_faces(tmp_path / "faces", tmp_path / "cache")
    everybody = training_rows(faces)
    np.testing.assert_array_equal(everybody, faces.rows(0))
    some = [training_rows(faces, n) for n in range(1, 30)]
    for n, rows in enumerate(some, 1):
        assert len(rows) == n == len(set(rows.tolist())) and (np.diff(rows) > 0).all()
        assert set(rows.tolist()) <= set(everybody.tolist())
        assert n == 1 or set(some[n - 2].tolist()) < set(rows.tolist())
        people, counts = np.unique(faces.identity[rows], return_counts=True)
        assert (counts[people >= 0] < 4).sum() <= 1, "one person at most is cut short"
    assert -1 in faces.identity[some[11]] and max(faces.identity[some[11]]) >= 0, "no kind goes first"
    with pytest.raises(KnownError, match="There are 29 training faces, not 30"):
        training_rows(faces, 30)


def test_faces_are_decoded_once(folder, tmp_path):
    pixels = write_faces(folder, IDENTITY, SPLIT)
    open_faces(folder, tmp_path / "cache")
    (decoded,) = (tmp_path / "cache").iterdir()
    written = decoded.stat()
    np.testing.assert_array_equal(open_faces(folder, tmp_path / "cache").pixels, pixels)
    assert decoded.stat().st_mtime_ns == written.st_mtime_ns and decoded.stat().st_ino == written.st_ino


def test_two_folders_may_share_a_cache(folder, tmp_path):
    ours = write_faces(folder, IDENTITY, SPLIT, seed=1)
    theirs = write_faces(tmp_path / "others", IDENTITY, SPLIT, seed=2)
    for place, pixels in ((folder, ours), (tmp_path / "others", theirs)):
        np.testing.assert_array_equal(open_faces(place, tmp_path / "cache").pixels, pixels)


def test_a_folder_without_index_is_a_sentence(tmp_path):
    with pytest.raises(KnownError, match=r"no index\.npz"):
        open_faces(tmp_path, tmp_path / "cache")


def test_a_missing_shard_is_a_sentence_and_leaves_nothing_behind(folder, tmp_path):
    write_faces(folder, IDENTITY, SPLIT, faces_per_shard=4)
    (folder / "train-001.tar").unlink()
    for _ in range(2):
        with pytest.raises(KnownError, match=r"hold 6 faces, but index\.npz lists 10"):
            open_faces(folder, tmp_path / "cache")
    assert list((tmp_path / "cache").iterdir()) == []


def test_broken_shards_and_indexes_are_sentences_and_leave_nothing_behind(folder, tmp_path):
    write_faces(folder, IDENTITY, SPLIT, faces_per_shard=4)
    whole = (folder / "train-001.tar").read_bytes()

    def shard(name, content):
        with tarfile.open(folder / "train-001.tar", "w") as tar:
            member = tarfile.TarInfo(name)
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))

    def refused(says):
        with pytest.raises(KnownError, match=says):
            open_faces(folder, tmp_path / "cache")
        assert list((tmp_path / "cache").iterdir()) == []

    small = io.BytesIO()
    PillowImage.new("RGB", (64, 64)).save(small, "PNG")
    shard("000004.webp", b"no picture")
    refused("train-001.tar, 000004.webp: no numbered face of 128 x 128 pixels")
    shard("000004.png", small.getvalue())
    refused("train-001.tar, 000004.png: no numbered face")
    (folder / "train-001.tar").write_bytes(b"no tar file" * 100)
    refused("train-001.tar: no numbered face")
    (folder / "train-001.tar").write_bytes(whole)
    with np.load(folder / "index.npz") as index:
        columns = dict(index)
    np.savez(folder / "index.npz", **{name: column[:9] for name, column in columns.items()})
    refused("train-002.tar holds face 9, but index.npz ends at 8")
    np.savez(folder / "index.npz", identity=IDENTITY)
    refused("index.npz is damaged, or lacks a column")


some_rows = st.lists(st.integers(0, 1000), min_size=1, max_size=40, unique=True).map(lambda x: np.array(sorted(x)))


@settings(max_examples=50)
@given(some_rows, st.data())
def test_an_epoch_shows_no_face_twice(rows, data):
    size = data.draw(st.integers(1, len(rows)))
    stream = Batches(rows, size, seed=3)
    assert stream.per_epoch == len(rows) // size
    for first in (0, stream.per_epoch):
        epoch = [stream[first + i] for i in range(stream.per_epoch)]
        assert all(len(batch) == size for batch in epoch)
        seen = np.concatenate(epoch)
        assert len(set(seen)) == len(seen) == stream.per_epoch * size, "all but the last short batch"
        assert set(seen) <= set(rows)


def test_an_epoch_of_whole_batches_shows_every_face_and_the_next_another_order():
    rows = np.arange(0, 60, 2)

    def epoch(stream, number):
        return np.concatenate([stream[6 * number + i] for i in range(6)])

    first, second = (epoch(Batches(rows, 5, seed=0), number) for number in range(2))
    assert sorted(first) == sorted(second) == rows.tolist()
    assert first.tolist() != second.tolist()
    assert first.tolist() != epoch(Batches(rows, 5, seed=1), 0).tolist()


@settings(max_examples=50)
@given(some_rows, st.lists(st.integers(0, 200), min_size=1, max_size=10), st.data())
def test_any_step_may_be_asked_for_in_any_order(rows, steps, data):
    size = data.draw(st.integers(1, len(rows)))
    used = Batches(rows, size, 7)
    for step in steps:
        np.testing.assert_array_equal(used[step], Batches(rows, size, 7)[step])


def test_too_few_faces_for_a_batch_is_a_sentence():
    with pytest.raises(KnownError, match="There are 3 training faces, too few for batches of 4"):
        Batches(np.arange(3), 4, seed=0)

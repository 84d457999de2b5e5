"""Simulated users put a small made-up album in order."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from benchmarks.simulated.album import NOBODY, Faces, Style, draw_album, photos_of, tidy_labels
from benchmarks.simulated.learning import stored_crops
from benchmarks.simulated.plots import draw
from benchmarks.simulated.users import CLICKS, Curve, harm_sentence, simulate, table
from engine.networks.weights import describe
from tests.fakes import unit_rows
from tests.training.fake_faces import blotches

N_PEOPLE = 14


def _faces(spread: float = 1.15) -> Faces:
    """Made-up people with twelve faces each, so far spread that some are missed."""
    rng = np.random.default_rng(1)
    identity = np.repeat(np.arange(N_PEOPLE), 12)
    x = unit_rows(rng, N_PEOPLE)[identity] + spread * unit_rows(rng, len(identity))
    embedding = (x / np.linalg.norm(x, axis=1, keepdims=True)).astype(np.float32)
    n = len(identity)
    return Faces(embedding, identity.astype(np.int64), np.full(n, 0.8, np.float32), np.arange(n))


def _album() -> Faces:
    return draw_album(_faces(), Style("test", 6, 8, (5, 12), 0.0, 4), seed=0)


@pytest.mark.parametrize("mode", ["off", "instant"])
def test_a_user_gets_everything_right_and_nothing_of_it_is_lost(mode: str) -> None:
    curve = simulate(_album(), describe("nn2"), mode, seed=0, n_named=4)
    assert curve.right[0] < 0.5
    assert curve.right[-1] == 1.0
    assert curve.clicks == sorted(curve.clicks)
    assert curve.clicks[-1] == sum(curve.diary.by_kind.values())
    assert curve.f[-1] > curve.f[0]
    assert harm_sentence([curve]).count(" 0") == 3


def test_an_album_has_the_people_asked_for_and_strangers_once_each() -> None:
    album = _album()
    people, counts = np.unique(album.identity, return_counts=True)
    assert people[0] == NOBODY
    assert counts[0] == 8
    assert len(people) == 1 + 6
    assert counts[1:].min() >= 5
    assert len(np.unique(album.row)) == len(album.row)


def test_nobody_is_in_a_photo_twice() -> None:
    identity = _album().identity
    photos = photos_of(identity, np.random.default_rng(0))
    assert sorted(row for rows in photos for row in rows) == list(range(len(identity)))
    assert max(map(len, photos)) > 1
    for rows in photos:
        known = [identity[row] for row in rows if identity[row] != NOBODY]
        assert len(known) == len(set(known))


def test_labels_that_the_teacher_contradicts_are_left_out_and_double_identities_joined() -> None:
    centres = unit_rows(np.random.default_rng(2), 3)
    truth = np.array([0] * 5 + [1] * 5 + [2] * 5 + [1] * 4)
    label = np.array([0] * 4 + [1] + [1] * 5 + [2] * 5 + [3] * 4, np.int32)  # face 4 is wrong, person 3 is person 1
    x = centres[truth] + 0.2 * unit_rows(np.random.default_rng(3), len(truth))
    who, kept = tidy_labels((x / np.linalg.norm(x, axis=1, keepdims=True)).astype(np.float32), label)
    assert np.flatnonzero(~kept).tolist() == [4]
    assert len(set(who[5:10].tolist()) | set(who[15:].tolist())) == 1
    assert len(set(who.tolist())) == 3


def test_a_network_takes_an_albums_faces_from_the_training_data() -> None:
    pixels = blotches(np.random.default_rng(0), 100)
    faces = Faces(unit_rows(np.random.default_rng(0), 3), np.arange(3), np.ones(3, np.float32), np.array([90, 5, 40]))
    weights = describe("nns2")
    give = stored_crops(faces, {11: 0, 12: 1, 13: 2}, pixels, weights)
    (some,) = give([13, 11])
    assert list(some) == [13, 11]
    assert {(crop.shape, crop.dtype.name) for crop in some.values()} == {((*weights.input_hw, 3), "uint8")}
    middle = some[11][70, 58].astype(int)
    assert np.abs(middle - pixels[90, 64, 64].astype(int)).max() < 20
    assert np.array_equal(next(iter(give([11])))[11], some[11])
    assert list(give([])) == []


def test_the_table_and_the_picture_show_every_mode(tmp_path: Path) -> None:
    slow = Curve([0, 10, 600], [0.5, 0.6, 1.0], [0.2, 0.5, 1.0])
    quick = Curve([0, 10, 400], [0.5, 0.7, 1.0], [0.2, 0.96, 1.0])
    lines = table({"off": [slow], "instant": [quick]})
    assert len(lines) == 4
    assert len({line.count("|") for line in lines}) == 1
    assert "| 10 (10 to 10) | 400 (400 to 400) | 200 (200 to 200) |" in lines[3]
    assert slow.f_at(CLICKS[0]) == 0.6
    draw({"off": [slow], "instant": [quick]}, "test", tmp_path / "made" / "plot.png")
    assert (tmp_path / "made" / "plot.png").stat().st_size > 5000

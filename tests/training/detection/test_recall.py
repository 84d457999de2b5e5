"""Finds are matched with faces, each once, and counted."""

from __future__ import annotations

import math

import numpy as np
import pytest

from engine.records import FaceBox
from training.detection.recall import Tally, Truth, landmark_error


def find(x, score, side=10.0):
    box = np.array([x, 0, x + side, side], np.float32)
    return FaceBox(box, np.full((5, 2), x, np.float32), score)


def truth(*xs, counts=None):
    boxes = np.array([[x, 0, x + 10, 10] for x in xs], float).reshape(-1, 4)
    return Truth(boxes, np.ones(len(xs), bool) if counts is None else np.array(counts))


def test_a_second_find_of_a_face_is_false_and_one_that_need_not_be_found_is_not():
    tally = Tally()
    tally.add(
        truth(0, 50, 100, counts=[True, True, False]), [find(1, 0.9), find(0, 0.8), find(100, 0.7), find(200, 0.6)]
    )
    assert tally.hits == [pytest.approx(0.9), 0]
    assert sorted(tally.false_scores) == [pytest.approx(0.6), pytest.approx(0.8)]
    assert tally.recall(0.5) == 0.5
    assert tally.recall(0.95) == 0
    assert tally.precision(0.5) == pytest.approx(1 / 3)


def test_the_threshold_leaves_as_many_false_faces_as_are_allowed():
    tally = Tally()
    for at in range(20):
        tally.add(truth(), [find(0, 0.01 * at)])
    above = tally.threshold(0.1)
    assert sum(score > above for score in tally.false_scores) == 2
    assert Tally(n_photos=10).threshold(0.1) == 0


def test_recall_is_told_by_size():
    tally = Tally(sides=[9, 20, 30], hits=[0, 0.9, 0.9], n_photos=1)
    assert tally.recall(0.5, (8, 12)) == 0
    assert tally.recall(0.5, (16, 48)) == 1
    assert math.isnan(tally.recall(0.5, (100, 200)))


def test_landmarks_are_measured_by_the_distance_of_the_eyes():
    true = np.array([[0, 0], [10, 0], [5, 5], [2, 8], [8, 8]], float)
    assert landmark_error(true + np.array([0, 1]), true) == pytest.approx(0.1)

"""Boxes' arithmetic against naive loops."""

from __future__ import annotations

import numpy as np
import pytest

from engine.faces.boxes import iou, nms


def naive_iou(a, b):
    width = max(0.0, min(a[2], b[2]) - max(a[0], b[0]))
    height = max(0.0, min(a[3], b[3]) - max(a[1], b[1]))
    areas = sum((box[2] - box[0]) * (box[3] - box[1]) for box in (a, b))
    return width * height / (areas - width * height)


def random_boxes(rng, n):
    corners = rng.random((n, 2)) * 50
    return np.concatenate([corners, corners + 5 + rng.random((n, 2)) * 20], axis=1)


def test_iou_is_what_a_naive_loop_computes():
    a, b = (random_boxes(np.random.default_rng(seed), n) for seed, n in ((0, 9), (1, 7)))
    np.testing.assert_allclose(iou(a, b), [[naive_iou(left, right) for right in b] for left in a])
    assert np.diag(iou(a, a)) == pytest.approx(1)


def test_a_box_without_area_shares_nothing():
    point = np.array([[5.0, 5.0, 5.0, 5.0]])
    assert iou(point, np.array([[0.0, 0.0, 9.0, 9.0]])).item() == iou(point, point).item() == 0


@pytest.mark.parametrize(("seed", "n"), [(0, 60), (1, 60), (2, 60), (3, 1), (4, 600)])
def test_nms_keeps_what_a_naive_loop_keeps(seed, n):
    rng = np.random.default_rng(seed)
    boxes = random_boxes(rng, n)
    scores = rng.random(n)
    kept: list[int] = []
    for i in np.argsort(-scores):
        if all(naive_iou(boxes[i], boxes[j]) <= 0.3 for j in kept):
            kept.append(int(i))
    assert nms(boxes, scores, 0.3).tolist() == kept


def test_nms_does_not_depend_on_the_order_of_equal_scores():
    boxes = np.array([[0, 0, 10, 10], [40, 0, 50, 10], [0, 40, 10, 50], [1, 1, 11, 11]], np.float64)
    for order in ([0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1]):
        kept = boxes[order][nms(boxes[order], np.full(4, 0.7))]
        np.testing.assert_array_equal(kept, boxes[:3])


def test_nms_of_nothing_is_nothing():
    assert nms(np.empty((0, 4)), np.empty(0)).size == 0

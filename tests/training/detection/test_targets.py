"""What each cell should say."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from tests.training.detection import made
from training.detection.batches import Pictures, mirrored
from training.detection.network import cells
from training.detection.photos import SURE_WORTH, worth_of
from training.detection.targets import Faces, targets
from training.detection.views import Views, make_view

SIDE = 128


def one_face(side, at=(70.0, 61.0), worth=1.0):
    half = np.array([side, side], np.float32) / 2
    box = np.concatenate([at - half, at + half]).astype(np.float32)
    landmarks = np.tile(np.array(at, np.float32), (1, 5, 1))
    return Faces(box[None], landmarks, np.array([worth], np.float32))


@pytest.mark.parametrize(
    ("side", "strides"), [(9, {8}), (20, {8}), (32, {8, 16}), (60, {16}), (90, {16, 32}), (120, {32})]
)
def test_a_face_is_found_by_the_cells_around_its_middle_on_the_maps_of_its_size(side, strides):
    goal = targets(one_face(side), SIDE, SIDE)
    found = cells(SIDE, SIDE)[goal.face == 0].numpy()
    assert set(found[:, 2]) == strides
    away = np.abs(found[:, :2] - [70.0, 61.0]).max(axis=1)
    assert (away <= np.maximum(0.75 * found[:, 2], 0.12 * side) + 1e-4).all()
    assert (goal.score[goal.face == 0] == 1).all()
    assert (goal.score[goal.face < 0] == 0).all()


def test_where_nobody_can_say_the_score_does_not_matter():
    goal = targets(one_face(40, worth=np.nan), SIDE, SIDE)
    inside = np.abs(cells(SIDE, SIDE)[:, :2].numpy() - [70.0, 61.0]).max(axis=1) <= 20
    assert (goal.face < 0).all()
    assert (goal.weight[inside] == 0).all()
    assert goal.weight.sum() > 0.7 * len(goal.weight)


def test_an_unsure_face_is_scored_and_not_placed():
    goal = targets(one_face(20, worth=0.2), SIDE, SIDE)
    scored = goal.score > 0
    assert scored.any()
    assert (goal.weight[scored] == 0.5).all()
    assert (goal.face < 0).all()


def test_no_faces_no_goals():
    goal = targets(Faces(np.empty((0, 4)), np.empty((0, 5, 2)), np.empty(0)), SIDE, SIDE)
    assert goal.score.sum() == 0 and goal.weight.all()


@pytest.mark.parametrize(
    ("use", "scores", "worth"),
    [("pos", (0.9, 0.8), 1.0), ("pos", (0.6, 0.5), SURE_WORTH), ("ignore", (0.0, 0.3), 0.0), ("neg", (0.9, 0.9), 0.0)],
)
def test_a_face_is_as_sure_as_both_detectors_are(use, scores, worth):
    face = {"use": use, "score_centerface": scores[0], "score_yunet": scores[1]}
    assert worth_of(face) == pytest.approx(worth)


def test_faces_stay_under_their_labels_however_a_photo_is_cut():
    """Landmarks lie on dark spots, boxes around light ovals: so they do in what is made of a photo."""
    rng = np.random.default_rng(3)
    views = Views(
        grid_shares=(1.0,), plain_share=0.0, face_px=(40.0, 60.0), turned_share=0.5,
        gray_share=0, blur_share=0, noise_share=0, jpeg_share=0, dark_share=0,
    )  # fmt: skip
    checked = 0
    for _ in range(12):
        pixels, faces = make_view(made.photos(2), 128, views, rng)
        for points, worth in zip(faces.landmarks, faces.worth, strict=True):
            if np.isnan(worth) or (points < 1).any() or (points > 126).any():
                continue
            rows, columns = points[:, 1].astype(int), points[:, 0].astype(int)
            between_eyes = points[:2].mean(axis=0).astype(int)
            assert pixels[rows, columns].mean() < pixels[between_eyes[1], between_eyes[0]].mean() - 20
            checked += 1
    assert checked > 5


def test_the_mirror_turns_pictures_goals_and_names_of_landmarks():
    pictures = Pictures(made.photos(4), Views(), 64, 4, seed=1)
    batch, turned = pictures[0]
    again = mirrored(turned)
    for name in ("pixels", "score", "weight", "face", "boxes", "landmarks"):
        assert torch.allclose(getattr(again, name).float(), getattr(batch, name).float(), atol=1e-4), name
    assert torch.equal(turned.pixels[:, :, 0], batch.pixels[:, :, -1])
    found = (turned.face >= 0).nonzero()
    assert len(found)
    for picture, cell in found:
        row = turned.first_face[picture] + turned.face[picture, cell]
        centre, stride = cells(64, 64)[cell, :2], float(cells(64, 64)[cell, 2])
        middle = (turned.boxes[row, :2] + turned.boxes[row, 2:]) / 2
        side = float((turned.boxes[row, 2:] - turned.boxes[row, :2]).prod().sqrt())
        assert (centre - middle).abs().max() <= max(0.75 * stride, 0.12 * side) + 1e-3


def test_a_step_learns_from_the_same_pictures_whenever_it_is_taken():
    first, second = (Pictures(made.photos(4), Views(), 64, 4, seed=1)[5][1] for _ in range(2))
    assert torch.equal(first.pixels, second.pixels)
    assert torch.equal(first.score, second.score)

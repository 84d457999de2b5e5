"""Stored crops are looked at once more for where their faces lie, and training cuts them out there."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import skimage.data
import torch

from engine.faces.align import crop_aligned
from engine.faces.centerface import CenterFace
from engine.faces.landmarks import refine_landmarks
from tests.engine.faces.make import as_image
from tests.training.fake_faces import write_faces
from training.data import placement
from training.data.faces import STORED_TEMPLATE, FaceSet, join, open_faces
from training.data.placement import find_placement, place_anew
from training.objectives.config import DistillConfig
from training.objectives.distill import Distillation


@pytest.fixture(scope="module")
def astronaut():
    """The face cut out by landmarks that are right, and by some that are off: (2, 128, 128, 3) uint8."""
    image = as_image(skimage.data.astronaut())
    (face,) = refine_landmarks(image, CenterFace().detect([image])[0])
    off = replace(face, landmarks=face.landmarks * np.float32(1.04) - face.landmarks.mean(0) * np.float32(0.04) + 3)
    return np.stack([crop.pixels for crop in crop_aligned(image, [face, off], STORED_TEMPLATE)])


def set_of(pixels):
    n = len(pixels)
    nothing = np.full(n, -1)
    return FaceSet(pixels, np.eye(n, 128, dtype=np.float32), nothing, np.zeros(n, np.int8), nothing, nothing, nothing)


def test_a_face_that_lies_askew_is_cut_out_where_it_lies(astronaut):
    faces = replace(set_of(astronaut), placement=find_placement(astronaut))
    config = DistillConfig(net="nn2", input_px=112, template_px=112, batch_size=2, jitter=0.0)
    still = replace(config.augmentation, brightness=0, contrast=0, saturation=0, tint=0, gray_share=0, small_share=0,
                    sharp_share=1, crisp_share=0, jpeg_share=0, erase_share=0, noise_share=0)  # fmt: skip

    def apart(faces):
        x = Distillation(replace(config, augmentation=still), faces).example((112, 112), step=0).x
        sides = [torch.stack([x[0], side])[..., 8:-8, 8:-8] for side in (x[1], x[1].flip(2))]
        return min((a - b).abs().mean().item() for a, b in sides)

    assert apart(faces) < 0.4 * apart(set_of(astronaut))


def test_it_is_looked_for_once_and_joined_in_order(tmp_path, monkeypatch):
    sets = []
    for k in range(2):
        write_faces(tmp_path / f"faces{k}", np.arange(3), np.zeros(3, int), seed=k)
        sets.append(open_faces(tmp_path / f"faces{k}", tmp_path / "cache"))
    placed = [place_anew(faces, tmp_path / "cache") for faces in sets]
    np.testing.assert_array_equal(placed[1].placement, find_placement(sets[1].pixels))
    monkeypatch.setattr(placement, "refine_landmarks", None)
    again = join([place_anew(faces, tmp_path / "cache") for faces in sets])
    np.testing.assert_array_equal(again.placement, np.concatenate([each.placement for each in placed]))
    assert join([placed[0], sets[1]]).placement is None

"""Real surroundings are told from stripes, lent to smeared faces, and drawn in their share."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from engine.errors import KnownError
from tests.training.fake_faces import clustered_rows, write_faces
from training.data.faces import join, open_faces
from training.data.joined_pixels import JoinedPixels
from training.data.mixed_batches import MixedBatches
from training.data.surroundings import have_surroundings, lend_surroundings

RNG = np.random.default_rng(0)
PIXELS = RNG.integers(0, 256, (8, 128, 128, 3), np.uint8)
PIXELS[::2, :20] = PIXELS[::2, 20:21]  # every other one is smeared
REAL = np.arange(8) % 2 == 1


def generator(seed=0):
    return torch.Generator().manual_seed(seed)


def test_smeared_crops_are_told_from_real_ones():
    np.testing.assert_array_equal(have_surroundings(PIXELS), REAL)
    np.testing.assert_array_equal(have_surroundings(JoinedPixels([PIXELS[:3], PIXELS[3:]])), REAL)


def test_smeared_faces_keep_their_middle_and_get_the_border_of_a_real_one():
    before = torch.from_numpy(PIXELS)
    after = lend_surroundings(before, torch.from_numpy(REAL), 1.0, generator())
    np.testing.assert_array_equal(after[REAL], PIXELS[REAL])
    assert (after[0, 70:78, 60:68].int() - before[0, 70:78, 60:68].int()).abs().max() <= 1
    corners = after[0, :4, :4].float()
    shift = (corners - torch.from_numpy(PIXELS[REAL][:, :4, :4]).float()).clamp(-255, 255)
    assert (shift.std((1, 2, 3)) < 30).any(), "up to a shift of colour it is a real one's corner"
    assert have_surroundings(after.numpy()).all()
    np.testing.assert_array_equal(after, lend_surroundings(before, torch.from_numpy(REAL), 1.0, generator()))


def test_nothing_is_lent_without_a_lender_or_a_share():
    pixels, smeared = torch.from_numpy(PIXELS), torch.zeros(8, dtype=torch.bool)
    assert lend_surroundings(pixels, smeared, 1.0, generator()) is pixels
    assert lend_surroundings(pixels, torch.from_numpy(REAL), 0.0, generator()) is pixels


def test_joined_pixels_are_those_of_their_sets():
    joined = JoinedPixels([PIXELS[:3], PIXELS[3:4], PIXELS[4:]])
    rows = np.array([7, 0, 3, 3, 5])
    assert len(joined) == 8
    np.testing.assert_array_equal(joined[rows], PIXELS[rows])
    np.testing.assert_array_equal(joined[2:6], PIXELS[2:6])
    assert joined[np.array([], np.int64)].shape == (0, 128, 128, 3)


def test_joined_sets_keep_people_apart(tmp_path):
    sets = []
    for k in range(2):
        write_faces(tmp_path / f"{k}", np.array([0, 0, 1, -1]), np.array([0, 0, 1, 1]), seed=k)
        sets.append(open_faces(tmp_path / f"{k}", tmp_path / "cache"))
    faces = join([join(sets), sets[0]])
    assert faces.identity.tolist() == [0, 0, 1, -1, 2, 2, 3, -1, 4, 4, 5, -1]
    assert faces.rows(0).tolist() == [0, 1, 4, 5, 8, 9]
    np.testing.assert_array_equal(faces.pixels[np.array([4, 9])], [sets[1].pixels[0], sets[0].pixels[1]])
    assert join(sets[:1]) is sets[0]


def batches(real_share=0.75, near_share=0.0, seed=0, n=200):
    who = np.arange(n) // 10
    teacher = clustered_rows(np.random.default_rng(1), who, 0.3)
    return MixedBatches(np.arange(n) + 1000, np.arange(n) % 4 == 0, teacher, 64, real_share, near_share, seed), who


def test_batches_hold_their_share_of_real_faces():
    drawn, _ = batches()
    rows = np.concatenate([drawn[step] for step in range(100)]) - 1000
    assert (rows % 4 == 0).mean() == pytest.approx(0.75, abs=0.02)
    assert rows.min() >= 0 and rows.max() < 200


def test_groups_are_of_faces_that_look_alike():
    drawn, who = batches(near_share=0.5)
    rows = drawn[3] - 1000
    assert len(rows) == 64 and drawn.n_groups == 8
    anchors, mates = rows[:8], rows[8:32].reshape(8, 3)
    assert (who[mates] == who[anchors][:, None]).mean() > 0.5  # nine of the twelve nearest
    assert not (mates == anchors[:, None]).any()
    assert all(len(set(group)) == 3 for group in mates.tolist())


def test_a_step_has_one_batch():
    first, again, other = batches(near_share=0.5)[0], batches(near_share=0.5)[0], batches(near_share=0.5, seed=1)[0]
    np.testing.assert_array_equal(first[7], again[7])
    assert (first[7] != first[8]).any() and (first[7] != other[7]).any()


def test_kinds_that_are_not_there_cannot_be_drawn():
    teacher = clustered_rows(np.random.default_rng(1), np.arange(20), 0.3)
    with pytest.raises(KnownError, match="no smeared ones"):
        MixedBatches(np.arange(20), np.ones(20, bool), teacher, 8, 0.5, 0.0, 0)
    with pytest.raises(KnownError, match="no faces with real surroundings"):
        MixedBatches(np.arange(20), np.zeros(20, bool), teacher, 8, 0.5, 0.0, 0)
    MixedBatches(np.arange(20), np.ones(20, bool), teacher, 8, 1.0, 0.0, 0)

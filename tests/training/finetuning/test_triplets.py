"""The triplet loss by numpy beside the one by torch, whose tests compare it with naive loops."""

import numpy as np
import torch
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import unit_rows
from training.finetuning.triplets import semi_hard, squared_distances, triplet_loss
from training.objectives import mining
from training.objectives import triplet as by_torch


@given(st.integers(0, 2**31), st.integers(0, 24), st.floats(0.05, 1.0))
def test_loss_and_gradient_are_those_of_torch(seed, n, margin):
    rng = np.random.default_rng(seed)
    x = unit_rows(rng, n) if n else np.zeros((0, 128), np.float32)
    identity = rng.integers(-1, 4, n)
    ours = semi_hard(squared_distances(x), identity, margin)
    leaf = torch.from_numpy(x).requires_grad_()
    distances = mining.squared_distances(leaf)
    theirs = mining.semi_hard(distances.detach(), torch.from_numpy(identity), margin)
    assert set(zip(ours.anchor, ours.positive, ours.negative, strict=True)) == set(
        zip(theirs.anchor.tolist(), theirs.positive.tolist(), theirs.negative.tolist(), strict=True)
    )
    loss, gradient = triplet_loss(x, ours, margin)
    expected = by_torch.triplet_loss(distances, theirs, margin)
    np.testing.assert_allclose(loss, float(expected.detach()), atol=1e-5)
    if len(ours):
        expected.backward()
        np.testing.assert_allclose(gradient, leaf.grad.numpy(), atol=1e-5)


def test_no_triplets_teach_nothing():
    x = unit_rows(np.random.default_rng(0), 3)
    found = semi_hard(squared_distances(x), np.array([0, 1, -1]), 0.2)
    assert len(found) == 0
    loss, gradient = triplet_loss(x, found, 0.2)
    assert loss == 0.0 and not gradient.any()

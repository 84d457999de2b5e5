"""Every miner and the loss against loops over all triplets."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes import unit_rows
from training.objectives.mining import hard, hardest, semi_hard, squared_distances
from training.objectives.triplet import triplet_loss


@st.composite
def batches(draw):
    """Draw unit rows of few dimensions and who they are: small enough for every case to come up."""
    identity = draw(st.lists(st.integers(-1, 3), min_size=2, max_size=12))
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    return torch.from_numpy(unit_rows(rng, len(identity), draw(st.integers(2, 5)))), torch.tensor(identity)


def as_set(triplets):
    return set(zip(triplets.anchor.tolist(), triplets.positive.tolist(), triplets.negative.tolist(), strict=True))


def others(identity, a):
    """List the anchor's positives and its negatives."""
    labels = identity.tolist()
    same = [i for i in range(len(labels)) if i != a and labels[i] == labels[a] >= 0]
    different = [i for i in range(len(labels)) if labels[a] >= 0 and labels[i] != labels[a]]
    return same, different


@settings(max_examples=100)
@given(batches())
def test_distances_match_a_loop(batch):
    x, _ = batch
    expected = [[float(((a - b) ** 2).sum()) for b in x] for a in x]
    np.testing.assert_allclose(squared_distances(x).numpy(), expected, atol=1e-5)


@settings(max_examples=200)
@given(batches(), st.floats(0, 4))
def test_semi_hard_matches_a_loop(batch, margin):
    x, identity = batch
    distances = squared_distances(x)
    d = distances.tolist()
    expected = set()
    for a in range(len(d)):
        same, different = others(identity, a)
        for p in same:
            beyond = [n for n in different if d[a][n] > d[a][p]]  # equation 3
            n = min(beyond, key=lambda n: d[a][n]) if beyond else max(different, key=lambda n: d[a][n], default=None)
            # in float32, as the miner adds
            if n is not None and distances[a, n] < distances[a, p] + margin:
                expected.add((a, p, n))
    assert as_set(semi_hard(distances, identity, margin)) == expected


@settings(max_examples=200)
@given(batches(), st.floats(0, 4))
def test_hard_matches_a_loop(batch, margin):
    x, identity = batch
    distances = squared_distances(x)
    d = distances.tolist()
    expected = set()
    for a in range(len(d)):
        same, different = others(identity, a)
        for p in same if different else ():
            n = min(different, key=lambda n: d[a][n])
            if distances[a, n] < distances[a, p] + margin:
                expected.add((a, p, n))
    assert as_set(hard(distances, identity, margin)) == expected


@settings(max_examples=200)
@given(batches(), st.floats(0, 4))
def test_hardest_matches_a_loop(batch, margin):
    x, identity = batch
    distances = squared_distances(x)
    d = distances.tolist()
    expected = set()
    for a in range(len(d)):
        same, different = others(identity, a)
        if same and different:
            p, n = max(same, key=lambda i: d[a][i]), min(different, key=lambda i: d[a][i])
            if distances[a, n] < distances[a, p] + margin:
                expected.add((a, p, n))
    assert as_set(hardest(distances, identity, margin)) == expected


@settings(max_examples=100)
@given(batches(), st.floats(0, 1), st.sampled_from([semi_hard, hard, hardest]))
def test_the_loss_matches_a_loop(batch, margin, mine):
    x, identity = batch
    triplets = mine(squared_distances(x), identity, margin)
    losses = []
    for a, p, n in as_set(triplets):
        losses.append(max(0.0, float(((x[a] - x[p]) ** 2).sum() - ((x[a] - x[n]) ** 2).sum()) + margin))
    loss = triplet_loss(squared_distances(x), triplets, margin)
    assert loss.item() == pytest.approx(sum(losses) / max(1, len(losses)), abs=1e-5)
    assert all(value > -1e-6 for value in losses)


def test_what_is_left_out_has_no_loss():
    """Over all triplets of the hard negatives, those that the miner drops would add nothing."""
    rng = np.random.default_rng(0)
    x, identity = torch.from_numpy(unit_rows(rng, 40, 8)), torch.from_numpy(rng.integers(0, 8, 40))
    distances = squared_distances(x)
    kept = as_set(hard(distances, identity, 0.2))
    every = as_set(hard(distances, identity, 4.1))
    assert kept < every
    for a, p, n in every - kept:
        assert distances[a, p] - distances[a, n] + 0.2 <= 1e-6


def test_eq_3_picks_the_nearest_beyond_the_positive():
    """Anchor at 0 degrees, its positive at 30, negatives at 20 (too hard), 35 and 38."""
    angle = torch.deg2rad(torch.tensor([0.0, 30.0, -20.0, 35.0, -38.0]))
    x = torch.stack([angle.cos(), angle.sin()], 1)
    identity = torch.tensor([0, 0, 1, 2, -1])
    assert (0, 1, 3) in as_set(semi_hard(squared_distances(x), identity, 0.2))
    assert (0, 1, 2) in as_set(hard(squared_distances(x), identity, 0.2))


@pytest.mark.parametrize("mine", [semi_hard, hard, hardest])
@pytest.mark.parametrize("identity", [[0, 1, 2], [0, 0, 0], [-1, -1, -1], [-1, 0, -1]])
def test_without_pairs_or_negatives_there_is_nothing(mine, identity):
    x = torch.from_numpy(unit_rows(np.random.default_rng(0), 3, 4)).requires_grad_()
    distances = squared_distances(x)
    triplets = mine(distances.detach(), torch.tensor(identity), 0.2)
    assert len(triplets) == 0
    loss = triplet_loss(distances, triplets, 0.2)
    loss.backward()
    assert loss.item() == 0 and not x.grad.any()


def test_the_loss_pulls_positives_and_pushes_negatives():
    x = torch.from_numpy(unit_rows(np.random.default_rng(0), 12, 4)).requires_grad_()
    identity = torch.arange(12) // 3
    before = squared_distances(x)
    triplets = hard(before.detach(), identity, 0.2)
    loss = triplet_loss(before, triplets, 0.2)
    (slope,) = torch.autograd.grad(loss, x)
    nearer = torch.nn.functional.normalize(x - 0.02 * slope, dim=1)
    assert triplet_loss(squared_distances(nearer), triplets, 0.2) < loss

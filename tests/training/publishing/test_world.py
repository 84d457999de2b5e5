"""The model of the rest of the world: as hard to tell apart as the faces it was fitted to, and always the same."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine.errors import KnownError
from engine.networks.weights import available, describe
from tests.training.learning_library import faces_of
from training.measures.all_pairs import PairCounts
from training.publishing.world import World, carry_threshold, world_file
from training.publishing.world_fit import faces_to_fit, fit_world


@pytest.mark.parametrize("net", available())
def test_each_bundled_network_has_a_model_of_its_own_that_is_as_good_as_its_figures(net):
    weights = describe(net)
    world = World.load(weights, n_people=200)
    assert world.sha256 == weights.sha256
    val = world.pairs().val_at_far(1e-3).val
    assert val == pytest.approx(weights.details["val"]["val_at_far_1e3"], abs=0.15)


def test_draws_are_people_and_always_the_same(tmp_path):
    world = World.load(describe(), n_people=200)
    x, who = world.draw()
    assert x.dtype == np.float32
    assert np.allclose(np.linalg.norm(x, axis=1), 1, atol=1e-5)
    assert np.array_equal(np.bincount(who), np.full(200, 3))
    assert np.array_equal(world.draw()[0], x)
    assert not np.array_equal(world.draw(seed=1)[0], x)


def test_the_fit_is_as_hard_as_heavy_tailed_faces_are():
    rng = np.random.default_rng(0)
    spread = np.sqrt(2 / rng.chisquare(4, (80, 6)))[:, :, None]
    plain = faces_of(80, 6, nuisance=0.0, noise=0.0)
    x = plain + 0.8 * spread * rng.normal(size=plain.shape) / np.sqrt(128)
    x = (x / np.linalg.norm(x, axis=2, keepdims=True)).reshape(-1, 128).astype(np.float32)
    who = np.repeat(np.arange(80), 6)
    world = fit_world(x, who, "aa", tails=(3.0, 10.0), n_people=200)
    real = PairCounts.of_faces(x, who).val_at_far(1e-2).val
    assert world.pairs().val_at_far(1e-2).val == pytest.approx(real, abs=0.06)
    assert np.allclose(world.mean, x.mean(0), atol=0.02)


def test_a_file_serves_its_own_weights_alone(tmp_path):
    weights = replace(describe(), file=tmp_path / "nn9.safetensors", sha256="aa")
    with pytest.raises(KnownError, match="cannot be read"):
        World.load(weights)
    world = replace(World.load(describe(), n_people=200), sha256="aa")
    world.save(world_file(weights.file))
    again = World.load(weights)
    assert np.array_equal(again.within, world.within)
    assert again.tail == world.tail
    with pytest.raises(KnownError, match="other weights"):
        World.load(replace(weights, sha256="bb"))


def test_too_few_faces_are_refused():
    with pytest.raises(KnownError, match="too few"):
        fit_world(faces_of(1, 5, nuisance=0.0)[0], np.zeros(5, int), "aa")


def test_a_map_carries_the_model_along_and_noise_makes_it_worse():
    world = World.load(describe(), n_people=200)
    same = world.mapped(np.eye(128), np.zeros((128, 128)))
    assert same.is_mapped
    assert np.allclose(same.draw()[0], world.draw()[0], atol=1e-5)
    worse = world.mapped(np.eye(128), 0.3 / 128 * np.eye(128))
    assert worse.pairs().val_at_far(1e-3).val < world.pairs().val_at_far(1e-3).val - 0.05


def test_a_threshold_is_carried_over_at_the_same_false_accept_rate():
    world = World.load(describe(), n_people=200)
    before = world.pairs()
    after = world.pairs(lambda x: np.tile(x, (1, 1))[:, :32] / np.linalg.norm(x[:, :32], axis=1, keepdims=True))
    carried = carry_threshold(1.15, before, after)
    assert after.shares(carried)[0] == pytest.approx(before.shares(1.15)[0], rel=0.05)
    assert carry_threshold(1.15, before, before) == pytest.approx(1.15, abs=0.01)


def test_the_faces_fitted_to_are_a_few_of_each_of_many_people():
    identity = np.array([0] * 30 + [1] * 5 + [2] + [-1] * 4)
    rows = faces_to_fit(identity, np.arange(len(identity)))
    assert np.array_equal(np.bincount(identity[rows]), [10, 5])
    assert np.array_equal(faces_to_fit(identity, np.arange(len(identity))), rows)

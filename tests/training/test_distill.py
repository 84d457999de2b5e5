"""The loss against a loop, the schedule, and a resumed run that ends bit for bit as an uninterrupted one."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import KnownError
from engine.nets import build
from tests.fakes import unit_rows
from tests.training.fake_faces import write_faces
from training.augment import to_input
from training.distill import DistillConfig, _Run, distill, distillation_loss, embed_crops, learning_rate, validate
from training.evaluate import read_pairs
from training.faces import open_faces

CONFIG = DistillConfig(steps=6, batch_size=4, warmup_steps=2)


@pytest.fixture(scope="module")
def places(tmp_path_factory):
    """Make a folder of 10 training and 16 validation faces, and a cache."""
    root = tmp_path_factory.mktemp("distill")
    write_faces(root / "faces", np.arange(26) // 4, np.array([0] * 10 + [1] * 16))
    return root / "faces", root / "cache"


# ---------------------------------------------------------------------------------------- loss and schedule


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 6), st.floats(0, 2))
def test_loss_matches_a_loop(seed, n, weight):
    student, teacher = unit_rows(np.random.default_rng(seed), 2 * n, 5).reshape(2, n, 5).astype(float).tolist()

    def dot(a, b):
        return sum(x * y for x, y in zip(a, b, strict=True))

    expected = 0.0
    for i in range(n):
        expected += (1 - dot(student[i], teacher[i])) / n
        for j in range(n):
            expected += weight * (dot(student[i], student[j]) - dot(teacher[i], teacher[j])) ** 2 / n

    loss = distillation_loss(torch.tensor(student), torch.tensor(teacher), weight)
    assert loss.item() == pytest.approx(expected, abs=1e-5)


def test_loss_is_zero_at_the_teacher_and_falls_towards_it():
    student, teacher = map(torch.tensor, np.split(unit_rows(np.random.default_rng(0), 12), 2))
    assert distillation_loss(teacher, teacher, 0.1).item() == pytest.approx(0, abs=1e-6)
    student.requires_grad_()
    before = distillation_loss(student, teacher, 0.1)
    (step,) = torch.autograd.grad(before, student)
    nearer = torch.nn.functional.normalize(student - 0.1 * step, dim=1)
    assert distillation_loss(nearer, teacher, 0.1) < before


def test_learning_rate_warms_up_stays_and_falls_to_zero():
    config = DistillConfig(steps=1000, learning_rate=0.5, warmup_steps=100, decay_share=0.4)
    rates = np.array([learning_rate(config, step) for step in range(1001)])
    assert rates[:100] == pytest.approx(0.5 * np.arange(1, 101) / 100)
    assert rates[99:601] == pytest.approx(0.5)
    assert rates[600:] == pytest.approx(0.5 * np.arange(400, -1, -1) / 400)
    longer = replace(config, steps=2000)
    assert [learning_rate(longer, step) for step in range(600)] == rates[:600].tolist(), "a run may be lengthened"


def test_learning_rate_without_warm_up_or_fall():
    config = DistillConfig(steps=10, learning_rate=0.5, warmup_steps=0, decay_share=0)
    assert {learning_rate(config, step) for step in range(10)} == {0.5}


# ------------------------------------------------------------------------------------------------ embedding


def test_embedding_does_not_depend_on_the_batch(places):
    pixels = open_faces(*places).pixels
    torch.manual_seed(0)
    net = build("nns2")
    whole = embed_crops(net, pixels, 124.0)
    assert whole.shape == (26, 128) and whole.dtype == np.float32
    np.testing.assert_allclose(embed_crops(net, pixels, 124.0, batch_size=7), whole, atol=1e-5)
    with torch.inference_mode():
        x = to_input(torch.from_numpy(np.array(pixels)), (140, 116), 140 / 124)
        np.testing.assert_allclose(net.eval()((x - 127.5) / 128).numpy(), whole, atol=1e-5)


# --------------------------------------------------------------------------------------------------- resume


class InterruptedRunError(Exception):
    """What a test raises in the midst of a run."""


def interrupt_at(monkeypatch, step):
    update = _Run.update

    def until(self, *args):
        if self.step == step:
            raise InterruptedRunError
        return update(self, *args)

    monkeypatch.setattr(_Run, "update", until)


def tensors(state, at=""):
    """List the tensors of a checkpoint with where they are."""
    if isinstance(state, torch.Tensor):
        return {at: state}
    if isinstance(state, dict):
        return {k: v for key, part in state.items() for k, v in tensors(part, f"{at}/{key}").items()}
    return {}


@pytest.fixture(scope="module")
def uninterrupted(places, tmp_path_factory):
    run = tmp_path_factory.mktemp("uninterrupted")
    distill(CONFIG, *places, run, checkpoint_every=3)
    return torch.load(run / "checkpoint.pt", weights_only=True)


@pytest.mark.parametrize("at", [3, 5], ids=["at a checkpoint", "after one"])
def test_a_resumed_run_ends_bit_for_bit_as_an_uninterrupted_one(places, uninterrupted, tmp_path, monkeypatch, at):
    with monkeypatch.context() as patch, pytest.raises(InterruptedRunError):
        interrupt_at(patch, at)
        distill(CONFIG, *places, tmp_path, checkpoint_every=3)
    assert torch.load(tmp_path / "checkpoint.pt", weights_only=True)["step"] == 3
    torch.manual_seed(99)  # whatever the new process has drawn before
    average = distill(CONFIG, *places, tmp_path, checkpoint_every=3)

    resumed = torch.load(tmp_path / "checkpoint.pt", weights_only=True)
    ours, theirs = tensors(resumed), tensors(uninterrupted)
    assert ours.keys() == theirs.keys()
    assert any("exp_avg_sq" in name for name in ours) and any("running_var" in name for name in ours)
    assert [name for name in ours if not torch.equal(ours[name], theirs[name])] == []
    assert resumed["step"] == 6
    assert all(torch.equal(value, ours[f"/average/{name}"]) for name, value in average.state_dict().items())
    rows = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert [row["step"] for row in rows] == [3, 6]
    assert "accuracy" in rows[-1] and "accuracy" not in rows[0]


def test_training_moves_every_weight(uninterrupted):
    fresh = _Run(CONFIG).net.state_dict()
    still = [name for name, value in fresh.items() if torch.equal(value, uninterrupted["net"][name])]
    assert still == []
    assert uninterrupted["config"]["net"] == "nns2"


def test_a_finished_run_stays_as_it_is(places, tmp_path):
    config = replace(CONFIG, steps=1)
    distill(config, *places, tmp_path)
    before = (tmp_path / "checkpoint.pt").read_bytes(), (tmp_path / "log.jsonl").read_text()
    distill(config, *places, tmp_path)
    assert ((tmp_path / "checkpoint.pt").read_bytes(), (tmp_path / "log.jsonl").read_text()) == before

    with pytest.raises(KnownError, match="is a run of nns2, not of nn4"):
        distill(replace(config, net="nn4"), *places, tmp_path)


def test_logged_figures_are_the_averages(places, tmp_path):
    average = distill(replace(CONFIG, steps=2), *places, tmp_path)
    logged = json.loads((tmp_path / "log.jsonl").read_text())
    measured = validate(average, open_faces(*places), read_pairs(places[0] / "val_pairs.csv"), 124.0)
    assert logged["accuracy"] == pytest.approx(measured.accuracy)
    assert logged["val_at_far_1e3"] == pytest.approx(measured.val_at_far_1e3)

"""Cached gradients are those of the whole batch; triplet runs resume exactly, even between offline searches."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from torch import nn

from engine.errors import KnownError
from engine.networks.torch_net import build
from tests.training.fake_faces import write_faces
from tests.training.runs.test_loop import InterruptedRunError, tensors
from training.data.faces import open_faces, training_rows
from training.objectives.config import TripletConfig
from training.objectives.gradient_cache import cached_backward
from training.objectives.mining import hard, semi_hard, squared_distances
from training.objectives.triplet import TripletObjective, train_triplets, triplet_loss
from training.runs.checkpoints import load_average
from training.runs.loop import bfloat16_pays, train
from training.runs.validation import validator

CONFIG = TripletConfig(
    steps=4, batch_size=12, people_per_batch=3, faces_per_person=3, chunk_size=5, offline_every=3, offline_faces=12,
    warmup_steps=1,
)  # fmt: skip
HW = (140, 116)


@pytest.fixture(scope="module")
def places(tmp_path_factory):
    """Make 20 training faces of five people, and as many of others for validation."""
    root = tmp_path_factory.mktemp("triplet")
    write_faces(root / "faces", np.arange(40) // 4, np.arange(40) // 20)
    return root / "faces", root / "cache"


@pytest.fixture
def objective(places):
    return TripletObjective(CONFIG, open_faces(*places))


# ---------------------------------------------------------------------------------------- cached gradients


class Tiny(nn.Module):
    """A network without batch norm."""

    def __init__(self):
        super().__init__()
        self.first, self.last = nn.Conv2d(3, 8, 3), nn.Linear(8, 6)

    def forward(self, x):
        return nn.functional.normalize(self.last(self.first(x).relu().mean((2, 3))).float(), dim=1)


def loss_of(embeddings):
    distances = squared_distances(embeddings)
    identity = torch.arange(len(embeddings)) // 3
    return triplet_loss(distances, hard(distances.detach(), identity, 0.5), 0.5)


@pytest.mark.parametrize("sizes", [[12], [5, 7], [1] * 12])
@pytest.mark.parametrize("make", [Tiny, lambda: build("nns2").eval()], ids=["tiny", "nns2 in eval"])
def test_cached_gradients_are_those_of_the_whole_batch(make, sizes):
    """In float32: in bfloat16 both round, each in its own way."""
    torch.manual_seed(0)
    net, x = make(), torch.randn(12, 3, *HW) + torch.randn(12, 3, 1, 1)
    direct = loss_of(net(x))
    direct.backward()
    expected = {name: p.grad.clone() for name, p in net.named_parameters()}
    net.zero_grad()
    assert cached_backward(net, x.split(sizes), loss_of, bfloat16=False) == pytest.approx(direct.item(), rel=1e-5)
    largest = max(gradient.abs().max() for gradient in expected.values())
    assert largest > 0
    for name, p in net.named_parameters():
        torch.testing.assert_close(p.grad, expected[name], rtol=1e-3, atol=1e-4 * largest.item(), msg=name)


def test_batch_norm_counts_each_face_once():
    """Its running statistics are those of one pass, chunk by chunk."""
    torch.manual_seed(0)
    x = torch.randn(12, 3, *HW)
    net = build("nns2").train()
    expected = build("nns2").train()
    expected.load_state_dict(net.state_dict())
    cached_backward(net, x.split(6), loss_of, bfloat16=False)
    with torch.no_grad():
        for chunk in x.split(6):
            expected(chunk.contiguous(memory_format=torch.channels_last))
    theirs = dict(expected.named_buffers())
    for name, value in net.named_buffers():
        if "running" in name:
            torch.testing.assert_close(value, theirs[name], rtol=1e-2, atol=1e-3)
    assert all(m.momentum == 0.1 for m in net.modules() if isinstance(m, nn.BatchNorm2d))


# ------------------------------------------------------------------------------------------- the objective


def test_a_run_may_have_some_of_the_training_faces(places):
    faces = open_faces(*places)
    some = training_rows(faces, 13)
    objective = TripletObjective(replace(CONFIG, n_faces=13), faces)
    assert {row for step in range(20) for row in objective.rows(step).tolist()} == set(some.tolist())


def test_a_step_depends_on_the_seed_and_the_step_alone(objective, places):
    again = TripletObjective(CONFIG, open_faces(*places))
    objective.rows(0)
    for ours, theirs in zip(
        objective.inputs(objective.rows(2), HW, 2), again.inputs(again.rows(2), HW, 2), strict=True
    ):
        assert torch.equal(ours, theirs)


def test_semi_hard_negatives_come_first_then_hard_ones(objective):
    assert [objective.miner(step) for step in range(4)] == [semi_hard, semi_hard, hard, hard]
    embeddings = torch.nn.functional.normalize(torch.randn(12, 128), dim=1)
    distances = squared_distances(embeddings)
    for step in (0, 3):
        rows = objective.rows(step)
        identity = torch.from_numpy(objective.faces.identity[rows])
        mined = objective.miner(step)(distances, identity, CONFIG.margin)
        assert objective.loss(embeddings, rows, step) == triplet_loss(distances, mined, CONFIG.margin)


def test_the_teacher_keeps_embeddings_near(places):
    faces = open_faces(*places)
    config = replace(CONFIG, distill_weight=2.0)
    objective, plain = TripletObjective(config, faces), TripletObjective(CONFIG, faces)
    rows = objective.rows(0)
    embeddings = torch.nn.functional.normalize(torch.randn(12, 128), dim=1)
    away = np.mean([1 - float(embeddings[i].numpy() @ faces.teacher[row]) for i, row in enumerate(rows)])
    added = objective.loss(embeddings, rows, 0) - plain.loss(embeddings, rows, 0)
    assert added.item() == pytest.approx(2 * away, abs=1e-5)
    without = replace(faces, teacher=np.zeros((len(faces.identity), 0), np.float32))
    with pytest.raises(KnownError, match="without a teacher"):
        TripletObjective(config, without)
    with pytest.raises(KnownError, match="takes its embedding size, 128"):
        TripletObjective(replace(config, embedding_size=64), faces)


def test_a_network_may_have_another_embedding_size(places, tmp_path):
    config = replace(CONFIG, embedding_size=16, steps=2)
    assert train_triplets(config, *places, tmp_path).embedding_size == 16
    net, saved, step = load_average(tmp_path / "checkpoint.pt")
    assert (net.embedding_size, saved["embedding_size"], step) == (16, 16, 2)


class ByShade(nn.Module):
    """A network whose embedding is an angle: the mean shade of the face."""

    def forward(self, x):
        angle = x.mean((1, 2, 3)) * 3
        return torch.stack([angle.cos(), angle.sin()], 1)


def test_the_search_finds_the_hardest_and_they_join_the_batches(objective, places):
    faces = open_faces(*places)
    found = objective.search(ByShade(), HW, step=0)
    assert found.shape[1] == 3 and 0 < len(found) <= 3
    who = faces.identity[found.numpy()]
    assert (who[:, 0] == who[:, 1]).all() and (who[:, 0] != who[:, 2]).all()
    assert (faces.split[found.numpy()] == 0).all()
    objective.memory["hard"] = found
    for step in range(len(found)):
        rows = objective.rows(step)
        assert set(found[step].tolist()) <= set(rows.tolist())
        assert len(set(rows.tolist())) == 12


class Interrupted(TripletObjective):
    """An objective whose run is killed at the third step."""

    def backward(self, net, input_hw, step):
        if step == 2:
            raise InterruptedRunError
        return super().backward(net, input_hw, step)


def test_a_resumed_run_ends_bit_for_bit_as_an_uninterrupted_one(places, tmp_path):
    """Interrupted between two searches, and resumed where the other number format is the faster one.

    What the first search found is in the checkpoint, and so is the format.
    """
    train_triplets(CONFIG, *places, tmp_path / "whole", checkpoint_every=2)
    faces = open_faces(*places)
    figures = validator(CONFIG, faces, places[0])
    with pytest.raises(InterruptedRunError):
        train(CONFIG, Interrupted(CONFIG, faces), tmp_path / "resumed", figures, checkpoint_every=2)
    torch.manual_seed(99)
    elsewhere = TripletObjective(CONFIG, faces, bfloat16=not bfloat16_pays())
    train(CONFIG, elsewhere, tmp_path / "resumed", figures, checkpoint_every=2)
    ours, theirs = (
        tensors(torch.load(tmp_path / run / "checkpoint.pt", weights_only=True)) for run in ("resumed", "whole")
    )
    assert ours.keys() == theirs.keys() and "/memory/hard" in ours
    assert [name for name in ours if not torch.equal(ours[name], theirs[name])] == []

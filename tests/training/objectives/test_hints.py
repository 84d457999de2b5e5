"""Hints: the best 1x1 convolution against least squares; whose gradient it is; which map is taken."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from torch import nn

from engine.errors import KnownError
from engine.networks.torch_net import build
from tests.training.fake_faces import write_faces
from training.data.faces import open_faces
from training.objectives.config import DistillConfig
from training.objectives.distill import Distillation
from training.objectives.hints import Hints, last_map


def maps(seed, n=16, channels=5):
    return torch.randn(n, channels, 7, 7, generator=torch.Generator().manual_seed(seed))


def test_a_map_that_a_convolution_makes_is_read_without_error():
    student = maps(0)
    torch.manual_seed(1)
    with torch.no_grad():
        teacher = nn.Conv2d(5, 3, 1)(student)
    assert Hints({})(student, teacher) < 1e-4


def test_the_error_is_that_of_least_squares():
    student, teacher = maps(0), maps(1, channels=3) + maps(0)[:, :3]
    a = np.concatenate([student.permute(0, 2, 3, 1).reshape(-1, 5).numpy(), np.ones((16 * 49, 1))], 1)
    b = teacher.permute(0, 2, 3, 1).reshape(-1, 3).numpy()
    left = b - a @ np.linalg.lstsq(a, b, rcond=None)[0]
    expected = np.square(left).mean() / np.square(b - b.mean(0)).mean()
    assert Hints({})(student, teacher).item() == pytest.approx(expected, rel=1e-3)


def test_a_map_of_something_else_is_not_read():
    assert Hints({})(maps(0), maps(1)) == pytest.approx(1, abs=0.02)


def test_the_gradient_leads_the_student_to_the_teacher():
    student, teacher = maps(0).requires_grad_(), maps(1, channels=3)
    before = Hints({})(student, teacher)
    (step,) = torch.autograd.grad(before, student)
    assert Hints({})(student - 100 * step, teacher) < before


def test_what_it_knows_goes_on_in_a_resumed_run():
    memory: dict[str, torch.Tensor] = {}
    Hints(memory)(maps(0), maps(1))
    kept = {name: value.clone() for name, value in memory.items()}
    assert Hints(memory)(maps(2), maps(3)) == Hints(kept)(maps(2), maps(3))
    assert Hints(memory)(maps(2), maps(3)) != Hints({})(maps(2), maps(3))


@pytest.mark.parametrize(("side", "channels"), [(4, 1024), (7, 640), (8, 320)])
def test_the_last_map_that_is_large_enough_is_kept(side, channels):
    net = build("nn2", input_hw=(112, 112)).eval()
    with torch.inference_mode(), last_map(net, side) as kept:
        net(torch.zeros(1, 3, 112, 112))
    assert kept[0].shape[1] == channels
    assert not any(unit._forward_hooks for unit in net.trunk)


class Hinting:
    """Its map is the crop's own, shrunk, and so are its embeddings."""

    def with_map(self, x):
        small = nn.functional.adaptive_avg_pool2d(x, 7)
        return nn.functional.normalize(small.flatten(1)[:, :128], dim=1), small


@pytest.fixture
def faces(tmp_path):
    write_faces(tmp_path / "faces", np.arange(26) // 4, np.array([0] * 10 + [1] * 16))
    return open_faces(tmp_path / "faces", tmp_path / "cache")


CONFIG = DistillConfig(batch_size=4, live_share=1.0, hint_weight=1.0, net="nns2")


def test_hints_belong_to_the_crops_and_count_with_their_weight(faces):
    example = Distillation(CONFIG, faces, Hinting()).example((140, 116), step=0)
    np.testing.assert_allclose(
        example.target, nn.functional.normalize(example.hint.flatten(1)[:, :128], dim=1), atol=1e-6
    )

    def loss(weight):
        torch.manual_seed(0)
        objective = Distillation(replace(CONFIG, hint_weight=weight), faces, Hinting())
        return objective.backward(build("nns2"), (140, 116), 0)

    assert loss(2.0) - loss(1.0) == pytest.approx(loss(1.0) - loss(1e-9), rel=1e-3)
    assert loss(2.0) > loss(1.0)


def test_hints_of_stored_targets_are_a_sentence(faces):
    with pytest.raises(KnownError, match="--live-share 1"):
        Distillation(replace(CONFIG, live_share=0.5), faces, Hinting())

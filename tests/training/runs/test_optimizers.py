"""Muon updates kernels as matrices, through views; AdamW has the rest; every parameter has one optimiser."""

from __future__ import annotations

import pytest
import torch

from engine.errors import KnownError
from engine.networks.torch_net import build
from training.runs.config import RunConfig
from training.runs.optimizers import WIDE, ConvMuon, make_optimizers, orthogonalised


def network(name="nns2"):
    torch.manual_seed(0)
    return build(name).to(memory_format=torch.channels_last)


@pytest.mark.parametrize("optimizer", ["muon", "adamw", "adagrad"])
def test_every_parameter_is_updated_once(optimizer):
    net = network()
    optimizers = make_optimizers(net, RunConfig(optimizer=optimizer))
    held = [p.data_ptr() for o in optimizers for group in o.param_groups for p in group["params"]]
    assert sorted(held) == sorted(p.data_ptr() for p in net.parameters())
    groups = [group for o in optimizers for group in o.param_groups]
    assert all(group["highest_lr"] == group["lr"] <= 4e-3 for group in groups)
    decayed = {p.data_ptr() for group in groups if group["weight_decay"] for p in group["params"]}
    weights = {p.data_ptr() for p in net.parameters() if p.ndim > 1}  # neither biases nor batch norm
    assert decayed == (set() if optimizer == "adagrad" else weights)


def test_muon_has_the_convolutions_but_the_first():
    net = network()
    _, muon = make_optimizers(net, RunConfig(optimizer="muon"))
    kernels = [p for p in net.parameters() if p.ndim == 4]
    assert isinstance(muon, ConvMuon)
    assert len(muon.kernels) == len(kernels) - 1
    assert not any(kernel is kernels[0] for kernel in muon.kernels)


@pytest.mark.parametrize("optimizer", ["muon", "adamw"])
def test_wide_layers_learn_slower(optimizer):
    """NNS2's maxout layer has 5120 inputs."""
    net = network()
    adamw = make_optimizers(net, RunConfig(optimizer=optimizer, learning_rate=0.5))[0]
    (wide,) = [p for p in net.parameters() if p.ndim == 2 and p.shape[1] > WIDE]
    rates = {p.data_ptr(): group["lr"] for group in adamw.param_groups for p in group["params"]}
    assert rates.pop(wide.data_ptr()) == pytest.approx(0.5 * WIDE / wide.shape[1])
    assert set(rates.values()) == {0.5}


def test_an_unknown_optimizer_is_a_sentence():
    with pytest.raises(KnownError, match="no optimizer called 'sgd'"):
        make_optimizers(network(), RunConfig(optimizer="sgd"))


def test_a_step_updates_the_kernel_through_its_view():
    """With the learning rate's scaling, Muon's update of an (m, n) matrix has root mean square 0.2."""
    torch.manual_seed(0)
    kernel = torch.nn.Parameter(torch.randn(16, 8, 3, 3).contiguous(memory_format=torch.channels_last))
    muon = ConvMuon([kernel], lr=0.1, weight_decay=0.0)
    kernel.grad = torch.randn(16, 8, 3, 3)
    before = kernel.detach().clone()
    muon.step()
    update = (before - kernel.detach()) / 0.1
    assert update.square().mean().sqrt().item() == pytest.approx(0.2, rel=0.2)
    matrix = update.permute(0, 2, 3, 1).reshape(16, -1)
    singular = torch.linalg.svdvals(matrix)
    assert singular.max() / singular.min() < 2.5, "orthogonalised, nearly"
    assert (update * kernel.grad).sum() > 0, "downhill"


def test_a_step_is_that_of_torchs_muon_on_the_matrices():
    """As near as torch's bfloat16 allows."""
    torch.manual_seed(1)
    kernel = torch.nn.Parameter(torch.randn(6, 4, 5, 5).contiguous(memory_format=torch.channels_last))
    start = kernel.detach().permute(0, 2, 3, 1).reshape(6, -1).clone()
    matrix = torch.nn.Parameter(start.clone())
    ours = ConvMuon([kernel], lr=0.02, weight_decay=0.1)
    theirs = torch.optim.Muon([matrix], lr=0.02, weight_decay=0.1, adjust_lr_fn="match_rms_adamw")
    for _ in range(3):
        kernel.grad = torch.randn(6, 4, 5, 5)
        matrix.grad = kernel.grad.permute(0, 2, 3, 1).reshape(6, -1)
        ours.step()
        theirs.step()
    moved = kernel.detach().permute(0, 2, 3, 1).reshape(6, -1) - start
    torch.testing.assert_close(moved, matrix.detach() - start, atol=0.03 * moved.abs().max().item(), rtol=0)


@pytest.mark.parametrize("shape", [(6, 100), (100, 6), (40, 40)])
def test_singular_values_come_near_one_and_their_vectors_stay(shape):
    torch.manual_seed(2)
    u, values, vt = torch.linalg.svd(torch.randn(shape), full_matrices=False)
    values[-1] = 0.0  # a direction without gradient
    update = orthogonalised(u * values @ vt)
    inside = u.T @ update @ vt.T
    assert (inside - inside.diagonal().diag()).abs().max() < 1e-3
    assert inside[-1, -1].abs() < 1e-3
    assert inside.diagonal()[:-1].min() > 0.6
    assert inside.diagonal().max() < 1.3


def test_kernels_without_gradient_stay():
    kernel = torch.nn.Parameter(torch.randn(4, 4, 3, 3).contiguous(memory_format=torch.channels_last))
    before = kernel.detach().clone()
    ConvMuon([kernel], lr=0.1, weight_decay=0.1).step()
    assert torch.equal(kernel.detach(), before)


def test_other_layouts_are_refused():
    """Their matrices would be copies, and training would change nothing."""
    with pytest.raises(ValueError, match="channels_last"):
        ConvMuon([torch.nn.Parameter(torch.randn(4, 4, 3, 3))], lr=0.1, weight_decay=0.0)

"""Make a run's optimisers: AdamW, the paper's AdaGrad, or Muon for the convolutions beside AdamW for the rest."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Protocol, overload

import torch
from torch import Tensor, nn
from torch.optim import AdamW, Optimizer

from engine.errors import KnownError


class Rates(Protocol):
    """What a run's configuration says of its optimisers."""

    @property
    def optimizer(self) -> str:
        """Name: muon, adamw or adagrad."""
        ...

    @property
    def learning_rate(self) -> float:
        """The highest, of adamw."""
        ...

    @property
    def muon_learning_rate(self) -> float:
        """The highest, of muon."""
        ...

    @property
    def weight_decay(self) -> float:
        """Of kernels and matrices."""
        ...


WIDE = 2048
"""Inputs of a fully connected layer above which AdamW's step shrinks, lest their sum leap (Yang et al. 2022, muP)."""


class ConvMuon(Optimizer):
    """Muon for convolutions: each kernel is updated as the matrix (out, height * width * in).

    The matrices are views of the kernels, which therefore have to be laid out channels_last. Unlike torch's Muon it
    computes in float32: where a processor has no bfloat16 instructions, torch's takes 25 times as long, more than the
    rest of a step.

    Parameters
    ----------
    kernels : list of (out, in, height, width) float32
    lr, weight_decay : float
    momentum : float
        Of the running mean of the gradients, looked ahead by one step (Nesterov).

    Raises
    ------
    ValueError
        If a kernel is laid out otherwise.

    Source: Jordan et al. 2024, "Muon: An optimizer for hidden layers in neural networks"; scaled to AdamW's
    step size as in Liu et al. 2025, "Muon is scalable for LLM training".
    """

    def __init__(self, kernels: list[nn.Parameter], lr: float, weight_decay: float, momentum: float = 0.95):
        self.kernels = kernels
        self.views = [nn.Parameter(_as_matrix(kernel.data)) for kernel in kernels]
        if any(view.data_ptr() != kernel.data_ptr() for view, kernel in zip(self.views, kernels, strict=True)):
            raise ValueError("the kernels are not laid out channels_last")
        super().__init__(self.views, {"lr": lr, "weight_decay": weight_decay, "momentum": momentum})

    @overload
    def step(self, closure: None = None) -> None: ...
    @overload
    def step(self, closure: Callable[[], float]) -> float: ...
    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> float | None:
        """Update the kernels from their gradients."""
        loss = closure() if closure is not None else None
        (group,) = self.param_groups
        for view, kernel in zip(self.views, self.kernels, strict=True):
            if kernel.grad is None:
                continue
            gradient = _as_matrix(kernel.grad)
            state = self.state[view]
            if not state:
                state["momentum_buffer"] = torch.zeros_like(gradient)
            mean = state["momentum_buffer"].lerp_(gradient, 1 - group["momentum"])
            update = orthogonalised(gradient.lerp(mean, group["momentum"]))
            view.mul_(1 - group["lr"] * group["weight_decay"])
            view.add_(update, alpha=-0.2 * math.sqrt(max(view.shape)) * group["lr"])  # AdamW's root mean square
        return loss


def orthogonalised(matrix: Tensor) -> Tensor:
    """Scale a matrix's singular values to near one: between 0.7 and 1.2, but for those that were next to nothing.

    Five Newton-Schulz steps. They all are polynomials in the smaller of the two Gram matrices, and are multiplied out
    there, so that the matrix itself, often wide, is touched twice only.

    Parameters
    ----------
    matrix : (m, n) float32

    Returns
    -------
    (m, n) float32
    """
    a, b, c = 3.4445, -4.7750, 2.0315  # Jordan et al.
    wide = matrix if matrix.shape[0] <= matrix.shape[1] else matrix.T
    wide = wide / wide.norm().clamp(min=1e-7)  # no singular value above one
    gram = wide @ wide.T
    product = factor = torch.eye(len(gram))
    for step in range(5):
        if step > 0:
            gram = factor @ gram @ factor
        factor = torch.addmm(gram, gram, gram, beta=b, alpha=c)
        factor.diagonal().add_(a)  # a + b gram + c gram^2
        product = factor @ product
    wide = product @ wide
    return wide if matrix.shape[0] <= matrix.shape[1] else wide.T


def _as_matrix(kernel: Tensor) -> Tensor:
    return kernel.permute(0, 2, 3, 1).reshape(len(kernel), -1)


def make_optimizers(net: nn.Module, config: Rates) -> list[Optimizer]:
    """Make the optimisers of a network; each parameter group names its `highest_lr`.

    Biases, batch norm and, under Muon, the first convolution and the fully connected layers are AdamW's: the
    first has few channels to orthogonalise over, and the others' matrices are too large for it to pay.

    Raises
    ------
    KnownError
        If there is no such optimiser.
    """
    parameters = list(net.parameters())
    kernels = [p for p in parameters if p.ndim == 4 and p.shape[1] > 3] if config.optimizer == "muon" else []
    rest = [p for p in parameters if not any(p is kernel for kernel in kernels)]
    wide = [p for p in rest if p.ndim == 2 and p.shape[1] > WIDE]
    groups: list[dict[str, Any]] = [
        {
            "params": [p for p in rest if p.ndim > 1 and not any(p is w for w in wide)],
            "weight_decay": config.weight_decay,
        },
        {"params": [p for p in rest if p.ndim <= 1], "weight_decay": 0.0},
    ]
    for p in wide:
        rate = config.learning_rate * WIDE / p.shape[1]
        groups.append({"params": [p], "weight_decay": config.weight_decay, "lr": rate})
    optimizers: list[Optimizer]
    match config.optimizer:
        case "muon":
            muon = ConvMuon(kernels, config.muon_learning_rate, config.weight_decay)
            optimizers = [AdamW(groups, lr=config.learning_rate, fused=True), muon]
        case "adamw":
            optimizers = [AdamW(groups, lr=config.learning_rate, fused=True)]
        case "adagrad":
            # without weight decay: the paper has none, and AdaGrad would scale it up as if it were the gradient
            optimizers = [torch.optim.Adagrad(parameters, lr=config.learning_rate)]
        case other:
            raise KnownError(f"There is no optimizer called {other!r}. Choose muon, adamw or adagrad.")
    for optimizer in optimizers:
        for group in optimizer.param_groups:
            group["highest_lr"] = group["lr"]
    return optimizers

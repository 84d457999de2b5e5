"""Make a run's optimisers: AdamW, the paper's AdaGrad, or Muon for the convolutions beside AdamW for the rest."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, overload

import torch
from torch import Tensor, nn
from torch.optim import AdamW, Muon, Optimizer

from engine.errors import KnownError

if TYPE_CHECKING:
    from training.config import RunConfig


_WIDE = 2048
"""Inputs of a fully connected layer above which AdamW's step shrinks, lest their sum leap (Yang et al. 2022, muP)."""


class ConvMuon(Muon):
    """Muon for convolutions: each kernel is updated as the matrix (out, height * width * in).

    The matrices are views of the kernels, which therefore have to be laid out channels_last.

    Source: Jordan et al. 2024, "Muon: An optimizer for hidden layers in neural networks"; scaled to AdamW's
    step size as in Liu et al. 2025, "Muon is scalable for LLM training".
    """

    def __init__(self, kernels: list[nn.Parameter], lr: float, weight_decay: float):
        self.kernels = kernels
        self.views = [nn.Parameter(_as_matrix(kernel.data)) for kernel in kernels]
        if any(view.data_ptr() != kernel.data_ptr() for view, kernel in zip(self.views, kernels, strict=True)):
            raise ValueError("the kernels are not laid out channels_last")
        super().__init__(self.views, lr=lr, weight_decay=weight_decay, adjust_lr_fn="match_rms_adamw")

    @overload
    def step(self, closure: None = None) -> None: ...
    @overload
    def step(self, closure: Callable[[], float]) -> float: ...
    def step(self, closure: Callable[[], float] | None = None) -> float | None:
        """Update the kernels from their gradients."""
        for view, kernel in zip(self.views, self.kernels, strict=True):
            view.grad = None if kernel.grad is None else _as_matrix(kernel.grad)
        return super().step(closure)


def _as_matrix(kernel: Tensor) -> Tensor:
    return kernel.permute(0, 2, 3, 1).reshape(len(kernel), -1)


def make_optimizers(net: nn.Module, config: RunConfig) -> list[Optimizer]:
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
    wide = [p for p in rest if p.ndim == 2 and p.shape[1] > _WIDE]
    groups: list[dict[str, Any]] = [
        {
            "params": [p for p in rest if p.ndim > 1 and not any(p is w for w in wide)],
            "weight_decay": config.weight_decay,
        },
        {"params": [p for p in rest if p.ndim <= 1], "weight_decay": 0.0},
    ]
    for p in wide:
        rate = config.learning_rate * _WIDE / p.shape[1]
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

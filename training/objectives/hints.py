"""Hints: what the teacher's last feature map holds should be readable from one of the student's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import Tensor

from engine.networks.torch_net import FaceNet

_DECAY = 0.98
"""Of the sums over earlier steps: a convolution of 328,000 numbers is fitted to some 50 batches."""
_RIDGE = 1e-3


class Hints:
    """The error of the 1x1 convolution that reads the teacher's map best from the student's.

    The convolution is not learnt along a gradient but fitted at each step, by ridge regression over this batch and,
    ever less, those before; so it needs no optimiser, and the gradient goes to the student alone.

    Parameters
    ----------
    memory : dict of tensors
        Holds the sums over earlier steps, and thereby makes a resumed run go on as it would have.

    Source: Romero et al. 2015, "FitNets: Hints for Thin Deep Nets", section 2.2; they learn the regressor.
    """

    def __init__(self, memory: dict[str, Tensor]):
        self.memory = memory

    def __call__(self, student: Tensor, teacher: Tensor) -> Tensor:
        """Compute the squared error as a share of the teacher's variance: 1 if its map cannot be read at all.

        Parameters
        ----------
        student : (n, c, h, w) float
        teacher : (n, d, h, w) float
        """
        ours, theirs = _columns(student), _columns(teacher)
        ours = torch.cat([ours, torch.ones_like(ours[:, :1])], 1)  # the convolution's bias
        with torch.no_grad():
            kernel = self._fit(ours, theirs)
        variance = (theirs - theirs.mean(0)).square().mean()
        return (ours @ kernel - theirs).square().mean() / variance.clamp_min(1e-12)

    def _fit(self, ours: Tensor, theirs: Tensor) -> Tensor:
        within, across = ours.T @ ours, ours.T @ theirs
        if "hint_within" in self.memory:
            within += _DECAY * self.memory["hint_within"]
            across += _DECAY * self.memory["hint_across"]
        self.memory |= {"hint_within": within, "hint_across": across}
        ridge = _RIDGE * within.diagonal().mean() * torch.eye(len(within))
        return torch.linalg.solve(within + ridge, across)


def _columns(maps: Tensor) -> Tensor:
    """Return the features of all places: (n, c, h, w) -> (n * h * w, c) float32."""
    return maps.permute(0, 2, 3, 1).flatten(0, 2).float()


@contextmanager
def last_map(net: FaceNet, side: int) -> Iterator[list[Tensor]]:
    """Keep, of the network's next pass, the last feature map that is not lower or narrower than `side`.

    Yields
    ------
    list of Tensor
        Empty before the pass; of one map, (n, c, height, width), behind it.
    """
    kept: list[Tensor] = []

    def keep(_unit: object, _inputs: object, output: Tensor) -> None:
        if output.ndim == 4 and min(output.shape[2:]) >= side:
            kept[:] = [output]

    hooks = [unit.register_forward_hook(keep) for unit in net.trunk]
    try:
        yield kept
    finally:
        for hook in hooks:
            hook.remove()

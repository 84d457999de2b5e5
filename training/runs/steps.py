"""What every run does at each step, whatever it trains: the learning rate, and the running average of the weights."""

from __future__ import annotations

from typing import Protocol

import torch
from torch import nn


class Schedule(Protocol):
    """What a run's learning rate follows."""

    @property
    def steps(self) -> int:
        """Return the length of the run."""

    @property
    def warmup_steps(self) -> int:
        """Return how many steps the rate rises."""

    @property
    def decay_share(self) -> float:
        """Return the share of the steps in which it falls."""


def rate(config: Schedule, step: int) -> float:
    """Compute the share of the learning rate at a step: warm-up, plateau, linear fall to zero."""
    warmup = min(1.0, (step + 1) / max(1, config.warmup_steps))
    fall = min(1.0, (config.steps - step) / max(1, config.steps * config.decay_share))
    return warmup * fall


@torch.no_grad()
def follow(average: nn.Module, net: nn.Module, decay: float, n_steps: int) -> None:
    """Move a running average of weights towards a network's, in place; at first, when it is of few steps, by more.

    Parameters
    ----------
    average, net : Module
        Of the same form.
    decay : float
        Share that stays, at most.
    n_steps : int
        That the network has taken.
    """
    decay = min(decay, (n_steps + 1) / (n_steps + 10))
    theirs = net.state_dict()
    for name, value in average.state_dict().items():
        if value.is_floating_point():
            value.lerp_(theirs[name], 1 - decay)
        else:
            value.copy_(theirs[name])

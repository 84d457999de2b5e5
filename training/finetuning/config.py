"""What decides a fine-tuning beside what the user said."""

from __future__ import annotations

from dataclasses import dataclass, field

from training.finetuning.resume_files import SAVE_EVERY_S
from training.publishing.world import N_PEOPLE


@dataclass(frozen=True)
class AdapterConfig:
    """What decides the map beside labels and the rest of the world.

    Attributes
    ----------
    steps : int
    learning_rate : float
    batch_size : int
        Labelled faces in a step, which sorts as many rows of as many distances, and some more.
    n_strangers : int
        People of the rest of the world in each step.
    weights : tuple of float
        Candidates for the weight of the squared distance to the identity, ascending.
    n_folds : int
        Splits of the labels that choose among them.
    seed : int
    """

    steps: int = 100
    learning_rate: float = 1e-3
    batch_size: int = 240
    n_strangers: int = 30
    weights: tuple[float, ...] = (0.03, 0.1, 0.3, 1.0)
    n_folds: int = 2
    seed: int = 0


@dataclass(frozen=True)
class NetworkConfig:
    """What decides the network's last blocks beside labels and crops."""

    steps: int = 120
    learning_rate: float = 3e-4
    distill_weight: float = 4.0
    seed: int = 0


@dataclass(frozen=True)
class FineTuningConfig:
    """What decides a fine-tuning, of either depth.

    Attributes
    ----------
    adapter : AdapterConfig
    network : NetworkConfig
    n_world_people : int
        So many people are drawn from the model of the rest of the world.
    save_every_s : float
        So often a network's training is saved while it is under way.
    """

    adapter: AdapterConfig = field(default_factory=AdapterConfig)
    network: NetworkConfig = field(default_factory=NetworkConfig)
    n_world_people: int = N_PEOPLE
    save_every_s: float = SAVE_EVERY_S

"""What every training run is made of: its configuration, its input's size and its learning rate at each step."""

from __future__ import annotations

from dataclasses import dataclass

from engine.errors import KnownError
from engine.networks.torch_net import Maxout, table_of


@dataclass(frozen=True)
class RunConfig:
    """What every run has, whatever its objective; saved in its checkpoint.

    The learning rate warms up, stays, and falls linearly to zero over the last `decay_share` of `steps`, so
    that a run may be lengthened by resuming it with more steps before the fall begins.

    Attributes
    ----------
    net : str
    embedding_size : int
        The paper's is 128; distillation has its teacher's.
    input_px : int or None
        Height of the input, of the width that keeps the table's proportions; None for the table's own. Only
        networks without fully connected rows in the trunk take another than the table's.
    first_px, first_share : int or None, float
        Progressive size: the input's height during the first share of the steps. Fully connected rows see its
        map stretched to theirs.
    template_px : float
        Pixels of the 112-pixel alignment template that the input's height spans.
    optimizer : str
        "muon", "adamw" or "adagrad" (the paper's, section 3.1: 0.05 to begin with).
    learning_rate : float
        The highest; of adamw, where muon stands beside it.
    average_decay : float
        Of the running average of the weights, which is what a run gives.
    n_faces : int or None
        Learn from so many training faces only, as for `training.data.faces.training_rows`; None for all.
    start : str or None
        A checkpoint of another run, or bundled weights (.safetensors), to start from.
    """

    net: str = "nns2"
    embedding_size: int = 128
    input_px: int | None = None
    first_px: int | None = None
    first_share: float = 0.5
    template_px: float = 124.0
    steps: int = 5000
    batch_size: int = 128
    optimizer: str = "muon"
    learning_rate: float = 2e-3
    muon_learning_rate: float = 4e-3
    weight_decay: float = 0.02
    warmup_steps: int = 100
    decay_share: float = 0.5
    average_decay: float = 0.999
    n_faces: int | None = None
    start: str | None = None
    seed: int = 0

    def __post_init__(self) -> None:
        """Refuse, before anything is read, an input whose network would not be the table's."""
        table = table_of(self.net)
        if self.input_px in (None, table.input_hw[0]) or not any(isinstance(row, Maxout) for row in table.rows):
            return
        raise KnownError(
            f"{self.net} has fully connected rows that fit inputs {table.input_hw[0]} pixels high, "
            f"not {self.input_px}. Only nn2, nn3 and nn4 take other sizes."
        )


def sized(net: str, height: int | None) -> tuple[int, int]:
    """Give a network's input size, (height, width), at a height; None for its table's own."""
    table = table_of(net)
    if height is None:
        return table.input_hw
    return height, round(height * table.input_hw[1] / table.input_hw[0])


def input_size(config: RunConfig, step: int | None = None) -> tuple[int, int]:
    """Give the input's height and width at a step; None for those that the run ends with."""
    first = config.first_px is not None and step is not None and step < config.steps * config.first_share
    return sized(config.net, config.first_px if first else config.input_px)


def schedule(config: RunConfig, step: int) -> float:
    """Give the share of the learning rate at a step: warm-up, plateau, linear fall to zero."""
    warmup = min(1.0, (step + 1) / max(1, config.warmup_steps))
    fall = min(1.0, (config.steps - step) / max(1, config.steps * config.decay_share))
    return warmup * fall

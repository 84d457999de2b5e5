"""What every training run is made of: its configuration, its input's size and its learning rate at each step."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any

from engine.errors import KnownError
from engine.networks.architectures import Maxout, table_of
from engine.vectors.sizes import EMBEDDING_SIZE


@dataclass(frozen=True)
class Option:
    """How a field of a configuration is set on the command line.

    Attributes
    ----------
    help : str
    flag : str
        Empty for the field's own name.
    least, most : float or None
        Bounds of its value.
    metavar : str
        Empty for that of its type.
    """

    help: str
    flag: str = ""
    least: float | None = None
    most: float | None = None
    metavar: str = ""


def option(default: Any, words: str, **how: Any) -> Any:
    """Make a field of a configuration that is an option of `kith train` too; `how` is as for `Option`."""
    return field(default=default, metadata={"option": Option(words, **how)})


def options_of(config: type[RunConfig]) -> dict[str, Option]:
    """List a configuration's options by the names of their fields; a field that only changes a default is one still."""
    found: dict[str, Option] = {}
    for base in reversed(config.__mro__[:-1]):
        found |= {part.name: part.metadata["option"] for part in fields(base) if "option" in part.metadata}
    return found


@dataclass(frozen=True)
class RunConfig:
    """What every run has, whatever its objective; saved in its checkpoint, and the source of `kith train`'s options.

    The learning rate warms up, stays, and falls linearly to zero over the last `decay_share` of `steps`, so
    that a run may be lengthened by resuming it with more steps before the fall begins.

    Attributes
    ----------
    embedding_size : int
        The paper's is 128; distillation has its teacher's.
    input_px : int or None
        Height of the input, of the width that keeps the table's proportions; None for the table's own. Only
        networks without fully connected rows in the trunk take another than the table's.
    first_px, first_share : int or None, float
        Fully connected rows see the map of a smaller input stretched to theirs.
    learning_rate : float
        The highest; of adamw, where muon stands beside it. The paper begins at 0.05 with adagrad (section 3.1).
    average_decay : float
        The running average is what a run comes to.
    n_faces : int or None
        As for `training.data.faces.training_rows`; None for all.
    batches_per_step : int
        Near its end a run learns from small batches what is theirs alone (docs/training-log.md, nn2-ag). A step has the
        mean of so many batches' gradients.
    fixed_norms : bool
        Leave batch norm's statistics as they were at the start (`engine.networks.torch_net.fold_norms`): quicker.
    frozen_blocks : int
        Leave the first so many rows of the table as they were; no gradient passes them (Brock et al. 2017).
    """

    net: str = option("nns2", "nn1, nn2, nn3, nn4, nns1 or nns2.")
    embedding_size: int = EMBEDDING_SIZE
    input_px: int | None = option(None, "Height of the input; without it, the paper's.", least=32)
    first_px: int | None = option(None, "Progressive size: the height in the first steps.", least=32)
    first_share: float = option(0.5, "Share of the steps that have the height --first-px.", least=0, most=1)
    template_px: float = option(124.0, "What the input's height spans of the template.", least=56, most=128)
    steps: int = option(5000, "Length of the run; a resumed run may change it.", least=1)
    batch_size: int = option(128, "Faces a batch.", least=2)
    batches_per_step: int = option(1, "Batches whose gradients count together in a step.", least=1)
    optimizer: str = option("muon", "muon, adamw or adagrad.")
    learning_rate: float = option(2e-3, "The highest rate.", least=0)
    muon_learning_rate: float = option(4e-3, "Of muon, beside adamw's.", least=0)
    weight_decay: float = 0.02
    warmup_steps: int = option(100, "Steps in which the rate rises.", least=0)
    decay_share: float = option(0.5, "Share of the steps in which the rate falls.", least=0, most=1)
    average_decay: float = option(0.999, "Of the running average of the weights.", least=0, most=1)
    n_faces: int | None = option(None, "Learn from so many of the training faces only.", least=2)
    fixed_norms: bool = option(False, "Leave batch norm's statistics as they are; quicker.")
    frozen_blocks: int = option(0, "Leave the first so many rows of the table as they are; quicker.", least=0)
    start: str | None = option(None, "Checkpoint or .safetensors to start from.", metavar="FILE")
    seed: int = option(0, "Decides everything that is drawn.")

    def __post_init__(self) -> None:
        """Refuse, before anything is read, an input whose network would not be the table's."""
        table = table_of(self.net)
        if self.frozen_blocks > len(table.rows):
            raise KnownError(f"{self.net} has {len(table.rows)} rows, of which {self.frozen_blocks} cannot be left.")
        if self.input_px in (None, table.input_hw[0]) or not any(isinstance(row, Maxout) for row in table.rows):
            return
        raise KnownError(
            f"{self.net} has fully connected rows that fit inputs {table.input_hw[0]} pixels high, "
            f"not {self.input_px}. Only nn2, nn3 and nn4 take other sizes."
        )


def sized(net: str, height: int | None) -> tuple[int, int]:
    """Return a network's input size, (height, width), at a height; None for its table's own."""
    table = table_of(net)
    if height is None:
        return table.input_hw
    return height, round(height * table.input_hw[1] / table.input_hw[0])


def input_size(config: RunConfig, step: int | None = None) -> tuple[int, int]:
    """Return the input's height and width at a step; None for those that the run ends with."""
    first = config.first_px is not None and step is not None and step < config.steps * config.first_share
    return sized(config.net, config.first_px if first else config.input_px)

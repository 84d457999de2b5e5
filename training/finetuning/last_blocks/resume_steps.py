"""Where a training of a network's last blocks is, in a file from which it goes on to the same weights."""

from __future__ import annotations

import json
import logging
import time
from pathlib import Path

import numpy as np
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import nn

from training.finetuning.resume_files import SAVE_EVERY_S, write_atomically

logger = logging.getLogger(__name__)

_MOMENTS = ("step", "exp_avg", "exp_avg_sq")  # what AdamW remembers of each parameter


class StepFile:
    """The parameters, what AdamW remembers of them, and the random numbers, after some step.

    Parameters
    ----------
    file : Path
    made_for : str
        What decides the training beside the step; a file that was made for something else is not read.
    save_every_s : float
    """

    def __init__(self, file: Path, made_for: str, save_every_s: float = SAVE_EVERY_S) -> None:
        self._file, self._made_for, self._save_every_s = file, made_for, save_every_s
        self._saved_at = time.monotonic()

    def restore(self, net: nn.Module, optimizer: torch.optim.Optimizer, rng: np.random.Generator) -> int:
        """Restore a network, its optimiser and random numbers; return how many steps are done."""
        if not self._file.exists():
            return 0
        try:
            with safe_open(self._file, "pt") as file:
                about = file.metadata()
                tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - it is no dict
        except (OSError, SafetensorError) as error:
            logger.warning("%s cannot be read: %s", self._file, error)
            return 0
        if about["made_for"] != self._made_for:
            return 0
        state = {}
        with torch.no_grad():
            for number, (name, parameter) in enumerate(net.named_parameters()):
                parameter.copy_(tensors[f"weight.{name}"])
                state[number] = {moment: tensors[f"{moment}.{name}"] for moment in _MOMENTS}
        optimizer.load_state_dict({"state": state, "param_groups": optimizer.state_dict()["param_groups"]})
        rng.bit_generator.state = json.loads(about["rng"])
        return int(about["step"])

    def save(self, step: int, net: nn.Module, optimizer: torch.optim.Optimizer, rng: np.random.Generator) -> None:
        """Write all that after a step, now and then."""
        if time.monotonic() - self._saved_at < self._save_every_s:
            return
        tensors = {}
        for name, parameter in net.named_parameters():
            tensors[f"weight.{name}"] = parameter.detach()
            tensors |= {f"{moment}.{name}": optimizer.state[parameter][moment] for moment in _MOMENTS}
        about = {"made_for": self._made_for, "step": str(step), "rng": json.dumps(rng.bit_generator.state)}
        write_atomically(self._file, save({name: tensor.contiguous() for name, tensor in tensors.items()}, about))
        self._saved_at = time.monotonic()

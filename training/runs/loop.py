"""Train a network: one loop for every objective, with checkpoints that resume to the step."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict
from functools import lru_cache
from pathlib import Path
from typing import Protocol

import numpy as np
import torch
import torch.nn.functional as F
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from torch import Tensor, nn

from engine.errors import KnownError
from engine.networks.torch_net import FaceNet, build, fold_norms
from engine.scanning.processes.system_memory import keep_freed_memory
from training.runs.checkpoints import read_run_of, require_fit, start_from, write_checkpoint
from training.runs.config import RunConfig, input_size
from training.runs.curves import Curves
from training.runs.optimizers import make_optimizers
from training.runs.steps import follow, rate

logger = logging.getLogger(__name__)


class Objective(Protocol):
    """What a run minimises.

    Attributes
    ----------
    memory : dict of tensors
        What it knows from earlier steps and a resumed run has to know too; a part of the checkpoint.
    """

    memory: dict[str, Tensor]

    def backward(self, net: FaceNet, input_hw: tuple[int, int], step: int) -> float:
        """Add the gradients of one batch, whose faces depend on the seed and its number alone; return the loss."""
        ...


@lru_cache(maxsize=1)
def bfloat16_pays() -> bool:
    """Whether bfloat16 is clearly faster: a convolution is timed, forwards and backwards, in both number formats.

    Processors differ, and no flag of theirs says it: bfloat16 takes 0.65 of float32's time on an AVX-512 EPYC, and
    1.1 times as long on an AVX-512 Xeon without AMX (NN2, a step). But where torch has no fast ones at all, they take
    twelve times as long, and so does the timing.
    """
    has_fast = getattr(torch.ops.mkldnn, "_is_mkldnn_bf16_supported", None)  # None: torch without that library
    if has_fast is not None and not has_fast():
        return False

    def shortest_s(bfloat16: bool) -> float:
        x = channels_last(torch.zeros(32, 64, 28, 28)).requires_grad_()
        kernel = channels_last(torch.zeros(128, 64, 3, 3)).requires_grad_()
        times = []
        for _ in range(4):  # the first makes the kernels
            since = time.perf_counter()
            with torch.autocast("cpu", torch.bfloat16, enabled=bfloat16):
                y = F.conv2d(x, kernel, padding=1)
            y.sum().backward()
            times.append(time.perf_counter() - since)
        return min(times)

    with torch.inference_mode(False), torch.enable_grad():  # whatever the first caller is about
        return shortest_s(True) < 0.85 * shortest_s(False)


def autocast(bfloat16: bool | None = None) -> torch.autocast:
    """Compute in bfloat16 or in float32; without being told, in whichever this processor is faster in."""
    return torch.autocast("cpu", torch.bfloat16, enabled=bfloat16_pays() if bfloat16 is None else bfloat16)


def number_format(bfloat16: bool | None = None) -> dict[str, Tensor]:
    """Return for an objective's memory the format it begins in: a resumed run goes on in it, on whatever processor."""
    return {"bfloat16": torch.tensor(bfloat16_pays() if bfloat16 is None else bfloat16)}


def channels_last(x: Tensor) -> Tensor:
    """Return a batch laid out as the convolutions here like it."""
    return x.contiguous(memory_format=torch.channels_last)


class TrainingState:
    """The state of a run that a checkpoint holds: network, running average, optimisers, step."""

    def __init__(self, config: RunConfig):
        torch.manual_seed(config.seed)
        self.config = config
        self.step = 0
        input_hw = input_size(config)
        self.net = build(config.net, config.embedding_size, input_hw).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        if config.start is not None:
            start_from(self.net, Path(config.start))
        if config.fixed_norms:
            fold_norms(self.net)
        frozen = self.net.trunk[: config.frozen_blocks].requires_grad_(False)
        fold_norms(frozen)
        self.average = build(config.net, config.embedding_size, input_hw).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.average.load_state_dict(self.net.state_dict())
        self.optimizers = make_optimizers(self.net, config)

    def save(self, file: Path, memory: Mapping[str, Tensor] | None = None) -> None:
        """Write the checkpoint, with an objective's memory; a kill in the middle leaves the one before.

        Raises
        ------
        KnownError
            If it cannot be written, on a full disk, say; the one before stays.
        """
        state = {
            "config": asdict(self.config),
            "step": self.step,
            "net": self.net.state_dict(),
            "average": self.average.state_dict(),
            "optimizers": [optimizer.state_dict() for optimizer in self.optimizers],
            "memory": dict(memory or {}),
        }
        write_checkpoint(file, state)

    def load(self, file: Path) -> dict[str, Tensor]:
        """Restore the state from a checkpoint and return the memory of its objective.

        Raises
        ------
        KnownError
            If it is one of another network or embedding size, or was made by other optimisers.
        """
        state = read_run_of(file, self.config.net)
        saved_groups = [len(saved["param_groups"]) for saved in state.get("optimizers", ())]
        if saved_groups != [len(optimizer.param_groups) for optimizer in self.optimizers]:
            raise KnownError(f"{file} was not made with the optimizer {self.config.optimizer}.")
        require_fit(self.net, state["net"], file)
        self.net.load_state_dict(state["net"])
        self.average.load_state_dict(state["average"])
        for optimizer, saved in zip(self.optimizers, state["optimizers"], strict=True):
            highest = [group["highest_lr"] for group in optimizer.param_groups]  # the configuration's, not the file's
            optimizer.load_state_dict(saved)
            for group, value in zip(optimizer.param_groups, highest, strict=True):
                group["highest_lr"] = value
        self.step = state["step"]
        memory: dict[str, Tensor] = state.get("memory", {})
        return memory

    def update(self, objective: Objective) -> float:
        """Take one step and return its loss."""
        factor = rate(self.config, self.step)
        for optimizer in self.optimizers:
            for group in optimizer.param_groups:
                group["lr"] = group["highest_lr"] * factor
        self.net.train()
        self.net.zero_grad(set_to_none=True)
        n_batches = self.config.batches_per_step
        first, input_hw = self.step * n_batches, input_size(self.config, self.step)
        loss = sum(objective.backward(self.net, input_hw, first + batch) for batch in range(n_batches)) / n_batches
        for parameter in self.net.parameters() if n_batches > 1 else ():
            if parameter.grad is not None:
                parameter.grad /= n_batches
        nn.utils.clip_grad_norm_(self.net.parameters(), 5.0)
        for optimizer in self.optimizers:
            optimizer.step()
        self.step += 1
        follow(self.average, self.net, self.config.average_decay, self.step)
        return loss


def train(
    config: RunConfig,
    objective: Objective,
    run_dir: Path,
    validate: Callable[[FaceNet], dict[str, float]],
    validate_every: int = 500,
    checkpoint_every: int = 100,
) -> FaceNet:
    """Train, or go on training.

    Parameters
    ----------
    config : RunConfig
    objective : Objective
    run_dir : Path
        Holds checkpoint.pt (resumed from if it exists) and what `training.runs.curves` makes; made if missing.
    validate : function of a network
        Returns the figures that the log keeps.
    validate_every : int
        Steps between checkpoints with figures; a multiple of `checkpoint_every`.
    checkpoint_every : int
        Steps between checkpoints. The last step always writes one, with figures.

    Returns
    -------
    FaceNet
        The running average of the weights.

    Raises
    ------
    KnownError
        If the run in `run_dir` is one of another network, or no folder can be made there.
    """
    keep_freed_memory()
    try:
        run_dir.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError(f"The folder {run_dir} for the run cannot be made: {error.strerror}.") from error
    checkpoint = run_dir / "checkpoint.pt"
    run = TrainingState(config)
    if checkpoint.exists():
        objective.memory.update(run.load(checkpoint))
        logger.info("resumed %s at step %d", checkpoint, run.step)
    if run.step >= config.steps:
        return run.average
    with _progress() as progress, Curves(run_dir, run.step) as curves:
        task = progress.add_task("train", total=config.steps, completed=run.step, note="")
        losses: list[float] = []
        since = time.monotonic()
        while run.step < config.steps:
            losses.append(run.update(objective))
            progress.advance(task)
            if run.step % checkpoint_every and run.step < config.steps:
                continue
            rate = len(losses) * config.batches_per_step * config.batch_size / (time.monotonic() - since)
            run.save(checkpoint, objective.memory)
            row: dict[str, float] = {"step": run.step, "loss": float(np.mean(losses)), "faces_per_s": rate}
            if run.step % validate_every == 0 or run.step == config.steps:
                row |= validate(run.average)
            progress.update(task, note=f"loss {row['loss']:.4f}, {rate:.0f} faces/s")
            curves.add(row)
            losses, since = [], time.monotonic()
    return run.average


def _progress() -> Progress:
    note = TextColumn("{task.fields[note]}")
    return Progress(TextColumn("step"), MofNCompleteColumn(), BarColumn(), note, TimeRemainingColumn())

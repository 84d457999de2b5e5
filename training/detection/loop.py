"""Train the detector: one loop, with checkpoints that resume to the step."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from engine.errors import KnownError
from engine.scanning.processes.system_memory import keep_freed_memory
from training.detection.batches import Pictures, batches
from training.detection.losses import Batch, loss_of
from training.detection.network import DetectorNet, cells, flattened
from training.detection.photos import LabelledPhoto
from training.detection.views import Views
from training.runs.checkpoints import write_checkpoint
from training.runs.curves import Curves
from training.runs.loop import autocast, channels_last
from training.runs.optimizers import make_optimizers
from training.runs.steps import follow, rate

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class DetectorConfig:
    """A run's settings, saved in its checkpoint.

    The learning rate warms up, stays, and falls linearly to zero over the last `decay_share` of `steps`, so that a
    run may be lengthened by resuming it with more steps before the fall begins.
    """

    steps: int = 20000
    batch_size: int = 24
    side_px: int = 256
    optimizer: str = "muon"
    learning_rate: float = 2e-3
    muon_learning_rate: float = 4e-3
    weight_decay: float = 0.01
    warmup_steps: int = 100
    decay_share: float = 0.7
    average_decay: float = 0.998
    seed: int = 0


class DetectorRun:
    """The state of a run that a checkpoint holds: network, running average, optimisers, step."""

    def __init__(self, config: DetectorConfig) -> None:
        torch.manual_seed(config.seed)
        self.config = config
        self.step = 0
        self.net, self.average = (DetectorNet().to(memory_format=torch.channels_last) for _ in range(2))  # type: ignore[call-overload]
        self.average.load_state_dict(self.net.state_dict())
        self.average.eval()
        self.optimizers = make_optimizers(self.net, config)

    def update(self, batch: Batch) -> float:
        """Take one step and return its loss."""
        for optimizer in self.optimizers:
            for group in optimizer.param_groups:
                group["lr"] = group["highest_lr"] * rate(self.config, self.step)
        self.net.train()
        self.net.zero_grad(set_to_none=True)
        pixels = channels_last(batch.pixels.permute(0, 3, 1, 2).float())
        with autocast():
            maps = self.net(pixels)
        loss = loss_of(flattened(maps), cells(*pixels.shape[2:]), batch)
        loss.backward()
        nn.utils.clip_grad_norm_(self.net.parameters(), 10.0)
        for optimizer in self.optimizers:
            optimizer.step()
        self.step += 1
        follow(self.average, self.net, self.config.average_decay, self.step)
        return float(loss.detach())

    def save(self, file: Path) -> None:
        """Write the checkpoint; a kill in the middle leaves the one before. KnownError if it cannot be written."""
        state = {
            "config": asdict(self.config),
            "step": self.step,
            "net": self.net.state_dict(),
            "average": self.average.state_dict(),
            "optimizers": [optimizer.state_dict() for optimizer in self.optimizers],
        }
        write_checkpoint(file, state)

    def load(self, file: Path) -> None:
        """Restore the state from a checkpoint. KnownError if it is no detector's."""
        state = read_detector_checkpoint(file)
        self.net.load_state_dict(state["net"])
        self.average.load_state_dict(state["average"])
        for optimizer, saved in zip(self.optimizers, state["optimizers"], strict=True):
            highest = [group["highest_lr"] for group in optimizer.param_groups]  # the configuration's, not the file's
            optimizer.load_state_dict(saved)
            for group, value in zip(optimizer.param_groups, highest, strict=True):
                group["highest_lr"] = value
        self.step = state["step"]


def read_detector_checkpoint(file: Path) -> dict[str, Any]:
    """Read a run's checkpoint.

    Raises
    ------
    KnownError
        If there is none, or it is something else.
    """
    try:
        state: Any = torch.load(file, weights_only=True)
        if {"config", "step", "net", "average", "optimizers"} <= state.keys() and "heads.0.weight" in state["net"]:
            return dict(state)
    except Exception as error:  # torch, pickle and zip files have no narrower base class
        raise KnownError(f"The detector's checkpoint {file} cannot be read: {error}.") from error
    raise KnownError(f"{file} is no checkpoint of a detector.")


def train_detector(
    config: DetectorConfig,
    photos: list[LabelledPhoto],
    run_dir: Path,
    validate: Callable[[DetectorNet], dict[str, float]],
    validate_every: int = 1500,
    checkpoint_every: int = 250,
    n_workers: int = 1,
    views: Views | None = None,
) -> DetectorNet:
    """Train, or go on training.

    Parameters
    ----------
    config : DetectorConfig
    photos : list of LabelledPhoto
    run_dir : Path
        Holds checkpoint.pt (resumed from if it exists) and the log; made if missing.
    validate : function of a network
        Returns the figures that the log keeps.
    validate_every, checkpoint_every : int
        Steps; the former a multiple of the latter. The last step always writes a checkpoint, with figures.
    n_workers : int
        Processes that make pictures beside this one; 0 makes them here.
    views : Views or None

    Returns
    -------
    DetectorNet
        The running average of the weights.
    """
    keep_freed_memory()
    run_dir.mkdir(parents=True, exist_ok=True)
    checkpoint = run_dir / "checkpoint.pt"
    run = DetectorRun(config)
    if checkpoint.exists():
        run.load(checkpoint)
        logger.info("resumed %s at step %d", checkpoint, run.step)
    if run.step >= config.steps:
        return run.average
    pictures = Pictures(photos, views or Views(), config.side_px, config.batch_size, config.seed)
    with Curves(run_dir, run.step) as curves:
        losses: list[float] = []
        since = time.monotonic()
        for batch in batches(pictures, run.step, config.steps, n_workers):
            losses.append(run.update(batch))
            if run.step % checkpoint_every and run.step < config.steps:
                continue
            seconds = (time.monotonic() - since) / len(losses)
            run.save(checkpoint)
            row: dict[str, float] = {"step": run.step, "loss": float(np.mean(losses)), "seconds_a_step": seconds}
            if run.step % validate_every == 0 or run.step == config.steps:
                row |= validate(run.average)
            logger.info("%s", row)
            curves.add(row)
            losses, since = [], time.monotonic()
    return run.average

"""The run that teaches a narrowed network: one loop, with checkpoints that resume to the step."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from onnx import ModelProto
from torch import nn
from torch.utils.data import DataLoader, Dataset

from engine.errors import KnownError
from engine.scanning.processes.system_memory import keep_freed_memory
from training.detection.batches import LARGE_EVERY
from training.detection.narrowing.imitation import Said, Teacher, loss_of, make_optimizer
from training.detection.narrowing.onnx_net import OnnxNet
from training.detection.photos import LabelledPhoto
from training.detection.views import Views, make_view
from training.runs.checkpoints import write_checkpoint
from training.runs.curves import Curves
from training.runs.loop import autocast, channels_last
from training.runs.steps import follow, rate

logger = logging.getLogger(__name__)

IMITATION_VIEWS = Views(face_px=(7.0, 380.0), turned_share=0.03, blur_share=0.06, noise_share=0.05, dark_share=0.06)


@dataclass(frozen=True)
class ImitationConfig:
    """A run's settings. The rate warms up, stays, and falls linearly to zero over the last `decay_share` of `steps`.

    Each batch is learnt from twice, the second time in the mirror.
    """

    steps: int = 10000
    batch_size: int = 12
    side_px: int = 256
    learning_rate: float = 1e-3
    warmup_steps: int = 50
    decay_share: float = 0.9
    hint_weight: float = 0.3
    average_decay: float = 0.998
    seed: int = 0


@dataclass(frozen=True)
class Unlabelled(Dataset[NDArray[np.uint8]]):
    """Batches of made pictures, (n, 3, side, side) uint8; each depends on the seed and its number alone."""

    photos: list[LabelledPhoto]
    config: ImitationConfig
    views: Views = IMITATION_VIEWS

    def __getitem__(self, at: int) -> NDArray[np.uint8]:
        """Make a batch; every `LARGE_EVERY`th has a quarter of the pictures at twice the size."""
        rng = np.random.default_rng((self.config.seed, at))
        large = at % LARGE_EVERY == LARGE_EVERY - 1
        side, n = self.config.side_px, self.config.batch_size
        side, n = (2 * side, max(1, n // 4)) if large else (side, n)
        made = [make_view(self.photos, side, self.views, rng)[0] for _ in range(n)]
        return np.ascontiguousarray(np.stack(made).transpose(0, 3, 1, 2))


class _State:
    """What a checkpoint holds: network, running average, optimiser, step."""

    def __init__(self, model: ModelProto, config: ImitationConfig) -> None:
        self.config = config
        self.net, self.average = OnnxNet(model), OnnxNet(model)
        self.optimizer = make_optimizer(self.net, config.learning_rate)
        self.step = 0

    def save(self, file: Path) -> None:
        parts = {name: getattr(self, name).state_dict() for name in ("net", "average", "optimizer")}
        write_checkpoint(file, {"step": self.step, **parts})

    def load(self, file: Path) -> None:
        try:
            state = torch.load(file, weights_only=True)
            for name in ("net", "average", "optimizer"):
                getattr(self, name).load_state_dict(state[name])
            self.step = state["step"]
        except Exception as error:  # torch, pickle and zip files have no narrower base class
            raise KnownError(f"The checkpoint {file} cannot be read: {error}.") from error

    def learn(self, teacher: Teacher, batch: NDArray[np.uint8]) -> list[float]:
        """Take two steps, and return their losses."""
        pixels = torch.from_numpy(batch.astype(np.float32))
        pair = zip((pixels, pixels.flip(3)), teacher.both_ways(pixels.numpy()), strict=True)
        return [self._update(channels_last(x), teacher, goal) for x, goal in pair]

    def _update(self, pixels: torch.Tensor, teacher: Teacher, goal: Said) -> float:
        for group in self.optimizer.param_groups:
            group["lr"] = self.config.learning_rate * rate(self.config, self.step)
        self.optimizer.zero_grad()
        with autocast():
            maps = self.net(pixels, teacher.names)
        loss = loss_of(maps, goal, self.config.hint_weight)
        loss.backward()
        nn.utils.clip_grad_norm_(self.net.parameters(), 5.0)
        self.optimizer.step()
        self.step += 1
        follow(self.average, self.net, self.config.average_decay, self.step)
        return float(loss.detach())


def imitate(
    whole: ModelProto,
    narrowed: ModelProto,
    photos: list[LabelledPhoto],
    run_dir: Path,
    config: ImitationConfig,
    checkpoint_every: int = 200,
    n_workers: int = 1,
) -> None:
    """Teach a narrowed network, or go on teaching it; its weights are the running average's at the end.

    Parameters
    ----------
    whole : ModelProto
        The teacher, with all its channels.
    narrowed : ModelProto
        Of the same maps; its weights are where the run begins, and its result is written into it.
    photos : list of LabelledPhoto
        Their faces only tell where pictures are cut.
    run_dir : Path
        Holds checkpoint.pt (resumed from if it exists) and the log; made if missing.
    config : ImitationConfig
    checkpoint_every : int
        Steps; even.
    n_workers : int
        Processes that make pictures beside this one; 0 makes them here.
    """
    keep_freed_memory()
    run_dir.mkdir(parents=True, exist_ok=True)
    checkpoint = run_dir / "checkpoint.pt"
    state, teacher = _State(narrowed, config), Teacher(whole)
    if checkpoint.exists():
        state.load(checkpoint)
        logger.info("resumed %s at step %d", checkpoint, state.step)
    numbers = range(state.step // 2, config.steps // 2)
    loader = DataLoader(
        Unlabelled(photos, config), batch_size=None, sampler=numbers, num_workers=n_workers,
        prefetch_factor=6 if n_workers else None, collate_fn=lambda batch: batch,
    )  # fmt: skip
    with Curves(run_dir, state.step) as curves:
        losses: list[float] = []
        since = time.monotonic()
        for batch in loader:
            losses += state.learn(teacher, np.asarray(batch))
            if state.step % checkpoint_every and state.step + 1 < config.steps:
                continue
            state.save(checkpoint)
            seconds = (time.monotonic() - since) / len(losses)
            row = {"step": state.step, "loss": float(np.mean(losses)), "seconds_a_step": seconds}
            logger.info("%s", row)
            curves.add(row)
            losses, since = [], time.monotonic()
    state.average.write(narrowed)

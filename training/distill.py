"""Train a network to give the embeddings of a teacher (distillation)."""

from __future__ import annotations

import json
import logging
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from torch import Tensor, nn

from engine.errors import KnownError
from engine.nets import FaceNet, build
from training.augment import Augmentation, Augmenter, to_input
from training.evaluate import Pairs, folded_accuracy, read_pairs, squared_distances, val_at_far
from training.faces import FaceSet, batches, open_faces

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class DistillConfig:
    """Everything that decides a run's result; saved in its checkpoint.

    The learning rate warms up, stays, and falls linearly to zero over the last `decay_share` of `steps`, so
    that a run may be lengthened by resuming it with more steps before the fall begins.
    """

    net: str = "nns2"
    steps: int = 5000
    batch_size: int = 256
    learning_rate: float = 2e-3
    weight_decay: float = 0.02
    warmup_steps: int = 200
    decay_share: float = 0.4
    similarity_weight: float = 0.1
    average_decay: float = 0.999  # of the running average of the weights
    template_px: float = 124.0  # template pixels that the input's height spans
    seed: int = 0
    augmentation: Augmentation = field(default_factory=Augmentation)


@dataclass(frozen=True)
class Validation:
    """Figures on the validation pairs: LFW-style accuracy, its threshold, and VAL at FAR 1e-3."""

    accuracy: float
    standard_error: float
    threshold: float
    val_at_far_1e3: float


def distillation_loss(student: Tensor, teacher: Tensor, similarity_weight: float) -> Tensor:
    """Compute mean (1 - cos) plus the weighted squared error of the batch's similarity matrices.

    Parameters
    ----------
    student, teacher : (n, d) float32, unit rows
    similarity_weight : float
        Weight of the second term, which is summed over columns and averaged over rows.
    """
    cosine = (1 - (student * teacher).sum(1)).mean()
    similarity = (student @ student.T - teacher @ teacher.T).square().sum(1).mean()
    return cosine + similarity_weight * similarity


def learning_rate(config: DistillConfig, step: int) -> float:
    """Give the learning rate at a step: warm-up, plateau, linear fall to zero."""
    warmup = min(1.0, (step + 1) / max(1, config.warmup_steps))
    fall = min(1.0, (config.steps - step) / max(1, config.steps * config.decay_share))
    return config.learning_rate * warmup * fall


def embed_crops(
    net: FaceNet, pixels: NDArray[np.uint8], template_px: float, mirror: bool = False, batch_size: int = 256
) -> NDArray[np.float32]:
    """Embed stored crops, undistorted.

    Parameters
    ----------
    pixels : (n, 128, 128, 3) uint8
    template_px : float
        Template pixels that the input's height spans.
    mirror : bool
        Give the mean of each crop and its mirror image.

    Returns
    -------
    (n, embedding_size) float32, unit rows
    """
    zoom = net.table.input_hw[0] / template_px
    parts = []
    net.eval()
    with torch.inference_mode():
        for start in range(0, len(pixels), batch_size):
            x = to_input(torch.from_numpy(np.array(pixels[start : start + batch_size])), net.table.input_hw, zoom)
            x = ((x - 127.5) / 128).contiguous(memory_format=torch.channels_last)
            embeddings = net(x)
            if mirror:
                embeddings = nn.functional.normalize(embeddings + net(x.flip(3)), dim=1)
            parts.append(embeddings.numpy())
    return np.concatenate(parts)


def validate(net: FaceNet, faces: FaceSet, pairs: Pairs, template_px: float, mirror: bool = False) -> Validation:
    """Measure a network on the validation pairs."""
    rows = np.unique(np.concatenate([pairs.a, pairs.b]))
    embeddings = embed_crops(net, faces.pixels[rows], template_px, mirror)
    a, b = embeddings[np.searchsorted(rows, pairs.a)], embeddings[np.searchsorted(rows, pairs.b)]
    distances = squared_distances(a, b)
    folded = folded_accuracy(distances, pairs.same, pairs.fold)
    val, _ = val_at_far(distances, pairs.same, 1e-3)
    return Validation(folded.accuracy, folded.standard_error, folded.threshold, val)


class _Run:
    """The state of a run that a checkpoint holds: network, running average, optimiser, step."""

    def __init__(self, config: DistillConfig):
        torch.manual_seed(config.seed)
        self.config = config
        self.step = 0
        self.net = build(config.net).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.average = build(config.net).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.average.load_state_dict(self.net.state_dict())
        decayed = [p for p in self.net.parameters() if p.ndim > 1]
        plain = [p for p in self.net.parameters() if p.ndim <= 1]
        groups = [{"params": decayed, "weight_decay": config.weight_decay}, {"params": plain, "weight_decay": 0.0}]
        self.optimizer = torch.optim.AdamW(groups, lr=config.learning_rate, fused=True)

    def save(self, file: Path) -> None:
        state = {
            "config": asdict(self.config),
            "step": self.step,
            "net": self.net.state_dict(),
            "average": self.average.state_dict(),
            "optimizer": self.optimizer.state_dict(),
        }
        partial = file.with_suffix(".partial")
        torch.save(state, partial)
        partial.replace(file)

    def load(self, file: Path) -> None:
        state = torch.load(file, weights_only=True)
        if state["config"]["net"] != self.config.net:
            raise KnownError(f"{file} is a run of {state['config']['net']}, not of {self.config.net}.")
        self.net.load_state_dict(state["net"])
        self.average.load_state_dict(state["average"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.step = state["step"]

    def update(self, x: Tensor, target: Tensor) -> float:
        config = self.config
        for group in self.optimizer.param_groups:
            group["lr"] = learning_rate(config, self.step)
        self.net.train()
        with torch.autocast("cpu", torch.bfloat16):
            embeddings = self.net(x.contiguous(memory_format=torch.channels_last))
        loss = distillation_loss(embeddings, target, config.similarity_weight)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self.net.parameters(), 5.0)
        self.optimizer.step()
        self.step += 1
        self._average(min(config.average_decay, (self.step + 1) / (self.step + 10)))
        return loss.item()

    @torch.no_grad()
    def _average(self, decay: float) -> None:
        ours, theirs = self.average.state_dict(), self.net.state_dict()
        for name, value in ours.items():
            if value.is_floating_point():
                value.lerp_(theirs[name], 1 - decay)
            else:
                value.copy_(theirs[name])


def distill(
    config: DistillConfig,
    faces_dir: Path,
    cache: Path,
    run_dir: Path,
    validate_every: int = 500,
    checkpoint_every: int = 100,
) -> FaceNet:
    """Train, or go on training, a network by distillation.

    Parameters
    ----------
    config : DistillConfig
    faces_dir : Path
        Shards, index.npz and val_pairs.csv.
    cache : Path
        Where the decoded pixels are kept.
    run_dir : Path
        Holds checkpoint.pt (resumed from if it exists) and log.jsonl.
    validate_every : int
        Steps between checkpoints with validation figures; a multiple of `checkpoint_every`.
    checkpoint_every : int
        Steps between checkpoints. The last step always writes one, with figures.

    Returns
    -------
    FaceNet
        The running average of the weights.

    Raises
    ------
    KnownError
        If the faces are incomplete, or the run in `run_dir` is one of another network.
    """
    faces = open_faces(faces_dir, cache)
    pairs = read_pairs(faces_dir / "val_pairs.csv")
    run_dir.mkdir(parents=True, exist_ok=True)
    checkpoint = run_dir / "checkpoint.pt"
    run = _Run(config)
    if checkpoint.exists():
        run.load(checkpoint)
        logger.info("resumed %s at step %d", checkpoint, run.step)
    input_hw = run.net.table.input_hw
    augment = Augmenter(input_hw, input_hw[0] / config.template_px, config.augmentation)
    with _progress() as progress, open(run_dir / "log.jsonl", "a", encoding="utf-8") as log:
        task = progress.add_task("distill", total=config.steps, completed=run.step, note="")
        losses: list[float] = []
        since = time.monotonic()
        for rows in batches(faces.rows(0), config.batch_size, config.seed, run.step):
            if run.step >= config.steps:
                break
            losses.append(run.update(*_example(faces, rows, augment, config.seed, run.step)))
            progress.advance(task)
            if run.step % checkpoint_every and run.step < config.steps:
                continue
            run.save(checkpoint)
            rate = len(losses) * config.batch_size / (time.monotonic() - since)
            row: dict[str, object] = {"step": run.step, "loss": float(np.mean(losses)), "faces_per_s": rate}
            if run.step % validate_every == 0 or run.step == config.steps:
                row |= asdict(validate(run.average, faces, pairs, config.template_px))
            progress.update(task, note=f"loss {row['loss']:.4f}, {rate:.0f} faces/s")
            log.write(json.dumps(row) + "\n")
            log.flush()
            losses, since = [], time.monotonic()
    return run.average


def _progress() -> Progress:
    note = TextColumn("{task.fields[note]}")
    return Progress(TextColumn("step"), MofNCompleteColumn(), BarColumn(), note, TimeRemainingColumn())


def _example(
    faces: FaceSet, rows: NDArray[np.int64], augment: Augmenter, seed: int, step: int
) -> tuple[Tensor, Tensor]:
    """Make the input and target of a step, which depend on the seed and the step alone."""
    rows = np.sort(rows)  # the memory map reads forwards
    x = augment(torch.from_numpy(faces.pixels[rows]), torch.Generator().manual_seed(seed * 1_000_003 + step))
    return x, torch.from_numpy(faces.teacher[rows])

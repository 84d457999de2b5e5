"""Train the network that places landmarks; some minutes on one core.

python -m training.landmarks.run FACES.npz... --run DIR --export FILE [--steps N]
"""

from __future__ import annotations

import argparse
import hashlib
import logging
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from engine.scanning.processes.system_memory import keep_freed_memory
from training.landmarks.faces import LandmarkFaces
from training.landmarks.network import LandmarkNet, to_onnx
from training.landmarks.views import LandmarkViews, halved, shown
from training.runs.curves import Curves
from training.runs.loop import autocast, channels_last
from training.runs.steps import follow, rate

logger = logging.getLogger(__name__)

_BETA = 0.03  # by the distance of the eyes: below, errors count squared


@dataclass(frozen=True)
class LandmarkConfig:
    """A run's settings. The rate warms up, stays, and falls linearly to zero over the last `decay_share` of `steps`."""

    steps: int = 12000
    batch_size: int = 128
    learning_rate: float = 2e-3
    weight_decay: float = 0.02
    warmup_steps: int = 100
    decay_share: float = 0.8
    average_decay: float = 0.998
    n_held_out: int = 400
    log_every: int = 500
    seed: int = 0


def error_of(net: Callable[[Tensor], Tensor], faces: LandmarkFaces, seed: int = 9) -> float:
    """Compute the mean distance of landmarks from where they should be, by that of the eyes."""
    generator, errors = torch.Generator().manual_seed(seed), []
    for at in range(0, len(faces.crops), 100):
        crops, points = (torch.from_numpy(x[at : at + 100]) for x in (faces.crops, faces.landmarks))
        pixels, wanted = shown(halved(crops), points, None, generator)
        with torch.inference_mode():
            apart = (net(pixels) - wanted).norm(dim=2).mean(dim=1)
        errors.append(apart / (wanted[:, 0] - wanted[:, 1]).norm(dim=1))
    return float(torch.cat(errors).mean())


def train_landmarks(faces: LandmarkFaces, run_dir: Path, config: LandmarkConfig) -> LandmarkNet:
    """Train a network, and return the running average of its weights.

    Parameters
    ----------
    faces : LandmarkFaces
        The last `n_held_out` of a drawn order, a tenth at most, are kept to measure with.
    run_dir : Path
        Gets the log; made if missing.
    config : LandmarkConfig
    """
    keep_freed_memory()
    run_dir.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(config.seed)
    order = np.random.default_rng(config.seed).permutation(len(faces.crops))
    n_kept = min(config.n_held_out, len(order) // 10)
    learnt, kept = order[: len(order) - n_kept], order[len(order) - n_kept :]
    held_out = LandmarkFaces(faces.crops[kept], faces.landmarks[kept], faces.first[kept])
    crops, points = halved(torch.from_numpy(faces.crops)), torch.from_numpy(faces.landmarks)
    net, average, views = LandmarkNet(), LandmarkNet(), LandmarkViews()
    average.load_state_dict(net.state_dict())
    average.eval()
    optimizer = torch.optim.AdamW(net.parameters(), config.learning_rate, weight_decay=config.weight_decay)
    generator, losses, since = torch.Generator().manual_seed(config.seed + 1), [], time.monotonic()
    with Curves(run_dir, 0) as curves:
        for step in range(config.steps):
            for group in optimizer.param_groups:
                group["lr"] = config.learning_rate * rate(config, step)
            picked = torch.from_numpy(learnt)[torch.randint(len(learnt), (config.batch_size,), generator=generator)]
            pixels, wanted = shown(crops[picked], points[picked], views, generator)
            eyes = (wanted[:, 0] - wanted[:, 1]).norm(dim=1)[:, None, None]
            with autocast():
                places = net(channels_last(pixels))
            loss = F.smooth_l1_loss(places.float() / eyes, wanted / eyes, beta=_BETA)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            follow(average, net, config.average_decay, step + 1)
            losses.append(float(loss.detach()))
            if (step + 1) % config.log_every == 0 or step + 1 == config.steps:
                seconds = (time.monotonic() - since) / len(losses)
                row = {"step": step + 1, "loss": float(np.mean(losses)), "seconds_a_step": seconds}
                row["landmark_error"] = error_of(average, held_out)
                logger.info("%s", row)
                curves.add(row)
                losses, since = [], time.monotonic()
    return average


def main() -> None:
    """Train, and write the network as ONNX."""
    parser = argparse.ArgumentParser(prog="python -m training.landmarks.run", description=__doc__.splitlines()[0])
    parser.add_argument("faces", type=Path, nargs="+")
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--export", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=LandmarkConfig.steps)
    given = parser.parse_args()
    logging.basicConfig(level=logging.INFO)
    torch.set_num_threads(1)
    net = train_landmarks(LandmarkFaces.load(given.faces), given.run, LandmarkConfig(given.steps))
    content = to_onnx(net).SerializeToString()
    given.export.write_bytes(content)
    sys.stdout.write(f"{given.export}: {hashlib.sha256(content).hexdigest()}\n")


if __name__ == "__main__":
    main()

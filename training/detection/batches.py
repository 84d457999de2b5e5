"""Batches of made pictures; what a step learns from depends on the seed and the step alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain, islice

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import DataLoader, Dataset

from engine.faces.landmarks import MIRRORED_POINTS
from training.detection.losses import Batch
from training.detection.photos import LabelledPhoto
from training.detection.table import STRIDES_PX
from training.detection.targets import targets
from training.detection.views import Views, make_view

LARGE_EVERY = 4
"""Every so many pairs of steps the pictures are twice as high and wide, and a quarter as many: for large faces."""


@dataclass(frozen=True)
class Pictures(Dataset[tuple[Batch, Batch]]):
    """The batches of pairs of steps; the second of a pair is the first in the mirror: half the work of making them.

    Attributes
    ----------
    photos : list of LabelledPhoto
    views : Views
    side_px : int
        Of most pictures; divides by 32.
    n : int
        Pictures of this side in a step.
    seed : int
    """

    photos: list[LabelledPhoto]
    views: Views
    side_px: int
    n: int
    seed: int

    def __getitem__(self, pair: int) -> tuple[Batch, Batch]:
        """Make the batches of the steps 2 `pair` and 2 `pair` + 1."""
        rng = np.random.default_rng((self.seed, pair))
        large = pair % LARGE_EVERY == LARGE_EVERY - 1
        side, n = (2 * self.side_px, max(1, self.n // 4)) if large else (self.side_px, self.n)
        made = [make_view(self.photos, side, self.views, rng) for _ in range(n)]
        goals = [targets(faces, side, side) for _, faces in made]
        first = np.cumsum([0, *(len(faces) for _, faces in made[:-1])])
        batch = Batch(
            pixels=torch.from_numpy(np.stack([pixels for pixels, _ in made])),
            score=torch.from_numpy(np.stack([goal.score for goal in goals])),
            weight=torch.from_numpy(np.stack([goal.weight for goal in goals])),
            face=torch.from_numpy(np.stack([goal.face for goal in goals])),
            first_face=torch.from_numpy(first.astype(np.int64)),
            boxes=torch.from_numpy(np.concatenate([faces.boxes for _, faces in made])),
            landmarks=torch.from_numpy(np.concatenate([faces.landmarks for _, faces in made])),
        )
        return batch, mirrored(batch)


def mirrored(batch: Batch) -> Batch:
    """Return a batch as it looks in the mirror."""
    side = batch.pixels.shape[2]

    def flip(by_cell: Tensor) -> Tensor:
        parts = by_cell.split([(side // stride) ** 2 for stride in STRIDES_PX], dim=1)
        maps = [part.unflatten(1, (side // stride, -1)) for part, stride in zip(parts, STRIDES_PX, strict=True)]
        return torch.cat([x.flip(2).flatten(1) for x in maps], dim=1)

    x0, y0, x1, y1 = batch.boxes.unbind(1)
    landmarks = batch.landmarks[:, list(MIRRORED_POINTS)] * torch.tensor([-1.0, 1.0]) + torch.tensor([side, 0.0])
    return replace(
        batch,
        pixels=batch.pixels.flip(2),
        score=flip(batch.score),
        weight=flip(batch.weight),
        face=flip(batch.face),
        boxes=torch.stack([side - x1, y0, side - x0, y1], dim=1),
        landmarks=landmarks,
    )


def batches(pictures: Pictures, first_step: int, last_step: int, n_workers: int) -> Iterator[Batch]:
    """Make the batches of the steps from `first_step` up to `last_step`, in processes beside this one."""
    pairs = range(first_step // 2, -(-last_step // 2))
    prefetch = 6 if n_workers else None
    loader = DataLoader(pictures, batch_size=None, sampler=pairs, num_workers=n_workers, prefetch_factor=prefetch)
    steps = chain.from_iterable(loader)
    yield from islice(steps, first_step % 2, first_step % 2 + last_step - first_step)

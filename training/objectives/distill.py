"""Train a network towards the embeddings of a teacher (distillation)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from engine.errors import KnownError
from engine.networks.torch_net import FaceNet
from training.data.augment import augmenter
from training.data.faces import Batches, FaceSet, join, open_faces, training_rows
from training.data.mixed_batches import MixedBatches
from training.data.sources import import_faces
from training.data.surroundings import have_surroundings, lend_surroundings
from training.data.teacher import INPUT_PX, Teacher
from training.objectives.config import DistillConfig
from training.objectives.people_loss import PeopleLoss
from training.runs.loop import autocast, channels_last, number_format, train
from training.runs.validation import validator

_ALIKE = 0.35
"""Cosine from which a pair counts as alike: low FARs hang on these pairs, one or two in a hundred."""


def distillation_loss(student: Tensor, teacher: Tensor, similarity_weight: float, alike_weight: float = 0.0) -> Tensor:
    """Compute mean (1 - cos) plus the weighted squared error of the batch's similarity matrices.

    Parameters
    ----------
    student, teacher : (n, d) float32, unit rows
    similarity_weight : float
        Weight of the second term, which is summed over columns and averaged over rows.
    alike_weight : float
        How much more the errors of pairs count in it that look alike to either of the two.
    """
    cosine = (1 - (student * teacher).sum(1)).mean()
    ours, theirs = student @ student.T, teacher @ teacher.T
    errors = (ours - theirs).square()
    if alike_weight:
        errors = errors * (1 + alike_weight * (torch.maximum(ours.detach(), theirs) > _ALIKE))
    return cosine + similarity_weight * errors.sum(1).mean()


class Distillation:
    """The objective: the teacher's embeddings, stored or live.

    Parameters
    ----------
    config : DistillConfig
    faces : FaceSet
    teacher : Teacher or None
        Needed where `live_share` is above 0.

    Raises
    ------
    KnownError
        If the faces come without a teacher's embeddings, or are too few.
    """

    def __init__(self, config: DistillConfig, faces: FaceSet, teacher: Teacher | None = None):
        if not faces.has_teacher:
            raise KnownError("These faces come without a teacher's embeddings: give its files with --teacher.")
        self.config = config
        self.faces = faces
        rows = training_rows(faces, config.n_faces)
        self.batches: Batches | MixedBatches = Batches(rows, config.batch_size, config.seed)
        self.real: NDArray[np.bool_] | None = None
        if config.real_share is not None:
            self.real = have_surroundings(faces.pixels)
            self.batches = MixedBatches(
                rows,
                self.real[rows],
                faces.teacher[rows],
                config.batch_size,
                config.real_share,
                config.near_share,
                config.seed,
            )
        self.people = PeopleLoss(faces, rows) if config.people_weight else None
        self.teacher = teacher
        self.memory = number_format()

    def backward(self, net: nn.Module, input_hw: tuple[int, int], step: int) -> float:
        """Add the gradients of one step and return its loss."""
        x, target, whole = self.example(input_hw, step)
        with autocast(bool(self.memory["bfloat16"])):
            embeddings = net(channels_last(x))
        loss = distillation_loss(embeddings, target, self.config.similarity_weight, self.config.alike_weight)
        if self.people is not None:
            loss = loss + self.config.people_weight * self.people(embeddings, whole)
        loss.backward()
        return loss.item()

    def example(self, input_hw: tuple[int, int], step: int) -> tuple[Tensor, Tensor, Tensor]:
        """Make the input and the target of a step, which depend on the seed and the step alone, and say whose they are.

        Returns
        -------
        (n, 3, height, width) float32; (n, 128) float32, unit rows; (n,) int64, the faces, -1 for a mixed one
        """
        config = self.config
        rows = np.sort(self.batches[step])  # the memory map reads forwards
        generator = torch.Generator().manual_seed(config.seed * 1_000_003 + step)
        zoom = input_hw[0] / config.template_px
        augment = augmenter(input_hw, zoom, config.augmentation)
        pixels = torch.from_numpy(self.faces.pixels[rows])
        if self.real is not None:
            pixels = lend_surroundings(pixels, torch.from_numpy(self.real[rows]), config.lend_share, generator)
        x = augment(pixels, generator)
        target, whole = torch.from_numpy(self.faces.teacher[rows]), torch.from_numpy(rows)
        n_live = round(len(rows) * config.live_share)
        if self.teacher is not None and n_live:
            live = torch.randperm(len(rows), generator=generator)[:n_live]
            x[live], is_mixed = mixed(x[live], config.mix_share, generator)
            whole[live[is_mixed]] = -1
            view = channels_last(teacher_view(x[live], zoom))  # outside autocast: its grid needs all its digits
            with torch.inference_mode(), autocast(bool(self.memory["bfloat16"])):
                target[live] = self.teacher(view, mirror=False)
        return x, target, whole


def mixed(x: Tensor, share: float, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """Blend a share of the faces with others of the batch, half and half or less: mixup without labels.

    Parameters
    ----------
    x : (n, 3, height, width) float32

    Returns
    -------
    the faces, and which of them are mixed: (n,) bool
    """
    chosen = torch.rand(len(x), generator=generator) < share
    weight = torch.rand(len(x), generator=generator) * 0.5 * chosen
    partner = torch.randperm(len(x), generator=generator)
    return torch.lerp(x, x[partner], weight.view(-1, 1, 1, 1)), chosen


def teacher_view(x: Tensor, zoom: float) -> Tensor:
    """Cut the 112-pixel template crop out of the student's input, its edges repeated where that is narrower.

    Parameters
    ----------
    x : (n, 3, height, width) float32
    zoom : float
        Input pixels per template pixel.
    """
    height, width = x.shape[2:]
    if (height, width, zoom) == (INPUT_PX, INPUT_PX, 1.0):
        return x
    theta = torch.tensor([[INPUT_PX * zoom / width, 0.0, 0.0], [0.0, INPUT_PX * zoom / height, 0.0]])
    grid = F.affine_grid(theta.expand(len(x), 2, 3), [len(x), 3, INPUT_PX, INPUT_PX], align_corners=False)
    return F.grid_sample(x, grid, mode="bilinear", padding_mode="border", align_corners=False)


def distill(
    config: DistillConfig,
    faces_dir: Path,
    cache: Path,
    run_dir: Path,
    teacher_dir: Path | None = None,
    more_faces: Sequence[Path] = (),
    validate_every: int = 500,
    checkpoint_every: int = 100,
) -> FaceNet:
    """Train, or go on training, a network by distillation.

    Parameters
    ----------
    config : DistillConfig
    faces_dir : Path
        As for `training.data.sources.import_faces`.
    cache : Path
        Where the decoded pixels are kept.
    run_dir, validate_every, checkpoint_every
        As for `training.runs.loop.train`.
    teacher_dir : Path or None
        The teacher's files, needed where `live_share` is above 0 or the faces come without its embeddings.
    more_faces : sequence of Path
        Further folders, of which the training faces join those of the first; validation is the first's.

    Returns
    -------
    FaceNet
        The running average of the weights.

    Raises
    ------
    KnownError
        If faces or teacher are incomplete, or the run in `run_dir` is one of another network.
    """
    if config.live_share and teacher_dir is None:
        raise KnownError("A live teacher needs its files: give their folder with --teacher.")
    faces_dir, *others = (import_faces(folder, cache, teacher_dir) for folder in (faces_dir, *more_faces))
    faces = join([open_faces(folder, cache) for folder in (faces_dir, *others)])
    teacher = Teacher(teacher_dir) if config.live_share and teacher_dir is not None else None
    figures = validator(config, faces, faces_dir)
    return train(config, Distillation(config, faces, teacher), run_dir, figures, validate_every, checkpoint_every)

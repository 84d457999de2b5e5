"""Train a network towards the embeddings of a teacher (distillation)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

from engine.errors import KnownError
from engine.networks.torch_net import FaceNet
from training.data.augment import augmenter
from training.data.faces import Batches, FaceSet, join, open_faces, training_rows
from training.data.mixed_batches import MixedBatches
from training.data.placement import place_anew
from training.data.sources import import_faces
from training.data.surroundings import have_surroundings, lend_surroundings
from training.data.teacher import INPUT_PX, MAP_PX, Teacher
from training.objectives.config import DistillConfig
from training.objectives.hints import Hints, last_map
from training.objectives.people_loss import PeopleLoss
from training.runs.loop import autocast, channels_last, number_format, train
from training.runs.validation import validator

_ALIKE = 0.35
"""Cosine from which a pair counts as alike: low FARs hang on these pairs, one or two in a hundred."""
_ECHO_AFTER = 8
"""Other batches that are made before one comes again."""


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


@dataclass(frozen=True, eq=False)
class Example:
    """What a step shows the student, and what it should say.

    Attributes
    ----------
    x : (n, 3, height, width) float32
    target : (n, 128) float32, unit rows
    whole : (n,) int64
        The faces, -1 for a mixed one.
    hint : (n, 512, 7, 7) or None
        The teacher's last feature maps.
    """

    x: Tensor
    target: Tensor
    whole: Tensor
    hint: Tensor | None = None

    def mirrored(self) -> Example:
        """Return the mirror image with the same target: a network ships as the mean of both."""
        return replace(self, x=self.x.flip(3), hint=None if self.hint is None else self.hint.flip(3))


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
        If the faces come without a teacher's embeddings, or are too few; or if hints are wanted of a teacher that is
        not live for all of them.
    """

    def __init__(self, config: DistillConfig, faces: FaceSet, teacher: Teacher | None = None):
        if not faces.has_teacher:
            raise KnownError("These faces come without a teacher's embeddings: give its files with --teacher.")
        if config.hint_weight and config.live_share < 1:
            raise KnownError("--hint-weight: the teacher gives hints for live faces; add --live-share 1.")
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
        self.hints = Hints(self.memory)
        self._made: dict[tuple[int, tuple[int, int]], Example] = {}

    def backward(self, net: FaceNet, input_hw: tuple[int, int], step: int) -> float:
        """Add the gradients of one step and return its loss."""
        example = self.echoed(input_hw, step)
        with autocast(bool(self.memory["bfloat16"])), last_map(net, MAP_PX) as maps:
            embeddings = net(channels_last(example.x))
        loss = distillation_loss(embeddings, example.target, self.config.similarity_weight, self.config.alike_weight)
        if self.people is not None:
            loss = loss + self.config.people_weight * self.people(embeddings, example.whole)
        if example.hint is not None:
            seen = teacher_view(maps[0].float(), maps[0].shape[2] / self.config.template_px, MAP_PX)
            loss = loss + self.config.hint_weight * self.hints(seen, example.hint)
        loss.backward()
        return loss.item()

    def echoed(self, input_hw: tuple[int, int], step: int) -> Example:
        """Return a step's example: with `echo` mostly one of an earlier step, every other time mirrored.

        A resumed run makes those anew that it still needs.
        """
        newest, nth = divmod(step, self.config.echo)
        number = newest - nth * _ECHO_AFTER
        key = (number if number >= 0 else newest, input_hw)
        if key not in self._made:
            self._made[key] = self.example(input_hw, key[0])
        oldest = newest - (self.config.echo - 1) * _ECHO_AFTER
        self._made = {made: example for made, example in self._made.items() if made[0] >= oldest}
        return self._made[key].mirrored() if nth % 2 else self._made[key]

    def example(self, input_hw: tuple[int, int], step: int) -> Example:
        """Make the input and the target of a step (of a batch, with `echo`): the seed and its number say all of it."""
        config = self.config
        rows = np.sort(self.batches[step])  # the memory map reads forwards
        generator = torch.Generator().manual_seed(config.seed * 1_000_003 + step)
        zoom = input_hw[0] / config.template_px
        augment = augmenter(input_hw, zoom, config.augmentation.with_jitter(config.jitter))
        pixels = torch.from_numpy(self.faces.pixels[rows])
        if self.real is not None:
            pixels = lend_surroundings(pixels, torch.from_numpy(self.real[rows]), config.lend_share, generator)
        placement = self.faces.placement
        x = augment(pixels, generator, None if placement is None else torch.from_numpy(placement[rows]))
        target, whole, hint = torch.from_numpy(self.faces.teacher[rows]), torch.from_numpy(rows), None
        n_live = round(len(rows) * config.live_share)
        if self.teacher is not None and n_live:
            live = torch.randperm(len(rows), generator=generator)[:n_live]
            x[live], is_mixed = mixed(x[live], config.mix_share, generator)
            whole[live[is_mixed]] = -1
            view = channels_last(teacher_view(x[live], zoom))  # outside autocast: its grid needs all its digits
            with torch.inference_mode(), autocast(bool(self.memory["bfloat16"])):
                if config.hint_weight:
                    target[live], hint = self.teacher.with_map(view)
                    hint = hint[live.argsort()]
                else:
                    target[live] = self.teacher(view, mirror=False)
        return Example(x, target, whole, hint)


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


def teacher_view(x: Tensor, zoom: float, side: int = INPUT_PX) -> Tensor:
    """Cut what the teacher sees, the 112-pixel template crop, out of the student's input or a feature map of it.

    Edges are repeated where that is narrower.

    Parameters
    ----------
    x : (n, c, height, width) float32
    zoom : float
        Pixels of `x` per template pixel.
    side : int
        Of the result, pixels.
    """
    height, width = x.shape[2:]
    span = INPUT_PX * zoom
    if (height, width, span) == (side, side, side):
        return x
    theta = torch.tensor([[span / width, 0.0, 0.0], [0.0, span / height, 0.0]])
    grid = F.affine_grid(theta.expand(len(x), 2, 3), [*x.shape[:2], side, side], align_corners=False)
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
    sets = [open_faces(folder, cache) for folder in (faces_dir, *others)]
    faces = join([place_anew(each, cache) for each in sets] if config.place_anew else sets)
    teacher = Teacher(teacher_dir) if config.live_share and teacher_dir is not None else None
    figures = validator(config, faces, faces_dir)
    return train(config, Distillation(config, faces, teacher), run_dir, figures, validate_every, checkpoint_every)

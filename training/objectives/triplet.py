"""Train a network as the paper does, with the triplet loss."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from engine.errors import KnownError
from engine.networks.pixels import normalised
from engine.networks.torch_net import FaceNet
from training.data.augment import augmenter, to_input
from training.data.faces import FaceSet, open_faces, training_rows
from training.data.sampling import IdentityBatches
from training.data.sources import import_faces
from training.objectives.config import TripletConfig
from training.objectives.gradient_cache import cached_backward
from training.objectives.mining import Triplets, hard, hardest, semi_hard, squared_distances
from training.runs.loop import autocast, channels_last, number_format, train
from training.runs.validation import validator

Miner = Callable[[Tensor, Tensor, float], Triplets]
"""Takes squared distances (n, n), identities (n,) and the margin."""


def triplet_loss(distances: Tensor, triplets: Triplets, margin: float) -> Tensor:
    """Compute the mean of [D(anchor, positive) - D(anchor, negative) + margin]_+.

    The paper sums; with the mean, a step does not depend on how many triplets a batch holds. None give 0.

    Parameters
    ----------
    distances : (n, n) float32, squared distances within the batch
    triplets : Triplets
    margin : float

    Source: FaceNet, section 3.1, equations 1 and 2.
    """
    positive = distances[triplets.anchor, triplets.positive]
    negative = distances[triplets.anchor, triplets.negative]
    return torch.relu(positive - negative + margin).sum() / max(1, len(triplets))


class TripletObjective:
    """The objective: triplets mined in large batches.

    Parameters
    ----------
    config : TripletConfig
    faces : FaceSet
    bfloat16 : bool or None
        The number format that it begins in; None for the one that this processor is faster in.

    Raises
    ------
    KnownError
        If the training faces are too few, or of one person, or lack the teacher that `distill_weight` asks for.
    """

    def __init__(self, config: TripletConfig, faces: FaceSet, bfloat16: bool | None = None):
        if config.distill_weight and not faces.has_teacher:
            raise KnownError("These faces come without a teacher's embeddings, which --distill-weight needs.")
        if config.distill_weight and config.embedding_size != faces.teacher.shape[1]:
            raise KnownError(f"Staying near the teacher takes its embedding size, {faces.teacher.shape[1]}.")
        self.config = config
        self.faces = faces
        rows = training_rows(faces, config.n_faces)
        self.batches = IdentityBatches(
            rows,
            faces.identity[rows],
            config.batch_size,
            config.people_per_batch,
            config.faces_per_person,
            config.seed,
        )
        self.memory = number_format(bfloat16)  # and "hard": (m, 3) int64, the rows of triplets found offline

    def backward(self, net: nn.Module, input_hw: tuple[int, int], step: int) -> float:
        """Add the gradients of one step and return its loss."""
        every = self.config.offline_every
        if every and step % every == 0:
            self.memory["hard"] = self.search(net, input_hw, step)
        rows = self.rows(step)
        chunks = list(self.inputs(rows, input_hw, step))
        return cached_backward(net, chunks, lambda x: self.loss(x, rows, step), bool(self.memory["bfloat16"]))

    def loss(self, embeddings: Tensor, rows: NDArray[np.int64], step: int) -> Tensor:
        """Compute the loss of a batch: (n, d) unit rows, (n,) rows of the faces."""
        config = self.config
        distances = squared_distances(embeddings)
        identity = torch.from_numpy(self.faces.identity[rows])
        triplets = self.miner(step)(distances.detach(), identity, config.margin)
        loss = triplet_loss(distances, triplets, config.margin)
        if config.distill_weight:
            teacher = torch.from_numpy(self.faces.teacher[rows])
            loss = loss + config.distill_weight * (1 - (embeddings * teacher).sum(1)).mean()
        return loss

    def miner(self, step: int) -> Miner:
        """Return what chooses a step's triplets: semi-hard negatives first, hard ones later."""
        return semi_hard if step < self.config.steps * self.config.semi_hard_share else hard

    def rows(self, step: int) -> NDArray[np.int64]:
        """Return the faces of a step, chunk after chunk: (batch_size,) int64; a tenth at most was found offline.

        The order is random, for a chunk of few people would tell batch norm who they are; within a chunk the
        memory map is read forwards.
        """
        batch = self.batches[step]
        if "hard" in self.memory and self.config.offline_every:
            first = step % self.config.offline_every * self._hard_per_batch
            found = np.unique(self.memory["hard"][first : first + self._hard_per_batch].numpy())
            batch = np.concatenate([found, batch[~np.isin(batch, found)]])[: len(batch)]
            batch = np.random.default_rng((self.config.seed, 2, step)).permutation(batch)
        return np.concatenate([np.sort(chunk) for chunk in self._chunks(batch)])

    @property
    def _hard_per_batch(self) -> int:
        return max(1, self.config.batch_size // 30)  # triplets

    def _chunks(self, rows: NDArray[np.int64]) -> list[NDArray[np.int64]]:
        return np.array_split(rows, -(-len(rows) // self.config.chunk_size))  # none is left with a face or two

    def inputs(self, rows: NDArray[np.int64], input_hw: tuple[int, int], step: int) -> Iterator[Tensor]:
        """Yield the network's input, chunk by chunk: the faces of a step, distorted."""
        config = self.config
        generator = torch.Generator().manual_seed(config.seed * 1_000_003 + step)
        augment = augmenter(input_hw, input_hw[0] / config.template_px, config.augmentation)
        for chunk in self._chunks(rows):
            yield augment(torch.from_numpy(self.faces.pixels[chunk]), generator)

    @torch.no_grad()
    def search(self, net: nn.Module, input_hw: tuple[int, int], step: int) -> Tensor:
        """Find hard triplets among the undistorted faces of some people: (m, 3) int64 rows.

        They come in no order, and only as many as the batches up to the next search take: the hardest of all are
        mostly wrong labels.
        """
        config = self.config
        rng = np.random.default_rng((config.seed, 3, step))
        rows = np.sort(self.batches.people_of(config.offline_faces, rng))
        net.eval()
        parts = []
        for chunk in self._chunks(rows):
            x = to_input(torch.from_numpy(self.faces.pixels[chunk]), input_hw, input_hw[0] / config.template_px)
            with autocast(bool(self.memory["bfloat16"])):
                parts.append(net(channels_last(normalised(x))))
        net.train()
        identity = torch.from_numpy(self.faces.identity[rows])
        found = hardest(squared_distances(torch.cat(parts).float()), identity, config.margin)
        triplets = rows[torch.stack([found.anchor, found.positive, found.negative], 1).numpy()]
        return torch.from_numpy(rng.permutation(triplets)[: config.offline_every * self._hard_per_batch])


def train_triplets(
    config: TripletConfig,
    faces_dir: Path,
    cache: Path,
    run_dir: Path,
    teacher_dir: Path | None = None,
    validate_every: int = 500,
    checkpoint_every: int = 100,
) -> FaceNet:
    """Train, or go on training, a network with the triplet loss.

    Parameters
    ----------
    config : TripletConfig
    faces_dir, cache : Path
        As for `training.data.faces.open_faces`.
    run_dir, validate_every, checkpoint_every
        As for `training.runs.loop.train`.
    teacher_dir : Path or None
        The teacher's files, for faces that come without its embeddings.

    Returns
    -------
    FaceNet
        The running average of the weights.

    Raises
    ------
    KnownError
        If the faces will not do, or the run in `run_dir` is one of another network.
    """
    faces_dir = import_faces(faces_dir, cache, teacher_dir)
    faces = open_faces(faces_dir, cache)
    figures = validator(config, faces, faces_dir)
    return train(config, TripletObjective(config, faces), run_dir, figures, validate_every, checkpoint_every)

"""Fit a linear map to the user's labels: the triplet loss on stored embeddings, from the identity."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

from engine.vectors.unit_vectors import unit_rows
from training.finetuning.judge import choose_share, general_val
from training.finetuning.labels import Labels, split
from training.measures.all_pairs import PairCounts
from training.objectives.mining import Triplets, semi_hard, squared_distances
from training.objectives.triplet import triplet_loss
from training.publishing.world import World

MARGIN = 0.2
_UNSURE_SHARE = 0.5  # of the faces that were not confirmed one by one, in each step

ReportShare = Callable[[float], None]
"""Hears how much is done, in [0, 1]; may wait, or raise to end it all."""


@dataclass(frozen=True)
class AdapterConfig:
    """What decides the map beside labels and the rest of the world.

    Attributes
    ----------
    steps : int
    learning_rate : float
    batch_size : int
        Labelled faces in a step, which sorts as many rows of as many distances, and some more.
    n_strangers : int
        People of the rest of the world in each step.
    weights : tuple of float
        Candidates for the weight of the squared distance to the identity, ascending.
    n_folds : int
        Splits of the labels that choose among them.
    seed : int
    """

    steps: int = 100
    learning_rate: float = 1e-3
    batch_size: int = 240
    n_strangers: int = 30
    weights: tuple[float, ...] = (0.03, 0.1, 0.3, 1.0)
    n_folds: int = 2
    seed: int = 0


def batches(labels: Labels, size: int, rng: np.random.Generator) -> Iterator[NDArray[np.int64]]:
    """Draw faces for step after step: whole people in random order, unsure faces every other time.

    Yields
    ------
    (m,) int64
        Rows; at most `size`, or those of two people.
    """
    people = np.unique(labels.person[labels.person >= 0])
    most = max(4, size // 8)  # of one person, so that a step sees several
    while True:
        chosen: list[NDArray[np.int64]] = []
        for person in rng.permutation(people):
            theirs = np.flatnonzero(labels.person == person)
            theirs = theirs[labels.sure[theirs] | (rng.random(len(theirs)) < _UNSURE_SHARE)]
            chosen.append(rng.permutation(theirs)[:most])
            if len(chosen) > 1 and sum(map(len, chosen)) >= size:
                break
        yield np.sort(np.concatenate(chosen))


def labelled_loss(embeddings: Tensor, labels: Labels, rows: NDArray[np.int64], margin: float = MARGIN) -> Tensor:
    """Compute the triplet loss of a batch, its faces' refusals as further negatives.

    Parameters
    ----------
    embeddings : (n, d) float32
        Unit rows of all labels, of which only those in the batch and the refused faces count.
    labels : Labels
    rows : (m,) int64
        The batch.
    margin : float

    Source: FaceNet, section 3.1; semi-hard negatives as in section 3.2.
    """
    index = torch.from_numpy(rows)
    distances = squared_distances(embeddings[index])
    triplets = semi_hard(distances.detach(), torch.from_numpy(labels.person[rows]), margin)
    loss = triplet_loss(distances, triplets, margin)
    for person in sorted({person for _, person in labels.refused}):
        theirs = rows[labels.person[rows] == person]
        refused = np.array([row for row, other in labels.refused if other == person], np.int64)
        if len(theirs) > 1:
            loss = loss + _refusal_loss(embeddings, theirs, refused, margin) * len(theirs) / len(rows)
    return loss


def _refusal_loss(embeddings: Tensor, theirs: NDArray[np.int64], refused: NDArray[np.int64], margin: float) -> Tensor:
    """Compute the loss of triplets whose negatives are faces that the user said this person is not."""
    distances = squared_distances(embeddings[torch.from_numpy(np.concatenate([theirs, refused]))])
    identity = torch.cat([torch.zeros(len(theirs)), torch.full((len(refused),), -1.0)]).long()
    triplets: Triplets = semi_hard(distances.detach(), identity, margin)
    return triplet_loss(distances, triplets, margin)


def fit_matrix(
    labels: Labels,
    world: World,
    weight: float,
    report: ReportShare | None = None,
    *,
    config: AdapterConfig = AdapterConfig(),
) -> NDArray[np.float32]:
    """Fit the map.

    People drawn from the rest of the world take part in each step, so that the map does not come to confuse them.

    Parameters
    ----------
    labels : Labels
    world : World
    weight : float
        Of the squared distance to the identity.
    report : callable, optional
    config : AdapterConfig

    Returns
    -------
    (d, d) float32
    """
    rng = np.random.default_rng(config.seed)
    drawn = batches(labels, config.batch_size, rng)
    labels, strangers = _with_strangers(labels, world)
    x = torch.from_numpy(labels.embedding)
    identity = torch.eye(x.shape[1])
    matrix = identity.clone().requires_grad_()
    mean, square = torch.zeros_like(identity), torch.zeros_like(identity)
    for step in range(config.steps):
        few = strangers[rng.choice(len(strangers), config.n_strangers, replace=False)].ravel()
        batch = np.concatenate([next(drawn), few])
        loss = labelled_loss(F.normalize(x @ matrix.T, dim=1), labels, batch)
        loss = loss + weight * (matrix - identity).square().sum()
        (slope,) = torch.autograd.grad(loss, matrix)
        # Adam, by hand: torch.optim takes longer to import than this takes to fit.
        mean.lerp_(slope, 1 - 0.9)
        square.lerp_(slope * slope, 1 - 0.999)
        update = (mean / (1 - 0.9 ** (step + 1))) / ((square / (1 - 0.999 ** (step + 1))).sqrt() + 1e-8)
        with torch.no_grad():
            matrix -= config.learning_rate * (1 - step / config.steps) * update
        if report is not None:
            report((step + 1) / config.steps)
    return np.asarray(matrix.detach().numpy(), np.float32)


def _with_strangers(labels: Labels, world: World) -> tuple[Labels, NDArray[np.int64]]:
    """Add faces of the rest of the world, others than those it is judged by; and the rows of each of the people."""
    embedding, who = world.draw(seed=1)
    n, more = len(labels.face_id), len(who)
    numbers = labels.person.max(initial=-1) + 1 + who
    added = replace(
        labels,
        embedding=np.concatenate([labels.embedding, embedding]),
        person=np.concatenate([labels.person, numbers]),
    )
    return added, n + np.arange(more).reshape(int(who.max()) + 1, -1)


def choose_weight(
    labels: Labels,
    world: World,
    report: ReportShare | None = None,
    *,
    config: AdapterConfig = AdapterConfig(),
) -> float:
    """Choose the weight of the distance to the identity, by faces put aside among those to train on.

    Of weights that do as well as each other, the strongest wins.
    """
    scores = np.zeros(len(config.weights))
    for fold in range(config.n_folds):
        parts = split(labels, seed=1 + fold)
        train, held_out = labels.take(parts.train), np.flatnonzero(parts.held_out)
        shorter = replace(config, steps=config.steps * 2 // 3, seed=config.seed + fold)
        for k, weight in enumerate(config.weights):
            if report is not None:
                report((fold * len(config.weights) + k) / (config.n_folds * len(config.weights)))
            matrix = fit_matrix(train, world, weight, config=shorter)
            scores[k] += _score(unit_rows(labels.embedding[held_out] @ matrix.T), labels.person[held_out])
    best = np.flatnonzero(scores >= scores.max() - 1e-3 * config.n_folds)
    return config.weights[int(best[-1])]


def interpolate_matrix(matrix: NDArray[np.float32], world: World) -> NDArray[np.float32]:
    """Interpolate between the identity and a map, (d, d) float32: as near to the map as the rest of the world allows.

    The people drawn here are others than those that the map was fitted with and will be judged by.
    """
    embedding, who = world.draw(seed=2)
    identity = np.eye(len(matrix), dtype=np.float32)

    def shorter(share: float) -> NDArray[np.float32]:
        return identity + np.float32(share) * (matrix - identity)

    def after(share: float) -> float:
        return general_val(PairCounts.of_faces(unit_rows(embedding @ shorter(share).T), who))

    return shorter(choose_share(general_val(PairCounts.of_faces(embedding, who)), after))


def _score(embedding: NDArray[np.float32], person: NDArray[np.int64]) -> float:
    """Average VAL over FARs, since few faces say little about a single one."""
    counts = PairCounts.of_faces(embedding, person)
    far, val = counts.roc()
    return float(np.mean([val[np.searchsorted(far, most, side="right") - 1] for most in (3e-3, 1e-2, 3e-2)]))

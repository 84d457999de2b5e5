"""Fit a linear map to the user's labels: the triplet loss on stored embeddings, from the identity."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from engine.vectors.unit_vectors import unit_rows
from training.finetuning.config import AdapterConfig
from training.finetuning.judge import choose_share, general_val
from training.finetuning.labels import Labels, split
from training.finetuning.triplets import semi_hard, squared_distances, triplet_loss
from training.measures.all_pairs import PairCounts
from training.publishing.world import World

MARGIN = 0.2
_UNSURE_SHARE = 0.5  # of the faces that were not confirmed one by one, in each step

ReportShare = Callable[[float], None]
"""Hears how much is done, in [0, 1]; may wait, or raise to end it all."""


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


def labelled_loss(
    embedding: NDArray[np.float32], labels: Labels, rows: NDArray[np.int64], margin: float = MARGIN
) -> tuple[float, NDArray[np.float32]]:
    """Compute the triplet loss of a batch, its faces' refusals as further negatives, and its gradient.

    Parameters
    ----------
    embedding : (n, d) float32
        Unit rows of all labels, of which only those in the batch and the refused faces count.
    labels : Labels
    rows : (m,) int64
        The batch.
    margin : float

    Returns
    -------
    loss : float
    gradient : (n, d) float32
        By the embeddings.

    Source: FaceNet, section 3.1; semi-hard negatives as in section 3.2.
    """
    gradient = np.zeros_like(embedding)

    def add(of: NDArray[np.int64], identity: NDArray[np.int64], weight: float) -> float:
        few = embedding[of]
        part, slope = triplet_loss(few, semi_hard(squared_distances(few), identity, margin), margin)
        np.add.at(gradient, of, np.float32(weight) * slope)
        return weight * part

    loss = add(rows, labels.person[rows], 1.0)
    for person in sorted({person for _, person in labels.refused}):
        theirs = rows[labels.person[rows] == person]
        refused = np.array([row for row, other in labels.refused if other == person], np.int64)
        if len(theirs) > 1:
            identity = np.repeat([0, -1], [len(theirs), len(refused)])
            loss += add(np.concatenate([theirs, refused]), identity, len(theirs) / len(rows))
    return loss, gradient


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
    x = labels.embedding
    identity = np.eye(x.shape[1], dtype=np.float32)
    matrix = identity.copy()
    mean, square = np.zeros_like(identity), np.zeros_like(identity)
    for step in range(config.steps):
        few = strangers[rng.choice(len(strangers), config.n_strangers, replace=False)].ravel()
        batch = np.concatenate([next(drawn), few])
        slope = _slope(x, matrix, labels, batch) + np.float32(2 * weight) * (matrix - identity)
        # Adam (Kingma and Ba 2015, algorithm 1)
        mean += np.float32(1 - 0.9) * (slope - mean)
        square += np.float32(1 - 0.999) * (slope * slope - square)
        update = (mean / (1 - 0.9 ** (step + 1))) / (np.sqrt(square / (1 - 0.999 ** (step + 1))) + 1e-8)
        matrix -= np.float32(config.learning_rate * (1 - step / config.steps)) * update.astype(np.float32)
        if report is not None:
            report((step + 1) / config.steps)
    return matrix


def _slope(
    x: NDArray[np.float32], matrix: NDArray[np.float32], labels: Labels, batch: NDArray[np.int64]
) -> NDArray[np.float32]:
    """Compute the gradient of a batch's loss by the map: (d, d) float32."""
    mapped = x @ matrix.T
    length = np.linalg.norm(mapped, axis=1, keepdims=True)
    unit = mapped / length
    _, slope = labelled_loss(unit, labels, batch)
    through = (slope - unit * (unit * slope).sum(1, keepdims=True)) / length  # of unit rows by what they were made of
    return through.T @ x


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

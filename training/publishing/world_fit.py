"""Fit the model of the rest of the world to faces: covariances, and a tail as heavy as theirs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from engine.errors import KnownError
from training.measures.all_pairs import PairCounts
from training.publishing.world import N_PEOPLE, World

_FARS = (1e-2, 1e-3)  # where model and faces are made to agree
TAILS = (3.0, 4.0, 6.0, 10.0, 30.0)
"""Degrees of freedom that are tried."""
_SCALES = np.arange(1.0, 2.01, 0.05)  # of the within-person covariance
_FACES_FITTED = 10  # of each person, at most: a few have hundreds
_PEOPLE_FITTED = 600
_SHRINKAGE = 0.01


def fit_world(
    embeddings: NDArray[np.float32],
    identity: NDArray[np.integer],
    sha256: str,
    *,
    tails: Sequence[float] = TAILS,
    n_people: int = N_PEOPLE,
) -> World:
    """Fit the model to faces.

    The tail and the scale of the within-person covariance are those at which VAL of the model is nearest to that
    of the faces at FARs of 1e-2 and 1e-3: a plain Gaussian tells people apart far too well.

    Parameters
    ----------
    embeddings : (n, d) float32, unit rows
    identity : (n,) int
        People with a single face are left out.
    sha256 : str
        Of the weights.
    tails : sequence of float
        Degrees of freedom to choose from.
    n_people : int
        To be drawn.

    Raises
    ------
    KnownError
        If there are fewer than two people with two faces.
    """
    rows = _some_of_each(identity, np.random.default_rng(0))
    if len(np.unique(identity[rows])) < 2:
        raise KnownError("These faces are too few, or of too few people, to say anything of the rest of the world.")
    mean, between, within = _moments(embeddings[rows].astype(np.float64), identity[rows])
    plain = World(sha256, mean, between, within, np.inf, n_people=n_people)
    return _as_hard_as(PairCounts.of_faces(embeddings[rows], identity[rows]), plain, tails)


def _moments(
    x: NDArray[np.float64], identity: NDArray[np.integer]
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Compute the mean of people, how they differ, and how faces of one person do: (d,), (d, d), (d, d)."""
    _, person, n_faces = np.unique(identity, return_inverse=True, return_counts=True)
    means = np.zeros((len(n_faces), x.shape[1]))
    np.add.at(means, person, x)
    means /= n_faces[:, None]
    rest = x - means[person]
    share = 1 / (n_faces - 1)[person] / len(n_faces)  # every person counts as much
    within = _shrunk((rest * share[:, None]).T @ rest)
    between = np.cov(means.T) - within * np.mean(1 / n_faces)
    values, vectors = np.linalg.eigh(between)
    return means.mean(0), _shrunk((vectors * np.maximum(values, 0)) @ vectors.T), within


def _as_hard_as(real: PairCounts, plain: World, tails: Sequence[float]) -> World:
    """Choose the tail and the scale at which people are told apart as well as real ones are."""
    wanted = [real.val_at_far(far).val or 0.0 for far in _FARS]

    def unlike(model: World) -> float:
        counts = model.pairs()
        return sum(abs((counts.val_at_far(far).val or 0.0) - val) for far, val in zip(_FARS, wanted, strict=True))

    best = plain
    for tail in tails:
        # VAL falls steadily with the scale: halve the list of scales instead of trying all of them.
        low, high = 0, len(_SCALES) - 1
        while low < high:
            middle = (low + high) // 2
            model = replace(plain, within=plain.within * _SCALES[middle], tail=tail)
            if (model.pairs().val_at_far(_FARS[-1]).val or 0.0) > wanted[-1]:
                low = middle + 1
            else:
                high = middle
        model = replace(plain, within=plain.within * _SCALES[low], tail=tail)
        best = min(best, model, key=unlike)
    return best


def faces_to_fit(identity: NDArray[np.integer], rows: NDArray[np.int64]) -> NDArray[np.int64]:
    """Choose the faces that a model is fitted to: up to 10 each of 600 people, always the same ones; ascending."""
    rng = np.random.default_rng(0)
    rows = rows[identity[rows] >= 0]
    people, n_faces = np.unique(identity[rows], return_counts=True)
    chosen = rng.permutation(people[n_faces > 1])[:_PEOPLE_FITTED]
    rows = rows[np.isin(identity[rows], chosen)]
    return np.sort(rows[_some_of_each(identity[rows], rng)])


def _some_of_each(identity: NDArray[np.integer], rng: np.random.Generator) -> NDArray[np.int64]:
    order = rng.permutation(len(identity))
    by_person = order[np.argsort(identity[order], kind="stable")]
    people, first, n_faces = np.unique(identity[by_person], return_index=True, return_counts=True)
    place = np.arange(len(identity)) - np.repeat(first, n_faces)
    chosen = (place < _FACES_FITTED) & np.repeat((n_faces > 1) & (people >= 0), n_faces)
    return np.sort(by_person[chosen])


def _shrunk(covariance: NDArray[np.float64]) -> NDArray[np.float64]:
    d = len(covariance)
    return (1 - _SHRINKAGE) * covariance + _SHRINKAGE * np.trace(covariance) / d * np.eye(d)

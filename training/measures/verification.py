"""Measure verification as the paper does: VAL at a FAR, and LFW's ten folds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.errors import KnownError

FARS = (1e-1, 1e-2, 1e-3, 1e-4)
"""The false accept rates that tables give."""


@dataclass(frozen=True)
class FoldedAccuracy:
    """LFW's figure: mean accuracy over the folds, its standard error, and the mean threshold on D in [0, 4]."""

    accuracy: float
    standard_error: float
    threshold: float


@dataclass(frozen=True)
class ValAtFar:
    """VAL at a FAR.

    Attributes
    ----------
    far : float
        The share of different pairs that may be accepted.
    n_different : int
        Different pairs there were; with fewer than 1 / `far` of them the other figures are None.
    val, threshold : float or None
        Of all pairs together.
    standard_error : float or None
        Of VAL over folds or splits; None where these are too few or too small.
    """

    far: float
    n_different: int
    val: float | None = None
    threshold: float | None = None
    standard_error: float | None = None


def squared_distances(a: NDArray[np.float32], b: NDArray[np.float32]) -> NDArray[np.float32]:
    """Compute D = ||a_i - b_i||^2 for unit rows: (n, d), (n, d) -> (n,) in [0, 4]."""
    return np.square(a - b).sum(1)


def standard_error(values: Sequence[float]) -> float | None:
    """Compute the standard error of a mean; None of fewer than two values."""
    return float(np.std(values, ddof=1) / np.sqrt(len(values))) if len(values) > 1 else None


def n_allowed(far: float, n_different: int) -> int:
    """Count the false accepts that a FAR allows among so many different pairs."""
    return int(np.floor(far * n_different + 1e-9))  # 0.29 * 100 is 28.99...


def require_resolution(far: float, n_different: int) -> None:
    """Raise KnownError if so few different pairs say nothing about a FAR: not one false accept would be allowed."""
    if not n_allowed(far, n_different):
        raise KnownError(
            f"A FAR of {far:g} cannot be measured with {n_different:,} different pairs; it takes {1 / far:,.0f}."
        )


def val_at_far(distances: NDArray[np.floating], same: NDArray[np.bool_], far: float) -> tuple[float, float]:
    """Compute VAL at the largest threshold whose FAR does not exceed `far`.

    Parameters
    ----------
    distances : (n,) float, squared distances
    same : (n,) bool
    far : float
        The allowed share of different pairs accepted, for example 1e-3.

    Returns
    -------
    val, threshold : float

    Source: FaceNet, section 4, equations 4-6.
    """
    different = np.sort(distances[~same])
    allowed = n_allowed(far, len(different))
    threshold = float(np.nextafter(different[allowed], -np.inf)) if allowed < len(different) else 4.0
    return float((distances[same] <= threshold).mean()), threshold


def val_over_folds(
    distances: NDArray[np.floating], same: NDArray[np.bool_], fold: NDArray[np.int64], far: float
) -> ValAtFar:
    """Compute VAL over all pairs, and its standard error over the folds.

    For the error the threshold comes from the other folds, as for `folded_accuracy`: a single fold has too few pairs
    for a threshold of its own.
    """
    n_different = int((~same).sum())
    if not n_allowed(far, n_different) or not same.any():
        return ValAtFar(far, n_different)
    parts = []
    for k in np.unique(fold):
        held_out = fold == k
        if same[held_out].any() and same[~held_out].any():
            _, threshold = val_at_far(distances[~held_out], same[~held_out], far)
            parts.append(float((distances[held_out & same] <= threshold).mean()))
    val, threshold = val_at_far(distances, same, far)
    return ValAtFar(far, n_different, val, threshold, standard_error(parts))


def require_folds(same: NDArray[np.bool_], fold: NDArray[np.int64]) -> None:
    """Raise KnownError if some fold's others lack pairs of either kind: they have to say where its threshold is."""
    for k in np.unique(fold):
        others = same[fold != k]
        if others.all() or not others.any():
            raise KnownError(
                "Each fold of pairs is judged by the others: it takes two or more, with pairs of one person and pairs "
                f"of two people. Those beside fold {k} are not of both kinds."
            )


def _best_threshold(distances: NDArray[np.float64], same: NDArray[np.bool_]) -> float:
    order = np.argsort(distances, kind="stable")
    d = np.concatenate([[-1.0], distances[order]])  # a first pair that no one sees: up to it, nothing is accepted
    correct = np.sum(~same) + np.cumsum(np.concatenate([[0], np.where(same[order], 1, -1)]))  # accept up to and with i
    correct[:-1][d[:-1] == d[1:]] = -1  # no threshold parts equal distances
    i = int(np.argmax(correct))
    return float((d[i] + d[min(i + 1, len(d) - 1)]) / 2)


def folded_accuracy(
    distances: NDArray[np.floating], same: NDArray[np.bool_], fold: NDArray[np.int64]
) -> FoldedAccuracy:
    """Compute accuracy with the threshold picked on the other folds (LFW's protocol)."""
    distances = distances.astype(np.float64)  # a float32 halfway between neighbours would round to one of them
    accuracies, thresholds = [], []
    for k in np.unique(fold):
        held_out = fold == k
        threshold = _best_threshold(distances[~held_out], same[~held_out])
        thresholds.append(threshold)
        accuracies.append(((distances[held_out] <= threshold) == same[held_out]).mean())
    error = float(np.std(accuracies, ddof=1) / np.sqrt(len(accuracies)))
    return FoldedAccuracy(float(np.mean(accuracies)), error, float(np.mean(thresholds)))

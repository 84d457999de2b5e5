"""Measure verification as the paper does: VAL at a FAR, and LFW's ten folds."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Pairs:
    """Labelled pairs of faces: rows `a` and `b` (n,) int64, `same` (n,) bool, `fold` (n,) int64."""

    a: NDArray[np.int64]
    b: NDArray[np.int64]
    same: NDArray[np.bool_]
    fold: NDArray[np.int64]


@dataclass(frozen=True)
class FoldedAccuracy:
    """LFW's figure: mean accuracy over the folds, its standard error, and the mean threshold on D in [0, 4]."""

    accuracy: float
    standard_error: float
    threshold: float


def read_pairs(file: Path) -> Pairs:
    """Read pairs from a CSV file with the columns fold, a, b, same."""
    with open(file, newline="", encoding="utf-8") as stream:
        rows = [(int(r["a"]), int(r["b"]), int(r["same"]), int(r["fold"])) for r in csv.DictReader(stream)]
    a, b, same, fold = np.array(rows, np.int64).T
    return Pairs(a, b, same.astype(bool), fold)


def squared_distances(a: NDArray[np.float32], b: NDArray[np.float32]) -> NDArray[np.float32]:
    """Compute D = ||a_i - b_i||^2 for unit rows: (n, d), (n, d) -> (n,) in [0, 4]."""
    return np.square(a - b).sum(1)


def val_at_far(distances: NDArray[np.float32], same: NDArray[np.bool_], far: float) -> tuple[float, float]:
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
    allowed = int(np.floor(far * len(different) + 1e-9))  # so many false accepts, at most; 0.29 * 100 is 28.99...
    threshold = float(np.nextafter(different[allowed], -np.inf)) if allowed < len(different) else 4.0
    return float((distances[same] <= threshold).mean()), threshold


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


@dataclass(frozen=True)
class BCubed:
    """BCubed precision, recall and their harmonic mean, each in [0, 1]."""

    precision: float
    recall: float
    f: float


def bcubed(labels: NDArray[np.int64], truth: NDArray[np.int64]) -> BCubed:
    """Compare a clustering with the truth, face by face.

    Parameters
    ----------
    labels, truth : (n,) int64
        Negative labels stand for faces that are alone.

    Source: Bagga & Baldwin 1998; Amigo et al. 2009, "A comparison of extrinsic clustering evaluation metrics".
    """
    labels, truth = _alone(labels), _alone(truth)
    _, both, n_both = np.unique(np.stack([labels, truth]), axis=1, return_inverse=True, return_counts=True)
    _, mine, n_mine = np.unique(labels, return_inverse=True, return_counts=True)
    _, theirs, n_theirs = np.unique(truth, return_inverse=True, return_counts=True)
    shared = n_both[both.ravel()]
    precision, recall = float(np.mean(shared / n_mine[mine])), float(np.mean(shared / n_theirs[theirs]))
    return BCubed(precision, recall, 2 * precision * recall / (precision + recall))


def _alone(labels: NDArray[np.int64]) -> NDArray[np.int64]:
    """Give each negative label a number of its own."""
    out = np.asarray(labels, np.int64).copy()
    lonely = out < 0
    out[lonely] = out.max(initial=0) + 1 + np.arange(lonely.sum())
    return out

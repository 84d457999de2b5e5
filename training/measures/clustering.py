"""Compare groups of faces with the people they show: BCubed, pairs, and mutual information."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from training.measures.extras import extra


@dataclass(frozen=True)
class BCubed:
    """BCubed precision, recall and their harmonic mean, each in [0, 1]."""

    precision: float
    recall: float
    f: float


@dataclass(frozen=True)
class PairScores:
    """Precision and recall of the pairs that stand in one group, and their harmonic mean, each in [0, 1]."""

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


def pair_scores(labels: NDArray[np.int64], truth: NDArray[np.int64]) -> PairScores:
    """Compare a clustering with the truth, pair by pair; large groups weigh heavily.

    Of no pairs at all, every share is 1: whoever puts nobody together makes no mistake in doing so.

    Parameters
    ----------
    labels, truth : (n,) int64
        Negative labels stand for faces that are alone.
    """
    labels, truth = _alone(labels), _alone(truth)
    both, mine, theirs = (_n_pairs(x) for x in (np.stack([labels, truth]), labels[None], truth[None]))
    precision, recall = (both / n if n else 1.0 for n in (mine, theirs))
    return PairScores(precision, recall, 2 * precision * recall / (precision + recall) if both else 0.0)


def _n_pairs(labels: NDArray[np.int64]) -> int:
    """Count the pairs of equal columns."""
    counts = np.unique(labels, axis=1, return_counts=True)[1]
    return int((counts * (counts - 1) // 2).sum())


def mutual_information(labels: NDArray[np.int64], truth: NDArray[np.int64]) -> float:
    """Compute normalised mutual information (by the arithmetic mean of entropies), in [0, 1]; negatives are alone."""
    metrics = extra("sklearn.metrics")
    return float(metrics.normalized_mutual_info_score(_alone(truth), _alone(labels)))


def _alone(labels: NDArray[np.int64]) -> NDArray[np.int64]:
    """Replace each negative label by a number of its own."""
    out = np.asarray(labels, np.int64).copy()
    lonely = out < 0
    out[lonely] = out.max(initial=0) + 1 + np.arange(lonely.sum())
    return out

"""Count the distances of all pairs of many faces, block by block, without ever keeping them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from training.measures.verification import ValAtFar, n_allowed, standard_error

_BINS = 40_000
_BLOCK_ROWS = 512
BIN_WIDTH = 4.0 / _BINS
"""Squared distances are told apart to this."""


@dataclass(frozen=True, eq=False)
class PairCounts:
    """How many pairs of each kind lie at each distance.

    Attributes
    ----------
    same, different : (40001,) int64
        Bin k counts squared distances in [k, k + 1) * BIN_WIDTH; the last one those at 4 and of faces not found.
    """

    same: NDArray[np.int64]
    different: NDArray[np.int64]

    @classmethod
    def of_pairs(cls, distances: NDArray[np.floating], same: NDArray[np.bool_]) -> PairCounts:
        """Count listed pairs: (n,) squared distances, nan for a face not found, and (n,) bool."""
        return cls(*(np.bincount(_bins(distances[kind]), minlength=_BINS + 1) for kind in (same, ~same)))

    @classmethod
    def of_faces(cls, embeddings: NDArray[np.float32], identity: NDArray[np.integer]) -> PairCounts:
        """Count all n (n - 1) / 2 pairs of faces.

        Parameters
        ----------
        embeddings : (n, d) float32
            Unit rows; rows of nan for faces not found, whose pairs are never accepted.
        identity : (n,) integers
            Negative for people who are seen once only.
        """
        total = np.zeros(2 * (_BINS + 1), np.int64)
        n = len(embeddings)
        for start in range(0, n, _BLOCK_ROWS):
            stop = min(start + _BLOCK_ROWS, n)
            squared = 2 - 2 * (embeddings[start:stop] @ embeddings[start:].T)
            same = (identity[start:stop, None] == identity[None, start:]) & (identity[start:stop, None] >= 0)
            later = np.arange(n - start)[None] > np.arange(stop - start)[:, None]
            total += np.bincount((_bins(squared) + same * (_BINS + 1))[later], minlength=len(total))
        return cls(total[_BINS + 1 :], total[: _BINS + 1])

    @cached_property
    def n_same(self) -> int:
        """Count the same pairs."""
        return int(self.same.sum())

    @cached_property
    def n_different(self) -> int:
        """Count the different pairs."""
        return int(self.different.sum())

    def roc(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return FAR and VAL at the upper edge of each bin: (40001,), (40001,), ascending in [0, 1]."""
        return np.cumsum(self.different) / max(1, self.n_different), np.cumsum(self.same) / max(1, self.n_same)

    def shares(self, threshold: float) -> tuple[float, float]:
        """Return FAR and VAL at a squared distance; a share of no pairs is nan."""
        until = round(threshold / BIN_WIDTH)
        kinds = ((self.different, self.n_different), (self.same, self.n_same))
        return tuple(float(bins[:until].sum() / n) if n else float("nan") for bins, n in kinds)  # type: ignore[return-value]

    def val_at_far(self, far: float) -> ValAtFar:
        """Compute VAL at the largest bin edge whose FAR does not exceed `far` (FaceNet, equations 4-6)."""
        allowed = n_allowed(far, self.n_different)
        if not allowed or not self.n_same:
            return ValAtFar(far, self.n_different)
        until = int(np.searchsorted(np.cumsum(self.different), allowed, side="right"))
        return ValAtFar(far, self.n_different, float(self.same[:until].sum() / self.n_same), until * BIN_WIDTH)


def _bins(squared: NDArray[np.floating]) -> NDArray[np.int64]:
    return (np.nan_to_num(np.clip(squared, 0, 4), nan=4.0) * (1 / BIN_WIDTH)).astype(np.int64)


def split_identities(identity: NDArray[np.integer], n_splits: int, seed: int = 0) -> NDArray[np.int64]:
    """Deal people at random into splits of the same number of people: (n,) -> (n,) split of each face.

    A face with a negative identity is a person of its own.
    """
    people = np.where(identity >= 0, identity, identity.max(initial=-1) + 1 + np.arange(len(identity)))
    names, which = np.unique(people, return_inverse=True)
    return (np.random.default_rng(seed).permutation(len(names)) % n_splits)[which]


def val_over_splits(
    embeddings: NDArray[np.float32],
    identity: NDArray[np.integer],
    fars: tuple[float, ...],
    n_splits: int = 5,
    seed: int = 0,
) -> tuple[PairCounts, list[ValAtFar]]:
    """Measure all pairs, with the standard error over splits that share no person, each with a threshold of its own.

    Parameters
    ----------
    embeddings, identity
        As for `PairCounts.of_faces`.
    fars : tuple of float
    n_splits : int

    Returns
    -------
    counts : PairCounts
        Of all pairs.
    figures : list of ValAtFar
        One a FAR.

    Source: FaceNet, section 4.1.
    """
    counts = PairCounts.of_faces(embeddings, identity)
    split = split_identities(identity, n_splits, seed)
    parts = [PairCounts.of_faces(embeddings[split == k], identity[split == k]) for k in range(n_splits)]
    figures = []
    for far in fars:
        whole = counts.val_at_far(far)
        vals = [part.val_at_far(far).val for part in parts]
        known = [val for val in vals if val is not None]
        error = standard_error(known) if len(known) == n_splits else None
        figures.append(ValAtFar(far, whole.n_different, whole.val, whole.threshold, error))
    return counts, figures

"""Measure identification: is the nearest known face the right one, and are strangers turned away?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.errors import KnownError
from training.measures.verification import n_allowed

_BLOCK_ROWS = 1024


@dataclass(frozen=True, eq=False)
class Draw:
    """One division of the faces into rows of known people's `gallery` and `probes`, and of `strangers`."""

    gallery: NDArray[np.int64]
    probes: NDArray[np.int64]
    strangers: NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Search:
    """The nearest gallery face of each probe: squared `distance` (n,) and whether it is of the right person (n,)."""

    distance: NDArray[np.float32]
    right: NDArray[np.bool_]


def draw(identity: NDArray[np.integer], n_gallery: int, rng: np.random.Generator) -> Draw:
    """Draw half of the people as known, with `n_gallery` faces each in the gallery; everybody else is a stranger.

    Parameters
    ----------
    identity : (n,) integers
        Negative for people who are seen once only.
    n_gallery : int
        One is the one-shot case. People with fewer faces than one more are strangers.

    Raises
    ------
    KnownError
        If fewer than two people have enough faces.
    """
    names, counts = np.unique(identity[identity >= 0], return_counts=True)
    able = names[counts > n_gallery]
    if len(able) < 2:
        raise KnownError(f"Identification takes two people or more with {n_gallery + 1} faces or more each.")
    known = rng.permutation(able)[: (len(able) + 1) // 2]
    gallery = np.concatenate([rng.permutation(np.flatnonzero(identity == who))[:n_gallery] for who in known])
    probes = np.setdiff1d(np.flatnonzero(np.isin(identity, known)), gallery)
    return Draw(np.sort(gallery), probes, np.flatnonzero(~np.isin(identity, known)))


def search(
    embeddings: NDArray[np.float32],
    identity: NDArray[np.integer],
    probes: NDArray[np.int64],
    gallery: NDArray[np.int64],
) -> Search:
    """Find the nearest gallery face of each probe.

    Parameters
    ----------
    embeddings : (n, d) float32
        Unit rows; rows of nan for faces not found: at 4, and never right.
    identity : (n,) integers
    probes, gallery : rows
    """
    distance, right = np.empty(len(probes), np.float32), np.empty(len(probes), bool)
    for start in range(0, len(probes), _BLOCK_ROWS):
        rows = probes[start : start + _BLOCK_ROWS]
        squared = np.nan_to_num(2 - 2 * (embeddings[rows] @ embeddings[gallery].T), nan=np.inf)
        nearest = squared.argmin(1)
        d = squared[np.arange(len(rows)), nearest]
        distance[start : start + len(rows)] = np.clip(d, 0, 4)
        right[start : start + len(rows)] = (identity[gallery[nearest]] == identity[rows]) & np.isfinite(d)
    return Search(distance, right)


def rank1(known: Search) -> float:
    """Compute the share of probes whose nearest gallery face is of the right person (closed set)."""
    return float(known.right.mean())


def dir_at_far(known: Search, strangers: Search, far: float) -> tuple[float, float] | None:
    """Compute the detection and identification rate: the share of probes found as the right person below the threshold.

    Parameters
    ----------
    known, strangers : Search
    far : float
        The share of strangers that may be taken for somebody.

    Returns
    -------
    rate, threshold : float
        At the largest threshold that the FAR allows; None if there are fewer than 1 / `far` strangers.

    Source: Phillips, Grother, Micheals 2011, "Evaluation methods in face recognition" (open-set identification).
    """
    nearest = np.sort(strangers.distance)
    allowed = n_allowed(far, len(nearest))
    if not allowed:
        return None
    threshold = float(np.nextafter(nearest[allowed], -np.inf)) if allowed < len(nearest) else 4.0
    return float((known.right & (known.distance <= threshold)).mean()), threshold

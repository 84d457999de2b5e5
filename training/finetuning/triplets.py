"""The triplet loss and its gradient by numpy, for maps that are fitted where torch is not installed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.int64]
Matrix = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Triplets:
    """Rows of a batch: `anchor`, `positive` and `negative`, each (t,) int64."""

    anchor: Rows
    positive: Rows
    negative: Rows

    def __len__(self) -> int:
        return len(self.anchor)


def squared_distances(embedding: Matrix) -> Matrix:
    """Compute D = ||x_i - x_j||^2 between unit rows: (n, d) float32 -> (n, n) in [0, 4]."""
    return np.clip(2 - 2 * embedding @ embedding.T, 0, 4)


def semi_hard(distances: Matrix, identity: Rows, margin: float) -> Triplets:
    """Choose for each anchor-positive pair the nearest negative that is farther away than the positive.

    Where no negative is, the farthest one stands in; pairs whose negative lies outside the margin are left out.

    Parameters
    ----------
    distances : (n, n) float32, squared distances
    identity : (n,) int64, -1 where unlabelled: no anchor, but everybody's negative
    margin : float

    Source: FaceNet, section 3.2, equation 3.
    """
    labelled = identity >= 0
    different = identity[:, None] != identity
    found: list[tuple[int, Rows, Rows]] = []
    for anchor in np.flatnonzero(labelled):
        positive = np.flatnonzero(~different[anchor])
        positive = positive[positive != anchor]
        others = np.flatnonzero(different[anchor])
        if len(positive) and len(others):
            others = others[np.argsort(distances[anchor, others], kind="stable")]
            near = distances[anchor, positive]
            place = np.searchsorted(distances[anchor, others], near, side="right")
            negative = others[np.minimum(place, len(others) - 1)]
            active = distances[anchor, negative] < near + np.float32(margin)
            found.append((int(anchor), positive[active], negative[active]))
    nothing = [np.empty(0, np.int64)]
    return Triplets(
        np.concatenate(nothing + [np.full(len(positive), anchor) for anchor, positive, _ in found]),
        np.concatenate(nothing + [positive for _, positive, _ in found]),
        np.concatenate(nothing + [negative for _, _, negative in found]),
    )


def triplet_loss(embedding: Matrix, triplets: Triplets, margin: float) -> tuple[float, Matrix]:
    """Compute the mean of [D(anchor, positive) - D(anchor, negative) + margin]_+, and its gradient.

    Parameters
    ----------
    embedding : (n, d) float32, unit rows
    triplets : Triplets
    margin : float

    Returns
    -------
    loss : float
    gradient : (n, d) float32
        By the embeddings.

    Source: FaceNet, section 3.1, equations 1 and 2; the mean in place of the sum.
    """
    if not len(triplets):
        return 0.0, np.zeros_like(embedding)
    distances = squared_distances(embedding)
    excess = (
        distances[triplets.anchor, triplets.positive]
        - distances[triplets.anchor, triplets.negative]
        + np.float32(margin)
    )
    counts = (excess > 0).astype(np.float32) / np.float32(len(triplets))
    slope = np.zeros_like(distances)  # of the loss by each distance
    np.add.at(slope, (triplets.anchor, triplets.positive), counts)
    np.subtract.at(slope, (triplets.anchor, triplets.negative), counts)
    gradient: Matrix = (np.float32(-2) * (slope + slope.T) @ embedding).astype(np.float32, copy=False)
    return float(np.maximum(excess, 0).sum() / len(triplets)), gradient

"""Choose triplets within a batch: every anchor-positive pair, and a negative for each."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True)
class Triplets:
    """Rows of a batch: `anchor`, `positive` and `negative`, each (t,) int64."""

    anchor: Tensor
    positive: Tensor
    negative: Tensor

    def __len__(self) -> int:
        return len(self.anchor)


def squared_distances(embeddings: Tensor) -> Tensor:
    """Compute D = ||x_i - x_j||^2 between unit rows: (n, d) -> (n, n) in [0, 4]."""
    return (2 - 2 * embeddings @ embeddings.T).clamp(0, 4)


def positives(identity: Tensor) -> Tensor:
    """Mark all anchor-positive pairs: (n,) int, -1 where unlabelled -> (n, n) bool, row the anchor.

    Source: FaceNet, section 3.2: "we use all anchor-positive pairs in a mini-batch".
    """
    same = (identity[:, None] == identity) & (identity >= 0)
    return same.fill_diagonal_(False)


def negatives(identity: Tensor) -> Tensor:
    """Mark all anchor-negative pairs: (n,) int -> (n, n) bool, row the anchor.

    An unlabelled face is a negative of every labelled one: among thousands of people it rarely is one of those few.
    It is never an anchor.
    """
    return (identity[:, None] != identity) & (identity[:, None] >= 0)


def semi_hard(distances: Tensor, identity: Tensor, margin: float) -> Triplets:
    """Choose for each anchor-positive pair the nearest negative that is farther away than the positive.

    Where no negative is, the farthest one stands in, the least hard of those that violate the order: without it,
    just the worst pairs would teach nothing. Pairs whose negative lies outside the margin are left out: their loss
    is zero.

    Parameters
    ----------
    distances : (n, n) float, squared distances
    identity : (n,) int, -1 where unlabelled
    margin : float

    Source: FaceNet, section 3.2, equation 3.
    """
    candidate = negatives(identity)
    if not candidate.any():
        return _active(distances, positives(identity) & False, torch.zeros_like(distances, dtype=torch.int64), margin)
    ordered, order = distances.masked_fill(~candidate, torch.inf).sort(1)  # each anchor's negatives, nearest first
    n_negatives = candidate.sum(1, keepdim=True)
    farther = torch.searchsorted(ordered, distances.contiguous(), right=True)  # (n, n): the first beyond each face
    negative = order.gather(1, torch.minimum(farther, n_negatives - 1).clamp(min=0))
    return _active(distances, positives(identity) & (n_negatives > 0), negative, margin)


def hard(distances: Tensor, identity: Tensor, margin: float) -> Triplets:
    """Choose for each anchor-positive pair the anchor's nearest negative; pairs outside the margin are left out.

    Parameters
    ----------
    distances : (n, n) float, squared distances
    identity : (n,) int, -1 where unlabelled
    margin : float

    Source: FaceNet, section 3.2: argmin over the batch. Early in training it makes networks collapse.
    """
    candidate = negatives(identity)
    nearest = distances.masked_fill(~candidate, torch.inf).argmin(1, keepdim=True)
    pairs = positives(identity) & candidate.any(1, keepdim=True)
    return _active(distances, pairs, nearest.expand_as(distances), margin)


def _active(distances: Tensor, pairs: Tensor, negative: Tensor, margin: float) -> Triplets:
    """Return the marked pairs whose negative is nearer than the positive and the margin."""
    anchor, positive = torch.nonzero(pairs & (distances.gather(1, negative) < distances + margin), as_tuple=True)
    return Triplets(anchor, positive, negative[anchor, positive])


def hardest(distances: Tensor, identity: Tensor, margin: float) -> Triplets:
    """Choose for each anchor its farthest positive and its nearest negative, where they are within the margin.

    Parameters
    ----------
    distances : (n, n) float, squared distances
    identity : (n,) int, -1 where unlabelled
    margin : float

    Source: FaceNet, section 3.2: argmax and argmin over a subset of the data.
    """
    same, candidate = positives(identity), negatives(identity)
    farthest = distances.masked_fill(~same, -torch.inf).argmax(1, keepdim=True)
    nearest = distances.masked_fill(~candidate, torch.inf).argmin(1, keepdim=True)
    pairs = torch.zeros_like(same).scatter_(1, farthest, True) & same & candidate.any(1, keepdim=True)
    return _active(distances, pairs, nearest.expand_as(distances), margin)

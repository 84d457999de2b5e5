"""The triplet loss on what a user said, in torch, for a network that learns."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from training.finetuning.adapter import MARGIN
from training.finetuning.labels import Labels
from training.objectives.mining import Triplets, semi_hard, squared_distances
from training.objectives.triplet import triplet_loss


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

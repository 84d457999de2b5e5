"""The detector's loss: how sure it is, how its boxes lie, where its landmarks are."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from training.detection.network import decoded

SCORE_WEIGHT, BOX_WEIGHT, POINTS_WEIGHT = 3.0, 2.0, 9.0
"""With these the three count about alike in the middle of a run."""
_POINTS_BETA = 0.02  # of the face's side: below, errors count squared


@dataclass(frozen=True)
class Batch:
    """Pictures and what the network should say about them.

    Attributes
    ----------
    pixels : (n, side, side, 3) uint8
    score, weight : (n, cells) float32
    face : (n, cells) int16
        Row of `boxes` counted from the picture's own first; -1 for none.
    first_face : (n,) int64
        Row of each picture's first face.
    boxes : (faces, 4) float32
    landmarks : (faces, 5, 2) float32
    """

    pixels: Tensor
    score: Tensor
    weight: Tensor
    face: Tensor
    first_face: Tensor
    boxes: Tensor
    landmarks: Tensor


def loss_of(values: Tensor, at: Tensor, batch: Batch) -> Tensor:
    """Compute the loss of a batch.

    Parameters
    ----------
    values : (n, cells, 15)
        As `training.detection.network.flattened` returns them.
    at : (cells, 3)
        As `cells` returns them.
    batch : Batch

    Sources: the score's loss is the quality focal loss of Li et al., "Generalized Focal Loss" (NeurIPS 2020); the
    box's that of Rezatofighi et al., "Generalized Intersection over Union" (CVPR 2019).
    """
    logits = values[..., 0]
    gap = (batch.score - logits.detach().sigmoid()).square()
    each = F.binary_cross_entropy_with_logits(logits, batch.score, reduction="none")
    picture, cell = (batch.face >= 0).nonzero(as_tuple=True)
    n_found = max(len(cell), 1)
    score_loss = SCORE_WEIGHT * (gap * each * batch.weight).sum() / n_found
    if not len(cell):
        return score_loss
    rows = batch.first_face[picture] + batch.face[picture, cell].long()
    boxes, points = decoded(values[picture, cell], at[cell])
    true_boxes, true_points = batch.boxes[rows], batch.landmarks[rows]
    side = (true_boxes[:, 2:] - true_boxes[:, :2]).prod(dim=1).sqrt()[:, None, None]
    worth = batch.score[picture, cell]
    box_losses = 1 - generalised_iou(boxes, true_boxes)
    apart = F.smooth_l1_loss(points / side, true_points / side, reduction="none", beta=_POINTS_BETA)
    placing = BOX_WEIGHT * box_losses + POINTS_WEIGHT * apart.mean(dim=(1, 2))
    return score_loss + (placing * worth).sum() / n_found


def generalised_iou(a: Tensor, b: Tensor) -> Tensor:
    """Compute the generalised intersection over union of boxes, row by row: (n,) in [-1, 1]."""
    common = (torch.minimum(a[:, 2:], b[:, 2:]) - torch.maximum(a[:, :2], b[:, :2])).clamp(min=0).prod(dim=1)
    union = (a[:, 2:] - a[:, :2]).prod(dim=1) + (b[:, 2:] - b[:, :2]).prod(dim=1) - common
    hull = (torch.maximum(a[:, 2:], b[:, 2:]) - torch.minimum(a[:, :2], b[:, :2])).prod(dim=1)
    return common / union.clamp(min=1e-6) - (hull - union) / hull.clamp(min=1e-6)

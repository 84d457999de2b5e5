"""Measure a network on the validation pairs, while it is trained and when it is published."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from engine.networks.pixels import normalised
from engine.networks.torch_net import FaceNet
from training.data.augment import to_input
from training.data.faces import FaceSet
from training.measures.pairs import Pairs, read_pairs
from training.measures.verification import folded_accuracy, squared_distances, val_at_far
from training.runs.config import RunConfig


@dataclass(frozen=True)
class Validation:
    """Figures on the validation pairs: LFW-style accuracy, its threshold, and VAL at FAR 1e-3."""

    accuracy: float
    standard_error: float
    threshold: float
    val_at_far_1e3: float


def embed_stored(
    net: FaceNet, pixels: NDArray[np.uint8], template_px: float, mirror: bool = False, batch_size: int = 256
) -> NDArray[np.float32]:
    """Embed stored crops, undistorted.

    Parameters
    ----------
    pixels : (n, 128, 128, 3) uint8
    template_px : float
        Template pixels that the input's height spans.
    mirror : bool
        Embed as the mean of each crop and its mirror image.

    Returns
    -------
    (n, embedding_size) float32, unit rows
    """
    zoom = net.table.input_hw[0] / template_px
    parts = []
    net.eval()
    with torch.inference_mode():
        for start in range(0, len(pixels), batch_size):
            x = to_input(torch.from_numpy(np.array(pixels[start : start + batch_size])), net.table.input_hw, zoom)
            x = normalised(x).contiguous(memory_format=torch.channels_last)
            embeddings = net(x)
            if mirror:
                embeddings = nn.functional.normalize(embeddings + net(x.flip(3)), dim=1)
            parts.append(embeddings.numpy())
    return np.concatenate(parts)


def validate(net: FaceNet, faces: FaceSet, pairs: Pairs, template_px: float, mirror: bool = False) -> Validation:
    """Measure a network on the validation pairs."""
    rows = np.unique(np.concatenate([pairs.a, pairs.b]))
    return validation_of(embed_stored(net, faces.pixels[rows], template_px, mirror), rows, pairs)


def validation_of(embeddings: NDArray[np.float32], rows: NDArray[np.int64], pairs: Pairs) -> Validation:
    """Measure embeddings on the validation pairs.

    Parameters
    ----------
    embeddings : (n, d) float32, unit rows
    rows : (n,) int64, ascending
        Which faces these are; all those of the pairs have to be there.
    pairs : Pairs
    """
    a, b = embeddings[np.searchsorted(rows, pairs.a)], embeddings[np.searchsorted(rows, pairs.b)]
    distances = squared_distances(a, b)
    folded = folded_accuracy(distances, pairs.same, pairs.fold)
    val, _ = val_at_far(distances, pairs.same, 1e-3)
    return Validation(folded.accuracy, folded.standard_error, folded.threshold, val)


def validator(config: RunConfig, faces: FaceSet, faces_dir: Path) -> Callable[[FaceNet], dict[str, float]]:
    """Make the function that measures a run for its log: those of the folder's val_pairs.csv."""
    pairs = read_pairs(faces_dir / "val_pairs.csv", len(faces.identity))
    return lambda net: asdict(validate(net, faces, pairs, config.template_px))

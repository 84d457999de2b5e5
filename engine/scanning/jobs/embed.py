"""Crops to quantised embeddings, run in a process that loads its network once."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from engine.networks.embed import NetEmbedder
    from engine.networks.weights import Weights


def embed_crops(
    weights: Weights, device: str, n_threads: int | None, crops: NDArray[np.uint8]
) -> tuple[NDArray[np.int8], float]:
    """Embed crops in this process.

    Parameters
    ----------
    weights, device, n_threads
        As for `engine.networks.embed.NetEmbedder`.
    crops : (n, height, width, 3) uint8

    Returns
    -------
    vectors : (n, d) int8, quantised
    seconds : float
    """
    from engine.vectors.unit_vectors import quantise

    embedder = _embedder(weights, device, n_threads)
    start = time.perf_counter()
    return quantise(embedder.embed(crops)), time.perf_counter() - start


_embedders: dict[tuple[object, ...], NetEmbedder] = {}


def _embedder(weights: Weights, device: str, n_threads: int | None) -> NetEmbedder:
    from engine.networks.embed import NetEmbedder

    return _embedders.setdefault(
        (weights.file, weights.id, device, n_threads), NetEmbedder(weights, device, n_threads=n_threads)
    )

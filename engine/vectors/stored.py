"""Embeddings as a library stores them: a signed byte a dimension, as many as the network that made them gives.

All embeddings of one network's weights have one size; those of different weights are never compared.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.vectors.sizes import EMBEDDING_SIZE


def to_blob(vector: NDArray[np.int8]) -> bytes:
    """Write a quantised embedding, (d,) int8, as bytes.

    Raises
    ------
    ValueError
        If it is something else.
    """
    if vector.ndim != 1 or not len(vector) or vector.dtype != np.int8:
        raise ValueError(f"an embedding is (d,) int8, not {vector.shape} {vector.dtype}")
    return vector.tobytes()


def checksum(blob: bytes) -> int:
    """Compute the CRC-32 that an embedding is stored with, by which a damaged one is known."""
    return zlib.crc32(blob)


def from_blobs(blobs: Sequence[bytes]) -> NDArray[np.int8]:
    """Read embeddings of one network: (n, d) int8.

    Raises
    ------
    ValueError
        If their sizes differ.
    """
    size = len(blobs[0]) if blobs else EMBEDDING_SIZE
    if set(map(len, blobs)) - {size}:
        raise ValueError("embeddings of one network have one size")
    return np.frombuffer(b"".join(blobs), np.int8).reshape(-1, size)

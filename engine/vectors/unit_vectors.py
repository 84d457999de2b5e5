"""Vectors of length one: scaling rows to it, keeping them in a byte a dimension, and back."""

from __future__ import annotations

from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

Float = TypeVar("Float", bound=np.floating[Any])


def unit_rows(x: NDArray[Float]) -> NDArray[Float]:
    """Scale each row to length one: (n, d) -> (n, d) of the same dtype (zero rows stay zero)."""
    return x / np.maximum(np.linalg.norm(x, axis=1, keepdims=True), x.dtype.type(1e-12))


def quantise(embeddings: NDArray[np.float32]) -> NDArray[np.int8]:
    """Store each embedding in one signed byte a dimension.

    The largest component of each row becomes +-127. The scale itself need not be kept, since the length is
    known to be 1.

    Parameters
    ----------
    embeddings : (n, d) float32, unit rows

    Returns
    -------
    (n, d) int8

    Source: FaceNet, section 5.4.
    """
    peak = np.abs(embeddings).max(1, keepdims=True, initial=1e-12)
    return np.rint(embeddings * (127.0 / peak)).astype(np.int8)


def dequantise(vectors: NDArray[np.int8]) -> NDArray[np.float32]:
    """Undo `quantise`: (n, d) int8 -> (n, d) float32, unit rows (zero rows stay zero)."""
    floats = vectors.astype(np.float32)
    squared = np.einsum("ij,ij->i", floats, floats)
    floats /= np.sqrt(np.maximum(squared, 1e-24))[:, None]  # in place: there may be 100,000 rows
    return floats

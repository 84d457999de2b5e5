"""A linear map that fits the stored embeddings of one network to the people of one library."""

from __future__ import annotations

import base64
from dataclasses import asdict, dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from engine.records import WeightsId
from engine.vectors.unit_vectors import dequantise, quantise, unit_rows

ADAPTER_SETTING = "adapter"
"""Key of the library's adapter, as `Adapter.to_json` writes it."""
_BLOCK_ROWS = 16384


@dataclass(frozen=True, eq=False)
class Adapter:
    """What is done to embeddings while they are read; the stored ones never change.

    Attributes
    ----------
    weights : WeightsId
        Whose embeddings it is for; those of other weights it must not touch.
    matrix : (d, d) float32
        An embedding x becomes matrix @ x, brought to length 1.
    cluster_threshold, same_threshold : float
        Squared distances between adapted embeddings, in the place of the weights' own.
    """

    weights: WeightsId
    matrix: NDArray[np.float32]
    cluster_threshold: float
    same_threshold: float

    def apply(self, embeddings: NDArray[np.float32]) -> NDArray[np.float32]:
        """Adapt embeddings: (n, d) float32, unit rows -> the same (zero rows stay zero)."""
        return unit_rows(embeddings @ self.matrix.T)

    def apply_to_bytes(self, vectors: NDArray[np.int8]) -> NDArray[np.int8]:
        """Adapt quantised embeddings: (n, d) int8 -> the same, with one block of rows at a time as floats."""
        out = np.empty_like(vectors)
        for start in range(0, len(vectors), _BLOCK_ROWS):
            rows = slice(start, start + _BLOCK_ROWS)
            out[rows] = quantise(self.apply(dequantise(vectors[rows])))
        return out

    def to_json(self) -> dict[str, Any]:
        """Write the adapter as JSON can hold it; two adapters are the same if this is."""
        return {
            "weights": asdict(self.weights),
            "size": len(self.matrix),
            "matrix": base64.b64encode(self.matrix.astype("<f4").tobytes()).decode("ascii"),
            "cluster_threshold": self.cluster_threshold,
            "same_threshold": self.same_threshold,
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        """Read an adapter back."""
        matrix = np.frombuffer(base64.b64decode(data["matrix"]), "<f4").astype(np.float32)
        return cls(
            WeightsId(**data["weights"]),
            matrix.reshape(data["size"], data["size"]),
            float(data["cluster_threshold"]),
            float(data["same_threshold"]),
        )

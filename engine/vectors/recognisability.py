"""Whether a face can be recognised at all, from its embedding: a network puts all faces that show nothing together.

Blur and noise leave nothing of who somebody is, and a network maps such faces of different people to a few places,
where they look alike. How sharp a picture is says less: noise is sharp, and some blurred faces are recognised well.

Source: Deng et al. 2023, "Harnessing unrecognizable faces for improving face recognition" (WACV): the embedding
recognizability score, the distance to the centre of unrecognizable identities.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

_LEFT = 0.2  # of its quality, to a face that cannot be recognised; below what a person can start with, whatever it was
_BLOCK_ROWS = 2048  # whose floats stay in a core's own memory


@dataclass(frozen=True, slots=True)
class Unrecognisable:
    """Where a network puts faces that nobody could recognise.

    Attributes
    ----------
    centres : bytes
        (k, d) int8: quantised means of the embeddings of many people's faces, each distorted in one way.
    limit : float
        Cosine similarity to the nearest centre from which a face counts as such.
    """

    centres: bytes
    limit: float

    def likeness(self, vectors: NDArray[np.int8]) -> NDArray[np.float32]:
        """Compute the cosine similarity of each face to the nearest centre: (n, d) int8 -> (n,) float32.

        The products are whole numbers below 2**24, so they are the same on every machine.
        """
        centres = np.frombuffer(self.centres, np.int8).reshape(-1, vectors.shape[1]).astype(np.float32)
        lengths = np.linalg.norm(centres, axis=1)
        out = np.empty(len(vectors), np.float32)
        for start in range(0, len(vectors), _BLOCK_ROWS):
            rows = slice(start, start + _BLOCK_ROWS)
            floats = vectors[rows].astype(np.float32)
            nearest = (np.einsum("nd,kd->nk", floats, centres) / lengths).max(1)
            out[rows] = nearest / np.sqrt(np.maximum(np.einsum("nd,nd->n", floats, floats), 1e-24))
        return out

    def lowered(self, quality: NDArray[np.float32], vectors: NDArray[np.int8]) -> NDArray[np.float32]:
        """Lower the quality of faces that cannot be recognised, so that no person starts with them.

        Parameters
        ----------
        quality : (n,) float32, in [0, 1]
        vectors : (n, d) int8
            As these weights embedded the faces, without an adapter.
        """
        return np.where(self.likeness(vectors) > self.limit, np.float32(_LEFT) * quality, quality)

    def to_json(self) -> dict[str, Any]:
        """Write it as JSON can hold it."""
        return {"centres": base64.b64encode(self.centres).decode("ascii"), "limit": self.limit}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        """Read it back."""
        return cls(base64.b64decode(data["centres"]), float(data["limit"]))

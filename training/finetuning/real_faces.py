"""Real faces, where the user has some, as the rest of the world."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.errors import KnownError
from engine.networks.torch_net import FaceNet
from engine.networks.weights import Weights, load
from training.data.faces import open_faces
from training.data.sources import import_faces
from training.measures.all_pairs import PairCounts
from training.publishing.world import Transform
from training.publishing.world_fit import faces_to_fit
from training.runs.validation import embed_stored

_FEWEST = 10_000  # ten false accepts at a FAR of 1e-3


class RealFaces:
    """Labelled faces, of which at most 600 people with ten each are looked at; a `RestOfWorld` of `world`.

    Parameters
    ----------
    weights : Weights
        In use.
    faces_dir, cache : Path
        As for `training.data.faces.open_faces`.

    Raises
    ------
    KnownError
        If there are so few that VAL at a FAR of 1e-3 would say nothing: a judge who sees no difference passes all.
    """

    def __init__(self, weights: Weights, faces_dir: Path, cache: Path) -> None:
        self.weights = weights
        self.folder = faces_dir
        faces = open_faces(import_faces(faces_dir, cache), cache)
        rows = faces_to_fit(faces.identity, np.arange(len(faces.identity)))
        self.identity = faces.identity[rows]
        n_of = np.unique(self.identity, return_counts=True)[1]
        n_different = (len(rows) ** 2 - int((n_of**2).sum())) // 2
        if n_different < _FEWEST:
            raise KnownError(
                f"{faces_dir} is too small to stand for the rest of the world: it takes {_FEWEST:,} pairs of faces of "
                f"different people, and there are {n_different:,}."
            )
        self.pixels = faces.pixels[rows]
        self._embeddings = self._embed(load(weights))

    @property
    def description(self) -> str:
        """What it is, in words."""
        return f"{len(self.identity):,} faces in {self.folder}"

    def pairs(self, transform: Transform | None = None, net: FaceNet | None = None) -> PairCounts:
        """Count the distances of all pairs; see `training.publishing.world.RestOfWorld`."""
        embeddings = self._embeddings if net is None else self._embed(net)
        return PairCounts.of_faces(embeddings if transform is None else transform(embeddings), self.identity)

    def _embed(self, net: FaceNet) -> NDArray[np.float32]:
        return embed_stored(net, self.pixels, self.weights.span_px, self.weights.mirror)

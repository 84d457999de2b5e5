"""Find the faces of a library that are nearest to a face, ranked with their distance."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.library import Library, Vectors
from engine.networks.weights import Weights
from engine.vectors.unit_vectors import dequantise


@dataclass(frozen=True, slots=True)
class Match:
    """A face of the library, whose it is, and its squared distance to the probe."""

    face_id: int
    person_id: int | None
    distance: float


class Gallery:
    """The faces of a library, held in 132 bytes each, to be searched again and again.

    Parameters
    ----------
    vectors : Vectors
        As `Library.reading.vectors` reads them.
    block_rows : int
        So many embeddings are float32 at once: few enough for a processor's nearest memory.
    """

    def __init__(self, vectors: Vectors, *, block_rows: int = 1024):
        self.vectors = vectors
        self._block_rows = block_rows
        self._norms = np.empty(len(vectors.face_ids), np.float32)
        for rows, floats in self._blocks():
            self._norms[rows] = np.maximum(np.linalg.norm(floats, axis=1), 1e-12)

    def __len__(self) -> int:
        return len(self.vectors.face_ids)

    def with_faces(self, face_ids: Sequence[int], now: Vectors) -> Gallery:
        """Return a gallery where some faces are what `Reading.vectors` says of them now; gone if it says nothing."""
        was = self.vectors
        kept = ~np.isin(was.face_ids, np.asarray(face_ids, np.int64))
        ids = np.concatenate([was.face_ids[kept], now.face_ids])
        people = np.concatenate([was.person_ids[kept], now.person_ids])
        vectors = np.concatenate([was.vectors[kept], now.vectors])
        order = np.argsort(ids)
        return Gallery(Vectors(ids[order], people[order], vectors[order]), block_rows=self._block_rows)

    def of_people(self, person_ids: Collection[int]) -> Gallery:
        """Return a gallery of the faces of some people alone."""
        kept = np.isin(self.vectors.person_ids, list(person_ids))
        ids, people, vectors = self.vectors
        return Gallery(Vectors(ids[kept], people[kept], vectors[kept]), block_rows=self._block_rows)

    def nearest(self, probe: NDArray[np.float32], limit: int | None = None) -> list[Match]:
        """Rank the faces by squared distance to a probe.

        Parameters
        ----------
        probe : (128,) float32, unit length
        limit : int or None
            So many faces at most; None for all.

        Returns
        -------
        list of Match, nearest first
        """
        distance = self.distances(probe)
        return self.ranked(distance, least(distance, len(self) if limit is None else limit))

    def distances(self, probe: NDArray[np.float32]) -> NDArray[np.float32]:
        """Compute the squared distance of every face to a probe, (128,) float32, unit length: (n,) float32."""
        distance = np.empty(len(self), np.float32)
        for rows, floats in self._blocks():
            np.dot(floats, probe, out=distance[rows])
        distance /= self._norms
        distance *= -2.0
        distance += 2.0
        return np.maximum(distance, 0.0, out=distance)

    def ranked(self, distance: NDArray[np.float32], chosen: NDArray[np.int64]) -> list[Match]:
        """List some of the faces, rows in ascending order, by their distances as `distances` returns them."""
        chosen = chosen[np.argsort(distance[chosen], kind="stable")]
        faces, people = self.vectors.face_ids[chosen].tolist(), self.vectors.person_ids[chosen].tolist()
        return [
            Match(face_id, None if person_id < 0 else person_id, value)
            for face_id, person_id, value in zip(faces, people, distance[chosen].tolist(), strict=True)
        ]

    def _blocks(self) -> Iterator[tuple[slice, NDArray[np.float32]]]:
        """Cut the embeddings into pieces, which are floats until the next one is asked for."""
        vectors = self.vectors.vectors
        floats = np.empty((self._block_rows, vectors.shape[1]), np.float32)
        for start in range(0, len(self), self._block_rows):
            rows = slice(start, min(start + self._block_rows, len(self)))
            here = floats[: rows.stop - start]
            here[...] = vectors[rows]
            yield rows, here


def least(values: NDArray[np.float32], n_wanted: int) -> NDArray[np.int64]:
    """Choose the places of the least values, ascending, as many as are wanted."""
    if not 0 < n_wanted < len(values):
        return np.arange(min(max(n_wanted, 0), len(values)))
    return np.sort(np.argpartition(values, n_wanted - 1)[:n_wanted])


def probe_of_face(library: Library, weights: Weights, face_id: int) -> NDArray[np.float32] | None:
    """Read a face's embedding, adapted: (128,) float32 of unit length; None if these weights have not embedded it."""
    vectors = library.reading.vectors(weights.id, face_ids=[face_id]).vectors
    return dequantise(vectors)[0] if len(vectors) else None

"""Averaged faces of a large library, nearly all of them in a byte a dimension, as they were kept."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.grouping.shortlist import Floats, Ints
from engine.vectors.unit_vectors import dequantise, quantise


@dataclass(frozen=True, eq=False)
class Averages:
    """Unit rows that are made floats where they are looked at: of a million there would be half a gigabyte.

    Attributes
    ----------
    vectors : (n, d) int8
        Quantised.
    place : (n,) int32
        Where a row is in `floats`, -1 where it is not.
    floats : (m, d) float32
        The rows that have just been averaged, as they are.
    """

    vectors: NDArray[np.int8]
    place: NDArray[np.int32]
    floats: Floats

    @classmethod
    def of(cls, kept: NDArray[np.int8], rows: Ints, floats: Floats) -> Averages:
        """Put some rows in the place of what was kept, in the very array: a copy would be an eighth of a gigabyte."""
        place = np.full(len(kept), -1, np.int32)
        kept[rows], place[rows] = quantise(floats), np.arange(len(rows))
        return cls(kept, place, floats)

    @property
    def shape(self) -> tuple[int, ...]:
        """Rows and dimensions."""
        return self.vectors.shape

    def __len__(self) -> int:
        return len(self.vectors)

    def __getitem__(self, rows: Ints) -> Floats:
        """Take some rows: (k,) -> (k, d) float32."""
        out, place = dequantise(self.vectors.take(rows, axis=0)), self.place[rows]
        exact = np.flatnonzero(place >= 0)
        out[exact] = self.floats[place[exact]]
        return out

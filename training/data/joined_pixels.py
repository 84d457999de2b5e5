"""Several sets of stored crops as one, without a copy of them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


class JoinedPixels:
    """Several sets' pixels one behind the other, without a copy of them.

    Parameters
    ----------
    parts : sequence of (n, 128, 128, 3) uint8
    """

    def __init__(self, parts: Sequence[NDArray[np.uint8]]):
        self.parts = list(parts)
        self.starts = np.cumsum([0, *map(len, parts)])

    def __len__(self) -> int:
        return int(self.starts[-1])

    def __getitem__(self, rows: NDArray[np.int64] | slice) -> NDArray[np.uint8]:
        """Return rows in their order: (m,) int64, none negative, or a slice -> (m, 128, 128, 3) uint8."""
        if isinstance(rows, slice):
            rows = np.arange(len(self))[rows]
        which = np.searchsorted(self.starts, rows, side="right") - 1
        pixels = np.empty((len(rows), *self.parts[0].shape[1:]), np.uint8)
        for k in np.unique(which):
            pixels[which == k] = self.parts[k][rows[which == k] - self.starts[k]]
        return pixels


Pixels = NDArray[np.uint8] | JoinedPixels
"""(n, 128, 128, 3) uint8, RGB."""


def parts_of(pixels: Pixels) -> list[NDArray[np.uint8]]:
    """List the arrays that stored crops lie in."""
    return pixels.parts if isinstance(pixels, JoinedPixels) else [pixels]

"""Draw batches of faces with real surroundings and smeared ones, part of them in groups of faces that look alike."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray

from engine.errors import KnownError

_GROUP = 4
_NEIGHBOURS = 12


class MixedBatches:
    """Batches drawn with replacement; any step's batch depends on the seed and the step alone.

    Parameters
    ----------
    rows : (n,) int64
    real : (n,) bool
        Which of them have real surroundings.
    teacher : (n, d) float32, unit rows
        Says which faces look alike.
    batch_size : int
    real_share : float
        Of faces with real surroundings, where they are drawn one by one.
    near_share : float
        Share of the batch in groups of a face and three of its twelve nearest: the pairs that low FARs hang on.
    seed : int

    Raises
    ------
    KnownError
        If there are no faces of a kind that is wanted, or fewer than a group and its neighbours need.
    """

    def __init__(
        self,
        rows: NDArray[np.int64],
        real: NDArray[np.bool_],
        teacher: NDArray[np.float32],
        batch_size: int,
        real_share: float,
        near_share: float,
        seed: int,
    ):
        self.rows, self.batch_size, self.seed = rows, batch_size, seed
        self.real_share = real_share
        self._real, self._smeared = np.flatnonzero(real), np.flatnonzero(~real)
        if (real_share > 0 and not len(self._real)) or (real_share < 1 and not len(self._smeared)):
            kind = "smeared ones" if len(self._real) else "faces with real surroundings"
            raise KnownError(f"There are no {kind} among these faces; --real-share asks for them.")
        self.n_groups = int(batch_size * near_share) // _GROUP
        if self.n_groups and len(rows) <= _NEIGHBOURS:
            raise KnownError(f"There are {len(rows)} training faces, too few to look for those that look alike.")
        self._teacher = torch.from_numpy(teacher).bfloat16()

    def __getitem__(self, step: int) -> NDArray[np.int64]:
        """Draw a step's batch: (batch_size,) int64."""
        rng = np.random.default_rng((self.seed, step))
        anchors = self._pick(self.n_groups, rng)
        mates = [rng.choice(near, _GROUP - 1, replace=False) for near in self._nearest(anchors)]
        alone = self._pick(self.batch_size - _GROUP * self.n_groups, rng)
        return self.rows[np.concatenate([anchors, *mates, alone])]

    def _pick(self, n: int, rng: np.random.Generator) -> NDArray[np.int64]:
        real = rng.random(n) < self.real_share
        picked = np.empty(n, np.int64)
        for kind, them in ((real, self._real), (~real, self._smeared)):
            if kind.any():
                picked[kind] = rng.choice(them, int(kind.sum()))
        return picked

    def _nearest(self, anchors: NDArray[np.int64]) -> NDArray[np.int64]:
        if not len(anchors):
            return np.empty((0, _NEIGHBOURS), np.int64)
        similarity = (self._teacher[torch.from_numpy(anchors)] @ self._teacher.T).float()
        similarity[torch.arange(len(anchors)), torch.from_numpy(anchors)] = -2
        return np.asarray(similarity.topk(_NEIGHBOURS, dim=1).indices.numpy())

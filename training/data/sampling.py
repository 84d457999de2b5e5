"""Draw batches for triplets: many faces of some people, and random others beside them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.errors import KnownError


class IdentityBatches:
    """Batches of `people_per_batch` people with up to `faces_per_person` faces each, filled up with random faces.

    People who have fewer faces give all of theirs; those with one are drawn as random faces only. Any step's batch
    can be asked for: it depends on the seed and the step alone. Within an epoch, no one is drawn twice.

    Parameters
    ----------
    rows : (n,) int64
    identity : (n,) int32
        Of these rows; -1 where unlabelled.
    batch_size, people_per_batch, faces_per_person : int
    seed : int

    Raises
    ------
    KnownError
        If fewer than two people have two faces, there are fewer faces than one batch needs, or a batch has no room
        for two of each of its people.

    Source: FaceNet, section 3.2: batches of about 1,800, about 40 faces per identity, random negatives.
    """

    def __init__(
        self,
        rows: NDArray[np.int64],
        identity: NDArray[np.int32],
        batch_size: int,
        people_per_batch: int,
        faces_per_person: int,
        seed: int,
    ):
        people, counts = np.unique(identity[identity >= 0], return_counts=True)
        self.people = people[counts >= 2]
        if len(self.people) < 2:
            raise KnownError("Triplets need at least two people with two training faces each.")
        if len(rows) < batch_size:
            raise KnownError(f"There are {len(rows)} training faces, too few for batches of {batch_size}.")
        self.people_per_batch = min(people_per_batch, len(self.people))
        if batch_size < 2 * self.people_per_batch:
            raise KnownError(
                f"Batches of {batch_size} faces have no room for two of each of {self.people_per_batch} people. "
                "Ask for fewer people, or for larger batches."
            )
        self.rows, self.seed = rows, seed
        self.batch_size, self.faces_per_person = batch_size, faces_per_person
        by_person = np.argsort(identity, kind="stable")
        starts, ends = (np.searchsorted(identity[by_person], self.people, side) for side in ("left", "right"))
        self._faces = [rows[by_person[a:b]] for a, b in zip(starts, ends, strict=True)]  # of each of `people`
        self._per_epoch = len(self.people) // self.people_per_batch

    def __getitem__(self, step: int) -> NDArray[np.int64]:
        """Return a step's batch: (batch_size,) int64, shuffled, each row once."""
        rng = np.random.default_rng((self.seed, 1, step))
        epoch, number = divmod(step, self._per_epoch)
        order = np.random.default_rng((self.seed, 0, epoch)).permutation(len(self.people))
        chosen = order[number * self.people_per_batch : (number + 1) * self.people_per_batch]
        parts = [rng.permutation(self._faces[i])[: self.faces_per_person] for i in chosen]
        turn = np.concatenate([np.arange(len(part)) for part in parts])
        with_room = np.sort(np.argsort(turn, kind="stable")[: self.batch_size])  # scarce room is shared out evenly
        faces = np.concatenate(parts)[with_room]
        others = rng.choice(self.rows, min(2 * self.batch_size, len(self.rows)), replace=False)
        batch = np.concatenate([faces, others[~np.isin(others, faces)]])
        return rng.permutation(batch[: self.batch_size])

    def people_of(self, n_faces: int, rng: np.random.Generator) -> NDArray[np.int64]:
        """Draw people until they have `n_faces` faces or nobody is left, and return all of these: (n,) int64."""
        order = rng.permutation(len(self.people))
        sizes = np.cumsum([len(self._faces[i]) for i in order])
        return np.concatenate([self._faces[i] for i in order[: 1 + np.searchsorted(sizes, n_faces)]])

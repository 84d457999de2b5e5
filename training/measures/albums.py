"""Draw family albums from labelled faces, to measure grouping on."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def simulate_album(
    identity: NDArray[np.int32], rng: np.random.Generator, n_people: int = 25, n_strangers: int = 30
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Draw the faces of a family album: a few people often, more people rarely, strangers once.

    Parameters
    ----------
    identity : (n,) int32
        -1 where unlabelled: those are the strangers.

    Returns
    -------
    rows, truth : (m,) int64
        Rows of the faces drawn and their identities, -1 for strangers.
    """
    known, counts = np.unique(identity[identity >= 0], return_counts=True)
    people = rng.choice(known[counts >= 3], n_people, replace=False)
    rows = []
    for person in people:
        theirs = np.flatnonzero(identity == person)
        n_wanted = min(len(theirs), 2 + int(rng.pareto(1.0) * 3))
        rows.append(rng.choice(theirs, n_wanted, replace=False))
    rows.append(rng.choice(np.flatnonzero(identity < 0), n_strangers, replace=False))
    chosen = np.concatenate(rows)
    return chosen, identity[chosen].astype(np.int64)

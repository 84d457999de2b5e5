"""Find the faces that were misplaced together with those just corrected: "4 more like this"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np
from numpy.typing import NDArray

from engine.library import Evidence, Library
from engine.networks.weights import Weights
from engine.suggestions.exemplars import choose, distances
from engine.vectors.unit_vectors import dequantise

_ROUNDS = 10
_EXEMPLARS = 64
_NEARER = 0.1
"""By so much, in shares of the limit, a face must be nearer to the corrected ones than to those who stay."""
_ALIKE = 0.85  # of the limit: as near, a face of an unnamed person follows though those who stay are like it too


def more_like(
    library: Library,
    weights: Weights,
    face_ids: Sequence[int],
    person_id: int,
    among: Collection[int] | None = None,
) -> tuple[int, ...]:
    """Find the faces that probably ought to follow faces which were just moved or confirmed, the likeliest first.

    Precise rather than complete: a face follows if it is as near to the corrected faces as faces of one person are,
    and nearer to them than to the faces that stay where it is. Confirmed faces never follow, nor those refused for
    the person, in a photo with one of theirs, or seen before the person was born or after they died.

    Parameters
    ----------
    library : Library
    weights : Weights
    face_ids : sequence of int
        The corrected faces, already with the person.
    person_id : int
        Whose they are now.
    among : collection of int, optional
        The people they came from, such as a Change's `people`; by default everyone but the hidden.
    """
    known = library.reading.evidence(weights.id, None if among is None else {person_id, *among})
    corrected = np.flatnonzero(np.isin(known.face_id, list(face_ids)) & (known.person_id == person_id))
    if not len(corrected):
        return ()
    embeddings = dequantise(known.vector)
    limit = min(weights.cluster_threshold, weights.same_threshold)
    near = distances(embeddings, embeddings[corrected[:_EXEMPLARS]])
    free = _free(known, person_id)
    found: list[tuple[float, int]] = []
    for source in np.unique(known.person_id[free & (near <= limit)]).tolist():
        rows = np.flatnonzero(known.person_id == source)
        follow = _follow(known, embeddings, rows, corrected, limit)
        if not len(follow) and source not in known.named:
            follow = rows[near[rows] <= _ALIKE * limit]
        follow = follow[free[follow] & (near[follow] <= limit)]
        found += zip(near[follow].tolist(), known.face_id[follow].tolist(), strict=True)
    return tuple(face_id for _, face_id in sorted(found))


def _free(known: Evidence, person_id: int) -> NDArray[np.bool_]:
    theirs = known.person_id == person_id
    free = ~theirs & ~known.confirmed & ~np.isin(known.photo_id, known.photo_id[theirs])
    free &= ~np.isin(known.person_id, known.hidden) & (known.person_id >= 0)
    free[known.refused_row[known.refused_person == person_id]] = False
    return free & ~known.outside_life(person_id)


def _follow(
    known: Evidence,
    embeddings: NDArray[np.float32],
    rows: NDArray[np.int64],
    corrected: NDArray[np.int64],
    limit: float,
) -> NDArray[np.int64]:
    """Split the rows of one person in two, around the corrected faces and around the others; return who follows.

    Two means, one held by the corrected faces: nobody follows where the person's faces are all alike.
    """
    follows = np.zeros(len(rows), bool)
    towards = embeddings[corrected].mean(0)
    for _ in range(_ROUNDS):
        if follows.all():
            break
        stay = rows[~follows]
        exemplars = choose(known, stay, _EXEMPLARS)
        nearer = (embeddings[rows] @ towards) - (embeddings[rows] @ embeddings[exemplars].mean(0))
        again = (nearer > 0.5 * _NEARER * limit) & ~known.confirmed[rows]
        if (again == follows).all():
            break
        follows = again
        towards = embeddings[np.concatenate([corrected, rows[follows]])].mean(0)
    return rows[follows]

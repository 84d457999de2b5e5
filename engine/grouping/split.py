"""A proposal how to split the faces of two people who were taken for one person."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from engine.errors import KnownError
from engine.grouping.cluster import Constraints, cluster
from engine.grouping.people import POOR_QUALITY
from engine.library import Library
from engine.networks.weights import Weights
from engine.sentences import sentence
from engine.vectors.unit_vectors import dequantise

_ANY_DISTANCE = 1e9


@dataclass(frozen=True, slots=True)
class SplitProposal:
    """Two people's face_ids, ascending: those who stay, and those to move to a new person."""

    stay: tuple[int, ...]
    go: tuple[int, ...]


def propose_split(
    library: Library, weights: Weights, person_id: int, face_a: int, face_b: int, *, n_shaping: int = 3000
) -> SplitProposal:
    """Split a person's faces around two of them, which the user said are different people.

    Faces are grouped by average linkage, as they were in the first place, until there are two groups left, one
    around each of the two faces; faces of one photo are kept apart. Confirmed faces may change sides too, as this is
    only a proposal. Faces that these weights have not embedded stay.

    Parameters
    ----------
    library : Library
    weights : Weights
    person_id : int
    face_a, face_b : int
        Faces of the person: face_a stays, face_b goes. Apply it with MoveFaces(go, None).
    n_shaping : int
        So many faces, the best ones, shape the two sides; more are put with the side they are nearer to.

    Raises
    ------
    KnownError
        If the two are one face, or not both of this person and embedded.
    """
    table = library.grouping.face_table(weights.id)
    rows = np.flatnonzero(table.person_id == person_id)
    face_ids = table.face_id[rows]
    ends = [np.flatnonzero(face_ids == face_id) for face_id in (face_a, face_b)]
    if face_a == face_b or not all(len(end) for end in ends):
        raise KnownError(sentence("Please choose two different faces of this person, both seen by the network in use."))
    seed = np.full(len(rows), -1)
    for number, end in enumerate(ends):
        seed[end] = number
    order = np.argsort(-table.quality[rows], kind="stable")
    late = (table.quality[rows] < POOR_QUALITY) | np.isin(np.arange(len(rows)), order[n_shaping:])
    side = cluster(
        dequantise(table.vector[rows]), _ANY_DISTANCE, Constraints(seed, table.photo_id[rows], late & (seed < 0))
    )
    goes = side == side[ends[1][0]]
    stay = {line.face_id for line in library.reading.person_faces(person_id)} | set(face_ids.tolist())
    go = set(face_ids[goes].tolist())
    return SplitProposal(tuple(sorted(stay - go)), tuple(sorted(go)))

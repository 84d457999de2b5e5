"""Find people who are often confused, and tell them apart by what is confirmed of both."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.errors import KnownError
from engine.library import Evidence, Library
from engine.networks.weights import Weights
from engine.sentences import all_of, plural, sentence
from engine.suggestions.belief import Belief
from engine.suggestions.face_groups import grouped
from engine.suggestions.knowledge import Knowledge
from engine.vectors.unit_vectors import dequantise

N_NEEDED = 3
"""So many confirmed faces of each person tell two people apart."""
_OFTEN = 2
_PRECISION = 0.01
"""Of the Gaussian around each weight of the separator, chosen on pairs of alike training identities."""
_SURE = 0.75  # a face moves if it is the other person at least as probably as this


@dataclass(frozen=True, slots=True)
class ConfusedPair:
    """Two named people, a_id the lower, and how many faces are or were taken for the wrong one of them."""

    a_id: int
    b_id: int
    n_faces: int


@dataclass(frozen=True, slots=True)
class Untangled:
    """Face_ids to move, ascending: those of b that are a, and those of a that are b."""

    to_a: tuple[int, ...]
    to_b: tuple[int, ...]


def confused_pairs(library: Library, weights: Weights, limit: int = 20) -> list[ConfusedPair]:
    """List the pairs of named people who are confused most: at least two faces, the most first.

    Faces count that look more like the other person than like their own, and faces that the user refused for one
    of the two and that are the other's now.
    """
    knowledge = Knowledge(library.reading.evidence(weights.id), weights.same_threshold)
    known, people = knowledge.evidence, knowledge.people
    rows = np.flatnonzero(np.isin(known.person_id, people))
    found = knowledge.comparison.candidates(grouped(known, list(rows[:, None])))
    near = (found.place[:, 0] >= 0) & (found.distance[:, 0] <= weights.same_threshold)
    wrong = {
        (int(row), int(person_id)) for row, person_id in zip(rows[near], people[found.place[near, 0]], strict=True)
    } | set(zip(known.refused_row.tolist(), known.refused_person.tolist(), strict=True))
    named = set(people.tolist())
    pairs: Counter[tuple[int, int]] = Counter()
    for row, person_id in wrong:
        own = int(known.person_id[row])
        if own != person_id and {own, person_id} <= named:
            pairs[min(own, person_id), max(own, person_id)] += 1
    ranked = sorted(pairs.items(), key=lambda pair: (-pair[1], pair[0]))
    return [ConfusedPair(a, b, n) for (a, b), n in ranked[:limit] if n >= _OFTEN]


def untangle(library: Library, weights: Weights, a_id: int, b_id: int) -> Untangled:
    """Propose which faces of two people belong to the other, by logistic regression on the confirmed faces of both.

    Confirmed faces never move, nor does a face to whom it was refused for, to who has a confirmed face in the same
    photo, or to who was not born then or had died. Apply it with UntanglePeople(a_id, b_id, to_a, to_b).

    Parameters
    ----------
    library : Library
    weights : Weights
    a_id, b_id : int
        Two people.

    Raises
    ------
    KnownError
        If the two are one person, or fewer than three faces of either are confirmed.
    """
    if a_id == b_id:
        raise KnownError(sentence("Please choose two different people."))
    known = library.reading.evidence(weights.id, [a_id, b_id])
    is_b = known.person_id == b_id
    _check_labels(library, known, a_id, b_id)
    features = np.column_stack([np.ones(len(is_b)), dequantise(known.vector)]).astype(np.float64)
    learned = known.confirmed
    counts = np.where(is_b, 1 / (learned & is_b).sum(), 1 / (learned & ~is_b).sum())[learned]
    blank = Belief(np.zeros(features.shape[1]), np.full(features.shape[1], _PRECISION))
    separator = blank.learned(features[learned], is_b[learned].astype(np.float64), counts * learned.sum() / 2)
    chance_b = separator.probability(features)
    to_a = is_b & (1 - chance_b >= _SURE) & _may_go(known, a_id)
    to_b = ~is_b & (chance_b >= _SURE) & _may_go(known, b_id)
    return Untangled(tuple(known.face_id[to_a].tolist()), tuple(known.face_id[to_b].tolist()))


def _may_go(known: Evidence, person_id: int) -> NDArray[np.bool_]:
    """Report the faces that neither dates nor anything the user said keeps from a person: (n,) bool."""
    refused = known.refused_row[known.refused_person == person_id]
    beside = known.photo_id[known.confirmed & (known.person_id == person_id)]
    free = ~known.confirmed & ~np.isin(known.photo_id, beside)
    free[refused] = False
    return free & ~known.outside_life(person_id)


def _check_labels(library: Library, known: Evidence, a_id: int, b_id: int) -> None:
    wanted: list[str] = []
    for person_id in (a_id, b_id):
        n_more = N_NEEDED - int((known.confirmed & (known.person_id == person_id)).sum())
        if n_more > 0:
            named = [person.name for person in library.reading.people(True, [person_id]) if person.name]
            #: Somebody without a name: {name} in "2 more faces of {name}"
            who = named[0] if named else sentence("the other")
            #: {faces} in "To tell them apart, please confirm {faces} first."
            wanted.append(plural("{n} more face of {name}", "{n} more faces of {name}", n_more, name=who))
    if wanted:
        raise KnownError(sentence("To tell them apart, please confirm {faces} first.", faces=all_of(wanted)))

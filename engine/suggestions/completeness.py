"""Estimate how many of each person's faces are found, and how many are left among the faces that bear no name."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine import sentences
from engine.suggestions.knowledge import Knowledge

_EXACT_TO = 20  # estimates beyond this are told in round numbers


@dataclass(frozen=True, slots=True)
class Completeness:
    """How complete a person is; faces that no detector found do not count.

    Attributes
    ----------
    n_found : int
        Faces with the person that probably are the person.
    n_left : int
        Faces elsewhere that probably are the person, in round numbers where they are many.
    share : float
        Found of found and left, in [0, 1].
    """

    n_found: int
    n_left: int
    share: float


@dataclass(frozen=True, eq=False)
class ExpectedNumbers:
    """Expected numbers of faces, found and left: (p,) float64 each, as `Knowledge.people` counts."""

    n_found: NDArray[np.float64]
    n_left: NDArray[np.float64]


def expected(knowledge: Knowledge) -> ExpectedNumbers:
    """Sum up how probably each face is each named person.

    Found are the person's faces less those expected to be somebody else's; left are the probabilities of the open
    faces.
    """
    n_people = len(knowledge.people)
    known = knowledge.evidence
    theirs = known.person_id[np.isin(known.person_id, knowledge.people)]
    n_found = np.bincount(np.searchsorted(knowledge.people, theirs), minlength=n_people).astype(np.float64)
    place = np.searchsorted(knowledge.people, known.person_id[knowledge.placed])
    n_found -= np.bincount(place, 1.0 - knowledge.placed_probability, minlength=n_people)
    sizes = np.array([len(rows) for rows in knowledge.groups], np.float64)
    likely = knowledge.candidates.place >= 0
    weight = (knowledge.probability * sizes[:, None])[likely]
    n_left = np.bincount(knowledge.candidates.place[likely], weight, minlength=n_people)
    return ExpectedNumbers(n_found, n_left.astype(np.float64))


def completeness(knowledge: Knowledge) -> dict[int, Completeness]:
    """Estimate how many faces are found of each named person who has faces, by person_id."""
    numbers = expected(knowledge)
    found = zip(knowledge.people.tolist(), numbers.n_found.tolist(), numbers.n_left.tolist(), strict=True)
    return {
        person_id: Completeness(round(n_found), rounded(n_left), n_found / max(n_found + n_left, 1e-9))
        for person_id, n_found, n_left in found
    }


def rounded(number: float) -> int:
    """Round to what the estimate is good for: ones, above twenty fives, above a hundred two digits."""
    if number < _EXACT_TO:
        return round(number)
    step = 5 if number < 100 else 10 ** (len(str(int(number))) - 2)
    return int(round(number / step) * step)


def sentence(name: str, estimate: Completeness) -> str:
    """Return it in words for the user: "About 94% of Anna found; likely 21 left."""
    if estimate.n_left == 0:
        return sentences.sentence("Likely all of {name} found.", name=name)
    percent = min(99, max(1, round(100 * estimate.share)))
    return sentences.sentence(
        "About {percent}% of {name} found; likely {n_left} left.", percent=percent, name=name, n_left=estimate.n_left
    )

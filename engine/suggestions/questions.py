"""Find whom unnamed faces may be, and ask first what the user's answer settles most."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.suggestions.completeness import expected
from engine.suggestions.exemplars import distances
from engine.suggestions.face_groups import grouped
from engine.suggestions.knowledge import Knowledge
from engine.suggestions.name_questions import worth_a_name
from engine.vectors.unit_vectors import dequantise

ASKED_ABOVE = 0.15
"""Less probable faces are not asked about."""
_CHECKED_BELOW = 0.5  # placed faces less probable than this are asked about
_SURE_TOGETHER = 0.75  # groups are asked about together as long as all of them are probably right
_FITS = 1.1  # shares of the limit: a face beyond is not asked about with the rest of its group


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A question: "Is this Anna?", or, where it is probably nobody with a name, "Who is this?"

    Attributes
    ----------
    person_id : int or None
        A named person; None where the name is asked for.
    face_ids : tuple of int
        The most likely first, or those most alike.
    distance : float
        Mean squared distance of the faces to the nearest of the person's; nan where the name is asked for.
    source_person_id : int or None
        The unnamed person whose faces these are, perhaps not all of that person's; None for faces of nobody, and
        where several groups are asked about at once. The person themselves where faces that grouping put there are
        to be checked.
    probability : float
        That it is the person, or nobody with a name, calibrated on albums with known answers and on the user's own
        answers; nan without learning.
    """

    person_id: int | None
    face_ids: tuple[int, ...]
    distance: float
    source_person_id: int | None
    probability: float = float("nan")


@dataclass(frozen=True, eq=False)
class _Question:
    place: int  # -1 where the name is asked for
    rows: NDArray[np.int64]
    distance: float
    probability: float
    use: float


def suggest(knowledge: Knowledge, limit: int = 50, *, n_together: int = 60, n_namings: int = 25) -> list[Suggestion]:
    """List named people for faces of unnamed people and of nobody, or ask for their names, the most useful first.

    Most useful is what probably settles most faces, above all of people who are least complete; a name counts half, as
    it must be typed, and the less the fewer faces there are to care for. Groups that are very
    probably the same person make one question, and faces that grouping put with a named person are asked about
    where it was probably wrong. Each group is asked about once, for the person most probable. Nothing is suggested
    that the user refused for one of the faces, that is nearer to a face refused for the person than to the person's
    own, or for somebody who stands in the same photo, was not born then or had died. Hidden people, and faces that
    cannot be seen, are left out.

    Parameters
    ----------
    knowledge : Knowledge
    limit : int
        So many suggestions at most.
    n_together : int
        Faces at most of a question made of several groups, or of several placed faces; 0 for no such questions.
    n_namings : int
        So many names at most are asked for: a new library has hundreds of groups, most of them strangers'.
    """
    numbers = expected(knowledge)
    missing = 1.0 - numbers.n_found / np.maximum(numbers.n_found + numbers.n_left, 1.0)
    probability = _probability(knowledge)
    unknown = worth_a_name(knowledge, probability, ASKED_ABOVE, n_namings)
    namings = [_Question(-1, person.rows, float("nan"), person.probability, person.use) for person in unknown]
    questions = _questions(knowledge, probability, missing, limit, n_together)
    questions += [*_checks(knowledge, n_together), *namings]
    questions.sort(key=lambda question: (-question.use, int(question.rows[0])))
    return [_suggestion(knowledge, question) for question in questions[:limit]]


def _probability(knowledge: Knowledge) -> NDArray[np.float64]:
    """How probable each candidate is: (g, c); 0 for whom a group is less like than like a face refused for them."""
    if not len(knowledge.people):
        return np.zeros((len(knowledge.groups), 1))
    nearer_to_refused = knowledge.candidates.features[..., -1] < 0
    return np.where(nearer_to_refused, 0.0, knowledge.probability)


def _questions(
    knowledge: Knowledge, probability: NDArray[np.float64], missing: NDArray[np.float64], limit: int, n_together: int
) -> list[_Question]:
    """Make questions of the open groups, several groups at once where that is safe."""
    if not len(knowledge.people) or not len(probability):
        return []
    found, sizes = knowledge.candidates, np.array([len(rows) for rows in knowledge.groups])
    column = probability.argmax(1)
    groups = np.arange(len(sizes))
    place, chance = found.place[groups, column], probability[groups, column]
    use = chance * sizes * (1.0 + missing[place])
    worth = groups[chance >= ASKED_ABOVE]
    worth = worth[np.argsort(-use[worth], kind="stable")]
    of_person: defaultdict[int, list[_Question]] = defaultdict(list)
    n_questions = 0
    for group in worth.tolist():
        rows = _that_fit(
            knowledge, knowledge.groups[group], int(place[group]), knowledge.comparison.exemplars(int(place[group]))
        )
        if not len(rows):
            continue
        share = len(rows) / sizes[group]
        distance = float(found.distance[group, column[group]])
        question = _Question(int(place[group]), rows, distance, float(chance[group]), float(use[group] * share))
        of_person[question.place].append(question)
        n_questions += 1
        if n_questions == 4 * limit:
            break
    return [batch for questions in of_person.values() for batch in _together(knowledge, questions, n_together)]


def _together(knowledge: Knowledge, questions: list[_Question], n_together: int) -> list[_Question]:
    """Join questions about one person while all are probably right, and no two faces share a photo."""
    photo_id = knowledge.evidence.photo_id
    out: list[_Question] = []
    batch: list[_Question] = []
    chance = 1.0
    for question in sorted(questions, key=lambda question: -question.probability):
        rows = np.concatenate([other.rows for other in [*batch, question]])
        fits = chance * question.probability >= _SURE_TOGETHER and len(rows) <= n_together
        if fits and len(np.unique(photo_id[rows])) == len(rows):
            batch.append(question)
            chance *= question.probability
        else:
            out.append(question)
    if len(batch) > 1:
        rows = np.concatenate([question.rows for question in batch])
        sizes = [len(question.rows) for question in batch]
        distance = float(np.average([question.distance for question in batch], weights=sizes))
        probability = float(np.average([question.probability for question in batch], weights=sizes))
        use = sum(question.use for question in batch)
        return [*out, _Question(batch[0].place, rows, distance, probability, use)]
    return [*out, *batch]


def _that_fit(
    knowledge: Knowledge, rows: NDArray[np.int64], place: int, exemplars: NDArray[np.float32]
) -> NDArray[np.int64]:
    """Select a group's rows to ask about, the likeliest first; none if most of them speak against it."""
    distance = distances(dequantise(knowledge.evidence.vector[rows]), exemplars)
    fits = (distance <= _FITS * knowledge.limit) & ~knowledge.beside(rows, place)
    fits &= ~knowledge.evidence.outside_life(int(knowledge.people[place]), rows)
    if 2 * fits.sum() <= len(rows):
        return rows[:0]
    return rows[fits][np.argsort(distance[fits], kind="stable")]


def _checks(knowledge: Knowledge, n_together: int) -> list[_Question]:
    """Make one question of the placed faces of each person that are probably somebody else's."""
    if not n_together:
        return []
    doubtful = knowledge.placed_probability < _CHECKED_BELOW
    rows, chance = knowledge.placed[doubtful], knowledge.placed_probability[doubtful]
    place = np.searchsorted(knowledge.people, knowledge.evidence.person_id[rows])
    out = []
    for person in np.unique(place).tolist():
        mine = np.flatnonzero(place == person)
        order = mine[np.argsort(chance[mine], kind="stable")][:n_together]
        theirs = rows[order]
        distance = distances(dequantise(knowledge.evidence.vector[theirs]), knowledge.comparison.exemplars(person))
        use = float((1 - chance[order]).sum())
        out.append(_Question(person, theirs, float(distance.mean()), float(chance[order].mean()), use))
    return out


def _suggestion(knowledge: Knowledge, question: _Question) -> Suggestion:
    known = knowledge.evidence
    sources = np.unique(known.person_id[question.rows])
    source = int(sources[0]) if len(sources) == 1 and sources[0] >= 0 else None
    face_ids = tuple(known.face_id[question.rows].tolist())
    person_id = None if question.place < 0 else int(knowledge.people[question.place])
    return Suggestion(person_id, face_ids, question.distance, source, question.probability)


def suggest_by_mean(knowledge: Knowledge, limit: int = 50) -> list[Suggestion]:
    """List suggestions the plain way, which learning is measured against: large groups near a person's mean.

    What was refused for other faces, and what was answered before, does not count.
    """
    known = knowledge.evidence
    theirs = [np.flatnonzero(known.person_id == person_id) for person_id in knowledge.people.tolist()]
    means = grouped(known, theirs).mean
    distance = np.maximum(2.0 - 2.0 * (grouped(known, knowledge.groups).mean @ means.T), 0.0)
    if not distance.size:
        return []
    forbidden = knowledge.forbidden
    distance[forbidden[:, 0], forbidden[:, 1]] = np.inf
    place, near = distance.argmin(1), distance.min(1)
    use = np.log1p([len(rows) for rows in knowledge.groups]) * (knowledge.limit - near)
    out: list[Suggestion] = []
    for group in np.argsort(-use, kind="stable").tolist():
        if use[group] < 0 or len(out) == limit:
            break
        rows = _that_fit(knowledge, knowledge.groups[group], int(place[group]), means[place[group]][None])
        if len(rows):
            question = _Question(int(place[group]), rows, float(near[group]), float("nan"), float(use[group]))
            out.append(_suggestion(knowledge, question))
    return out

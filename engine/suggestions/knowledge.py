"""What the corrections so far say of every face: whose the open ones probably are, which placed ones are doubtful."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from engine.library import Evidence, JournalEntry, Library, MoveFaces, RejectFaces
from engine.networks.weights import Weights
from engine.suggestions.belief import OPEN, PLACED, Belief
from engine.suggestions.comparison import Candidates, Comparison
from engine.suggestions.face_groups import alone, grouped

_OUTSIDE_LIFE = 0.02  # that a face is somebody who was not born then, or dead: a date may be wrong
_N_ANSWERS = 300
"""The latest edits that are looked through for answers."""


class Knowledge:
    """Everything known at one moment; worked out as far as it is asked for.

    Parameters
    ----------
    evidence : Evidence
    limit : float
        The squared distance up to which two faces are called the same person.
    answers : sequence of (person_id, face_ids, whether they are the person)
        What the user answered so far.

    Attributes
    ----------
    groups : list of (k,) int64
        Rows of the open faces: those of one unnamed person together, nobody's each alone.
    """

    def __init__(
        self, evidence: Evidence, limit: float, answers: Sequence[tuple[int, Sequence[int], bool]] = ()
    ) -> None:
        self.evidence, self.limit = evidence, limit
        self._answers = answers
        self.comparison = Comparison(evidence, limit)
        self.groups = _open_groups(evidence)

    @classmethod
    def read(cls, library: Library, weights: Weights) -> Knowledge:
        """Read a library."""
        answers = [answer for entry in library.edits.journal(_N_ANSWERS) for answer in _answers_in(entry)]
        return cls(library.reading.evidence(weights.id), weights.same_threshold, answers)

    @property
    def people(self) -> NDArray[np.int64]:
        """Ids of the named people: (p,) int64, ascending; places count here."""
        return self.comparison.people

    @cached_property
    def candidates(self) -> Candidates:
        """Whom each open group may be; never those that the user refused."""
        return self.comparison.candidates(grouped(self.evidence, self.groups), self.forbidden)

    @cached_property
    def probability(self) -> NDArray[np.float64]:
        """How probable each candidate is: (g, c) float64, 0 where there is none, at most 1 for a group in all."""
        found = np.where(self.candidates.place < 0, 0.0, self.belief.probability(self.candidates.features))
        return np.asarray(found / np.maximum(found.sum(1, keepdims=True), 1.0))

    @cached_property
    def belief(self) -> Belief:
        """What albums in general and the answers so far teach about open faces."""
        known = self.evidence
        rows, people, truth = [], [], []
        for person_id, face_ids, yes in self._answers:
            theirs = np.flatnonzero(np.isin(known.face_id, face_ids))
            if yes:
                theirs = theirs[(known.person_id[theirs] == person_id) & known.confirmed[theirs]]
            else:
                theirs = theirs[np.isin(theirs, known.refused_row[known.refused_person == person_id])]
            if len(theirs) and person_id in self.people:
                rows.append(theirs)
                people.append(person_id)
                truth.append(float(yes))
        if not rows:
            return OPEN
        asked = self.comparison.candidates(grouped(known, rows), wanted=np.searchsorted(self.people, people))
        fine = asked.place[:, 0] >= 0
        return OPEN.learned(asked.features[fine, 0], np.array(truth)[fine], np.ones(int(fine.sum())))

    def beside(self, rows: NDArray[np.int64], place: int) -> NDArray[np.bool_]:
        """Report which faces are in a photo with one of a named person's."""
        seen_in, n_photos = self._appearances
        wanted = place * n_photos + self.evidence.photo_id[rows]
        return seen_in[np.minimum(np.searchsorted(seen_in, wanted), len(seen_in) - 1)] == wanted

    @cached_property
    def _appearances(self) -> tuple[NDArray[np.int64], int]:
        """List who is in which photo, as one number each, ascending; and what a place counts in it."""
        known = self.evidence
        theirs = np.isin(known.person_id, self.people)
        n_photos = int(known.photo_id.max(initial=0)) + 1
        return np.unique(
            np.searchsorted(self.people, known.person_id[theirs]) * n_photos + known.photo_id[theirs]
        ), n_photos

    @cached_property
    def placed(self) -> NDArray[np.int64]:
        """Rows of the named people's faces that nobody confirmed."""
        known = self.evidence
        return np.flatnonzero(np.isin(known.person_id, self.people) & ~known.confirmed)

    @cached_property
    def placed_probability(self) -> NDArray[np.float64]:
        """How probably each face of `placed` is the person it is with: float64; 1 for a person's only face."""
        wanted = np.searchsorted(self.people, self.evidence.person_id[self.placed])
        asked = self.comparison.candidates(alone(self.evidence, self.placed), wanted=wanted)
        found = np.where(asked.place[:, 0] < 0, 1.0, PLACED.probability(asked.features[:, 0]))
        for person_id in self.evidence.lives:
            theirs = self.evidence.person_id[self.placed] == person_id
            outside = theirs & self.evidence.outside_life(person_id, self.placed)
            found[outside] = np.minimum(found[outside], _OUTSIDE_LIFE)
        return found

    @cached_property
    def forbidden(self) -> NDArray[np.int64]:
        """List the pairs of group and place that a face was refused for, or one of the person's for the group.

        And those whom most faces of the group cannot be by their dates.
        """
        known = self.evidence
        group_of_row = np.full(len(known.face_id), -1)
        group_of_person: dict[int, int] = {}
        for group, rows in enumerate(self.groups):
            group_of_row[rows] = group
            group_of_person[int(known.person_id[rows[0]])] = group
        group_of_person.pop(-1, None)
        place_of = {int(person_id): place for place, person_id in enumerate(self.people)}
        pairs = set()
        for row, person_id in zip(known.refused_row.tolist(), known.refused_person.tolist(), strict=True):
            theirs = place_of.get(int(known.person_id[row]))
            if group_of_row[row] >= 0 and person_id in place_of:
                pairs.add((int(group_of_row[row]), place_of[person_id]))
            if theirs is not None and person_id in group_of_person:
                pairs.add((group_of_person[person_id], theirs))
        refused = np.array(sorted(pairs), np.int64).reshape(-1, 2)
        return np.concatenate([refused, *self._outside_lives(group_of_row)])

    def _outside_lives(self, group_of_row: NDArray[np.int64]) -> Iterator[NDArray[np.int64]]:
        sizes = np.array([len(rows) for rows in self.groups], np.int64)
        for place, person_id in enumerate(self.people.tolist()):
            if person_id in self.evidence.lives:
                group = group_of_row[self.evidence.outside_life(person_id)]
                n_outside = np.bincount(group[group >= 0], minlength=len(sizes))
                groups = np.flatnonzero(2 * n_outside > sizes)
                yield np.stack([groups, np.full(len(groups), place)], axis=1)


def _open_groups(evidence: Evidence) -> list[NDArray[np.int64]]:
    aside = np.concatenate([evidence.named, evidence.hidden])
    rows = np.flatnonzero(~np.isin(evidence.person_id, aside))
    rows = rows[np.argsort(evidence.person_id[rows], kind="stable")]
    ids = evidence.person_id[rows]
    cuts = np.flatnonzero((np.diff(ids) != 0) | (ids[1:] < 0)) + 1
    return np.split(rows, cuts) if len(rows) else []


def _answers_in(entry: JournalEntry) -> list[tuple[int, Sequence[int], bool]]:
    edit = entry.edit
    if entry.undone or not isinstance(edit, MoveFaces | RejectFaces) or edit.person_id is None:
        return []
    return [(edit.person_id, edit.face_ids, isinstance(edit, MoveFaces))]

"""Find whom unnamed faces may be: every group of them against exemplars of every named person, block by block."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from engine.embed import dequantise
from engine.exemplars import distances
from engine.library import Library
from engine.people import POOR_QUALITY
from engine.records import FaceTable
from engine.weights import Weights

_BLOCK_ROWS = 1024
_SUM_ROWS = 16384
_EXEMPLARS = 16  # of a person, fewer where very many are named
_ALL_EXEMPLARS = 20_000
_SINGLES = 10_000  # unassigned faces looked at, the best ones
_CANDIDATES = 3  # people looked at closely for each group


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A question: "Is this Anna?"

    Attributes
    ----------
    person_id : int
        A named person.
    face_ids : tuple of int
        Alike faces, all of one unnamed person or a single face of nobody's; the most likely first.
    distance : float
        Mean squared distance of the faces to the nearest of the person's.
    source_person_id : int or None
        The unnamed person whose faces these are; perhaps not all of that person's.
    """

    person_id: int
    face_ids: tuple[int, ...]
    distance: float
    source_person_id: int | None


def suggestions(library: Library, weights: Weights, limit: int = 50) -> list[Suggestion]:
    """Suggest named people for faces of unnamed people and of nobody, the most useful first: many faces, and near.

    Each group of faces is asked about once, for the person nearest to it. Nothing is suggested that the user refused
    for one of the faces, that is farther than the distance at which two faces are called the same person, or for
    somebody who stands in the same photo. Hidden people, and faces that cannot be seen, are left out.

    Parameters
    ----------
    library : Library
    weights : Weights
    limit : int
        So many suggestions at most.
    """
    people = library.people(include_hidden=True)
    named = [one.person_id for one in people if one.name and not one.hidden]
    aside = [one.person_id for one in people if one.hidden or one.name]
    table = library.face_snapshot(weights.id)
    seen = np.isin(table.face_id, np.array(library.seen_faces(), np.int64))
    search = _Search(table, named, seen & ~np.isin(table.person_id, aside), weights.same_threshold)
    out: list[Suggestion] = []
    for _, group, person, distance in sorted(search.pairs(), key=lambda pair: (-pair[0], pair[1])):
        rows = search.worth_asking(group, person)
        if len(rows):
            source = int(table.person_id[rows[0]])
            face_ids = tuple(table.face_id[rows].tolist())
            out.append(Suggestion(named[person], face_ids, distance, source if source >= 0 else None))
        if len(out) == limit:
            break
    return out


class _Search:
    """Groups of open faces, and exemplars of the named.

    Parameters
    ----------
    table : FaceTable
    named : list of person_id
    is_open : (n,) bool
        Rows that may be asked about.
    limit : float
        Squared distance.
    """

    def __init__(self, table: FaceTable, named: list[int], is_open: NDArray[np.bool_], limit: float):
        self.table, self.named, self.limit = table, named, limit
        self.order = np.argsort(table.person_id, kind="stable")
        self.sorted_ids = table.person_id[self.order]
        self.groups = self._groups(is_open)
        exemplars = [self._exemplars(person_id) for person_id in named]
        self.kept = [person for person, rows in enumerate(exemplars) if len(rows)]  # places in `named`
        self.exemplars = [exemplars[person] for person in self.kept]

    def _groups(self, is_open: NDArray[np.bool_]) -> list[NDArray[np.int64]]:
        rows = self.order[is_open[self.order]]
        ids = self.table.person_id[rows]
        singles = rows[ids < 0]
        singles = singles[np.argsort(-self.table.quality[singles], kind="stable")][:_SINGLES]
        grouped = rows[ids >= 0]
        cuts = np.flatnonzero(np.diff(self.table.person_id[grouped])) + 1
        people = np.split(grouped, cuts) if len(grouped) else []
        return [*people, *singles[:, None]]

    def _rows_of(self, person_id: int) -> NDArray[np.int64]:
        start, end = np.searchsorted(self.sorted_ids, [person_id, person_id + 1])
        return self.order[start:end]

    def _exemplars(self, person_id: int) -> NDArray[np.int64]:
        """Choose evenly among the better half of a person's faces; the table's order is no order in time."""
        rows = self._rows_of(person_id)
        if not len(rows):
            return rows
        n_wanted = int(np.clip(_ALL_EXEMPLARS // len(self.named), 1, _EXEMPLARS))
        rows = rows[self.table.quality[rows] >= np.median(self.table.quality[rows])]
        return rows[np.unique(np.linspace(0, len(rows) - 1, n_wanted).round().astype(int))]

    def pairs(self) -> Iterator[tuple[float, int, int, float]]:
        """Yield (use, group, place in `named`, squared distance) of every group's nearest person."""
        if not self.groups or not self.kept:
            return
        starts = np.cumsum([0, *map(len, self.exemplars)])
        exemplars = dequantise(self.table.vector[np.concatenate(self.exemplars)])
        means, refused = self._means(), self._refused()
        for first in range(0, len(self.groups), _BLOCK_ROWS):
            squared = np.maximum(2.0 - 2.0 * (means[first : first + _BLOCK_ROWS] @ exemplars.T), 0.0)
            nearest = np.minimum.reduceat(squared, starts[:-1], axis=1)
            for k in range(len(squared)):
                nearest[k, refused.get(first + k, [])] = np.inf
            near = np.flatnonzero(nearest.min(1) <= self.limit)
            best = np.argsort(nearest[near], axis=1)[:, :_CANDIDATES]
            for k, places in zip(near.tolist(), best.tolist(), strict=True):
                distance, place = min(
                    (float(np.sort(squared[k, starts[j] : starts[j + 1]])[:3].mean()), j)
                    for j in places
                    if nearest[k, j] < np.inf
                )
                if distance <= self.limit:
                    use = float(np.log1p(len(self.groups[first + k]))) * (self.limit - distance)
                    yield use, first + k, self.kept[place], distance

    def _means(self) -> NDArray[np.float32]:
        """Average each group, without its poor faces unless it has no others."""
        good = [rows[self.table.quality[rows] >= POOR_QUALITY] for rows in self.groups]
        counted = [fine if len(fine) else rows for fine, rows in zip(good, self.groups, strict=True)]
        rows, group = np.concatenate(counted), np.repeat(np.arange(len(counted)), [len(one) for one in counted])
        total = np.zeros((len(counted), self.table.vector.shape[1]), np.float32)
        for first in range(0, len(rows), _SUM_ROWS):
            block = group[first : first + _SUM_ROWS]
            cuts = np.flatnonzero(np.diff(block, prepend=-1))
            sums = np.add.reduceat(dequantise(self.table.vector[rows[first : first + _SUM_ROWS]]), cuts)
            total[block[cuts]] += sums
        sizes = np.array([len(one) for one in counted], np.float32)
        return np.divide(total, sizes[:, None], dtype=np.float32)

    def _refused(self) -> dict[int, list[int]]:
        """List for each group the places of the people that one of its faces was refused for, or the reverse."""
        place_of = {self.named[person]: place for place, person in enumerate(self.kept)}
        group_of_row = {int(row): group for group, rows in enumerate(self.groups) for row in rows}
        group_of_person = {int(self.table.person_id[rows[0]]): group for group, rows in enumerate(self.groups)}
        refused: dict[int, list[int]] = {}
        for row in np.flatnonzero(np.isin(self.table.face_id, list(self.table.rejected))).tolist():
            theirs = place_of.get(int(self.table.person_id[row]))
            for person_id in self.table.rejected[int(self.table.face_id[row])]:
                if row in group_of_row and person_id in place_of:
                    refused.setdefault(group_of_row[row], []).append(place_of[person_id])
                if theirs is not None and person_id in group_of_person:
                    refused.setdefault(group_of_person[person_id], []).append(theirs)
        return refused

    @cached_property
    def _place(self) -> dict[int, int]:
        return {person: place for place, person in enumerate(self.kept)}

    def worth_asking(self, group: int, person: int) -> NDArray[np.int64]:
        """Choose a group's rows to ask about, the likeliest first; none if most of them speak against it."""
        rows = self.groups[group]
        exemplars = dequantise(self.table.vector[self.exemplars[self._place[person]]])
        distance = distances(dequantise(self.table.vector[rows]), exemplars)
        together = np.isin(self.table.photo_id[rows], self.table.photo_id[self._rows_of(self.named[person])])
        fits = (distance <= self.limit) & ~together
        if 2 * fits.sum() <= len(rows):
            return rows[:0]
        return rows[fits][np.argsort(distance[fits], kind="stable")]

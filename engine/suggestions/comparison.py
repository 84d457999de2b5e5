"""Compare groups of faces with every named person: how near, how much nearer than to the next, block by block."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.library import Evidence
from engine.suggestions.belief import FEATURES
from engine.suggestions.exemplars import N_NEAREST, choose
from engine.suggestions.face_groups import GroupMeans, PeopleMatrix

EXEMPLARS = 16
"""Of a person, fewer where very many are named."""
_ALL_EXEMPLARS = 8_000
_REFUSED = 16  # of a person, the latest
N_CANDIDATES = 3
"""People looked at closely for each group."""
_MARGIN = 0.4
"""As far as the next person makes a difference, in shares of the limit; so also for refused faces."""
_NOBODY = 9.0  # a distance beyond all distances


@dataclass(frozen=True, eq=False)
class Candidates:
    """The people nearest to each group, column 0 the nearest; `place` counts in `Comparison.people`.

    Attributes
    ----------
    place : (g, c) int64
        -1 where there are no more people.
    distance : (g, c) float32
        Mean squared distance of the group to the nearest exemplars.
    features : (g, c, f) float64
        As `engine.suggestions.belief` names them.
    """

    place: NDArray[np.int64]
    distance: NDArray[np.float32]
    features: NDArray[np.float64]


class _BlockDistances(NamedTuple):
    """What was computed of a block of groups and their candidates: (b, c) each.

    Attributes
    ----------
    place : int64
    far, centre : float32
        Squared distance to the few nearest exemplars, and to the middle of all.
    beyond_refused : float32
        By how much the nearest refused face is farther than the nearest exemplar.
    """

    place: NDArray[np.int64]
    far: NDArray[np.float32]
    centre: NDArray[np.float32]
    beyond_refused: NDArray[np.float32]


class Comparison:
    """The named people, each by exemplars and by the faces refused for them.

    Parameters
    ----------
    evidence : Evidence
    limit : float
        The squared distance up to which two faces are called the same person: the unit of the features.
    block_rows : int
        So many groups are compared at once.

    Attributes
    ----------
    people : (p,) int64
        Ids of the named people who have faces here, ascending.
    """

    def __init__(self, evidence: Evidence, limit: float, *, block_rows: int = 512) -> None:
        self.evidence, self.limit, self._block_rows = evidence, limit, block_rows
        named = evidence.named
        per_person = int(np.clip(_ALL_EXEMPLARS // max(len(named), 1), 1, EXEMPLARS))
        rows = choose(evidence, np.flatnonzero(np.isin(evidence.person_id, named)), per_person)
        self._known = PeopleMatrix(evidence, rows, evidence.person_id[rows])
        self.people = self._known.people
        self._refused = self._refused_faces()

    def _refused_faces(self) -> PeopleMatrix:
        """Gather the faces that the user refused for each person, without those that were later given to them."""
        rows, people = self.evidence.refused_row, self.evidence.refused_person
        wanted = np.isin(people, self.people) & (self.evidence.person_id[rows] != people)
        rows, people = rows[wanted], people[wanted]
        order = np.lexsort((-rows, people))
        rows, people = rows[order], people[order]
        firsts = np.searchsorted(people, people)
        kept = np.arange(len(people)) - firsts < _REFUSED
        return PeopleMatrix(self.evidence, rows[kept], people[kept])

    def exemplars(self, place: int) -> NDArray[np.float32]:
        """Return a person's exemplars: (k, 128) float32, unit rows."""
        return self._known.faces(place)

    def candidates(
        self,
        groups: GroupMeans,
        forbidden: NDArray[np.int64] | None = None,
        wanted: NDArray[np.int64] | None = None,
    ) -> Candidates:
        """Find the people nearest to each group.

        Parameters
        ----------
        groups : GroupMeans
        forbidden : (k, 2) int64, optional
            Pairs of group and place in `people`: the user said no.
        wanted : (g,) int64, optional
            Of each group only this place is asked about, however far it is: one column is returned.
        """
        n_groups, n_columns = len(groups.size), N_CANDIDATES if wanted is None else 1
        place = np.full((n_groups, n_columns), -1)
        distance = np.full((n_groups, n_columns), _NOBODY, np.float32)
        features = np.zeros((n_groups, n_columns, len(FEATURES)))
        if not len(self.people):
            return Candidates(place, distance, features)
        pairs = np.zeros((0, 2), np.int64) if forbidden is None else forbidden[np.argsort(forbidden[:, 0])]
        for first in range(0, n_groups, self._block_rows):
            block = slice(first, min(first + self._block_rows, n_groups))
            within = pairs[slice(*np.searchsorted(pairs[:, 0], [block.start, block.stop]))] - np.array([first, 0])
            seen = self._block(groups, block, within, None if wanted is None else wanted[block])
            place[block, : seen.place.shape[1]] = seen.place[:, :n_columns]
            distance[block, : seen.place.shape[1]] = seen.far[:, :n_columns]
            features[block, : seen.place.shape[1]] = self._features(groups, block, seen)[:, :n_columns]
        place[distance >= _NOBODY] = -1
        return Candidates(place, distance, features)

    def _block(
        self, groups: GroupMeans, block: slice, forbidden: NDArray[np.int64], wanted: NDArray[np.int64] | None
    ) -> _BlockDistances:
        likeness = self._known.likenesses(groups, block)
        best = self._known.best(likeness)
        best[forbidden[:, 0], forbidden[:, 1]] = -np.inf
        near = _greatest(best, min(N_CANDIDATES + 1, best.shape[1]))
        if wanted is not None:
            near = _with_first(near, np.take_along_axis(best, near, 1), wanted)
        far, centre = self._distances(likeness, best, near)
        if wanted is None:
            order = np.argsort(far, axis=1, kind="stable")
            near, far = np.take_along_axis(near, order, 1), np.take_along_axis(far, order, 1)
            centre = np.take_along_axis(centre, order, 1)
        nearest = _squared(np.take_along_axis(best, near, 1))
        return _BlockDistances(near, far, centre, self._beyond_refused(groups, block, near) - nearest)

    def _distances(
        self, likeness: NDArray[np.float32], best: NDArray[np.float32], near: NDArray[np.int64]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Average over each candidate's few nearest exemplars, and take that to their centre: (b, c) each."""
        columns = self._known.columns(near)
        found = likeness[np.arange(len(near))[:, None, None], columns]
        known = (columns >= 0) & np.isfinite(found)
        found[~known] = -np.inf
        mean = np.where(known, found, 0).sum(2) / np.maximum(known.sum(2), 1)
        centre = _squared(mean / self._known.length[near])
        found = -np.partition(-found, min(N_NEAREST, found.shape[2]) - 1, axis=2)[..., :N_NEAREST]
        known = np.isfinite(found)
        mean = np.where(known, found, 0).sum(2) / np.maximum(known.sum(2), 1)
        barred = ~np.isfinite(np.take_along_axis(best, near, 1))
        far, centre = np.where(barred, _NOBODY, _squared(mean)), np.where(barred, _NOBODY, centre)
        return far.astype(np.float32), centre.astype(np.float32)

    def _beyond_refused(self, groups: GroupMeans, block: slice, near: NDArray[np.int64]) -> NDArray[np.float32]:
        distance = np.full((near.shape[0], len(self.people)), _NOBODY, np.float32)
        if len(self._refused.rows):
            found = self._refused.best(self._refused.likenesses(groups, block))
            distance[:, np.searchsorted(self.people, self._refused.people)] = _squared(found)
        return np.take_along_axis(distance, near, 1)

    def _features(self, groups: GroupMeans, block: slice, seen: _BlockDistances) -> NDArray[np.float64]:
        far, centre = seen.far, seen.centre
        size = np.log(groups.size[block])[:, None]
        spread = 1.0 - np.square(groups.mean[block]).sum(1)[:, None]
        columns = (
            np.ones_like(far),
            (self.limit - np.minimum(far, 2.0)) / self.limit,
            np.clip(_margin(far) / self.limit, -_MARGIN, _MARGIN),
            (self.limit - np.minimum(centre, 2.0)) / self.limit,
            np.clip(_margin(centre) / self.limit, -_MARGIN, _MARGIN),
            np.broadcast_to(np.minimum(size, 4.0), far.shape),
            np.broadcast_to(spread / self.limit, far.shape),
            np.log(self._known.count[seen.place]),
            np.clip(seen.beyond_refused / self.limit, -_MARGIN / 2, _MARGIN),
        )
        return np.stack(columns, axis=-1).astype(np.float64)


def _greatest(values: NDArray[np.float32], n: int) -> NDArray[np.int64]:
    """Find the columns of the n greatest values of each row, the greatest first: (b, c) -> (b, n)."""
    left, rows = np.maximum(values, -_NOBODY), np.arange(len(values))  # barred ones come last, but before the found
    found = np.empty((len(values), n), np.int64)
    for place in range(n):
        found[:, place] = left.argmax(1)
        left[rows, found[:, place]] = -np.inf
    return found


def _margin(distance: NDArray[np.float32]) -> NDArray[np.float32]:
    """Compute by how much the nearest other candidate is farther than each: (b, c) -> (b, c)."""
    others = np.repeat(distance[:, None, :], distance.shape[1], axis=1)
    others[:, np.arange(distance.shape[1]), np.arange(distance.shape[1])] = _NOBODY
    return np.asarray(others.min(2) - distance)


def _squared(likeness: NDArray[np.float32]) -> NDArray[np.float32]:
    """Convert likeness to squared distance, finite even for faces not to be compared."""
    return np.clip(2.0 - 2.0 * likeness, 0.0, _NOBODY)


def _with_first(near: NDArray[np.int64], likeness: NDArray[np.float32], wanted: NDArray[np.int64]) -> NDArray[np.int64]:
    """Move a wanted place first in each row, instead of the least alike one if it is not there: all (b, c) but (b,)."""
    near = np.take_along_axis(near, np.argsort(-likeness, axis=1, kind="stable"), 1)
    at = np.where((near == wanted[:, None]).any(1), (near == wanted[:, None]).argmax(1), near.shape[1] - 1)
    rows = np.arange(len(near))
    near[rows, at] = near[:, 0]
    near[:, 0] = wanted
    return near

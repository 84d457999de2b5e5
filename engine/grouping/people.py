"""Group faces into people around the user's decisions: arithmetic on tables, which the library reads and writes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from engine.grouping.averages import Averages
from engine.grouping.averaging.kept_averages import Found, KeptAverages
from engine.grouping.averaging.neighbours import average_for_threshold, average_new
from engine.grouping.cells import PROBING, Probing
from engine.grouping.cluster import Constraints, cluster
from engine.grouping.drawn_faces import set_apart
from engine.grouping.letting_go import let_go
from engine.grouping.lifetimes import Lifetimes
from engine.grouping.portraits import portraits
from engine.records import FaceTable
from engine.vectors.runs import by_number
from engine.vectors.sizes import AVERAGED_SHARE
from engine.vectors.unit_vectors import dequantise

POOR_QUALITY = 0.25
"""Faces below this never start or bridge a person."""


@dataclass(frozen=True)
class Group:
    """The faces of one person: an existing one, or a new one where `person_id` is None, and the face to show."""

    person_id: int | None
    face_ids: tuple[int, ...]
    portrait: int


@dataclass(frozen=True, eq=False)
class Grouped:
    """The people that faces are grouped into, whose portraits can be chosen while the others are written.

    Attributes
    ----------
    table : FaceTable
        Without the faces of those who are apart.
    apart : dict of person_id to face_ids
    people : (k,) of person_id or None
        Whom each of the other groups continues.
    order : (m,) int64
        Rows, group after group.
    starts : (k,) int64
        Where in that each group begins.
    """

    table: FaceTable
    apart: Mapping[int, tuple[int, ...]]
    people: Sequence[int | None]
    order: NDArray[np.int64]
    starts: NDArray[np.int64]

    def members(self) -> list[tuple[int | None, NDArray[np.int64]]]:
        """List the people with their faces."""
        apart = [(person_id, np.array(face_ids)) for person_id, face_ids in self.apart.items()]
        face_ids = np.split(self.table.face_id[self.order], self.starts[1:])[: len(self.starts)]
        return [*apart, *zip(self.people, face_ids, strict=True)]

    def portraits(self) -> list[int]:
        """List the face to show of each: the best of the half that is nearest to their mean.

        So a face which got among them by mistake hardly ever stands for them.
        """
        chosen = portraits(self.table.vector, self.table.quality, self.order, self.starts)
        return [*(face_ids[0] for face_ids in self.apart.values()), *self.table.face_id[chosen].tolist()]


def regroup(
    table: FaceTable,
    threshold: float,
    averaged_share: float | None = AVERAGED_SHARE,
    *,
    kept: KeptAverages | None = None,
    probing: Probing = PROBING,
) -> list[Group]:
    """Group all faces anew, as `grouped` does.

    Returns
    -------
    list of Group
        Disjoint; faces in none of them belong to nobody.
    """
    found = grouped(table, threshold, averaged_share, kept=kept, probing=probing)
    people = zip(found.members(), found.portraits(), strict=True)
    return [Group(person_id, tuple(face_ids.tolist()), portrait) for (person_id, face_ids), portrait in people]


def grouped(
    table: FaceTable,
    threshold: float,
    averaged_share: float | None = AVERAGED_SHARE,
    *,
    kept: KeptAverages | None = None,
    probing: Probing = PROBING,
) -> Grouped:
    """Group all faces anew around what the user has decided.

    Each face is first averaged with its nearest neighbours. So are the faces of named people, and it is such faces
    that others are compared with. At last each goes that, as it is, is too far from the others of its group: the
    fewer these are, the nearer they have to be (`engine.grouping.letting_go`).

    Locked faces stay where they are and attract others, but for drawn ones that are all there is of somebody. A face is
    never put with a person that the user said it is not; groups without a locked face keep the number of the person
    that they overlap most, so that a person stays the same one from scan to scan. Nobody gets a face that was seen
    before they were born or after they died, and groups are compared by how they looked at about the same time, as far
    as photos are dated. The result depends on the faces, dates and decisions alone, not on the order in which they were
    scanned.

    Parameters
    ----------
    table : FaceTable
    threshold : float
        Average squared distance up to which groups of faces, as they are, are one person.
    averaged_share : float or None
        Groups are joined up to this share of the threshold, as averaged faces are nearer to each other; a network has
        its own. None groups faces as they are, up to the threshold.
    kept : KeptAverages, optional
        Of very many faces, those that came since the last time are grouped alone, and the others stay together, unless
        the user parted them or new faces bring two groups together. Keep what is written once the groups are.
    probing : Probing
        How many faces are very many, and which of them are compared.

    Returns
    -------
    Grouped
        Faces in none of its groups belong to nobody.
    """
    table, apart = set_apart(table)
    seed = np.where(table.locked, table.person_id, -1)
    constraints = Constraints(
        seed,
        table.photo_id,
        table.quality < POOR_QUALITY,
        _refusals(table),
        None if table.times is None else table.times.year,
        _lifetimes(table, seed),
    )
    if kept is None or averaged_share is None or len(seed) <= probing.more_than:
        labels = group_faces(table.vector, constraints, threshold, averaged_share, probing=probing)
    else:
        labels = _group_since(table, constraints, threshold, averaged_share, kept, probing)
    order = by_number(labels)
    order = order[labels[order] >= 0]
    starts = np.flatnonzero(np.diff(labels[order], prepend=-1))
    person_of_label = _keep_numbers(labels, table, seed)
    people = [person_of_label.get(label) for label in labels[order[starts]].tolist()]
    return Grouped(table, apart, people, order, starts)


def group_faces(
    vectors: NDArray[np.int8],
    constraints: Constraints,
    threshold: float,
    averaged_share: float | None = AVERAGED_SHARE,
    *,
    probing: Probing = PROBING,
) -> NDArray[np.int64]:
    """Group faces as those of a library are: (n, d) int8 -> (n,) int64, the group of each, -1 for none.

    Parameters
    ----------
    vectors : (n, d) int8
    constraints : Constraints
    threshold, averaged_share
        As for `regroup`.
    probing : Probing
        When faces are compared with those of the nearest cells alone.
    """
    if averaged_share is None:
        labels = cluster(dequantise(vectors), threshold, constraints, probing=probing)
    else:
        averaged = average_for_threshold(vectors, constraints, threshold, probing=probing)
        labels = cluster(averaged, averaged_share * threshold, constraints, probing=probing)
    return let_go(vectors, labels, constraints, threshold)


def _group_since(
    table: FaceTable,
    constraints: Constraints,
    threshold: float,
    averaged_share: float,
    kept: KeptAverages,
    probing: Probing,
) -> NDArray[np.int64]:
    """Group the faces that are new since faces were last grouped; all of them if these are many."""
    found = kept.find(table.vector, threshold)
    if found is None or not found.is_enough:
        kept.drop()
        make = partial(average_for_threshold, table.vector, constraints, threshold, probing=probing)
        all_anew = kept.averages(table.vector, threshold, make)
        labels = cluster(all_anew, averaged_share * threshold, constraints, probing=probing)
        return let_go(table.vector, labels, constraints, threshold)
    averaged = _averaged_since(table.vector, found, constraints, threshold, kept)
    constraints = replace(constraints, start=_standing(table, constraints, found.is_known))
    labels = cluster(averaged, averaged_share * threshold, constraints, probing=probing)
    return let_go(table.vector, labels, constraints, threshold, ~found.is_known)


def _averaged_since(
    vectors: NDArray[np.int8], found: Found, constraints: Constraints, threshold: float, kept: KeptAverages
) -> Averages:
    """Average the new ones among faces."""
    is_new = ~found.is_known
    if not is_new.any():
        return Averages.of(found.averaged, np.flatnonzero(is_new), dequantise(vectors[is_new]))
    make = partial(average_new, vectors, found.averaged, is_new, constraints, threshold)
    return kept.averages(vectors, threshold, make, is_new | found.is_late)


def _standing(table: FaceTable, constraints: Constraints, is_known: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Return whose faces are already, as far as nothing speaks against it: (n,), -1 for new ones and nobody's."""
    free = constraints.seed < 0
    start = np.where(is_known | ~free, table.person_id, -1)
    for a, b in constraints.cannot_link:
        if start[a] >= 0 and start[a] == start[b]:
            start[a if free[a] else b] = -1
    if table.times is not None:
        for person_id, life in table.lives.items():
            start[free & (start == person_id) & table.times.outside(life)] = -1
    shaped = np.unique(start[~constraints.poor | ~free])
    return np.where(np.isin(start, shaped), start, -1)


def _lifetimes(table: FaceTable, seed: NDArray[np.int64]) -> Lifetimes | None:
    if table.times is None or not table.lives:
        return None
    found = Lifetimes.unknown(len(seed))
    for person_id, life in table.lives.items():
        rows = np.flatnonzero(seed == person_id)
        found.alive_first[rows], found.alive_last[rows] = life
    return replace(found, taken_first=table.times.first, taken_last=table.times.last)


def _refusals(table: FaceTable) -> list[tuple[int, int]]:
    """List the row pairs that rejections keep apart: the face, and a locked face of that person or else all of its."""
    if not table.rejected:
        return []
    pairs: list[tuple[int, int]] = []
    row_of_face = {int(face): row for row, face in enumerate(table.face_id)}
    wanted = {person for people in table.rejected.values() for person in people}
    theirs: dict[int, list[int]] = {person: [] for person in wanted}
    for index, person in enumerate(table.person_id.tolist()):
        if person in theirs:
            theirs[person].append(index)
    locked = {person: [index for index in rows if table.locked[index]] for person, rows in theirs.items()}
    for face_id, person_ids in table.rejected.items():
        row = row_of_face.get(face_id)
        if row is None:
            continue
        for person_id in sorted(person_ids):
            a_locked = [other for other in locked[person_id][:2] if other != row][:1]
            pairs += [(row, other) for other in a_locked or theirs[person_id] if other != row]
    return pairs


def _too_early_or_late(labels: NDArray[np.int64], table: FaceTable) -> set[tuple[int, int]]:
    """List the groups that cannot be a person, with who that is: a face was seen before or after their life."""
    if table.times is None:
        return set()
    outside = ((person_id, labels[table.times.outside(life)]) for person_id, life in table.lives.items())
    return {(label, person_id) for person_id, found in outside for label in np.unique(found).tolist()}


def _keep_numbers(labels: NDArray[np.int64], table: FaceTable, seed: NDArray[np.int64]) -> dict[int, int]:
    """Match groups to the people they continue: seeds first, then by how many faces they share."""
    kept = {int(label): int(person) for label, person in zip(labels[seed >= 0], seed[seed >= 0], strict=True)}
    refused = _too_early_or_late(labels, table)
    for row in np.flatnonzero(np.isin(table.face_id, list(table.rejected))).tolist():
        refused.update((int(labels[row]), other) for other in table.rejected[int(table.face_id[row])])
    both = (labels >= 0) & (table.person_id >= 0)
    n_people = int(table.person_id.max(initial=0)) + 1
    shared, counts = np.unique(labels[both] * n_people + table.person_id[both], return_counts=True)
    label_of, person_of = shared // n_people, shared % n_people
    order = np.lexsort((label_of, person_of, -counts))
    taken = set(kept.values())
    for label, person in zip(label_of[order].tolist(), person_of[order].tolist(), strict=True):
        if label not in kept and person not in taken and (label, person) not in refused:
            kept[label] = person
            taken.add(person)
    return kept

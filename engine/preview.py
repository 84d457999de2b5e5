"""Tell what another sensitivity would make of the people, without changing anything."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass

from engine.library import Library
from engine.people import regroup
from engine.weights import Weights


@dataclass(frozen=True, slots=True)
class Preview:
    """What grouping with another threshold would do.

    Attributes
    ----------
    n_people_before, n_people_after : int
        People with faces, hidden ones too.
    merges : list of tuples of person_id
        People most of whose faces would come to be one person's.
    splits : list of person_id
        People whose faces would no longer all be together; those that would be nobody's do not count.
    moved_faces : int
        Faces that would belong to another person, to a new one or to nobody.
    """

    n_people_before: int
    n_people_after: int
    merges: list[tuple[int, ...]]
    splits: list[int]
    moved_faces: int


def preview(library: Library, weights: Weights, threshold: float) -> Preview:
    """Group the library's faces with another threshold and compare with the people as they are.

    This takes as long as grouping them: seconds for ten thousand faces.

    Parameters
    ----------
    library : Library
    weights : Weights
    threshold : float
        Squared distance, as `cluster_threshold` has it.
    """
    table = library.face_snapshot(weights.id)
    before = dict(zip(table.face_id.tolist(), table.person_id.tolist(), strict=True))
    groups = regroup(table, threshold)
    shares: defaultdict[int, Counter[int]] = defaultdict(Counter)  # of a person's faces, by group
    moved = {face_id for face_id, person_id in before.items() if person_id >= 0}
    for number, group in enumerate(groups):
        for face_id in group.face_ids:
            if before[face_id] >= 0:
                shares[before[face_id]][number] += 1
            if before[face_id] == group.person_id:
                moved.discard(face_id)
            else:
                moved.add(face_id)
    together: defaultdict[int, list[int]] = defaultdict(list)
    for person_id, share in sorted(shares.items()):
        (number, _), *_ = share.most_common(1)
        together[number].append(person_id)
    return Preview(
        n_people_before=len({person_id for person_id in before.values() if person_id >= 0}),
        n_people_after=len(groups),
        merges=[tuple(people) for people in together.values() if len(people) > 1],
        splits=[person_id for person_id, share in sorted(shares.items()) if len(share) > 1],
        moved_faces=len(moved),
    )

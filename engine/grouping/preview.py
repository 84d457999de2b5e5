"""What another sensitivity, adapter or network would make of the people; it is made so if the user likes it."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from types import EllipsisType
from typing import Any

import numpy as np

from engine.active_weights import (
    NET_SETTING,
    THRESHOLD_NET_SETTING,
    THRESHOLD_SETTING,
    as_compared,
    cluster_threshold,
    is_choice_gone,
    plain_weights,
)
from engine.errors import ChangedSinceError
from engine.grouping.people import Group, regroup
from engine.library import Change, Facts, Library, RegroupReason, StaleGrouping
from engine.networks.weights import Weights
from engine.records import FaceTable, WeightsId
from engine.sentences import sentence
from engine.vectors.adapter import ADAPTER_SETTING, Adapter


@dataclass(frozen=True, slots=True, eq=False)
class Preview:
    """What grouping people again would do.

    Attributes
    ----------
    merges : list of tuples of person_id
        People most of whose faces would come to be one person's.
    splits : list of person_id
        People whose faces would no longer all be together; those that would be nobody's do not count.
    gained : list of tuples of face_id
        The faces of each person whom there is not yet.
    moved : tuple of face_id
        Faces that would belong to another person, to a new one or to nobody.
    settings : dict of str to what JSON can hold
        What would be remembered with it; None forgets a setting.
    weights : WeightsId
    table : FaceTable
        The faces as they were looked at, with their people; embeddings as they are stored.
    groups : list of Group
        The people that they would be.
    """

    merges: list[tuple[int, ...]]
    splits: list[int]
    gained: list[tuple[int, ...]]
    moved: tuple[int, ...]
    settings: dict[str, Any]
    weights: WeightsId
    table: FaceTable
    groups: list[Group]

    @property
    def n_merged(self) -> int:
        """How many people would join others."""
        return sum(len(people) - 1 for people in self.merges)

    @property
    def facts(self) -> Facts:
        """What the journal says of it."""
        return Facts(n_faces=len(self.moved), n_merged=self.n_merged, n_split=len(self.splits))


def preview(
    library: Library,
    weights: Weights,
    *,
    threshold: float | None = None,
    adapter: Adapter | EllipsisType | None = ...,
) -> Preview:
    """Group the library's faces in another way and compare with the people as they are.

    This takes as long as grouping them: seconds for ten thousand faces.

    Parameters
    ----------
    library : Library
    weights : Weights
        Those in use, or those of another network of this library, which must have embedded the faces; faces that it
        has not embedded keep their person.
    threshold : float, optional
        Squared distance, as `cluster_threshold` has it. Without one it is the user's, or if the embeddings are to be
        others, what goes with these.
    adapter : Adapter or None, optional
        Read the embeddings through this adapter, or through none, rather than through the library's own.
    """
    own = library.reading.adapter(weights.id)
    chosen = own if adapter is ... else adapter
    stored = library.grouping.face_table(weights.id, raw=True)
    seen = as_compared(stored, weights, chosen)
    settings = _settings(library, weights, adapter)
    usual = _plain_threshold(library, weights) if chosen is None else chosen.cluster_threshold
    if threshold is not None:
        settings[THRESHOLD_SETTING] = None if threshold == usual else threshold
        if threshold != usual and library.setting(THRESHOLD_NET_SETTING) != (weights.key or None):
            settings[THRESHOLD_NET_SETTING] = weights.key or None
    elif settings:
        settings[THRESHOLD_SETTING], threshold = None, usual
    else:
        threshold = cluster_threshold(library, weights)
    return _compared(stored, regroup(seen, threshold, weights.averaged_share), settings, weights.id)


def apply_preview(library: Library, preview: Preview, reason: RegroupReason = "settings") -> Change:
    """Make what was previewed so, in one step that undo takes back.

    Raises
    ------
    ChangedSinceError
        If faces or people changed since.
    KnownError
        If the library cannot be written.
    """
    try:
        if not _is_same(preview.table, library.grouping.face_table(preview.weights, raw=True)):
            raise StaleGrouping("faces or people changed since the preview")
        groups = [(group.person_id, group.face_ids) for group in preview.groups]
        portraits = [group.portrait for group in preview.groups]
        considered = preview.table.face_id.tolist()
        return library.grouping.regroup(
            groups,
            considered,
            portraits,
            facts=preview.facts,
            weights=preview.weights,
            reason=reason,
            settings=preview.settings,
        )
    except StaleGrouping as error:
        raise ChangedSinceError(
            sentence("Faces or people changed since you looked. Please look again at what would change.")
        ) from error


def _settings(library: Library, weights: Weights, adapter: Adapter | EllipsisType | None) -> dict[str, Any]:
    """Report which network and adapter are to be remembered, as far as they are others than now."""
    settings: dict[str, Any] = {}
    is_lost = adapter is not ... and is_choice_gone(library)
    if weights.key and (is_lost or weights.id != plain_weights(library).id):
        settings[NET_SETTING] = weights.key
    if adapter is not ...:
        settings[ADAPTER_SETTING] = None if adapter is None else adapter.to_json()
    return settings


def _plain_threshold(library: Library, weights: Weights) -> float:
    """Return the weights' own threshold: those in use may have an adapter's."""
    plain = plain_weights(library, weights.key) if weights.key else weights
    return plain.cluster_threshold


def _compared(table: FaceTable, groups: list[Group], settings: dict[str, Any], weights: WeightsId) -> Preview:
    before = dict(zip(table.face_id.tolist(), table.person_id.tolist(), strict=True))
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
        merges=[tuple(people) for people in together.values() if len(people) > 1],
        splits=[person_id for person_id, share in sorted(shares.items()) if len(share) > 1],
        gained=[group.face_ids for group in groups if group.person_id is None],
        moved=tuple(sorted(moved)),
        settings=settings,
        weights=weights,
        table=table,
        groups=groups,
    )


def _is_same(before: FaceTable, now: FaceTable) -> bool:
    columns = ("face_id", "vector", "person_id", "locked")
    alike = all(np.array_equal(getattr(before, name), getattr(now, name)) for name in columns)
    return alike and before.rejected == now.rejected

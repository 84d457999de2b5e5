"""Faces out to be grouped, groups back in as people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from sqlalchemy import Connection, Select, delete, exists, false, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from engine.library.scans import weights_id
from engine.library.schema import (
    AssignmentRow,
    EmbeddingRow,
    FaceRow,
    PersonRow,
    PhotoRow,
    RejectionRow,
    among,
    is_nobody,
    locks_face,
    utc_now,
)
from engine.library.store import PROVISIONAL, REGROUP_NEEDED, Store, read_setting, write_setting
from engine.records import FaceTable, WeightsId

Group = tuple[int | None, Sequence[int]]


class StaleGrouping(Exception):  # noqa: N818 - it says what the grouping is, and no user ever sees it
    """The groups contradict the library, which changed since the faces were read: read and group them again."""


class Grouping(Store):
    """The side of the library that clustering uses; each method is one transaction."""

    _changes_seen: int | None = None  # by the last face_table, so that apply_grouping clears no later ones

    def face_table(self, weights: WeightsId) -> FaceTable:
        """Read every face that these weights embedded and that may be somebody.

        Faces of photos that are away are included, so that unplugging a disk does not rearrange people.
        """
        with self.reading() as connection:
            self._changes_seen = read_setting(connection, REGROUP_NEEDED, 0)
            return _table(connection, weights)

    def face_snapshot(self, weights: WeightsId) -> FaceTable:
        """Read what `face_table` reads, for any other end than `apply_grouping`."""
        with self.reading() as connection:
            return _table(connection, weights)

    def apply_grouping(
        self, groups: Sequence[Group], considered: Iterable[int] | None = None, *, provisional: bool = False
    ) -> None:
        """Replace whom the unlocked faces belong to.

        Parameters
        ----------
        groups : sequence of (person_id or None, face_ids)
            None makes a new person. A locked face may be left out, or be in its own person's group; an unlocked face
            that is left out belongs to nobody.
        considered : iterable of face_ids, optional
            The faces that were grouped, by default all; others, perhaps not yet seen by a new network, keep their
            person.
        provisional : bool
            More photos are on their way: faces that now join a named or hidden person are not locked there before a
            grouping that is not provisional, and the library goes on asking for one. Thus the last grouping of a
            scan comes to what it would have come to without those before it.

        Raises
        ------
        StaleGrouping
            If a group would move a locked face, hold a face that the user rejected, or name a face or a person that
            is gone. Nothing is written then.
        ValueError
            If a face is in two groups.
        """
        filled = [group for group in groups if len(group[1])]
        with self.writing() as connection:
            current, locked = _assignments(connection)
            if considered is not None:
                kept = current.keys() - set(map(int, considered))
                current = {face: person for face, person in current.items() if face not in kept}
            _check(connection, filled, locked)
            new_ids = iter(_new_people(connection, sum(person_id is None for person_id, _ in filled)))
            wanted: dict[int, int] = {}
            for person_id, face_ids in filled:
                wanted.update(dict.fromkeys(map(int, face_ids), next(new_ids) if person_id is None else int(person_id)))
            _replace(connection, current, {face: person for face, person in wanted.items() if face not in locked})
            _delete_leftovers(connection)
            if provisional:
                write_setting(connection, PROVISIONAL, _joined_keepers(connection, wanted.keys() - locked.keys()))
            else:
                write_setting(connection, PROVISIONAL, [])
                seen = self._changes_seen
                later = 0 if seen is None else read_setting(connection, REGROUP_NEEDED, 0) - seen
                write_setting(connection, REGROUP_NEEDED, max(0, later))
        self._changes_seen = None

    def regroup_needed(self) -> bool:
        """Tell whether faces changed, or were corrected, since they were last grouped."""
        return bool(self.setting(REGROUP_NEEDED, 0))


def _table(connection: Connection, weights: WeightsId) -> FaceTable:
    rows = connection.execute(_table_query(weights_id(connection, weights))).all()
    rejected, provisional = _rejected(connection), _provisional(connection)
    columns = zip(*rows, strict=True) if rows else [()] * 7
    face_ids, photo_ids, vectors, qualities, person_ids, locked, confirmed = columns
    kept = (
        lock and (sure or face not in provisional) for face, lock, sure in zip(face_ids, locked, confirmed, strict=True)
    )
    return FaceTable(
        face_id=np.array(face_ids, np.int64),
        photo_id=np.array(photo_ids, np.int64),
        vector=np.frombuffer(b"".join(vectors), np.int8).reshape(-1, 128),
        quality=np.array(qualities, np.float32),
        person_id=np.array(person_ids, np.int64),
        locked=np.fromiter(kept, np.bool_, len(face_ids)),
        rejected={face_id: frozenset(rejected[face_id]) for face_id in face_ids if face_id in rejected},
    )


def _provisional(connection: Connection) -> set[int]:
    """Read which faces a grouping within a scan gave to people who would keep them; see `apply_grouping`."""
    return set(read_setting(connection, PROVISIONAL, ()))


def _table_query(weights_key: int | None) -> Select[*tuple[Any, ...]]:
    return (
        select(
            FaceRow.id,
            FaceRow.photo_id,
            EmbeddingRow.vector,
            FaceRow.quality,
            func.coalesce(AssignmentRow.person_id, -1),
            func.coalesce(locks_face(), false()),
            func.coalesce(AssignmentRow.confirmed, false()),
        )
        .join(EmbeddingRow, EmbeddingRow.face_id == FaceRow.id)
        .join(PhotoRow, PhotoRow.id == FaceRow.photo_id)
        .outerjoin(AssignmentRow, AssignmentRow.face_id == FaceRow.id)
        .outerjoin(PersonRow, PersonRow.id == AssignmentRow.person_id)
        .where(EmbeddingRow.weights_id == weights_key, ~is_nobody())
        .order_by(PhotoRow.content_hash, FaceRow.x0, FaceRow.y0, FaceRow.x1, FaceRow.y1, FaceRow.id)
    )


def _rejected(connection: Connection) -> dict[int, set[int]]:
    rejected: dict[int, set[int]] = {}
    for face_id, person_id in connection.execute(select(RejectionRow.face_id, RejectionRow.person_id)):
        if person_id is not None:
            rejected.setdefault(face_id, set()).add(person_id)
    return rejected


def _assignments(connection: Connection) -> tuple[dict[int, int], dict[int, int]]:
    """Read the person of every unlocked face, and of every locked one."""
    columns = (AssignmentRow.face_id, AssignmentRow.person_id, locks_face(), AssignmentRow.confirmed)
    provisional = _provisional(connection)
    unlocked: dict[int, int] = {}
    locked: dict[int, int] = {}
    query = select(*columns).join(PersonRow, PersonRow.id == AssignmentRow.person_id)
    for face_id, person_id, is_locked, confirmed in connection.execute(query):
        stays = is_locked and (confirmed or face_id not in provisional)
        (locked if stays else unlocked)[face_id] = person_id
    return unlocked, locked


def _joined_keepers(connection: Connection, faces: Iterable[int]) -> list[int]:
    """List which of the faces are with a named or hidden person."""
    query = select(AssignmentRow.face_id).join(PersonRow, PersonRow.id == AssignmentRow.person_id)
    return sorted(connection.scalars(query.where(among(AssignmentRow.face_id, faces), locks_face())))


def _check(connection: Connection, groups: Sequence[Group], locked: Mapping[int, int]) -> None:
    people = set(connection.scalars(select(PersonRow.id)))
    free = set(connection.scalars(select(FaceRow.id).where(~is_nobody())))
    rejected = _rejected(connection)
    if sum(len(face_ids) for _, face_ids in groups) != len(set().union(*(face_ids for _, face_ids in groups))):
        raise ValueError("a face is in two groups")
    for person_id, face_ids in groups:
        if person_id is not None and person_id not in people:
            raise StaleGrouping(f"person {person_id} is gone")
        for face_id in face_ids:
            if face_id not in free:
                raise StaleGrouping(f"face {face_id} is gone, or was set aside")
            if locked.get(face_id, person_id) != person_id:
                raise StaleGrouping(f"face {face_id} is locked to person {locked[face_id]}")
            if person_id is not None and person_id in rejected.get(face_id, ()):
                raise StaleGrouping(f"the user said that face {face_id} is not person {person_id}")


def _new_people(connection: Connection, n_people: int) -> list[int]:
    if not n_people:
        return []
    blank = {"hidden": False, "created_at": utc_now()}
    return sorted(connection.scalars(insert(PersonRow).returning(PersonRow.id), [blank] * n_people))


def _replace(connection: Connection, current: Mapping[int, int], wanted: Mapping[int, int]) -> None:
    """Write only what differs: a regroup after a small scan moves few faces."""
    connection.execute(delete(AssignmentRow).where(among(AssignmentRow.face_id, current.keys() - wanted.keys())))
    moved = [
        {"face_id": face_id, "person_id": person_id, "confirmed": False}
        for face_id, person_id in wanted.items()
        if current.get(face_id) != person_id
    ]
    if moved:
        new = upsert(AssignmentRow)
        connection.execute(
            new.on_conflict_do_update(index_elements=["face_id"], set_={"person_id": new.excluded.person_id}), moved
        )


def _delete_leftovers(connection: Connection) -> None:
    """Delete the people whom nothing keeps: no face, no name, not hidden."""
    has_faces = exists().where(AssignmentRow.person_id == PersonRow.id)
    connection.execute(delete(PersonRow).where(PersonRow.name.is_(None), ~PersonRow.hidden, ~has_faces))

"""Groups back in as people: whether the library allows them, what they change, and writing that."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from sqlalchemy import ColumnElement, Connection, delete, exists, func, insert, select, update

from engine.library.dialects.expressions import among, upsert
from engine.library.grouping.id_columns import Ints, look_up, read_ids
from engine.library.grouping.owners import Owners, read_owners, read_rejected, read_set_aside
from engine.library.schema import AssignmentRow, FaceRow, PersonRow, is_known, is_named_or_hidden, utc_now

PersonFaces = tuple[int | None, Sequence[int] | Ints]

_NOBODY = -1
_NEW = -2  # and below: the people that are yet to be made


class StaleGrouping(Exception):  # noqa: N818 - it says what the grouping is, and no user ever sees it
    """The groups contradict the library, which changed since the faces were read: read and group them again."""


class Moves(NamedTuple):
    """The faces whose person changes, ascending, with who that is before and after: (n,) int64 each, -1 for nobody."""

    face_id: Ints
    before: Ints
    after: Ints


def plan(
    connection: Connection, groups: Sequence[PersonFaces], considered: Iterable[int] | None
) -> tuple[Moves, list[int]]:
    """Return the free faces that the groups move; new people among these are made, and listed.

    Parameters and errors are those of `PeopleGrouping.apply`.
    """
    wanted = _owners(groups)
    owners, is_locked = read_owners(connection)
    current, locked = owners.rows(~is_locked), owners.rows(is_locked)
    _check(connection, wanted, current, locked)
    wanted = wanted.rows(look_up(locked.face_id, wanted.face_id) < 0)
    if considered is not None:
        current = current.rows(look_up(np.sort(_array(considered)), current.face_id) >= 0)
    made = _new_people(connection, sum(person_id is None and len(face_ids) > 0 for person_id, face_ids in groups))
    is_new = wanted.person_id <= _NEW
    wanted.person_id[is_new] = np.array(made, np.int64)[_NEW - wanted.person_id[is_new]]
    return _moves(current, wanted), made


def _array(ids: Iterable[int]) -> Ints:
    return np.asarray(ids, np.int64) if isinstance(ids, np.ndarray) else np.fromiter(ids, np.int64)


def _owners(groups: Sequence[PersonFaces]) -> Owners:
    filled = [group for group in groups if len(group[1])]
    people = np.array([_NOBODY if person_id is None else person_id for person_id, _ in filled], np.int64)
    is_new = people == _NOBODY
    people[is_new] = _NEW - np.arange(np.count_nonzero(is_new))
    owners = Owners(
        np.concatenate([np.zeros(0, np.int64), *(np.asarray(face_ids, np.int64) for _, face_ids in filled)]),
        np.repeat(people, [len(face_ids) for _, face_ids in filled]),
    )
    return owners.rows(np.argsort(owners.face_id))


def _moves(current: Owners, wanted: Owners) -> Moves:
    after = wanted.of(current.face_id)
    differs, is_new = after != current.person_id, look_up(current.face_id, wanted.face_id) < 0
    new = wanted.rows(is_new)
    moves = Moves(
        np.concatenate([current.face_id[differs], new.face_id]),
        np.concatenate([current.person_id[differs], np.full(len(new.face_id), _NOBODY)]),
        np.concatenate([after[differs], new.person_id]),
    )
    order = np.argsort(moves.face_id)
    return Moves(*(column[order] for column in moves))


def _check(connection: Connection, wanted: Owners, current: Owners, locked: Owners) -> None:
    """Look for what forbids the groups."""
    if (wanted.face_id[1:] == wanted.face_id[:-1]).any():
        raise ValueError("a face is in two groups")
    (people,) = read_ids(connection, select(PersonRow.id).order_by(PersonRow.id))
    for person_id in np.unique(wanted.person_id[(wanted.person_id >= 0) & (look_up(people, wanted.person_id) < 0)])[:1]:
        raise StaleGrouping(f"person {person_id} is gone")
    is_nobodys = (look_up(current.face_id, wanted.face_id) < 0) & (look_up(locked.face_id, wanted.face_id) < 0)
    nobodys = wanted.face_id[is_nobodys]  # whom others belong to, that is there
    query = select(FaceRow.id).where(among(FaceRow.id, nobodys.tolist())).order_by(FaceRow.id)
    is_gone = look_up(read_ids(connection, query)[0], nobodys) < 0
    is_aside = look_up(read_set_aside(connection), wanted.face_id) >= 0
    for face_id in [*nobodys[is_gone], *wanted.face_id[is_aside]][:1]:
        raise StaleGrouping(f"face {face_id} is gone, or was set aside")
    there = wanted.of(locked.face_id)
    for face_id, person_id in zip(*locked.rows((there != _NOBODY) & (there != locked.person_id)), strict=True):
        raise StaleGrouping(f"face {face_id} is locked to person {person_id}")
    rejected = read_rejected(connection)
    for face_id, owner in zip(rejected, wanted.of(_array(rejected)).tolist(), strict=True):
        if owner in rejected[face_id]:
            raise StaleGrouping(f"the user said that face {face_id} is not person {owner}")


def _new_people(connection: Connection, n_people: int) -> list[int]:
    if not n_people:
        return []
    blank = {"hidden": False, "created_at": utc_now()}
    return sorted(connection.scalars(insert(PersonRow).returning(PersonRow.id), [blank] * n_people))


def place(connection: Connection, moves: Moves) -> None:
    """Write what differs: a regroup after a small scan moves few faces. Those that join the kept are guesses."""
    leaving = moves.face_id[moves.after < 0]
    connection.execute(delete(AssignmentRow).where(among(AssignmentRow.face_id, leaving.tolist())))
    kept = set(connection.scalars(select(PersonRow.id).where(is_known())))
    moved = [
        {"face_id": face_id, "person_id": person_id, "confirmed": False, "guessed": person_id in kept}
        for face_id, person_id in zip(moves.face_id.tolist(), moves.after.tolist(), strict=True)
        if person_id >= 0
    ]
    if moved:
        new = upsert(AssignmentRow)
        now = {"person_id": new.excluded.person_id, "guessed": new.excluded.guessed}
        connection.execute(new.on_conflict_do_update(index_elements=["face_id"], set_=now), moved)


def take_portraits(connection: Connection, face_ids: Iterable[int]) -> None:
    """Make faces the portraits of their people; nobody named gets another face while the present one is theirs."""
    theirs = select(AssignmentRow.person_id, AssignmentRow.face_id).where(among(AssignmentRow.face_id, face_ids))
    new = theirs.subquery()
    old = select(AssignmentRow.person_id).where(AssignmentRow.face_id == PersonRow.portrait_face_id).scalar_subquery()
    connection.execute(
        update(PersonRow)
        .where(
            PersonRow.id == new.c.person_id,
            PersonRow.portrait_face_id.is_distinct_from(new.c.face_id),
            PersonRow.name.is_(None) | (func.coalesce(old, -1) != PersonRow.id),
        )
        .values(portrait_face_id=new.c.face_id)
    )


def is_left_over() -> ColumnElement[bool]:
    """Select the people whom nothing keeps: no face, and neither named nor hidden."""
    return ~is_named_or_hidden() & ~exists().where(AssignmentRow.person_id == PersonRow.id)

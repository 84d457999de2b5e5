"""Faces out to be grouped, groups back in as people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, islice
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import ColumnElement, Connection, Select, delete, exists, false, func, insert, select, update

from engine.library.dialects.expressions import among, upsert
from engine.library.reading.lives import DATE_COLUMNS, face_times, read_lives
from engine.library.reading.vectors import read_adapter
from engine.library.scanning.scans import weights_id
from engine.library.schema import (
    AssignmentRow,
    EmbeddingRow,
    FaceRow,
    PersonRow,
    PhotoRow,
    RejectionRow,
    is_named_or_hidden,
    is_set_aside,
    locks_face,
    plain_rows,
    stream_rows,
    utc_now,
)
from engine.library.store import REGROUP_NEEDED, read_setting
from engine.records import FaceTable, FaceTimes, WeightsId
from engine.vectors.stored import from_blobs

PersonFaces = tuple[int | None, Sequence[int]]

_ROWS = 2**14  # that are read at once


class StaleGrouping(Exception):  # noqa: N818 - it says what the grouping is, and no user ever sees it
    """The groups contradict the library, which changed since the faces were read: read and group them again."""


def read_table(connection: Connection, weights: WeightsId, *, raw: bool = False) -> FaceTable:
    """Read what `PeopleGrouping.face_table` returns, within a transaction."""
    rows = stream_rows(connection, _table_query(weights_id(connection, weights)))
    pieces = [_columns(())]
    while some := list(islice(rows, _ROWS)):  # a million rows at once would be a gigabyte
        pieces.append(_columns(some))
    face_id, photo_id, moment_ms, vector, quality, person_id, locked, drawn, *times = map(
        np.concatenate, zip(*pieces[len(pieces) > 1 :], strict=True)
    )
    adapter = None if raw or not len(face_id) else read_adapter(connection, weights)
    rejected = _rejected(connection)
    theirs = np.isin(face_id, list(rejected))
    return FaceTable(
        face_id=face_id,
        photo_id=_pictures(photo_id, moment_ms),
        vector=vector if adapter is None else adapter.apply_to_bytes(vector),
        quality=quality,
        person_id=person_id,
        locked=locked,
        rejected={face: frozenset(rejected[face]) for face in face_id[theirs].tolist()},
        change_number=read_setting(connection, REGROUP_NEEDED, 0),
        drawn=drawn,
        times=FaceTimes(*times),
        lives=read_lives(connection),
    )


def _columns(rows: Sequence[Any]) -> tuple[NDArray[Any], ...]:
    """Make arrays of rows of `_table_query`; the dates become three."""
    columns = zip(*rows, strict=True) if rows else [()] * 11
    face_ids, photo_ids, moments, vectors, qualities, person_ids, locked, drawn, *dates = columns
    times = face_times(list(zip(*dates, strict=True)))
    return (
        np.array(face_ids, np.int64),
        np.array(photo_ids, np.int64),
        np.array(moments, np.int64),
        from_blobs(vectors),
        np.array(qualities, np.float32),
        np.array(person_ids, np.int64),
        np.array(locked, np.bool_),
        np.array(drawn, np.bool_),
        times.year,
        times.first,
        times.last,
    )


def _pictures(photo_ids: NDArray[np.int64], moments_ms: NDArray[np.int64]) -> NDArray[np.int64]:
    """Number the pictures in which faces stand: a photo as it is, the moments of films below zero."""
    pictures = photo_ids.copy()
    moments: dict[tuple[int, int], int] = {}
    rows = np.flatnonzero(moments_ms >= 0)
    for row, *moment in zip(rows.tolist(), photo_ids[rows].tolist(), moments_ms[rows].tolist(), strict=True):
        pictures[row] = moments.setdefault(tuple(moment), -1 - len(moments))
    return pictures


def _table_query(weights_key: int | None) -> Select[*tuple[Any, ...]]:
    return (
        select(
            FaceRow.id,
            FaceRow.photo_id,
            func.coalesce(FaceRow.moment_ms, -1),
            EmbeddingRow.vector,
            FaceRow.quality,
            func.coalesce(AssignmentRow.person_id, -1),
            func.coalesce(locks_face(), false()),
            FaceRow.drawn_by_user & (FaceRow.score == 0),
            *DATE_COLUMNS,
        )
        .join(EmbeddingRow, EmbeddingRow.face_id == FaceRow.id)
        .join(PhotoRow, PhotoRow.id == FaceRow.photo_id)
        .outerjoin(AssignmentRow, AssignmentRow.face_id == FaceRow.id)
        .outerjoin(PersonRow, PersonRow.id == AssignmentRow.person_id)
        .where(EmbeddingRow.weights_id == weights_key, ~is_set_aside())
        .order_by(PhotoRow.content_hash, FaceRow.moment_ms, FaceRow.x0, FaceRow.y0, FaceRow.x1, FaceRow.y1, FaceRow.id)
    )


def _rejected(connection: Connection) -> dict[int, set[int]]:
    rejected: dict[int, set[int]] = {}
    for face_id, person_id in connection.execute(select(RejectionRow.face_id, RejectionRow.person_id)):
        if person_id is not None:
            rejected.setdefault(face_id, set()).add(person_id)
    return rejected


def _assignments(connection: Connection) -> tuple[dict[int, int], dict[int, int]]:
    """Read the person of every unlocked face, and of every locked one."""
    unlocked: dict[int, int] = {}
    locked: dict[int, int] = {}
    columns = (AssignmentRow.face_id, AssignmentRow.person_id, locks_face())
    query = select(*columns).join(PersonRow, PersonRow.id == AssignmentRow.person_id)
    for face_id, person_id, is_locked in plain_rows(connection, query):
        (locked if is_locked else unlocked)[face_id] = person_id
    return unlocked, locked


def plan(
    connection: Connection, groups: Sequence[PersonFaces], considered: Iterable[int] | None
) -> tuple[dict[int, int], dict[int, int], list[int]]:
    """Return the person of each free face now, and that of the groups; new people among these are made, and listed.

    Parameters and errors are those of `PeopleGrouping.apply`.
    """
    filled = [group for group in groups if len(group[1])]
    current, locked = _assignments(connection)
    if considered is not None:
        kept = current.keys() - set(map(int, considered))
        current = {face: person for face, person in current.items() if face not in kept}
    _check(connection, filled, locked)
    made = _new_people(connection, sum(person_id is None for person_id, _ in filled))
    new_ids = iter(made)
    wanted: dict[int, int] = {}
    for person_id, face_ids in filled:
        wanted.update(dict.fromkeys(map(int, face_ids), next(new_ids) if person_id is None else int(person_id)))
    return current, {face: person for face, person in wanted.items() if face not in locked}, made


def _check(connection: Connection, groups: Sequence[PersonFaces], locked: Mapping[int, int]) -> None:
    """Look for what forbids the groups; there may be a million faces, so they are looked through by sets."""
    owner: dict[int, int | None] = {}
    for person_id, face_ids in groups:
        owner.update(dict.fromkeys(face_ids, person_id))
    if len(owner) != sum(len(face_ids) for _, face_ids in groups):
        raise ValueError("a face is in two groups")
    people = set(connection.scalars(select(PersonRow.id)))
    free = set(chain.from_iterable(plain_rows(connection, select(FaceRow.id).where(~is_set_aside()))))
    for person_id in {person_id for person_id, _ in groups if person_id is not None} - people:
        raise StaleGrouping(f"person {person_id} is gone")
    for face_id in owner.keys() - free:
        raise StaleGrouping(f"face {face_id} is gone, or was set aside")
    for face_id in (face_id for face_id, person_id in locked.items() if owner.get(face_id, person_id) != person_id):
        raise StaleGrouping(f"face {face_id} is locked to person {locked[face_id]}")
    for face_id in (face_id for face_id, others in _rejected(connection).items() if owner.get(face_id) in others):
        raise StaleGrouping(f"the user said that face {face_id} is not person {owner[face_id]}")


def _new_people(connection: Connection, n_people: int) -> list[int]:
    if not n_people:
        return []
    blank = {"hidden": False, "created_at": utc_now()}
    return sorted(connection.scalars(insert(PersonRow).returning(PersonRow.id), [blank] * n_people))


def place(connection: Connection, current: Mapping[int, int], wanted: Mapping[int, int]) -> None:
    """Write only what differs: a regroup after a small scan moves few faces. Those that join the kept are guesses."""
    connection.execute(delete(AssignmentRow).where(among(AssignmentRow.face_id, current.keys() - wanted.keys())))
    kept = set(connection.scalars(select(PersonRow.id).where(is_named_or_hidden())))
    moved = [
        {"face_id": face_id, "person_id": person_id, "confirmed": False, "guessed": person_id in kept}
        for face_id, person_id in wanted.items()
        if current.get(face_id) != person_id
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
        .where(PersonRow.id == new.c.person_id, PersonRow.name.is_(None) | (func.coalesce(old, -1) != PersonRow.id))
        .values(portrait_face_id=new.c.face_id)
    )


def is_left_over() -> ColumnElement[bool]:
    """Select the people whom nothing keeps: no face, and neither named nor hidden."""
    return ~is_named_or_hidden() & ~exists().where(AssignmentRow.person_id == PersonRow.id)

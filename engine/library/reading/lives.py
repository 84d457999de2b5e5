"""When faces were seen, and when people can be seen: what dates, and the user, say of who cannot be whom."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any

import numpy as np
from sqlalchemy import ColumnElement, Connection, Select, exists, func, select
from sqlalchemy.orm import InstrumentedAttribute

from engine.library.dialects.expressions import among
from engine.library.schema import AssignmentRow, FaceRow, PersonRow, PhotoRow, RejectionRow, plain_rows
from engine.library.store import Repository
from engine.partial_dates import Days, PartialDate
from engine.photos.dates import days_taken, likely_year
from engine.records import FaceTimes

DATE_COLUMNS = (PhotoRow.taken_at, PhotoRow.date_source, PhotoRow.date_precision)
"""What `face_times` reads, of each face's photo."""
_CLOCK_DAYS = 2  # that a camera's clock may be off, or the zone that it was set to


class LivesReader(Repository):
    """The side of the library that knows when people lived."""

    def lives(self) -> dict[int, Days]:
        """Return when people can be seen, by person_id: those whose birth or death is known; see `read_lives`."""
        with self._store.snapshot() as connection:
            return read_lives(connection)

    def impossible(self, person_id: int, face_ids: Sequence[int]) -> set[int]:
        """Select the faces that cannot be a person: taken before or after the life, or not them, as the user said."""
        with self._store.snapshot() as connection:
            refused = set(connection.scalars(_refused(RejectionRow.face_id, face_ids, person_id)))
            life = read_lives(connection).get(person_id)
            if life is None:
                return refused
            found, times = _times_of(connection, face_ids)
        return refused.union(itertools.compress(found, times.outside(life).tolist()))

    def impossible_people(self, face_ids: Sequence[int]) -> set[int]:
        """Select the people whom none of some faces can be, by the dates of the photos or by what the user said.

        A face that was moved from one to another is asked about again because that was wrong: the one may be right.
        """
        with self._store.snapshot() as connection:
            refused = Counter(connection.scalars(_refused(RejectionRow.person_id, face_ids).where(~_is_confirmed())))
            lives = read_lives(connection)
            found, times = _times_of(connection, face_ids if lives else ())
        outside = {person_id for person_id, life in lives.items() if found and times.outside(life).all()}
        return outside | {person_id for person_id, n_faces in refused.items() if n_faces == len(set(face_ids))}


def _refused(column: InstrumentedAttribute[Any], face_ids: Sequence[int], person_id: int | None = None) -> Select[Any]:
    """Select what the user said of some faces: that they are not a person, or who they are not."""
    who = RejectionRow.person_id.is_not(None) if person_id is None else RejectionRow.person_id == person_id
    return select(column).where(among(RejectionRow.face_id, face_ids), who)


def _is_confirmed() -> ColumnElement[bool]:
    return exists().where(AssignmentRow.face_id == RejectionRow.face_id, AssignmentRow.confirmed)


def read_lives(connection: Connection) -> dict[int, Days]:
    """Return when people can be seen, within a transaction.

    What the user confirmed outweighs dates: a life is as long as the photos of its confirmed faces ask, which may be
    scans of old prints, with the scanner's date.
    """
    born, died = (PersonRow.birthday, PersonRow.birthday_precision), (PersonRow.died, PersonRow.died_precision)
    known = PersonRow.birthday.is_not(None) | PersonRow.died.is_not(None)
    lives = {
        person_id: Days.of(PartialDate.of(birthday, how_born), PartialDate.of(death, how_died))
        for person_id, birthday, how_born, death, how_died in connection.execute(
            select(PersonRow.id, *born, *died).where(known)
        )
    }
    if not lives:
        return {}
    taken_at, *how = DATE_COLUMNS
    confirmed = (
        select(AssignmentRow.person_id, func.min(taken_at), func.max(taken_at), *how)
        .join(FaceRow, FaceRow.id == AssignmentRow.face_id)
        .join(PhotoRow, PhotoRow.id == FaceRow.photo_id)
        .where(AssignmentRow.confirmed, among(AssignmentRow.person_id, lives))
        .group_by(AssignmentRow.person_id, *how)
    )
    for person_id, first_at, last_at, *known in plain_rows(connection, confirmed):
        life, (_, _, last), (_, first, _) = lives[person_id], _read(first_at, *known), _read(last_at, *known)
        lives[person_id] = Days(min(life.first, last), max(life.last, first))
    return {person_id: Days(life.first - _CLOCK_DAYS, life.last + _CLOCK_DAYS) for person_id, life in lives.items()}


def face_times(rows: Sequence[Any]) -> FaceTimes:
    """Make columns of the dates of faces' photos, each a row of `DATE_COLUMNS`."""
    found = np.array([_read(*row) for row in rows], np.float64).reshape(-1, 3)
    return FaceTimes(*(np.ascontiguousarray(column) for column in found.T))


def _times_of(connection: Connection, face_ids: Sequence[int]) -> tuple[list[int], FaceTimes]:
    query = select(FaceRow.id, *DATE_COLUMNS).join(PhotoRow, PhotoRow.id == FaceRow.photo_id)
    rows = plain_rows(connection, query.where(among(FaceRow.id, face_ids)))
    return [row[0] for row in rows], face_times([row[1:] for row in rows])


def _read(taken_at: object, source: str | None, precision: str | None) -> tuple[float, float, float]:
    return _read_day(None if taken_at is None else str(taken_at)[:10], source, precision)


@cache  # there are far fewer days than faces
def _read_day(written: str | None, source: str | None, precision: str | None) -> tuple[float, float, float]:
    day = None if written is None else date.fromisoformat(written)
    return likely_year(day, source, precision), *days_taken(day, source, precision)

"""Long lists for the window: as little a row as will do, by the ten thousand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, CompoundSelect, Select, and_, exists, func, select

from engine.library.dialects.expressions import among, year_of
from engine.library.schema import (
    AssignmentRow,
    FaceRow,
    PersonRow,
    PhotoPersonRow,
    PhotoRow,
    RejectionRow,
    in_some_seen_photo,
    is_seen_photo,
    is_set_aside,
)
from engine.library.store import Repository
from engine.records import FaceLine, PhotoLine, PhotoQuery


class BrowsingReader(Repository):
    """The side of the library that fills the window's lists; each method sees one moment."""

    def person_faces(self, person_id: int) -> list[FaceLine]:
        """List a person's faces in present photos by capture time, those without one last."""
        return self._lines(AssignmentRow.person_id == person_id)

    def face_lines(self, face_ids: Sequence[int]) -> list[FaceLine]:
        """List faces in present photos, except those set aside as nobody, in the order of `person_faces`."""
        return self._lines(among(FaceRow.id, face_ids), ~is_set_aside())

    def photos(self, wanted: PhotoQuery) -> list[PhotoLine]:
        """List present photos by capture time, those without one last; see `PhotoQuery`."""
        columns = (PhotoRow.id, PhotoRow.taken_at, PhotoRow.duration_ms, PhotoRow.date_precision, PhotoRow.date_source)
        query = select(*columns).where(*_photo_conditions(wanted))
        somebody = FaceRow.id.not_in(select(RejectionRow.face_id).where(RejectionRow.person_id.is_(None)))
        counts = select(FaceRow.photo_id, func.count()).where(somebody).group_by(FaceRow.photo_id)
        if wanted.with_people:
            counts = counts.where(FaceRow.photo_id.in_(photos_of(wanted.with_people[0])))
        with self._store.snapshot() as connection:
            rows = connection.execute(query.order_by(*_by_time(PhotoRow.id))).all()
            n_faces: dict[int, int] = {row[0]: row[1] for row in connection.execute(counts)}
        return [PhotoLine(row[0], row[1], n_faces.get(row[0], 0), *row[2:]) for row in rows]

    def years(self) -> tuple[int, int] | None:
        """Return the years of the first and the last present photo; None if none has a date."""
        query = select(func.min(PhotoRow.taken_at), func.max(PhotoRow.taken_at)).where(is_seen_photo())
        with self._store.snapshot() as connection:
            first, last = connection.execute(query).one()
        return None if first is None or last is None else (first.year, last.year)

    def _lines(self, *conditions: ColumnElement[bool]) -> list[FaceLine]:
        query = _lines_query().where(in_some_seen_photo(), *conditions)
        with self._store.snapshot() as connection:
            rows = connection.execute(query).all()
        return [
            FaceLine(face_id, photo_id, taken_at, bool(confirmed), quality, person_id, None, *rest)
            for face_id, photo_id, taken_at, confirmed, quality, person_id, *rest in rows
        ]


def _lines_query() -> Select[*tuple[Any, ...]]:
    columns = (FaceRow.id, FaceRow.photo_id, PhotoRow.taken_at, AssignmentRow.confirmed, FaceRow.quality)
    return (
        select(*columns, AssignmentRow.person_id, PhotoRow.date_source, PhotoRow.date_precision, FaceRow.moment_ms)
        .join(PhotoRow, PhotoRow.id == FaceRow.photo_id)
        .outerjoin(AssignmentRow, AssignmentRow.face_id == FaceRow.id)
        .order_by(*_by_time(FaceRow.photo_id, FaceRow.moment_ms, FaceRow.x0, FaceRow.id))
    )


def _by_time(*then: Any) -> tuple[Any, ...]:
    return (PhotoRow.taken_at.is_(None), PhotoRow.taken_at, *then)


def _photo_conditions(wanted: PhotoQuery) -> list[ColumnElement[bool]]:
    conditions = [is_seen_photo()]
    conditions += [PhotoRow.id.in_(photos_of(person_id)) for person_id in wanted.with_people]
    conditions += [PhotoRow.id.not_in(photos_of(person_id)) for person_id in wanted.without_people]
    if wanted.only_these:
        somebody_else = exists().where(
            and_(FaceRow.photo_id == PhotoRow.id, AssignmentRow.face_id == FaceRow.id),
            AssignmentRow.person_id == PersonRow.id,
            ~among(PersonRow.id, wanted.with_people),
            ~PersonRow.hidden,
        )
        conditions.append(~somebody_else)
    if wanted.years is not None:
        first, last = wanted.years
        conditions.append(year_of(PhotoRow.taken_at).between(f"{first:04d}", f"{last:04d}"))
    return conditions


def photos_of(person_id: int) -> CompoundSelect[*tuple[Any, ...]]:
    """Select the photos that show somebody, or are said to."""
    faces = select(FaceRow.photo_id).join(AssignmentRow, AssignmentRow.face_id == FaceRow.id)
    said = select(PhotoPersonRow.photo_id).where(PhotoPersonRow.person_id == person_id)
    return faces.where(AssignmentRow.person_id == person_id).union(said)

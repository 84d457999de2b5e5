"""Who is seen with whom, and what else can be counted in a library."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, extract, func, select

from engine.library.dialects.expressions import among, day_of, year_of
from engine.library.schema import (
    AssignmentRow,
    FaceRow,
    PersonRow,
    PhotoRow,
    in_seen_photo,
    is_seen_photo,
    is_set_aside,
    plain_rows,
)
from engine.library.store import Repository
from engine.records import Numbers, Pair

_YEAR = year_of(PhotoRow.taken_at)


class TogetherReader(Repository):
    """The side of the library that counts; each method sees one moment."""

    def pairs(self, limit: int = 60) -> list[Pair]:
        """List the named people who are seen together in most photos, the most first, with the years."""
        one, other = _who_is_where().subquery(), _who_is_where().subquery()
        both = (other.c.photo_id == one.c.photo_id) & (other.c.person_id > one.c.person_id)
        whom = (one.c.person_id, other.c.person_id)
        counted = select(*whom, func.count()).join_from(one, other, both).group_by(*whom)
        with self._store.snapshot() as connection:
            most = plain_rows(connection, counted.order_by(func.count().desc(), *whom).limit(limit))
            of_most = {person_id for first, second, _ in most for person_id in (first, second)}
            by_year = select(*whom, _YEAR, func.count()).join_from(one, other, both)
            by_year = by_year.join(PhotoRow, PhotoRow.id == one.c.photo_id)
            by_year = by_year.where(PhotoRow.taken_at.is_not(None), among(one.c.person_id, of_most))
            years = defaultdict[tuple[int, int], list[tuple[int, int]]](list)
            for first, second, year, n in plain_rows(connection, by_year.group_by(*whom, _YEAR).order_by(_YEAR)):
                years[first, second].append((int(year), n))
        return [Pair(first, second, n, tuple(years[first, second])) for first, second, n in most]

    def numbers(self) -> Numbers:
        """Count what makes one smile."""
        with self._store.snapshot() as connection:
            n_photos = connection.scalar(select(func.count()).select_from(PhotoRow).where(is_seen_photo())) or 0
            dated = (is_seen_photo(), PhotoRow.taken_at.is_not(None))
            n_dated = connection.scalar(select(func.count()).select_from(PhotoRow).where(*dated)) or 0
            to_the_day = (*dated, PhotoRow.date_precision.is_(None))
            is_weekend = extract("dow", PhotoRow.taken_at).in_((0, 6))
            on_weekend = select(func.count(), func.count().filter(is_weekend)).select_from(PhotoRow)
            n_days, n_weekend = connection.execute(on_weekend.where(*to_the_day)).one()
            columns = (PhotoRow.id, PhotoRow.taken_at, PhotoRow.date_precision)
            first = _first(connection, select(*columns).where(*dated).order_by(PhotoRow.taken_at, PhotoRow.id))
            return Numbers(
                n_photos,
                n_dated,
                first[:2] if first and first[2] is None else None,
                _only_first(connection, _busiest(day_of(PhotoRow.taken_at), *to_the_day)),
                _first(connection, _busiest(_YEAR, *dated)),
                _first(connection, _most_faces()),
                *_people(connection),
                n_weekend / n_days if n_days else 0.0,
            )


def _who_is_where() -> Select[*tuple[Any, ...]]:
    """Select the photos that can be seen with each named person in them, once."""
    return (
        select(FaceRow.photo_id, AssignmentRow.person_id)
        .join(AssignmentRow, AssignmentRow.face_id == FaceRow.id)
        .join(PersonRow, PersonRow.id == AssignmentRow.person_id)
        .where(PersonRow.name.is_not(None), ~PersonRow.hidden)
        .where(in_seen_photo())
        .distinct()
    )


def _busiest(of: Any, *conditions: ColumnElement[bool]) -> Select[*tuple[Any, ...]]:
    return select(of, func.count()).where(*conditions).group_by(of).order_by(func.count().desc(), of)


def _most_faces() -> Select[*tuple[Any, ...]]:
    faces = select(FaceRow.photo_id, func.count()).where(in_seen_photo(), ~is_set_aside()).group_by(FaceRow.photo_id)
    return faces.order_by(func.count().desc(), FaceRow.photo_id)


def _people(connection: Connection) -> tuple[tuple[int, int] | None, tuple[int, int, int] | None]:
    """Look up who is seen in most photos, and who over most years."""
    where = _who_is_where().subquery()
    years = (func.min(_YEAR), func.max(_YEAR))
    query = select(where.c.person_id, func.count(), *years).join(PhotoRow, PhotoRow.id == where.c.photo_id)
    rows = plain_rows(connection, query.group_by(where.c.person_id))
    most = max((n for _, n, *_ in rows), default=0)
    seen_most = [(int(person_id), int(n)) for person_id, n, *_ in rows if n == most]
    spans = [(person_id, int(first), int(last)) for person_id, _, first, last in rows if first is not None]
    longest = max(spans, key=lambda span: (span[2] - span[1], -span[0]), default=None)
    return seen_most[0] if len(seen_most) == 1 else None, longest


def _first(connection: Connection, query: Select[*tuple[Any, ...]]) -> Any:
    row = connection.execute(query.limit(1)).first()
    return None if row is None else tuple(row)


def _only_first(connection: Connection, query: Select[*tuple[Any, ...]]) -> Any:
    """Look up the first row, unless the second one counts as much."""
    rows = [tuple(row) for row in connection.execute(query.limit(2))]
    return rows[0] if len(rows) == 1 or (rows and rows[0][1] > rows[1][1]) else None

"""All photos in the order of time, or folder by folder: counts first, then nothing but ids, then a few rows by need."""

from __future__ import annotations

import itertools
import os
from collections import defaultdict
from collections.abc import Collection
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import ColumnElement, Connection, Select, exists, false, func, literal_column, or_, select

from engine.library.dialects.expressions import among, day_in_year_of, folder_of, month_of, of_smallest
from engine.library.paths import joined, ranges_below
from engine.library.reading.browsing import photos_of
from engine.library.scanning.root_table import RootTable
from engine.library.schema import (
    AssignmentRow,
    FaceRow,
    PersonRow,
    PhotoRow,
    is_seen_photo,
    is_set_aside,
    plain_rows,
    shown_file,
)
from engine.library.store import Repository
from engine.partial_dates import Precision
from engine.photos.dates import GUESSES
from engine.records import PhotoFilter, PhotoKind, PhotoNote, PhotoRun, Timeline

_MONTH = month_of(PhotoRow.taken_at)
_OF_YEAR = PhotoRow.date_precision.is_not_distinct_from(literal_column(f"'{Precision.YEAR}'"))  # of no month of it
_NEWEST_FIRST = (PhotoRow.taken_at.desc().nulls_last(), _OF_YEAR, PhotoRow.id.desc())


class TimelineReader(Repository):
    """The side of the library that lists all photos; each method sees one moment."""

    def photo_months(self, wanted: PhotoFilter) -> tuple[PhotoRun, ...]:
        """Count the photos that can be seen by month, the newest first, those without a date last.

        Photos of which only the year is known come after its months.
        """
        with self._store.snapshot() as connection:
            return _months(connection, _conditions(connection, wanted))

    def photo_timeline(self, wanted: PhotoFilter) -> Timeline:
        """List the photos that can be seen, the newest first, those without a date last."""
        with self._store.snapshot() as connection:
            conditions = _conditions(connection, wanted)
            query = select(PhotoRow.id).where(*conditions).order_by(*_NEWEST_FIRST)
            return Timeline(_months(connection, conditions), _ids(plain_rows(connection, query)))

    def photos_by_folder(self, wanted: PhotoFilter) -> Timeline:
        """List the photos that can be seen folder by folder, within one the newest first; each photo once."""
        with self._store.snapshot() as connection:
            roots = {root_id: root for root, root_id in RootTable(connection).ids.items()}
            query = _by_folder(_conditions(connection, wanted), _ranges(connection, wanted.folder))
            rows = plain_rows(connection, query)
        folders = defaultdict[tuple[int, bytes], list[int]](list)
        for photo_id, root_id, folder in rows:
            folders[root_id, folder].append(photo_id)
        named = sorted((_folder(roots[root_id], inside), ids) for (root_id, inside), ids in folders.items())
        runs = tuple(PhotoRun(len(ids), folder=folder) for folder, ids in named)
        return Timeline(runs, np.array([photo_id for _, ids in named for photo_id in ids], np.int64))

    def film_lengths(self) -> dict[int, int]:
        """Look up how long the films are that can be seen: milliseconds by photo id."""
        query = select(PhotoRow.id, PhotoRow.duration_ms).where(PhotoRow.duration_ms.is_not(None), is_seen_photo())
        with self._store.snapshot() as connection:
            return dict(plain_rows(connection, query))

    def photo_folders(self) -> list[str]:
        """List the folders that hold a file in which a photo can be seen, in order."""
        query = (
            select(shown_file.c.root_id, folder_of(shown_file.c.path))
            .where(shown_file.c.photo_id.is_not(None))
            .distinct()
        )
        with self._store.snapshot() as connection:
            roots = {root_id: root for root, root_id in RootTable(connection).ids.items()}
            return sorted(_folder(roots[root_id], inside) for root_id, inside in plain_rows(connection, query))

    def photo_notes(self, photo_ids: Collection[int]) -> list[PhotoNote]:
        """Look up what a list says of some photos; unknown ones are passed over."""
        columns = (PhotoRow.id, PhotoRow.taken_at, PhotoRow.date_source, PhotoRow.date_precision)
        query = select(*columns).where(among(PhotoRow.id, photo_ids))
        faces = (
            select(FaceRow.photo_id, PersonRow.name)
            .outerjoin(AssignmentRow, AssignmentRow.face_id == FaceRow.id)
            .outerjoin(PersonRow, (PersonRow.id == AssignmentRow.person_id) & ~PersonRow.hidden)
            .where(among(FaceRow.photo_id, photo_ids), ~is_set_aside())
            .order_by(FaceRow.x0)
        )
        with self._store.snapshot() as connection:
            rows = connection.execute(query).all()
            names = defaultdict[int, list[str | None]](list)
            for photo_id, name in connection.execute(faces):
                names[photo_id].append(name)
        return [
            PhotoNote(photo_id, taken_at, source, precision, len(names[photo_id]), tuple(filter(None, names[photo_id])))
            for photo_id, taken_at, source, precision in rows
        ]


def _months(connection: Connection, conditions: list[ColumnElement[bool]]) -> tuple[PhotoRun, ...]:
    columns = (_MONTH, _OF_YEAR)
    query = select(*columns, func.count()).select_from(PhotoRow).where(*conditions).group_by(*columns)
    rows = plain_rows(connection, query.order_by(_MONTH.desc().nulls_last(), _OF_YEAR))
    return tuple(
        PhotoRun(n, month and (int(month[:4]), 0 if of_year else int(month[5:]))) for month, of_year, n in rows
    )


def _by_folder(conditions: list[ColumnElement[bool]], ranges: list[ColumnElement[bool]]) -> Select[*tuple[Any, ...]]:
    """Select photos with the folder of the first file that shows them, of those in some ranges."""
    file = shown_file.c
    root, inside = of_smallest(file.root_id, file.id), of_smallest(folder_of(file.path), file.id)
    columns = (file.photo_id, root.label("root_id"), inside.label("inside"), func.min(file.id))
    shown = select(*columns).where(file.photo_id.is_not(None), *ranges).group_by(file.photo_id).subquery()
    query = select(PhotoRow.id, shown.c.root_id, shown.c.inside).join(shown, shown.c.photo_id == PhotoRow.id)
    return query.where(*conditions).order_by(*_NEWEST_FIRST)


def _folder(root: str, inside: bytes) -> str:
    return joined(root, os.fsdecode(inside).rstrip("/"))


def _ranges(connection: Connection, folder: str | None) -> list[ColumnElement[bool]]:
    """Say which files lie in or below a folder: one condition, or none for all files."""
    if folder is None:
        return []
    places = RootTable(connection).at_or_below(folder)
    column = shown_file.c.path
    there = [(shown_file.c.root_id == root_id) & or_(*ranges_below(column, inside)) for _, root_id, inside in places]
    return [or_(false(), *there)]


def _conditions(connection: Connection, wanted: PhotoFilter) -> list[ColumnElement[bool]]:
    ranges = _ranges(connection, wanted.folder)
    conditions: list[ColumnElement[bool]] = [PhotoRow.id.in_(select(shown_file.c.photo_id).where(*ranges))]
    somebody = select(FaceRow.id).where(FaceRow.photo_id == PhotoRow.id, ~is_set_aside())
    match wanted.kind:
        case PhotoKind.NOBODY_NAMED:
            named = select(FaceRow.photo_id).join(AssignmentRow, AssignmentRow.face_id == FaceRow.id)
            named = named.join(PersonRow, PersonRow.id == AssignmentRow.person_id).where(PersonRow.name.is_not(None))
            conditions += [exists(somebody), PhotoRow.id.not_in(named)]
        case PhotoKind.NO_FACES:
            conditions.append(~exists(somebody))
        case PhotoKind.WITH_PLACE:
            conditions.append(PhotoRow.latitude.is_not(None))
        case PhotoKind.DATE_GUESSED:
            conditions += [PhotoRow.taken_at.is_not(None), PhotoRow.date_source.in_(GUESSES)]
        case PhotoKind.UNDATED:
            conditions.append(PhotoRow.taken_at.is_(None))
    conditions += [PhotoRow.id.in_(photos_of(person_id)) for person_id in wanted.people]
    if wanted.on_day is not None:
        month, day = wanted.on_day
        conditions.append(PhotoRow.date_precision.is_(None))  # else what is of a whole year would be of New Year's Day
        conditions.append(day_in_year_of(PhotoRow.taken_at) == f"{month:02d}-{day:02d}")
    return conditions


def _ids(rows: Any) -> NDArray[np.int64]:
    return np.fromiter(itertools.chain.from_iterable(rows), np.int64)

"""Everything that speaks for or against a face being somebody, as columns."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import ColumnElement, Connection, Integer, Select, cast, func, select, true

from engine.library.dialects.expressions import among, year_of
from engine.library.reading.lives import DATE_COLUMNS, face_times, read_lives
from engine.library.reading.vectors import joined
from engine.library.scanning.scans import weights_id
from engine.library.schema import (
    AssignmentRow,
    EmbeddingRow,
    FaceRow,
    PersonRow,
    PhotoRow,
    RejectionRow,
    in_seen_photo,
    in_some_seen_photo,
    plain_rows,
)
from engine.library.store import FACE_DATA_CHANGED, Repository, Store, read_setting
from engine.partial_dates import Days
from engine.records import FaceTimes, WeightsId
from engine.vectors.adapter import ADAPTER_SETTING


@dataclass(frozen=True, eq=False)
class Evidence:
    """The faces that can be seen and may be somebody, with what the user said of them; row i of each array is a face.

    Attributes
    ----------
    face_id, photo_id : (n,) int64
        Ascending by face_id.
    vector : (n, d) int8
    quality : (n,) float32
    person_id : (n,) int64
        -1 where the face belongs to nobody yet.
    confirmed : (n,) bool
    guessed : (n,) bool
        Grouping, not the user, put the face with a person who was named already.
    year : (n,) int16
        The photo was taken in; 0 where nobody knows.
    refused_row, refused_person : (m,) int64
        The user said that the face of this row is not this person.
    named, hidden : (k,), (l,) int64
        Ids of the named people who are not hidden, and of the hidden; ascending.
    times : FaceTimes or None
    lives : mapping of person_id to Days
        When they can be seen, of those whose birth or death is known; see `engine.library.reading.lives`.
    """

    face_id: NDArray[np.int64]
    photo_id: NDArray[np.int64]
    vector: NDArray[np.int8]
    quality: NDArray[np.float32]
    person_id: NDArray[np.int64]
    confirmed: NDArray[np.bool_]
    guessed: NDArray[np.bool_]
    year: NDArray[np.int16]
    refused_row: NDArray[np.int64]
    refused_person: NDArray[np.int64]
    named: NDArray[np.int64]
    hidden: NDArray[np.int64]
    times: FaceTimes | None = None
    lives: Mapping[int, Days] = field(default_factory=dict)

    def outside_life(self, person_id: int, rows: NDArray[np.int64] | None = None) -> NDArray[np.bool_]:
        """Report which faces, or of some rows, were seen before a person was born or after they died: (n,) bool."""
        n = len(self.face_id) if rows is None else len(rows)
        if self.times is None or person_id not in self.lives:
            return np.zeros(n, np.bool_)
        return (self.times if rows is None else self.times.rows(rows)).outside(self.lives[person_id])


class _FaceColumns(NamedTuple):
    """Faces in photos that can be seen, those set aside among them; as in `Evidence`."""

    face_id: NDArray[np.int64]
    photo_id: NDArray[np.int64]
    vector: NDArray[np.int8]
    quality: NDArray[np.float32]
    year: NDArray[np.int16]
    times: NDArray[np.float64]  # as in `FaceTimes`, a column each


class EvidenceReader(Repository):
    """The side of the library that learning from corrections reads."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        # Of all faces, which corrections do not change, with what they depend on.
        self._faces_read: tuple[object, _FaceColumns] | None = None

    def evidence(self, weights: WeightsId, person_ids: Collection[int] | None = None) -> Evidence:
        """Read all faces of one moment that these weights embedded, in photos that can be seen.

        Embeddings come through the library's adapter. The columns of all faces are kept for the next time, until a scan
        or an edit changes them; what was said of the faces is always read.

        Parameters
        ----------
        weights : WeightsId
        person_ids : collection of int, optional
            Read the faces of these people only.
        """
        owner = (AssignmentRow.face_id, AssignmentRow.person_id, AssignmentRow.confirmed, AssignmentRow.guessed)
        of_people = true() if person_ids is None else among(AssignmentRow.person_id, person_ids)
        with self._store.snapshot() as connection:
            if person_ids is None:
                faces = self._all_faces(connection, weights)
            else:
                theirs = FaceRow.id.in_(select(AssignmentRow.face_id).where(of_people))
                faces = _read_faces(connection, weights, in_some_seen_photo(), theirs)
            owners = _table(connection, select(*owner).where(of_people))
            aside = _table(connection, select(RejectionRow.face_id).where(RejectionRow.person_id.is_(None)))
            refused = select(RejectionRow.face_id, RejectionRow.person_id).where(RejectionRow.person_id.is_not(None))
            refused_pairs = _table(connection, refused)
            people = connection.execute(select(PersonRow.id, PersonRow.name, PersonRow.hidden)).all()
            lives = read_lives(connection)
        seen = np.isin(faces.face_id, aside[:, 0], invert=True)
        faces = faces if seen.all() else _FaceColumns._make(column[seen] for column in faces)
        owners = owners[np.isin(owners[:, 0], faces.face_id)]
        whose = np.tile(np.array([-1, 0, 0]), (len(faces.face_id), 1))
        whose[np.searchsorted(faces.face_id, owners[:, 0])] = owners[:, 1:]
        refused_pairs = refused_pairs[np.isin(refused_pairs[:, 0], faces.face_id)]
        return Evidence(
            **(faces._asdict() | {"times": FaceTimes(*faces.times.T)}),
            person_id=np.ascontiguousarray(whose[:, 0]),
            confirmed=whose[:, 1].astype(np.bool_),
            guessed=whose[:, 2].astype(np.bool_),
            refused_row=np.searchsorted(faces.face_id, refused_pairs[:, 0]),
            refused_person=np.ascontiguousarray(refused_pairs[:, 1]),
            named=np.array(sorted(person.id for person in people if person.name and not person.hidden), np.int64),
            hidden=np.array(sorted(person.id for person in people if person.hidden), np.int64),
            lives=lives,
        )

    def _all_faces(self, connection: Connection, weights: WeightsId) -> _FaceColumns:
        read_as = (weights, read_setting(connection, ADAPTER_SETTING), read_setting(connection, FACE_DATA_CHANGED, 0))
        kept = self._faces_read
        if kept is None or kept[0] != read_as:
            kept = self._faces_read = None  # not two of them in memory
            kept = self._faces_read = read_as, _read_faces(connection, weights, in_seen_photo())
        return kept[1]


def _read_faces(connection: Connection, weights: WeightsId, *conditions: ColumnElement[bool]) -> _FaceColumns:
    year = func.coalesce(cast(year_of(PhotoRow.taken_at), Integer), 0)
    query = (
        select(FaceRow.id, FaceRow.photo_id, FaceRow.quality, year, EmbeddingRow.vector, *DATE_COLUMNS)
        .join(EmbeddingRow, EmbeddingRow.face_id == FaceRow.id)
        .join(PhotoRow, PhotoRow.id == FaceRow.photo_id)
        .where(EmbeddingRow.weights_id == weights_id(connection, weights), *conditions)
        .order_by(FaceRow.id)
    )
    rows = plain_rows(connection, query)
    columns: Sequence[Any] = list(zip(*rows, strict=True)) if rows else [()] * 8
    times = face_times(list(zip(*columns[5:], strict=True)))
    return _FaceColumns(
        face_id=np.array(columns[0], np.int64),
        photo_id=np.array(columns[1], np.int64),
        vector=joined(connection, weights, columns[4], raw=False),
        quality=np.array(columns[2], np.float32),
        year=np.array(columns[3], np.int16),
        times=np.column_stack([times.year, times.first, times.last]),
    )


def _table(connection: Connection, query: Select[*tuple[Any, ...]]) -> NDArray[np.int64]:
    """Read whole numbers: (n, columns) int64."""
    values = itertools.chain.from_iterable(plain_rows(connection, query))
    return np.fromiter(values, np.int64).reshape(-1, len(query.selected_columns))

"""Everything that speaks for or against a face being somebody, as columns."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Integer, cast, func, select

from engine.library.adapting import joined
from engine.library.scans import weights_id
from engine.library.schema import (
    AssignmentRow,
    EmbeddingRow,
    FaceRow,
    PersonRow,
    PhotoRow,
    RejectionRow,
    among,
    in_seen_photo,
    in_some_seen_photo,
    is_nobody,
    plain_rows,
)
from engine.library.store import Store
from engine.records import WeightsId


@dataclass(frozen=True, eq=False)
class Evidence:
    """The faces that can be seen and may be somebody, with what the user said of them; row i of each array is one.

    Attributes
    ----------
    face_id, photo_id : (n,) int64
        Ascending by face_id.
    vector : (n, 128) int8
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


class Testimony(Store):
    """The side of the library that learning from corrections reads."""

    def evidence(self, weights: WeightsId, person_ids: Collection[int] | None = None) -> Evidence:
        """Read all faces of one moment that these weights embedded, in photos that can be seen.

        Embeddings come through the library's adapter.

        Parameters
        ----------
        weights : WeightsId
        person_ids : collection of int, optional
            Read the faces of these people only.
        """
        whole = person_ids is None
        query = _faces_query().where(in_seen_photo() if whole else in_some_seen_photo())
        if person_ids is not None:
            query = query.where(among(AssignmentRow.person_id, person_ids))
        with self.reading() as connection:
            query = query.where(EmbeddingRow.weights_id == weights_id(connection, weights))
            rows = plain_rows(connection, query)
            refused = plain_rows(connection, select(RejectionRow.face_id, RejectionRow.person_id))
            people = connection.execute(select(PersonRow.id, PersonRow.name, PersonRow.hidden)).all()
            columns: Sequence[Any] = list(zip(*rows, strict=True)) if rows else [()] * 8
            vectors = joined(connection, weights, columns[7], raw=False)
        face_id = np.array(columns[0], np.int64)
        pairs = np.array([pair for pair in refused if pair[1] is not None], np.int64).reshape(-1, 2)
        pairs = pairs[np.isin(pairs[:, 0], face_id)]
        return Evidence(
            face_id=face_id,
            photo_id=np.array(columns[1], np.int64),
            vector=vectors,
            quality=np.array(columns[2], np.float32),
            person_id=np.array(columns[3], np.int64),
            confirmed=np.array(columns[4], np.bool_),
            guessed=np.array(columns[5], np.bool_),
            year=np.array(columns[6], np.int16),
            refused_row=np.searchsorted(face_id, pairs[:, 0]),
            refused_person=pairs[:, 1],
            named=np.array(sorted(one.id for one in people if one.name and not one.hidden), np.int64),
            hidden=np.array(sorted(one.id for one in people if one.hidden), np.int64),
        )


def _faces_query() -> Any:
    return (
        select(
            FaceRow.id,
            FaceRow.photo_id,
            FaceRow.quality,
            func.coalesce(AssignmentRow.person_id, -1),
            func.coalesce(AssignmentRow.confirmed, 0),
            func.coalesce(AssignmentRow.guessed, 0),
            func.coalesce(cast(func.substr(PhotoRow.taken_at, 1, 4), Integer), 0),
            EmbeddingRow.vector,
        )
        .join(EmbeddingRow, EmbeddingRow.face_id == FaceRow.id)
        .join(PhotoRow, PhotoRow.id == FaceRow.photo_id)
        .outerjoin(AssignmentRow, AssignmentRow.face_id == FaceRow.id)
        .where(~is_nobody())
        .order_by(FaceRow.id)
    )

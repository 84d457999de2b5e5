"""What the edits that draw, resize and delete a face do to the tables."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from sqlalchemy import Connection, delete, select, update

from engine.errors import KnownError
from engine.library.dialects.expressions import upsert
from engine.library.edits.images.rows import Record
from engine.library.edits.kinds import DeleteFace, DrawFace, ResizeFace
from engine.library.edits.people import apply
from engine.library.edits.steps import assign, find_person, ids_among, owners_of, reject
from engine.library.edits.titles import Facts
from engine.library.scanning.photo_faces import require_one_size
from engine.library.scanning.scans import weights_id_or_new
from engine.library.schema import AssignmentRow, EmbeddingRow, FaceRow, PersonRow, PhotoRow, insert_row
from engine.library.store import note_face_data_changed
from engine.records import WeightsId
from engine.sentences import sentence
from engine.vectors.stored import checksum, to_blob


@apply.register
def _draw(edit: DrawFace, record: Record) -> Facts:
    connection = record.connection
    if connection.execute(select(PhotoRow.id).where(PhotoRow.id == edit.photo_id)).first() is None:
        raise KnownError(
            sentence("There is no photo {photo_id} in the library, or not any more.", photo_id=edit.photo_id)
        )
    person = None if edit.person_id is None else find_person(connection, edit.person_id)
    record.before(ids_among(edit.person_id), whole=True)
    note_face_data_changed(connection)
    face_id = insert_face(edit, record)
    if person is None:
        return Facts()
    assign(connection, [face_id], person.person_id, confirmed=True)
    return Facts((person.label,))


def insert_face(edit: DrawFace, record: Record) -> int:
    """Insert a drawn face that is nobody's, with its embedding, and return its id."""
    face_id = insert_row(record.connection, FaceRow, photo_id=edit.photo_id, score=0.0, **_columns(edit))
    record.new_faces.append(face_id)
    _embed(record, face_id, edit)
    return face_id


@apply.register
def _resize(edit: ResizeFace, record: Record) -> Facts:
    connection = record.connection
    owner = owners_of(connection, [edit.face_id])[edit.face_id]
    columns = _columns(edit)
    record.before(ids_among(owner), [edit.face_id], whole=True)
    note_face_data_changed(connection)
    connection.execute(update(FaceRow).where(FaceRow.id == edit.face_id).values(**columns))
    connection.execute(delete(EmbeddingRow).where(EmbeddingRow.face_id == edit.face_id))  # they show the old box
    _embed(record, edit.face_id, edit)
    return _whose(connection, owner)


@apply.register
def _delete(edit: DeleteFace, record: Record) -> Facts:
    connection = record.connection
    owner = owners_of(connection, [edit.face_id])[edit.face_id]
    covered = connection.scalars(select(PersonRow.id).where(PersonRow.cover_face_id == edit.face_id))
    record.before(ids_among(owner, covered), [edit.face_id], whole=True)
    note_face_data_changed(connection)
    whose = _whose(connection, owner)
    found = connection.scalar(select(FaceRow.score).where(FaceRow.id == edit.face_id))
    if not found:
        connection.execute(delete(FaceRow).where(FaceRow.id == edit.face_id))
    else:  # the detector would find it again
        connection.execute(delete(AssignmentRow).where(AssignmentRow.face_id == edit.face_id))
        reject(connection, [(edit.face_id, None)])
    return whose


def _whose(connection: Connection, owner: int | None) -> Facts:
    return Facts(() if owner is None else (find_person(connection, owner).label,))


def _columns(edit: DrawFace | ResizeFace) -> dict[str, Any]:
    if len(edit.box) != 4 or len(edit.landmarks) != 10:
        raise ValueError("a box has 4 numbers and landmarks have 10")
    x0, y0, x1, y1 = edit.box
    if not (all(map(math.isfinite, (*edit.box, *edit.landmarks))) and x0 < x1 and y0 < y1):
        raise KnownError(sentence("This box is empty. Please draw it around a face."))
    corners = dict(zip(("x0", "y0", "x1", "y1"), edit.box, strict=True))
    landmarks = np.array(edit.landmarks, "<f4").tobytes()
    return corners | {"landmarks": landmarks, "quality": edit.quality, "drawn_by_user": True}


def _embed(record: Record, face_id: int, edit: DrawFace | ResizeFace) -> None:
    vector = to_blob(np.frombuffer(bytes.fromhex(edit.vector), np.int8))
    weights_id = weights_id_or_new(record.connection, WeightsId(edit.net, edit.sha256))
    require_one_size(record.connection, weights_id, [vector])
    new = upsert(EmbeddingRow).values(face_id=face_id, weights_id=weights_id, vector=vector, checksum=checksum(vector))
    record.connection.execute(new)

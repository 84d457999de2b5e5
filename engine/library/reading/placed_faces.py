"""Where faces are in photos, and what the user said of them: what names from elsewhere are laid upon."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, func, select

from engine.library.dialects.expressions import among
from engine.library.paths import joined
from engine.library.scanning.root_table import RootTable
from engine.library.schema import (
    AssignmentRow,
    FaceRow,
    FileRow,
    ForgottenFaceRow,
    PersonRow,
    PhotoPersonRow,
    PhotoRow,
    RejectionRow,
    locks_face,
    plain_rows,
)
from engine.library.store import Repository

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class PlacedFace:
    """A face in its photo.

    Attributes
    ----------
    face_id : int
    box : four floats, pixels of the upright photo, x0 y0 x1 y1
    person_id : int or None
    person_name : str or None
    is_confirmed : bool
    is_of_user : bool
        The user said whose it is, or has seen it with somebody who has a name or is hidden.
    refused : frozenset of person_id or None
        The user said that it is none of these; None is nobody at all.
    """

    face_id: int
    box: Box
    person_id: int | None
    person_name: str | None
    is_confirmed: bool
    is_of_user: bool
    refused: frozenset[int | None]


@dataclass(frozen=True, slots=True)
class PlacedFaces:
    """The faces of a photo, with those that the user set aside.

    Attributes
    ----------
    width_px, height_px : int
        Of the upright photo.
    faces : list of PlacedFace
    forgotten : list of four floats
        Where somebody was who was forgotten.
    said : set of person_id
        Who is noted as being in the photo, nobody knows where.
    """

    width_px: int
    height_px: int
    faces: list[PlacedFace] = field(default_factory=list)
    forgotten: list[Box] = field(default_factory=list)
    said: set[int] = field(default_factory=set)


class PlacedFacesReader(Repository):
    """The side of the library that names from elsewhere are held against."""

    def photo_files(self) -> dict[str, int]:
        """List all files that hold a photo, or held it when their disk was there: paths and ids of photos."""
        query = select(FileRow.root_id, FileRow.path, FileRow.photo_id).where(FileRow.photo_id.is_not(None))
        with self._store.snapshot() as connection:
            roots = {root_id: root for root, root_id in RootTable(connection).ids.items()}
            rows = plain_rows(connection, query.order_by(FileRow.missing.desc()))
        return {joined(roots[root_id], os.fsdecode(path)): photo_id for root_id, path, photo_id in rows}

    def placed_faces(self, photo_ids: Collection[int]) -> dict[int, PlacedFaces]:
        """Read the faces of photos by the photos' ids; unknown ones are passed over."""
        with self._store.snapshot() as connection:
            query = select(PhotoRow.id, PhotoRow.width_px, PhotoRow.height_px).where(among(PhotoRow.id, photo_ids))
            found = {row[0]: PlacedFaces(row[1], row[2]) for row in plain_rows(connection, query)}
            refused = _refusals(connection, photo_ids)
            for photo_id, face_id, *rest in _rows(connection, photo_ids):
                box, (person_id, name, confirmed, locked) = rest[:4], rest[4:]
                corners = (box[0], box[1], box[2], box[3])
                no = frozenset(refused.get(face_id, ()))
                face = PlacedFace(face_id, corners, person_id, name, bool(confirmed), bool(locked), no)
                found[photo_id].faces.append(face)
            places = (ForgottenFaceRow.x0, ForgottenFaceRow.y0, ForgottenFaceRow.x1, ForgottenFaceRow.y1)
            gone = select(ForgottenFaceRow.photo_id, *places).where(among(ForgottenFaceRow.photo_id, photo_ids))
            for photo_id, x0, y0, x1, y1 in plain_rows(connection, gone):
                found[photo_id].forgotten.append((x0, y0, x1, y1))
            said = select(PhotoPersonRow.photo_id, PhotoPersonRow.person_id)
            for photo_id, person_id in plain_rows(connection, said.where(among(PhotoPersonRow.photo_id, photo_ids))):
                found[photo_id].said.add(person_id)
        return found


def _rows(connection: Connection, photo_ids: Collection[int]) -> Sequence[Any]:
    owner = (AssignmentRow.person_id, PersonRow.name, AssignmentRow.confirmed, func.coalesce(locks_face(), False))
    query = (
        select(FaceRow.photo_id, FaceRow.id, FaceRow.x0, FaceRow.y0, FaceRow.x1, FaceRow.y1, *owner)
        .outerjoin(AssignmentRow, AssignmentRow.face_id == FaceRow.id)
        .outerjoin(PersonRow, PersonRow.id == AssignmentRow.person_id)
        .where(among(FaceRow.photo_id, photo_ids))
        .order_by(FaceRow.id)
    )
    return plain_rows(connection, query)


def _refusals(connection: Connection, photo_ids: Collection[int]) -> dict[int, list[int | None]]:
    query = select(RejectionRow.face_id, RejectionRow.person_id).join(FaceRow, FaceRow.id == RejectionRow.face_id)
    refused: defaultdict[int, list[int | None]] = defaultdict(list)
    for face_id, person_id in plain_rows(connection, query.where(among(FaceRow.photo_id, photo_ids))):
        refused[face_id].append(person_id)
    return refused

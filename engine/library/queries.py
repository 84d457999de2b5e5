"""What the window and the command line ask of the library."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import ColumnElement, Connection, Row, exists, func, select

from engine.errors import KnownError
from engine.library.grouping import is_nobody
from engine.library.names import name_key
from engine.library.scans import weights_id
from engine.library.schema import AssignmentRow, EmbeddingRow, FaceRow, FileRow, PersonRow, PhotoRow, among, shows_photo
from engine.library.store import Store
from engine.records import Face, FaceBox, Person, PhotoInfo, WeightsId


class Vectors(NamedTuple):
    """Embeddings as columns.

    Attributes
    ----------
    face_ids, person_ids : (n,) int64
        -1 where the face belongs to nobody.
    vectors : (n, 128) int8
    """

    face_ids: NDArray[np.int64]
    person_ids: NDArray[np.int64]
    vectors: NDArray[np.int8]


class Queries(Store):
    """The side of the library that shows it; each method sees one moment."""

    def people(self, include_hidden: bool = False) -> list[Person]:
        """List the people: the named by name, then the unnamed by how many faces they have, most first.

        Only faces in photos that are present count; an unnamed person without any is left out. The cover is the one
        that the user chose, or else the person's best face.
        """
        with self.reading() as connection:
            people = _people(connection)
        shown = [one for one in people if (one.name or one.n_faces) and (include_hidden or not one.hidden)]
        return sorted(shown, key=_place_in_list)

    def find_people(self, text: str) -> list[Person]:
        """Find people by number ("12", "#12") or by name, whatever its case; hidden ones too.

        Raises
        ------
        KnownError
            If there is none; it suggests the names that come close.
        """
        wanted = name_key(text)
        number = text.strip().removeprefix("#")
        with self.reading() as connection:
            people = sorted(_people(connection), key=_place_in_list)
        found = [one for one in people if str(one.person_id) == number or (one.name and name_key(one.name) == wanted)]
        if not found:
            raise KnownError(_nobody_called(text.strip(), [one.name for one in people if one.name]))
        return found

    def faces(
        self, person_id: int | None = None, path: str | None = None, face_ids: Sequence[int] | None = None
    ) -> list[Face]:
        """List the faces in present photos by capture time, then path; every given condition holds for each.

        Faces that the user set aside as nobody are left out.
        """
        conditions: list[ColumnElement[bool]] = [_visible(), ~is_nobody()]
        if person_id is not None:
            conditions.append(AssignmentRow.person_id == person_id)
        if path is not None:
            conditions.append(FaceRow.photo_id.in_(select(FileRow.photo_id).where(FileRow.path == path, shows_photo())))
        if face_ids is not None:
            conditions.append(among(FaceRow.id, face_ids))
        with self.reading() as connection:
            rows = connection.execute(_faces_query().where(*conditions)).all()
            paths = _paths(connection, {row.photo_id for row in rows})
        faces = [_face(row, paths[row.photo_id]) for row in rows]
        return sorted(faces, key=_place_in_time)

    def vectors(self, weights: WeightsId, person_ids: Sequence[int] | None = None) -> Vectors:
        """Read the embeddings of all faces, or of some people's; without the faces set aside as nobody."""
        person = func.coalesce(AssignmentRow.person_id, -1)
        query = (
            select(FaceRow.id, person, EmbeddingRow.vector)
            .join(EmbeddingRow, EmbeddingRow.face_id == FaceRow.id)
            .outerjoin(AssignmentRow, AssignmentRow.face_id == FaceRow.id)
            .where(~is_nobody())
            .order_by(FaceRow.id)
        )
        if person_ids is not None:
            query = query.where(among(AssignmentRow.person_id, person_ids))
        with self.reading() as connection:
            rows = connection.execute(query.where(EmbeddingRow.weights_id == weights_id(connection, weights))).all()
        return Vectors(
            np.array([row[0] for row in rows], np.int64),
            np.array([row[1] for row in rows], np.int64),
            np.frombuffer(b"".join(row[2] for row in rows), np.int8).reshape(-1, 128),
        )


def _visible() -> ColumnElement[bool]:
    return exists().where(FileRow.photo_id == FaceRow.photo_id, shows_photo())


def _people(connection: Connection) -> list[Person]:
    count = (
        select(
            AssignmentRow.person_id,
            func.count().label("n_faces"),
            func.count(FaceRow.photo_id.distinct()).label("n_photos"),
        )
        .join(FaceRow, FaceRow.id == AssignmentRow.face_id)
        .where(_visible())
        .group_by(AssignmentRow.person_id)
        .subquery()
    )
    query = select(
        PersonRow.id, PersonRow.name, PersonRow.hidden, count.c.n_faces, count.c.n_photos, PersonRow.cover_face_id
    ).outerjoin(count, count.c.person_id == PersonRow.id)
    covers = _covers(connection)
    return [
        Person(row.id, row.name, row.hidden, row.n_faces or 0, row.n_photos or 0, covers.get(row.id))
        for row in connection.execute(query)
    ]


def _covers(connection: Connection) -> dict[int, int]:
    """Choose each person's cover; a chosen face that has left the person, or is away, is passed over."""
    chosen = PersonRow.cover_face_id == FaceRow.id
    query = (
        select(PersonRow.id, FaceRow.id)
        .join(AssignmentRow, AssignmentRow.person_id == PersonRow.id)
        .join(FaceRow, FaceRow.id == AssignmentRow.face_id)
        .where(_visible())
        .order_by(func.coalesce(chosen, False), FaceRow.quality, FaceRow.id.desc())  # the last one stays in the dict
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def _place_in_list(person: Person) -> tuple[bool, str, int, int]:
    return (person.name is None, (person.name or "").casefold(), -person.n_faces, person.person_id)


def _nobody_called(text: str, names: Sequence[str]) -> str:
    folded = {name.casefold(): name for name in names}
    near = difflib.get_close_matches(text.casefold(), folded, n=3, cutoff=0.6)
    near += [key for key in folded if text and text.casefold() in key.split() and key not in near]
    if not near:
        return f'Nobody here is called "{text}".'
    suggestions = " or ".join(f'"{folded[key]}"' for key in near[:5])
    return f'Nobody here is called "{text}". Did you mean {suggestions}?'


def _faces_query() -> Any:
    photo = [getattr(PhotoRow, column) for column in PhotoInfo.__dataclass_fields__]
    return (
        select(FaceRow.__table__, *photo, PersonRow.id.label("person_id"), PersonRow.name, AssignmentRow.confirmed)
        .join(PhotoRow, PhotoRow.id == FaceRow.photo_id)
        .outerjoin(AssignmentRow, AssignmentRow.face_id == FaceRow.id)
        .outerjoin(PersonRow, PersonRow.id == AssignmentRow.person_id)
    )


def _paths(connection: Connection, photo_ids: set[int]) -> dict[int, tuple[str, ...]]:
    query = select(FileRow.photo_id, FileRow.path).where(among(FileRow.photo_id, photo_ids), shows_photo())
    paths: defaultdict[int | None, list[str]] = defaultdict(list)
    for photo_id, path in connection.execute(query):
        paths[photo_id].append(path)
    return {photo_id: tuple(sorted(paths[photo_id])) for photo_id in photo_ids}


def _face(row: Row[Any], paths: tuple[str, ...]) -> Face:
    return Face(
        face_id=row.id,
        photo_id=row.photo_id,
        paths=paths,
        info=PhotoInfo(row.width_px, row.height_px, row.format, row.taken_at, row.camera, row.latitude, row.longitude),
        face=FaceBox(
            box=np.array([row.x0, row.y0, row.x1, row.y1], np.float32),
            landmarks=np.frombuffer(row.landmarks, "<f4").reshape(5, 2).astype(np.float32),
            score=row.score,
        ),
        quality=row.quality,
        person_id=row.person_id,
        person_name=row.name,
        confirmed=bool(row.confirmed),
    )


def _place_in_time(face: Face) -> tuple[bool, str, str, float, int]:
    taken_at = face.info.taken_at
    moment = "" if taken_at is None else taken_at.isoformat()
    return (taken_at is None, moment, face.paths[0], float(face.face.box[0]), face.face_id)

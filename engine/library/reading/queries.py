"""What the window and the command line ask of the library."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import ColumnElement, Connection, Row, exists, func, select

from engine.collation import sort_key
from engine.errors import KnownError
from engine.library.dialects.expressions import among
from engine.library.paths import joined
from engine.library.reading.browsing import photos_of
from engine.library.reading.vectors import joined as through_adapter
from engine.library.scanning.root_table import RootTable
from engine.library.scanning.scans import weights_id
from engine.library.schema import (
    AssignmentRow,
    EmbeddingRow,
    FaceRow,
    PersonRow,
    PhotoPersonRow,
    PhotoRow,
    in_seen_photo,
    in_some_seen_photo,
    is_seen_photo,
    is_set_aside,
    plain_rows,
    shown_file,
)
from engine.library.store import Repository
from engine.records import Face, FaceBox, PhotoInfo, PhotoRecord, WeightsId
from engine.sentences import sentence


class Vectors(NamedTuple):
    """Embeddings as columns.

    Attributes
    ----------
    face_ids, person_ids : (n,) int64
        -1 where the face belongs to nobody.
    vectors : (n, d) int8
    """

    face_ids: NDArray[np.int64]
    person_ids: NDArray[np.int64]
    vectors: NDArray[np.int8]


class FaceReader(Repository):
    """The side of the library that shows it; each method sees one moment."""

    def faces(
        self, person_id: int | None = None, path: str | None = None, face_ids: Sequence[int] | None = None
    ) -> list[Face]:
        """List the faces in present photos by capture time, then path; every given condition holds for each.

        Faces that the user set aside as nobody are left out.
        """
        whole = person_id is None and path is None and face_ids is None
        conditions: list[ColumnElement[bool]] = [in_seen_photo() if whole else in_some_seen_photo(), ~is_set_aside()]
        if person_id is not None:
            conditions.append(AssignmentRow.person_id == person_id)
        if path is not None:
            with self._store.snapshot() as connection:
                root_id, inside = RootTable(connection).find(path) or (None, "")
            at_path = (shown_file.c.root_id == root_id, shown_file.c.path == inside)
            conditions.append(FaceRow.photo_id.in_(select(shown_file.c.photo_id).where(*at_path)))
        if face_ids is not None:
            conditions.append(among(FaceRow.id, face_ids))
        return self._faces(*conditions)

    def known_faces(self, face_ids: Collection[int]) -> set[int]:
        """Look up which of these faces are in the library still, whether or not a file shows them at the moment."""
        query = select(FaceRow.id).where(among(FaceRow.id, face_ids))
        with self._store.snapshot() as connection:
            return set(connection.scalars(query))

    def photo_faces(self, photo_id: int) -> list[Face]:
        """List the faces of a photo, from left to right, or of a film in its course, without those set aside as nobody.

        Raises
        ------
        KnownError
            If there is no such photo.
        """
        self.photo(photo_id)
        return self._faces(in_some_seen_photo(), ~is_set_aside(), FaceRow.photo_id == photo_id)

    def boxes_in(self, photo_id: int) -> list[tuple[float, float, float, float]]:
        """List the boxes of a photo's faces in shares of its width and height, without those set aside as nobody.

        It takes less than half the time of `photo_faces`; a page of photos asks for each photo while it is scrolled.
        """
        box, size = (FaceRow.x0, FaceRow.y0, FaceRow.x1, FaceRow.y1), (PhotoRow.width_px, PhotoRow.height_px)
        query = select(*box, *size).join(PhotoRow, PhotoRow.id == FaceRow.photo_id)
        with self._store.snapshot() as connection:
            rows = plain_rows(connection, query.where(FaceRow.photo_id == photo_id, ~is_set_aside()))
        return [(x0 / width, y0 / height, x1 / width, y1 / height) for x0, y0, x1, y1, width, height in rows]

    def photo(self, photo_id: int) -> PhotoRecord:
        """Look a photo up, whether or not a file shows it at the moment.

        Raises
        ------
        KnownError
            If there is no such photo.
        """
        with self._store.snapshot() as connection:
            row = connection.execute(select(PhotoRow.__table__).where(PhotoRow.id == photo_id)).first()
            if row is None:
                raise KnownError(
                    sentence("There is no photo {photo_id} in the library, or not any more.", photo_id=photo_id)
                )
            paths = _paths(connection, {photo_id})[photo_id]
        return PhotoRecord(photo_id, paths, _info(row))

    def photos_with(self, person_id: int) -> list[PhotoRecord]:
        """List the present photos that show somebody, or are said to, by capture time, those without one last."""
        query = select(PhotoRow.__table__).where(PhotoRow.id.in_(photos_of(person_id)), is_seen_photo())
        with self._store.snapshot() as connection:
            rows = connection.execute(query).all()
            paths = _paths(connection, {row.id for row in rows})
        records = (PhotoRecord(row.id, paths[row.id], _info(row)) for row in rows)
        return sorted(records, key=lambda photo: _moment(photo.info, photo.paths))

    def photo_contents(self, photo_ids: Collection[int]) -> dict[int, str]:
        """Look up the hashes of what photos' files hold, by photo_id; unknown ones are passed over."""
        query = select(PhotoRow.id, PhotoRow.content_hash).where(among(PhotoRow.id, photo_ids))
        with self._store.snapshot() as connection:
            return dict(plain_rows(connection, query))

    def photo_paths(self, photo_id: int) -> tuple[str, ...]:
        """List the present files that show a photo, ascending."""
        return self.paths_of_photos([photo_id])[photo_id]

    def paths_of_photos(self, photo_ids: Collection[int]) -> dict[int, tuple[str, ...]]:
        """List the present files that show each of these photos, ascending; none of one that is gone."""
        with self._store.snapshot() as connection:
            return _paths(connection, photo_ids)

    def also_in_photo(self, photo_id: int) -> list[tuple[int, str]]:
        """List who is in a photo by what another program says, though no face there is theirs: ids and names."""
        theirs = exists().where(
            AssignmentRow.person_id == PhotoPersonRow.person_id,
            AssignmentRow.face_id == FaceRow.id,
            FaceRow.photo_id == photo_id,
        )
        query = select(PersonRow.id, PersonRow.name).join(PhotoPersonRow, PhotoPersonRow.person_id == PersonRow.id)
        query = query.where(PhotoPersonRow.photo_id == photo_id, PersonRow.name.is_not(None), ~PersonRow.hidden)
        with self._store.snapshot() as connection:
            rows = connection.execute(query.where(~theirs)).all()
        return sorted(((person_id, name or "") for person_id, name in rows), key=lambda row: sort_key(row[1]))

    def _faces(self, *conditions: ColumnElement[bool]) -> list[Face]:
        with self._store.snapshot() as connection:
            rows = connection.execute(_faces_query().where(*conditions)).all()
            paths = _paths(connection, {row.photo_id for row in rows})
        return sorted((_face(row, paths[row.photo_id]) for row in rows), key=_place_in_time)

    def vectors(
        self,
        weights: WeightsId,
        person_ids: Sequence[int] | None = None,
        face_ids: Sequence[int] | None = None,
        *,
        raw: bool = False,
    ) -> Vectors:
        """Read the embeddings of all faces, of some people's or of some; without the faces set aside as nobody.

        They come through the library's adapter, or with `raw` as they are stored.
        """
        person = func.coalesce(AssignmentRow.person_id, -1)
        query = (
            select(FaceRow.id, person, EmbeddingRow.vector)
            .join(EmbeddingRow, EmbeddingRow.face_id == FaceRow.id)
            .outerjoin(AssignmentRow, AssignmentRow.face_id == FaceRow.id)
            .where(~is_set_aside())
            .order_by(FaceRow.id)
        )
        if person_ids is not None:
            query = query.where(among(AssignmentRow.person_id, person_ids))
        if face_ids is not None:
            query = query.where(among(FaceRow.id, face_ids))
        with self._store.snapshot() as connection:
            rows = plain_rows(connection, query.where(EmbeddingRow.weights_id == weights_id(connection, weights)))
            vectors = through_adapter(connection, weights, [row[2] for row in rows], raw=raw)
        return Vectors(
            np.array([row[0] for row in rows], np.int64),
            np.array([row[1] for row in rows], np.int64),
            vectors,
        )


def _faces_query() -> Any:
    photo = [getattr(PhotoRow, column) for column in PhotoInfo.__dataclass_fields__]
    owner = (PersonRow.id.label("person_id"), PersonRow.name, AssignmentRow.confirmed, AssignmentRow.guessed)
    return (
        select(FaceRow.__table__, *photo, *owner)
        .join(PhotoRow, PhotoRow.id == FaceRow.photo_id)
        .outerjoin(AssignmentRow, AssignmentRow.face_id == FaceRow.id)
        .outerjoin(PersonRow, PersonRow.id == AssignmentRow.person_id)
    )


def _paths(connection: Connection, photo_ids: Collection[int]) -> dict[int, tuple[str, ...]]:
    roots = {root_id: root for root, root_id in RootTable(connection).ids.items()}
    query = select(shown_file.c.photo_id, shown_file.c.root_id, shown_file.c.path)
    paths: defaultdict[int | None, list[str]] = defaultdict(list)
    for photo_id, root_id, path in connection.execute(query.where(among(shown_file.c.photo_id, photo_ids))):
        paths[photo_id].append(joined(roots[root_id], path))
    return {photo_id: tuple(sorted(paths[photo_id])) for photo_id in photo_ids}


def _face(row: Row[Any], paths: tuple[str, ...]) -> Face:
    return Face(
        face_id=row.id,
        photo_id=row.photo_id,
        paths=paths,
        info=_info(row),
        face=FaceBox(
            box=np.array([row.x0, row.y0, row.x1, row.y1], np.float32),
            landmarks=np.frombuffer(row.landmarks, "<f4").reshape(5, 2).astype(np.float32),
            score=row.score,
            moment_ms=row.moment_ms,
        ),
        quality=row.quality,
        person_id=row.person_id,
        person_name=row.name,
        confirmed=bool(row.confirmed),
        guessed=bool(row.guessed) and not row.confirmed,
    )


def _info(row: Row[Any]) -> PhotoInfo:
    return PhotoInfo(**{column: getattr(row, column) for column in PhotoInfo.__dataclass_fields__})


def _place_in_time(face: Face) -> tuple[bool, str, str, int, float, int]:
    return *_moment(face.info, face.paths), face.face.moment_ms or 0, float(face.face.box[0]), face.face_id


def _moment(info: PhotoInfo, paths: Sequence[str]) -> tuple[bool, str, str]:
    return info.taken_at is None, "" if info.taken_at is None else info.taken_at.isoformat(), paths[0]

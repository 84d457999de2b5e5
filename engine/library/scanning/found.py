"""What a library holds as a scan found it, to be written into another library."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from sqlalchemy import Connection, Row, select

from engine.library.dialects.expressions import among
from engine.library.paths import joined
from engine.library.scanning.findings import PASSED_OVER
from engine.library.schema import EmbeddingRow, FaceRow, FileRow, PhotoRow, RootRow, WeightsRow, shown_file
from engine.library.store import Repository
from engine.records import Embedding, FaceBox, Failure, Fingerprint, Photo, PhotoInfo, ScannedPhoto, Shortage, WeightsId
from engine.sentences import recalled

_PHOTOS_AT_ONCE = 256
_PATH = (RootRow.path.label("root"), FileRow.path, FileRow.size_bytes, FileRow.mtime_ns, FileRow.ctime_ns)
_INFO = tuple(PhotoInfo.__dataclass_fields__)


@dataclass(frozen=True, slots=True, eq=False)
class FoundPhoto:
    """A photo as a scan found it.

    Attributes
    ----------
    scan : ScannedPhoto
        With one of its files.
    files : tuple of Photo
        All that are there and whole, ascending by path; the first is that of `scan`.
    detector : str
        The signature of the detector that searched it.
    """

    scan: ScannedPhoto
    files: tuple[Photo, ...]
    detector: str


class Found(Repository):
    """The side of the library that another one is filled from; what the user decided is not read."""

    def n_photos(self) -> int:
        """Count the photos that can be seen."""
        with self._store.snapshot() as connection:
            return len(_photo_ids(connection))

    def photos(self, weights: WeightsId) -> Iterator[FoundPhoto]:
        """Yield the photos that can be seen, with what these weights made of their faces."""
        with self._store.snapshot() as connection:
            photo_ids = _photo_ids(connection)
        for start in range(0, len(photo_ids), _PHOTOS_AT_ONCE):
            some = photo_ids[start : start + _PHOTOS_AT_ONCE]
            with self._store.snapshot() as connection:
                files, faces = _files(connection, some), _faces(connection, some, weights)
                rows = connection.execute(select(PhotoRow.__table__).where(among(PhotoRow.id, some))).all()
            for row in rows:
                scan = _scanned(row, files[row.id][0], faces.get(row.id, []))
                yield FoundPhoto(scan, tuple(files[row.id]), row.detector)

    def failures(self) -> Iterator[tuple[Photo, Failure]]:
        """Yield the present files that could not be read."""
        failure = (FileRow.failure_stage, FileRow.failure_reason, FileRow.shortage_of, FileRow.shortage_needed)
        query = select(*_PATH, *failure).join(RootRow, RootRow.id == FileRow.root_id)
        with self._store.snapshot() as connection:
            rows = connection.execute(query.where(FileRow.failure_reason.is_not(None), ~FileRow.missing)).all()
        for row in rows:
            photo = _photo(row)
            lacking = Shortage(row.shortage_of, row.shortage_needed or 0.0) if row.shortage_of else None
            yield photo, Failure(photo.path, row.failure_stage or "", recalled(row.failure_reason), lacking)

    def passed_over_by_root(self) -> dict[str, dict[str, int]]:
        """Return how many files of which kinds the last scan of each root passed over."""
        counts: dict[str, dict[str, int]] = self._store.setting(PASSED_OVER, {})
        return counts


def _photo_ids(connection: Connection) -> list[int]:
    shown = select(shown_file.c.photo_id).distinct()
    return sorted(photo_id for photo_id in connection.scalars(shown) if photo_id is not None)


def _files(connection: Connection, photo_ids: Sequence[int]) -> dict[int, list[Photo]]:
    shown = (shown_file.c.id == FileRow.id, RootRow.id == FileRow.root_id)
    query = select(*_PATH, FileRow.photo_id).where(*shown, among(FileRow.photo_id, photo_ids))
    files: dict[int, list[Photo]] = {}
    for row in connection.execute(query):
        files.setdefault(row.photo_id, []).append(_photo(row))
    return {photo_id: sorted(photos, key=lambda photo: photo.path) for photo_id, photos in files.items()}


def _faces(connection: Connection, photo_ids: Sequence[int], weights: WeightsId) -> dict[int, list[Embedding]]:
    made = (WeightsRow.net == weights.net, WeightsRow.sha256 == weights.sha256)
    query = (
        select(FaceRow.__table__, EmbeddingRow.vector)
        .join(EmbeddingRow, EmbeddingRow.face_id == FaceRow.id)
        .join(WeightsRow, WeightsRow.id == EmbeddingRow.weights_id)
        .where(*made, among(FaceRow.photo_id, photo_ids))
        .order_by(FaceRow.id)
    )
    faces: dict[int, list[Embedding]] = {}
    for row in connection.execute(query):
        box = np.array([row.x0, row.y0, row.x1, row.y1], np.float32)
        landmarks = np.frombuffer(row.landmarks, "<f4").reshape(5, 2)
        face = FaceBox(box, landmarks, row.score, row.moment_ms)
        faces.setdefault(row.photo_id, []).append(Embedding(face, row.quality, np.frombuffer(row.vector, np.int8)))
    return faces


def _scanned(row: Row[Any], photo: Photo, faces: Sequence[Embedding]) -> ScannedPhoto:
    info = {name: getattr(row, name) for name in _INFO}
    info["remark"] = row.remark and recalled(row.remark)
    shown = None if row.pixel_hash is None else Fingerprint(row.pixel_hash, row.look_hash)
    more = bool(row.may_hold_more)
    return ScannedPhoto(photo, row.content_hash, PhotoInfo(**info), tuple(faces), shown, may_hold_more=more)


def _photo(row: Any) -> Photo:
    return Photo(joined(row.root, row.path), row.size_bytes, row.mtime_ns, row.ctime_ns or 0)

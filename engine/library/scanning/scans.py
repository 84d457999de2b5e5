"""What a scan asks of the library and writes into it."""

from __future__ import annotations

import functools
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import ColumnElement, Connection, Row, exists, select, true, update

from engine.library.paths import below
from engine.library.scanning.findings import Findings
from engine.library.scanning.photo_faces import write_vectors
from engine.library.scanning.photo_writer import PhotoWriter, photo_at, put_file
from engine.library.schema import (
    EmbeddingRow,
    FaceRow,
    FileRow,
    PhotoRow,
    WeightsRow,
    among,
    insert_row,
    is_set_aside,
    plain_rows,
)
from engine.library.store import note_face_data_changed, note_regroup_needed
from engine.records import Failure, Photo, ScannedPhoto, WeightsId


@dataclass(frozen=True, slots=True)
class KnownFile:
    """What the library knows of a path.

    Attributes
    ----------
    size_bytes, mtime_ns : int
        When it was last read.
    ctime_ns : int or None
        Likewise; None where an older Kith read it.
    photo_id : int or None
        None if its content was never known, or the photo changed while the file was away.
    failed : bool
    out_of_reach : bool
        It failed because the system did not give it, which may be over though size and time are the same.
    detector : str or None
        Signature of the detector that last looked at the photo.
    weights : WeightsId or None
        What the photo was last scanned with.
    missing : bool
        The file was not there at the last scan.
    """

    size_bytes: int
    mtime_ns: int
    photo_id: int | None
    failed: bool
    out_of_reach: bool
    detector: str | None
    weights: WeightsId | None
    missing: bool
    ctime_ns: int | None = 0


@dataclass(frozen=True, slots=True)
class KnownPhoto:
    """A photo known by its content, and what it was last scanned with."""

    photo_id: int
    detector: str
    weights: WeightsId


class Scans(Findings):
    """The side of the library that a scan uses; each method is one transaction."""

    def known_files(self, roots: Sequence[str] | None = None) -> dict[str, KnownFile]:
        """Look up all files, or those equal to or below the roots, by path."""
        query = (
            select(FileRow.__table__, PhotoRow.detector, WeightsRow.net, WeightsRow.sha256)
            .outerjoin(PhotoRow, FileRow.photo_id == PhotoRow.id)
            .outerjoin(WeightsRow, PhotoRow.scanned_with == WeightsRow.id)
        )
        with self._store.snapshot() as connection:
            return {
                row.path: _known_file(row)
                for condition in _places(roots)
                for row in connection.execute(query.where(condition))
            }

    def photo_by_hash(self, content_hash: str) -> KnownPhoto | None:
        """Look up a photo by the hash of its file's bytes."""
        query = (
            select(PhotoRow.id, PhotoRow.detector, WeightsRow.net, WeightsRow.sha256)
            .join(WeightsRow, PhotoRow.scanned_with == WeightsRow.id)
            .where(PhotoRow.content_hash == content_hash)
        )
        with self._store.snapshot() as connection:
            row = connection.execute(query).first()
        return None if row is None else KnownPhoto(row.id, row.detector, WeightsId(row.net, row.sha256))

    def faces_to_embed(self, weights: WeightsId) -> dict[int, list[int]]:
        """List the faces that these weights have not embedded, without those set aside: by photo, ascending."""
        with self._store.snapshot() as connection:
            made = EmbeddingRow.weights_id == weights_id(connection, weights)
            lacking = ~exists().where(EmbeddingRow.face_id == FaceRow.id, made)
            query = select(FaceRow.photo_id, FaceRow.id).where(lacking, ~is_set_aside())
            faces: dict[int, list[int]] = {}
            for photo_id, face_id in plain_rows(connection, query.order_by(FaceRow.photo_id, FaceRow.id)):
                faces.setdefault(photo_id, []).append(face_id)
        return faces

    def write_embeddings(self, weights: WeightsId, face_ids: Sequence[int], vectors: NDArray[np.int8]) -> None:
        """Keep what a further network makes of faces; those that went meanwhile are passed over.

        Parameters
        ----------
        weights : WeightsId
        face_ids : sequence of int
        vectors : (n, d) int8
        """
        with self._store.transaction() as connection:
            there = set(connection.scalars(select(FaceRow.id).where(among(FaceRow.id, face_ids))))
            kept = [pair for pair in zip(face_ids, vectors, strict=True) if pair[0] in there]
            write_vectors(connection, kept, weights_id_or_new(connection, weights))
            note_regroup_needed(connection)
            note_face_data_changed(connection)

    def write(
        self,
        scans: Sequence[ScannedPhoto],
        failures: Sequence[tuple[Photo, Failure]],
        links: Sequence[tuple[Photo, int]],
        detector: str,
        weights: WeightsId,
    ) -> None:
        """Write a batch of a scan's results, all or nothing.

        Parameters
        ----------
        scans : sequence of ScannedPhoto
            Photos that were looked at. One that was known, or that changed in place, keeps its faces' ids wherever a
            face is found again.
        failures : sequence of (Photo, Failure)
            The file remembers its photo, in case it is whole again later; photos and faces are kept in any case.
        links : sequence of (Photo, photo_id)
            Files whose content is known: copies, moved, renamed or merely touched files.
        detector : str
            The detector's signature.
        weights : WeightsId
        """
        with self._store.transaction() as connection:
            # First the links: a photo that moved away must not be taken for the one that now lies in its old place.
            for photo, photo_id in links:
                put_file(connection, photo, photo_id)
            writer = PhotoWriter(connection, detector, weights_id_or_new(connection, weights))
            for scan in scans:
                writer.write(scan)
            for photo, failure in failures:
                put_file(connection, photo, photo_at(connection, photo.path), failure)
            if writer.faces_changed:
                note_regroup_needed(connection)
            note_face_data_changed(connection)

    def mark_missing(self, roots: Sequence[str], seen_paths: set[str]) -> int:
        """Mark the files below the roots that a scan did not see; returns how many went missing."""
        query = select(FileRow.id, FileRow.path).where(~FileRow.missing)
        with self._store.transaction() as connection:
            gone = {
                row.id
                for condition in _places(roots)
                for row in connection.execute(query.where(condition))
                if row.path not in seen_paths
            }
            connection.execute(update(FileRow).where(among(FileRow.id, gone)).values(missing=True))
            note_face_data_changed(connection)
        return len(gone)

    def problems(self) -> list[Failure]:
        """List the present files that could not be read, by path."""
        query = (
            select(FileRow.path, FileRow.failure_stage, FileRow.failure_reason)
            .where(FileRow.failure_reason.is_not(None), ~FileRow.missing)
            .order_by(FileRow.path)
        )
        with self._store.snapshot() as connection:
            return [
                Failure(row.path, row.failure_stage or "", row.failure_reason or "")
                for row in connection.execute(query)
            ]


def weights_id(connection: Connection, weights: WeightsId) -> int | None:
    """Look up the key of a net's weights."""
    query = select(WeightsRow.id).where(WeightsRow.net == weights.net, WeightsRow.sha256 == weights.sha256)
    return connection.execute(query).scalar()


def weights_id_or_new(connection: Connection, weights: WeightsId) -> int:
    """Look up the key of a net's weights, which from now on has one."""
    known = weights_id(connection, weights)
    if known is not None:
        return known
    return insert_row(connection, WeightsRow, **asdict(weights))


def _places(roots: Iterable[str] | None) -> Iterator[ColumnElement[bool]]:
    if roots is None:
        yield true()
    else:
        yield from (below(FileRow.path, root) for root in roots)


def _known_file(row: Row[Any]) -> KnownFile:
    scanned = row.net is not None  # shared strings: there may be half a million files
    detector = sys.intern(row.detector) if scanned else None
    weights = _weights(row.net, row.sha256) if scanned else None
    failed, out_of_reach = row.failure_reason is not None, row.failure_stage == "find"
    return KnownFile(
        row.size_bytes,
        row.mtime_ns,
        row.photo_id,
        failed,
        out_of_reach,
        detector,
        weights,
        row.missing,
        row.ctime_ns,
    )


_weights = functools.lru_cache(maxsize=16)(WeightsId)

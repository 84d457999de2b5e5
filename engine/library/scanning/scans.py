"""What a scan asks of the library and writes into it."""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import ColumnElement, Connection, bindparam, delete, exists, select, update

from engine.library.dialects.expressions import among
from engine.library.paths import joined
from engine.library.scanning.findings import Findings
from engine.library.scanning.photo_faces import write_vectors
from engine.library.scanning.photo_writer import PhotoWriter, file_at, put_date, put_file
from engine.library.scanning.root_table import RootTable, is_below
from engine.library.schema import (
    EmbeddingRow,
    FaceRow,
    FileRow,
    PhotoRow,
    RootRow,
    WeightsRow,
    insert_row,
    is_set_aside,
    plain_rows,
    stream_rows,
    utc_now,
)
from engine.library.store import note_face_data_changed, note_regroup_needed
from engine.photos.dates import PhotoDate
from engine.records import Failure, Photo, ScannedPhoto, Shortage, WeightsId
from engine.sentences import recalled


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
    shortage : Shortage or None
        What it lacked, if it failed for that.
    is_film, may_hold_more : bool
        Of its photo; a closer look may find more faces there.
    """

    size_bytes: int
    mtime_ns: int
    photo_id: int | None
    failed: bool
    out_of_reach: bool
    detector: str | None
    weights: WeightsId | None
    missing: bool
    shortage: Shortage | None = None
    ctime_ns: int | None = 0
    is_film: bool = False
    may_hold_more: bool = False


class KnownFiles(Mapping[str, KnownFile]):
    """What the library knows of paths, there may be half a million.

    Rows are kept packed until somebody asks for one, so that Python's garbage collector, for which the window waits,
    has nothing to look through.
    """

    def __init__(self, rows: Mapping[str, bytes], nets: Mapping[int, WeightsId]) -> None:
        self._rows, self._nets = rows, nets

    def __getitem__(self, path: str) -> KnownFile:
        return _known_file(marshal.loads(self._rows[path]), self._nets)

    def __contains__(self, path: object) -> bool:
        return path in self._rows

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


@dataclass(frozen=True, slots=True)
class KnownPhoto:
    """A photo known by its content, and what it was last scanned with; a closer look may find more faces in it.

    What tells its date is one of `DateSource`.
    """

    photo_id: int
    detector: str
    weights: WeightsId
    is_film: bool = False
    may_hold_more: bool = False
    date_source: str | None = None


class Scans(Findings):
    """The side of the library that a scan uses; each method is one transaction."""

    def known_files(self, roots: Sequence[str] | None = None) -> KnownFiles:
        """Look up all files, or those equal to or below the roots, by path."""
        query = select(*_KNOWN).outerjoin(PhotoRow, FileRow.photo_id == PhotoRow.id)
        with self._store.snapshot() as connection:
            nets = {row.id: WeightsId(row.net, row.sha256) for row in connection.execute(select(WeightsRow.__table__))}
            rows = {
                path: marshal.dumps(row[1:])
                for root, condition in _places(RootTable(connection), roots)
                for path, row in _whole_paths(root, stream_rows(connection, query.where(condition)))
            }
        return KnownFiles(rows, nets)

    def sizes(self) -> set[int]:
        """List the sizes in bytes that files of photos have, whether those are there or not."""
        with self._store.snapshot() as connection:
            return set(connection.scalars(select(FileRow.size_bytes).where(FileRow.photo_id.is_not(None)).distinct()))

    def photo_by_hash(self, content_hash: str) -> KnownPhoto | None:
        """Look up a photo by the hash of its file's bytes."""
        with self._store.snapshot() as connection:
            row = connection.execute(_BY_HASH, {"content_hash": content_hash}).first()
        return None if row is None else KnownPhoto(row.id, row.detector, WeightsId(row.net, row.sha256), *row[4:])

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
            self._store.tell(connection)

    def write(
        self,
        scans: Sequence[ScannedPhoto],
        failures: Sequence[tuple[Photo, Failure]],
        links: Sequence[tuple[Photo, int]],
        detector: str,
        weights: WeightsId,
        *,
        disk_is_here: bool = True,
        dates: Mapping[str, PhotoDate] | None = None,
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
        disk_is_here : bool
            Whether a known photo of which no file is there has moved, perhaps to one of these.
        dates : mapping of path to PhotoDate, optional
            What lies around the files of `links` says of when they were taken; see `PhotoDate.corrects`.
        """
        self._store.keep_scan_lock()
        with self._store.transaction() as connection:
            # First the links: a photo that moved away must not be taken for the one that now lies in its old place.
            table = RootTable(connection)
            for photo, photo_id in links:
                put_file(connection, table, photo, photo_id)
                if (date := (dates or {}).get(photo.path)) and put_date(connection, photo, photo_id, date):
                    note_regroup_needed(connection)
            key = weights_id_or_new(connection, weights)
            writer = PhotoWriter(connection, table, detector, key, follows_moved=disk_is_here)
            for scan in scans:
                writer.write(scan)
            for photo, failure in failures:
                _, photo_id_before = file_at(connection, table, photo.path)
                put_file(connection, table, photo, photo_id_before, failure)
            if writer.faces_changed:
                note_regroup_needed(connection)
            note_face_data_changed(connection)
            self._store.tell(connection)

    def leave_out(self, folder: str) -> int:
        """Treat all that is known in a folder as deleted, though it is there; returns of how many photos.

        They are in no list any more. A scan of the folder brings them back as they were; without one, their embeddings
        are dropped as those of deleted photos are.

        Raises
        ------
        KnownError
            If a scan is under way, or the library cannot be written.
        """
        with self._store.scan_lock():
            return self.mark_missing([folder], set(), deleted=True)

    def mark_missing(
        self, roots: Sequence[str], seen_paths: set[str], away: Sequence[str] = (), *, deleted: bool = False
    ) -> int:
        """Mark the files below the roots that a scan did not see; returns how many photos went missing.

        What is known below the roots `away`, whose disks are not there, stays as it is. A folder that could not be
        read, and has been by now, was no photo: nothing is kept of it. Where nothing at all was seen, no photo
        counts as deleted, unless `deleted` says so.
        """
        query = select(FileRow.path, FileRow.id, FileRow.photo_id, FileRow.size_bytes).where(~FileRow.missing)
        with self._store.transaction() as connection:
            table = RootTable(connection)
            out_of_reach = {table.ids.get(path) for path in away}
            gone: set[int] = set()
            never_read: set[int] = set()
            for root, condition in _places(table, roots):
                rows = stream_rows(connection, query.where(condition)) if table.ids[root] not in out_of_reach else ()
                for path, (_, file_id, photo_id, size_bytes) in _whole_paths(root, rows):
                    if path not in seen_paths:
                        (never_read if photo_id is None and not size_bytes else gone).add(file_id)
            connection.execute(delete(FileRow).where(among(FileRow.id, never_read)))
            connection.execute(update(FileRow).where(among(FileRow.id, gone)).values(missing=True))
            _note_deleted(connection, gone if seen_paths or deleted else ())
            note_face_data_changed(connection)
            self._store.tell(connection)
        return len(gone)

    def problems(self) -> list[Failure]:
        """List the present files that could not be read, by path."""
        query = (
            select(RootRow.path.label("root"), FileRow.path, FileRow.failure_stage, FileRow.failure_reason)
            .join(RootRow, RootRow.id == FileRow.root_id)
            .where(FileRow.failure_reason.is_not(None), ~FileRow.missing)
        )
        with self._store.snapshot() as connection:
            failures = [
                Failure(joined(row.root, row.path), row.failure_stage or "", recalled(row.failure_reason or ""))
                for row in connection.execute(query)
            ]
        return sorted(failures, key=lambda failure: failure.path)


def _note_deleted(connection: Connection, gone: Collection[int]) -> None:
    """Remember since when photos are deleted whose files are gone, and of others that they are not, or not any more.

    Where a scan saw no file at all, its folder may be an empty one in the place of a disk that is away.
    """
    is_there = exists().where(FileRow.photo_id == PhotoRow.id, ~FileRow.missing)
    had_file = exists().where(FileRow.photo_id == PhotoRow.id, among(FileRow.id, gone))
    back = update(PhotoRow).where(PhotoRow.deleted_since.is_not(None), is_there)
    connection.execute(back.values(deleted_since=None))
    if gone:
        lost = update(PhotoRow).where(PhotoRow.deleted_since.is_(None), had_file, ~is_there)
        connection.execute(lost.values(deleted_since=utc_now()))


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


def _places(table: RootTable, roots: Iterable[str] | None) -> Iterator[tuple[str, ColumnElement[bool]]]:
    """Yield, for each root that holds any of these places, its path and which of its files lie there."""
    if roots is None:
        yield from ((root, FileRow.root_id == root_id) for root, root_id in table.ids.items())
        return
    for place in roots:
        for root, root_id, inside in table.at_or_below(place):
            yield root, is_below(root_id, inside)


_KINDS = (PhotoRow.duration_ms.is_not(None).label("is_film"), PhotoRow.may_hold_more)
_BY_HASH = (  # built once: a scan runs it for every photo
    select(PhotoRow.id, PhotoRow.detector, WeightsRow.net, WeightsRow.sha256, *_KINDS, PhotoRow.date_source)
    .join(WeightsRow, PhotoRow.scanned_with == WeightsRow.id)
    .where(PhotoRow.content_hash == bindparam("content_hash"))
)
_KNOWN = (
    FileRow.path,
    FileRow.size_bytes,
    FileRow.mtime_ns,
    FileRow.photo_id,
    FileRow.failure_reason.is_not(None),
    FileRow.failure_stage,
    FileRow.missing,
    FileRow.shortage_of,
    FileRow.shortage_needed,
    FileRow.ctime_ns,
    PhotoRow.detector,
    PhotoRow.scanned_with,
    *_KINDS,
)


def _whole_paths(root: str, rows: Iterable[Any]) -> Iterator[tuple[str, Any]]:
    for row in rows:
        path = row[0]
        yield joined(root, os.fsdecode(path) if isinstance(path, bytes) else path), row


def _known_file(row: Sequence[Any], nets: Mapping[int, WeightsId]) -> KnownFile:
    size_bytes, mtime_ns, photo_id, failed, stage, missing, lacking, needed, ctime_ns, detector, net, *kinds = row
    detector = None if detector is None else sys.intern(detector)  # shared: somebody may ask for very many
    weights = None if net is None else nets[net]
    shortage = Shortage(lacking, needed or 0.0) if lacking else None
    photo = (photo_id, bool(failed), stage == "find", detector, weights)
    return KnownFile(size_bytes, mtime_ns, *photo, bool(missing), shortage, ctime_ns, *map(bool, kinds))

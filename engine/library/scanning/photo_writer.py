"""Writing scanned photos and the files that hold them."""

from __future__ import annotations

import os
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, Select, bindparam, exists, select, update

from engine.library.dialects.expressions import Upsert, upsert
from engine.library.paths import joined
from engine.library.scanning.forgotten_faces import without_forgotten
from engine.library.scanning.moved import MovedPhotos, looks_alike
from engine.library.scanning.photo_faces import Size, add_faces, is_same_picture, replace_faces
from engine.library.scanning.root_table import RootTable
from engine.library.schema import FaceRow, FileRow, PhotoRow, RootRow, insert_row, shown_file
from engine.photos.dates import DateSource, PhotoDate, outlasts
from engine.records import Failure, Photo, ScannedPhoto
from engine.sentences import stored

_DATE = ("taken_at", "date_source", "date_precision")


class PhotoWriter:
    """Writes scanned photos within one transaction."""

    def __init__(
        self, connection: Connection, roots: RootTable, detector: str, weights_id: int, *, follows_moved: bool = True
    ) -> None:
        self._connection = connection
        self._roots = roots
        self._weights_id = weights_id
        self._scanned_by = {"detector": detector, "scanned_with": weights_id}
        self._moved = MovedPhotos(connection, weights_id) if follows_moved else None
        self.faces_changed = False

    def write(self, scan: ScannedPhoto) -> None:
        """Write a photo, its file and its faces; `faces_changed` is set if that matters to grouping."""
        of_scan = {"content_hash": scan.content_hash, "may_hold_more": scan.may_hold_more}
        columns = asdict(scan.info) | self._scanned_by | of_scan
        columns["remark"] = scan.info.remark and stored(scan.info.remark)
        now: Size = (scan.info.width_px, scan.info.height_px)
        if scan.fingerprint is not None:
            columns |= {"pixel_hash": scan.fingerprint.pixels, "look_hash": scan.fingerprint.look}
        known = self._find(_BY_HASH, scan.content_hash)
        if known is None:
            known = self._of_same_pixels(scan) or self._changed_in_place(scan, now) or self._of_same_look(scan)
            columns |= {} if known is None else self._date_that_stays(known[0], scan)
        if known is None:
            photo_id = insert_row(self._connection, PhotoRow, **columns)
            was = now
        else:
            photo_id, was = known
            self._update(photo_id, columns)
        put_file(self._connection, self._roots, scan.photo, photo_id)
        faces = scan.faces if known is None else without_forgotten(self._connection, photo_id, was, now, scan.faces)
        write_faces = add_faces if scan.adds_only and was == now else replace_faces
        self.faces_changed |= write_faces(self._connection, photo_id, was, now, faces, self._weights_id)

    def _update(self, photo_id: int, columns: dict[str, Any]) -> None:
        """Write what a scan found out about a known photo; a date that the user gave stays."""
        row = PhotoRow.id == photo_id
        by_user = self._connection.scalar(select(PhotoRow.date_source).where(row)) == DateSource.USER.value
        found = {name: value for name, value in columns.items() if not (by_user and name in _DATE)}
        self._connection.execute(update(PhotoRow).where(row).values(**found))

    def _date_that_stays(self, photo_id: int, scan: ScannedPhoto) -> dict[str, Any]:
        """Return the date of a photo that was saved anew without it; a picture without faces may be another one."""
        has_faces = exists().where(FaceRow.photo_id == PhotoRow.id).label("has_faces")
        columns = (*(getattr(PhotoRow, name) for name in _DATE), PhotoRow.look_hash, has_faces)
        before = self._connection.execute(select(*columns).where(PhotoRow.id == photo_id)).one()
        if not outlasts(before.date_source, scan.info.date_source):
            return {}
        is_same = before.has_faces or (scan.fingerprint is not None and looks_alike(before.look_hash, scan.fingerprint))
        return {name: getattr(before, name) for name in _DATE} if is_same else {}

    def _find(self, query: Select[int, int, int], key: str | int) -> tuple[int, Size] | None:
        row = self._connection.execute(query, {"key": key}).first()
        return None if row is None else (row.id, (row.width_px, row.height_px))

    def _of_same_pixels(self, scan: ScannedPhoto) -> tuple[int, Size] | None:
        if self._moved is None:
            return None
        _, before = file_at(self._connection, self._roots, scan.photo.path)
        return self._moved_from(self._moved.find_same(scan, before))

    def _of_same_look(self, scan: ScannedPhoto) -> tuple[int, Size] | None:
        return None if self._moved is None else self._moved_from(self._moved.find_alike(scan))

    def _moved_from(self, photo_id: int | None) -> tuple[int, Size] | None:
        if photo_id is None:
            return None
        # What comes back to an old place of it is as it was there: it is to be read anew, as what was touched is.
        self._connection.execute(update(FileRow).where(FileRow.photo_id == photo_id).values(ctime_ns=0))
        return self._find(_BY_ID, photo_id)

    def _changed_in_place(self, scan: ScannedPhoto, now: Size) -> tuple[int, Size] | None:
        """Find the photo that an edited file held, unless another present file still holds it as it was."""
        file_id, photo_id = file_at(self._connection, self._roots, scan.photo.path)
        if photo_id is None:
            return None
        if self._is_shown_elsewhere(photo_id, file_id):
            return None
        known = self._find(_BY_ID, photo_id)
        if known is None or not is_same_picture(
            self._connection, photo_id, known[1], now, scan.faces, self._weights_id
        ):
            return None
        # A copy that is away, on an unplugged disk perhaps, is still the old picture: read it anew when it is back.
        others = (FileRow.photo_id == photo_id, FileRow.id != file_id)
        self._connection.execute(update(FileRow).where(*others).values(photo_id=None))
        return known

    def _is_shown_elsewhere(self, photo_id: int, file_id: int | None) -> bool:
        """Whether another present file holds a photo, as far as one can tell without reading what changed there."""
        place = (RootRow.path, RootRow.volume, FileRow.path.label("below"))
        files = select(*place, FileRow.size_bytes, FileRow.mtime_ns)
        files = files.join(FileRow, FileRow.root_id == RootRow.id).join(shown_file, shown_file.c.id == FileRow.id)
        rows = self._connection.execute(files.where(FileRow.photo_id == photo_id, FileRow.id != file_id)).all()
        if self._moved is None:  # nobody can look: the files are elsewhere
            return bool(rows)
        return any(self._moved.is_as_it_was(row) for row in rows)


def file_at(connection: Connection, roots: RootTable, path: str) -> tuple[int | None, int | None]:
    """Look up a path's file and the photo that it held last."""
    place = roots.find(path)
    if place is None:
        return None, None
    row = connection.execute(_FILE_AT, {"root_id": place[0], "path": place[1]}).first()
    return (None, None) if row is None else (row.id, row.photo_id)


def put_file(
    connection: Connection, roots: RootTable, photo: Photo, photo_id: int | None, failure: Failure | None = None
) -> None:
    """Write what a path holds now, or why that could not be read."""
    root_id, path = roots.find_or_make(photo.path)
    state = {
        "root_id": root_id,
        "path": path,
        "size_bytes": photo.size_bytes,
        "mtime_ns": photo.mtime_ns,
        "ctime_ns": photo.ctime_ns,
        "photo_id": photo_id,
        "failure_stage": failure and failure.stage,
        "failure_reason": failure and stored(failure.reason),
        "shortage_of": failure and failure.shortage and failure.shortage.of,
        "shortage_needed": failure and failure.shortage and failure.shortage.needed,
        "missing": False,
    }
    connection.execute(_PUT_FILE, state)


def put_date(connection: Connection, photo: Photo, photo_id: int, date: PhotoDate) -> bool:
    """Write the date that is read around a file of a known photo now, if it corrects the one that is kept.

    While another file shows the photo, too, the two may say different things, and a date that is no surer stays.

    Returns
    -------
    bool
        Whether another date is kept now.
    """
    paths = select(RootRow.path, FileRow.path).join(FileRow, RootRow.id == FileRow.root_id)
    rows = connection.execute(paths.where(FileRow.photo_id == photo_id, ~FileRow.missing))
    others = [path for root, below in rows if (path := joined(root, below)) != photo.path]
    has_others = any(os.path.lexists(path) for path in others)
    row = PhotoRow.id == photo_id
    kept = connection.execute(select(*(getattr(PhotoRow, name) for name in _DATE)).where(row)).one()
    found = (date.taken_at, date.source.value, date.precision)
    if tuple(kept) == found or not date.corrects(kept.date_source, only_if_surer=has_others):
        return False
    connection.execute(update(PhotoRow).where(row).values(dict(zip(_DATE, found, strict=True))))
    return True


def _put() -> Upsert:
    new = upsert(FileRow)
    failure = ("failure_stage", "failure_reason", "shortage_of", "shortage_needed")
    columns = ("size_bytes", "mtime_ns", "ctime_ns", "photo_id", *failure, "missing")
    key = ["root_id", "path"]
    return new.on_conflict_do_update(index_elements=key, set_={column: new.excluded[column] for column in columns})


# Built once: a scan runs them for every photo, and building one takes longer than running it.
_PUT_FILE = _put()
_SIZE = select(PhotoRow.id, PhotoRow.width_px, PhotoRow.height_px)
_BY_HASH = _SIZE.where(PhotoRow.content_hash == bindparam("key"))
_BY_ID = _SIZE.where(PhotoRow.id == bindparam("key"))
_IN_PLACE = FileRow.root_id == bindparam("root_id"), FileRow.path == bindparam("path")
_FILE_AT = select(FileRow.id, FileRow.photo_id).where(*_IN_PLACE)

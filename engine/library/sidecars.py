"""Whom the files beside photos should name, and what was in them before Kith wrote there."""

from __future__ import annotations

import hashlib
import json
import secrets
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, func, select, update

from engine.library.dialects.expressions import among, upsert
from engine.library.paths import joined
from engine.library.scanning.root_table import RootTable, is_below
from engine.library.schema import (
    AssignmentRow,
    FaceRow,
    FileRow,
    PersonRow,
    PhotoRow,
    SidecarRow,
    is_set_aside,
    plain_rows,
    shown_file,
)
from engine.library.store import Repository, read_setting, write_setting
from engine.records import Photo

Box = tuple[float, float, float, float]
_WRITER = "sidecar_writer"
_Person = tuple[str, Box, bool, bool]  # name, box, whether it was guessed, and confirmed


@dataclass(frozen=True, slots=True)
class NamedPhoto:
    """A file that shows a photo, and whom it shows by name.

    Attributes
    ----------
    file : Photo
        As it was when it was scanned.
    width_px, height_px : int
        Of the upright photo.
    people : tuple of (name, box)
        Boxes in pixels of the upright photo, x0 y0 x1 y1, from left to right.
    guesses : tuple of int
        Which of the people grouping put there, and nobody has looked at since: their places among `people`.
    unconfirmed : tuple of int
        Which of the others nobody has looked at: they were in a group that was named.
    is_noted : bool
        Whether this library wrote beside the file before, or found nothing to write.
    writer : str
        By which this library knows again what it wrote itself; empty for one that can only be read.
    """

    file: Photo
    width_px: int
    height_px: int
    people: tuple[tuple[str, Box], ...]
    guesses: tuple[int, ...] = ()
    unconfirmed: tuple[int, ...] = ()
    is_noted: bool = False
    writer: str = ""

    @property
    def wanted(self) -> str:
        """A hash of what should be written."""
        said_less = [self.guesses, self.unconfirmed] if self.guesses or self.unconfirmed else []
        text = json.dumps([self.width_px, self.height_px, self.people, *said_less])
        return hashlib.blake2b(text.encode(), digest_size=12).hexdigest()


@dataclass(frozen=True, slots=True)
class SidecarRecord:
    """What was done to a file beside a photo.

    Attributes
    ----------
    photo, path : str
    wanted : str
        Hash of what Kith wants there.
    before : bytes or None
        What it held; None if it was not there.
    written : str or None
        Hash of what Kith wrote (see `hash_of`); None if it was deleted.
    """

    photo: str
    path: str
    wanted: str
    before: bytes | None
    written: str | None


@dataclass(frozen=True, slots=True)
class MovedPhoto:
    """A photo beside which Kith wrote, and which lies elsewhere now.

    Attributes
    ----------
    sidecar : SidecarRecord
        Without what was there before.
    photo : str
        Where the photo is.
    """

    sidecar: SidecarRecord
    photo: str


def hash_of(content: bytes | None) -> str | None:
    """Return the hash by which written content is known again; None for no file."""
    return None if content is None else hashlib.blake2b(content, digest_size=16).hexdigest()


class Sidecars(Repository):
    """The side of the library that knows of files beside photos; it never touches them."""

    def named_photos(self, folder: str | None = None, with_guesses: bool = False) -> list[NamedPhoto]:
        """List the present files of photos by path, those without anybody too.

        People count who have a name and are not hidden, by faces that the user has seen with them.

        Parameters
        ----------
        folder : str, optional
            Only files at or below this absolute path.
        with_guesses : bool
            Count faces, too, that grouping put with a named person and nobody has looked at since.
        """
        moved = {moved.photo for moved in self.moved()}
        writer = self._writer()
        with self._store.snapshot() as connection:
            people = _people(connection, with_guesses)
            noted = moved.union(connection.scalars(select(SidecarRow.photo)))
            photos = [
                _named_photo(
                    Photo(path, size, mtime_ns), width, height, people.get(photo_id, ()), path in noted, writer
                )
                for path, photo_id, size, mtime_ns, width, height in _files(connection, folder)
            ]
        return sorted(photos, key=lambda photo: photo.file.path)

    def _writer(self) -> str:
        known: str = self._store.setting(_WRITER, "")
        if known or self._store.why_read_only is not None:
            return known
        with self._store.transaction() as connection:
            known = read_setting(connection, _WRITER, "") or secrets.token_hex(8)
            write_setting(connection, _WRITER, known)
        return known

    def wanted(self) -> dict[str, str]:
        """Return what was wanted last of each photo whose sidecar Kith wrote, {its path: hash}."""
        with self._store.snapshot() as connection:
            rows = connection.execute(select(SidecarRow.photo, SidecarRow.wanted))
            return {row.photo: row.wanted for row in rows}

    def moved(self) -> list[MovedPhoto]:
        """List the photos beside which Kith wrote and that scans found in one other place since."""
        with self._store.snapshot() as connection:
            roots = {root_id: root for root, root_id in RootTable(connection).ids.items()}
            query = select(FileRow.root_id, FileRow.path, FileRow.photo_id)
            query = query.where(FileRow.missing, FileRow.photo_id.is_not(None))
            gone = list(_joined(connection, query, roots))
            if not gone:  # nearly always, and this is asked after each edit
                return []
            columns = (SidecarRow.photo, SidecarRow.path, SidecarRow.wanted, SidecarRow.written)
            noted = {row.photo: row for row in connection.execute(select(*columns))}
            before = {photo_id: path for path, photo_id in gone if path in noted}
            there = select(shown_file.c.root_id, shown_file.c.path, shown_file.c.photo_id)
            now: defaultdict[int, list[str]] = defaultdict(list)
            for path, photo_id in _joined(connection, there.where(among(shown_file.c.photo_id, before)), roots):
                if path not in noted:
                    now[photo_id].append(path)
        moved = [(noted[before[photo_id]], paths[0]) for photo_id, paths in now.items() if len(paths) == 1]
        return [
            MovedPhoto(SidecarRecord(row.photo, row.path, row.wanted or "", None, row.written), path)
            for row, path in moved
        ]

    def follow(self, places: Iterable[tuple[str, str, str]]) -> None:
        """Let what is noted of files hold elsewhere, as (old path, new path, photo); what is known there stays."""
        with self._store.transaction() as connection:
            known = set(connection.scalars(select(SidecarRow.path)))
            for old, new, photo in places:
                if new not in known:
                    known.add(new)
                    connection.execute(update(SidecarRow).where(SidecarRow.path == old).values(path=new, photo=photo))

    def begin(self) -> None:
        """Begin a new step: what was written until now cannot be undone any more."""
        with self._store.transaction() as connection:
            connection.execute(update(SidecarRow).values(can_undo=False, before=None))

    def note(self, records: Iterable[SidecarRecord]) -> None:
        """Note what is about to be written, before it is; what is wanted there counts once `note_settled` says so.

        Of a file that is written twice in one step, what it held at first is kept, unless somebody else changed it
        in between.
        """
        with self._store.transaction() as connection:
            for record in records:
                known = connection.execute(select(SidecarRow).where(SidecarRow.path == record.path)).mappings().first()
                values: dict[str, Any] = {"photo": record.photo, "wanted": ""}
                values |= {"can_undo": True, "written": record.written}
                is_own = known is not None and known["can_undo"] and known["written"] == hash_of(record.before)
                if not is_own:
                    values["before"] = None if record.before is None else zlib.compress(record.before)
                new = upsert(SidecarRow).values(path=record.path, **values)
                connection.execute(new.on_conflict_do_update(index_elements=["path"], set_=values))

    def note_settled(self, records: Iterable[SidecarRecord]) -> None:
        """Note what is wanted in files that were written, or need not be."""
        with self._store.transaction() as connection:
            for record in records:
                values = {"photo": record.photo, "wanted": record.wanted}
                new = upsert(SidecarRow).values(path=record.path, can_undo=False, **values)
                connection.execute(new.on_conflict_do_update(index_elements=["path"], set_=values))

    def note_failed(self, files: Iterable[tuple[str, str | None]]) -> None:
        """Note what files still hold that could not be written, as (path, hash)."""
        with self._store.transaction() as connection:
            for path, held in files:
                connection.execute(update(SidecarRow).where(SidecarRow.path == path).values(written=held))

    def n_undoable(self) -> int:
        """Count the files whose last step can be undone."""
        with self._store.snapshot() as connection:
            return connection.execute(select(func.count()).where(SidecarRow.can_undo)).scalar_one()

    def undoable(self) -> Iterator[SidecarRecord]:
        """Yield what the last step did, one file at a time."""
        with self._store.snapshot() as connection:
            paths = connection.scalars(select(SidecarRow.path).where(SidecarRow.can_undo).order_by(SidecarRow.path))
            listed = list(paths)
        for path in listed:
            with self._store.snapshot() as connection:
                row = connection.execute(select(SidecarRow.__table__).where(SidecarRow.path == path)).first()
            if row is not None and row.can_undo:
                before = None if row.before is None else zlib.decompress(row.before)
                yield SidecarRecord(row.photo, path, row.wanted, before, row.written)

    def forget(self, paths: Sequence[str]) -> None:
        """Forget files that were put back to what they were."""
        with self._store.transaction() as connection:
            for path in paths:
                connection.execute(delete(SidecarRow).where(SidecarRow.path == path))


def n_written_beside(connection: Connection, photo_ids: Iterable[int]) -> int:
    """Count the files of photos beside which Kith wrote names."""
    roots = {root_id: root for root, root_id in RootTable(connection).ids.items()}
    written = set(connection.scalars(select(SidecarRow.photo)))
    if not written:
        return 0
    files = select(FileRow.root_id, FileRow.path, FileRow.photo_id).where(among(FileRow.photo_id, photo_ids))
    return sum(path in written for path, _ in _joined(connection, files, roots))


def _joined(connection: Connection, query: Any, roots: dict[int, str]) -> Iterator[tuple[str, int]]:
    """Yield whole paths and photos of rows of (root, path, photo)."""
    for root_id, path, photo_id in connection.execute(query):
        yield joined(roots[root_id], path), photo_id


def _named_photo(
    file: Photo, width_px: int, height_px: int, people: Sequence[_Person], is_noted: bool, writer: str
) -> NamedPhoto:
    guesses = tuple(n for n, (_, _, is_guessed, is_confirmed) in enumerate(people) if is_guessed and not is_confirmed)
    unconfirmed = tuple(n for n, (_, _, *is_known) in enumerate(people) if not any(is_known))
    named = tuple((name, box) for name, box, *_ in people)
    return NamedPhoto(file, width_px, height_px, named, guesses, unconfirmed, is_noted, writer)


def _people(connection: Connection, with_guesses: bool) -> dict[int, list[_Person]]:
    """Return those named in each photo, from left to right."""
    confirmed, guessed = AssignmentRow.confirmed, AssignmentRow.guessed
    query = (
        select(FaceRow.photo_id, PersonRow.name, guessed, confirmed, FaceRow.x0, FaceRow.y0, FaceRow.x1, FaceRow.y1)
        .join(AssignmentRow, AssignmentRow.face_id == FaceRow.id)
        .join(PersonRow, PersonRow.id == AssignmentRow.person_id)
        .where(PersonRow.name.is_not(None), ~PersonRow.hidden, ~is_set_aside())
        .order_by(FaceRow.photo_id, FaceRow.x0, FaceRow.id)
    )
    if not with_guesses:
        query = query.where(confirmed | ~guessed)
    people: defaultdict[int, list[_Person]] = defaultdict(list)
    for photo_id, name, is_guessed, is_confirmed, *box in plain_rows(connection, query):
        people[photo_id].append((name, tuple(box), bool(is_guessed), bool(is_confirmed)))
    return people


def _files(connection: Connection, folder: str | None) -> Iterator[tuple[str, int, int, int, int, int]]:
    """Yield path, photo, size, time, width and height of each present file at or below a folder."""
    columns = (FileRow.path, FileRow.photo_id, FileRow.size_bytes, FileRow.mtime_ns, PhotoRow.width_px)
    query = (
        select(*columns, PhotoRow.height_px)
        .join(PhotoRow, PhotoRow.id == FileRow.photo_id)
        .where(FileRow.id.in_(select(shown_file.c.id)), PhotoRow.duration_ms.is_(None))  # films have no sidecars
    )
    roots = RootTable(connection)
    if folder is None:
        places = [(root, root_id, "") for root, root_id in roots.ids.items()]
    else:
        places = list(roots.at_or_below(folder))
    for root, root_id, inside in places:
        for path, photo_id, size, mtime_ns, width, height in connection.execute(query.where(is_below(root_id, inside))):
            if photo_id is not None:
                yield joined(root, path), photo_id, size, mtime_ns, width, height

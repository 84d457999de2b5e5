"""Forgetting somebody for good, and the embeddings of photos that were deleted long ago.

What is deleted is overwritten (secure_delete is on for every connection), and the file is packed afterwards, so that
nothing of it is left in there. Nobody can be recognised by what is kept of them: the places of their faces in photos
that the library knows, so that the next scan does not ask about them again.
"""

from __future__ import annotations

import logging
import shutil
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Connection, delete, exists, insert, select, update

from engine.errors import KnownError, os_reason
from engine.library.beside import averages_files, copies_of, learning_folder, learning_lock
from engine.library.dialects.expressions import among
from engine.library.edits.journal_mentions import delete_steps, steps_about, steps_with_embeddings
from engine.library.edits.steps import find_person
from engine.library.error_sentences import known_errors, printable
from engine.library.opening import BUSY_S
from engine.library.scanning.scans import weights_id_or_new
from engine.library.schema import (
    AssignmentRow,
    EmbeddingRow,
    FaceRow,
    FileRow,
    ForgottenFaceRow,
    PersonRow,
    PhotoRow,
    SidecarRow,
    utc_now,
)
from engine.library.sidecars import n_written_beside
from engine.library.store import (
    Repository,
    Store,
    forget_setting,
    note_face_data_changed,
    note_regroup_needed,
    read_setting,
    write_setting,
)
from engine.library.traces_here import clear_traces_here
from engine.locking import exclusive
from engine.photos.thumbnail_store import ThumbnailStore, store_of
from engine.places import OUTCOME_SETTING
from engine.records import WeightsId
from engine.sentences import sentence

GRACE = timedelta(days=90)
"""So long the embeddings of a deleted photo are kept, in case it comes back."""
NO_WEIGHTS = WeightsId("none", "")
"""What a photo counts as scanned with whose embeddings were dropped, so that it is searched again if it comes back."""
logger = logging.getLogger(__name__)

_PACKING = "forgotten_but_not_packed"


@dataclass(frozen=True, slots=True)
class Traces:
    """What there is of somebody, to be told before they are forgotten.

    Attributes
    ----------
    person_id : int
    name : str or None
    n_faces, n_photos, n_steps : int
        Faces, the photos that show them, and the steps in the journal that speak of them.
    copies : tuple of Path
        Copies of the library that Kith made beside it, which go as a whole.
    has_crops : bool
        A stopped fine-tuning has left faces cut out of photos, which go as a whole.
    face_ids : tuple of int
    n_sidecars : int
        Files of their photos beside which names were written; those stay until names are written again.
    """

    person_id: int
    name: str | None
    n_faces: int
    n_photos: int
    n_steps: int
    copies: tuple[Path, ...]
    has_crops: bool
    face_ids: tuple[int, ...]
    n_sidecars: int = 0


class Forgetting(Repository):
    """What deletes for good.

    Parameters
    ----------
    store : Store
    busy_s : float
        Seconds to wait for others who are reading.
    """

    def __init__(self, store: Store, busy_s: float = BUSY_S) -> None:
        super().__init__(store)
        self._busy_s = busy_s

    def traces_of(self, person_id: int) -> Traces:
        """Count what there is of somebody.

        Raises
        ------
        KnownError
            If there is no such person.
        """
        with self._store.snapshot() as connection:
            return _traces(connection, self._store.path, person_id)

    def forget(self, person_id: int) -> Traces:
        """Delete all that is known of somebody, here and in what Kith keeps beside the library; returns what that was.

        No undo brings it back. What goes first is what could be lost sight of once the person is gone, so that after a
        kill in between it can be done again.

        Raises
        ------
        KnownError
            If there is no such person, a scan or a fine-tuning is under way, or something cannot be deleted.
        """
        path = self._store.path
        with self._store.scan_lock(), exclusive(learning_lock(path)) as is_idle:
            if not is_idle:
                raise KnownError(sentence("Kith is learning from this library right now. Please stop that first."))
            traces = self.traces_of(person_id)
            _delete_files([*traces.copies, learning_folder(path), *averages_files(path)])
            self._forget_thumbnails(traces.face_ids)
            with self._store.transaction() as connection:
                traces = _traces(connection, path, person_id)
                _forget(connection, traces)
                self._store.tell(connection)
            _delete_files(averages_files(path))  # once more: those of a grouping that ended meanwhile
            self.pack()
        with suppress(KnownError):  # all is gone; it is noted as looked for, so that nothing later is taken for theirs
            self.clear_traces_here()
        return traces

    def drop_deleted(self, grace: timedelta = GRACE) -> int:
        """Drop the embeddings and thumbnails of photos that were deleted so long ago; returns of how many photos.

        Names and boxes stay, so that a photo that comes back after all is as it was once it has been scanned.
        """
        has_any = exists().where(FaceRow.photo_id == PhotoRow.id, EmbeddingRow.face_id == FaceRow.id)
        is_back = exists().where(FileRow.photo_id == PhotoRow.id, ~FileRow.missing)
        query = select(PhotoRow.id).where(PhotoRow.deleted_since < utc_now() - grace, has_any, ~is_back)
        with self._store.snapshot() as connection:
            photos = set(connection.scalars(query))
            faces = set(connection.scalars(select(FaceRow.id).where(among(FaceRow.photo_id, photos))))
        if not photos:
            return 0
        _delete_files(averages_files(self._store.path))
        self._forget_thumbnails(faces)
        with self._store.transaction() as connection:
            connection.execute(delete(EmbeddingRow).where(among(EmbeddingRow.face_id, faces)))
            nothing = weights_id_or_new(connection, NO_WEIGHTS)
            connection.execute(update(PhotoRow).where(among(PhotoRow.id, photos)).values(scanned_with=nothing))
            delete_steps(connection, steps_with_embeddings(connection, faces))
            note_face_data_changed(connection)
            write_setting(connection, _PACKING, True)
        return len(photos)

    def clear_traces_here(self) -> bool:
        """Delete what this computer keeps of people whom others have forgotten; whether there was anything.

        Raises
        ------
        KnownError
            If the library cannot be reached.
        """
        return clear_traces_here(self._store)

    def tidy(self) -> None:
        """Drop what is due, and pack, as every scan does at its end; where that cannot be done, the next one tries."""
        try:
            self.drop_deleted()
            self.clear_traces_here()
        except KnownError as error:
            logger.warning("%s", error)
        self.pack()

    def pack(self) -> None:
        """Rewrite the library without what was deleted in it, if anything was since the last time.

        Where another program is reading, or the disk is full, the next scan tries again; what was deleted is
        overwritten even so.
        """
        if not self._store.setting(_PACKING, False):
            return
        try:
            is_packed = self._store.pack(self._busy_s)
        except KnownError as error:
            logger.warning("%s", error)
            return
        if is_packed:
            with self._store.transaction() as connection:
                forget_setting(connection, _PACKING)

    def _forget_thumbnails(self, face_ids: set[int] | tuple[int, ...]) -> None:
        file = store_of(self._store.path)
        if not file.exists():
            return
        with self._store.snapshot() as connection:
            query = select(FaceRow.photo_id).where(among(FaceRow.id, face_ids)).distinct()
            photos = set(connection.scalars(query))
        with known_errors(file), closing(ThumbnailStore(file)) as thumbnails:
            thumbnails.forget_photos(photos)


def _traces(connection: Connection, path: Path, person_id: int) -> Traces:
    person = find_person(connection, person_id)
    query = select(FaceRow.id, FaceRow.photo_id).join(AssignmentRow, AssignmentRow.face_id == FaceRow.id)
    rows = connection.execute(query.where(AssignmentRow.person_id == person_id).order_by(FaceRow.id)).all()
    faces = tuple(row.id for row in rows)
    steps = steps_about(connection, person_id, person.name, set(faces))
    copies = tuple(copies_of(path))
    photos = {row.photo_id for row in rows}
    has_crops = learning_folder(path).exists()
    n_sidecars = n_written_beside(connection, photos) if person.name else 0
    return Traces(person_id, person.name, len(faces), len(photos), len(steps), copies, has_crops, faces, n_sidecars)


def _forget(connection: Connection, traces: Traces) -> None:
    delete_steps(connection, steps_about(connection, traces.person_id, traces.name, set(traces.face_ids)))
    place = ("photo_id", "x0", "y0", "x1", "y1", "moment_ms")
    of_person = among(FaceRow.id, traces.face_ids)
    places = select(*(getattr(FaceRow, column) for column in place)).where(of_person)
    connection.execute(insert(ForgottenFaceRow).from_select(place, places))
    connection.execute(delete(FaceRow).where(of_person))  # and with them embeddings, assignments and rejections
    connection.execute(delete(PersonRow).where(PersonRow.id == traces.person_id))
    # What sidecars held before may name anybody; that Kith wrote them stays noted, so that the name is taken out there.
    connection.execute(update(SidecarRow).values(can_undo=False, before=None))
    if learned := read_setting(connection, OUTCOME_SETTING):  # its report calls by name who was mixed up with whom
        learned["card"]["mixed_pairs"] = []
        write_setting(connection, OUTCOME_SETTING, learned)
    note_face_data_changed(connection)
    note_regroup_needed(connection)
    write_setting(connection, _PACKING, True)


def _delete_files(paths: list[Path]) -> None:
    for path in paths:
        try:
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
        except OSError as error:
            raise KnownError(
                sentence("{path} cannot be deleted: {reason}", path=printable(path), reason=os_reason(error))
            ) from error

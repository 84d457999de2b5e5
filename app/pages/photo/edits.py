"""What the user may say about a face of a photo, as edits."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Signal

from app.background.tasks import SLOW
from app.session.everyone import Everyone
from app.session.session import Session
from engine.library.edits.kinds import (
    ConfirmFaces,
    DeleteFace,
    DrawFace,
    MoveFaces,
    NamePerson,
    RejectFaces,
    ResizeFace,
    SetCover,
)
from engine.photos.find import first_there
from engine.records import Face, PhotoRecord

if TYPE_CHECKING:
    from engine.scanning.outside.face_maker import EmbeddedFace, FaceMaker


class PhotoEdits(QObject):
    """Makes the edits that a photo and its faces allow.

    Parameters
    ----------
    session : Session
    people : Everyone
    maker : FaceMaker
        Embeds drawn faces.
    """

    busy = Signal(bool)  # a drawn face is being embedded
    drawn = Signal(int)  # a face that the user drew is in the library now
    not_resized = Signal()  # a face's box is what it was

    def __init__(self, session: Session, people: Everyone, maker: FaceMaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._maker = maker
        self._people = people

    def say_person(self, face: Face, person_id: int) -> None:
        """Make a face somebody's: confirm it, or move it."""
        if face.person_id == person_id:
            self._session.do(ConfirmFaces((face.face_id,), person_id))
        else:
            self._session.do(MoveFaces((face.face_id,), person_id))

    def say_name(self, face: Face, name: str) -> None:
        """Name a face: its nameless person gets the name, or else somebody new; or it is whoever bears the name."""
        if face.person_id is not None and not face.person_name:
            edit = NamePerson(face.person_id, name)
            self._session.do(edit, on_name_taken=lambda namesake_id: self.say_person(face, namesake_id))
        else:
            self._session.do(MoveFaces((face.face_id,), None, name))

    def not_them(self, face: Face) -> None:
        """Reject a face as the person that it is thought to be."""
        if face.person_id is not None:
            self._session.do(RejectFaces((face.face_id,), face.person_id))

    def make_cover(self, face: Face) -> None:
        """Make a face the one that stands for its person."""
        if face.person_id is not None:
            self._session.do(SetCover(face.person_id, face.face_id))

    def delete(self, face: Face) -> None:
        """Delete a face: one that was found is set aside for ever, one that was drawn goes."""
        self._session.do(DeleteFace(face.face_id))

    def draw(self, record: PhotoRecord, rect: QRectF) -> None:
        """Add a face where the user drew a box; `drawn` follows."""

        def done(face: EmbeddedFace) -> None:
            edit = DrawFace(record.photo_id, **face.edit_fields(), person_id=None)
            self._session.do(edit, lambda change: self.drawn.emit(max(change.faces, default=0)))

        self._embed(record, rect, done)

    def resize(self, record: PhotoRecord, face_id: int, rect: QRectF) -> None:
        """Change the box of a face."""

        def done(face: EmbeddedFace) -> None:
            self._session.do(ResizeFace(face_id, **face.edit_fields()), on_failed=failed)

        def failed(_error: Exception) -> None:
            self.not_resized.emit()

        self._embed(record, rect, done, failed)

    def _embed(
        self,
        record: PhotoRecord,
        rect: QRectF,
        on_done: Callable[[EmbeddedFace], None],
        on_failed: Callable[[Exception], None] = lambda _error: None,
    ) -> None:
        def done(face: EmbeddedFace) -> None:
            self.busy.emit(False)
            on_done(face)

        def failed(error: Exception) -> None:
            self.busy.emit(False)
            self._session.tasks.failed.emit(error)
            on_failed(error)

        self.busy.emit(True)
        box = (rect.left(), rect.top(), rect.right(), rect.bottom())
        weights = self._session.weights

        def embed() -> EmbeddedFace:  # which file is there is asked here: a share may take its time to answer
            return self._maker.drawn(weights, first_there(record.paths), box)

        self._session.tasks.run(embed, on_done=done, on_error=failed, lane=SLOW)

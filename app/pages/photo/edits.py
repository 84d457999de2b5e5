"""What the user may say about a face of a photo, as edits."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

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
from engine.records import Face, PhotoRecord

if TYPE_CHECKING:
    from engine.scanning.face_maker import DrawnFace, FaceMaker

Box = tuple[float, float, float, float]


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

    def __init__(self, session: Session, people: Everyone, maker: FaceMaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._maker = maker
        self._people = people

    def say_person(self, face: Face, person_id: int) -> None:
        """Say who a face is: confirm it, or move it."""
        if face.person_id == person_id:
            self._session.do(ConfirmFaces((face.face_id,)))
        else:
            self._session.do(MoveFaces((face.face_id,), person_id))

    def say_name(self, face: Face, name: str) -> None:
        """Give a face a name: its nameless person gets it, or else somebody new; or it is whoever bears the name."""
        if face.person_id is not None and not face.person_name:
            edit = NamePerson(face.person_id, name)
            self._session.do(edit, on_name_taken=lambda namesake_id: self.say_person(face, namesake_id))
        else:
            self._session.do(MoveFaces((face.face_id,), None, name))

    def not_them(self, face: Face) -> None:
        """Say that a face is not who it is thought to be."""
        if face.person_id is not None:
            self._session.do(RejectFaces((face.face_id,), face.person_id))

    def make_cover(self, face: Face) -> None:
        """Let a face stand for its person."""
        if face.person_id is not None:
            self._session.do(SetCover(face.person_id, face.face_id))

    def delete(self, face: Face) -> None:
        """Say that there is no face: one that was found is set aside for ever, one that was drawn goes."""
        self._session.do(DeleteFace(face.face_id))

    def draw(self, record: PhotoRecord, rect: QRectF) -> None:
        """Add a face where the user drew a box; `drawn` follows."""

        def done(face: DrawnFace) -> None:
            weights = self._session.weights
            edit = DrawFace(record.photo_id, **_fields(face), net=weights.net, sha256=weights.sha256, person_id=None)
            self._session.do(edit, lambda change: self.drawn.emit(max(change.faces, default=0)))

        self._embed(record, rect, done)

    def resize(self, record: PhotoRecord, face_id: int, rect: QRectF) -> None:
        """Give a face another box."""

        def done(face: DrawnFace) -> None:
            weights = self._session.weights
            self._session.do(ResizeFace(face_id, **_fields(face), net=weights.net, sha256=weights.sha256))

        self._embed(record, rect, done)

    def _embed(self, record: PhotoRecord, rect: QRectF, on_done: Callable[[DrawnFace], None]) -> None:
        def done(face: DrawnFace) -> None:
            self.busy.emit(False)
            on_done(face)

        def failed(error: Exception) -> None:
            self.busy.emit(False)
            self._session.tasks.failed.emit(error)

        self.busy.emit(True)
        box = (rect.left(), rect.top(), rect.right(), rect.bottom())
        weights = self._session.weights
        path = record.paths[0]
        self._session.tasks.run(self._maker.drawn, weights, path, box, on_done=done, on_error=failed, lane=SLOW)


def _fields(face: DrawnFace) -> dict[str, Any]:
    return {"box": face.box, "landmarks": face.landmarks, "quality": face.quality, "vector": face.vector}

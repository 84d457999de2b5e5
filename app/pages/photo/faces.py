"""The faces of a photo, shown in it and beside it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Signal, Slot

from app.background.tasks import Task
from app.pages.photo.canvas import PhotoCanvas
from app.pages.photo.people import PhotoPeople
from app.session.session import Session
from engine.library import Library
from engine.records import Face


class ShownFaces(QObject):
    """Reads the faces of a photo, anew after each change, and hands them to the canvas and the list.

    Parameters
    ----------
    session : Session
    canvas, people : PhotoCanvas, PhotoPeople
        Where they are shown.
    """

    shown = Signal()

    def __init__(
        self, session: Session, canvas: PhotoCanvas, people: PhotoPeople, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._canvas, self._people = session, canvas, people
        self._photo_id = 0
        self._moment_ms: int | None = None
        self._asked: Task | None = None
        self.are_here = False
        session.changed.connect(self.read)
        session.regrouped.connect(self.read)

    def show_photo(self, photo_id: int) -> None:
        """Show the faces of another photo, as soon as they are read."""
        self._photo_id, self._moment_ms = photo_id, None
        self.are_here = False
        self._people.show_faces(None)
        self._people.show_also([])
        self.read()

    @Slot()
    def read(self) -> None:
        """Read the faces again."""
        if self._asked is not None:
            self._asked.cancel()
        if self._photo_id:
            library = self._session.library
            self._asked = self._session.read(_read_people, library, self._photo_id, on_done=self._show)

    def _show(self, people: tuple[list[Face], list[str]]) -> None:
        faces, also = people
        self.are_here = True
        self._people.show_also(also)
        self._people.show_faces(faces)
        self.show_frames()
        self._people.choose(self._canvas.chosen)
        self.shown.emit()

    def show_moment(self, moment_ms: int | None) -> None:
        """Frame the faces of a film's moment, whose picture is shown."""
        self._moment_ms = moment_ms
        self.show_frames()

    def moment_of(self, face_id: int) -> int | None:
        """Return when a face is there in a film."""
        face = self._people.model.face(face_id)
        return None if face is None else face.face.moment_ms

    def show_frames(self) -> None:
        """Frame the faces, where the photo is there to be seen."""
        if not self._canvas.has_picture:
            return
        frames = {}
        for face in self._people.model.faces:
            if face.face.moment_ms != self._moment_ms:
                continue
            x0, y0, x1, y1 = (float(value) for value in face.face.box)
            text = face.person_name or self.tr("Who is this?")
            frames[face.face_id] = (QRectF(x0, y0, x1 - x0, y1 - y0), text, face.person_name is None)
        self._canvas.show_faces(frames)


def _read_people(library: Library, photo_id: int) -> tuple[list[Face], list[str]]:
    """Read the faces of a photo, and the names of those who are in it without a face."""
    return library.reading.photo_faces(photo_id), [name for _, name in library.reading.also_in_photo(photo_id)]

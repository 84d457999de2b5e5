"""A feed of suggestions that asks what a test wants."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.session.questions import Question
from engine.library import Library


class Names(QObject):
    """Suggests nothing but to name some people."""

    updated = Signal()
    is_looking = False

    def __init__(self, library: Library, people: list[int]) -> None:
        super().__init__()
        self.questions = [self.question(library, person_id) for person_id in people]

    def question(self, library: Library, person_id: int) -> Question:
        faces = library.reading.faces(person_id=person_id)
        ids, photos = tuple(face.face_id for face in faces), tuple(face.photo_id for face in faces)
        return Question(None, ids, photos, (), person_id)

    def look(self) -> None:
        self.updated.emit()

    def watch(self, widget: QWidget) -> None:
        pass

    def completeness(self, person_id: int) -> None:
        return None

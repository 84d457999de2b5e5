"""The faces of one photo, as the photo view's side list shows them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.style.wording import film_moment, listed
from engine.records import Face

Index = QModelIndex | QPersistentModelIndex


class PhotoFaceRole(IntEnum):
    """What a face in a photo tells."""

    ID = Qt.ItemDataRole.UserRole + 1
    PERSON_ID = Qt.ItemDataRole.UserRole + 2
    NAME = Qt.ItemDataRole.UserRole + 3
    CONFIRMED = Qt.ItemDataRole.UserRole + 4
    MOMENT = Qt.ItemDataRole.UserRole + 5  # in a film, in milliseconds; None in a photo
    AGE = Qt.ItemDataRole.UserRole + 6  # how old they were, in words; empty where it is not known


class PhotoFacesModel(QAbstractListModel):
    """Faces from left to right, as they stand in the photo.

    Parameters
    ----------
    age_of : function of a Face, optional
        Tells in words how old somebody was.
    """

    def __init__(self, parent: QObject | None = None, age_of: Callable[[Face], str] = lambda face: "") -> None:
        super().__init__(parent)
        self._age_of = age_of
        self._faces: list[Face] = []

    def show_faces(self, faces: Sequence[Face]) -> None:
        """Show the faces of a photo; those that stay keep their rows if no other came or went."""
        if [face.face_id for face in faces] == [face.face_id for face in self._faces]:
            self._faces = list(faces)
            if faces:
                self.dataChanged.emit(self.index(0), self.index(len(faces) - 1))
            return
        self.beginResetModel()
        self._faces = list(faces)
        self.endResetModel()

    @property
    def faces(self) -> list[Face]:
        """The faces, in order."""
        return list(self._faces)

    def face(self, face_id: int) -> Face | None:
        """Look a face up."""
        return next((face for face in self._faces if face.face_id == face_id), None)

    def index_of(self, face_id: int) -> QModelIndex:
        """Find a face's row; an invalid index where there is none."""
        rows = (row for row, face in enumerate(self._faces) if face.face_id == face_id)
        return self.index(next(rows, -1))

    def touch(self, face_id: int) -> None:
        """Report that a face has to be painted again."""
        index = self.index_of(face_id)
        if index.isValid():
            self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Count the faces."""
        return 0 if parent.isValid() else len(self._faces)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one value of a face."""
        if not index.isValid() or index.row() >= len(self._faces):
            return None
        face = self._faces[index.row()]
        match role:
            case PhotoFaceRole.ID:
                return face.face_id
            case PhotoFaceRole.PERSON_ID:
                return face.person_id
            case PhotoFaceRole.NAME:
                return face.person_name
            case PhotoFaceRole.CONFIRMED:
                return face.confirmed
            case PhotoFaceRole.MOMENT:
                return face.face.moment_ms
            case PhotoFaceRole.AGE:
                return self._age_of(face)
            case Qt.ItemDataRole.DisplayRole:
                return face.person_name or self.tr("Who is this?")
            case Qt.ItemDataRole.AccessibleTextRole:
                moment_ms, name = face.face.moment_ms, face.person_name or self.tr("Who is this?")
                said = name
                if moment_ms is not None:
                    #: {moment} is when in a film: 1:23
                    said = self.tr("{name}, at {moment}").format(name=name, moment=film_moment(moment_ms))
                return listed(filter(None, (said, self._age_of(face))))
        return None

"""The faces that a question of the review is about."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.session.questions import Question

Index = QModelIndex | QPersistentModelIndex


class AskedRole(IntEnum):
    """What an asked face tells."""

    ID = Qt.ItemDataRole.UserRole + 1
    PHOTO_ID = Qt.ItemDataRole.UserRole + 2
    LEFT_OUT = Qt.ItemDataRole.UserRole + 3


class AskedFacesModel(QAbstractListModel):
    """The faces of a question, each of which may be left out of the answer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._face_ids: tuple[int, ...] = ()
        self._photo_ids: tuple[int, ...] = ()
        self._left_out: set[int] = set()

    def ask(self, question: Question | None) -> None:
        """Show the faces of another question."""
        self.show(question.face_ids if question else (), question.photo_ids if question else ())

    def show(self, face_ids: Sequence[int], photo_ids: Sequence[int] = ()) -> None:
        """Show other faces, and where they are if somebody is to ask for that."""
        self.beginResetModel()
        self._face_ids, self._photo_ids = tuple(face_ids), tuple(photo_ids)
        self._left_out = set()
        self.endResetModel()

    @property
    def meant(self) -> list[int]:
        """The faces that the answer is about."""
        return [face_id for face_id in self._face_ids if face_id not in self._left_out]

    def toggle(self, index: Index) -> None:
        """Leave a face out of the answer, or take it in again."""
        if index.isValid():
            self._left_out ^= {self._face_ids[index.row()]}
            self.touch(self._face_ids[index.row()])

    def touch(self, face_id: int) -> None:
        """Report that a face has to be painted again."""
        if face_id in self._face_ids:
            index = self.index(self._face_ids.index(face_id))
            self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Count the faces."""
        return 0 if parent.isValid() else len(self._face_ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one value of a face."""
        if not index.isValid() or index.row() >= len(self._face_ids):
            return None
        match role:
            case AskedRole.ID:
                return self._face_ids[index.row()]
            case AskedRole.PHOTO_ID:
                return self._photo_ids[index.row()]
            case AskedRole.LEFT_OUT:
                return self._face_ids[index.row()] in self._left_out
            case Qt.ItemDataRole.AccessibleTextRole:
                left_out = self._face_ids[index.row()] in self._left_out
                words = self.tr("Face {number}, left out") if left_out else self.tr("Face {number}")
                return words.format(number=index.row() + 1)
        return None

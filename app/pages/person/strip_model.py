"""A short list of faces that some dialog shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.pages.person.list_model import FaceRole
from app.widgets.grid.sections import Section


class FaceStripModel(QAbstractListModel):
    """Faces by their ids, in the order given."""

    def __init__(self, face_ids: Sequence[int] = (), parent: Any = None) -> None:
        super().__init__(parent)
        self._face_ids = list(face_ids)

    def face_ids(self) -> list[int]:
        """List the faces."""
        return list(self._face_ids)

    def set_faces(self, face_ids: Sequence[int]) -> None:
        """Show other faces."""
        self.beginResetModel()
        self._face_ids = list(face_ids)
        self.endResetModel()

    def take(self, face_id: int) -> None:
        """Remove a face."""
        row = self._face_ids.index(face_id)
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._face_ids[row]
        self.endRemoveRows()

    def put_first(self, face_id: int) -> None:
        """Insert a face in front."""
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._face_ids.insert(0, face_id)
        self.endInsertRows()

    def row_of(self, face_id: int) -> int:
        """Return a face's row, or -1."""
        return self._face_ids.index(face_id) if face_id in self._face_ids else -1

    def ids_of(self, rows: Iterable[int]) -> list[int]:
        """List the faces of some rows."""
        return [self._face_ids[row] for row in rows]

    def rows_of(self, face_ids: Iterable[int]) -> list[int]:
        """List the rows of those faces that are still there."""
        wanted = set(face_ids)
        return [row for row, face_id in enumerate(self._face_ids) if face_id in wanted]

    def sections(self) -> list[Section]:
        """Return the only run of rows."""
        return [Section("", "", len(self._face_ids))]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._face_ids)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        match role:
            case FaceRole.ID:
                return self._face_ids[index.row()]
            case FaceRole.CONFIRMED | FaceRole.AS_PHOTO | FaceRole.IS_COVER:
                return False
            case FaceRole.N_FACES:
                return 1
            case FaceRole.AGE:
                return ""
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("Face {number} of {all}").format(number=index.row() + 1, all=len(self._face_ids))
        return None

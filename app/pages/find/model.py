"""Faces found by likeness and photos found by who is in them, as list models."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from enum import Enum, IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QLocale, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.widgets.dragging.drag_data import PhotoFilesData, faces_data
from app.widgets.photos.photo_files import FindFiles
from engine.records import PhotoLine
from engine.search.find import FoundFace, Sureness

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a result tells; `ID` is a face's or a photo's."""

    ID = Qt.ItemDataRole.UserRole + 1
    PHOTO_ID = Qt.ItemDataRole.UserRole + 2
    PERSON_ID = Qt.ItemDataRole.UserRole + 3
    NAME = Qt.ItemDataRole.UserRole + 4
    NOTE = Qt.ItemDataRole.UserRole + 5
    DURATION = Qt.ItemDataRole.UserRole + 6  # of a film, in milliseconds; None of a photo


class Sure(Enum):
    """How sure one can be that faces are of one person."""

    VERY = "very"
    LIKELY = "likely"
    MAYBE = "maybe"


class _DraggedModel(QAbstractListModel):
    """A list whose photos can be dragged into other programs, and whose faces onto people."""

    files_of: FindFiles | None = None  # of photos

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags

    def supportedDragActions(self) -> Qt.DropAction:  # noqa: N802
        """Copy, for nothing is taken away."""
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:  # noqa: N802
        """Name what rows can be taken for."""
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802
        """Pack rows."""
        rows = sorted(indexes, key=QModelIndex.row)
        photos = list(dict.fromkeys(index.data(Role.PHOTO_ID) for index in rows))
        look_up = self.files_of
        files = look_up(photos) if look_up is not None else lambda: []
        return self._pack([index.data(Role.ID) for index in rows], files)

    def _pack(self, ids: Sequence[int], files: Callable[[], Sequence[str]]) -> QMimeData:
        return PhotoFilesData(files)


class ResultsModel(_DraggedModel):
    """Faces ranked by distance, of which those within a limit are rows.

    Moving the limit adds or takes away rows at the end, and computes nothing.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results: list[FoundFace] = []
        self._distances: list[float] = []
        self._n_shown = 0
        self._row: dict[int, int] = {}
        self.sureness = Sureness(0.9, 1.25, 1.41)

    def show_results(self, results: Sequence[FoundFace], limit: float, sureness: Sureness) -> None:
        """Take ranked results, nearest first."""
        self.beginResetModel()
        self._results = list(results)
        self._distances = [face.distance for face in self._results]
        self._row = {face.face_id: row for row, face in enumerate(self._results)}
        self.sureness = sureness
        self._n_shown = bisect_right(self._distances, limit)
        self.endResetModel()

    def set_limit(self, limit: float) -> None:
        """Show the results up to a distance."""
        wanted = bisect_right(self._distances, limit)
        if wanted > self._n_shown:
            self.beginInsertRows(QModelIndex(), self._n_shown, wanted - 1)
            self._n_shown = wanted
            self.endInsertRows()
        elif wanted < self._n_shown:
            self.beginRemoveRows(QModelIndex(), wanted, self._n_shown - 1)
            self._n_shown = wanted
            self.endRemoveRows()

    def set_owners(self, owners: Mapping[int, tuple[int | None, str | None]]) -> None:
        """Update to whom faces belong; rows stay where they are."""
        for face_id, (person_id, name) in owners.items():
            row = self._row.get(face_id)
            if row is not None:
                self._results[row] = replace(self._results[row], person_id=person_id, name=name)
                self.touch(face_id)

    def touch(self, face_id: int) -> None:
        """Repaint a face, if it is a row."""
        row = self._row.get(face_id, self._n_shown)
        if row < self._n_shown:
            self.dataChanged.emit(self.index(row), self.index(row))

    @property
    def n_all(self) -> int:
        """How many results there are at any distance."""
        return len(self._results)

    @property
    def face_ids(self) -> list[int]:
        """All results, at any distance."""
        return [face.face_id for face in self._results]

    @property
    def photo_ids(self) -> list[int]:
        """Photos of the rows, nearest first, each once."""
        return list(dict.fromkeys(face.photo_id for face in self._results[: self._n_shown]))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Count the results within the limit."""
        return 0 if parent.isValid() else self._n_shown

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a role shows of a result."""
        if not index.isValid() or index.row() >= self._n_shown:
            return None
        face = self._results[index.row()]
        match role:
            case Role.ID:
                return face.face_id
            case Role.PHOTO_ID:
                return face.photo_id
            case Role.PERSON_ID:
                return face.person_id
            case Role.NAME:
                return face.name
            case Qt.ItemDataRole.DisplayRole:
                return face.name or self.tr("No name yet")
            case Role.NOTE:
                return self.words(face.distance)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                number = QLocale().toString(face.distance, "f", 2)
                #: {sureness} is "Very sure", {number} is how far apart two faces are: 0.31
                words = self.tr("{sureness}, distance {number}")
                distance = words.format(sureness=self.words(face.distance), number=number)
                return f"{face.name or self.tr('No name yet')}\n{distance}"
        return None

    def _pack(self, ids: Sequence[int], files: Callable[[], Sequence[str]]) -> QMimeData:
        return faces_data(ids, files)

    def words(self, distance: float) -> str:
        """Return a distance in plain words."""
        return {
            #: How sure it is that a face is of a person
            Sure.VERY: self.tr("Very sure"),
            #: How sure it is that a face is of a person
            Sure.LIKELY: self.tr("Likely"),
            #: How sure it is that a face is of a person
            Sure.MAYBE: self.tr("Maybe"),
        }[self.sure(distance)]

    def sure(self, distance: float) -> Sure:
        """Return how sure one can be of faces at a distance."""
        if distance <= self.sureness.sure:
            return Sure.VERY
        return Sure.LIKELY if distance <= self.sureness.likely else Sure.MAYBE


class PhotosModel(_DraggedModel):
    """Photos, as a query gave them.

    Parameters
    ----------
    note_of : function of a PhotoLine
        What to write below a photo; asked as one comes into sight, for there may be a hundred thousand.
    """

    def __init__(self, note_of: Callable[[PhotoLine], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._note_of = note_of
        self._photos: list[PhotoLine] = []
        self._row: dict[int, int] = {}

    def show_photos(self, photos: Sequence[PhotoLine]) -> None:
        """Take other photos; where they are the same ones, nobody has to scroll to them again."""
        row_of = {photo.photo_id: row for row, photo in enumerate(photos)}
        if row_of and row_of == self._row:
            self._photos = list(photos)
            self.dataChanged.emit(self.index(0), self.index(len(photos) - 1))
            return
        self.beginResetModel()
        self._photos, self._row = list(photos), row_of
        self.endResetModel()

    def touch(self, photo_id: int) -> None:
        """Repaint a photo."""
        row = self._row.get(photo_id)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))

    @property
    def photo_ids(self) -> list[int]:
        """All photos, in order."""
        return [photo.photo_id for photo in self._photos]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Count the photos."""
        return 0 if parent.isValid() else len(self._photos)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a role shows of a photo."""
        if not index.isValid() or index.row() >= len(self._photos):
            return None
        photo = self._photos[index.row()]
        match role:
            case Role.ID | Role.PHOTO_ID:
                return photo.photo_id
            case Role.DURATION:
                return photo.duration_ms
            case (
                Role.NOTE
                | Qt.ItemDataRole.DisplayRole
                | Qt.ItemDataRole.AccessibleTextRole
                | Qt.ItemDataRole.ToolTipRole
            ):
                return self._note_of(photo)
        return None

"""A list of faces for the screen, or of the photos they are in: by year, the doubtful ones last."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.pages.person.order import Arrangement, SortKey, arranged, sort_key_of, year_sections
from app.style.wording import age_when, film_moment, listed, n_faces, photo_date
from app.widgets.dragging.drag_data import faces_data
from app.widgets.grid.sections import Section
from app.widgets.photos.photo_files import FindFiles
from engine.records import FaceLine, Person


class FaceRole(IntEnum):
    """What a delegate can ask of a row."""

    ID = Qt.ItemDataRole.UserRole  # face id
    PHOTO_ID = Qt.ItemDataRole.UserRole + 1
    CONFIRMED = Qt.ItemDataRole.UserRole + 2
    AS_PHOTO = Qt.ItemDataRole.UserRole + 3  # the whole photo is to be shown
    N_FACES = Qt.ItemDataRole.UserRole + 4  # that this row stands for
    IS_COVER = Qt.ItemDataRole.UserRole + 5
    AGE = Qt.ItemDataRole.UserRole + 6  # in words; empty where it is not known, or not to be shown
    MOMENT = Qt.ItemDataRole.UserRole + 7  # in a film, in milliseconds; None of a photo


class FaceList(QAbstractListModel):
    """Rows in order, and what Qt asks of them.

    A face stays where it is while it is looked at: one that changes does not move, and one that leaves takes only its
    own row away.
    """

    sections_changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.person: Person | None = None
        self.files_of: FindFiles | None = None  # of photos, for other programs
        self._as_photos = False
        self._shows_ages = True
        self._relatives = ""
        self._lines: dict[int, FaceLine] = {}
        self._doubtful: frozenset[int] = frozenset()
        self._rows: list[int] = []
        self._places: list[SortKey] = []
        self._of_photo: dict[int, list[int]] = {}

    def set_as_photos(self, as_photos: bool) -> None:
        """Show whole photos, each once, instead of faces."""
        if as_photos != self._as_photos:
            self._as_photos = as_photos
            self._arrange(self._lines)

    def set_shows_ages(self, shown: bool) -> None:
        """Show how old the person was at each face, where their birthday is known."""
        self._shows_ages = shown
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def set_relatives(self, words: str) -> None:
        """Take in words who of the family a doubtful face may be."""
        if words != self._relatives:
            self._relatives = words
            self.sections_changed.emit()

    def line(self, index: QModelIndex | QPersistentModelIndex) -> FaceLine | None:
        """Return the face of a row; of a photo's, the first one."""
        return self._lines[self._rows[index.row()]] if index.isValid() else None

    def face_ids(self, rows: Iterable[int]) -> list[int]:
        """List the faces that rows stand for."""
        return [face_id for row in rows for face_id in self._faces_of(self._rows[row])]

    def photo_ids(self, rows: Iterable[int] | None = None) -> list[int]:
        """List the photos of rows, or of all, in their order, each once."""
        faces = self._rows if rows is None else self.ids_of(rows)
        return list(dict.fromkeys(self._lines[face_id].photo_id for face_id in faces))

    def row_of(self, face_id: int) -> int:
        """Return the row of a face, or of the photo that it is in, or -1."""
        line = self._lines.get(face_id)
        if line is None:
            return -1
        shown = self._of_photo[line.photo_id][0] if self._as_photos else face_id
        place = self._place(self._lines[shown])
        row = bisect_left(self._places, place)
        return row if row < len(self._rows) and self._rows[row] == shown else -1

    def ids_of(self, rows: Iterable[int]) -> list[int]:
        """List the face that stands for each of some rows."""
        return [self._rows[row] for row in rows]

    def rows_of(self, face_ids: Iterable[int]) -> list[int]:
        """List the rows of those faces that are still there."""
        return [row for row in map(self.row_of, face_ids) if row >= 0]

    def sections(self) -> list[Section]:
        """Return the years, and the doubtful faces at the end."""
        name = self.person.name if self.person else None
        doubt = self.tr("Maybe not {name}?").format(name=name) if name else self.tr("Maybe somebody else?")
        birthday = self.person.birthday if self.person else None
        sections = year_sections(self._places, birthday, doubt, self.tr("No date"))
        return [section._replace(note=self._relatives) if section.title == doubt else section for section in sections]

    def years(self) -> tuple[int, int] | None:
        """Return the first and the last year, or None where no photo has a date."""
        years = [line.taken_at.year for line in self._lines.values() if line.taken_at is not None]
        return (min(years), max(years)) if years else None

    # What Qt asks.

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled | flag.ItemNeverHasChildren

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index)
        if line is None:
            return None
        match role:
            case FaceRole.ID:
                return line.face_id
            case FaceRole.PHOTO_ID:
                return line.photo_id
            case FaceRole.CONFIRMED:
                return line.confirmed
            case FaceRole.AS_PHOTO:
                return self._as_photos
            case FaceRole.N_FACES:
                return len(self._faces_of(line.face_id))
            case FaceRole.MOMENT:
                return line.moment_ms
            case FaceRole.IS_COVER:
                return self.person is not None and self.person.cover_face_id == line.face_id
            case FaceRole.AGE:
                return self._age(line) if self._shows_ages else ""
            case Qt.ItemDataRole.ToolTipRole:
                return listed(filter(None, (self._when(line), self._age(line))))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._said(line)
        return None

    def mimeTypes(self) -> list[str]:  # noqa: N802
        return faces_data([]).formats()

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802
        rows = sorted(index.row() for index in indexes)
        files = self.files_of
        return faces_data(self.face_ids(rows), None if files is None else files(self.photo_ids(rows)))

    def supportedDragActions(self) -> Qt.DropAction:  # noqa: N802
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def _when(self, line: FaceLine) -> str:
        when = photo_date(line.taken_at, line.date_source, line.date_precision) or self.tr("Without a date")
        if line.moment_ms is None:
            return when
        return self.tr("{date}, at {moment} of a film").format(date=when, moment=film_moment(line.moment_ms))

    def _age(self, line: FaceLine) -> str:
        date = (line.taken_at, line.date_source, line.date_precision)
        return age_when(self.person, *date) if self.person else ""

    def _said(self, line: FaceLine) -> str:
        parts = [self.person.name if self.person and self.person.name else self.tr("Without a name"), self._when(line)]
        if self._as_photos:
            parts.append(n_faces(len(self._faces_of(line.face_id))))
        if age := self._age(line):
            parts.append(age)
        if line.confirmed:
            #: Of a face
            parts.append(self.tr("confirmed"))
        return listed(parts)

    # How the rows come about.

    def _faces_of(self, face_id: int) -> list[int]:
        return self._of_photo[self._lines[face_id].photo_id] if self._as_photos else [face_id]

    def _place(self, line: FaceLine) -> SortKey:
        return sort_key_of(line, line.face_id in self._doubtful)

    def _arrange(self, lines: dict[int, FaceLine]) -> None:
        """Sort all rows anew."""
        self._show(arranged(lines, self._doubtful, self._as_photos))

    def _show(self, found: Arrangement) -> None:
        self.beginResetModel()
        self._lines, self._places, self._rows, self._of_photo = found.lines, found.places, found.rows, found.of_photo
        self.endResetModel()
        self.sections_changed.emit()

    def _change_in_place(self, face_ids: Iterable[int], theirs: dict[int, FaceLine]) -> None:
        for face_id in face_ids:
            row = self.row_of(face_id)
            if face_id not in theirs:
                self._remove(row)
            elif row < 0:
                self._insert(theirs[face_id])
            else:
                self._lines[face_id] = theirs[face_id]
                self.dataChanged.emit(self.index(row), self.index(row))
        self.sections_changed.emit()

    def _remove(self, row: int) -> None:
        if row >= 0:
            self.beginRemoveRows(QModelIndex(), row, row)
            line = self._lines.pop(self._rows.pop(row))
            self._places.pop(row)
            self._of_photo[line.photo_id].remove(line.face_id)
            self.endRemoveRows()

    def _insert(self, line: FaceLine) -> None:
        place = self._place(line)
        row = bisect_left(self._places, place)
        self.beginInsertRows(QModelIndex(), row, row)
        self._rows.insert(row, line.face_id)
        self._places.insert(row, place)
        self._lines[line.face_id] = line
        self._of_photo.setdefault(line.photo_id, []).append(line.face_id)
        self.endInsertRows()

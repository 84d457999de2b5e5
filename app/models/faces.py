"""The faces of one person as a list for the screen: by year, the doubtful ones last."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.drag import faces_data
from app.models.face_order import Arrangement, Place, arranged, doubtful_last, place_of, year_sections
from app.models.sections import Section
from app.models.wishes import Wishes
from app.models.wording import day, n_faces
from app.session import Session
from app.tasks import SLOW, Task
from engine.library import Change
from engine.records import FaceLine, Person

_IN_PLACE = 64  # more rows than this come and go by a reset, for signals one by one would take longer
_N_DOUBTFUL = 24


class FaceRole(IntEnum):
    """What a delegate can ask of a row."""

    ID = Qt.ItemDataRole.UserRole  # face id
    PHOTO_ID = Qt.ItemDataRole.UserRole + 1
    CONFIRMED = Qt.ItemDataRole.UserRole + 2
    AS_PHOTO = Qt.ItemDataRole.UserRole + 3  # the whole photo is to be shown
    N_FACES = Qt.ItemDataRole.UserRole + 4  # that this row stands for
    IS_COVER = Qt.ItemDataRole.UserRole + 5


class FacesModel(QAbstractListModel):
    """One person's faces, or the photos they are in, newest first; those in doubt at the end.

    A face stays where it is while it is looked at: confirming it does not move it, and a face that leaves takes
    only its own row away.

    Parameters
    ----------
    session : Session
    """

    person_changed = Signal(object)  # Person, or None once they are gone
    sections_changed = Signal()
    loaded = Signal()

    def __init__(self, session: Session, parent: Any = None) -> None:
        super().__init__(parent)
        self._session = session
        self.person: Person | None = None
        self._person_id = -1
        self._as_photos = False
        self._lines: dict[int, FaceLine] = {}
        self._doubtful: frozenset[int] = frozenset()
        self._rows: list[int] = []
        self._places: list[Place] = []
        self._of_photo: dict[int, list[int]] = {}
        self._doubt_task: Task | None = None
        self._wishes = Wishes(session, self._read, self._take)
        self.is_loaded = False
        session.changed.connect(self._on_changed)
        session.regrouped.connect(self._on_regrouped)

    def show_person(self, person_id: int) -> None:
        """Show somebody's faces."""
        self._wishes.forget()
        if self._doubt_task is not None:
            self._doubt_task.cancel()
        self.person, self._person_id, self._doubtful, self.is_loaded = None, person_id, frozenset(), False
        self._arrange({})
        self._wishes.want_all()

    def set_as_photos(self, as_photos: bool) -> None:
        """Show whole photos, each once, instead of faces."""
        if as_photos != self._as_photos:
            self._as_photos = as_photos
            self._arrange(self._lines)

    def line(self, index: QModelIndex | QPersistentModelIndex) -> FaceLine | None:
        """Give the face of a row; of a photo's, the first one."""
        return self._lines[self._rows[index.row()]] if index.isValid() else None

    def face_ids(self, rows: Iterable[int]) -> list[int]:
        """List the faces that rows stand for."""
        return [face_id for row in rows for face_id in self._faces_of(self._rows[row])]

    def photo_ids(self) -> list[int]:
        """List the photos in the order of the rows, each once."""
        return list(dict.fromkeys(self._lines[face_id].photo_id for face_id in self._rows))

    def row_of(self, face_id: int) -> int:
        """Give the row of a face, or of the photo that it is in, or -1."""
        line = self._lines.get(face_id)
        if line is None:
            return -1
        shown = self._of_photo[line.photo_id][0] if self._as_photos else face_id
        place = self._place(self._lines[shown])
        row = bisect_left(self._places, place)
        return row if row < len(self._rows) and self._rows[row] == shown else -1

    def sections(self) -> list[Section]:
        """Tell the years, and the doubtful ones at the end."""
        name = self.person.name if self.person else None
        doubt = self.tr("Maybe not {}?").format(name) if name else self.tr("Maybe somebody else?")
        return year_sections(self._places, self.person.birthday if self.person else None, doubt, self.tr("No date"))

    def years(self) -> tuple[int, int] | None:
        """Give the first and the last year, or None where no photo has a date."""
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
            case FaceRole.IS_COVER:
                return self.person is not None and self.person.cover_face_id == line.face_id
            case Qt.ItemDataRole.ToolTipRole:
                return self._when(line)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._said(line)
        return None

    def mimeTypes(self) -> list[str]:  # noqa: N802
        return faces_data([]).formats()

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802
        return faces_data(self.face_ids(sorted(index.row() for index in indexes)))

    def supportedDragActions(self) -> Qt.DropAction:  # noqa: N802
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def _when(self, line: FaceLine) -> str:
        return self.tr("Without a date") if line.taken_at is None else day(line.taken_at.date())

    def _said(self, line: FaceLine) -> str:
        parts = [self.person.name if self.person and self.person.name else self.tr("Without a name"), self._when(line)]
        if self._as_photos:
            parts.append(n_faces(len(self._faces_of(line.face_id))))
        if line.confirmed:
            parts.append(self.tr("confirmed"))
        return ", ".join(parts)

    # How the rows come about.

    def _faces_of(self, face_id: int) -> list[int]:
        return self._of_photo[self._lines[face_id].photo_id] if self._as_photos else [face_id]

    def _place(self, line: FaceLine) -> Place:
        return place_of(line, line.face_id in self._doubtful)

    def _arrange(self, lines: dict[int, FaceLine]) -> None:
        """Put all rows in order anew."""
        self._show(arranged(lines, self._doubtful, self._as_photos))

    def _show(self, found: Arrangement) -> None:
        self.beginResetModel()
        self._lines, self._places, self._rows, self._of_photo = found.lines, found.places, found.rows, found.of_photo
        self.endResetModel()
        self.sections_changed.emit()

    def _on_changed(self, change: Change) -> None:
        if self._person_id in change.people or self._lines.keys() & set(change.faces):
            self._wishes.want(change.faces or [-1])

    def _on_regrouped(self) -> None:
        if self._person_id >= 0:
            self._wishes.want_all()

    def _read(self, face_ids: frozenset[int] | None) -> tuple[int, list[Person], Arrangement]:
        """Ask the library, in the background."""
        library, person_id = self._session.library, self._person_id
        people = library.people(True, [person_id])
        lines = library.person_faces(person_id) if face_ids is None else library.face_lines(sorted(face_ids))
        theirs = {line.face_id: line for line in lines if line.person_id == person_id}
        return person_id, people, arranged(theirs, self._doubtful, self._as_photos)

    def _take(self, face_ids: frozenset[int] | None, found: tuple[int, list[Person], Arrangement]) -> None:
        person_id, people, arrangement = found
        if person_id != self._person_id:
            return
        self.person = people[0] if people else None
        theirs = arrangement.lines
        if face_ids is None:
            if (arrangement.doubtful, arrangement.as_photos) == (self._doubtful, self._as_photos):
                self._show(arrangement)
            else:  # the user chose otherwise meanwhile
                self._arrange(theirs)
            self._ask_doubtful()
        elif self._as_photos or len(face_ids) > _IN_PLACE:
            kept = {one: line for one, line in self._lines.items() if one not in face_ids}
            self._arrange(kept | theirs)
        else:
            self._change_in_place(face_ids, theirs)
        self.person_changed.emit(self.person)
        if face_ids is None and not self.is_loaded:
            self.is_loaded = True
            self.loaded.emit()

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

    def _ask_doubtful(self) -> None:
        """Look in the background for faces that may be somebody else's."""
        library, session, person_id = self._session.library, self._session, self._person_id

        def ask() -> list[int]:
            from engine.review import doubtful

            return doubtful(library, session.weights, person_id, _N_DOUBTFUL)

        if self._doubt_task is not None:
            self._doubt_task.cancel()
        self._doubt_task = session.tasks.run(ask, on_done=self._take_doubtful, lane=SLOW)

    def _take_doubtful(self, face_ids: list[int]) -> None:
        self._doubt_task = None
        doubtful = doubtful_last(self._lines, face_ids)
        if doubtful == self._doubtful:
            return
        if self._as_photos:
            self._doubtful = doubtful
            self._arrange(self._lines)
        else:
            moved = [self._lines[one] for one in doubtful ^ self._doubtful if one in self._lines]
            for line in moved:
                self._remove(self.row_of(line.face_id))
            self._doubtful = doubtful
            for line in moved:
                self._insert(line)
            self.sections_changed.emit()

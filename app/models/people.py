"""The people as a list for the screen: named first, then unnamed by size, small unnamed ones behind one item."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.drag import person_data
from app.models.everyone import everyone, fold
from app.models.sections import Section
from app.models.wording import n_faces, n_people
from app.session import Session
from engine.records import Person

SMALL = 3
"""An unnamed person of fewer faces is one of the others."""
OTHERS = -1
"""The id of the item that stands for all small unnamed people."""
_IN_PLACE = 64  # more rows than this come and go by a reset, for signals one by one would take longer


class PersonRole(IntEnum):
    """What a delegate can ask of a row."""

    ID = Qt.ItemDataRole.UserRole  # person id, or OTHERS
    NAME = Qt.ItemDataRole.UserRole + 1  # str, or "" for nobody's name yet
    N_FACES = Qt.ItemDataRole.UserRole + 2
    COVER = Qt.ItemDataRole.UserRole + 3  # face id or None
    HIDDEN = Qt.ItemDataRole.UserRole + 4
    COVERS = Qt.ItemDataRole.UserRole + 5  # of the others: up to four face ids; else empty
    NOTE = Qt.ItemDataRole.UserRole + 6  # the muted line below the name


class PeopleModel(QAbstractListModel):
    """The people that are to be seen, in order.

    A change touches only the rows of the people it names; only the first load, the search and a change of very many
    reset the model, and then `row_of` finds the same people again.

    Parameters
    ----------
    session : Session
    folded : bool
        Whether small unnamed people stand behind one item.
    """

    name_given = Signal(int, str)  # a person's name was edited in place
    sections_changed = Signal()  # the number of people may differ

    def __init__(self, session: Session, folded: bool = True, parent: Any = None) -> None:
        super().__init__(parent)
        self._everyone = everyone(session)
        self._folded = folded
        self._rows: list[int] = []
        self._row_by_id: dict[int, int] | None = None
        self._row_by_cover: dict[int | None, int] | None = None
        self._text = ""
        self._show_hidden = False
        self._left_out = -1
        self._others: list[Person] = []
        self._n_named = self._n_unnamed = 0
        self.others_open = False
        self._everyone.loaded.connect(self._reload)
        self._everyone.updated.connect(self._on_updated)
        if self._everyone.is_loaded:
            self._rows = self._arranged()

    @property
    def is_loaded(self) -> bool:
        """Whether the people have been read at all."""
        return self._everyone.is_loaded

    @property
    def is_filtered(self) -> bool:
        """Whether a search leaves people out."""
        return bool(self._text)

    def ids(self) -> list[int]:
        """List the ids of the rows."""
        return list(self._rows)

    def person(self, index: QModelIndex | QPersistentModelIndex) -> Person | None:
        """Give the person of a row; None for the others' item."""
        return self._everyone.get(self._rows[index.row()]) if index.isValid() else None

    def row_of(self, person_id: int) -> int:
        """Give a person's row, or -1."""
        if self._row_by_id is None:
            self._row_by_id = {one: row for row, one in enumerate(self._rows)}
        return self._row_by_id.get(person_id, -1)

    def rows_showing(self, face_id: int) -> list[int]:
        """List the rows whose portraits show a face."""
        if self._row_by_cover is None:
            people = (self._everyone.get(one) for one in self._rows)
            self._row_by_cover = {one.cover_face_id: row for row, one in enumerate(people) if one is not None}
        rows = [self._row_by_cover.get(face_id, -1)]
        if any(one.cover_face_id == face_id for one in self._others[:4]):
            rows.append(self.row_of(OTHERS))
        return [row for row in rows if row >= 0]

    def sections(self) -> list[Section]:
        """Tell the named from the unnamed."""
        n_unnamed = max(0, len(self._rows) - self._n_named)
        title = self.tr("Who are they?") if n_unnamed else ""
        return [Section("", "", self._n_named), Section(title, self.tr("Give them a name"), n_unnamed)]

    def counts(self) -> tuple[int, int]:
        """Count the named and the unnamed people among those that are to be seen."""
        return self._n_named, self._n_unnamed

    def set_filter(self, text: str) -> None:
        """Show only people whose name holds this, whatever its case and accents."""
        if fold(text.strip()) != self._text:
            self._text = fold(text.strip())
            self._reload()

    def set_show_hidden(self, shown: bool) -> None:
        """Show hidden people too."""
        self._show_hidden = shown
        self._reload()

    def set_left_out(self, person_id: int) -> None:
        """Leave one person out."""
        self._left_out = person_id
        self._reload()

    def set_others_open(self, opened: bool) -> None:
        """Show the small unnamed people one by one, or fold them away."""
        self.others_open = opened
        self._reload()

    # What Qt asks.

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        if self._rows[index.row()] == OTHERS:
            return flag.ItemIsEnabled | flag.ItemIsSelectable
        draggable = flag.ItemIsDragEnabled | flag.ItemIsDropEnabled
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsEditable | draggable | flag.ItemNeverHasChildren

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        person = self._everyone.get(self._rows[index.row()])
        return self._others_data(role) if person is None else self._person_data(person, role)

    def _person_data(self, person: Person, role: int) -> Any:
        match role:
            case PersonRole.ID:
                return person.person_id
            case PersonRole.NAME | Qt.ItemDataRole.EditRole:
                return person.name or ""
            case Qt.ItemDataRole.DisplayRole:
                return person.name or self.tr("Add a name")
            case PersonRole.N_FACES:
                return person.n_faces
            case PersonRole.NOTE:
                return self.tr("hidden") if person.hidden else n_faces(person.n_faces)
            case PersonRole.COVER:
                return person.cover_face_id
            case PersonRole.HIDDEN:
                return person.hidden
            case PersonRole.COVERS:
                return ()
            case Qt.ItemDataRole.ToolTipRole:
                return person.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{person.name or self.tr('Without a name')}, {n_faces(person.n_faces)}"
        return None

    def _others_data(self, role: int) -> Any:
        match role:
            case PersonRole.ID:
                return OTHERS
            case PersonRole.NAME | Qt.ItemDataRole.DisplayRole:
                return self.tr("Show fewer") if self.others_open else self.tr("Others")
            case PersonRole.NOTE:
                return n_people(len(self._others))
            case PersonRole.COVERS:
                return tuple(one.cover_face_id for one in self._others[:4])
            case Qt.ItemDataRole.ToolTipRole:
                return self.tr("People with one or two faces")
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("Others: {}, with one or two faces").format(n_people(len(self._others)))
        return None

    def setData(  # noqa: N802
        self, index: QModelIndex | QPersistentModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        person = self.person(index)
        if person is None or role != Qt.ItemDataRole.EditRole or not isinstance(value, str):
            return False
        if value.strip() != (person.name or ""):
            self.name_given.emit(person.person_id, value.strip())
        return False  # the row changes once the library has

    def mimeTypes(self) -> list[str]:  # noqa: N802
        return person_data(0).formats()

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802
        people = [person for index in indexes if (person := self.person(index)) is not None]
        return person_data(people[0].person_id) if people else QMimeData()

    def supportedDragActions(self) -> Qt.DropAction:  # noqa: N802
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    # How the rows come about.

    def _shown(self, people: list[Person]) -> list[Person]:
        if not self._show_hidden:
            people = [one for one in people if not one.hidden]
        if self._text:
            people = [one for one in people if self._text in fold(one.name or "")]
        return [one for one in people if one.person_id != self._left_out]

    def _arranged(self) -> list[int]:
        named, unnamed = self._shown(self._everyone.named()), self._shown(self._everyone.unnamed())
        n_large = bisect_right(unnamed, -SMALL, key=lambda one: -one.n_faces) if self._folded else len(unnamed)
        self._n_named, self._n_unnamed, self._others = len(named), len(unnamed), unnamed[n_large:]
        self._row_by_cover = None
        rows = [one.person_id for one in [*named, *unnamed[:n_large]]]
        if self._others:
            rows += [OTHERS, *(one.person_id for one in self._others if self.others_open)]
        return rows

    def _reload(self) -> None:
        self.beginResetModel()
        self._rows = self._arranged()
        self._row_by_id = None
        self.endResetModel()
        self.sections_changed.emit()

    def _on_updated(self, ids: set[int]) -> None:
        touched = {*ids, OTHERS}
        if len(ids) > _IN_PLACE:
            self._reload()
            return
        wanted = self._arranged()
        staying = set(wanted)
        for person_id in touched - staying:
            self._remove(person_id)
        for place, person_id in enumerate(wanted):
            if person_id in touched:
                self._place(person_id, wanted[place - 1] if place else None)
        self.sections_changed.emit()

    def _remove(self, person_id: int) -> None:
        row = self.row_of(person_id)
        if row >= 0:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._rows[row]
            self._row_by_id = None
            self.endRemoveRows()

    def _place(self, person_id: int, behind: int | None) -> None:
        """Put a person right behind another one, who has the right place already."""
        row = self.row_of(person_id)
        to = 0 if behind is None else self.row_of(behind) + 1
        none = QModelIndex()
        if row < 0:
            self.beginInsertRows(none, to, to)
            self._rows.insert(to, person_id)
            self._row_by_id = None
            self.endInsertRows()
            return
        if row != to:
            self.beginMoveRows(none, row, row, none, to)
            self._rows.insert(to - (to > row), self._rows.pop(row))
            self._row_by_id = None
            self.endMoveRows()
        index = self.index(self.row_of(person_id))
        self.dataChanged.emit(index, index)

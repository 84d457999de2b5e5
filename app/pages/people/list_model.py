"""A list of people for the screen: its rows, and what Qt asks of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.session.everyone import Everyone
from app.style.wording import listed, n_faces, n_people
from app.widgets.dragging.drag_data import people_data
from engine.records import Person

OTHERS = -1
"""The id of the item that stands for all small unnamed people."""


class PersonRole(IntEnum):
    """What a delegate can ask of a row."""

    ID = Qt.ItemDataRole.UserRole  # person id, or OTHERS
    NAME = Qt.ItemDataRole.UserRole + 1  # str, or "" for nobody's name yet
    N_FACES = Qt.ItemDataRole.UserRole + 2
    COVER = Qt.ItemDataRole.UserRole + 3  # face id or None
    HIDDEN = Qt.ItemDataRole.UserRole + 4
    COVERS = Qt.ItemDataRole.UserRole + 5  # of the others: up to four face ids; else empty
    NOTE = Qt.ItemDataRole.UserRole + 6  # the muted line below the name


class PeopleList(QAbstractListModel):
    """Ids of people in order, one of them perhaps the item of the others.

    Parameters
    ----------
    people : Everyone
    """

    name_given = Signal(int, str)  # a person's name was edited in place

    def __init__(self, people: Everyone, parent: Any = None) -> None:
        super().__init__(parent)
        self._everyone = people
        self._rows: list[int] = []
        self._row_by_id: dict[int, int] | None = None
        self._others: list[Person] = []
        self.others_open = False

    def ids(self) -> list[int]:
        """List the ids of the rows."""
        return list(self._rows)

    def person(self, index: QModelIndex | QPersistentModelIndex) -> Person | None:
        """Return the person of a row; None for the others' item."""
        return self._everyone.get(self._rows[index.row()]) if index.isValid() else None

    def row_of(self, person_id: int) -> int:
        """Return a person's row, or -1."""
        if self._row_by_id is None:
            self._row_by_id = {row_id: row for row, row_id in enumerate(self._rows)}
        return self._row_by_id.get(person_id, -1)

    def ids_of(self, rows: Iterable[int]) -> list[int]:
        """List the ids of some rows."""
        return [self._rows[row] for row in rows]

    def rows_of(self, ids: Iterable[int]) -> list[int]:
        """List the rows of those who are still there."""
        return [row for row in map(self.row_of, ids) if row >= 0]

    # What Qt asks.

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        if self._rows[index.row()] == OTHERS:
            return flag.ItemIsEnabled | flag.ItemIsSelectable
        seen = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled | flag.ItemNeverHasChildren
        return seen if self._everyone.can_only_be_seen else seen | flag.ItemIsEditable | flag.ItemIsDropEnabled

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
                #: Of a person
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
                return listed([person.name or self.tr("Without a name"), n_faces(person.n_faces)])
        return None

    def _others_data(self, role: int) -> Any:
        match role:
            case PersonRole.ID:
                return OTHERS
            case PersonRole.NAME | Qt.ItemDataRole.DisplayRole:
                #: Others: people with few faces, together in one tile
                return self.tr("Show fewer") if self.others_open else self.tr("Others")
            case PersonRole.NOTE:
                return n_people(len(self._others))
            case PersonRole.COVERS:
                return tuple(person.cover_face_id for person in self._others[:4])
            case Qt.ItemDataRole.ToolTipRole:
                return self.tr("People with one or two faces, or with blurred ones alone")
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("Others: %Ln person(s), with one or two faces or blurred ones", "", len(self._others))
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
        return people_data([]).formats()

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802
        people = [person for index in indexes if (person := self.person(index)) is not None]
        return people_data([person.person_id for person in people]) if people else QMimeData()

    def supportedDragActions(self) -> Qt.DropAction:  # noqa: N802
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

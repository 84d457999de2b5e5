"""The people whom another program names, as rows with ticks."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.style.wording import listed, n_faces
from engine.interchange.importing.plan import ImportPlan, PlannedPerson

_Index = QModelIndex | QPersistentModelIndex


class ImportRole(IntEnum):
    """What a row tells its delegate."""

    NAME = Qt.ItemDataRole.UserRole + 1
    NOTE = Qt.ItemDataRole.UserRole + 2
    FACE_ID = Qt.ItemDataRole.UserRole + 3
    ALIKE = Qt.ItemDataRole.UserRole + 4
    JOINED = Qt.ItemDataRole.UserRole + 5
    TICKED = Qt.ItemDataRole.UserRole + 6


class PeopleToImport(QAbstractListModel):
    """Those of a plan about whom there is news; all are ticked at first, and nobody is joined with anybody."""

    ticked_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people: list[PlannedPerson] = []
        self._left_out: set[str] = set()
        self._joined: set[str] = set()

    def show_plan(self, plan: ImportPlan | None) -> None:
        """Show another plan."""
        self.beginResetModel()
        self._people = [person for person in plan.people if person.is_news] if plan else []
        self._left_out, self._joined = set(), set()
        self.endResetModel()
        self.ticked_changed.emit()

    @property
    def ticked(self) -> list[PlannedPerson]:
        """Those who are to be taken over."""
        return [person for person in self._people if person.name not in self._left_out]

    @property
    def joined(self) -> dict[str, str]:
        """Who is to be taken for whom."""
        return {p.name: p.alike for p in self._people if p.alike and p.name in self._joined}

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Count the people."""
        return 0 if parent.isValid() else len(self._people)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows."""
        if not index.isValid():
            return None
        person = self._people[index.row()]
        ticked = Qt.CheckState.Unchecked if person.name in self._left_out else Qt.CheckState.Checked
        face_ids = person.face_ids or person.hinted_ids
        answers: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: person.name,
            Qt.ItemDataRole.CheckStateRole: ticked.value,
            ImportRole.TICKED: person.name not in self._left_out,
            Qt.ItemDataRole.AccessibleTextRole: listed([person.name, self._note(person)]),
            ImportRole.NAME: person.name,
            ImportRole.NOTE: self._note(person),
            ImportRole.FACE_ID: face_ids[0] if face_ids else None,
            ImportRole.ALIKE: person.alike,
            ImportRole.JOINED: person.name in self._joined,
        }
        return answers.get(role)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let rows be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """Tick somebody, or say that they are the one whose name is alike."""
        sets: dict[int, set[str]] = {Qt.ItemDataRole.CheckStateRole: self._left_out, ImportRole.JOINED: self._joined}
        which = sets.get(role)
        if which is None or not index.isValid():
            return False
        name = self._people[index.row()].name
        is_in = bool(value) if role == ImportRole.JOINED else Qt.CheckState(value) != Qt.CheckState.Checked
        (which.add if is_in else which.discard)(name)
        self.dataChanged.emit(index, index)
        self.ticked_changed.emit()
        return True

    def touch(self, face_id: int) -> None:
        """Paint the row again whose portrait has come."""
        for row, person in enumerate(self._people):
            if face_id in (person.face_ids or person.hinted_ids)[:1]:
                self.dataChanged.emit(self.index(row), self.index(row))

    def _note(self, person: PlannedPerson) -> str:
        parts = []
        if n_found := len(person.face_ids) + len(person.hinted_ids):
            parts.append(n_faces(n_found))
        if person.drawings:
            parts.append(self.tr("%Ln face(s) that Kith had not found", "", len(person.drawings)))
        if person.photo_ids:
            parts.append(self.tr("in %Ln photo(s) without a face", "", len(person.photo_ids)))
        if person.n_known:
            parts.append(self.tr("%Ln face(s) known already", "", person.n_known))
        return listed(parts)

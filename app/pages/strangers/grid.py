"""Portraits that are chosen and let go by a click."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.session.everyone import Everyone
from app.session.portraits import Portraits
from app.style import theme
from app.style.theme import GAP
from app.widgets.grid.grid import GridView
from app.widgets.grid.layout import page_shape
from app.widgets.grid.sections import Section
from app.widgets.pictures.painting import paint_picture, paint_state

Index = QModelIndex | QPersistentModelIndex
_TILE_PX = 96
_RADIUS_PX = 8
_INSET_PX = GAP // 2  # a face within its cell


class StrangerRole(IntEnum):
    """What a delegate can ask of a row."""

    ID = Qt.ItemDataRole.UserRole  # person id
    COVER = Qt.ItemDataRole.UserRole + 1  # face id or None


class StrangersModel(QAbstractListModel):
    """People by their ids, or faces that are nobody's, in the order given.

    Parameters
    ----------
    people : Everyone
    """

    def __init__(self, people: Everyone, parent: Any = None) -> None:
        super().__init__(parent)
        self._everyone = people
        self._ids: list[int] = []
        self.shows_faces = False

    def show_people(self, person_ids: Sequence[int]) -> None:
        """Show other people."""
        self._show(person_ids, are_faces=False)

    def show_faces(self, face_ids: Sequence[int]) -> None:
        """Show faces instead of people."""
        self._show(face_ids, are_faces=True)

    def _show(self, ids: Sequence[int], *, are_faces: bool) -> None:
        self.beginResetModel()
        self._ids, self.shows_faces = list(ids), are_faces
        self.endResetModel()

    def id_in(self, row: int) -> int:
        """Return who is in a row, a person or a face."""
        return self._ids[row]

    def row_of(self, person_id: int) -> int:
        """Return somebody's row, or -1."""
        return next(iter(self.rows_of([person_id])), -1)

    def ids_of(self, rows: Iterable[int]) -> list[int]:
        """List who is in some rows, people or faces."""
        return [self._ids[row] for row in rows]

    def rows_of(self, person_ids: Iterable[int]) -> list[int]:
        """List the rows of those people who are still there."""
        wanted = set() if self.shows_faces else set(person_ids)
        return [row for row, person_id in enumerate(self._ids) if person_id in wanted]

    def sections(self) -> list[Section]:
        """Return the only run of rows."""
        return [Section("", "", len(self._ids))]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if self.shows_faces:
            return self._face_data(self._ids[index.row()], role)
        person = self._everyone.get(self._ids[index.row()])
        match role:
            case StrangerRole.ID:
                return self._ids[index.row()]
            case StrangerRole.COVER:
                return person.cover_face_id if person else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("Without a name, %Ln face(s)", "", person.n_faces if person else 0)
        return None

    def _face_data(self, face_id: int, role: int) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("A face that is too blurred or dark to tell")
        return face_id if role in (StrangerRole.ID, StrangerRole.COVER) else None


class StrangerDelegate(QStyledItemDelegate):
    """Paints portraits as tiles, faint where they are not chosen.

    Parameters
    ----------
    portraits : Portraits
    """

    def __init__(self, portraits: Portraits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._portraits = portraits

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect.adjusted(_INSET_PX, _INSET_PX, -_INSET_PX, -_INSET_PX)
        face_id, picture = index.model().data(index, StrangerRole.COVER), None
        if face_id is not None:
            ratio = painter.device().devicePixelRatioF()
            picture = self._portraits.cut("face", face_id, rect.size(), _RADIUS_PX, ratio)
        paint_picture(painter, rect, picture, _RADIUS_PX)
        paint_state(painter, rect, option.state, _RADIUS_PX)


class StrangerGrid(GridView):
    """Shows people as tiles; each click chooses one more, or lets one go.

    Parameters
    ----------
    model : StrangersModel
    portraits : Portraits
    """

    def __init__(self, model: StrangersModel, portraits: Portraits, parent: QWidget | None = None) -> None:
        super().__init__(page_shape(theme.scaled_picture(_TILE_PX), _INSET_PX), StrangerRole.ID, parent)
        self.setItemDelegate(StrangerDelegate(portraits, self))
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        portraits.ready.connect(self._repaint)

    def _repaint(self, kind: str, _face_id: int) -> None:
        if kind == "face" and self.isVisible():
            self.viewport().update()

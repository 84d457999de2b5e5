"""The files that would be written, as a table."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.pages.sidecars.work import CHANGED, LEFT, NEW, REMOVED, Row

_NONE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class SidecarTable(QAbstractTableModel):
    """Rows with a file and its folder, what becomes of it, and whom it names; what is left alone comes first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._kinds = {
            #: Of a file that would be written
            NEW: self.tr("new"),
            #: Of a file that would be written
            CHANGED: self.tr("changed"),
            #: Of a file that would be removed
            REMOVED: self.tr("removed"),
            #: Of a file that is not written
            LEFT: self.tr("left alone"),
        }
        self._headings = (self.tr("File"), "", self.tr("Names"))

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = sorted(rows, key=lambda row: row.kind != LEFT)
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:  # noqa: N802 - Qt's names, here and below
        """Count the files."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NONE) -> int:  # noqa: N802
        """Count the columns."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        """Return a column's heading."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._headings[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows; a file's whole path is its tooltip."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        path = row.sidecar.encode("utf-8", "replace").decode()
        if role == Qt.ItemDataRole.DisplayRole:
            return ("/".join(PurePath(path).parts[-2:]), self._kinds[row.kind], row.detail)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.detail if index.column() == 2 else path
        return None

"""The files that could not be read, and why; photos that are damaged; and what was passed over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.background.tasks import Task
from app.session.session import Session
from app.style import theme, wording
from app.style.theme import GAP, SIDE_PX
from app.widgets.layout.page_head import PageHead
from app.widgets.photos.reveal import show_in_file_manager
from engine.records import Failure, Remark

_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """Columns of the table."""

    FILE = 0
    REASON = 1
    FOLDER = 2


@dataclass(frozen=True)
class Findings:
    """What the page shows: failures, remarks on photos that were read, files passed over, by kind, and how many photos
    may hold faces that were not found.
    """

    failures: Sequence[Failure]
    remarks: Sequence[Remark]
    passed_over: Mapping[str, int]
    n_may_hold_more: int = 0


class ProblemsModel(QAbstractTableModel):
    """Failures as rows, and below them remarks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, str]] = []  # path, what is wrong

    def set_rows(self, failures: Sequence[Failure], remarks: Sequence[Remark] = ()) -> None:
        """Show these instead."""
        rows = [(failure.path, failure.reason) for failure in failures]
        #: {remark} is a sentence on what is wrong with a photo
        words = self.tr("Read all the same: {remark}")
        rows += [(remark.path, words.format(remark=remark.sentence)) for remark in remarks]
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def path(self, row: int) -> str:
        """Return the path of a row's file."""
        return self._rows[row][0]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Count the failures and remarks."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Count the columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        """Name the columns."""
        if way == Qt.Orientation.Horizontal and 0 <= section < len(Column):
            if role == Qt.ItemDataRole.DisplayRole:
                return [self.tr("File"), self.tr("What is wrong"), self.tr("Folder")][section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's words."""
        if not index.isValid():
            return None
        name, reason = self._rows[index.row()]
        path = Path(name)
        cells = {Column.FILE: path.name, Column.REASON: reason, Column.FOLDER: str(path.parent)}
        shown = cells[Column(index.column())].encode("utf-8", "replace").decode()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return shown
        return None


class ProblemsView(QWidget):
    """Lists the failures, with the means to look at the files and to try again."""

    count_changed = Signal(int)
    retry_wanted = Signal()
    closer_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reading: Task | None = None
        self.model = ProblemsModel(self)
        self.table = self._table()
        #: The page of files that could not be read
        self.head = PageHead(self.tr("Problems"))
        self.summary = self.head.words
        self.show_file = QPushButton(self.tr("Show in file manager"))
        self.show_file.clicked.connect(self._show_file)
        self.retry = QPushButton(self.tr("Try again"))
        self.retry.clicked.connect(self.retry_wanted)
        self.closer = QPushButton(self.tr("Look closer"))
        self.closer.clicked.connect(self.closer_wanted)
        nothing = QLabel(self.tr("Every file could be read."), alignment=Qt.AlignmentFlag.AlignCenter)
        nothing.setProperty("kind", "muted")
        self._stack = QStackedWidget()
        self._stack.addWidget(nothing)
        self._stack.addWidget(self.table)
        for button in (self.show_file, self.closer, self.retry):
            self.head.end.addWidget(button)
            button.hide()  # until there is something to do
        around = QVBoxLayout()
        around.setContentsMargins(SIDE_PX, GAP, SIDE_PX, 2 * GAP)
        around.addWidget(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(around, 1)
        session.regrouped.connect(self.refresh)
        self._selected()

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Files that could not be read"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.scaled(38))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for column, width_px in ((Column.FILE, 240), (Column.REASON, 420)):
            header.resizeSection(column, theme.scaled(width_px))
        table.selectionModel().selectionChanged.connect(self._selected)
        table.doubleClicked.connect(self._show_file)
        copy = QAction(self.tr("Copy"), table, shortcut=QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self._copy)
        reveal = QAction(self.tr("Show in file manager"), table)
        reveal.triggered.connect(self._show_file)
        table.addActions([reveal, copy])
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return table

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Hand the focus on; a proxy would keep Tab from ever reaching what lies before the table."""
        self.table.setFocus(event.reason())

    @Slot()
    def refresh(self) -> None:
        """Ask the library again."""
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._session.read(self._read, on_done=self._show)

    def _read(self) -> Findings:
        scans = self._session.library.scans
        return Findings(scans.problems(), scans.remarks(), scans.passed_over(), scans.n_may_hold_more())

    def _show(self, found: Findings) -> None:
        self.model.set_rows(found.failures, found.remarks)
        number = len(found.failures)
        self._stack.setCurrentIndex(1 if self.model.rowCount() else 0)
        self.show_file.setVisible(self.model.rowCount() > 0)
        self.retry.setVisible(number > 0)
        many = self.tr("%Ln file(s) could not be read. They are left as they are.", "", number)
        unread = many if number else ""
        damaged = self._on_remarks(len(found.remarks))
        more = self._on_more(found.n_may_hold_more)
        self.closer.setVisible(bool(more))
        self.head.say(" ".join(filter(None, (unread, damaged, wording.passed_over(found.passed_over), more))))
        self._selected()
        self.count_changed.emit(number)

    def _on_remarks(self, number: int) -> str:
        return self.tr("%Ln photo(s) are damaged and were read all the same.", "", number) if number else ""

    def _on_more(self, number: int) -> str:
        return self.tr("%Ln photo(s) may hold small faces that were not found.", "", number) if number else ""

    @Slot()
    def _selected(self) -> None:
        self.show_file.setEnabled(bool(self._rows()))

    def _rows(self) -> list[int]:
        return sorted({index.row() for index in self.table.selectionModel().selectedIndexes()})

    @Slot()
    def _show_file(self) -> None:
        for row in self._rows()[:1]:
            show_in_file_manager(self.model.path(row))

    @Slot()
    def _copy(self) -> None:
        rows = self._rows()
        lines = ["\t".join(self.model.index(row, column).data() for column in Column) for row in rows]
        QApplication.clipboard().setText("\n".join(lines))

"""The edits of the journal as a list for the screen, the last one first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QLocale, QModelIndex, QPersistentModelIndex, Qt, QTime

from app.style.wording import day, day_and_time, listed, without_numbers
from engine.library import JournalEntry

translate = QCoreApplication.translate  # by this name lupdate finds what is to be translated
Index = QModelIndex | QPersistentModelIndex

translate = QCoreApplication.translate  # by this name lupdate finds what is to be translated


class HistoryRole(IntEnum):
    """What a delegate can ask of a row."""

    ID = Qt.ItemDataRole.UserRole
    WHEN = Qt.ItemDataRole.UserRole + 1
    UNDONE = Qt.ItemDataRole.UserRole + 2


class HistoryModel(QAbstractListModel):
    """Edits, with those that were taken back and can be made again."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._entries: list[JournalEntry] = []

    def show_entries(self, entries: Sequence[JournalEntry]) -> None:
        """Show other edits."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def row_of(self, journal_id: int) -> int:
        """Return an edit's row, or -1."""
        return next((row for row, entry in enumerate(self._entries) if entry.journal_id == journal_id), -1)

    def n_steps_to(self, row: int) -> int:
        """Count the edits that lie between now and a row, with that one."""
        undone = self._entries[row].undone
        between = self._entries[row:] if undone else self._entries[: row + 1]
        return sum(entry.undone == undone for entry in between)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        match role:
            case HistoryRole.ID:
                return entry.journal_id
            case HistoryRole.UNDONE:
                return entry.undone
            case HistoryRole.WHEN:
                return _when(entry.made_at.astimezone())
            case Qt.ItemDataRole.DisplayRole:
                return without_numbers(entry.title)
            case Qt.ItemDataRole.ToolTipRole:
                return without_numbers(entry.title)
            case Qt.ItemDataRole.AccessibleTextRole:
                words = [without_numbers(entry.title), _when(entry.made_at.astimezone())]
                #: Of a step in the history
                return listed([*words, *([self.tr("taken back")] if entry.undone else [])])
        return None


def _when(at: datetime) -> str:
    """Write a moment as one says it: the time alone for today."""
    time = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
    if at.date() == date.today():
        return time
    if at.date() == date.today() - timedelta(days=1):
        return translate("HistoryModel", "yesterday, {time}").format(time=time)
    return day_and_time(day(at.date()), time)

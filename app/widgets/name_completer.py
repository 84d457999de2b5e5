"""The names of everyone, offered where a name is typed."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit

from app.session.everyone import Everyone


class _Names(QStringListModel):
    """All names, kept up to date; one list for all fields."""

    def __init__(self, people: Everyone) -> None:
        super().__init__()
        self.setParent(people)  # not by the constructor, which would take what can be iterated for a list of names
        self._people = people
        people.loaded.connect(self._read)
        people.updated.connect(self._read)
        self._read()

    @Slot()
    def _read(self) -> None:
        self.setStringList([one.name or "" for one in self._people.named()])


def name_completer(people: Everyone, field: QLineEdit) -> QCompleter:
    """Complete a name by those that exist, wherever in them the typed text stands."""
    completer = QCompleter(people.findChild(_Names) or _Names(people), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer

"""The names of everyone, offered where a name is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyledItemDelegate

from app.session.everyone import Everyone


def name_completer(people: Everyone, field: QLineEdit) -> QCompleter:
    """Complete a name by those that exist, wherever in them the typed text stands."""
    completer = QCompleter(people.names, field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    popup = completer.popup()
    if popup is not None:
        popup.setProperty("kind", "offers")
        popup.setItemDelegate(QStyledItemDelegate(popup))  # Qt's own for completions knows no style sheet
    return completer

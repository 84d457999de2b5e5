"""A line of text in a window that has an undo of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class LineEdit(QLineEdit):
    """Leaves Ctrl+Z to the window where nothing was typed that it could take back."""

    def event(self, event: QEvent) -> bool:
        if is_for_window(event, self.isUndoAvailable(), self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)


def is_for_window(event: QEvent, can_undo: bool, can_redo: bool) -> bool:
    """Report whether an event asks a field, before the window, for an undo or a redo that it has not got."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    keys = QKeySequence.StandardKey
    return (event.matches(keys.Undo) and not can_undo) or (event.matches(keys.Redo) and not can_redo)

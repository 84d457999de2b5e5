"""A field that narrows a list down."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.widgets.fields.line_edit import LineEdit


class SearchField(LineEdit):
    """Takes letters of a name; Down leads into the list, Escape takes back what was typed."""

    list_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = self.tr("Search people")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setClearButtonEnabled(True)

    def take(self, text: str) -> None:
        """Continue here with what was begun elsewhere."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setText(self.text() + text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Down:
            self.list_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def is_letter(event: QKeyEvent) -> bool:
    """Report whether a key writes something: a letter without Ctrl or Alt, and no space, which selects."""
    keys = Qt.KeyboardModifier
    held = event.modifiers() & (keys.ControlModifier | keys.AltModifier | keys.MetaModifier)
    return not held and event.text().isprintable() and bool(event.text().strip())

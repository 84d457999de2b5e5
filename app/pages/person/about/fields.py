"""Fields that give what was written when they are left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.widgets.fields.line_edit import LineEdit, is_for_window

_MOST_LETTERS = 20_000
_ELSEWHERE = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class LineField(LineEdit):
    """One line; Enter or leaving it gives it, Escape takes the old words back."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setMaxLength(400)
        self.returnPressed.connect(self.give)

    def show_text(self, text: str) -> None:
        """Show other words, unless something is being typed."""
        if not (self.hasFocus() and self.text() != self._shown):
            self.setText(text)
        self._shown = text

    def give(self) -> None:
        """Give what was typed, if it is new."""
        if self.text().strip() != self._shown:
            self._shown = self.text().strip()
            self.given.emit(self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape and self.text() != self._shown:
            self.setText(self._shown)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        if event.reason() not in _ELSEWHERE:
            self.give()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        if not event.spontaneous():
            self.give()


class NotesField(QPlainTextEdit):
    """Many lines; leaving it gives them. Tab leads on."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setTabChangesFocus(True)

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window where nothing was written that it could take back."""
        if is_for_window(event, self.document().isUndoAvailable(), self.document().isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the room of a few lines."""
        return QSize(super().sizeHint().width(), 6 * self.fontMetrics().lineSpacing())

    def show_text(self, text: str) -> None:
        """Show other words, unless something is being typed."""
        if not (self.hasFocus() and self.toPlainText() != self._shown) and self.toPlainText() != text:
            self.setPlainText(text)
        self._shown = text

    def give(self) -> None:
        """Give what was typed, if it is new."""
        text = self.toPlainText().strip()[:_MOST_LETTERS]
        if text != self._shown:
            self._shown = text
            self.given.emit(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        if event.reason() not in _ELSEWHERE:
            self.give()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        if not event.spontaneous():
            self.give()

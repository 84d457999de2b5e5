"""The box in which a name is typed below a portrait."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from app.widgets.fields.line_edit import LineEdit
from app.widgets.fields.name_rules import take_names_only

LEAVING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)


class NameEditor(LineEdit):
    """Takes a name and reports the key that ends it, whether or not names are being offered below.

    Qt's own item editors leave a list of completions to swallow Enter and Tab, and take a change of window for the end
    of a name half typed.
    """

    left = Signal(Qt.Key)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_over = False
        take_names_only(self)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setPlaceholderText(self.tr("Name"))
        self.setAccessibleName(self.tr("Name"))

    def event(self, event: QEvent) -> bool:
        """Report the keys that end a name."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in LEAVING:
            self._close_offers()
            event.accept()
            self._end(Qt.Key(event.key()))
            return True
        return super().event(event)

    def focusNextPrevChild(self, following: bool) -> bool:  # noqa: N802
        """Keep the focus: Tab is for the next person, not for the next widget."""
        return False

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        if is_for_good(event) and not self.isHidden():  # or the list took the box away
            self._end(Qt.Key.Key_unknown)

    def _end(self, key: Qt.Key) -> None:
        if not self._is_over:
            self._is_over = True
            self.left.emit(key)

    def _close_offers(self) -> None:
        completer = self.completer()
        popup = completer.popup() if completer is not None else None
        if popup is not None:
            popup.hide()


def is_for_good(event: QFocusEvent) -> bool:
    """Report whether the focus goes elsewhere in the window, not to a list of names, a dialog or another program."""
    by = Qt.FocusReason
    return event.reason() not in (by.PopupFocusReason, by.ActiveWindowFocusReason, by.MenuBarFocusReason)

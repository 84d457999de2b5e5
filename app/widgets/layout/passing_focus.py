"""The keyboard's focus, when what has it goes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def pass_focus(leaving: QWidget, following: QWidget) -> None:
    """Give the focus within what is about to be hidden to what follows; Qt would take the next by Tab, or nothing."""
    focus = leaving.window().focusWidget()
    if focus is not None and (focus is leaving or leaving.isAncestorOf(focus)):
        following.setFocus(Qt.FocusReason.ShortcutFocusReason)

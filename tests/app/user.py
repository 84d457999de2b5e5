"""Somebody at the keyboard and the mouse: keys go where the focus is, the pointer where the screen has it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def press(key: Qt.Key, keys: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key; a list that popped up has it first, as on a real screen."""
    QTest.keyClick(_hearer(), key, keys)


def write(text: str) -> None:
    """Write a text, letter by letter, wherever the focus goes meanwhile."""
    for letter in text:
        QTest.keyClicks(_hearer(), letter)


def point_at(widget: QWidget, place: QPoint) -> None:
    """Move the pointer over a widget, which hears that it comes."""
    window = widget.window()
    QTest.mouseMove(window.windowHandle(), widget.mapTo(window, place))
    QApplication.processEvents()


def _hearer() -> QWidget:
    """Who hears the next key."""
    if QApplication.activePopupWidget() is None and QApplication.focusWidget() is None:
        for window in QApplication.topLevelWidgets():
            if window.isVisible():  # a list that pops up takes the focus along, where no desktop gives it back
                window.activateWindow()
        QApplication.processEvents()
    popup = QApplication.activePopupWidget()
    hearer = (popup and popup.focusWidget()) or popup or QApplication.focusWidget()
    assert hearer is not None, "nothing has the focus"
    return hearer

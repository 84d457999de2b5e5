"""Faces that fly to where they were put."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from app.widgets.dragging.flight import fly


@pytest.fixture
def window(qtbot: Any) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    with qtbot.waitExposed(window):
        window.show()
    return window


def picture() -> QPixmap:
    made = QPixmap(16, 16)
    made.fill(Qt.GlobalColor.red)
    return made


def test_a_face_flies_and_is_gone(qtbot: Any, window: QWidget) -> None:
    fly(window, picture(), QRect(0, 0, 16, 16), QRect(300, 200, 16, 16), animated=True)
    (flying,) = window.findChildren(QLabel)
    assert flying.isVisible()
    qtbot.waitUntil(lambda: not window.findChildren(QLabel))


def test_nothing_flies_where_the_desktop_wants_nothing_to_move(window: QWidget) -> None:
    fly(window, picture(), QRect(0, 0, 16, 16), QRect(300, 200, 16, 16), animated=False)
    assert not window.findChildren(QLabel)

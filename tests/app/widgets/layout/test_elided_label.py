"""Lines of text that give way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.widgets.layout.elided_label import ElidedLabel


@pytest.fixture
def direction(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("direction")
def test_the_name_of_a_file_reads_the_same_in_arabic(qtbot: Any, qapp: QApplication) -> None:
    def painted(direction: Qt.LayoutDirection) -> QImage:
        qapp.setLayoutDirection(direction)
        label = ElidedLabel()
        qtbot.addWidget(label)
        label.setText("0-6.jpg")
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.resize(200, 30)
        return label.grab().toImage()

    assert painted(Qt.LayoutDirection.RightToLeft) == painted(Qt.LayoutDirection.LeftToRight)


def test_of_a_number_nothing_is_shown_rather_than_a_part(qtbot: Any) -> None:
    label = ElidedLabel(mode=Qt.TextElideMode.ElideNone)
    qtbot.addWidget(label)

    def is_shown(text: str, width_px: int) -> bool:
        label.setText(text)
        label.resize(width_px, 30)
        shown = label.grab().toImage()
        label.setText("")
        return bool(shown != label.grab().toImage())

    room = label.fontMetrics().horizontalAdvance("1 of 20")
    assert is_shown("1 of 20", room)
    assert not is_shown("1 of 20", room - 1)

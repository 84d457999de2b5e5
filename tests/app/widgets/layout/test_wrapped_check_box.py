"""A check box with more words than a line holds."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.widgets.layout.wrapped_check_box import WrappedCheckBox

WORDS = "Also faces that Kith recognised by itself, and that you have not looked at yet"


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_its_words_go_on_below_and_a_click_on_them_ticks_it(qtbot: Any, direction: Qt.LayoutDirection) -> None:
    box = WrappedCheckBox(WORDS)
    qtbot.addWidget(box)
    box.setLayoutDirection(direction)
    wide, narrow = box.sizeHint().width() + 10, 160
    assert box.heightForWidth(narrow) > 2 * box.heightForWidth(wide) == 2 * box.sizeHint().height()
    box.resize(narrow, box.heightForWidth(narrow))
    box.show()
    drawn = box.grab().toImage()
    lowest = range(drawn.height() - box.fontMetrics().height(), drawn.height())
    assert len({drawn.pixel(x, y) for x in range(drawn.width()) for y in lowest}) > 2, "words stand there"
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(narrow // 2, box.fontMetrics().height() // 2))
    assert box.isChecked()

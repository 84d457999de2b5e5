"""A button whose words give way only where there is no room for them."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from app.widgets.layout.elided_button import ElidedButton

TEXTS = ["18 August 2012", "Add a date", "probably February 2019, from its folder's name", "i"]


@pytest.mark.parametrize("text", TEXTS)
def test_with_room_for_its_words_it_shows_them_all(qtbot: Any, text: str) -> None:
    plain, eliding = QPushButton(text), ElidedButton()
    eliding.setText(text)
    for button in (plain, eliding):
        qtbot.addWidget(button)
        button.resize(plain.sizeHint())
    assert eliding.grab().toImage() == plain.grab().toImage()
    eliding.resize(plain.width() * 2 // 3, plain.height())
    plain.resize(eliding.size())
    assert (eliding.grab().toImage() == plain.grab().toImage()) is (text == "i"), "the end is dots, not cut"

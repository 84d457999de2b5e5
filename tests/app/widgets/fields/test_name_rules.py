"""A field for a name holds nothing that the library would refuse."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.widgets.fields.name_rules import take_names_only
from engine.library.names import MAX_NAME_LENGTH, valid_name


def test_what_is_typed_or_pasted_can_be_a_name(qtbot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    take_names_only(field)
    QTest.keyClicks(field, "Bo")
    field.setCursorPosition(0)
    field.insert("An\x00na\x1b[31m\tKohl\n")
    assert field.text() == "Anna[31m Kohl Bo"
    assert field.cursorPosition() == len("Anna[31m Kohl ")
    field.insert("x" * 500)
    assert len(field.text()) == MAX_NAME_LENGTH
    assert valid_name(field.text())

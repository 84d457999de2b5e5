"""Names offered with their faces."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLineEdit

from app.session.parts import WindowParts
from app.widgets.fields.name_completer import name_completer


def test_a_face_that_arrives_late_finds_no_list_and_minds_it_not(qtbot: Any, parts: WindowParts) -> None:
    field = QLineEdit()
    field.setCompleter(name_completer(parts.people, field))
    field.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    parts.portraits.ready.emit("face", 1)  # an exception in a slot fails the test

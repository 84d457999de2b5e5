"""Ctrl+Z where the focus is in a field: it is the window's as long as nothing was typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from app.startup.application import Kith
from engine.library import NamePerson
from tests.app.shell import library_of_two, opened
from tests.app.user import CONTROL, press, write

KEY = Qt.Key


@pytest.fixture
def kith(qtbot: Any, tmp_path: Path) -> Iterator[Kith]:
    with opened(library_of_two(tmp_path)) as kith:
        kith.window.pages.go("people")
        qtbot.waitUntil(lambda: len(list(kith.parts.people)) == 2)
        kith.session.do(NamePerson(2, "Ann"))
        qtbot.waitUntil(kith.window.actions_.undo.isEnabled)
        yield kith


def name_box(window: Any) -> None:
    grid = window.pages.widget_of("people").grid
    grid.setFocus()
    grid.select_person(1)
    press(KEY.Key_F2)


def title(window: Any) -> QWidget:
    window.pages.go("person", 1)
    return window.pages.widget_of("person").header.name


def notes(window: Any) -> QWidget:
    window.pages.go("person", 1)
    window.pages.widget_of("person").tools.about_button.setChecked(True)
    return window.pages.widget_of("person").about.notes


def face_name(window: Any) -> None:
    face = window.parts.session.library.reading.faces()[0]
    window.pages.go("photo", face.photo_id, (face.photo_id,))
    view = window.pages.widget_of("photo")
    view.faces.shown.connect(lambda: view.naming.ask_name(face.face_id), Qt.ConnectionType.SingleShotConnection)
    view.faces.read()


@pytest.mark.parametrize("field_of", [name_box, title, notes, face_name])
def test_an_untouched_field_leaves_undo_to_the_window(
    qtbot: Any, kith: Kith, field_of: Callable[[Any], QWidget | None]
) -> None:
    qtbot.waitUntil(lambda: kith.parts.people.called("Ann") is not None)
    if (field := field_of(kith.window)) is not None:
        qtbot.waitUntil(field.isVisible)
        qtbot.waitUntil(field.isEnabled)
        field.setFocus()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit))
    write("x")
    press(KEY.Key_Z, CONTROL)  # the letter
    assert kith.library.edits.next_steps()[0] is not None
    press(KEY.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: kith.parts.people.called("Ann") is None)

"""A folder that is looked after no more: the question, both answers, and their undo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QToolButton

from app.startup.application import Kith
from engine.library import Library, NamePerson
from engine.places import FOLDERS_SETTING
from tests.app.family import dialog_of
from tests.app.shell import empty_library, opened
from tests.engine.library import make

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "holiday"


@pytest.fixture
def kith(qtbot: Any, tmp_path: Path, folder: Path) -> Iterator[Kith]:
    """Two people, one with a name, in seven photos of a folder that comes back just now."""
    library = empty_library(tmp_path)
    with Library.open(library) as there:
        make.write(there, *(make.scan(f"{folder}/{i}.jpg", f"{i:032x}", make.face(look=i)) for i in range(7)))
        ids = [face.face_id for face in there.reading.faces()]
        there.grouping.apply([(None, ids[:4]), (None, ids[4:])])
        there.edits.do(NamePerson(there.reading.people()[0].person_id, "Anna"))
        there.set_setting(FOLDERS_SETTING, [str(folder)])
    with opened(library) as kith:
        qtbot.waitUntil(lambda: kith.window.pages.here == "people")
        qtbot.waitUntil(lambda: kith.window.pages.widget_of("people").model.rowCount() == 2)
        folder.mkdir()
        yield kith


def ask(qtbot: Any, kith: Kith) -> QMessageBox:
    """Click the cross beside the folder."""
    kith.window.pages.go("settings")
    page = kith.window.pages.widget_of("settings")
    cross = next(button for button in page.folders.findChildren(QToolButton) if button.isVisible())
    qtbot.mouseClick(cross, LEFT)
    return dialog_of(qtbot, page, QMessageBox)


def answer(qtbot: Any, question: QMessageBox, words: str) -> None:
    qtbot.mouseClick(next(button for button in question.buttons() if words in button.text()), LEFT)


def take_back(qtbot: Any, kith: Kith, folder: Path) -> None:
    toast = kith.window.messages.toast
    undo = next(one for one in toast.findChildren(QPushButton) if one.text() == "Undo" and one.isVisible())
    qtbot.mouseClick(undo, LEFT)
    assert kith.folders.all() == [folder]


def test_enter_and_escape_leave_all_as_it_is(qtbot: Any, kith: Kith, folder: Path) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        question = ask(qtbot, kith)
        assert "“holiday”" in question.text() and "7 photos" in question.informativeText()
        qtbot.keyClick(question, key)
        assert kith.folders.all() == [folder]


def test_people_and_photos_are_kept(qtbot: Any, kith: Kith, folder: Path) -> None:
    answer(qtbot, ask(qtbot, kith), "Keep")
    assert kith.folders.all() == []
    assert len(kith.library.reading.people()) == 2
    take_back(qtbot, kith, folder)


def test_photos_are_left_out_with_the_faces_in_them(qtbot: Any, kith: Kith, folder: Path) -> None:
    answer(qtbot, ask(qtbot, kith), "Leave")
    qtbot.waitUntil(lambda: not kith.folders.all())
    (anna,) = kith.library.reading.people()
    assert (anna.name, anna.n_faces) == ("Anna", 0), "a name that was given is no photo's"
    qtbot.waitUntil(lambda: kith.window.pages.widget_of("people").model.rowCount() == 1)
    qtbot.waitUntil(kith.window.messages.toast.isVisible)
    take_back(qtbot, kith, folder)

"""A folder of photos that is elsewhere now: one question, and all names follow; what is away is said."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox

from app.startup.application import Kith
from app.window.moved_question import away_sentence
from engine.library import AwayFolder, Library, NamePerson
from engine.scanning.pipeline import ScanSettings, scan
from tests.app.shell import opened
from tests.painted import PaintedWorkers, photo

N_PHOTOS = 6


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """A folder with a name that looks like HTML."""
    folder = tmp_path / "<b>gA & co"
    for k in range(N_PHOTOS):
        photo(folder / f"{k}.png", 1, blue=k)
    return folder


@pytest.fixture
def library(album: Path, empty_library: Path, tmp_path: Path) -> Path:
    path = Path(shutil.copy(empty_library, tmp_path / "library.sqlite"))
    with Library.open(path) as opened_library:
        list(scan(opened_library, [album], ScanSettings(workers=0), workers=PaintedWorkers()))
        opened_library.edits.do(NamePerson(1, "Anna"))
        opened_library.set_setting("folders", [str(album)])
    return path


@pytest.fixture
def moved(album: Path, library: Path, tmp_path: Path) -> Path:
    return album.rename(tmp_path / "gB")


@pytest.fixture
def kith(qtbot, moved: Path, library: Path) -> Iterator[Kith]:
    with opened(library) as kith:
        qtbot.waitUntil(lambda: kith.window.pages.has_built("review"))
        yield kith


def question_of(qtbot, kith: Kith) -> QMessageBox:
    qtbot.waitUntil(lambda: bool(kith.window.findChildren(QMessageBox)))
    (question,) = kith.window.findChildren(QMessageBox)
    return question


def answer(qtbot, kith: Kith, words: str) -> None:
    question = question_of(qtbot, kith)
    (button,) = [button for button in question.buttons() if words in button.text()]
    with qtbot.waitSignal(kith.scanner.ended):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_all_names_follow_a_folder_that_moved_and_can_be_brought_back(qtbot, kith, album, moved) -> None:
    kith.window.add_folders([moved])
    question = question_of(qtbot, kith)
    assert question.text() == f"“{album.name}” is at {moved} now?"
    assert "6 photos" in question.informativeText()
    assert {label.textFormat() for label in question.findChildren(QLabel) if album.name in label.text()} == {
        Qt.TextFormat.PlainText
    }
    answer(qtbot, kith, "Yes")
    assert kith.folders.all() == [moved]
    assert kith.scanner.progress.n_done == 0, "nothing was scanned anew"
    paths = [face.paths for face in kith.library.reading.faces() if face.person_name == "Anna"]
    assert sorted(paths) == [(str(moved / f"{k}.png"),) for k in range(N_PHOTOS)]
    with qtbot.waitSignal(kith.thumbnails.ready):
        assert kith.thumbnails.photo(1) is None
    assert not kith.thumbnails.photo(1).isNull()
    toast = kith.window.messages.toast
    assert "names followed" in toast.text
    with qtbot.waitSignal(kith.moved.ready):
        qtbot.mouseClick(toast.more, Qt.MouseButton.LeftButton)
    assert kith.folders.all() == [album]
    assert kith.library.roots.paths() == [str(album)]


def test_another_folder_is_scanned_as_ever_and_its_copies_are_shown(qtbot, kith, album, moved) -> None:
    kith.window.add_folders([moved])
    answer(qtbot, kith, "No")
    assert kith.folders.all() == [album, moved]
    with qtbot.waitSignal(kith.thumbnails.ready):
        assert kith.thumbnails.photo(1) is None
    assert not kith.thumbnails.photo(1).isNull()


def test_escape_is_no(qtbot, kith, album, moved) -> None:
    kith.window.add_folders([moved])
    with qtbot.waitSignal(kith.scanner.ended):
        qtbot.keyClick(question_of(qtbot, kith), Qt.Key.Key_Escape)
    assert str(album) in kith.library.roots.paths()


def test_photos_that_are_away_are_counted_at_the_start(qtbot, kith, album) -> None:
    toast = kith.window.messages.toast
    qtbot.waitUntil(lambda: "6 photos are on a disk that is not here" in toast.text)
    assert album.name in toast.text
    assert toast.more.text() == "It is elsewhere…"


def test_photos_that_are_away_are_counted_on_the_pages_of_people_until_they_are_back(qtbot, kith, album, moved) -> None:
    words = "6 photos are on a disk that is not here"
    people = kith.window.pages.widget_of("people")
    qtbot.waitUntil(lambda: words in people.header.count.text())
    kith.window.pages.go("person", 1)
    person = kith.window.pages.widget_of("person")
    qtbot.waitUntil(lambda: words in person.header.counts.text())
    moved.rename(album)
    kith.scanner.scan([album])
    qtbot.waitUntil(lambda: "disk" not in people.header.count.text() + person.header.counts.text())
    assert person.header.counts.text().startswith("6 faces · 6 photos")


def test_a_folder_that_was_deleted_is_not_called_a_disk() -> None:
    sentence = away_sentence([AwayFolder("/p\udcff", 1, disk_is_here=True)])
    assert sentence == "1 photo is in a folder that was moved or deleted: /p?"
    assert "on a disk" in away_sentence([AwayFolder("/p", 2, disk_is_here=False), AwayFolder("/q", 3, True)])

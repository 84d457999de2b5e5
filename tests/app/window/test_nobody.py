"""A scan that finds nobody: what the page of people says, and the way on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from app.pages.people.list_model import OTHERS
from app.pages.people.nobody import NobodyHere
from app.session.session import Session
from app.startup.application import Kith
from engine.library import Library
from tests.app.shell import empty_library, opened
from tests.app.user import point_at
from tests.engine.library import make


class Opened(QObject):
    """The system's programs: notes what it is asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[Path] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.paths.append(Path(url.toLocalFile()))


@pytest.fixture
def system(qapp: Any) -> Iterator[Opened]:
    there = Opened()
    QDesktopServices.setUrlHandler("file", there, "take")
    yield there
    QDesktopServices.unsetUrlHandler("file")


def scan(qtbot: Any, kith: Kith, folder: Path) -> NobodyHere:
    """Add a folder; the page of people once it is scanned."""
    with qtbot.waitSignal(kith.scanner.ended):
        kith.window.add_folders([folder])
        view = kith.window.pages.widget_of("people")
        assert view.nobody.title.text() == "Looking through your photos"
    qtbot.waitUntil(lambda: bool(view.nobody.buttons))
    assert kith.window.pages.here == "people" and view.nobody.isVisible()
    return view.nobody


def click(qtbot: Any, page: NobodyHere, words: str) -> None:
    button = next(button for button in page.buttons if button.text() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_photos_without_faces(qtbot: Any, tmp_path: Path, system: Opened) -> None:
    album = tmp_path / "landscapes"
    album.mkdir()
    for number in range(2):
        Image.new("RGB", (320, 240), (90, 140, 60 + number)).save(album / f"{number}.png")
    with opened(empty_library(tmp_path)) as kith:
        page = scan(qtbot, kith, album)
        assert page.title.text() == "No faces in these photos" and "2 photos" in page.words.text()
        click(qtbot, page, "Show the photos")
        assert system.paths == [album] or kith.window.pages.here == "photos"
        kith.window.pages.go("people")
        click(qtbot, page, "Settings")
        assert kith.window.pages.here == "settings"


def test_a_folder_without_photos(qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    empty, better = tmp_path / "empty", tmp_path / "better"
    for folder in (empty, better):
        folder.mkdir()
    (empty / "letter.docx").write_bytes(b"Dear all")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(better))
    with opened(empty_library(tmp_path)) as kith:
        page = scan(qtbot, kith, empty)
        assert page.title.text() == "No photos found"
        click(qtbot, page, "Choose another folder…")
        assert kith.folders.all() == [empty, better]


def test_photos_that_cannot_be_read(qtbot: Any, tmp_path: Path) -> None:
    album = tmp_path / "broken"
    album.mkdir()
    (album / "0.jpg").write_bytes(b"\xff\xd8\xff\xe0 and no more")
    with opened(empty_library(tmp_path)) as kith:
        page = scan(qtbot, kith, album)
        assert page.title.text() == "No photo could be read"
        click(qtbot, page, "Show what is wrong")
        assert kith.window.pages.here == "problems"


def test_without_a_folder_there_is_a_way_to_one(qtbot: Any, tmp_path: Path) -> None:
    with opened(empty_library(tmp_path)) as kith:
        kith.window.pages.go("people")
        page = kith.window.pages.widget_of("people").nobody
        qtbot.waitUntil(lambda: bool(page.buttons))
        assert page.title.text() == "No people yet"
        assert page.buttons[0].text() == "Choose a folder…"


def test_photos_that_another_process_looks_through(qtbot: Any, tmp_path: Path) -> None:
    path = empty_library(tmp_path)
    first, *more = make.rows_of_faces(5)
    with Library.open(path) as other, ExitStack() as scan_of_another:
        scan_of_another.enter_context(other.scan_lock())
        make.write(other, replace(first, faces=()))
        with opened(path) as kith:
            assert kith.window.pages.here != "welcome"  # where everything would begin
            qtbot.waitUntil(lambda: kith.window.pages.here == "people" and kith.others.scanning)
            view = kith.window.pages.widget_of("people")
            assert view.nobody.isVisible()
            assert view.nobody.title.text() == "Looking through your photos"
            assert not view.nobody.buttons
            make.write(other, *more)
            *faces, single = (face.face_id for face in other.reading.faces())
            other.grouping.apply([(None, faces), (None, [single])])
            kith.session.regrouped.emit()  # as after eight seconds
            qtbot.waitUntil(view.grid.isVisible)
            point_at(kith.window, QPoint(2, 2))  # a list keeps its order under it, and it was left anywhere
            assert view.model.rowCount() == 2
            assert OTHERS in view.model.ids()  # where others like that single face will come
            scan_of_another.close()
            qtbot.waitUntil(lambda: not kith.others.scanning)
            assert OTHERS not in view.model.ids()  # none came


def test_photos_in_which_another_process_found_nobody(qtbot: Any, tmp_path: Path) -> None:
    path = empty_library(tmp_path)
    with Library.open(path) as other, ExitStack() as scan_of_another:
        scan_of_another.enter_context(other.scan_lock())
        make.write(other, replace(make.rows_of_faces(1)[0], faces=()))
        with opened(path) as kith:
            qtbot.waitUntil(lambda: kith.window.pages.here == "people")
            page = kith.window.pages.widget_of("people").nobody
            qtbot.waitUntil(lambda: page.title.text() == "Looking through your photos")
            scan_of_another.close()
            qtbot.waitUntil(lambda: bool(page.buttons))
            assert page.title.text() == "No faces in these photos"


def test_where_there_are_people_nobody_counts_photos(qtbot: Any, session: Session) -> None:
    page = NobodyHere(session)
    qtbot.addWidget(page)
    page.set_scanning(False)
    assert not page.is_looking  # it is not shown
    page.show()
    qtbot.waitUntil(lambda: bool(page.buttons))
    assert page.title.text() == "No faces in these photos" and not page.is_looking

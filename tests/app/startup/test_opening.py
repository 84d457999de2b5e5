"""The start: a frame at once, then the library in it; what goes wrong on the way, and what the user does meanwhile."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from app.startup import display
from app.startup.opening import Opening, close_or_offer, put_back
from app.style import theme
from app.widgets.pictures.tile import portrait_rect
from engine.addresses import write_address
from engine.errors import KnownError
from engine.glance import glance
from engine.library import Library, NamePerson, SetCover
from engine.photos.thumbnail_store import ThumbnailStore, face_key, store_of
from engine.photos.thumbnails import FACE_PX
from tests.app.shell import library_of_two
from tests.engine.disks import fill, small_disk
from tests.engine.library import make

ROOT = Path(__file__).parents[3]


@contextmanager
def opening(path: Path, *folders: Path) -> Iterator[Opening]:
    """A start; gone with all its threads at the end, and raising what went wrong."""
    hooks = sys.excepthook
    started = Opening(path, folders)
    try:
        yield started
        started.close()
    finally:
        sys.excepthook = hooks
        started.window.close()


def test_the_frame_is_there_before_the_library(qtbot, tmp_path) -> None:
    with opening(library_of_two(tmp_path)) as start:
        start.start()
        assert start.window.isVisible()
        assert start.window.pages.here == "opening"
        assert start.kith is None
        qtbot.waitUntil(lambda: start.window.pages.here == "people")
        view = start.window.pages.widget_of("people")
        qtbot.waitUntil(lambda: view.model.rowCount() == 2)
        assert not start.window.pages.can_go_back


def test_what_is_asked_for_meanwhile_is_not_lost(qtbot, tmp_path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    with opening(library_of_two(tmp_path)) as start:
        start.start()
        QTest.mouseClick(start.window.rail.buttons["settings"], Qt.MouseButton.LeftButton)
        start.window.asked([folder])
        qtbot.waitUntil(lambda: start.window.pages.here == "settings")
        assert start.kith is not None
        assert start.kith.folders.all() == [folder]


def test_people_are_seen_before_the_library_is_open_and_can_be_clicked(qtbot, tmp_path) -> None:
    path = library_of_two(tmp_path)
    with Library.open(path) as library:
        (first, _) = people = library.reading.people()
        library.edits.do(NamePerson(first.person_id, "Zoe"))
    with opening(path) as start:
        tiles = start.window.pages.widget_of("opening").tiles
        assert [one.person_id for one in tiles.people] == [one.person_id for one in people]
        start.start()
        with qtbot.waitSignal(tiles.clicked) as clicked:
            qtbot.mouseClick(tiles, Qt.MouseButton.LeftButton, pos=portrait_rect(tiles.cell(0)).center())
        assert clicked.args == [first.person_id]
        assert start.kith is None
        qtbot.waitUntil(lambda: start.window.pages.here == "person")
        qtbot.waitUntil(lambda: start.window.pages.widget_of("person").model.is_loaded)
        assert start.window.pages.widget_of("person").model.person.name == "Zoe"


def test_the_first_people_lie_where_the_list_has_them(qtbot, tmp_path) -> None:
    with opening(library_of_two(tmp_path)) as start:
        start.start()
        tiles = start.window.pages.widget_of("opening").tiles
        cells = [tiles.cell(row).translated(tiles.mapTo(start.window, QPoint(0, 0))) for row in range(2)]
        qtbot.waitUntil(lambda: start.window.pages.here == "people")
        grid = start.window.pages.widget_of("people").grid

        def places() -> list[QRect]:
            origin = grid.viewport().mapTo(grid.window(), QPoint(0, 0))
            return [grid.visualRect(grid.model().index(row, 0)).translated(origin) for row in range(2)]

        qtbot.waitUntil(lambda: places() == cells)  # once it is laid out


def test_a_portrait_that_was_painted_is_not_made_again(qtbot, tmp_path) -> None:
    path = library_of_two(tmp_path)
    with Library.open(path) as library:
        person = library.reading.people()[0]
        (face,) = library.reading.faces(face_ids=[person.cover_face_id])
    picture, made = QImage(FACE_PX, FACE_PX, QImage.Format.Format_RGB32), QBuffer()
    picture.fill(Qt.GlobalColor.red)
    picture.save(made, "JPEG")
    store = ThumbnailStore(store_of(path))
    store.put([(face_key(face.photo_id, face.face.box), bytes(made.data().data()))])
    store.close()
    with opening(path) as start:
        start.start()
        tiles = start.window.pages.widget_of("opening").tiles
        ((face_id, shape, disc),) = tiles.portraits()
        assert face_id == person.cover_face_id
        qtbot.waitUntil(lambda: start.kith is not None)
        assert start.kith.thumbnails.face(face_id, shape).cacheKey() == disc.cacheKey()


def test_damaged_thumbnails_do_not_keep_the_window_from_opening(qtbot, tmp_path) -> None:
    path = library_of_two(tmp_path)
    store_of(path).write_bytes(b"SQLite format 3\0" + b"\xa5" * 9000)
    with opening(path) as start:
        start.start()
        qtbot.waitUntil(lambda: start.window.pages.here == "people")
        view = start.window.pages.widget_of("people")
        qtbot.waitUntil(lambda: view.model.rowCount() == 2)


def test_people_are_shown_on_a_full_disk(qtbot, tmp_path) -> None:
    path = library_of_two(tmp_path)
    with small_disk(tmp_path / "disk", 1000) as disk:
        shutil.copy(path, disk / "library.sqlite")
        fill(disk)
        with opening(disk / "library.sqlite") as start:
            start.start()
            qtbot.waitUntil(lambda: start.window.pages.here == "people")
            qtbot.waitUntil(lambda: start.window.pages.widget_of("people").model.rowCount() == 2)
            qtbot.waitUntil(lambda: "is full" in start.window.messages.toast.text)


def test_a_backup_is_put_back_by_the_menu(qtbot, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back at the end
    path = library_of_two(tmp_path)
    with Library.open(path) as library:
        person = library.reading.people()[0]
        library.edits.do(NamePerson(person.person_id, "Anna"))
        backup = library.back_up()
        library.edits.do(NamePerson(person.person_id, "Zoe"))
    start = Opening(path)
    start.start()
    qtbot.waitUntil(lambda: start.window.pages.here == "people")
    start.window.actions_.restore.trigger()
    (dialog,) = start.window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(backup))
    dialog.done(0)
    qtbot.waitUntil(lambda: bool(start.window.findChildren(QMessageBox)))
    (box,) = start.window.findChildren(QMessageBox)
    assert backup.name in box.text()
    next(button for button in box.buttons() if button.text() == "Restore").click()
    qtbot.waitUntil(lambda: not start.window.isVisible())
    assert close_or_offer(start, path) == backup
    assert "was put back" in put_back(path, backup)
    with Library.open(path) as library:
        assert [person.name for person in library.reading.people() if person.name] == ["Anna"]


def test_a_backup_is_made_by_the_menu(qtbot, tmp_path) -> None:
    with opening(library_of_two(tmp_path)) as start:
        start.start()
        qtbot.waitUntil(lambda: start.window.pages.here == "people")
        start.window.actions_.back_up.trigger()
        (dialog,) = start.window.findChildren(QFileDialog)
        dialog.fileSelected.emit(str(tmp_path / "copy.sqlite"))
        dialog.done(0)
        qtbot.waitUntil(lambda: "and checked" in start.window.messages.toast.text)
    assert len(glance(tmp_path / "copy.sqlite", 10).people) == 2


@pytest.mark.parametrize("answer", [True, False])
def test_a_backup_is_offered_for_a_damaged_library(answer, qtbot, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back at the end
    path = library_of_two(tmp_path)
    with Library.open(path) as library:
        backup = library.back_up()
    path.write_bytes(b"SQLite format 3\0" + b"\xa5" * 9000)
    start = Opening(path)
    start.start()
    qtbot.waitUntil(lambda: not start.window.isVisible())
    asked = []

    def ask(sentence: str, offered: Path) -> bool:
        asked.append((sentence, offered))
        return answer

    if answer:
        assert close_or_offer(start, path, ask) == backup
        put_back(path, backup)
        assert len(glance(path, 10).people) == 2
    else:
        with pytest.raises(KnownError, match=r"damaged|not a Kith"):
            close_or_offer(start, path, ask)
    ((_, offered),) = asked
    assert offered == backup


def test_a_library_on_a_server_is_not_welcomed_with_what_holds_for_a_file(qtbot, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # which the window takes, put back at the end
    write_address(file := tmp_path / "nas.library", "postgresql+psycopg://nas/kith")
    window = Opening(file).window
    assert window.pages.here == "opening"
    window.close()


def test_a_new_library_begins_with_the_welcome(qtbot, tmp_path) -> None:
    with opening(tmp_path / "library.sqlite") as start:
        assert start.window.pages.here == "welcome"
        start.start()
        qtbot.waitUntil(lambda: start.kith is not None)
        assert start.window.pages.here == "welcome"
        assert (tmp_path / "library.sqlite").exists()


def test_a_window_closed_at_once_leaves_nothing(qtbot, tmp_path) -> None:
    with opening(library_of_two(tmp_path)) as start:
        start.start()
        start.window.close()
    assert start.kith is None


def test_a_library_that_is_none_is_refused(qtbot, tmp_path) -> None:
    path = tmp_path / "library.sqlite"
    path.write_text("Not a library, but longer than any header of one. " * 10)
    with pytest.raises(KnownError, match="is not a Kith library"), opening(path) as start:
        start.start()
        qtbot.waitUntil(lambda: not start.window.isVisible())


def test_the_frame_wears_the_colours_of_the_library(qtbot, qapp, tmp_path) -> None:
    path = library_of_two(tmp_path)
    with Library.open(path) as library:
        library.set_setting(theme.SETTING, "dark")
    with opening(path) as start:
        assert theme.current().dark
        start.start()
        qtbot.waitUntil(lambda: start.window.pages.here == "people")
    theme.apply(qapp, "light")


def test_a_glance_changes_nothing(tmp_path) -> None:
    assert not glance(tmp_path / "none.sqlite").has_people
    assert list(tmp_path.iterdir()) == []
    path = library_of_two(tmp_path)
    with Library.open(path) as library:
        library.set_setting("folders", ["/photos"])
        assert glance(path).settings["folders"] == ["/photos"]
        assert glance(path).has_people


def test_a_glance_sees_whom_the_list_shows_first(tmp_path) -> None:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        make.write(library, *make.rows_of_faces(14))
        ids = [face.face_id for face in library.reading.faces()]
        groups = [(None, ids[:4]), (None, ids[4:9]), (None, ids[9:11]), (None, ids[11:12])]
        library.grouping.apply(groups, portraits=[ids[1], ids[7]])
        _, small, middle, large = sorted(library.reading.people(), key=lambda one: one.n_faces)
        for person, name in ((small, "Öz"), (middle, "Oda")):
            library.edits.do(NamePerson(person.person_id, name))
        library.edits.do(SetCover(middle.person_id, ids[2]))
        people = {one.person_id: one for one in library.reading.people()}
    found = glance(path, 10, least_faces=3).people
    assert [one.person_id for one in found] == [middle.person_id, small.person_id, large.person_id]
    for one in found:
        person = people[one.person_id]
        assert (one.name, one.n_faces, one.cover_face_id) == (person.name, person.n_faces, person.cover_face_id)
    assert [one.cover_face_id for one in found] == [ids[2], people[small.person_id].cover_face_id, ids[7]]
    assert [one.person_id for one in glance(path, 1).people] == [middle.person_id]
    assert glance(path, 10).people[:3] == found
    assert len(glance(path, 10).people) == 4


def test_the_frame_needs_neither_database_nor_numpy() -> None:
    heavy = ("sqlalchemy", "numpy", "typer", "PIL")
    look = f"import app.start, app.startup.opening, sys; print([one for one in {heavy} if one in sys.modules])"
    done = subprocess.run([sys.executable, "-c", look], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


@pytest.mark.skipif(os.name != "posix", reason="/dev/null")
def test_only_a_desktop_gets_a_box() -> None:
    read, write = os.pipe()
    with open(os.devnull, "w") as nowhere, os.fdopen(read), os.fdopen(write, "w") as pipe:
        answers = [display.is_started_by_desktop([stream] * 3, "minimal") for stream in (nowhere, None, pipe)]
        assert answers == [True, True, False]
        assert not display.is_started_by_desktop([nowhere] * 3, "offscreen")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Qt's platform without a screen")
def test_a_refused_start_does_not_hold_a_script_up(tmp_path) -> None:
    path = tmp_path / "library.sqlite"
    path.write_text("Not a library, but longer than any header of one. " * 10)
    command = [sys.executable, str(ROOT / "main.py"), "open", "--library", str(path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "minimal"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 3
    assert "is not a Kith library" in done.stderr
    assert "Traceback" not in done.stderr

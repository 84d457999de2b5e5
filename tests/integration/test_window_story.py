"""An evening with the window: one library, scanned through it once, then put right by keys, mouse and drops."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image as PillowImage
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit

from app.pages.people.dialogs.merge_dialog import MergeDialog
from app.pages.person.split_dialog import SplitDialog
from app.startup.application import Kith
from engine.library import Library
from tests.app.family import dialog_of, drop
from tests.app.shell import empty_library, opened

KEY, LEFT, CTRL = Qt.Key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
EILEEN, GRACE = "Eileen", "Grace"


@pytest.fixture(scope="module")
def home(small_album: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sample album, small, and a few photos made of it."""
    folder = tmp_path_factory.mktemp("home")
    album = folder / "album"
    shutil.copytree(small_album, album)
    for path in sorted(album.glob("*.jpg"))[:3]:
        with PillowImage.open(path) as photo:  # the same moment, a little wider and darker
            darker = PillowImage.eval(photo.convert("RGB"), lambda value: value * 4 // 5)
            darker = darker.resize((photo.width * 9 // 10, photo.height))
            darker.save(album / f"again {path.name}", exif=photo.getexif())
    return folder


@pytest.fixture(scope="module")
def scanned(home: Path) -> dict[str, Path]:
    """The library, once `test_a_scan` has made it."""
    return {}


@pytest.fixture
def library(scanned: dict[str, Path], tmp_path: Path) -> Path:
    """A copy of the scanned library."""
    if not scanned:
        pytest.skip("there was no scan")
    return Path(shutil.copy(scanned["library"], tmp_path / "library.sqlite"))


@pytest.fixture
def kith(library: Path, qtbot: Any) -> Iterator[Kith]:
    """The window on that copy, its scan at the start behind it."""
    with opened(library) as kith:
        settle(qtbot, kith)
        yield kith


def settle(qtbot: Any, kith: Kith) -> None:
    """Wait for the start to be over: everyone in the grid, the pages built ahead there, nothing scanning."""
    pages = kith.window.pages
    qtbot.waitUntil(lambda: pages.has_built("review") and pages.has_built("problems"))
    qtbot.waitUntil(lambda: kith.is_settled)
    qtbot.waitUntil(lambda: not kith.scanner.running)
    qtbot.waitUntil(lambda: pages.widget_of("people").model.rowCount() > 0)


def size_order(kith: Kith) -> list[int]:
    """The ids of people, those with most faces first."""
    return [one.person_id for one in sorted(kith.library.reading.people(), key=lambda one: -one.n_faces)]


def names(library: Library) -> set[str]:
    return {one.name for one in library.reading.people() if one.name}


def owner(kith: Kith, face_id: int) -> int | None:
    return kith.library.reading.faces(face_ids=[face_id])[0].person_id


def page(qtbot: Any, kith: Kith, name: str) -> Any:
    """Go to a place by its button in the rail."""
    qtbot.mouseClick(kith.window.rail.buttons[name], LEFT)
    return kith.window.pages.widget_of(name)


def person_page(qtbot: Any, kith: Kith, person_id: int) -> Any:
    """Click somebody's portrait."""
    grid = page(qtbot, kith, "people").grid
    model = grid.model()
    place = grid.visualRect(model.index(model.row_of(person_id), 0)).topLeft() + QPoint(80, 64)
    qtbot.mouseClick(grid.viewport(), LEFT, pos=place)
    view = kith.window.pages.widget_of("person")
    assert kith.window.pages.here == "person"
    qtbot.waitUntil(lambda: view.model.person is not None and view.model.person.person_id == person_id)
    qtbot.waitUntil(lambda: view.sidebar.model.rowCount() > 0 and view.model.is_loaded)
    return view


def click(qtbot: Any, grid: QAbstractItemView, row: int, keys: Any = Qt.KeyboardModifier.NoModifier) -> None:
    middle = grid.visualRect(grid.model().index(row, 0)).center()
    qtbot.mouseClick(grid.viewport(), LEFT, keys, middle)


def ids(view: Any) -> list[int]:
    return list(view.model.face_ids(range(view.model.rowCount())))


def type_name(qtbot: Any, kith: Kith, person_id: int, name: str) -> None:
    """F2, the name, Enter, in the grid of all people."""
    grid = page(qtbot, kith, "people").grid
    grid.setCurrentIndex(grid.model().index(grid.model().row_of(person_id), 0))
    qtbot.keyClick(grid, KEY.Key_F2)
    field = next(one for one in grid.viewport().findChildren(QLineEdit) if one.isVisible())
    qtbot.keyClicks(field, name)
    qtbot.keyClick(field, KEY.Key_Return)


def give_name(qtbot: Any, kith: Kith, person_id: int, name: str) -> None:
    with qtbot.waitSignal(kith.session.changed):
        type_name(qtbot, kith, person_id, name)


def press_undo(qtbot: Any, kith: Kith) -> None:
    kith.window.activateWindow()  # as a desktop does when a dialog goes
    qtbot.waitUntil(lambda: kith.window.isActiveWindow() and kith.window.actions_.undo.isEnabled())
    with qtbot.waitSignal(kith.session.undone):
        qtbot.keyClick(kith.window, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)


def regroup(qtbot: Any, kith: Kith) -> None:
    """Look through all photos again, which groups anew."""
    with qtbot.waitSignal(kith.scanner.ended, timeout=120_000):
        page(qtbot, kith, "settings").rescan_wanted.emit()


def test_a_scan_of_the_sample_album(qtbot: Any, home: Path, scanned: dict[str, Path]) -> None:
    with opened(empty_library(home)) as kith:
        qtbot.waitUntil(lambda: kith.window.pages.has_built("review"))
        assert kith.window.pages.here == "welcome"
        with qtbot.waitSignal(kith.scanner.ended, timeout=120_000):
            kith.window.add_folders([home / "album"])
        settle(qtbot, kith)
        assert kith.window.pages.here == "people"
        assert "15 photos scanned" in kith.window.messages.toast.text
        assert [one.n_faces for one in kith.library.reading.people()][:2] == sorted(
            (one.n_faces for one in kith.library.reading.people()), reverse=True
        )[:2]
        assert all(one.n_faces > 4 for one in kith.library.reading.people()[:2])
    scanned["library"] = home / "library.sqlite"


def test_two_groups_of_one_name_are_merged(qtbot: Any, kith: Kith) -> None:
    first, second = size_order(kith)[:2]
    give_name(qtbot, kith, first, EILEEN)
    assert names(kith.library) == {EILEEN}
    n_before = len(kith.library.reading.people())
    type_name(qtbot, kith, second, EILEEN.lower())
    people = kith.window.pages.widget_of("people")
    dialog = dialog_of(qtbot, people, MergeDialog)
    with qtbot.waitSignal(kith.session.changed):
        qtbot.keyClick(dialog, KEY.Key_Return)
    assert len(kith.library.reading.people()) == n_before - 1
    assert size_order(kith)[0] == first
    press_undo(qtbot, kith)
    assert len(kith.library.reading.people()) == n_before
    press_undo(qtbot, kith)
    assert names(kith.library) == set()


def test_a_wrong_face_is_dragged_away_and_brought_back(qtbot: Any, kith: Kith) -> None:
    first, second = size_order(kith)[:2]
    give_name(qtbot, kith, first, EILEEN)
    give_name(qtbot, kith, second, GRACE)
    view = person_page(qtbot, kith, first)
    before = ids(view)
    side = view.sidebar.grid
    place = side.visualRect(side.model().index(side.model().row_of(second), 0)).topLeft() + QPoint(20, 20)
    with qtbot.waitSignal(view.model.rowsRemoved):
        assert drop(side.viewport(), view.model.mimeData([view.model.index(1)]), place)
    assert owner(kith, before[1]) == second
    assert kith.window.messages.toast.text == f"Moved 1 face to “{GRACE}”"
    press_undo(qtbot, kith)
    qtbot.waitUntil(lambda: ids(view) == before)
    assert owner(kith, before[1]) == first


def test_two_faces_of_one_group_are_parted(qtbot: Any, kith: Kith) -> None:
    first = size_order(kith)[0]
    view = person_page(qtbot, kith, first)
    before = ids(view)
    click(qtbot, view.grid, 0)
    click(qtbot, view.grid, view.model.rowCount() - 1, Qt.KeyboardModifier.ControlModifier)
    assert len(view.grid.selected_rows()) == 2
    qtbot.keyClick(view.grid, KEY.Key_D, CTRL)
    dialog = dialog_of(qtbot, view, SplitDialog)
    qtbot.waitUntil(dialog.split_button.isEnabled)
    go = dialog.go.face_ids()
    assert before[-1] in go
    with qtbot.waitSignal(kith.session.changed):
        qtbot.mouseClick(dialog.split_button, LEFT)
    assert {owner(kith, one) for one in go}.isdisjoint({first})
    qtbot.waitUntil(lambda: set(ids(view)) == set(before) - set(go))
    press_undo(qtbot, kith)
    qtbot.waitUntil(lambda: ids(view) == before)


def part_two(kith: Kith, person_id: int) -> list[int]:
    """Let grouping have put two faces of somebody into a group of their own, of which nothing is known."""
    faces = [one.face_id for one in kith.library.reading.faces(person_id=person_id)][-2:]
    with kith.library.transaction() as connection:
        made = "INSERT INTO person (hidden, created_at) VALUES (0, '2020-01-01 00:00:00') RETURNING id"
        (new,) = connection.exec_driver_sql(made).one()
        for one in faces:
            connection.exec_driver_sql("UPDATE assignment SET person_id = ? WHERE face_id = ?", (new, one))
    return faces


def answer(qtbot: Any, review: Any, key: Qt.Key) -> None:
    """Press a key until it is taken for an answer: a new question takes none for half a second."""
    question = review.queue.current

    def pressed() -> bool:
        if review.queue.current is question:
            qtbot.keyClick(review, key)
        return review.queue.current is not question

    qtbot.waitUntil(pressed)


def test_a_yes_and_a_no_that_is_for_ever(qtbot: Any, kith: Kith) -> None:
    first, second = size_order(kith)[:2]
    give_name(qtbot, kith, first, EILEEN)
    give_name(qtbot, kith, second, GRACE)
    faces = {first: part_two(kith, first), second: part_two(kith, second)}
    kith.session.regrouped.emit()
    review = page(qtbot, kith, "review")
    qtbot.waitUntil(lambda: not review.queue.is_looking)  # older questions are enough in number, too
    assert review.queue.following is not None
    asked = {}
    for key in (KEY.Key_N, KEY.Key_Y):
        asked[key] = (review.queue.current.person_id, tuple(review.asked.model.meant))
        with qtbot.waitSignal(kith.session.changed):
            answer(qtbot, review, key)
    person, meant = asked[KEY.Key_Y]
    assert set(meant) == set(faces[person])
    assert {owner(kith, one) for one in meant} == {person}
    refused, meant = asked[KEY.Key_N]
    regroup(qtbot, kith)
    review = page(qtbot, kith, "review")
    review.refresh()
    qtbot.waitUntil(lambda: not review.queue.is_looking)
    assert refused not in {owner(kith, one) for one in meant}
    waiting = {(one.person_id, face) for one in review.queue.questions for face in one.face_ids}
    assert waiting.isdisjoint({(refused, face) for face in meant})


def test_the_photos_of_a_person_are_found(qtbot: Any, kith: Kith) -> None:
    first = size_order(kith)[0]
    people = page(qtbot, kith, "people")
    people.grid.setCurrentIndex(people.model.index(people.model.row_of(first)))
    qtbot.keyClick(people.grid, KEY.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)
    find = kith.window.pages.widget_of("find")
    assert kith.window.pages.here == "find"
    qtbot.waitUntil(lambda: find.faces.model.rowCount() > 3)
    owners = [owner(kith, find.faces.model.face_ids[row]) for row in range(4)]
    assert owners == [first] * 4
    qtbot.keyClick(kith.window, KEY.Key_Escape)
    assert kith.window.pages.here == "people"


def test_undo_reaches_across_a_restart(qtbot: Any, library: Path) -> None:
    with opened(library) as kith:
        settle(qtbot, kith)
        give_name(qtbot, kith, size_order(kith)[0], EILEEN)
    with opened(library) as again:
        settle(qtbot, again)
        assert names(again.library) == {EILEEN}
        press_undo(qtbot, again)
        assert names(again.library) == set()
        assert "Undone" in again.window.messages.toast.text


def test_faces_set_aside_stay_away(qtbot: Any, kith: Kith) -> None:
    first = size_order(kith)[0]
    view = person_page(qtbot, kith, first)
    gone, elsewhere = ids(view)[:2]
    with qtbot.waitSignal(kith.session.changed):
        assert drop(view.sidebar.not_a_person, view.model.mimeData([view.model.index(0)]), QPoint(20, 10))
    click(qtbot, view.grid, ids(view).index(elsewhere))
    with qtbot.waitSignal(kith.session.changed):
        qtbot.keyClick(view.grid, KEY.Key_N, CTRL)
    assert view.grid.currentIndex() != QModelIndex()
    regroup(qtbot, kith)
    assert kith.library.reading.face_lines([gone]) == []
    assert owner(kith, elsewhere) != first
    shown = {one.face_id for one in kith.library.reading.person_faces(first)}
    assert shown.isdisjoint({gone, elsewhere})


def test_what_a_folder_holds_is_said(qtbot: Any, kith: Kith, tmp_path: Path) -> None:
    toast = kith.window.messages.toast
    (tmp_path / "empty").mkdir()
    with qtbot.waitSignal(kith.scanner.ended):
        kith.window.add_folders([tmp_path / "empty"])
    assert toast.text == "No photos were found there."
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "text.jpg").write_text("hello")
    with qtbot.waitSignal(kith.scanner.ended):
        kith.window.add_folders([tmp_path / "broken"])
    assert toast.text.endswith("1 file could not be read; Problems says why.")


def test_a_narrow_window_leaves_the_words_out(qtbot: Any, kith: Kith) -> None:
    kith.window.resize(1280, 800)
    qtbot.waitUntil(lambda: kith.window.rail.width() > 120)
    wide = kith.window.rail.width()
    kith.window.resize(900, 600)
    qtbot.waitUntil(lambda: kith.window.rail.width() < wide / 2)
    assert kith.window.rail.buttons["people"].accessibleName() == "People"


def test_the_keyboard_alone_goes_everywhere(qtbot: Any, kith: Kith) -> None:
    pages = kith.window.pages
    for number, place in enumerate(kith.window.rail.buttons, 1):
        QTest.keyClick(kith.window, getattr(KEY, f"Key_{number}"), Qt.KeyboardModifier.ControlModifier)
        assert pages.here == place

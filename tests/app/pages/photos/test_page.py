"""The page of all photos, as somebody uses it with mouse and keys."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.pages.photos.model import PhotoRole
from app.pages.photos.page import PhotosView
from app.session.parts import WindowParts
from app.session.session import Session
from app.widgets.photos.exporting import write_sheet
from app.widgets.photos.quick_look import QuickLook
from engine.library import NamePerson, SetDate
from engine.records import PhotoFilter, PhotoKind, PhotoQuery
from tests.app.family import Family, mark_photo
from tests.app.held import HeldTasks
from tests.app.user import CONTROL, point_at, press, write

N_PHOTOS = 20  # of the family


@pytest.fixture
def view(qtbot: Any, parts: WindowParts) -> PhotosView:
    view = PhotosView(parts)
    qtbot.addWidget(view)
    view.resize(520, 420)
    view.show()
    qtbot.waitExposed(view)
    qtbot.waitUntil(lambda: view.model.is_loaded)
    view.grid.setFocus()
    return view


def place_of(view: PhotosView, row: int) -> QPoint:
    return view.grid.visualRect(view.model.index(row)).center()


def choose(view: PhotosView, box: Any, value: object) -> None:
    """Choose an entry of a box with keys, as from a list."""
    box.setFocus()
    press(Qt.Key.Key_Home)
    for _ in range(box.findData(value)):
        press(Qt.Key.Key_Down)
    assert box.currentData() == value


def titles(view: PhotosView) -> list[str]:
    return [section.title for section in view.model.sections()]


def test_the_newest_month_is_on_top_and_the_undated_below(view: PhotosView, qtbot: Any) -> None:
    assert view.model.rowCount() == N_PHOTOS
    assert titles(view)[0] == "May 2020" and titles(view)[-1] == "Without a date"
    assert view.header.count.text() == "20 photos"
    QAbstractItemModelTester(view.model)


def test_a_photo_of_a_whole_year_is_in_no_month(view: PhotosView, qtbot: Any, session: Session) -> None:
    with qtbot.waitSignal(view.model.sections_changed):
        session.do(SetDate(view.model.photo_ids()[-1], "1985"))
    assert titles(view)[-2:] == ["1985", "Without a date"]


def test_a_click_opens_a_photo_among_all_in_order(view: PhotosView, qtbot: Any) -> None:
    opened: list[tuple[int, Any]] = []
    view.photo_opened.connect(lambda photo_id, among: opened.append((photo_id, among)))
    qtbot.mouseClick(view.grid.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, 1))
    among = view.model.photo_ids()
    assert opened == [(among[1], among)] and len(among) == N_PHOTOS
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    assert opened[-1][0] == among[2]


def test_a_photo_that_is_not_read_yet_has_no_quick_look(view: PhotosView, qtbot: Any) -> None:
    n_read: list[int] = []

    def look() -> None:
        n_read.append(len(view.model.photo_ids()))
        view.grid.looked_at.emit(view.model.index(0))

    view.model.sections_changed.connect(look)
    view.model.show(PhotoFilter())
    qtbot.waitUntil(lambda: view.model.is_loaded)
    assert n_read == [0] and view.findChild(QuickLook) is None


def test_the_keyboard_goes_back_to_the_photos_when_the_bar_goes(view: PhotosView, qtbot: Any) -> None:
    press(Qt.Key.Key_A, CONTROL)
    view.selection_bar.clear_button.setFocus()
    press(Qt.Key.Key_Space)
    assert not view.grid.selected_rows() and view.focusWidget() is view.grid


def test_ctrl_click_selects_and_escape_lets_go(view: PhotosView, qtbot: Any) -> None:
    for row in (0, 2):
        qtbot.mouseClick(view.grid.viewport(), Qt.MouseButton.LeftButton, CONTROL, place_of(view, row))
    assert view.selection_bar.isVisible() and view.selection_bar.count.text() == "2 photos selected"
    press(Qt.Key.Key_Escape)
    assert not view.selection_bar.isVisible()
    press(Qt.Key.Key_A, CONTROL)
    assert view.selection_bar.count.text() == "20 photos selected"
    view.hide()
    assert not view.grid.selected_rows()


def test_the_years_along_the_side_lead_there(view: PhotosView, qtbot: Any) -> None:
    scrubber, bar = view.scrubber, view.grid.verticalScrollBar()
    assert scrubber.isVisible()
    last = max(stop.y_px for stop in scrubber.stops)
    QTest.mousePress(scrubber, Qt.MouseButton.LeftButton, pos=QPoint(5, scrubber.height() - 3))
    assert bar.value() == bar.maximum() and last <= scrubber.height()
    QTest.mouseMove(scrubber, QPoint(5, 2))
    assert scrubber.sign.isVisible()
    QTest.mouseRelease(scrubber, Qt.MouseButton.LeftButton, pos=QPoint(5, 2))
    QTest.mousePress(scrubber, Qt.MouseButton.LeftButton, pos=QPoint(5, 2))
    QTest.mouseRelease(scrubber, Qt.MouseButton.LeftButton, pos=QPoint(5, 2))
    assert bar.value() == 0 and scrubber.sign.text() == "May 2020"


def test_the_years_show_no_sign_once_they_went_from_under_the_mouse(view: PhotosView) -> None:
    point_at(view.grid, QPoint(20, 20))
    place = QPointF(5, 9)  # before the page is laid out, the strip may lie anywhere
    QApplication.sendEvent(view.scrubber, QEnterEvent(place, place, place))
    assert view.scrubber.sign.isVisible()
    view.resize(560, 420)
    assert not view.scrubber.sign.isVisible()


def test_a_year_that_is_typed_is_scrolled_to(view: PhotosView) -> None:
    write("2018")
    stop = next(stop for stop in view.scrubber.stops if stop.section.mark == "2018")
    assert view.grid.verticalScrollBar().value() == stop.scroll_px > 0
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert view.grid.verticalScrollBar().value() < stop.scroll_px
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert view.grid.verticalScrollBar().value() == stop.scroll_px


def test_filters_narrow_down_and_say_where_nothing_is_left(view: PhotosView, qtbot: Any) -> None:
    choose(view, view.header.kind, PhotoKind.NOBODY_NAMED)
    qtbot.waitUntil(lambda: view.model.is_loaded and view.model.rowCount() == 9)
    choose(view, view.header.kind, PhotoKind.WITH_PLACE)
    qtbot.waitUntil(view.empty.isVisible)
    assert view.empty.title.text() == "None of this kind"
    choose(view, view.header.kind, PhotoKind.ALL)
    qtbot.waitUntil(lambda: view.model.is_loaded and view.model.rowCount() == N_PHOTOS)
    choose(view, view.header.order, True)
    qtbot.waitUntil(lambda: view.model.is_loaded and len(titles(view)) == 1)
    assert view.model.rowCount() == N_PHOTOS


def test_a_photo_that_was_named_stays_until_one_comes_back(
    view: PhotosView, qtbot: Any, session: Session, family: Family
) -> None:
    choose(view, view.header.kind, PhotoKind.NOBODY_NAMED)
    qtbot.waitUntil(lambda: view.model.is_loaded and view.model.rowCount() == 9)
    with qtbot.waitSignal(session.changed):
        session.do(NamePerson(family.people[2], "Carl"))
    assert view.model.rowCount() == 9
    view.hide()
    view.show()
    qtbot.waitUntil(lambda: view.model.rowCount() == 4)


def test_a_date_that_was_corrected_moves_the_photo(view: PhotosView, qtbot: Any, session: Session) -> None:
    photo_id = view.model.index(0).data(PhotoRole.ID)
    session.do(SetDate(photo_id, "1999-07-01"))
    qtbot.waitUntil(lambda: "July 1999" in titles(view))
    assert view.model.row_of(photo_id) > 0


def test_there_is_room_before_the_photos_are_read(
    qtbot: Any, parts: WindowParts, tasks: HeldTasks, session: Session
) -> None:
    session.library.reading.photo_months(PhotoFilter())
    view = PhotosView(parts)
    qtbot.addWidget(view)
    view.resize(520, 420)
    qtbot.waitUntil(lambda: view.model.rowCount() == N_PHOTOS)
    view.show()
    view.grid.repaint()
    assert view.model.row_of(None) == -1
    qtbot.waitUntil(lambda: view.model.is_loaded)
    row = view.model.index(3)
    assert view.model.row_of(row.data(PhotoRole.ID)) == 3
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "Photo"
    qtbot.waitUntil(lambda: "May" in row.data(Qt.ItemDataRole.AccessibleTextRole))


def test_what_is_selected_is_taken_along(view: PhotosView, qtbot: Any, session: Session, tmp_path: Path) -> None:
    said: list[str] = []
    session.said.connect(lambda words, _: said.append(words))
    for row in (0, 2):
        qtbot.mouseClick(view.grid.viewport(), Qt.MouseButton.LeftButton, CONTROL, place_of(view, row))
    for action, folder, is_link in ((view.copy_action, "copies", False), (view.link_action, "links", True)):
        action.trigger()
        dialog = next(one for one in view.findChildren(QFileDialog) if one.isVisible())
        dialog.fileSelected.emit(str(tmp_path / folder))
        dialog.close()
        qtbot.waitUntil(lambda folder=folder: said[-1] == f"2 photos in {tmp_path / folder}.")
        assert [path.is_symlink() for path in (tmp_path / folder).iterdir()] == [is_link] * 2


@pytest.mark.parametrize("name", ["sheet.pdf", "sheet.html"])
def test_a_contact_sheet_of_all_photos_shown(
    view: PhotosView, qtbot: Any, session: Session, tmp_path: Path, name: str
) -> None:
    view.sheet_action.trigger()
    dialog = next(one for one in view.findChildren(QFileDialog) if one.isVisible())
    with qtbot.waitSignal(session.said):
        dialog.fileSelected.emit(str(tmp_path / name))
    dialog.close()
    qtbot.waitUntil((tmp_path / name).exists)
    written = (tmp_path / name).read_bytes()
    assert written.startswith(b"%PDF") or written.count(b"<figure>") == N_PHOTOS
    assert b"Anna" in written or name.endswith("pdf")
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_a_contact_sheet_says_what_is_not_on_it(qtbot: Any, session: Session, family: Family, tmp_path: Path) -> None:
    photo_ids = [note.photo_id for note in family.library.reading.photos(PhotoQuery())]
    there = family.library.reading.photo(photo_ids[1]).paths
    for path in there:
        Path(path).rename(tmp_path / Path(path).name)
    with qtbot.waitSignal(session.said, check_params_cb=lambda words, _: words[0].isdigit()) as said:
        chosen = [*photo_ids[:2], max(photo_ids) + 1, *photo_ids[2:5]]  # one is gone since
        write_sheet(session, chosen, "Family", tmp_path / "sheet.html", most=4)
    for path in there:
        (tmp_path / Path(path).name).rename(path)
    assert said.args[0] == (
        f"2 photos on {tmp_path / 'sheet.html'}. 2 photos could not be read. There was no room for 2 more."
    )


def test_space_looks_and_the_menu_offers_what_a_file_can(view: PhotosView, qtbot: Any) -> None:
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Space)
    look = view.window().findChild(QuickLook)
    assert look is not None and look.photo_id == view.model.photo_ids()[0]
    press(Qt.Key.Key_Right)
    assert look.photo_id == view.model.photo_ids()[1]
    press(Qt.Key.Key_Space)
    assert view.grid.currentIndex().row() == 1
    texts = [action.text() for action in view.make_menu().actions()]
    assert texts[0] == "Copy the picture" and texts[-1] == "Contact sheet, PDF or HTML…"
    wide = view.grid.grid.cell_size.width()
    press(Qt.Key.Key_Minus, CONTROL)
    assert view.grid.grid.cell_size.width() < wide


def test_a_film_has_its_sign(qtbot: Any, parts: WindowParts, family: Family) -> None:
    film_id = family.library.reading.photos(PhotoQuery())[0].photo_id
    mark_photo(family, film_id, "duration_ms = 83000")
    view = PhotosView(parts)
    qtbot.addWidget(view)
    qtbot.waitUntil(lambda: view.model.is_loaded)
    index = view.model.index(view.model.row_of(film_id))
    qtbot.waitUntil(lambda: index.data(PhotoRole.DURATION) == 83000)
    assert view.model.index(index.row() - 1).data(PhotoRole.DURATION) is None


def test_the_steps_are_called_after_what_the_photos_are_sorted_by(view: PhotosView) -> None:
    assert (view.down.text(), view.up.text()) == ("To the month before", "To the month after")
    choose(view, view.header.order, True)
    assert (view.down.text(), view.up.text()) == ("To the next folder", "To the folder before")


def test_photos_stay_selected_where_others_come_and_go(view: PhotosView) -> None:
    rows = [1, 2, 5]
    chosen = view.model.ids_of(rows)
    assert view.model.rows_of([*chosen, 10**6]) == rows

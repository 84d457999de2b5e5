"""Looking at photos: the space bar, full screen, a slide show, and cells as large as one likes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.pages.find.by_people import FindPhotos
from app.pages.people.page import PeopleView
from app.pages.person.page import PersonView
from app.session.parts import WindowParts
from app.session.session import Session
from app.startup.application import Kith
from app.widgets.photos.quick_look import QuickLook
from engine.library import MoveFaces
from engine.networks.weights import describe
from engine.photos.films.registry import can_read_films
from engine.records import Embedding, FaceBox, Photo, PhotoInfo, ScannedPhoto
from tests.app.family import Family
from tests.app.person_page import shown_person
from tests.app.shell import opened
from tests.films import make_film, needs_maker, shades

KEY = Qt.Key


@pytest.fixture
def view(qtbot: Any, parts: WindowParts, family: Family) -> PersonView:
    view = shown_person(qtbot, parts, family.people[0])
    view.grid.setCurrentIndex(view.model.index(1))
    return view


def wheel(widget: QWidget, notches: int, keys: Qt.KeyboardModifier) -> None:
    place = QPointF(widget.rect().center())
    turned, none = QPoint(0, 120 * notches), QPoint()
    at = QPointF(widget.mapToGlobal(place.toPoint()))
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(place, at, none, turned, Qt.MouseButton.NoButton, keys, phase, False)
    QApplication.sendEvent(widget, event)


def test_the_space_bar_shows_a_photo_and_takes_it_away(qtbot: Any, view: PersonView) -> None:
    photos = view.model.photo_ids()
    QTest.keyClick(view.grid, KEY.Key_Space)
    look = view.findChild(QuickLook)
    assert look is not None and look.geometry() == view.rect() and look.hasFocus()
    assert look.photo_id == photos[1]
    qtbot.waitUntil(lambda: look.picture is not None and look.picture.width() == 80)
    QTest.keyClick(look, KEY.Key_Right)
    assert look.photo_id == photos[2]
    assert view.grid.currentIndex().row() == 2, "the list goes along"
    QTest.keyClick(look, KEY.Key_Space)
    qtbot.waitUntil(lambda: view.findChild(QuickLook) is None)
    assert view.grid.hasFocus()


def test_the_quick_look_keeps_the_focus_and_goes_with_its_page(qtbot: Any, view: PersonView) -> None:
    QTest.keyClick(view.grid, KEY.Key_Space)
    look = view.findChild(QuickLook)
    assert look is not None
    QTest.keyClick(look, KEY.Key_Tab)
    assert look.hasFocus(), "what lies below cannot be seen"
    view.tools.find_button.setFocus()  # as a key that leads to another page does
    qtbot.waitUntil(lambda: view.findChild(QuickLook) is None)
    assert view.tools.find_button.hasFocus()


def test_the_quick_look_goes_on_where_faces_went_meanwhile(
    qtbot: Any, view: PersonView, session: Session, family: Family
) -> None:
    """By a scan that goes on below, or by Ctrl and Z."""
    QTest.keyClick(view.grid, KEY.Key_Space)
    look = view.findChild(QuickLook)
    faces = view.model.face_ids([2])
    with qtbot.waitSignal(view.model.person_changed):
        session.do(MoveFaces(tuple(faces), family.people[1]))
    with qtbot.waitSignal(look.moved):
        QTest.keyClick(look, KEY.Key_Right)
    QTest.keyClick(look, KEY.Key_Right)
    assert view.grid.currentIndex().row() == 2, "the list goes along again"
    QTest.keyClick(look, KEY.Key_Space)


def test_the_wheel_with_ctrl_sizes_the_faces_for_good(
    qtbot: Any, view: PersonView, parts: WindowParts, session: Session
) -> None:
    def n_columns(page: PersonView) -> int:
        return page.grid.grid.n_columns

    before = n_columns(view)
    for _ in range(4):
        wheel(view.grid.viewport(), 1, Qt.KeyboardModifier.ControlModifier)
    assert n_columns(view) < before
    again = PersonView(parts)
    qtbot.addWidget(again)
    again.resize(view.size())
    again.show()
    assert again.grid.grid.shape == view.grid.grid.shape, "as it was left"
    QTest.keyClick(view.grid, KEY.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert n_columns(view) == before
    wheel(view.grid.viewport(), 1, Qt.KeyboardModifier.NoModifier)
    assert n_columns(view) == before, "the wheel alone scrolls"


@pytest.fixture
def kith(qtbot: Any, family: Family) -> Iterator[Kith]:
    path = Path(family.library.path)
    family.library.close()
    with opened(path) as kith:
        qtbot.waitUntil(lambda: kith.window.pages.here == "people")
        kith.window.activateWindow()
        qtbot.waitUntil(kith.window.isActiveWindow)
        yield kith
    family.library.open(path)


def test_f11_takes_the_whole_screen_and_gives_it_back(kith: Kith) -> None:
    QTest.keyClick(kith.window, KEY.Key_F11)
    assert kith.window.isFullScreen() and kith.window.actions_.full_screen.isChecked()
    QTest.keyClick(kith.window, KEY.Key_F11)
    assert not kith.window.isFullScreen()


def test_a_slide_show_goes_round_and_ends_as_it_began(qtbot: Any, kith: Kith) -> None:
    photos = sorted({face.photo_id for face in kith.library.reading.faces()})[:3]
    kith.window.pages.go("photo", photos[0], tuple(photos))
    view = kith.window.pages.widget_of("photo")
    qtbot.waitUntil(lambda: view.canvas.has_picture)
    view.slides.timer.setInterval(20)
    QTest.keyClick(view.canvas, KEY.Key_F11, Qt.KeyboardModifier.ShiftModifier)
    assert kith.window.isFullScreen() and kith.window.rail.isHidden() and view.bar.isHidden()
    seen: list[int] = []
    view.loaded.connect(seen.append)
    qtbot.waitUntil(lambda: set(photos) <= set(seen))
    QTest.keyClick(view.canvas, KEY.Key_Space)
    assert view.slides.is_paused
    QTest.keyClick(view.canvas, KEY.Key_Escape)
    assert not view.slides.is_running and kith.window.pages.here == "photo"
    assert not kith.window.isFullScreen() and not view.bar.isHidden() and not kith.window.rail.isHidden()


def test_the_space_bar_shows_somebody_and_what_was_found(qtbot: Any, parts: WindowParts, family: Family) -> None:
    people, found = PeopleView(parts), FindPhotos(parts)
    for page in (people, found):
        qtbot.addWidget(page)
        page.resize(900, 600)
        page.show()
    qtbot.waitUntil(lambda: people.model.rowCount() > 0)
    people.grid.setFocus()
    people.grid.select_person(family.people[1])
    QTest.keyClick(people.grid, KEY.Key_Space)
    qtbot.waitUntil(lambda: people.findChild(QuickLook) is not None)
    theirs = {line.photo_id for line in family.library.reading.person_faces(family.people[1])}
    assert people.findChild(QuickLook).photo_id in theirs
    found.refresh()
    qtbot.waitUntil(lambda: found.model.rowCount() > 2)
    found.list.setFocus()
    found.list.setCurrentIndex(found.model.index(2))
    QTest.keyClick(found.list, KEY.Key_Space)
    assert found.findChild(QuickLook).photo_id == found.model.photo_ids[2]
    for page in (people, found):
        QTest.keyClick(page.findChild(QuickLook), KEY.Key_Escape)


@needs_maker
@pytest.mark.skipif(not can_read_films(), reason="Nothing here reads films: PyAV (kith[video]) or ffmpeg does.")
@pytest.mark.parametrize("page", ["find", "review"])
def test_a_face_of_a_film_is_shown_at_its_moment(qtbot: Any, kith: Kith, tmp_path: Path, page: str) -> None:
    film = make_film(tmp_path / "film.mp4", shades(30, (192, 128)))
    weights = describe().id
    near = kith.library.reading.vectors(weights).vectors[0]
    box = np.array([20, 20, 90, 90], np.float32)
    faces = tuple(Embedding(FaceBox(box, np.zeros((5, 2), np.float32), 0.9, at), 0.1, near) for at in (0, 2000, 4000))
    info = PhotoInfo(192, 128, "MP4", duration_ms=6000)
    scanned = ScannedPhoto(Photo(str(film), film.stat().st_size, film.stat().st_mtime_ns), "f" * 32, info, faces)
    kith.library.scans.write([scanned], (), (), "centerface", weights)
    third = next(face for face in kith.library.reading.faces() if face.face.moment_ms == 4000)
    kith.window.pages.go(page)
    kith.window.pages.widget_of(page).face_opened.emit(third.face_id, third.photo_id, [third.photo_id])
    qtbot.waitUntil(lambda: kith.window.pages.here == "photo")
    view = kith.window.pages.widget_of("photo")
    qtbot.waitUntil(lambda: view.canvas.has_picture)
    assert view.bar.note.text().startswith("0:04")

"""What a right click on a photo offers, and photos dragged out into other programs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from app.pages.find.by_people import FindPhotos
from app.pages.person.page import PersonView
from app.pages.photo.canvas import PhotoCanvas
from app.pages.photo.page import PhotoView
from app.pages.photos.page import PhotosView
from app.session.parts import WindowParts
from app.session.session import Session
from app.widgets.dragging.drag_data import dragged_faces
from app.widgets.dragging.drop_data import dropped_pictures
from app.widgets.photos.photo_actions import PhotoActions
from tests.app.family import Family


class Desktop(QObject):
    """The system's programs: notes what it is asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def desktop(qapp: QApplication) -> Iterator[Desktop]:
    there = Desktop()
    QDesktopServices.setUrlHandler("file", there, "take")
    yield there
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def view(qtbot: Any, parts: WindowParts, family: Family) -> PhotoView:
    """The photo of a single face."""
    view = PhotoView(parts)
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    photo_id = family.library.reading.faces(face_ids=family.faces[1][:1])[0].photo_id
    with qtbot.waitSignal(view.loaded):
        view.show_photo(photo_id, [photo_id])
    return view


@pytest.fixture
def said(session: Session) -> list[str]:
    sentences: list[str] = []
    session.said.connect(lambda sentence, _undoable: sentences.append(sentence))
    return sentences


def path_of(view: PhotoView, family: Family) -> Path:
    return Path(family.library.reading.photo_paths(view.photo_id)[0])


def right_click(qtbot: Any, view: PhotoView) -> QMenu:
    """Click beside all faces; the menu that pops up."""
    canvas = view.canvas
    place = canvas.mapFromScene(3, 3)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, canvas.viewport().mapToGlobal(place))
    QApplication.sendEvent(canvas.viewport(), event)
    qtbot.waitUntil(lambda: any(menu.isVisible() for menu in view.findChildren(QMenu)))
    return next(menu for menu in view.findChildren(QMenu) if menu.isVisible())


def choose(menu: QMenu, words: str) -> None:
    action = next(action for action in menu.actions() if words in action.text())
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def test_the_picture_and_its_path_are_copied(qtbot: Any, view: PhotoView, family: Family, said: list[str]) -> None:
    choose(right_click(qtbot, view), "Copy the picture")
    qtbot.waitUntil(lambda: said == ["The picture is copied."])
    data = QGuiApplication.clipboard().mimeData()
    assert data.imageData().size() == view.canvas.sceneRect().size().toSize()
    assert data.urls() == [QUrl.fromLocalFile(str(path_of(view, family)))]
    choose(right_click(qtbot, view), "Copy its path")
    qtbot.waitUntil(lambda: len(said) == 2)
    assert QGuiApplication.clipboard().text() == str(path_of(view, family))


def test_the_paths_of_many_are_copied_at_once_whichever_is_gone(
    qtbot: Any, view: PhotoView, session: Session, family: Family, said: list[str]
) -> None:
    """One that was gone kept all others from the clipboard."""
    photo_ids = [face.photo_id for face in family.library.reading.faces(face_ids=family.faces[1][:2])]
    PhotoActions(session, view).copy_paths([*photo_ids, 10**6])
    qtbot.waitUntil(lambda: said == ["The paths are copied."])
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().splitlines() == [family.library.reading.photo_paths(one)[0] for one in photo_ids]
    assert _files(data) == data.text().splitlines()


def test_it_is_opened_and_shown_by_the_system(qtbot: Any, view: PhotoView, family: Family, desktop: Desktop) -> None:
    path = path_of(view, family)
    choose(right_click(qtbot, view), "Open with")
    qtbot.waitUntil(lambda: len(desktop.opened) == 1)
    choose(right_click(qtbot, view), "Show in its folder")
    qtbot.waitUntil(lambda: len(desktop.opened) == 2)
    assert desktop.opened == [path, path.parent]


def test_it_is_copied_into_a_folder(
    qtbot: Any, view: PhotoView, session: Session, family: Family, said: list[str], tmp_path: Path
) -> None:
    choose(right_click(qtbot, view), "into a folder")
    dialog = view.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "out"))
    assert session.is_exporting, "a window that is closed meanwhile is to stay"
    qtbot.waitUntil(lambda: not session.is_exporting)
    assert said == ["Copying 1 photo…", f"1 photo in {tmp_path / 'out'}."]
    assert (tmp_path / "out" / path_of(view, family).name).read_bytes() == path_of(view, family).read_bytes()
    dialog.reject()


def test_the_date_is_set_from_the_menu(qtbot: Any, view: PhotoView) -> None:
    choose(right_click(qtbot, view), "Set the date")
    assert view.bar.date.popup is not None and view.bar.date.popup.isVisible()
    view.bar.date.popup.close()


def test_photos_are_dragged_out_as_files_and_within_as_faces(qtbot: Any, parts: WindowParts, family: Family) -> None:
    person = PersonView(parts)
    qtbot.addWidget(person)
    with qtbot.waitSignal(person.model.loaded):
        person.show_person(family.people[1])
    data = person.model.mimeData([person.model.index(0), person.model.index(1)])
    assert len(dragged_faces(data)) == 2
    assert _files(data) == [family.library.reading.photo_paths(one)[0] for one in person.model.photo_ids()[:2]]
    assert dropped_pictures(data) == [], "what comes from this window is no picture from outside"
    photos = FindPhotos(parts)
    qtbot.addWidget(photos)
    photos.refresh()
    qtbot.waitUntil(lambda: photos.model.rowCount() > 0)
    out = photos.model.mimeData([photos.model.index(0)])
    assert _files(out) == list(family.library.reading.photo_paths(photos.model.photo_ids[0]))


class Drags:
    """What is dragged out of a page."""

    def __init__(self) -> None:
        self.dragged: list[list[str]] = []

    def take(self, _source: QWidget, data: QMimeData, _pictures: object, n: int) -> None:
        assert n == 1
        self.dragged.append(_files(data))


def pull(canvas: PhotoCanvas, by: int = 40) -> None:
    """Drag from the middle of a photo with the left button."""
    middle = canvas.viewport().rect().center()
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    for step in (by // 2, by):
        QTest.mouseMove(canvas.viewport(), middle + QPoint(step, 0))
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=middle + QPoint(by, 0))


def test_a_photo_is_dragged_out_of_its_own_page(qtbot: Any, parts: WindowParts, family: Family) -> None:
    drags = Drags()
    view = PhotoView(parts, drag=drags.take)
    qtbot.addWidget(view)
    view.resize(560, 400)
    view.show()
    photo_id = family.library.reading.faces(face_ids=family.faces[1][:1])[0].photo_id
    with qtbot.waitSignal(view.loaded):
        view.show_photo(photo_id, [photo_id])
    pull(view.canvas)
    assert drags.dragged == [[str(path_of(view, family))]]
    for _ in range(20):  # as far as it goes
        view.canvas.zoom_in()
    view.canvas.centerOn(view.canvas.sceneRect().center())  # wherever the mouse was, around which it zooms
    before = view.canvas.mapToScene(0, 0)
    pull(view.canvas)
    assert len(drags.dragged) == 1 and view.canvas.mapToScene(0, 0) != before  # enlarged, it is moved as ever


def test_photos_are_dragged_out_of_the_page_of_all(qtbot: Any, parts: WindowParts, family: Family) -> None:
    photos = PhotosView(parts)
    qtbot.addWidget(photos)
    qtbot.waitUntil(lambda: photos.model.is_loaded)
    indexes = [photos.model.index(row) for row in (2, 0)]
    assert all(index.flags() & Qt.ItemFlag.ItemIsDragEnabled for index in indexes) and photos.grid.dragEnabled()
    ids = photos.model.photo_ids((0, 2))
    assert _files(photos.model.mimeData(indexes)) == [family.library.reading.photo_paths(one)[0] for one in ids]


def test_a_found_photo_has_the_same_menu(
    qtbot: Any, parts: WindowParts, view: PhotoView, family: Family, desktop: Desktop
) -> None:
    photos = FindPhotos(parts)
    qtbot.addWidget(photos)
    photos.resize(900, 600)
    photos.show()
    photos.refresh()
    qtbot.waitUntil(lambda: photos.model.rowCount() > 0)
    place: QPoint = photos.list.visualRect(photos.model.index(0)).center()
    QTest.mouseClick(photos.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    menu = photos.menu()
    words, words_there = ([action.text() for action in one.actions()] for one in (menu, right_click(qtbot, view)))
    assert words[2:] == words_there[:5]  # but for opening its page, and what changes the photo
    next(action for action in menu.actions() if "Open with" in action.text()).trigger()
    qtbot.waitUntil(lambda: bool(desktop.opened))
    assert desktop.opened == [Path(family.library.reading.photo_paths(photos.model.photo_ids[0])[0])]


def _files(data: QMimeData) -> list[str]:
    return [url.toLocalFile() for url in data.urls()]

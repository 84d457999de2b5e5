"""Finding people by a face, and photos by people."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QStyledItemDelegate

from app.background.tasks import SLOW
from app.pages.find.by_face import tile_grid
from app.pages.find.delegate import TileDelegate
from app.pages.find.model import PhotosModel, ResultsModel, Role
from app.pages.find.page import FindView
from app.session.parts import WindowParts
from app.session.session import Session
from app.widgets.dragging.drag_data import faces_data
from engine.library import Library, MergeAll, MoveFaces, NamePerson
from engine.records import PhotoLine, PhotoQuery
from engine.scanning.outside.face_maker import FaceMaker, OutsideFace
from engine.search.find import FoundFace, Sureness
from engine.vectors.unit_vectors import dequantise
from tests.app.family import Family, drop, mark_photo
from tests.app.held import HeldTasks
from tests.app.pages.review.test_page import take_away

KEY = Qt.Key
N_PHOTOS = 20  # of the family


class FakeMaker(FaceMaker):
    """Sees in every picture the faces it was told of."""

    def __init__(self) -> None:
        super().__init__()
        self.faces: list[OutsideFace] = []
        self.asked: list[Path] = []
        self.n_prepared = 0
        self.may_answer = threading.Event()
        self.may_answer.set()

    def prepare(self, weights: object) -> None:
        self.n_prepared += 1

    def outside(self, net: str, path: Path) -> list[OutsideFace]:
        assert path.is_file()
        self.asked.append(path)
        assert self.may_answer.wait(30)
        return self.faces


class QuietDelegate(TileDelegate):
    """Paints nothing."""

    def __init__(self) -> None:
        QStyledItemDelegate.__init__(self)
        self.tile = QSize(100, 100)

    def paint(self, *_where: object) -> None:
        """Paint nothing."""


@pytest.fixture
def maker(session: Session, family: Family) -> FakeMaker:
    maker = FakeMaker()
    maker.faces = [outside(session, family.faces[person][0]) for person in (0, 1)]
    return maker


def outside(session: Session, face_id: int) -> OutsideFace:
    vectors = session.library.reading.vectors(session.weights.id, face_ids=[face_id])
    return OutsideFace("picture", (0.0, 0.0, 9.0, 9.0), dequantise(vectors.vectors)[0].astype(np.float32), b"")


@pytest.fixture
def view(qtbot: Any, session: Session, parts: WindowParts, maker: FakeMaker) -> FindView:
    QGuiApplication.clipboard().clear()
    view = FindView(parts, maker=maker)
    qtbot.addWidget(view)
    view.resize(1100, 760)
    view.show()
    qtbot.waitExposed(view)
    qtbot.waitUntil(lambda: parts.people.is_loaded)
    return view


def found(view: FindView) -> list[int]:
    model = view.faces.model
    return [model.index(row).data(Role.ID) for row in range(model.rowCount())]


def test_a_face_finds_its_like(qtbot: Any, view: FindView, family: Family) -> None:
    view.find_face(family.faces[0][0])
    qtbot.waitUntil(lambda: view.faces.model.rowCount() > 0)
    assert set(found(view)) == set(family.faces[0][1:])
    first = view.faces.model.index(0)
    assert first.data(Role.NAME) == "Anna" and first.data(Role.NOTE) == "Very sure"
    assert "distance" in first.data(Qt.ItemDataRole.ToolTipRole)


def test_the_slider_shows_less_and_more(qtbot: Any, view: FindView, family: Family) -> None:
    view.find_face(family.faces[0][0])
    qtbot.waitUntil(lambda: view.faces.model.rowCount() > 0)
    before = found(view)
    view.faces.slider.setFocus()
    qtbot.keyClick(view.faces.slider, KEY.Key_Home)
    assert len(found(view)) < len(before)
    qtbot.keyClick(view.faces.slider, KEY.Key_End)
    assert found(view)[: len(before)] == before


def test_chosen_faces_are_all_somebody(qtbot: Any, view: FindView, session: Session, family: Family) -> None:
    view.find_face(family.faces[2][0])
    qtbot.waitUntil(lambda: view.faces.model.rowCount() == 4)
    view.faces.list.setFocus()
    qtbot.keyClick(view.faces.list, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.faces.bar.isVisible()
    qtbot.keyClicks(view.faces.field, "anna")
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(view.faces.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: view.faces.model.index(3).data(Role.NAME) == "Anna")
    assert view.faces.model.rowCount() == 4  # nothing jumped
    with qtbot.waitSignal(session.undone):
        session.undo()
    qtbot.waitUntil(lambda: view.faces.model.index(3).data(Role.NAME) is None)


def test_escape_lets_go_of_the_faces_chosen_before_the_page(qtbot: Any, view: FindView, family: Family) -> None:
    view.find_face(family.faces[2][0])
    qtbot.waitUntil(lambda: view.faces.model.rowCount() == 4)
    view.faces.list.selectAll()
    escape = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.faces.list, escape)
    assert escape.isAccepted() and not view.faces.chosen_faces() and not view.faces.bar.isVisible()


def test_another_search_chooses_nobody(qtbot: Any, view: FindView, family: Family) -> None:
    view.find_face(family.faces[2][0])
    qtbot.waitUntil(lambda: view.faces.model.rowCount() == 4)
    view.faces.list.selectAll()
    assert view.faces.bar.isVisible()
    view.faces.field.setFocus()
    with qtbot.waitSignal(view.faces.model.modelReset):
        view.find_face(family.faces[2][1])
    assert not view.faces.bar.isVisible(), "a name given there would be nobody's"
    assert view.focusWidget() is view.faces.list


def test_faces_that_a_scan_grouped_anew_are_named_anew(
    qtbot: Any, view: FindView, session: Session, family: Family
) -> None:
    view.find_face(family.faces[0][0])
    qtbot.waitUntil(lambda: view.faces.model.rowCount() == 7)
    take_away(family.library, family.faces[0][4:7])
    session.regrouped.emit()
    rows = [view.faces.model.index(row) for row in range(7)]
    qtbot.waitUntil(lambda: [row.data(Role.NAME) for row in rows].count(None) == 3)
    assert {row.data(Role.ID) for row in rows if row.data(Role.NAME) is None} == set(family.faces[0][4:7])
    family.library.edits.do(NamePerson(family.people[0], "Annabel"))
    session.regrouped.emit()
    qtbot.waitUntil(lambda: [row.data(Role.NAME) for row in rows].count("Annabel") == 4)


def test_faces_that_were_moved_during_the_search_have_their_new_name(
    qtbot: Any, view: FindView, session: Session, tasks: HeldTasks, family: Family
) -> None:
    tasks.settle(qtbot, SLOW)
    search = tasks.hold(SLOW)
    view.find_face(family.faces[3][0])
    qtbot.waitUntil(search.waits.is_set)
    with qtbot.waitSignal(session.changed):
        session.do(MoveFaces(tuple(family.faces[3][1:]), family.people[0]))
    search.let_go()
    qtbot.waitUntil(lambda: view.faces.model.rowCount() == 2)
    qtbot.waitUntil(lambda: view.faces.model.index(0).data(Role.NAME) == "Anna")


@pytest.fixture
def picture(family: Family) -> Path:
    """A picture file, whatever is in it."""
    (face,) = family.library.reading.faces(face_ids=family.faces[0][:1])
    return Path(face.paths[0])


def test_a_dropped_picture_with_several_faces_lets_one_be_picked(
    qtbot: Any, view: FindView, family: Family, picture: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture))])
    assert drop(view, data, QPoint(300, 300))
    qtbot.waitUntil(lambda: len(view.source.candidates()) == 2)
    qtbot.mouseClick(view.source.candidates()[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.faces.model.rowCount() > 0)
    assert set(found(view)) == set(family.faces[1])
    assert view.source.note.text() == "This looks like Åsa."


def test_the_keyboard_goes_on_to_the_faces_to_pick_and_to_those_found(
    qtbot: Any, view: FindView, family: Family, picture: Path
) -> None:
    view.setFocus()
    view.find_picture(picture)
    qtbot.waitUntil(lambda: view.focusWidget() in view.source.candidates())
    qtbot.keyClick(view.focusWidget(), KEY.Key_Space)
    qtbot.waitUntil(lambda: view.focusWidget() is view.faces.list)
    view.source.open.setFocus()
    view.find_face(family.faces[1][0])
    qtbot.waitUntil(lambda: set(found(view)) == set(family.faces[1][1:]))
    assert view.focusWidget() is view.source.open  # where somebody went meanwhile


def test_a_pasted_picture_of_one_is_looked_for_at_once(
    qtbot: Any, view: FindView, maker: FakeMaker, family: Family
) -> None:
    maker.faces = maker.faces[:1]
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.gray)
    QGuiApplication.clipboard().setImage(image)
    view.setFocus()
    qtbot.keyClick(view, KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: view.faces.model.rowCount() > 0)
    assert set(found(view)) == set(family.faces[0])
    assert view.source.note.text() == "This looks like Anna."
    assert not maker.asked[0].exists()  # the picture left nothing behind


def test_the_networks_are_loaded_while_a_picture_is_on_its_way(
    qtbot: Any, view: FindView, maker: FakeMaker, picture: Path
) -> None:
    assert maker.n_prepared == 0, "nobody has a picture yet"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture))])
    maker.may_answer.clear()
    assert drop(view, data, QPoint(300, 300))
    qtbot.waitUntil(lambda: maker.n_prepared == 1)
    assert view.source.title.text() == "Looking at the picture…" and view.source.busy.isVisible()
    maker.may_answer.set()
    qtbot.waitUntil(lambda: len(view.source.candidates()) == 2)
    assert not view.source.busy.isVisible()
    QGuiApplication.clipboard().setImage(QImage(str(picture)))
    view.hide()
    view.show()
    qtbot.waitUntil(lambda: maker.n_prepared == 2)
    QGuiApplication.clipboard().clear()


def test_nobody_needs_to_wait_for_a_picture(qtbot: Any, view: FindView, maker: FakeMaker, picture: Path) -> None:
    maker.may_answer.clear()
    view.find_picture(picture)
    qtbot.waitUntil(lambda: view.source.busy.isVisible())
    qtbot.mouseClick(view.source.cancel, Qt.MouseButton.LeftButton)
    assert view.source.title.text() == "Who are you looking for?"
    assert not view.source.busy.isVisible() and not view.source.cancel.isVisible()
    maker.may_answer.set()
    view.find_picture(picture)
    qtbot.waitUntil(lambda: len(view.source.candidates()) == 2)


def test_names_that_are_read_late_are_told_then(
    qtbot: Any, view: FindView, maker: FakeMaker, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    maker.faces = maker.faces[:1]
    with monkeypatch.context() as unread:
        unread.setattr(view.people, "get", lambda _person_id: None)
        view.find_picture(picture)
        qtbot.waitUntil(lambda: view.faces.model.rowCount() > 0)
        assert not view.source.note.isVisible()
    view.people.loaded.emit()
    assert view.source.note.isVisible() and view.source.note.text() == "This looks like Anna."


def test_a_name_is_no_markup_and_has_room(
    qtbot: Any, view: FindView, session: Session, maker: FakeMaker, family: Family, picture: Path
) -> None:
    maker.faces = maker.faces[:1]
    with qtbot.waitSignal(session.changed):
        session.do(NamePerson(family.people[0], f"<b>{'Anna ' * 20}"))
    qtbot.waitUntil(lambda: view.people.get(family.people[0]).name.startswith("<b>"))
    view.find_picture(picture)
    qtbot.waitUntil(lambda: "This looks like" in view.source.note.text())
    assert len(view.source.note.text()) < 60
    assert {view.source.title.textFormat(), view.source.note.textFormat()} == {Qt.TextFormat.PlainText}


def test_an_empty_clipboard_says_so(qtbot: Any, view: FindView) -> None:
    QGuiApplication.clipboard().clear()
    qtbot.mouseClick(view.source.paste, Qt.MouseButton.LeftButton)
    assert "no picture to paste" in view.source.note.text()


def test_a_picture_without_a_face_says_so(qtbot: Any, view: FindView, maker: FakeMaker, picture: Path) -> None:
    maker.faces = []
    view.find_picture(picture)
    qtbot.waitUntil(lambda: "no face" in view.source.title.text())
    assert view.source.note.text() == "Try another one."
    assert maker.asked == [picture] and not found(view)


def test_a_dragged_face_is_looked_for(qtbot: Any, view: FindView, family: Family) -> None:
    assert drop(view, faces_data(family.faces[1][:1]), QPoint(300, 300))
    qtbot.waitUntil(lambda: set(found(view)) == set(family.faces[1][1:]))


def test_a_person_finds_faces_that_are_not_theirs_yet(qtbot: Any, view: FindView, family: Family) -> None:
    take_away(family.library, family.faces[0][4:7])
    view.find_person(family.people[0])
    qtbot.waitUntil(lambda: view.faces.model.rowCount() > 0)
    assert sorted(found(view)) == sorted(family.faces[0][4:7])


def test_photos_with_people(qtbot: Any, view: FindView, family: Family) -> None:
    photos = view.photos
    view.show_together([])
    qtbot.waitUntil(lambda: photos.model.rowCount() == 20)
    qtbot.keyClicks(photos.together.field, "ann")
    qtbot.keyClick(photos.together.field, KEY.Key_Return)
    assert photos.together.person_ids == (family.people[0],)
    qtbot.waitUntil(lambda: photos.model.rowCount() == 7)
    photos.first.setCurrentIndex(photos.first.findData(2020))
    qtbot.waitUntil(lambda: photos.model.rowCount() == 2)
    photos.first.setCurrentIndex(0)
    qtbot.mouseClick(photos.together.chips()[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: photos.model.rowCount() == 20)
    photos.without.add(family.people[0])
    qtbot.waitUntil(lambda: photos.model.rowCount() == 13)
    photos.together.add(family.people[0])
    qtbot.waitUntil(lambda: photos.nothing.isVisible())


def test_a_found_photo_opens(qtbot: Any, view: FindView, family: Family) -> None:
    view.find_face(family.faces[0][0])
    qtbot.waitUntil(lambda: view.faces.model.rowCount() > 0)
    view.faces.list.setCurrentIndex(view.faces.model.index(0))
    with qtbot.waitSignal(view.face_opened) as opened:
        qtbot.keyClick(view.faces.list, KEY.Key_Return)
    first = view.faces.model.index(0)
    assert opened.args[:2] == [first.data(Role.ID), first.data(Role.PHOTO_ID)]
    menu = view.faces.menu(family.faces[0][1], 3, family.people[0])
    with qtbot.waitSignal(view.find_wanted) as wanted:
        menu.actions()[1].trigger()
    assert wanted.args == [family.faces[0][1]]


def test_the_menu_is_about_the_photos_of_all_faces_chosen(qtbot: Any, view: FindView, family: Family) -> None:
    view.find_face(family.faces[2][0])
    qtbot.waitUntil(lambda: view.faces.model.rowCount() == 4)
    view.faces.list.selectAll()
    first = view.faces.model.index(0)
    asked = first.data(Role.ID), first.data(Role.PHOTO_ID), first.data(Role.PERSON_ID)
    menu = view.faces.menu(*asked)
    next(action for action in menu.actions() if action.text() == "Copy their paths").trigger()
    qtbot.waitUntil(lambda: len(QGuiApplication.clipboard().text().splitlines()) == 4)
    view.faces.list.clearSelection()
    assert "Copy its path" in [action.text() for action in view.faces.menu(*asked).actions()]


def test_the_models_are_models(qtmodeltester: Any, library: Library) -> None:
    model = ResultsModel()
    model.show_results([FoundFace(i, 10 + i, None, None, i / 10) for i in range(1, 9)], 0.5, Sureness(0.2, 0.5, 0.8))
    qtmodeltester.check(model)
    assert model.rowCount() == 5
    model.set_limit(0.8)
    assert [model.index(row).data(Role.NOTE) for row in (1, 2, 5)] == ["Very sure", "Likely", "Maybe"]
    model.set_limit(0.0)
    assert model.rowCount() == 0
    photos = PhotosModel(lambda photo: f"photo {photo.photo_id}")
    photos.show_photos([PhotoLine(1, None, 0), PhotoLine(2, None, 1)])
    qtmodeltester.check(photos)


def test_photos_are_described_as_they_come_into_sight(library: Library) -> None:
    """Of a hundred thousand, that took the window two seconds, at every step of a scan."""
    described: list[int] = []
    model = PhotosModel(lambda photo: described.append(photo.photo_id) or "a photo")
    model.show_photos([PhotoLine(number, None, 1) for number in range(1, 1001)])
    assert described == []
    assert (model.index(6).data(Role.NOTE), described) == ("a photo", [7])


def test_nothing_asks_about_each_of_very_many_photos(qtbot: Any) -> None:
    """Each edit on the page of 200,000 stopped it for 0.3 s, Ctrl+A for 1.3 s, and the menu for 2.2 s."""
    n_asked = 0

    class Counted(PhotosModel):
        def rowCount(self, *parent: Any) -> int:  # noqa: N802
            nonlocal n_asked
            n_asked += 1
            return super().rowCount(*parent)

    photos = [PhotoLine(photo_id, None, 0) for photo_id in range(5000)]
    model = Counted(lambda line: str(line.photo_id))
    view = tile_grid(QuietDelegate(), "Photos")
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.setModel(model)
    view.show()
    model.show_photos(photos)
    qtbot.waitUntil(lambda: view.visualRect(model.index(4999)).isValid())
    n_asked = 0
    model.show_photos(list(photos))
    qtbot.keyClick(view, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.selected_rows() == list(range(5000))
    assert n_asked < 500


def test_photos_by_people_catch_up_and_stay_where_they_were(
    qtbot: Any, view: FindView, session: Session, family: Family
) -> None:
    anna = family.people[0]
    view.show_together([anna])
    shown = view.photos
    qtbot.waitUntil(lambda: shown.model.rowCount() == 7)
    shown.list.setCurrentIndex(shown.model.index(5))
    view.resize(600, 420)
    qtbot.waitUntil(lambda: shown.list.verticalScrollBar().maximum() > 40)
    shown.list.verticalScrollBar().setValue(40)
    view.hide()
    with qtbot.waitSignal(session.changed):
        session.do(NamePerson(anna, "Annabel"))  # of which nothing is seen in the photos
    with qtbot.waitSignal(shown.model.dataChanged):
        view.show()
    assert (shown.list.verticalScrollBar().value(), shown.list.currentIndex().row()) == (40, 5)
    view.hide()
    with qtbot.waitSignal(session.changed):
        session.do(MoveFaces(tuple(family.faces[0][2:3]), family.people[1]))
    view.show()
    qtbot.waitUntil(lambda: shown.model.rowCount() == 6)


def test_a_film_has_its_sign_and_a_guessed_date_says_so(qtbot: Any, view: FindView, family: Family) -> None:
    first, second = family.library.reading.photos(PhotoQuery())[:2]
    mark_photo(family, first.photo_id, "duration_ms = 83000")
    mark_photo(family, second.photo_id, "date_source = 'name'")
    view.show_together([])
    view.photos.refresh()
    qtbot.waitUntil(lambda: view.photos.model.rowCount() == N_PHOTOS)
    of = {photo_id: view.photos.model.index(row) for row, photo_id in enumerate(view.photos.model.photo_ids)}
    assert of[first.photo_id].data(Role.DURATION) == 83000 and of[second.photo_id].data(Role.DURATION) is None
    assert of[second.photo_id].data(Role.NOTE).startswith("probably 1 May 2018, from its name")


def test_whoever_became_part_of_somebody_is_looked_for_no_more(
    qtbot: Any, view: FindView, session: Session, family: Family
) -> None:
    anna, asa = family.people[:2]
    together, count = view.photos.together, view.photos.count
    view.show_together([anna, asa])
    qtbot.waitUntil(lambda: count.text() == "0 photos")
    session.do(MergeAll((asa,), anna))
    qtbot.waitUntil(lambda: count.text() == "11 photos")
    assert [chip.text() for chip in together.chips()] == ["Anna"]
    with qtbot.waitSignal(session.undone):
        session.undo()
    qtbot.waitUntil(lambda: count.text() == "0 photos")
    assert [chip.text() for chip in together.chips()] == ["Anna", "Åsa"]


def test_a_search_that_fails_leaves_no_faces_of_somebody_else(
    qtbot: Any, view: FindView, session: Session, family: Family
) -> None:
    session.tasks.failed.disconnect()  # by which a test fails
    view.find_face(family.faces[0][0])
    qtbot.waitUntil(view.faces.list.isVisible)
    view.find_face(9999)  # as one that was forgotten since
    qtbot.waitUntil(lambda: view.source.title.text() == "That did not work.")
    assert not view.faces.list.isVisible()

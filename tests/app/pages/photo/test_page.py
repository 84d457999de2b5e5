"""The page of one photo, used as people use it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

from app.background.tasks import READ
from app.pages.photo.canvas import PhotoCanvas
from app.pages.photo.frames import FaceFrame
from app.pages.photo.model import PhotoFaceRole, PhotoFacesModel
from app.pages.photo.page import PhotoView
from app.session.parts import WindowParts
from app.session.session import Session
from app.style import wording
from engine.active_weights import NET_SETTING
from engine.errors import KnownError
from engine.library import ImportedPerson, ImportNames, Library, SetBirthday, SetDate
from engine.networks.weights import Weights, describe
from engine.records import Face
from engine.scanning.outside.face_maker import EmbeddedFace, FaceMaker
from tests.app.family import Family
from tests.app.held import HeldTasks

KEY = Qt.Key


class FakeMaker(FaceMaker):
    """Makes faces of boxes without looking at them; `meanwhile` happens before each is done."""

    def __init__(self) -> None:
        super().__init__()
        self.meanwhile: Callable[[], None] = lambda: None

    def drawn(self, weights: Weights, path: str, box: tuple[float, float, float, float]) -> EmbeddedFace:
        self.meanwhile()
        return EmbeddedFace(box, tuple(float(i) for i in range(10)), 0.5, "01" * 128, weights.id)


@pytest.fixture
def maker() -> FakeMaker:
    return FakeMaker()


@pytest.fixture
def view(qtbot: Any, session: Session, parts: WindowParts, family: Family, maker: FakeMaker) -> PhotoView:
    view = PhotoView(parts, maker=maker)
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.fixture
def photo_of(library: Library) -> Callable[[int], Face]:
    """Look a face up, with its photo."""
    return lambda face_id: library.reading.faces(face_ids=[face_id])[0]


@pytest.fixture
def show(qtbot: Any, view: PhotoView) -> Callable[..., None]:
    def show(photo_id: int, ids: list[int] | None = None) -> None:
        with qtbot.waitSignal(view.loaded):
            view.show_photo(photo_id, ids or [photo_id])

    return show


def middle(view: PhotoView, face_id: int) -> QPoint:
    return view.canvas.face_rect(face_id).center()


def drag(qtbot: Any, view: PhotoView, start: QPoint, end: QPoint, keys: Any = Qt.KeyboardModifier.NoModifier) -> None:
    viewport = view.canvas.viewport()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, keys, start)
    qtbot.mouseMove(viewport, (start + end) / 2)
    qtbot.mouseMove(viewport, end)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, keys, end)


def undo(qtbot: Any, session: Session) -> None:
    with qtbot.waitSignal(session.undone):
        session.undo()


def test_it_shows_the_photo_with_who_is_in_it(view: PhotoView, show: Any, family: Family, photo_of: Any) -> None:
    face = photo_of(family.faces[0][0])
    show(face.photo_id)
    assert view.canvas.has_picture
    names = {face.person_name for face in view.people.model.faces}
    assert names == {"Anna"}
    assert view.bar.title.text() == Path(face.paths[0]).name


def test_who_else_is_in_the_photo_is_said_below_the_faces(
    qtbot: Any, session: Session, view: PhotoView, show: Any, family: Family, photo_of: Any
) -> None:
    photo_id, other_id = (photo_of(family.faces[person][0]).photo_id for person in (0, 2))
    show(photo_id)
    assert not view.people.also.isVisible()
    who = (
        ImportedPerson(None, "Uncle Bo", photo_ids=(photo_id,)),
        ImportedPerson(family.people[0], "", photo_ids=(photo_id,)),
    )
    session.do(ImportNames("Google Takeout", who))
    qtbot.waitUntil(view.people.also.isVisible)
    assert view.people.also.text() == "Also in this photo: Uncle Bo"  # Anna has a face there
    show(other_id)
    assert not view.people.also.isVisible()


def test_arrow_keys_step_through_the_photos(
    qtbot: Any, view: PhotoView, show: Any, family: Family, photo_of: Any
) -> None:
    ids = list(dict.fromkeys(photo_of(face_id).photo_id for face_id in family.faces[1]))
    show(ids[0], ids)
    assert not view.bar.previous.isEnabled()
    view.canvas.setFocus()
    with qtbot.waitSignal(view.loaded):
        qtbot.keyClick(view.canvas, KEY.Key_Right)
    assert view.photo_id == ids[1]
    with qtbot.waitSignal(view.loaded):
        qtbot.keyClick(view.canvas, KEY.Key_Left)
    assert view.photo_id == ids[0]
    with qtbot.waitSignal(view.closed):
        qtbot.keyClick(view.canvas, KEY.Key_Escape)


def test_a_click_on_a_nameless_face_asks_for_its_name(
    qtbot: Any, view: PhotoView, show: Any, session: Session, family: Family, photo_of: Any
) -> None:
    face_id = family.faces[2][0]
    show(photo_of(face_id).photo_id)
    qtbot.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, face_id))
    assert view.naming.field.isVisible()
    qtbot.keyClicks(view.naming.field, "Zoe")
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(view.naming.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: view.people.model.faces[0].person_name == "Zoe")
    assert not view.naming.field.isVisible()
    undo(qtbot, session)
    qtbot.waitUntil(lambda: view.people.model.faces[0].person_name is None)


def test_the_name_of_somebody_known_moves_the_face(
    qtbot: Any, view: PhotoView, show: Any, session: Session, family: Family, photo_of: Any
) -> None:
    face_id = family.faces[3][0]
    show(photo_of(face_id).photo_id)
    view.canvas.choose(face_id)
    field = view.naming.field
    qtbot.keyClicks(field, "ann")
    qtbot.keyClick(field, KEY.Key_Down)
    popup = field.completer().popup()
    if popup.isVisible():
        qtbot.keyClick(popup, KEY.Key_Down)
    field.setText("Anna")
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(field, KEY.Key_Return)
    assert photo_of(face_id).person_id == family.people[0]
    assert photo_of(face_id).confirmed


def test_escape_leaves_the_field_before_the_photo(
    qtbot: Any, view: PhotoView, show: Any, family: Family, photo_of: Any
) -> None:
    face_id = family.faces[2][0]
    show(photo_of(face_id).photo_id)
    view.naming.ask_name(face_id)
    with qtbot.assertNotEmitted(view.closed):
        qtbot.keyClick(view.naming.field, KEY.Key_Escape)
    assert not view.naming.is_asking


@pytest.mark.parametrize("by_shift", [True, False])
def test_a_box_is_drawn_by_mouse(
    qtbot: Any, view: PhotoView, show: Any, session: Session, family: Family, photo_of: Any, by_shift: bool
) -> None:
    face = photo_of(family.faces[2][0])
    show(face.photo_id)
    keys = Qt.KeyboardModifier.ShiftModifier if by_shift else Qt.KeyboardModifier.NoModifier
    if not by_shift:
        qtbot.keyClick(view.canvas, KEY.Key_D)
        assert view.bar.draw.isChecked()
    start, end = (view.canvas.mapFromScene(QPointF(*point)) for point in ((2, 2), (18, 20)))
    with qtbot.waitSignal(view.edits.drawn):
        drag(qtbot, view, start, end, keys)
    assert not view.bar.draw.isChecked()
    qtbot.waitUntil(lambda: len(view.people.model.faces) == 2)
    drawn = next(other for other in view.people.model.faces if other.face_id != face.face_id)
    assert drawn.face.box.tolist() == pytest.approx([2, 2, 18, 20], abs=1.5)
    qtbot.waitUntil(lambda: view.naming.is_asking)  # whom it shows is asked at once
    undo(qtbot, session)
    qtbot.waitUntil(lambda: len(view.people.model.faces) == 1)
    assert not view.naming.is_asking


def test_a_drawn_face_is_kept_under_the_network_that_embedded_it(
    qtbot: Any, view: PhotoView, show: Any, session: Session, family: Family, photo_of: Any, maker: FakeMaker
) -> None:
    face = photo_of(family.faces[2][0])
    show(face.photo_id)
    made_with = session.weights
    other = next(net for net in ("nns2", "nns1", "nn2") if net != made_with.net)

    def choose_another() -> None:  # as a scan in another process may, and the window hears of it
        session.library.set_setting(NET_SETTING, other)
        session.read_settings()

    maker.meanwhile = choose_another
    with qtbot.waitSignal(view.edits.drawn) as drawn:
        view.edits.draw(session.library.reading.photo(face.photo_id), QRectF(2, 2, 16, 18))
    (face_id,) = drawn.args
    assert session.weights.id == describe(other).id
    assert face_id in session.library.reading.vectors(made_with.id).face_ids
    assert face_id not in session.library.reading.vectors(session.weights.id).face_ids


def test_a_box_is_drawn_by_keys(
    qtbot: Any, view: PhotoView, show: Any, session: Session, family: Family, photo_of: Any
) -> None:
    face = photo_of(family.faces[2][0])
    show(face.photo_id, [face.photo_id, photo_of(family.faces[2][1]).photo_id])
    view.canvas.setFocus()
    qtbot.keyClick(view.canvas, KEY.Key_D)
    qtbot.keyClick(view.canvas, KEY.Key_Right)
    assert view.photo_id == face.photo_id, "the arrows step no more"
    qtbot.keyClick(view.canvas, KEY.Key_Escape)
    assert not view.bar.draw.isChecked() and not view.box_keys.is_active
    assert view.bar.next.isEnabled()
    qtbot.keyClick(view.canvas, KEY.Key_D)
    for key in (KEY.Key_Up, KEY.Key_Left):
        for _ in range(40):
            qtbot.keyClick(view.canvas, key)
    for _ in range(2):
        qtbot.keyClick(view.canvas, KEY.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(view.edits.drawn):
        qtbot.keyClick(view.canvas, KEY.Key_Return)
    assert not view.bar.draw.isChecked()
    qtbot.waitUntil(lambda: len(view.people.model.faces) == 2)
    drawn = next(other for other in view.people.model.faces if other.face_id != face.face_id)
    width, step = 0.8 * 80 / 4, 6 / view.canvas.zoom
    assert drawn.face.box.tolist() == pytest.approx([0, 0, width + 2 * step, 80 / 4], abs=0.5)


def test_keys_move_and_resize_the_chosen_box(
    qtbot: Any, view: PhotoView, show: Any, session: Session, family: Family, photo_of: Any
) -> None:
    face_id = family.faces[0][3]
    show(photo_of(face_id).photo_id)
    view.canvas.choose(face_id)
    view.canvas.setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    before = QRectF(view.canvas.frame_of(face_id).rect)
    qtbot.keyClick(view.canvas, KEY.Key_Right, control)
    assert view.canvas.frame_of(face_id).rect != before
    qtbot.keyClick(view.canvas, KEY.Key_Escape)
    assert view.canvas.frame_of(face_id).rect == before
    step = 6 / view.canvas.zoom
    qtbot.keyClick(view.canvas, KEY.Key_Right, control)
    qtbot.keyClick(view.canvas, KEY.Key_Down, control | Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(view.canvas, KEY.Key_Return)
    assert photo_of(face_id).face.box.tolist() == pytest.approx([20 + step, 15, 60 + step, 65 + step], abs=0.1)


def test_what_the_mouse_did_to_a_box_the_keys_do_not_take_back(
    qtbot: Any, view: PhotoView, show: Any, session: Session, family: Family, photo_of: Any
) -> None:
    face_id = family.faces[0][3]
    show(photo_of(face_id).photo_id)
    view.canvas.choose(face_id)
    qtbot.keyClick(view.canvas, KEY.Key_Up, Qt.KeyboardModifier.ControlModifier)
    rect = view.canvas.frame_of(face_id).rect
    corner, end = (view.canvas.mapFromScene(point) for point in (rect.bottomRight(), QPointF(72, 75)))
    with qtbot.waitSignal(session.changed):
        drag(qtbot, view, corner, end)
    assert not view.box_keys.is_active
    with qtbot.waitSignal(view.closed):
        qtbot.keyClick(view.canvas, KEY.Key_Escape)
    assert view.canvas.frame_of(face_id).rect.bottom() == pytest.approx(75, abs=1.5)


def test_a_box_whose_face_went_meanwhile_is_let_go(
    qtbot: Any, view: PhotoView, show: Any, family: Family, photo_of: Any
) -> None:
    face_id = family.faces[0][3]
    show(photo_of(face_id).photo_id)
    view.canvas.choose(face_id)
    qtbot.keyClick(view.canvas, KEY.Key_Up, Qt.KeyboardModifier.ControlModifier)
    view.canvas.show_faces({})
    assert not view.box_keys.is_active
    with qtbot.assertNotEmitted(view.canvas.face_resized):
        qtbot.keyClick(view.canvas, KEY.Key_Return)


def test_a_click_that_slipped_draws_nothing(
    qtbot: Any, view: PhotoView, show: Any, family: Family, photo_of: Any
) -> None:
    show(photo_of(family.faces[2][0]).photo_id)
    start = view.canvas.mapFromScene(QPointF(2, 2))
    with qtbot.assertNotEmitted(view.canvas.box_drawn):
        drag(qtbot, view, start, start + QPoint(1, 1), Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view.canvas, KEY.Key_D)
    with qtbot.assertNotEmitted(view.canvas.box_drawn):
        drag(qtbot, view, start, start + QPoint(30, 2))
    assert view.bar.draw.isChecked() and view.canvas.is_drawing, "the button and the canvas say the same"


def test_a_handle_resizes_a_face(
    qtbot: Any, view: PhotoView, show: Any, session: Session, family: Family, photo_of: Any
) -> None:
    face_id = family.faces[0][3]
    show(photo_of(face_id).photo_id)
    view.canvas.choose(face_id)
    corner, end = (view.canvas.mapFromScene(QPointF(*point)) for point in ((60, 65), (72, 75)))
    with qtbot.waitSignal(session.changed):
        drag(qtbot, view, corner, end)
    assert photo_of(face_id).face.box.tolist() == pytest.approx([20, 15, 72, 75], abs=1.5)
    undo(qtbot, session)
    assert photo_of(face_id).face.box.tolist() == pytest.approx([20, 15, 60, 65])


def test_a_box_that_could_not_be_changed_is_shown_as_it_is(
    qtbot: Any, view: PhotoView, show: Any, session: Session, family: Family, photo_of: Any, maker: FakeMaker
) -> None:
    def fail() -> None:
        raise KnownError("The photo is not there.")

    maker.meanwhile = fail
    session.tasks.failed.disconnect()  # by which a test fails
    face_id = family.faces[0][3]
    show(photo_of(face_id).photo_id)
    view.canvas.choose(face_id)
    before = QRectF(view.canvas.frame_of(face_id).rect)
    corner, end = (view.canvas.mapFromScene(QPointF(*point)) for point in ((60, 65), (72, 75)))
    with qtbot.waitSignal(session.tasks.failed):
        drag(qtbot, view, corner, end)
    assert view.canvas.frame_of(face_id).rect == before


def test_a_box_in_hand_stays_there_when_names_arrive(
    qtbot: Any, view: PhotoView, show: Any, session: Session, family: Family, photo_of: Any
) -> None:
    face_id = family.faces[0][3]
    show(photo_of(face_id).photo_id)
    view.canvas.choose(face_id)
    viewport = view.canvas.viewport()
    corner, end = (view.canvas.mapFromScene(QPointF(*point)) for point in ((60, 65), (72, 75)))
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=corner)
    qtbot.mouseMove(viewport, (corner + end) / 2)
    qtbot.mouseMove(viewport, end)
    held = view.canvas.frame_of(face_id)
    assert held is not None and held.rect.right() == pytest.approx(72, abs=1.5)
    view.canvas.show_faces({face_id: (QRectF(20, 15, 40, 50), "Anna", False)})
    with qtbot.waitSignal(session.changed):
        qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    assert photo_of(face_id).face.box.tolist() == pytest.approx([20, 15, 72, 75], abs=1.5)


def test_a_box_moved_by_keys_stays_there_when_names_arrive(
    qtbot: Any, view: PhotoView, show: Any, family: Family, photo_of: Any
) -> None:
    face_id = family.faces[0][3]
    show(photo_of(face_id).photo_id)
    view.canvas.choose(face_id)
    qtbot.keyClick(view.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    moved = QRectF(view.canvas.frame_of(face_id).rect)
    assert moved.left() > 20
    view.canvas.show_faces({face_id: (QRectF(20, 15, 40, 50), "Anna", False)})
    assert view.canvas.frame_of(face_id).rect == moved
    qtbot.keyClick(view.canvas, Qt.Key.Key_Escape)
    view.canvas.show_faces({face_id: (QRectF(20, 15, 40, 50), "Anna", False)})
    assert view.canvas.frame_of(face_id).rect == QRectF(20, 15, 40, 50)


def test_the_delete_key_takes_a_face_away(
    qtbot: Any, view: PhotoView, show: Any, session: Session, family: Family, photo_of: Any
) -> None:
    face_id = family.faces[0][3]
    show(photo_of(face_id).photo_id)
    view.canvas.choose(face_id)
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(view.canvas, KEY.Key_Delete)
    qtbot.waitUntil(lambda: not view.people.model.faces)
    undo(qtbot, session)
    qtbot.waitUntil(lambda: len(view.people.model.faces) == 1)


def test_the_menu_says_not_anna(
    qtbot: Any, view: PhotoView, show: Any, session: Session, family: Family, photo_of: Any
) -> None:
    face_id = family.faces[0][3]
    show(photo_of(face_id).photo_id)
    menu: QMenu = view.naming.menu(view.people.model.faces[0])
    actions = {action.text(): action for action in menu.actions()}
    with qtbot.waitSignal(view.find_wanted) as found:
        actions["Find this person"].trigger()
    assert found.args == [face_id]
    with qtbot.waitSignal(view.person_opened) as opened:
        actions["Open this person"].trigger()
    assert opened.args == [family.people[0]]
    with qtbot.waitSignal(session.changed):
        actions["Not Anna"].trigger()
    assert photo_of(face_id).person_id is None


def turn_wheel(canvas: PhotoCanvas, keys: Qt.KeyboardModifier, by_two_fingers: bool = False) -> None:
    place = QPointF(canvas.viewport().rect().center())
    phase = Qt.ScrollPhase.ScrollUpdate if by_two_fingers else Qt.ScrollPhase.NoScrollPhase
    moved, turned = QPoint(0, 40 if by_two_fingers else 0), QPoint(0, 120)
    at = canvas.viewport().mapToGlobal(place)
    wheel = QWheelEvent(place, at, moved, turned, Qt.MouseButton.NoButton, keys, phase, False)
    QApplication.sendEvent(canvas.viewport(), wheel)


def test_it_zooms_with_wheel_keys_and_double_click(
    qtbot: Any, view: PhotoView, show: Any, family: Family, photo_of: Any
) -> None:
    show(photo_of(family.faces[2][0]).photo_id)
    canvas, fitted = view.canvas, view.canvas.zoom
    turn_wheel(canvas, Qt.KeyboardModifier.NoModifier)
    assert canvas.zoom > fitted
    qtbot.keyClick(canvas, KEY.Key_0)
    turn_wheel(canvas, Qt.KeyboardModifier.ControlModifier)
    assert canvas.zoom > fitted
    zoomed = canvas.zoom
    turn_wheel(canvas, Qt.KeyboardModifier.NoModifier, by_two_fingers=True)
    assert canvas.zoom == zoomed
    qtbot.keyClick(canvas, KEY.Key_Minus)
    qtbot.keyClick(canvas, KEY.Key_0)
    assert canvas.zoom == pytest.approx(fitted)
    qtbot.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=canvas.viewport().rect().center())
    assert canvas.zoom > fitted


def test_the_list_chooses_faces_in_the_photo(
    qtbot: Any, view: PhotoView, show: Any, family: Family, photo_of: Any
) -> None:
    face = photo_of(family.faces[0][0])
    show(face.photo_id)
    faces = view.people.model.faces
    assert len(faces) == 2
    view.people.list.setFocus()
    qtbot.keyClick(view.people.list, KEY.Key_Down)
    qtbot.keyClick(view.people.list, KEY.Key_Down)
    assert view.canvas.chosen == faces[1].face_id
    qtbot.keyClick(view.people.list, KEY.Key_Return)
    assert view.naming.is_asking


def test_a_photo_that_cannot_be_read_shows_a_sentence(
    view: PhotoView, show: Any, family: Family, photo_of: Any, request: pytest.FixtureRequest
) -> None:
    face = photo_of(family.faces[4][0])
    file = Path(face.paths[0])
    request.addfinalizer(partial(file.write_bytes, file.read_bytes()))  # other tests read it too
    file.write_bytes(b"\xff\xd8\xff broken")
    show(face.photo_id)
    assert view.sentence.isVisible() and "cut short" in view.sentence.text()


def test_a_sentence_goes_once_the_photo_is_there_and_a_photo_that_goes_leaves_one(
    qtbot: Any,
    view: PhotoView,
    show: Any,
    session: Session,
    family: Family,
    photo_of: Any,
    request: pytest.FixtureRequest,
) -> None:
    """An edit reads a photo again, whose disk may have come or gone meanwhile."""
    face = photo_of(family.faces[4][0])
    file = Path(face.paths[0])
    request.addfinalizer(partial(file.write_bytes, file.read_bytes()))  # other tests read it too
    there = file.rename(file.with_suffix(".away"))
    request.addfinalizer(partial(there.unlink, missing_ok=True))
    show(face.photo_id)
    assert view.sentence.isVisible() and not view.canvas.has_picture
    there.rename(file)
    with qtbot.waitSignal(view.loader.loaded):
        session.do(SetDate(face.photo_id, "2020-05-01"))
    assert view.canvas.has_picture and not view.sentence.isVisible()
    file.rename(there)
    with qtbot.waitSignal(view.loader.loaded):
        session.do(SetDate(face.photo_id, "2020-05-02"))
    assert view.sentence.isVisible() and not view.canvas.has_picture


@pytest.mark.parametrize("by_handle", [True, False])
def test_a_box_in_hand_does_not_go_along_to_the_next_photo(
    qtbot: Any, view: PhotoView, show: Any, family: Family, photo_of: Any, by_handle: bool
) -> None:
    """As where a slide show goes on meanwhile."""
    ids = [photo_of(face_id).photo_id for face_id in family.faces[2][:2]]
    show(ids[0], ids)
    face_id, viewport = family.faces[2][0], view.canvas.viewport()
    view.canvas.choose(face_id)
    view.naming.leave()
    frame = view.canvas.frame_of(face_id)
    assert frame is not None
    corner = view.canvas.mapFromScene(frame.rect.bottomRight())
    keys = Qt.KeyboardModifier.NoModifier if by_handle else Qt.KeyboardModifier.ShiftModifier
    start = corner if by_handle else corner + QPoint(30, 0)
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, keys, start)
    qtbot.mouseMove(viewport, start + QPoint(40, 40))
    show(ids[1], ids)
    with qtbot.assertNotEmitted(view.canvas.box_drawn), qtbot.assertNotEmitted(view.canvas.face_resized):
        qtbot.mouseMove(viewport, start + QPoint(60, 60))
        qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, keys, start + QPoint(60, 60))
    assert len([item for item in view.canvas.scene().items() if isinstance(item, FaceFrame)]) == 1


def test_the_space_bar_leaves_the_cross_of_drawing(
    qtbot: Any, view: PhotoView, show: Any, family: Family, photo_of: Any
):
    show(photo_of(family.faces[2][0]).photo_id)
    qtbot.keyClick(view.canvas, KEY.Key_D)
    qtbot.keyClick(view.canvas, KEY.Key_Space)
    assert view.canvas.viewport().cursor().shape() == Qt.CursorShape.CrossCursor


def test_every_button_has_a_name(view: PhotoView) -> None:
    assert all(button.accessibleName() for button in view.findChildren(QToolButton))


def test_leaving_the_photo_forgets_the_hover(
    qtbot: Any, view: PhotoView, show: Any, family: Family, photo_of: Any
) -> None:
    face_id = family.faces[0][3]
    show(photo_of(face_id).photo_id)
    with qtbot.waitSignal(view.canvas.face_hovered) as hovered:
        qtbot.mouseMove(view.canvas.viewport(), middle(view, face_id))
    assert hovered.args == [face_id]
    with qtbot.waitSignal(view.canvas.face_hovered):
        QApplication.sendEvent(view.canvas.viewport(), QEvent(QEvent.Type.Leave))


def test_the_model_is_one(qtmodeltester: Any, library: Library, family: Family) -> None:
    model = PhotoFacesModel()
    model.show_faces(library.reading.faces(face_ids=family.faces[0]))
    qtmodeltester.check(model)


def test_no_name_hides_another_one(qtbot: Any) -> None:
    canvas = PhotoCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    canvas.show()
    canvas.show_picture(QImage(1200, 900, QImage.Format.Format_RGB32), 1200, 900, keep_view=False)
    canvas.show_faces({n: (QRectF(150 * n, 300 + 9 * n, 120, 150), "Grandma Margarete", False) for n in range(6)})

    def overlaps() -> int:
        tags = [frame.tag for frame in canvas.frames]
        places = [tag.deviceTransform(canvas.viewportTransform()).mapRect(tag.boundingRect()) for tag in tags]
        return sum(place.intersects(other) for n, place in enumerate(places) for other in places[:n])

    assert overlaps() == 0
    canvas.resize(300, 300)
    assert overlaps() == 0
    canvas.zoom_in()
    assert overlaps() == 0


def test_a_guessed_date_is_shown_as_such_and_corrected(
    qtbot: Any, session: Session, view: PhotoView, show: Any, family: Family, photo_of: Any
) -> None:
    face = photo_of(family.faces[0][0])
    with session.library.transaction() as connection:
        connection.exec_driver_sql(f"UPDATE photo SET date_source = 'name' WHERE id = {face.photo_id}")
    show(face.photo_id)
    button = view.bar.date
    assert button.text() == f"probably {wording.day(face.info.taken_at)}, from its name"
    assert button.toolTip() == "From its name. Click to correct it."
    button.click()
    assert button.popup is not None
    assert button.popup.field.text() == face.info.taken_at.isoformat(" ", "minutes")
    button.popup.field.setText("2019-02-02 20:15")
    assert button.popup.understood.text() == wording.moment(datetime(2019, 2, 2, 20, 15))
    button.popup.set_button.click()
    qtbot.waitUntil(lambda: button.text() == wording.day(datetime(2019, 2, 2)))
    assert button.toolTip() == "As you said. Click to correct it."
    session.undo()
    qtbot.waitUntil(lambda: button.text().startswith("probably"))
    button.click()
    button.popup.remove_button.click()
    qtbot.waitUntil(lambda: button.text() == "Add a date")


def test_no_more_of_a_date_is_shown_than_is_known(
    qtbot: Any, session: Session, view: PhotoView, show: Any, family: Family, photo_of: Any
) -> None:
    face = photo_of(family.faces[0][0])
    with session.library.transaction() as connection:
        known = "taken_at = '2019-02-01 00:00:00.000000', date_source = 'folder', date_precision = 'month'"
        connection.exec_driver_sql(f"UPDATE photo SET {known} WHERE id = {face.photo_id}")
    show(face.photo_id)
    button = view.bar.date
    assert button.text() == "probably February 2019, from its folder's name"
    button.click()
    assert button.popup is not None
    button.popup.field.setText("1974")
    assert button.popup.understood.text() == "1974; the day is not known"
    button.popup.set_button.click()
    qtbot.waitUntil(lambda: button.text() == "1974")


def test_how_old_they_were_stands_below_their_names(
    qtbot: Any, view: PhotoView, family: Family, session: Session
) -> None:
    with qtbot.waitSignal(session.changed):
        session.do(SetBirthday(family.people[0], "2010-05"))
    face = family.library.reading.faces(face_ids=family.faces[0][:1])[0]  # taken on 1 May 2018
    view.show_photo(face.photo_id, [face.photo_id])
    qtbot.waitUntil(lambda: view.people.model.rowCount() > 0)
    index = view.people.model.index(0)
    qtbot.waitUntil(lambda: bool(index.data(PhotoFaceRole.AGE)))
    assert index.data(PhotoFaceRole.AGE) == "about 7"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Anna, about 7"
    view.people.list.repaint()


def test_a_slide_show_waits_for_a_photo_that_is_on_its_way(
    qtbot: Any, view: PhotoView, show: Any, tasks: HeldTasks, session: Session
) -> None:
    photos = sorted({face.photo_id for face in session.library.reading.faces()})[:3]
    show(photos[0], photos)
    view.slides.start()
    held = tasks.hold(READ)
    view.slides.step.emit()
    qtbot.waitUntil(held.waits.is_set)
    view.slides.step.emit()
    assert view.photo_id == photos[1], "nobody has seen it yet"
    with qtbot.waitSignal(view.loaded):
        held.let_go()
    view.slides.step.emit()
    assert view.photo_id == photos[2]
    view.slides.stop()

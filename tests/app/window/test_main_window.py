"""The window around the views: going and coming back, undo from the message, problems, settings, errors."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFileDialog, QLabel, QPushButton, QToolButton, QWidget

from app.pages.problems import Column, ProblemsModel
from app.style import colours, icons, theme
from app.widgets.dialogs.messages import Messages, Toast
from app.window.keys_dialog import KeysDialog
from app.window.main_window import MainWindow
from engine.errors import KnownError
from engine.library import Library, NamePerson
from engine.networks.weights import describe
from engine.records import Failure, Photo, PhotoInfo, Remark, ScannedPhoto
from resources import path as resource_path
from tests.app.family import drop
from tests.app.shell import library_of_two, opened


@pytest.fixture
def kith(qtbot, tmp_path):
    with opened(library_of_two(tmp_path)) as kith:
        qtbot.waitUntil(lambda: kith.window.pages.here == "people")
        qtbot.waitUntil(lambda: kith.window.pages.has_built("problems"))
        yield kith


def test_a_library_of_the_command_line_opens_on_its_people(kith) -> None:
    assert kith.folders.all() == []
    assert not kith.window.rail.isHidden()


def test_keys_lead_everywhere_and_back(qtbot, kith) -> None:
    window, pages = kith.window, kith.window.pages
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_8, Qt.KeyboardModifier.ControlModifier)
    assert pages.here == "settings"
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert pages.here == "find"
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert pages.here == "settings"
    assert window.rail.buttons["settings"].isChecked()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert pages.here == "people"
    assert not window.actions_.back.isEnabled()


def test_the_history_belongs_to_no_place_of_the_rail(qtbot, kith) -> None:
    window = kith.window
    window.actions_.history.trigger()
    assert window.pages.here == "history"
    assert not any(button.isChecked() for button in window.rail.buttons.values())
    qtbot.mouseClick(window.rail.buttons["people"], Qt.MouseButton.LeftButton)
    assert window.pages.here == "people" and window.rail.buttons["people"].isChecked()


def test_a_small_screen_has_room_for_the_window_and_its_frame(qtbot) -> None:
    first = MainWindow()
    first.resize(5000, 4000)  # on a large screen, the last time
    geometry = bytes(first.saveGeometry().toBase64().data()).decode()
    for window in (MainWindow(), MainWindow(geometry)):
        room = window.screen().availableSize()
        assert window.height() + 30 <= room.height() and window.width() <= room.width()


def test_in_a_low_window_the_rail_keeps_its_foot(qtbot, kith) -> None:
    rail = kith.window.rail
    rail.set_narrow(True)
    around = QWidget()
    qtbot.addWidget(around)
    rail.setParent(around)
    around.show()
    rail.setGeometry(0, 0, rail.width(), 375)  # as low as in text of twice the size, where everything takes more
    rail.show()
    QApplication.processEvents()
    foot = rail.findChildren(QToolButton)
    assert len(foot) == 3
    assert all(button.height() >= button.sizeHint().height() for button in foot)
    places = sorted(rail.buttons.values(), key=QWidget.y)
    assert all(upper.geometry().bottom() < lower.y() for upper, lower in pairwise(places))
    assert max(button.geometry().bottom() for button in foot) < rail.height()


def test_what_another_process_does_is_seen(qtbot, kith) -> None:
    person = kith.library.reading.people()[0].person_id
    qtbot.waitUntil(lambda: kith.is_settled)
    with Library.open(kith.library.path) as other:
        other.edits.do(NamePerson(person, "Anna"))
    qtbot.waitUntil(lambda: kith.parts.people.get(person).name == "Anna")
    qtbot.waitUntil(lambda: kith.window.actions_.undo.text() == "Undo: Named 4 faces “Anna”")


@pytest.mark.parametrize("page", ["people", "person", "photo", "problems", "find", "settings", "learning"])
def test_tab_goes_round_all_of_a_page(qtbot, kith, page) -> None:
    window, pages = kith.window, kith.window.pages
    face = kith.library.reading.faces()[0]
    qtbot.waitUntil(lambda: pages.widget_of("people").model.rowCount() > 0)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    pages.go(page, *{"person": [face.person_id], "photo": [face.photo_id, ()]}.get(page, []))
    view = pages.widget_of(page)
    if page == "person":
        qtbot.waitUntil(lambda: view.model.rowCount() > 0)
    been: list[QWidget] = []
    while (here := window.focusWidget()) not in been:
        been.append(here)
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    stops = [one for one in view.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    stops = [one for one in stops if one.isVisible() and one.isEnabled() and one.focusProxy() is None]
    stops = [one for one in stops if not isinstance(one.parent(), QAbstractScrollArea)]  # viewports
    assert [one for one in stops if one not in been] == []
    assert [one for one in been if one in stops and not (one.accessibleName() or getattr(one, "text", str)())] == []


def test_the_mouse_goes_back_too(qtbot, kith) -> None:
    pages = kith.window.pages
    qtbot.mouseClick(kith.window.rail.buttons["problems"], Qt.MouseButton.LeftButton)
    assert pages.here == "problems"
    ground = pages.widget_of("problems").table.viewport()
    back, none = Qt.MouseButton.BackButton, Qt.KeyboardModifier.NoModifier
    press = QMouseEvent(QEvent.Type.MouseButtonPress, QPointF(5, 5), QPointF(5, 5), back, back, none)
    QApplication.sendEvent(ground, press)
    assert pages.here == "people"


def undo_of(toast: Toast) -> QPushButton:
    return next(button for button in toast.findChildren(QPushButton) if button.text() == "Undo")


def label_of(toast: Toast) -> QLabel:
    return next(label for label in toast.findChildren(QLabel) if label.text())


def test_undo_from_the_message(qtbot, kith) -> None:
    person = kith.library.reading.people()[0].person_id
    toast, actions = kith.window.messages.toast, kith.window.actions_
    with qtbot.waitSignal(kith.session.undo_changed):
        kith.session.do(NamePerson(person, "Anna & Bo"))
    assert toast.isVisible()
    assert "Anna & Bo" in toast.text
    assert actions.undo.isEnabled()
    assert "Anna && Bo" in actions.undo.text()
    with qtbot.waitSignal(kith.session.undo_changed):
        qtbot.mouseClick(undo_of(toast), Qt.MouseButton.LeftButton)
    assert kith.library.reading.people()[0].name is None
    assert toast.text.startswith("Undone")
    assert undo_of(toast).isHidden()
    assert not actions.undo.isEnabled()
    with qtbot.waitSignal(kith.session.undo_changed):
        qtbot.keyClick(
            kith.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
    assert kith.library.reading.people()[0].name == "Anna & Bo"


def test_a_message_stays_under_the_mouse_and_goes_without_it(qtbot, kith) -> None:
    toast = kith.window.messages.toast
    timer = toast.findChild(QTimer)
    timer.setInterval(60)
    toast.say("Something was done.")
    QApplication.sendEvent(toast, _enter())
    assert not timer.isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(toast.isHidden)


def test_a_message_has_room_for_any_name(kith) -> None:
    toast = kith.window.messages.toast
    toast.say(f"Named 7 faces “{'x' * 3000} {'and so on ' * 300}”", undoable=True)
    label = label_of(toast)
    assert label.sizeHint().width() <= label.width()
    assert kith.window.rect().contains(toast.geometry())


def test_a_message_keeps_the_file_s_name_of_a_long_path(kith) -> None:
    kith.window.messages.say("Wrote 3 faces to /home/anna/" + "a-folder/" * 20 + "Names of Kith.csv.")
    assert "/home/anna" in kith.window.messages.toast.text and "Kith.csv" in kith.window.messages.toast.text
    assert len(kith.window.messages.toast.text) < 90


def test_a_message_goes_at_a_click(qtbot, kith) -> None:
    toast = kith.window.messages.toast
    toast.say("Something was done.")
    qtbot.mouseClick(label_of(toast), Qt.MouseButton.LeftButton)
    assert toast.isHidden()


def _enter() -> QEvent:
    from PySide6.QtGui import QEnterEvent

    return QEnterEvent(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1))


@pytest.mark.parametrize("page", ["people", "photo", "review", "find", "settings"])
def test_a_folder_can_be_dropped_anywhere(qtbot, kith, tmp_path, page) -> None:
    pages = kith.window.pages
    qtbot.waitUntil(lambda: pages.widget_of("people").model.rowCount() > 0)
    pages.go(page, *{"photo": [kith.library.reading.faces()[0].photo_id, ()]}.get(page, []))
    (tmp_path / "album").mkdir()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "album"))])
    view = pages.widget_of(page)
    ground = {"people": "grid", "photo": "canvas"}.get(page)
    target = getattr(view, ground).viewport() if ground else view
    qtbot.waitUntil(lambda: target.isVisible())
    assert drop(target, data, QPoint(40, 40))
    assert kith.folders.all() == [tmp_path / "album"]


def test_problems_are_counted_and_told(qtbot, kith) -> None:
    qtbot.waitUntil(lambda: kith.window.rail.buttons["problems"].count == 1)
    view = kith.window.pages.widget_of("problems")
    kith.window.pages.go("problems")
    model = view.model
    assert [model.index(0, column).data() for column in Column] == ["broken.jpg", "The file is cut short.", "/p"]
    assert not view.show_file.isEnabled()
    qtbot.waitUntil(lambda: view.table.visualRect(model.index(0, 0)).isValid())
    qtbot.mouseClick(
        view.table.viewport(), Qt.MouseButton.LeftButton, pos=view.table.visualRect(model.index(0, 0)).center()
    )
    assert view.show_file.isEnabled()
    qtbot.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "broken.jpg\tThe file is cut short.\t/p"


def test_remarks_and_files_passed_over_stand_beside_the_problems(qtbot, tmp_path) -> None:
    path = library_of_two(tmp_path)
    with Library.open(path) as library:
        info = PhotoInfo(80, 60, "JPEG", remark="The file is cut short.")
        library.scans.write(
            [ScannedPhoto(Photo("/p/cut.jpg", 1, 1), "c" * 32, info, ())], [], [], "fake", describe().id
        )
        library.scans.note_passed_over({"/p": {"XYZ": 2, "no ending": 1}})
    with opened(path) as kith:
        qtbot.waitUntil(lambda: kith.window.rail.buttons["problems"].count == 1)
        view = kith.window.pages.widget_of("problems")
        rows = [view.model.index(row, Column.REASON).data() for row in range(view.model.rowCount())]
        assert rows == ["The file is cut short.", "Read all the same: The file is cut short."]
        assert "One photo is damaged" in view.summary.text()
        assert "3 files of kinds that Kith does not read (2 XYZ, 1 without an ending)." in view.summary.text()


def test_the_model_of_problems(qtbot) -> None:
    model = ProblemsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(
        [Failure(f"/p/{number}\udcff.jpg", "decode", "No.") for number in range(2)], [Remark("/p/4.jpg", "Cut.")]
    )
    assert model.rowCount() == 3
    assert model.index(2, Column.REASON).data() == "Read all the same: Cut."
    assert model.index(0, 0).data().isprintable()
    model.set_rows([])
    assert model.rowCount() == 0
    del tester


def test_settings_are_kept(qtbot, tmp_path) -> None:
    path = library_of_two(tmp_path)
    with opened(path) as kith:
        qtbot.waitUntil(lambda: kith.window.pages.has_built("problems"))
        kith.window.pages.go("settings")
        view = kith.window.pages.widget_of("settings")
        view.min_face.setValue(44)
        view.device.setCurrentIndex(view.device.findData("cpu"))
        view.theme.setCurrentIndex(view.theme.findData("dark"))
        assert theme.current().dark
        kith.window.resize(780, 640)  # smaller than the screen that the tests have
    with opened(path) as kith:
        assert theme.current().dark
        qtbot.waitUntil(lambda: kith.window.pages.has_built("problems"))
        view = kith.window.pages.widget_of("settings")
        assert (view.min_face.value(), view.device.currentData(), view.theme.currentData()) == (44, "cpu", "dark")
        assert kith.window.size().toTuple() == (780, 640)
        view.theme.setCurrentIndex(view.theme.findData("light"))
        assert not theme.current().dark


def test_sensitivity_is_applied_when_asked_for(qtbot, kith) -> None:
    kith.window.pages.go("settings")
    slider = kith.window.pages.widget_of("settings").sensitivity
    assert not slider.apply.isEnabled()
    slider.slider.setValue(-20)
    assert slider.apply.isEnabled()
    qtbot.waitUntil(lambda: slider.words.text().endswith(("would change.", "apart.", "others.", "move.")))
    assert kith.library.setting("cluster_threshold") is None
    assert slider.closer.isVisible() == (slider.words.text() != "Nothing would change.")
    with qtbot.waitSignal(kith.session.regrouped):
        slider.apply.click()
    assert slider.closer.isHidden()
    assert kith.library.setting("cluster_threshold") == slider.threshold
    slider.usual.click()
    with qtbot.waitSignal(kith.session.regrouped):
        slider.apply.click()
    assert kith.library.setting("cluster_threshold") is None
    with qtbot.waitSignal(kith.session.regrouped):
        kith.session.undo()
    assert slider.slider.value() == -20
    assert kith.library.setting("cluster_threshold") == slider.threshold


def test_errors_are_told(qtbot, kith) -> None:
    def fail(error: Exception) -> None:
        raise error

    messages = kith.window.messages
    with qtbot.waitSignal(kith.tasks.failed):
        kith.tasks.run(fail, KnownError("The disk is full."))
    assert messages.toast.text == "The disk is full."
    assert messages.bug is None
    with qtbot.waitSignal(kith.tasks.failed):
        kith.tasks.run(fail, ValueError("a bug"))
    assert "ValueError: a bug" in messages.bug.details
    messages.show_error(ZeroDivisionError("another"))
    assert "ZeroDivisionError" in messages.bug.details
    messages.bug.reject()
    assert messages.bug is None


@pytest.fixture
def hooks_as_before() -> Iterator[None]:
    before = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = before


def test_nothing_dies_in_silence(qtbot, hooks_as_before) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    messages = Messages(window, window)
    messages.install_excepthook()
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: messages.bug is not None)
    assert "ZeroDivisionError" in messages.bug.details
    messages.bug.close()


def test_about_names_the_weights_and_shows_their_card(qtbot, kith) -> None:
    from PySide6.QtWidgets import QTextBrowser

    from app.window.about_dialog import AboutDialog

    dialog = AboutDialog(kith.library.name, kith.window)
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert kith.session.weights.sha256[:12] in words
    assert "Nothing leaves this computer" in words
    assert "Model card" in dialog.findChild(QTextBrowser).toPlainText()
    dialog.deleteLater()


def test_about_says_where_names_go_with_a_library_on_a_server(qtbot, kith) -> None:
    from app.window.about_dialog import AboutDialog

    dialog = AboutDialog("postgresql+psycopg://nas/kith", kith.window, is_shared=True)
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Names and faces are kept on the server named below" in words and "nas" in words
    assert "Nothing leaves this computer" not in words
    dialog.deleteLater()


@pytest.mark.parametrize("is_shared", [False, True])
def test_about_says_who_searches_photos_with_a_cluster(qtbot, kith, is_shared) -> None:
    from app.window.about_dialog import AboutDialog

    dialog = AboutDialog(kith.library.name, kith.window, is_shared=is_shared, is_on_cluster=True)
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "searched by the computers of the cluster" in words
    assert "Nothing leaves this computer" not in words
    assert ("on the server" in words) is is_shared
    dialog.deleteLater()


def test_about_lists_the_licences_of_all_that_comes_along(qtbot, kith) -> None:
    from PySide6.QtWidgets import QPlainTextEdit, QTabWidget

    from app.window.about_dialog import AboutDialog

    dialog = AboutDialog(kith.library.name, kith.window)
    dialog.show()
    tabs = dialog.findChild(QTabWidget)
    tabs.setCurrentIndex(tabs.count() - 1)
    words = dialog.findChild(QPlainTextEdit).toPlainText()
    assert "| LGPL-3.0-only |" in words and "GNU LESSER GENERAL PUBLIC LICENSE" in words
    dialog.deleteLater()


@pytest.mark.parametrize(
    "colours",
    [colours.LIGHT, colours.DARK, colours.STRONG_LIGHT, colours.STRONG_DARK],
    ids=["light", "dark", "strong light", "strong dark"],
)
def test_all_words_have_the_contrast_that_is_promised(colours) -> None:
    def light(colour: QColor) -> float:
        parts = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in colour.getRgbF()[:3]]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] + 0.05

    grounds = (colours.window, colours.surface, colours.raised, colours.accent_soft)
    pairs = [(ink, one) for ink in (colours.text, colours.muted, colours.accent, colours.danger) for one in grounds]
    for ink, ground in [*pairs, (colours.on_accent, colours.accent)]:
        bright, dark = sorted((light(ink), light(ground)), reverse=True)
        assert bright / dark >= (7.0 if colours.strong else 4.5), (ink.name(), ground.name())
    if colours.strong:
        bright, dark = sorted((light(colours.line), light(colours.surface)), reverse=True)
        assert bright / dark >= 4.5


def test_icons_are_sharp_on_a_fine_screen(qtbot) -> None:
    assert icons.icon("undo").pixmap(QSize(18, 18), 2.0).size() == QSize(36, 36)


def test_arrows_point_the_other_way_from_right_to_left(qtbot, qapp) -> None:
    back, following = (icons.icon(name).pixmap(20, 20).toImage() for name in ("back", "next"))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert icons.icon("back").pixmap(20, 20).toImage() == following != back
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_f1_says_what_the_keys_do_here(qtbot, kith) -> None:
    window = kith.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChild(KeysDialog)
    assert ("Undo", "Ctrl+Z") in dialog.everywhere
    assert ("Settings", "Ctrl+8") in dialog.everywhere
    assert ("Rename", "F2") in dialog.here
    assert ("Open", "Enter") in dialog.here
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_every_page_of_pictures_tells_of_the_quick_look(qtbot, kith) -> None:
    for page in ("people", "person", "photos", "find"):
        dialog = KeysDialog([], page, QWidget(kith.window), kith.window)
        assert ("Quick look", "Space") in dialog.here


def test_pages_where_the_space_bar_chooses_tell_of_it(qtbot, kith) -> None:
    for page, words in (("review", "Leave a face out, or take it in"), ("strangers", "Choose, or let go")):
        assert (words, "Space") in KeysDialog([], page, QWidget(kith.window), kith.window).here


def test_names_are_written_to_a_file(qtbot, kith, tmp_path) -> None:
    kith.library.edits.do(NamePerson(kith.library.reading.people()[0].person_id, "Anna"))
    kith.window.actions_.export.trigger()
    dialog = kith.window.findChild(QFileDialog)
    dialog.selectFile(str(tmp_path / "names"))
    with qtbot.waitSignal(kith.session.said) as said:
        dialog.accept()
    assert said.args == [f"Wrote 7 faces to {tmp_path / 'names.csv'}.", False]
    assert (tmp_path / "names.csv").read_text(encoding="utf-8-sig").count(",Anna,") == 4
    kith.window.actions_.export.trigger()
    dialog = next(one for one in kith.window.findChildren(QFileDialog) if one.isVisible())
    dialog.selectFile(str(tmp_path / "nowhere" / "names.json"))
    with qtbot.waitSignal(kith.tasks.failed):
        dialog.fileSelected.emit(str(tmp_path / "nowhere" / "names.json"))
    assert "cannot be written" in kith.window.messages.toast.text
    dialog.reject()


@pytest.mark.parametrize("name", sorted(file.stem for file in resource_path("icons").glob("*.svg")))
def test_every_icon_can_be_drawn(qtbot, name) -> None:
    image = icons.pixmap(name, "#ff0000", 24, 2.0).toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(48) for y in range(48))

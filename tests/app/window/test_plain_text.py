"""Names and paths are shown as they are: what looks like HTML in them is never read as such."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import Qt  # with mightBeRichText, which the one of QtCore lacks
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QMessageBox,
    QPushButton,
    QToolButton,
    QToolTip,
    QWidget,
)

from app.session.scans.folders import FOLDERS_SETTING
from app.startup.application import Kith
from app.startup.opening import error_box
from engine.library import Library, NamePerson
from engine.records import Face, Failure
from tests.app.shell import opened
from tests.engine.library import make

NAMES = ("<img src=/x.png>", "<b>Anna</b> &amp; Bo")
FOLDER = "/p/<img src=/x.png>/<b>x/&amp;&lt;"


@pytest.fixture
def kith(qtbot, tmp_path) -> Iterator[Kith]:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        make.write(library, *(make.scan(f"{FOLDER}/{n}.jpg", f"{n:032x}", make.face(look=n // 4)) for n in range(8)))
        ids = [face.face_id for face in library.reading.faces()]
        library.grouping.apply([(None, ids[:4]), (None, ids[4:])])
        for person, name in zip(library.reading.people(), NAMES, strict=True):
            library.edits.do(NamePerson(person.person_id, name))
        broken = make.photo(f"{FOLDER}/broken.jpg")
        make.write(library, failures=[(broken, Failure(broken.path, "decode", "The file is <i>cut</i> short."))])
    with opened(path) as kith:
        qtbot.waitUntil(lambda: kith.window.pages.here == "people")
        qtbot.waitUntil(lambda: kith.window.pages.has_built("problems"))
        yield kith


def read_as_html(ground: QWidget) -> list[str]:
    """List the labels below a widget whose words Qt would read as HTML."""
    QApplication.processEvents()
    return [
        label.text()
        for label in ground.findChildren(QLabel)
        if label.textFormat() != Qt.TextFormat.PlainText and Qt.mightBeRichText(label.text())
    ]


def shown_lists(view: QWidget) -> list[QAbstractItemView]:
    return [one for one in view.findChildren(QAbstractItemView) if one.isVisible() and one.model() is not None]


def show_tip(text: str, ground: QWidget) -> QLabel:
    """Show a text as every tooltip is shown, those of lists as well."""
    QToolTip.hideText()
    QToolTip.showText(ground.mapToGlobal(QPoint(5, 5)), text, ground)
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, QLabel) and w.windowType() == Qt.ToolTip)


@pytest.mark.parametrize("page", ["people", "person", "photo", "review", "find", "learning", "problems", "settings"])
def test_no_page_reads_names_and_paths_as_html(qtbot, kith, page) -> None:
    face: Face = kith.library.reading.faces()[0]
    pages = kith.window.pages
    kith.library.set_setting(FOLDERS_SETTING, [FOLDER])  # after the start, which would scan it
    pages.go(page, *{"person": [face.person_id], "photo": [face.photo_id, ()], "find": [face.face_id]}.get(page, []))
    view = pages.widget_of(page)
    if page in ("people", "person", "problems"):  # a list that has nothing to show yet may be hidden
        qtbot.waitUntil(lambda: any(one.model().rowCount() for one in shown_lists(view)))
    lists = shown_lists(view)
    assert read_as_html(kith.window) == []
    tips = {one.toolTip() for one in kith.window.findChildren(QWidget)}
    tips |= {
        str(one.model().index(row, 0).data(Qt.ItemDataRole.ToolTipRole) or "")
        for one in lists
        for row in range(one.model().rowCount())
    }
    for text in filter(Qt.mightBeRichText, tips):
        assert show_tip(text, view).textFormat() == Qt.TextFormat.PlainText
    buttons = [*view.findChildren(QPushButton), *view.findChildren(QToolButton)]
    assert not [one.text() for one in buttons if "&amp;" in one.text().replace("&&", "")]  # it would be a key


def test_a_path_in_a_tooltip_is_no_picture(kith) -> None:
    tip = show_tip(NAMES[0], kith.window)
    assert tip.textFormat() == Qt.TextFormat.PlainText
    assert tip.text() == NAMES[0]
    assert tip.width() > tip.fontMetrics().horizontalAdvance(NAMES[0])  # the words, not an empty picture
    QToolTip.hideText()


def test_questions_and_messages_are_plain(qtbot, kith) -> None:
    pages = kith.window.pages
    view = pages.widget_of("people")
    qtbot.waitUntil(lambda: view.model.rowCount() > 0)
    kith.session.said.emit(f"Merged {NAMES[1]} into {NAMES[0]}.", True)
    view.people_actions.not_a_person(kith.library.reading.people()[:1])
    qtbot.waitUntil(lambda: bool(view.findChildren(QMessageBox)))
    assert read_as_html(kith.window) == []
    question = view.findChild(QMessageBox)
    assert any(name[:12] in label.text() for name in NAMES for label in question.findChildren(QLabel))
    question.reject()


def test_the_sentence_before_the_window_is_plain(qtbot, kith) -> None:
    box: QMessageBox = error_box(f"The library {Path(FOLDER)} cannot be opened.")
    qtbot.addWidget(box)
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert read_as_html(box) == []

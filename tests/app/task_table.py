"""How many clicks and keys common tasks take in the window, and how long: `python -m tests.app.task_table`.

Somebody with a mouse and a keyboard does them on a library of painted people; every press is counted. The seconds are
the window's own, from the first press until the library has it, without the time that a person takes to read and aim.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.pages.people.dialogs.merge_dialog import MergeDialog
from app.pages.people.dialogs.picker import PersonPicker
from app.pages.person.split_dialog import SplitDialog
from app.startup.application import Kith
from app.window.main_window import MainWindow
from resources import path as resource_path
from tests.app.learned import make_learned

NAMES = ("Anna", "Bert", "Cleo", "Dora", "Emil", "Fritz", "Greta", "Hugo", "Irma", "Jonas")
N_ANSWERS = 50
N_PEOPLE = {"name_ten": len(NAMES), "answer_fifty": 24}
KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
CONTROL, PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


class Hands:
    """A mouse and a keyboard that count: a name typed counts its letters."""

    def __init__(self) -> None:
        self.n_clicks = self.n_keys = 0

    def click(self, widget: QWidget, place: QPoint | None = None, keys: Qt.KeyboardModifier = PLAIN) -> None:
        """Click a widget, in its middle by itself."""
        self.n_clicks += 1
        QTest.mouseClick(widget, LEFT, keys, widget.rect().center() if place is None else place)

    def press(self, widget: QWidget, key: Qt.Key, keys: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key."""
        self.n_keys += 1
        QTest.keyClick(widget, key, keys)

    def type(self, widget: QWidget, text: str) -> None:
        """Type a text."""
        self.n_keys += len(text)
        QTest.keyClicks(widget, text)


def wait_for(condition: Callable[[], object], seconds: float = 60) -> None:
    """Run the window until something is so."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("nothing happened")
        loop = QEventLoop()
        QTimer.singleShot(5, loop, loop.quit)
        loop.exec()


def window_of(kind: type) -> Any:
    """Wait for a dialog, or what pops up."""

    def found() -> list[QWidget]:
        return [one for one in QApplication.allWidgets() if isinstance(one, kind) and one.isVisible()]

    wait_for(found)
    return found()[0]


class Tasks:
    """The tasks, each on a window that has just been opened on a fresh library."""

    def __init__(self, folder: Path, n_people: int) -> None:
        self.learned = make_learned(folder / "library.db", n_people)
        self.library = self.learned.library
        self.n_done = 0  # of what there may be less of than wanted
        self.hands, self.started = Hands(), 0.0
        self.kith = Kith(self.library, MainWindow(), workers=1)
        self.kith.start()
        self.window = self.kith.window
        wait_for(lambda: self.window.pages.here == "people")
        wait_for(lambda: self.people.model.rowCount() > 0)

    @property
    def people(self) -> Any:
        """The page of people."""
        return self.window.pages.widget_of("people")

    def close(self) -> None:
        """End the window."""
        self.kith.close()

    def begin(self) -> None:
        """Count from here."""
        self.hands.n_clicks = self.hands.n_keys = 0
        self.started = time.monotonic()

    def name_ten(self) -> None:
        """Name ten people who have none: a click below the first portrait, then a name and Enter for each."""
        from engine.library import NamePerson

        for person_id in self.learned.people:
            self.kith.session.do(NamePerson(person_id, None))
        grid, model = self.people.grid, self.people.model
        wait_for(lambda: model.counts()[0] == 0 and model.counts()[1] >= len(NAMES))
        self.begin()
        self.hands.click(grid.viewport(), grid.name_rect(model.index(0)).center())
        for name in NAMES:
            wait_for(lambda: self._name_box() is not None)
            self.hands.type(self._name_box(), name)
            self.hands.press(self._name_box(), KEY.Key_Return)
        wait_for(lambda: sum(bool(person.name) for person in self.library.reading.people()) == len(NAMES))

    def _name_box(self) -> Any:
        boxes = self.people.grid.viewport().findChildren(QLineEdit)
        return next((box for box in boxes if box.isVisible()), None)

    def _annas(self) -> Any:
        self.window.pages.go("person", self.learned.people[0])
        page = self.window.pages.widget_of("person")
        wait_for(lambda: page.model.rowCount() > 0 and page.sidebar.model.rowCount() > 0)
        return page

    def merge_two(self) -> None:
        """Merge two people: a click, a click with Ctrl, Ctrl+M, Enter."""
        grid, model, people = self.people.grid, self.people.model, self.learned.people
        self.begin()
        for who in people[2:4]:
            place = grid.visualRect(model.index(model.row_of(who))).center()
            self.hands.click(grid.viewport(), place, CONTROL)
        self.hands.press(grid, KEY.Key_M, CONTROL)
        self.hands.press(window_of(MergeDialog), KEY.Key_Return)
        wait_for(lambda: len(self.library.reading.people()) == len(people))

    def split_somebody(self) -> None:
        """Part somebody who is two: two faces, Ctrl+D, Enter."""
        page = self._annas()
        faces = (self.learned.faces[0][0], self.learned.strays[0])
        self.begin()
        for face in faces:
            index = page.model.index(page.model.row_of(face))
            page.grid.scrollTo(index)
            self.hands.click(page.grid.viewport(), page.grid.visualRect(index).center(), CONTROL)
        n_people = len(self.library.reading.people())
        self.hands.press(page.grid, KEY.Key_D, CONTROL)
        dialog = window_of(SplitDialog)
        wait_for(dialog.split_button.isEnabled)
        self.hands.press(dialog, KEY.Key_Return)
        wait_for(lambda: len(self.library.reading.people()) == n_people + 1)

    def move_face(self) -> None:
        """Move a wrong face to whose it is: a click, Ctrl+M, Down and Enter, as the likeliest stands first."""
        page = self._annas()
        self.begin()
        self._click_face(page, self.learned.strays[0])
        self.hands.press(page.grid, KEY.Key_M, CONTROL)
        picker = window_of(PersonPicker)
        wait_for(lambda: picker.column.model.ids()[:1] == self.learned.people[1:2])
        self.hands.press(picker.column.search, KEY.Key_Down)
        self.hands.press(picker.column.grid, KEY.Key_Return)
        wait_for(lambda: self._owner_of(self.learned.strays[0]) == self.learned.people[1])

    def _click_face(self, page: Any, face_id: int) -> None:
        index = page.model.index(page.model.row_of(face_id))
        page.grid.scrollTo(index)
        self.hands.click(page.grid.viewport(), page.grid.visualRect(index).center())

    def _owner_of(self, face_id: int) -> int | None:
        return self.library.reading.faces(face_ids=[face_id])[0].person_id

    def answer_fifty(self) -> None:
        """Answer fifty questions of the review, or all there are: a key each, and a name where that is asked for."""
        self.window.pages.go("review")
        page = self.window.pages.widget_of("review")
        wait_for(lambda: not page.queue.is_looking and page.queue.questions)
        self.begin()
        while page.queue.current is not None and self.n_done < N_ANSWERS:
            wait_for(lambda: not page.pause.is_on)
            if page.queue.current.wants_name:
                self.hands.type(page.naming.field, "Gisela")
                self.hands.press(page.naming.field, KEY.Key_Return)
            else:
                self.hands.press(page, KEY.Key_Y)
            self.n_done += 1
            wait_for(lambda: not page.queue.is_looking)

    def find_in_picture(self) -> None:
        """Find whose face is in a copied picture: a click on Find, Ctrl+V."""
        QApplication.clipboard().setImage(QImage(str(resource_path("sample", "collins.png"))))
        self.begin()
        self.hands.click(self.window.rail.buttons["find"])
        page = self.window.pages.widget_of("find")
        page.setFocus()
        self.hands.press(page, KEY.Key_V, CONTROL)
        wait_for(lambda: page.faces.isVisible(), 400)  # the network is loaded for it


def rows(folder: Path) -> Iterator[tuple[str, int, int, float]]:
    """Do every task and yield what it took."""
    wanted = (Tasks.name_ten, Tasks.move_face, Tasks.merge_two, Tasks.split_somebody)
    wanted += (Tasks.answer_fifty, Tasks.find_in_picture)
    for task in (one for one in wanted if not sys.argv[1:] or one.__name__ in sys.argv[1:]):
        place = folder / task.__name__
        place.mkdir()
        tasks = Tasks(place, N_PEOPLE.get(task.__name__, 6))
        try:
            task(tasks)
            took_s = time.monotonic() - tasks.started
            name = f"{task.__name__} ({tasks.n_done})" if tasks.n_done else task.__name__
            yield name, tasks.hands.n_clicks, tasks.hands.n_keys, took_s
        finally:
            tasks.close()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as temporary:
        for row in rows(Path(temporary)):
            sys.stdout.write("{:18} {:3d} clicks {:3d} keys {:6.2f} s\n".format(*row))
            sys.stdout.flush()

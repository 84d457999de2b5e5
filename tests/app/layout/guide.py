"""Leads through every page and dialog of a window on a library."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, QSize, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from app.background.tasks import READ, SLOW
from app.pages.people.name_editor import NameEditor
from app.startup.application import Kith
from app.style import theme
from app.widgets.photos.looking import look_closer
from app.widgets.photos.quick_look import QuickLook
from app.window.main_window import MainWindow
from engine.library import Library
from engine.records import Person
from resources.qm import LANGUAGES
from tests.app.held import when_settled
from tests.app.layout.audit import faults_of
from tests.app.layout.dialogs import dialogs, menus

Stops = dict[str, Callable[[], QWidget]]

_DEEP = 4
"""So many times an answer leads to another question, or a picture of the window to thumbnails."""
_SOON_MS = 300
"""What a page puts off for no longer is waited for; more is meant for a user who goes on typing, or stays."""
_LOOK_MS = 5


class Guide:
    """A window, and the way to everything in it.

    Parameters
    ----------
    library : Path
    dark : bool
    """

    def __init__(self, library: Path, dark: bool = False) -> None:
        self.window = MainWindow()
        with Library.open(library) as there:
            there.set_setting(theme.SETTING, "dark" if dark else "light")
        self.kith = Kith(Library.open(library), self.window, workers=1)
        self.kith.start()
        self.size = self.window.screen().size()
        self._shown: list[QWidget] = []
        self.settle()
        self.kith.scanner.cancel()
        self.wait_for(lambda: not self.kith.scanner.running)

    @property
    def names(self) -> set[str]:
        """What is shown of the user's, which is in no language."""
        people = self.kith.library.reading.people()
        return {person.name for person in people if person.name} | set(LANGUAGES.values())

    def first_faults(self) -> list[str]:
        """List what is wrong with the window as it opened."""
        return [f"at first: {fault}" for fault in faults_of(self.window, self.size)]

    def resize(self, width: int, height: int) -> None:
        """Give the window another size, and take the screen for as large."""
        self.size = QSize(width, height)
        self.window.resize(width, height)
        self.settle()

    def settle(self) -> None:
        """Wait for all that is on its way: answers and what they lead to, thumbnails, what begins in a moment."""
        for _ in range(_DEEP):
            for lane in (READ, SLOW):
                loop = QEventLoop()
                when_settled(self.kith.tasks, lane, loop.quit)
                loop.exec()
            QCoreApplication.processEvents()  # what is painted asks for thumbnails
            self.wait_for(lambda: not (self.kith.thumbnails.are_awaited or self._begins_soon()))

    def _begins_soon(self) -> bool:
        timers = self.window.findChildren(QTimer)
        return any(one.isActive() and one.isSingleShot() and one.interval() <= _SOON_MS for one in timers)

    def wait_for(self, condition: Callable[[], object], seconds: float = 60) -> None:
        """Run the window until something is so, which must come."""
        if condition():
            return
        loop = QEventLoop()
        look = QTimer(interval=_LOOK_MS)
        look.timeout.connect(lambda: condition() and loop.quit())
        look.start()
        end = QTimer(singleShot=True, interval=round(seconds * 1000))
        end.timeout.connect(lambda: loop.exit(1))
        end.start()
        assert loop.exec() == 0, "the window waits for something that does not come"

    def leave(self) -> None:
        """Close what lies above the page."""
        for widget in self._shown:
            widget.close()
        self._shown = []
        self.window.messages.toast.hide()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self) -> None:
        """End everything."""
        self.leave()
        self.kith.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def stops(self) -> Stops:
        """Return by name what can be seen; each call shows it and returns the window that it is in."""
        reading = self.kith.library.reading
        people = sorted(reading.people(), key=lambda person: (not person.name, -person.n_faces))
        person = people[0]
        face = reading.faces(person_id=person.person_id)[0]
        pages: Stops = {
            "welcome": lambda: self._page("welcome"),
            "people": lambda: self._page("people"),
            "people-selected": self._selected_people,
            "people-naming": self._naming,
            "people-offers": self._offers,
            "person": lambda: self._page("person", person.person_id),
            "person-selected": lambda: self._selected_faces(person.person_id),
            "person-about": lambda: self._about(person.person_id),
            "photos": lambda: self._page("photos"),
            "photos-selected": self._selected_photos,
            "memories": self._memories,
            "strangers": lambda: self._page("strangers"),
            "history": lambda: self._page("history"),
            "photo": lambda: self._page("photo", face.photo_id, (face.photo_id,)),
            "review-name": lambda: self._question(True),
            "review-yes": lambda: self._question(False),
            "find": lambda: self._page("find"),
            "find-face": lambda: self._page("find", face.face_id),
            "find-people": lambda: self._together([one.person_id for one in people[:3]]),
            "learning": lambda: self._page("learning"),
            "problems": lambda: self._page("problems"),
            "settings": lambda: self._page("settings"),
            "review-done": self._all_answered,
            "message": self._message,
            "quick-look": self._quick_look,
        }
        return pages | self._above(people, [one.face_id for one in reading.faces(person_id=person.person_id)], pages)

    def _page(self, name: str, *arguments: Any) -> QWidget:
        self.window.pages.go(name, *arguments)
        self.settle()
        return self.window

    def _selected_people(self) -> QWidget:
        self._page("people")
        self.window.pages.widget_of("people").grid.selectAll()
        self.settle()
        return self.window

    def _selected_faces(self, person_id: int) -> QWidget:
        self._page("person", person_id)
        self.window.pages.widget_of("person").grid.selectAll()
        self.settle()
        return self.window

    def _about(self, person_id: int) -> QWidget:
        self._page("person", person_id)
        about = self.window.pages.widget_of("person").tools.about_button
        about.setChecked(True)
        self.settle()
        return self.window

    def _memories(self) -> QWidget:
        self._page("memories")
        view = self.window.pages.widget_of("memories")
        self.wait_for(lambda: view.facts)
        self.settle()
        return self.window

    def _selected_photos(self) -> QWidget:
        self._page("photos")
        self.window.pages.widget_of("photos").grid.selectAll()
        self.settle()
        return self.window

    def _question(self, wants_name: bool) -> QWidget:
        self._page("review")
        view = self.window.pages.widget_of("review")
        self.wait_for(lambda: not view.queue.is_looking)
        view.queue.ask_skipped()
        for _ in range(len(view.queue.questions)):
            if view.queue.current is None or view.queue.current.wants_name == wants_name:
                break
            view.queue.skip()
        self.settle()
        return self.window

    def _all_answered(self) -> QWidget:
        self._question(False)
        queue = self.window.pages.widget_of("review").queue
        while queue.current is not None:
            queue.skip()
        self.settle()
        return self.window

    def _naming(self) -> QWidget:
        self._page("people")
        grid = self.window.pages.widget_of("people").grid
        grid.clearSelection()
        grid.edit_name(grid.model().index(1, 0))
        self.settle()
        return self.window

    def _offers(self) -> QWidget:
        field = self._naming().findChild(NameEditor)
        field.completer().setCompletionPrefix("")
        field.completer().complete()
        self.settle()
        self._shown.append(field.completer().popup())
        return self._shown[-1]

    def _quick_look(self) -> QWidget:
        self._page("photos")
        page = self.window.pages.widget_of("photos")
        look_closer(self.kith.parts, page, page.model.photo_ids(), page.model.photo_ids()[0])
        self.settle()
        self._shown += [self.window.findChild(QuickLook)]
        return self.window

    def _together(self, people: list[int]) -> QWidget:
        self._page("find")
        self.window.pages.widget_of("find").show_together(people)
        self.settle()
        return self.window

    def _message(self) -> QWidget:
        self._page("people")
        self.window.messages.toast.say("Kith merged two people who were one, and put 12 of their faces together.", True)
        return self.window

    # Above the pages

    def _above(self, people: list[Person], faces: list[int], pages: Stops) -> Stops:
        asks = dialogs(self.kith.parts, self.window, people, faces)
        return {name: self._dialog(ask) for name, ask in asks.items()} | {
            f"menu-{page}".rstrip("-"): self._menu(make, pages[page or "people"])
            for page, make in menus(self.window).items()
        }

    def _menu(self, make: Callable[[], QMenu], go: Callable[[], QWidget]) -> Callable[[], QWidget]:
        def show() -> QWidget:
            go()
            menu = make()
            menu.popup(self.window.mapToGlobal(QPoint(100, 100)))
            self.settle()
            self._shown.append(menu)
            return menu

        return show

    def _dialog(self, ask: Callable[[], object]) -> Callable[[], QWidget]:
        def show() -> QWidget:
            before = set(QApplication.topLevelWidgets())
            ask()
            self.wait_for(lambda: self._new(before), 10)
            self.settle()
            self._shown += self._new(before)
            return self._shown[-1]

        return show

    def _new(self, before: set[QWidget]) -> list[QWidget]:
        there = (one for one in QApplication.topLevelWidgets() if one not in before and one.isVisible())
        return [one for one in there if isinstance(one, QDialog) or one.property("kind") == "card"]

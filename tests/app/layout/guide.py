"""Leads through every page and dialog of a window on a library."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, QRect, QSize, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.startup.application import Kith
from app.style import theme
from app.window.main_window import MainWindow
from engine.library import Library
from resources.qm import LANGUAGES
from tests.app.layout.audit import faults_of


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

    def settle(self, quiet_ms: int = 150) -> None:
        """Wait for everything that is on its way: answers of the library, thumbnails."""
        loop = QEventLoop()
        quiet = QTimer(singleShot=True, interval=quiet_ms)
        quiet.timeout.connect(loop.quit)
        self.kith.thumbnails.ready.connect(lambda *_: quiet.start())
        quiet.start()
        loop.exec()

    def wait_for(self, condition: Callable[[], object], seconds: float = 30) -> None:
        """Run the window until something is so."""
        loop = QEventLoop()
        look = QTimer(interval=20)
        look.timeout.connect(lambda: condition() and loop.quit())
        look.start()
        end = QTimer(singleShot=True, interval=round(seconds * 1000))
        end.timeout.connect(loop.quit)
        end.start()
        loop.exec()

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

    def stops(self) -> dict[str, Callable[[], QWidget]]:
        """Return by name what can be seen; each call shows it and returns the window that it is in."""
        reading = self.kith.library.reading
        people = sorted(reading.people(), key=lambda person: (not person.name, -person.n_faces))
        person = people[0]
        face = reading.faces(person_id=person.person_id)[0]
        return {
            "welcome": lambda: self._page("welcome"),
            "people": lambda: self._page("people"),
            "people-selected": self._selected_people,
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
            "message": self._message,
            **self._dialogs(people, [one.face_id for one in reading.faces(person_id=person.person_id)]),
        }

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
        about.click()
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

    def _together(self, people: list[int]) -> QWidget:
        self._page("find")
        self.window.pages.widget_of("find").show_together(people)
        self.settle()
        return self.window

    def _message(self) -> QWidget:
        self._page("people")
        self.window.messages.toast.say("Kith merged two people who were one, and put 12 of their faces together.", True)
        return self.window

    # Dialogs

    def _dialogs(self, people: list[Any], faces: list[int]) -> dict[str, Callable[[], QWidget]]:
        from app.pages.people.actions import PeopleActions
        from app.pages.people.picker import PersonPicker
        from app.pages.people.untangle_dialog import ask_untangle
        from app.pages.person.forgetting import ask_forget
        from app.pages.person.splitting import ask_split
        from app.pages.review.more_like_dialog import MoreLikeDialog
        from app.widgets.bug_dialog import BugDialog
        from app.widgets.date_popup import DatePopup
        from app.window import menu
        from app.window.about_dialog import AboutDialog

        parts, window = self.kith.parts, self.window
        person, other = people[:2]
        ids = [one.person_id for one in people]

        def keys() -> None:
            menu.show_keys(window, "photo", window.pages.widget_of("photo"))

        def picker() -> None:
            popup = PersonPicker(parts, window, without=person.person_id, new_person=True)
            popup.pop_up(QRect(window.mapToGlobal(QPoint(100, 100)), QSize(50, 50)))

        return {
            "merge": self._dialog(lambda: PeopleActions(parts, window).merge(other.person_id, person.person_id)),
            "merge-many": self._dialog(lambda: PeopleActions(parts, window).merge(*ids)),
            "split": self._dialog(lambda: ask_split(parts, person, faces[0], faces[-1], window)),
            "untangle": self._dialog(lambda: ask_untangle(parts, person, other, window)),
            "untangle-whom": self._dialog(lambda: ask_untangle(parts, person, None, window)),
            "forget": self._dialog(lambda: ask_forget(parts, person.person_id, window, lambda: None)),
            "more-like": self._dialog(lambda: MoreLikeDialog(parts.portraits, person.name, faces[:6], window).open()),
            "keys": self._dialog(keys),
            "about": self._dialog(lambda: AboutDialog("~/.local/share/kith/library.sqlite", window).open()),
            "bug": self._dialog(lambda: BugDialog("Traceback ...", window).open()),
            "picker": self._dialog(picker),
            "date": self._dialog(lambda: DatePopup("When was it taken?", None, window, with_time=True).show()),
        }

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

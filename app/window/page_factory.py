"""The pages of the window, each built when it is first wanted, and their wires."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from app.window.page_stack import Page

if TYPE_CHECKING:
    from app.window.main_window import MainWindow
    from engine.grouping.preview import Preview


def pages_of(window: MainWindow) -> dict[str, Page]:
    """Say how each page of a window is built and told what to show."""
    return _Builder(window).pages()


class _Builder:
    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def pages(self) -> dict[str, Page]:
        """Name the pages."""
        return {
            "opening": Page(self._build_opening, lambda view, people: view.tiles.show_people(people)),
            "welcome": Page(self._build_welcome),
            "people": Page(self._build_people),
            "person": Page(self._build_person, lambda view, person_id: view.show_person(person_id)),
            "photo": Page(self._build_photo, lambda view, photo_id, ids: view.show_photo(photo_id, list(ids))),
            "review": Page(self._build_review, lambda view, person_id: view.ask_about(person_id)),
            "find": Page(self._build_find, lambda view, what: _look_for(view, what)),
            "learning": Page(self._build_learning),
            "problems": Page(self._build_problems),
            "settings": Page(self._build_settings),
        }

    def _build_opening(self) -> QWidget:
        from app.pages.people.skeleton import PeopleSkeleton

        view = PeopleSkeleton()
        go = lambda who: self._window.when_open(lambda: self._window.pages.go("person", who))  # noqa: E731
        view.person_opened.connect(go)
        return view

    def _build_welcome(self) -> QWidget:
        from app.pages.welcome import WelcomeView

        view = WelcomeView(self._window.has_sample)
        view.folders_chosen.connect(self._window.add_folders)
        view.sample_wanted.connect(self._window.make_sample)
        return view

    def _build_people(self) -> QWidget:
        from app.pages.people.page import PeopleView

        return self._linked(PeopleView(self._window.session, self._window.thumbnails))

    def _build_person(self) -> QWidget:
        from app.pages.person.page import PersonView

        return self._linked(PersonView(self._window.session, self._window.thumbnails))

    def _build_photo(self) -> QWidget:
        from app.pages.photo.page import PhotoView

        return self._linked(PhotoView(self._window.session, self._window.thumbnails))

    def _build_review(self) -> QWidget:
        from app.pages.review.page import ReviewView

        view = self._linked(ReviewView(self._window.session, self._window.thumbnails))
        view.count_changed.connect(self._window.rail.buttons["review"].set_count)
        view.refresh()
        return view

    def _build_find(self) -> QWidget:
        from app.pages.find.page import FindView

        return self._linked(FindView(self._window.session, self._window.thumbnails))

    def _build_learning(self) -> QWidget:
        from app.pages.learning.page import LearningView

        return self._linked(LearningView(self._window.session, self._window.thumbnails))

    def _build_problems(self) -> QWidget:
        from app.pages.problems import ProblemsView

        view = ProblemsView(self._window.session)
        view.count_changed.connect(self._window.rail.buttons["problems"].set_count)
        view.retry_wanted.connect(lambda: self._window.scanner.scan(self._window.folders.present(), retry=True))
        view.refresh()
        return view

    def _build_settings(self) -> QWidget:
        from app.pages.settings.page import SettingsView

        view = SettingsView(self._window.session, self._window.folders)
        view.folders_chosen.connect(self._window.add_folders)
        view.theme_changed.connect(self._window.theme_changed)
        view.closer_wanted.connect(self._look_closer)
        view.rescan_wanted.connect(lambda: self._window.scanner.scan(self._window.folders.present(), redetect=True))
        return view

    def _look_closer(self, preview: Preview) -> None:
        from app.pages.learning.regroup_dialog import RegroupDialog

        RegroupDialog(self._window.session, self._window.thumbnails, preview, self._window).open()

    def _linked(self, view: Any) -> Any:
        """Wire what the pages about people and photos have in common."""
        links = {
            "person_opened": lambda person_id: self._window.pages.go("person", person_id),
            "photo_opened": lambda photo_id, ids=(): self._window.pages.go("photo", photo_id, tuple(ids)),
            "review_wanted": lambda *person_id: self._window.pages.go("review", *person_id),
            "find_wanted": lambda face_id: self._window.pages.go("find", face_id),
            "closed": self._window.back,
        }
        for name, function in links.items():
            if hasattr(view, name):
                getattr(view, name).connect(function)
        return view


def _look_for(view: Any, what: int | Path) -> None:
    if isinstance(what, Path):
        view.find_picture(what)
    else:
        view.find_face(what)

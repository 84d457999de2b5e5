"""The pages of the window, each built when it is first wanted, and their wires."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.background.incremental_imports import Step, import_steps
from app.window.navigator import Navigator
from app.window.page_stack import Page, PageStack

if TYPE_CHECKING:
    from app.pages.learning.fine_tuning import FineTuning
    from app.pages.people.page import PeopleView
    from app.session.other_processes import OtherProcesses
    from app.session.parts import WindowParts
    from app.session.scans.folders import Folders
    from app.session.scans.scanner import Scanner
    from app.widgets.dialogs.messages import Toast
    from engine.grouping.preview import Preview
    from engine.library import Library


class PageFactory:
    """Builds the pages and wires them to a navigator; all but the first two need `attach` before.

    Parameters
    ----------
    navigator : Navigator
    """

    parts: WindowParts
    scanner: Scanner
    others: OtherProcesses
    folders: Folders
    tuning: FineTuning

    def __init__(self, navigator: Navigator) -> None:
        self._to = navigator

    def attach(
        self, parts: WindowParts, scanner: Scanner, others: OtherProcesses, folders: Folders, tuning: FineTuning
    ) -> None:
        """Take what the pages show."""
        self.parts, self.scanner, self.others = parts, scanner, others
        self.folders, self.tuning = folders, tuning

    def pages(self) -> dict[str, Page]:
        """Return by name how each page is built and told what to show."""
        return {
            "opening": Page(self._build_opening, lambda view, people: view.tiles.show_people(people)),
            "welcome": Page(self._build_welcome),
            "people": Page(self._build_people),
            "photos": Page(self._build_photos, lambda view, wanted, words: view.show_some(wanted, words)),
            "person": Page(self._build_person, lambda view, person_id: view.show_person(person_id)),
            "photo": Page(self._build_photo, _show_photo),
            "review": Page(self._build_review, lambda view, person_id: view.ask_about(person_id)),
            "find": Page(self._build_find, lambda view, what: _look_for(view, what)),
            "learning": Page(self._build_learning),
            "problems": Page(self._build_problems),
            "strangers": Page(self._build_strangers),
            "memories": Page(self._build_memories),
            "history": Page(self._build_history),
            "settings": Page(self._build_settings),
        }

    def steps_ahead(self, pages: PageStack, toast: Toast, window: QWidget) -> list[Step]:
        """List the steps that build the pages whose counts are shown, and the offer of more faces in a message."""
        return [
            *import_steps("app.session.questions", "app.pages.review.delegate", "app.pages.review.model"),
            *import_steps("app.pages.review.cards", "app.pages.review.naming", "app.pages.review.page"),
            lambda: pages.widget_of("review"),
            *import_steps("app.pages.problems"),
            lambda: pages.widget_of("problems"),
            *import_steps("app.pages.review.more_like"),
            lambda: self._offer_more(toast, window),
        ]

    def _offer_more(self, toast: Toast, window: QWidget) -> None:
        from app.pages.review.more_like import MoreLike

        MoreLike(self.parts, toast, window)

    # Where a signal of a page leads.

    def _to_person(self, person_id: int) -> None:
        self._to.go("person", person_id)

    def _to_photo(self, photo_id: int, among: Sequence[int], moment_ms: int | None = None) -> None:
        self._to.go("photo", photo_id, tuple(among), moment_ms)

    def _to_face(self, view: QWidget, face_id: int, photo_id: int, among: Sequence[int]) -> None:
        """Open the photo of a face, or the film at its moment, unless the user has left the page meanwhile."""

        def opened(moment_ms: int | None) -> None:
            if view.isVisible():
                self._to_photo(photo_id, among, moment_ms)

        session = self.parts.session
        session.read(_moment_of, session.library, face_id, on_done=opened)

    def _to_find(self, face_id: int) -> None:
        self._to.go("find", face_id)

    # How a page is built.

    def _build_opening(self) -> QWidget:
        from app.pages.people.skeleton import PeopleSkeleton

        view = PeopleSkeleton()
        view.person_opened.connect(lambda who: self._to.when_open(lambda: self._to_person(who)))
        return view

    def _build_welcome(self) -> QWidget:
        from app.pages.welcome import WelcomeView

        view = WelcomeView()
        view.folders_chosen.connect(self._to.add_folders)
        view.sample_wanted.connect(self._to.make_sample)
        return view

    def _build_people(self) -> QWidget:
        from app.pages.people.page import PeopleView

        view = PeopleView(self.parts)
        view.strangers_wanted.connect(lambda: self._to.go("strangers"))
        view.person_opened.connect(self._to_person)
        view.find_wanted.connect(self._to_find)
        view.nobody.page_wanted.connect(self._to.go)
        view.nobody.folder_wanted.connect(self._to.choose_folder)
        view.nobody.sample_wanted.connect(self._to.make_sample)
        view.nobody.photos_wanted.connect(self._show_photos)
        self._show_scans(view)
        return view

    def _build_photos(self) -> QWidget:
        from app.pages.photos.page import PhotosView

        view = PhotosView(self.parts)
        view.photo_opened.connect(self._to_photo)
        return view

    def _show_scans(self, view: PeopleView) -> None:
        """Let a page say that a scan runs, here or elsewhere, from the moment that a folder is added."""
        known = set(self.folders.all())

        def folders_changed() -> None:
            new = set(self.folders.all()) - known
            known.update(new)
            if new:
                view.set_scanning(True)

        def scans_changed() -> None:
            view.set_scanning(self.scanner.running or self.others.scanning)

        self.folders.changed.connect(folders_changed)
        for changed in (self.scanner.started, self.scanner.ended, self.others.scan_began, self.others.scan_ended):
            changed.connect(scans_changed)
        view.nobody.others_scan_found.connect(self.others.scan_found)
        scans_changed()

    def _show_photos(self) -> None:
        """Show all photos: on their page, or where there is none, their folder."""
        if "photos" in self.pages():
            self._to.go("photos")
            return
        from app.widgets.photos.reveal import show_folders

        show_folders(self.folders.present())

    def _build_person(self) -> QWidget:
        from app.pages.person.page import PersonView

        view = PersonView(self.parts)
        view.closed.connect(self._to.back)
        view.person_opened.connect(self._to_person)
        view.photo_opened.connect(self._to_photo)
        view.film_opened.connect(self._to_photo)
        view.find_wanted.connect(self._to_find)
        view.review_wanted.connect(lambda person_id: self._to.go("review", person_id))
        return view

    def _build_photo(self) -> QWidget:
        from app.pages.photo.page import PhotoView

        view = PhotoView(self.parts)
        view.slides.running.connect(self._to.show_nothing_else)
        view.closed.connect(self._to.back)
        view.person_opened.connect(self._to_person)
        view.find_wanted.connect(self._to_find)
        return view

    def _build_review(self) -> QWidget:
        from app.pages.review.page import ReviewView

        view = ReviewView(self.parts)
        view.person_opened.connect(self._to_person)
        view.face_opened.connect(partial(self._to_face, view))
        view.count_changed.connect(lambda count: self._to.show_count("review", count))
        view.refresh()
        return view

    def _build_find(self) -> QWidget:
        from app.pages.find.page import FindView

        view = FindView(self.parts)
        view.person_opened.connect(self._to_person)
        view.photo_opened.connect(self._to_photo)
        view.face_opened.connect(partial(self._to_face, view))
        view.find_wanted.connect(self._to_find)
        return view

    def _build_learning(self) -> QWidget:
        from app.pages.learning.page import LearningView

        view = LearningView(self.parts, self.tuning)
        view.review_wanted.connect(lambda: self._to.go("review"))
        return view

    def _build_problems(self) -> QWidget:
        from app.pages.problems import ProblemsView

        view = ProblemsView(self.parts.session)
        view.count_changed.connect(lambda count: self._to.show_count("problems", count))
        view.retry_wanted.connect(lambda: self._to.scan_again(retry=True))
        view.closer_wanted.connect(lambda: self._to.scan_again(closer=True))
        view.refresh()
        return view

    def _build_strangers(self) -> QWidget:
        from app.pages.strangers.page import StrangersView

        view = StrangersView(self.parts)
        view.closed.connect(self._to.back)
        view.person_opened.connect(self._to_person)
        return view

    def _build_memories(self) -> QWidget:
        from app.pages.memories.page import MemoriesView

        view = MemoriesView(self.parts)
        view.person_opened.connect(self._to_person)
        view.photo_opened.connect(self._to_photo)
        view.photos_wanted.connect(lambda wanted, words: self._to.go("photos", wanted, words))
        return view

    def _build_history(self) -> QWidget:
        from app.pages.history.page import HistoryView

        return HistoryView(self.parts.session)

    def _build_settings(self) -> QWidget:
        from app.pages.settings.page import SettingsView

        view = SettingsView(self.parts.session, self.folders)
        view.folders_chosen.connect(self._to.add_folders)
        undo = QCoreApplication.translate("Kith", "Undo")
        view.folder_removed.connect(
            lambda done, folder: self._to.offer(done, undo, lambda: self._to.add_folders([folder]))
        )
        view.theme_changed.connect(self._to.use_theme)
        view.closer_wanted.connect(lambda preview: self._look_closer(preview, view))
        view.rescan_wanted.connect(lambda: self._to.scan_again(redetect=True))
        view.films_wanted.connect(lambda: self._to.scan_again())
        view.restart_wanted.connect(self._to.start_anew)
        return view

    def _look_closer(self, preview: Preview, page: QWidget) -> None:
        from app.pages.learning.regroup_dialog import RegroupDialog

        RegroupDialog(self.parts, preview, page).open()


def _moment_of(library: Library, face_id: int) -> int | None:
    """Return when a face is there in a film."""
    faces = library.reading.faces(face_ids=[face_id])
    return faces[0].face.moment_ms if faces else None


def _show_photo(view: Any, photo_id: int, ids: Sequence[int], moment_ms: int | None = None) -> None:
    view.show_photo(photo_id, list(ids), moment_ms)


def _look_for(view: Any, what: int | Path) -> None:
    if isinstance(what, Path):
        view.find_picture(what)
    else:
        view.find_face(what)

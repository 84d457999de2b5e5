"""What the page of all people shows where there are none: what was found instead, and what can be done next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent

from app.background.tasks import Task
from app.session.session import Session
from app.style import wording
from app.widgets.layout.empty_page import EmptyPage
from engine.library import Library
from engine.places import FOLDERS_SETTING
from engine.records import PhotoFilter


@dataclass(frozen=True)
class Found:
    """What the scans found: photos, files that could not be read, and files passed over, by kind.

    While a scan is running, that is no more than a beginning.
    """

    is_being_scanned: bool
    n_photos: int
    n_unread: int
    passed_over: Mapping[str, int]

    @classmethod
    def read(cls, library: Library) -> Found:
        """Count; in the background."""
        is_being_scanned = library.is_being_scanned()  # first: a scan that ends meanwhile is not missed
        n_photos = sum(month.n_photos for month in library.reading.photo_months(PhotoFilter()))
        return cls(is_being_scanned, n_photos, len(library.scans.problems()), library.scans.passed_over())


class NobodyHere(EmptyPage):
    """Says why there is nobody, and leads on.

    Parameters
    ----------
    session : Session
    """

    folder_wanted = Signal()
    sample_wanted = Signal()
    photos_wanted = Signal()
    page_wanted = Signal(str)
    others_scan_found = Signal()  # not this window's

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._asked: Task | None = None
        self._is_scanning = False
        self.look()

    @property
    def is_looking(self) -> bool:
        """Whether the library is being asked."""
        return self._asked is not None

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Look only now: where there are people, nobody asks what there is instead of them."""
        super().showEvent(event)
        self.look()

    def set_scanning(self, is_scanning: bool) -> None:
        """Show that a scan runs, or what it found."""
        self._is_scanning = is_scanning
        self.look()

    @Slot()
    def look(self) -> None:
        """Look what there is instead of people."""
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        if self._is_scanning:
            self._say_scanning()
        elif self.isVisible():
            self._asked = self._session.read(Found.read, self._session.library, on_done=self._show)

    def _say_scanning(self) -> None:
        words = self.tr("People appear here as soon as their faces are found. You can name them meanwhile.")
        self.say(self.tr("Looking through your photos"), words)

    def _show(self, found: Found) -> None:
        self._asked = None
        another = (self.tr("Choose another folder…"), self.folder_wanted.emit)
        if self._is_scanning:
            return
        if found.is_being_scanned:
            self._say_scanning()
            self.others_scan_found.emit()
        elif found.n_photos:
            self._show_photos(found.n_photos)
        elif found.n_unread:
            unread = self.tr("%Ln file(s) could not be read.", "", found.n_unread)
            self.say(self.tr("No photo could be read"), self._and_passed_over(unread, found))
            self.offer((self.tr("Show what is wrong"), lambda: self.page_wanted.emit("problems")), another)
        elif self._session.setting(FOLDERS_SETTING, []):
            words = self.tr("There are no photos in the folders that Kith looks after.")
            self.say(self.tr("No photos found"), self._and_passed_over(words, found))
            self.offer(another, (self.tr("Try it on a sample album"), self.sample_wanted.emit))
        else:
            words = self.tr("Everybody whose face is in your photos appears here. Which folder are they in?")
            self.say(self.tr("No people yet"), words)
            add = (self.tr("Choose a folder…"), self.folder_wanted.emit)
            self.offer(add, (self.tr("Try it on a sample album"), self.sample_wanted.emit))

    def _show_photos(self, n_photos: int) -> None:
        words = self.tr(
            "Kith looked at %Ln photo(s) and found no face. If there are people in them, their faces may be smaller "
            "than what the settings ask for.",
            "",
            n_photos,
        )
        self.say(self.tr("No faces in these photos"), words)
        self.offer(
            (self.tr("Show the photos"), self.photos_wanted.emit),
            (self.tr("Choose another folder…"), self.folder_wanted.emit),
            (self.tr("Settings"), lambda: self.page_wanted.emit("settings")),
        )

    def _and_passed_over(self, sentence: str, found: Found) -> str:
        return " ".join(filter(None, (sentence, wording.passed_over(found.passed_over))))

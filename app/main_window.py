"""The window: a rail, the pages, the scan's strip, and the wires between them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from app import icons
from app.actions import PLACES, Actions
from app.dropped import dropped_folders, dropped_pictures
from app.folders import Folders
from app.history import Page, Pages
from app.messages import Messages
from app.navigation import NavigationRail
from app.scanner import Scanner
from app.session import Session
from app.thumbnails import Thumbnails
from app.views.people_view import PeopleView
from app.views.scan_panel import ScanPanel
from app.views.welcome_view import WelcomeView
from engine.find import PHOTO_SUFFIXES

GEOMETRY_SETTING = "window_geometry"


class MainWindow(QMainWindow):
    """Shows one library.

    Parameters
    ----------
    session : Session
    thumbnails : Thumbnails
    scanner : Scanner
    folders : Folders
    has_sample : bool
        Whether a sample album can be made.
    """

    sample_wanted = Signal()
    theme_changed = Signal(str)

    def __init__(
        self,
        session: Session,
        thumbnails: Thumbnails,
        scanner: Scanner,
        folders: Folders,
        has_sample: bool = False,
    ) -> None:
        super().__init__()
        self._session, self._thumbnails = session, thumbnails
        self._scanner, self._folders, self._has_sample = scanner, folders, has_sample
        self.setWindowTitle("Kith")
        self.setWindowIcon(icons.app_icon())
        self.setAcceptDrops(True)
        self.setMinimumSize(760, 520)
        self.actions_ = Actions(self)
        self.pages = Pages(self._pages())
        self.rail = NavigationRail([self.actions_.undo, self.actions_.redo], self.actions_.menu)
        self.panel = ScanPanel(scanner)
        self._ground = QWidget()
        self.messages = Messages(self, self._ground)
        self._lay_out()
        self._wire()
        self._restore_geometry()

    # -- layout --------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._line = QFrame()
        self._line.setProperty("kind", "upright")
        self.pages.setAutoFillBackground(True)
        self.pages.setBackgroundRole(QPalette.ColorRole.Base)
        ground = QVBoxLayout(self._ground)
        ground.setContentsMargins(0, 0, 0, 0)
        ground.addWidget(self.pages)
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addWidget(self._ground, 1)
        side.addWidget(self.panel)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._line)
        row.addLayout(side, 1)
        middle = QWidget()
        middle.setLayout(row)
        self.setCentralWidget(middle)

    def _restore_geometry(self) -> None:
        saved = self._session.library.setting(GEOMETRY_SETTING)
        if not (saved and self.restoreGeometry(QByteArray.fromBase64(saved.encode()))):
            self.resize(1280, 800)

    # -- pages ---------------------------------------------------------------------------------------

    def _pages(self) -> dict[str, Page]:
        return {
            "welcome": Page(self._build_welcome),
            "people": Page(self._build_people),
            "person": Page(self._build_person, lambda view, person_id: view.show_person(person_id)),
            "photo": Page(self._build_photo, lambda view, photo_id, ids: view.show_photo(photo_id, list(ids))),
            "review": Page(self._build_review),
            "find": Page(self._build_find, lambda view, what: _look_for(view, what)),
            "problems": Page(self._build_problems),
            "settings": Page(self._build_settings),
        }

    def _build_welcome(self) -> QWidget:
        view = WelcomeView(self._has_sample)
        view.folders_chosen.connect(self.add_folders)
        view.sample_wanted.connect(self.sample_wanted)
        return view

    def _build_people(self) -> QWidget:
        return self._linked(PeopleView(self._session, self._thumbnails))

    def _build_person(self) -> QWidget:
        from app.views.person_view import PersonView

        return self._linked(PersonView(self._session, self._thumbnails))

    def _build_photo(self) -> QWidget:
        from app.views.photo_view import PhotoView

        return self._linked(PhotoView(self._session, self._thumbnails))

    def _build_review(self) -> QWidget:
        from app.views.review_view import ReviewView

        view = self._linked(ReviewView(self._session, self._thumbnails))
        view.count_changed.connect(self.rail.buttons["review"].set_count)
        view.refresh()
        return view

    def _build_find(self) -> QWidget:
        from app.views.find_view import FindView

        return self._linked(FindView(self._session, self._thumbnails))

    def _build_problems(self) -> QWidget:
        from app.views.problems_view import ProblemsView

        view = ProblemsView(self._session)
        view.count_changed.connect(self.rail.buttons["problems"].set_count)
        view.retry_wanted.connect(lambda: self._scanner.scan(self._folders.present(), retry=True))
        view.refresh()
        return view

    def _build_settings(self) -> QWidget:
        from app.views.settings_view import SettingsView

        view = SettingsView(self._session, self._folders)
        view.folders_chosen.connect(self.add_folders)
        view.theme_changed.connect(self.theme_changed)
        view.rescan_wanted.connect(lambda: self._scanner.scan(self._folders.present(), redetect=True))
        return view

    def _linked(self, view: Any) -> Any:
        """Wire what the pages about people and photos have in common."""
        links = {
            "person_opened": lambda person_id: self.pages.go("person", person_id),
            "photo_opened": lambda photo_id, ids=(): self.pages.go("photo", photo_id, tuple(ids)),
            "find_wanted": lambda face_id: self.pages.go("find", face_id),
            "closed": self.back,
        }
        for name, function in links.items():
            if hasattr(view, name):
                getattr(view, name).connect(function)
        return view

    # -- wires ---------------------------------------------------------------------------------------

    def _wire(self) -> None:
        session, actions, toast = self._session, self.actions_, self.messages.toast
        session.said.connect(self.messages.say)
        session.undo_changed.connect(actions.show_undo)
        session.tasks.failed.connect(self.messages.show_error)
        self._scanner.failed.connect(self.messages.show_error)
        self.panel.said.connect(self.messages.say)
        toast.undo_wanted.connect(session.undo)
        self.rail.chosen.connect(self.pages.go)
        self.pages.went.connect(self._arrived)
        actions.undo.triggered.connect(session.undo)
        actions.redo.triggered.connect(session.redo)
        actions.back.triggered.connect(self.back)
        actions.find.triggered.connect(lambda: self.pages.go("find"))
        actions.add_folder.triggered.connect(self._choose_folder)
        actions.open_picture.triggered.connect(self._choose_picture)
        actions.rescan.triggered.connect(lambda: self._scanner.scan(self._folders.present()))
        actions.about.triggered.connect(self._about)
        actions.quit.triggered.connect(self.close)
        actions.place_shortcuts(self.pages.go)

    def look_around(self) -> None:
        """Count what waits for the user; called once the window is there."""
        self._session.refresh_undo()
        for page in ("review", "problems"):
            self.pages.widget_of(page)

    @Slot(str)
    def _arrived(self, page: str) -> None:
        for part in (self.rail, self._line):
            part.setVisible(page != "welcome")
        self.rail.mark(page)
        self.actions_.back.setEnabled(self.pages.can_go_back)
        self.setWindowTitle("Kith" if page not in PLACES else f"{self.rail.buttons[page].text()} – Kith")

    @Slot()
    def back(self) -> None:
        """Go back to the page before."""
        self.pages.back()

    @Slot(list)
    def add_folders(self, folders: list[Path]) -> None:
        """Remember folders; they are scanned at once."""
        if self.pages.here == "welcome":
            self.pages.go("people", remember=False)
        if folders and not self._folders.add(folders):
            self.messages.say(self.tr("This folder is among those that Kith looks after already."))
            self._scanner.scan(folders)

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder of photos"), str(Path.home()))
        if folder:
            self.add_folders([Path(folder)])

    def _choose_picture(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in sorted(PHOTO_SUFFIXES))
        wanted = self.tr("Choose a picture of the person")
        path, _ = QFileDialog.getOpenFileName(self, wanted, str(Path.home()), f"{self.tr('Pictures')} ({kinds})")
        if path:
            self.pages.go("find", Path(path))

    def _about(self) -> None:
        from app.dialogs.about_dialog import AboutDialog

        AboutDialog(self._session.library.path, self).open()

    # -- events --------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go back with Esc, where the page has no use for it."""
        if event.key() == Qt.Key.Key_Escape and self.pages.can_go_back:
            self.back()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take folders and pictures, wherever they are dropped."""
        if dropped_folders(event.mimeData()) or dropped_pictures(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Add folders; look for the person in a picture."""
        event.acceptProposedAction()
        if folders := dropped_folders(event.mimeData()):
            self.add_folders(folders)
        elif pictures := dropped_pictures(event.mimeData()):
            self.pages.go("find", pictures[0])

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Remember where the window was."""
        geometry = self.saveGeometry().toBase64().data().decode()
        self._session.library.set_setting(GEOMETRY_SETTING, geometry)
        super().closeEvent(event)


def _look_for(view: Any, what: int | Path) -> None:
    if isinstance(what, Path):
        view.find_picture(what)
    else:
        view.find_face(what)

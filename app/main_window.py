"""The window: a rail, the pages, the scan's strip, and the wires between them."""

from __future__ import annotations

import importlib
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from app import icons
from app.actions import PLACES, Actions
from app.dropped import dropped_folders, dropped_pictures
from app.folders import Folders
from app.history import Pages
from app.messages import Messages
from app.navigation import NavigationRail
from app.pages import pages_of
from app.scanner import Scanner
from app.session import Session
from app.tasks import SLOW
from app.thumbnails import Thumbnails
from app.views.scan_panel import ScanPanel
from engine.find import PHOTO_SUFFIXES

GEOMETRY_SETTING = "window_geometry"
_WIDE_PX = 1000  # from here on there is room for the rail's words


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
        self.session, self.thumbnails = session, thumbnails
        self.scanner, self.folders, self.has_sample = scanner, folders, has_sample
        self.setWindowTitle("Kith")
        self.setWindowIcon(icons.app_icon())
        self.setAcceptDrops(True)
        self.setMinimumSize(760, 520)
        self.actions_ = Actions(self)
        self.pages = Pages(pages_of(self))
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
        saved = self.session.library.setting(GEOMETRY_SETTING)
        if not (saved and self.restoreGeometry(QByteArray.fromBase64(saved.encode()))):
            self.resize(1280, 800)

    # -- wires ---------------------------------------------------------------------------------------

    def _wire(self) -> None:
        session, actions, toast = self.session, self.actions_, self.messages.toast
        session.said.connect(self.messages.say)
        session.undo_changed.connect(actions.show_undo)
        session.tasks.failed.connect(self.messages.show_error)
        self.scanner.failed.connect(self.messages.show_error)
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
        actions.rescan.triggered.connect(lambda: self.scanner.scan(self.folders.present()))
        actions.about.triggered.connect(self._about)
        actions.quit.triggered.connect(self.close)
        actions.place_shortcuts(self.pages.go)

    def look_around(self) -> None:
        """Count what waits for the user; called once the window is there."""
        self.session.refresh_undo()
        for page in ("review", "problems"):  # their code is read in the background, for that alone takes a while
            self._build_soon(page)

    def _build_soon(self, page: str) -> None:
        def build(_module: object) -> None:
            self.pages.widget_of(page)

        self.session.tasks.run(importlib.import_module, f"app.views.{page}_view", on_done=build, lane=SLOW)

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
        if folders and not self.folders.add(folders):
            self.messages.say(self.tr("This folder is among those that Kith looks after already."))
            self.scanner.scan(folders)

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

        AboutDialog(self.session.library.path, self).open()

    # -- events --------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go back with Esc, where the page has no use for it."""
        if event.key() == Qt.Key.Key_Escape and self.pages.can_go_back:
            self.back()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave the rail's words out where the pages need the room."""
        super().resizeEvent(event)
        self.rail.set_narrow(event.size().width() < _WIDE_PX)

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
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.session.library.set_setting(GEOMETRY_SETTING, geometry)
        super().closeEvent(event)

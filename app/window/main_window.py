"""The window: a rail, the pages, the scan's strip, and the wires between them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from app.background.incremental_imports import Step
from app.session.for_editors import only_for_editors
from app.style import icons
from app.style.theme import scaled
from app.widgets.dialogs.messages import Messages
from app.widgets.dragging.drop_data import dropped_folders, dropped_pictures
from app.window import menu
from app.window.actions import Actions
from app.window.closer_look import CloserLook
from app.window.names_offer import NamesOffer
from app.window.navigation import NavigationRail
from app.window.page_factory import PageFactory
from app.window.page_stack import PageStack
from engine.volumes import is_folder

if TYPE_CHECKING:
    from app.pages.learning.fine_tuning import FineTuning
    from app.session.other_processes import OtherProcesses
    from app.session.parts import WindowParts
    from app.session.scans.folders import Folders
    from app.session.scans.scanner import Scanner
    from app.window.scan_panel import ScanPanel

GEOMETRY_SETTING = "window_geometry"
_WIDE_PX = 1000  # from here on there is room for the rail's words, in text of the usual size
_SIZE_PX, _LEAST_PX = QSize(1280, 800), QSize(760, 520)
_FRAME_PX = QSize(4, 36)  # at most, around and above the window; the system tells it only once it is shown


class MainWindow(QMainWindow):
    """Shows one library: at first a frame, as opening a library takes a while, and from `attach` on what is in it.

    Parameters
    ----------
    geometry : str, optional
        Where it was, as remembered.
    """

    parts: WindowParts
    scanner: Scanner
    folders: Folders
    panel: ScanPanel
    sample_wanted = Signal()
    theme_changed = Signal(str)
    keep_sidecars_changed = Signal()

    def __init__(self, geometry: str | None = None) -> None:
        super().__init__()
        self.to_restore: Path | None = None  # the backup to be put back once the library is closed
        self.starts_anew = False  # once it is closed
        self._is_closing = False  # as soon as nothing is being copied any more
        self._was_full = False  # before a slide show
        self._waiting: list[Callable[[], object]] | None = []  # what was asked for before the library was open
        self.setWindowTitle("Kith")
        self.setWindowIcon(icons.app_icon())
        room = self.screen().availableSize() - _FRAME_PX
        self.setMinimumSize(_LEAST_PX.boundedTo(room))
        self.actions_ = Actions(self)
        self._factory = PageFactory(self)
        self.pages = PageStack(self._factory.pages())
        self.rail = NavigationRail([self.actions_.undo, self.actions_.redo], self.actions_.menu)
        self._ground = QWidget()
        self.messages = Messages(self, self._ground)
        self._lay_out()
        self.rail.chosen.connect(lambda page: self.when_open(lambda: self.go(page)))
        self.pages.went.connect(self._arrived)
        self.pages.went.connect(self.messages.toast.make_way)
        self.pages.titled.connect(self._show_title)
        self.actions_.quit.triggered.connect(self.close)
        self.actions_.full_screen.toggled.connect(self.set_full_screen)
        if not (geometry and self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))):
            self.resize(QSize(scaled(_SIZE_PX.width()), scaled(_SIZE_PX.height())))
        if not self.isMaximized() and not self.isFullScreen():
            self.resize(self.size().boundedTo(room))

    def attach(
        self, parts: WindowParts, scanner: Scanner, others: OtherProcesses, folders: Folders, tuning: FineTuning
    ) -> None:
        """Show an open library."""
        from app.window.scan_panel import ScanPanel

        self.parts, self.scanner, self.folders = parts, scanner, folders
        self.messages.show_portraits(parts.people, parts.portraits)
        self._factory.attach(parts, scanner, others, folders, tuning)
        if self.pages.has_built("opening"):
            for face_id, shape, disc in self.pages.widget_of("opening").tiles.portraits():
                parts.thumbnails.put("face", face_id, shape, disc)
        self.panel = ScanPanel(scanner)
        self._side.addWidget(self.panel)
        self.setAcceptDrops(True)
        self._wire()

    def when_open(self, act: Callable[[], object]) -> None:
        """Act, or do so as soon as there is a library: what somebody quick asks for is not lost."""
        if self._waiting is None:
            act()
        else:
            self._waiting.append(act)

    def start(self, page: str) -> None:
        """Go to the first page, and then wherever the user went meanwhile."""
        self.pages.go(page, remember=False)
        waiting, self._waiting = self._waiting or (), None
        for act in waiting:
            act()

    # -- layout --------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._line = QFrame()
        self._line.setProperty("kind", "upright")
        self.pages.setAutoFillBackground(True)
        self.pages.setBackgroundRole(QPalette.ColorRole.Base)
        ground = QVBoxLayout(self._ground)
        ground.setContentsMargins(0, 0, 0, 0)
        ground.addWidget(self.pages)
        self._side = QVBoxLayout()
        self._side.setSpacing(0)
        self._side.addWidget(self._ground, 1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._line)
        row.addLayout(self._side, 1)
        middle = QWidget()
        middle.setLayout(row)
        self.setCentralWidget(middle)

    # -- wires ---------------------------------------------------------------------------------------

    def _wire(self) -> None:
        session, toast = self.parts.session, self.messages.toast
        session.said.connect(self.messages.say)
        session.undo_changed.connect(self.actions_.show_undo)
        session.tasks.failed.connect(self.messages.show_error)
        self.scanner.failed.connect(self.messages.show_error)
        self.panel.said.connect(self.messages.say)
        toast.undo_wanted.connect(session.undo_what_was_said)
        menu.connect_actions(self.actions_, self, self, session, self.scanner)
        self.actions_.write_names.triggered.connect(
            lambda: menu.write_names(self, session, self.keep_sidecars_changed.emit)
        )
        self.actions_.bring_names.triggered.connect(self.bring_names)
        only_for_editors(session.library, *self.actions_.that_change_the_library)
        self.scanner.ended.connect(CloserLook(self.scanner, self.messages, self.folders.present, self).look)
        self.scanner.ended.connect(NamesOffer(session, toast, self.folders.present, self.bring_names, self).look)
        self.actions_.keys.triggered.connect(
            lambda: menu.show_keys(self, self.pages.here, self.pages.widget_of(self.pages.here))
        )
        self.actions_.restore.triggered.connect(lambda: menu.choose_backup(self, session, self._close_to_restore))
        places = {place: button.text() for place, button in self.rail.buttons.items()}
        self.actions_.place_shortcuts(places, self.go)

    @Slot()
    def bring_names(self) -> None:
        """Show what other programs say of people, to be taken over."""
        menu.bring_names(self, self.parts, self.folders.present(), self, self.messages.toast)

    def _close_to_restore(self, backup: Path) -> None:
        """Let go of the library; whoever made the window puts the backup in its place, and opens another."""
        self.to_restore = backup
        self.close()

    def steps_ahead(self) -> list[Step]:
        """List the steps that build the pages which count what waits for the user, and what else comes by itself."""
        return self._factory.steps_ahead(self.pages, self.messages.toast, self)

    @Slot(str)
    def _arrived(self, page: str) -> None:
        for part in (self.rail, self._line):
            part.setVisible(page != "welcome")
        self.rail.mark(page)
        self.actions_.back.setEnabled(self.pages.can_go_back)
        self._show_title()

    def _show_title(self) -> None:
        """Name the page in the window's title, and to whoever hears the window."""
        page = self.pages.here
        widget = self.pages.widget_of(page)
        name = self.rail.buttons[page].text() if page in self.rail.buttons else widget.windowTitle()
        widget.setAccessibleName(name)
        self.setWindowTitle(f"{name} – Kith" if name else "Kith")

    # -- what pages ask for: a Navigator -------------------------------------------------------------

    def go(self, page: str, *arguments: Any) -> None:
        """Go to a page, and tell it what to show."""
        self.pages.go(page, *arguments)

    @Slot()
    def back(self) -> None:
        """Go back to the page before."""
        self.pages.back()

    def show_count(self, page: str, count: int) -> None:
        """Show how much waits on a page."""
        self.rail.buttons[page].set_count(count)

    def offer(self, sentence: str, words: str, act: Callable[[], object]) -> None:
        """Show a passing message with a button."""
        self.messages.say(sentence)
        self.messages.toast.offer(sentence, words, act)

    def scan_again(self, **changes: Any) -> None:
        """Look through all folders, with fields of ScanSettings other than the remembered ones."""
        self.scanner.scan(self.folders.present(), **changes)

    @Slot()
    def start_anew(self) -> None:
        """Close, and let whoever made the window make another."""
        self.starts_anew = True
        self.close()

    def use_theme(self, mode: str) -> None:
        """Put on other colours."""
        self.theme_changed.emit(mode)

    @Slot(list)
    def asked(self, folders: list[Path]) -> None:
        """Come to the front, and open what a second start was given."""
        self.setWindowState(self.windowState() & ~self.windowState().WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if folders:
            self.add_folders(folders)

    @Slot(list)
    def add_folders(self, folders: list[Path]) -> None:
        """Remember folders; they are scanned at once."""
        self.when_open(lambda: self._add_folders(folders))

    @Slot(bool)
    def set_full_screen(self, wanted: bool) -> None:
        """Take the whole screen, or give it back."""
        if wanted != self.isFullScreen():
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        self.actions_.full_screen.setChecked(wanted)

    def show_nothing_else(self, alone: bool) -> None:
        """Show the page alone on the screen, as for a slide show, or again what is around it."""
        self._was_full = self.isFullScreen() if alone else self._was_full
        for part in (self.rail, self._line):
            part.setVisible(not alone)
        self.panel.setMaximumHeight(0 if alone else 16777215)
        self.set_full_screen(alone or self._was_full)

    def choose_folder(self) -> None:
        """Ask for a folder to look after."""
        menu.choose_folder(self, lambda folder: self.add_folders([folder]))

    @Slot()
    def make_sample(self) -> None:
        """Ask for the sample album."""
        self.when_open(self.sample_wanted.emit)

    def _add_folders(self, folders: list[Path]) -> None:
        if self.pages.here == "welcome":
            self.pages.go("people", remember=False)
        if not folders or self.folders.add(folders):
            return
        missing = next((folder for folder in folders if not is_folder(folder)), None)
        if missing is not None:
            words = self.tr("There is no folder “{folder}”. It may have been moved, renamed or unplugged.")
            self.messages.say(words.format(folder=missing))
        else:
            self.messages.say(self.tr("This folder is among those that Kith looks after already."))
            self.scanner.scan(folders)

    # -- events --------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Return with Esc, where the page has no use for it."""
        if event.key() == Qt.Key.Key_Escape and self.pages.can_go_back:
            self.back()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave the rail's words out where the pages need the room."""
        super().resizeEvent(event)
        self.rail.set_narrow(event.size().width() < scaled(_WIDE_PX))

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
            self.go("find", pictures[0])

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Remember where the window was; while photos are being copied, stay until they are, unless asked again."""
        if self._waiting is None:
            session = self.parts.session
            geometry = bytes(self.saveGeometry().toBase64().data()).decode()
            session.remember(GEOMETRY_SETTING, geometry)
            if session.is_exporting and not self._is_closing:
                self._is_closing = True
                session.exported.connect(self.close)
                words = self.tr("Kith is still copying and closes afterwards. Close it again to stop.")
                self.messages.say(words)
                event.ignore()
                return
        super().closeEvent(event)

"""The composition root: puts the parts of the window together, and takes them apart again."""

from __future__ import annotations

import importlib
import importlib.util
import logging
import multiprocessing
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import (
    QLibraryInfo,
    QLocale,
    QMessageLogContext,
    QObject,
    QProcess,
    QTimer,
    QtMsgType,
    QTranslator,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from app import icons, theme
from app.folders import Folders
from app.main_window import MainWindow
from app.scanner import Scanner
from app.session import Session
from app.single_instance import SingleInstance
from app.system_signals import signals_end
from app.tasks import SLOW, Tasks
from app.thumbnails import Thumbnails
from app.watcher import Watcher
from engine.errors import KnownError
from engine.library import Library
from engine.records import Person
from engine.thumbnails import ThumbnailStore
from resources import path as resource_path

logger = logging.getLogger(__name__)

THEME_SETTING = "theme"
_SWITCH_S = 0.001  # painting a page takes Python's lock many times, and each time waits so long for a busy thread


class Kith(QObject):
    """Everything that belongs to one open library and its window.

    Parameters
    ----------
    library_path : Path
        Made where it does not exist.
    """

    def __init__(self, library_path: Path) -> None:
        super().__init__()
        self._switch_s = sys.getswitchinterval()
        sys.setswitchinterval(_SWITCH_S)
        self.library = Library.open(library_path)
        self.tasks = Tasks(self)
        self.session = Session(self.library, self.tasks, self)
        self.thumbnails = Thumbnails(self.library, _thumbnail_store(self.library.path), self)
        self.scanner = Scanner(self.session, self)
        self.watcher = Watcher(self.tasks, self)
        self.folders = Folders(self.library, self)
        self._apply_theme()
        self.window = MainWindow(self.session, self.thumbnails, self.scanner, self.folders, _has_sample())
        self._known = self.folders.all()
        self._sample: QProcess | None = None
        self.watcher.touched.connect(self.scanner.scan)
        self.window.theme_changed.connect(self._apply_theme)
        self.window.sample_wanted.connect(self.make_sample)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._apply_theme)

    def start(self, folders: Sequence[Path] = ()) -> None:
        """Show the window, then look after the folders."""
        pages = self.window.pages
        pages.go("people" if self._known or folders else "welcome")
        self.window.show()
        QTimer.singleShot(0, self, lambda: self._settle(list(folders)))

    def _settle(self, folders: list[Path]) -> None:
        """Do what can wait for the first picture: the user should see something before a folder is touched."""
        if not self._known and not folders:  # a library of the command line has people, but remembers no folders
            self.session.read(self.library.people, on_done=self._leave_welcome)
        self.tasks.run(importlib.import_module, "engine.pipeline", lane=SLOW)  # not at the moment of the first click
        self.folders.add(folders)
        self.folders.changed.connect(self._folders_changed)
        self._known = self.folders.all()
        self.scanner.scan(self.folders.present())
        self.watcher.watch(self.folders.present())
        self.window.look_around()
        logger.info("the window is open")

    def _leave_welcome(self, people: list[Person]) -> None:
        if people and self.window.pages.here == "welcome":
            self.window.pages.go("people", remember=False)

    @Slot(list)
    def asked(self, folders: list[Path]) -> None:
        """Come to the front, and open what a second start was given."""
        window = self.window
        window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        if folders:
            window.add_folders(folders)

    @Slot()
    def make_sample(self) -> None:
        """Make the sample album beside the library, and look after it like any folder."""
        if self._sample is not None:
            return
        folder = self.library.path.parent / "sample-album"
        self._sample = QProcess(self)
        self._sample.setWorkingDirectory(str(resource_path().parent))
        self._sample.finished.connect(lambda code: self._sample_made(folder, code))
        self._sample.start(sys.executable, ["-m", "resources.sample_album", str(folder)])
        self.window.messages.say(self.tr("Making a dozen photos of two public-domain portraits ..."))

    def _sample_made(self, folder: Path, code: int) -> None:
        process, self._sample = self._sample, None
        if code == 0:
            self.window.add_folders([folder])
        elif process is not None:
            self.window.messages.say(
                bytes(process.readAllStandardError().data()).decode(errors="replace").strip()[-300:]
            )
        if process is not None:
            process.deleteLater()

    @Slot()
    def _folders_changed(self) -> None:
        new = [one for one in self.folders.present() if one not in self._known]
        self._known = self.folders.all()
        self.watcher.watch(self.folders.present())
        QTimer.singleShot(0, self, lambda: self.scanner.scan(new))  # first the page that the user went to

    @Slot()
    def _apply_theme(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, self.library.setting(THEME_SETTING, "system"))

    def close(self) -> None:
        """End everything in order: what makes work first, the library last."""
        QGuiApplication.styleHints().colorSchemeChanged.disconnect(self._apply_theme)
        if self._sample is not None:
            self._sample.finished.disconnect()
            self._sample.kill()
            self._sample.waitForFinished(2000)
        self.scanner.close()
        self.watcher.close()
        self.tasks.close()
        self.thumbnails.close()
        self.window.close()
        self.window.deleteLater()
        self.library.close()
        sys.setswitchinterval(self._switch_s)


def run(library_path: Path, folders: Sequence[Path] = ()) -> int:
    """Open the window on a library and stay until it is closed; gives the exit code.

    Parameters
    ----------
    library_path : Path
    folders : sequence of Path
        To be looked after from now on.
    """
    qInstallMessageHandler(_log_qt)
    app = QApplication([sys.argv[0]])
    app.setApplicationName("kith")
    app.setApplicationDisplayName("Kith")
    app.setDesktopFileName("kith")
    app.setWindowIcon(icons.app_icon())
    translators = _translate(app)
    try:
        return _run(app, library_path, folders)
    except KnownError as error:
        by_hand = sys.stderr is not None and sys.stderr.isatty()
        if not by_hand and app.platformName() != "offscreen":  # started from a menu, where nobody reads the terminal
            QMessageBox.critical(None, "Kith", str(error))
        raise
    finally:
        del translators


def _run(app: QApplication, library_path: Path, folders: Sequence[Path]) -> int:
    instance = SingleInstance(library_path)
    if not instance.is_first:
        instance.ask_first(folders)
        logger.info("Kith is open on this library already")
        return 0
    try:
        kith = Kith(library_path)
        kith.window.messages.install_excepthook()
        instance.asked.connect(kith.asked)
        with signals_end(app):
            kith.start(folders)
            code = app.exec()
        kith.close()
    finally:
        instance.close()
        for worker in multiprocessing.active_children():  # idle ones, kept for the next picture
            worker.terminate()
    return code


def _thumbnail_store(library: Path) -> ThumbnailStore:
    path = library.with_name(library.name + ".thumbnails")
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))  # faces are personal data, in a cache as well
    return ThumbnailStore(path)


def _has_sample() -> bool:
    return all(importlib.util.find_spec(package) for package in ("skimage", "matplotlib"))


def _translate(app: QApplication) -> list[QTranslator]:
    """Load the words of the user's language, as far as there are any."""
    places = [
        ("kith", str(resource_path("translations"))),
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    ]
    loaded = []
    for name, folder in places:
        translator = QTranslator(app)
        if translator.load(QLocale(), name, "_", folder) and app.installTranslator(translator):
            loaded.append(translator)
    if not loaded or not loaded[0].filePath().startswith(str(resource_path())):
        for translator in loaded:  # Qt's dialogs must not speak another language than the window
            app.removeTranslator(translator)
    return loaded


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    levels = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO}
    logging.getLogger("qt").log(levels.get(kind, logging.WARNING), "%s", text)

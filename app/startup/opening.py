"""The start: one window a library, a frame at once, and the library in it as soon as it is open.

What a frame needs is imported here, and no more: SQLAlchemy and numpy take longer than all the rest of the
start, so a thread imports them while the frame can be seen already.
"""

from __future__ import annotations

import gc
import importlib
import logging
import multiprocessing
import sys
import threading
from collections.abc import Callable, Sequence
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QMessageBox

from app.background.incremental_imports import import_steps, run_in_turns
from app.background.plain_imports import import_plainly
from app.background.qt_warmup import use_qt_once
from app.background.tasks import SWITCH_S
from app.pages.people.skeleton import n_tiles
from app.startup import engine_words
from app.startup.display import is_started_by_desktop
from app.startup.single_instance import SingleInstance
from app.startup.system_signals import signals_end
from app.style import icons, language, theme
from app.widgets.grid.sections import BLURRED, SMALL
from app.window.main_window import GEOMETRY_SETTING, MainWindow
from engine.errors import KnownError
from engine.glance import glance

if TYPE_CHECKING:
    from app.session.remembered import Remembered
    from app.session.scans.scanner import Hire
    from app.startup.application import Kith
    from engine.library import Library

logger = logging.getLogger(__name__)

_AHEAD = ("engine.library", "engine.photos.thumbnails", "engine.active_weights")
"""What takes long to import before people can be seen. Nothing with Qt in it: PySide's classes come to grief where two
threads make them at once."""

_THEN = (
    "app.session.session",
    "app.session.parts",
    "app.session.scans.scanner",
    "app.pages.learning.fine_tuning",
    "app.session.scans.watcher",
    "app.window.scan_panel",
    "app.startup.application",
)
"""What the window is put together with, a turn for each; with Qt in it."""


def run(library_path: Path, folders: Sequence[Path] = (), hire: Hire | None = None) -> int:
    """Open the window on a library and stay until it is closed; return the exit code.

    Parameters
    ----------
    library_path : Path
        Made where it does not exist.
    folders : sequence of Path
        To be looked after from now on.
    hire : function, optional
        As for `app.session.scans.scanner.Scanner`.

    Raises
    ------
    KnownError
        If the library cannot be opened.
    """
    import_plainly()
    qInstallMessageHandler(_log_qt)
    app = QApplication([sys.argv[0]])
    app.setApplicationName("kith")
    app.setApplicationDisplayName("Kith")
    app.setDesktopFileName("kith")
    app.setWindowIcon(icons.app_icon())
    language.speak(app)
    engine_words.install()
    try:
        return _run(app, library_path, folders, hire)
    except KnownError as error:
        if is_started_by_desktop():  # where nobody reads the terminal
            error_box(str(error)).exec()
        raise


def error_box(sentence: str) -> QMessageBox:
    """Make the box that shows an error while there is no window; what looks like HTML in a path is not read as such."""
    box = QMessageBox(QMessageBox.Icon.Critical, "Kith", "")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    return box


def _run(app: QApplication, library_path: Path, folders: Sequence[Path], hire: Hire | None) -> int:
    instance = SingleInstance(library_path)
    if not instance.is_first:
        instance.ask_first(folders)
        logger.info("Kith is open on this library already")
        return 0
    try:
        sentence = ""
        while True:
            opening = Opening(library_path, folders, hire)
            if sentence:
                opening.window.when_open(partial(opening.window.messages.say, sentence))
            instance.asked.connect(opening.window.asked)
            with signals_end(app):
                opening.start()
                code = app.exec()
            instance.asked.disconnect(opening.window.asked)
            asked: list[Sequence[Path]] = []  # while it closes, of which the user sees nothing
            instance.asked.connect(asked.append)
            backup = close_or_offer(opening, library_path)
            instance.hear_waiting()
            instance.asked.disconnect(asked.append)
            if backup is None and not opening.window.starts_anew and not asked:
                break
            folders = list(chain.from_iterable(asked)) if asked else folders
            sentence = "" if backup is None else put_back(library_path, backup)
    finally:
        instance.close()
        for worker in multiprocessing.active_children():  # idle ones, kept for the next picture
            worker.terminate()
    return code


def close_or_offer(opening: Opening, library_path: Path, ask: Callable[[str, Path], bool] | None = None) -> Path | None:
    """Close a window with its library; returns the backup that is to be put back, if there is one.

    Parameters
    ----------
    opening : Opening
    library_path : Path
    ask : function of a sentence and a backup, optional
        Asks whether that is to take the place of a damaged library; without, a box does where a desktop started Kith.

    Raises
    ------
    KnownError
        If the library could not be opened, and nothing is to be put back.
    """
    try:
        opening.close()
    except KnownError as error:
        from engine.library.copies import backups_of
        from engine.library.error_sentences import DamagedError

        backups = backups_of(library_path) if isinstance(error, DamagedError) else []
        asked = ask or (_ask_in_box if is_started_by_desktop() else None)
        if backups and asked is not None and asked(str(error), backups[0].path):
            return backups[0].path
        raise
    return opening.window.to_restore


def _ask_in_box(sentence: str, backup: Path) -> bool:
    words = QCoreApplication.translate("Opening", "Put the newest backup in its place ({file})?")
    question = words.format(file=backup.name)
    box = QMessageBox(QMessageBox.Icon.Critical, "Kith", "", QMessageBox.StandardButton.Cancel)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(f"{sentence}\n\n{question}")
    #: A verb: to put a backup in the place of the library
    yes = box.addButton(QCoreApplication.translate("Opening", "Restore"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()
    return box.clickedButton() is yes


def put_back(library_path: Path, backup: Path) -> str:
    """Put a backup in the place of a library that is closed; returns the sentence about it."""
    from datetime import UTC, datetime

    from engine.library.copies import restore_backup
    from engine.library.opening import require_library

    try:
        kept = restore_backup(library_path.absolute(), backup, require_library, datetime.now(UTC))
    except KnownError as error:
        return str(error)
    if kept is None:
        return QCoreApplication.translate("Opening", "The backup was put back.")
    words = QCoreApplication.translate("Opening", "The backup was put back. What was there is kept as {file}.")
    return words.format(file=kept.name)


class Opening(QObject):
    """A frame, and the library that is opened behind it.

    Parameters
    ----------
    library_path : Path
    folders : sequence of Path
        To be looked after from now on.
    hire : function, optional
        As for `app.session.scans.scanner.Scanner`.
    """

    _opened = Signal()

    def __init__(self, library_path: Path, folders: Sequence[Path] = (), hire: Hire | None = None) -> None:
        super().__init__()
        self._path, self._folders, self._hire = library_path, folders, hire
        self.kith: Kith | None = None
        self._library: Library | None = None
        self._remembered: Remembered | None = None
        self._error: Exception | None = None
        seen = glance(library_path, n_tiles(), SMALL, BLURRED)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        language.speak(app, seen.settings.get(language.SETTING))
        theme.apply(app, seen.settings.get(theme.SETTING, "system"))
        self.window = MainWindow(seen.settings.get(GEOMETRY_SETTING))
        self.window.messages.install_excepthook()
        leaves_here = _is_on_a_server(library_path) or hire is not None  # of which the welcome says that nothing does
        if seen.has_people or seen.settings.get("folders") or folders or leaves_here:
            self.window.pages.go("opening", seen.people)
        else:
            self.window.pages.go("welcome")
        self._thread = threading.Thread(target=self._open, name="kith-opening")
        self._opened.connect(self._go_on, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Show the frame, and begin to open the library."""
        self.window.show()
        QApplication.processEvents()  # which paints
        use_qt_once()  # importing is among what two threads must not begin at once: PySide has its hand in it
        sys.setswitchinterval(SWITCH_S)
        gc.disable()  # until Kith's own collector takes over: cycles with Qt objects must not end in the thread
        self._thread.start()

    def _open(self) -> None:
        try:
            for module in _AHEAD:
                importlib.import_module(module)
            from app.session.remembered import Remembered
            from engine.library import Library

            self._library = Library.open(self._path)
            self._library.is_changed_elsewhere()  # from now on
            self._remembered = Remembered(self._library)
            self._remembered.read()
        except Exception as error:  # a bug is to end as one, in the thread that `run` was called in
            self._error = error
        self._opened.emit()

    @Slot()
    def _go_on(self) -> None:
        if self._error is None:
            run_in_turns([*import_steps(*_THEN), self._fill], self)
        else:
            self.window.close()  # which ends the program, being the last

    def _fill(self) -> None:
        assert self._library is not None
        try:
            self.kith = begin(self._library, self.window, self._folders, self._remembered, self._hire)
        except KnownError as error:
            self._error = error
            self.window.close()

    def close(self) -> None:
        """End everything.

        Raises
        ------
        KnownError
            If the library could not be opened.
        """
        self._thread.join()
        gc.enable()
        if self.kith is not None:
            self.kith.close()
        elif self._library is not None:
            self._library.close()
        if self._error is not None:
            raise self._error


def _is_on_a_server(library_path: Path) -> bool:
    """Whether a library is one that nobody sees at a glance, and of which not everything stays on this computer."""
    from engine.addresses import read_address

    return read_address(library_path) is not None


def begin(
    library: Library,
    window: MainWindow,
    folders: Sequence[Path],
    remembered: Remembered | None = None,
    hire: Hire | None = None,
) -> Kith:
    """Fill a frame with an open library."""
    from app.startup.application import Kith
    from app.widgets.dialogs.desktop import SystemDesktop
    from app.window.hints import Hints
    from app.window.scan_notice import ScanNotice

    kith = Kith(library, window, remembered, hire)
    kith.start(folders)
    ScanNotice(kith.scanner, window.panel, window, SystemDesktop(window))
    toast = window.messages.toast
    Hints(kith.session, kith.parts.people, window.pages, toast.say, toast.isHidden, toast.take_back)
    return kith


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    levels = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO}
    logging.getLogger("qt").log(levels.get(kind, logging.WARNING), "%s", text)

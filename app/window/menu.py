"""What the entries of the menu open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.widgets.dialogs import choosing
from app.window.actions import Actions
from app.window.navigator import Navigator

if TYPE_CHECKING:
    from app.pages.importing.dialog import ImportDialog
    from app.session.parts import WindowParts
    from app.session.scans.scanner import Scanner
    from app.session.session import Session
    from app.widgets.dialogs.messages import Toast
    from engine.library import Change, Library

translate = QCoreApplication.translate  # by this name lupdate finds what is to be translated


def connect_actions(
    actions: Actions, window: QWidget, navigator: Navigator, session: Session, scanner: Scanner
) -> None:
    """Connect the entries to what they do, but for the keys, which are a page's own."""
    actions.undo.triggered.connect(session.undo)
    actions.redo.triggered.connect(session.redo)
    actions.history.triggered.connect(lambda: navigator.go("history"))
    actions.back.triggered.connect(navigator.back)
    actions.find.triggered.connect(lambda: navigator.go("find"))
    actions.rescan.triggered.connect(lambda: navigator.scan_again())
    actions.add_folder.triggered.connect(navigator.choose_folder)
    actions.open_picture.triggered.connect(
        lambda: choose_picture(window, lambda picture: navigator.go("find", picture))
    )
    actions.back_up.triggered.connect(lambda: back_up(window, session))
    actions.export.triggered.connect(lambda: export_names(window, session))
    actions.about.triggered.connect(lambda: show_about(window, session.library, scanner))


def choose_folder(window: QWidget, on_chosen: Callable[[Path], None]) -> None:
    """Ask for a folder to look after."""
    if (folder := choosing.choose_folder(window)) is not None:
        on_chosen(folder)


def choose_picture(window: QWidget, on_chosen: Callable[[Path], None]) -> None:
    """Ask for a picture of somebody to look for."""
    if (picture := choosing.choose_picture(window)) is not None:
        on_chosen(picture)


def export_names(window: QWidget, session: Session) -> None:
    """Write all names to a file."""
    from app.widgets.photos import exporting  # which brings the database along

    exporting.export_names(session, window)


def bring_names(
    window: QWidget, parts: WindowParts, folders: Sequence[Path], navigator: Navigator, toast: Toast
) -> ImportDialog:
    """Show what other programs say of people, to be taken over; then their other faces can be looked for."""
    from app.pages.importing.dialog import ImportDialog

    def offer(change: Change) -> None:
        if folders and not change.is_empty:
            words = translate("MainWindow", "Find more of their faces")
            toast.offer(change.title, words, navigator.scan_again)

    dialog = ImportDialog(parts, folders, parent=window)
    dialog.folders_wanted.connect(navigator.add_folders)
    dialog.work.imported.connect(offer)
    dialog.open()
    return dialog


def write_names(window: QWidget, session: Session, on_keep_changed: Callable[[], None]) -> None:
    """Show what would be written into the files beside the photos, and write it."""
    from app.pages.sidecars.dialog import SidecarDialog

    dialog = SidecarDialog(session, window)
    dialog.keep_changed.connect(on_keep_changed)
    dialog.open()


def back_up(window: QWidget, session: Session) -> None:
    """Copy the library to where the user wants it."""
    from app.widgets.dialogs import backing_up  # which brings the database along

    backing_up.back_up(session, window)


def choose_backup(window: QWidget, session: Session, on_chosen: Callable[[Path], None]) -> None:
    """Ask for a backup to be put back."""
    from app.widgets.dialogs import backing_up

    backing_up.choose_backup(session, window, on_chosen)


def show_keys(window: QWidget, page: str, view: QWidget) -> None:
    """Show what the keys do, everywhere and on the page that is shown."""
    from app.window.keys_dialog import KeysDialog

    KeysDialog(window.actions(), page, view, window).open()


def show_about(window: QWidget, library: Library, scanner: Scanner) -> None:
    """Show what this program is."""
    from app.window.about_dialog import AboutDialog

    AboutDialog(library.name, window, is_shared=library.is_shared, is_on_cluster=scanner.is_elsewhere).open()

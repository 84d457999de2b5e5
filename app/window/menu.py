"""What the entries of the menu open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from app.window.main_window import MainWindow

translate = QCoreApplication.translate  # by this name lupdate finds what is to be translated


def choose_folder(window: MainWindow) -> None:
    """Choose a folder to look after."""
    title = translate("MainWindow", "Choose a folder of photos")
    folder = QFileDialog.getExistingDirectory(window, title, str(Path.home()))
    if folder:
        window.add_folders([Path(folder)])


def choose_picture(window: MainWindow) -> None:
    """Choose a picture of somebody to look for."""
    from engine.photos.kinds import PHOTO_SUFFIXES

    kinds = " ".join(f"*{suffix}" for suffix in sorted(PHOTO_SUFFIXES))
    title, kind = translate("MainWindow", "Choose a picture of the person"), translate("MainWindow", "Pictures ({})")
    path, _ = QFileDialog.getOpenFileName(window, title, str(Path.home()), kind.format(kinds))
    if path:
        window.pages.go("find", Path(path))


def export_names(window: MainWindow) -> None:
    """Write all names to a file."""
    from app.widgets.exporting import export_names

    export_names(window.session, window)


def show_keys(window: MainWindow) -> None:
    """Show what the keys do, everywhere and on the page that is shown."""
    from app.window.keys_dialog import KeysDialog

    KeysDialog(window.actions(), window.pages.here, window.pages.widget_of(window.pages.here), window).open()


def show_about(window: MainWindow) -> None:
    """Show what this program is."""
    from app.window.about_dialog import AboutDialog

    AboutDialog(window.session.library.path, window).open()

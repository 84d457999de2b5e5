"""Files and folders chosen in a dialog of the system's."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from app.main_window import MainWindow


def choose_folder(window: MainWindow) -> None:
    """Choose a folder to look after."""
    folder = QFileDialog.getExistingDirectory(window, _tr("Choose a folder of photos"), str(Path.home()))
    if folder:
        window.add_folders([Path(folder)])


def choose_picture(window: MainWindow) -> None:
    """Choose a picture of somebody to look for."""
    from engine.find import PHOTO_SUFFIXES  # which brings numpy along

    kinds = " ".join(f"*{suffix}" for suffix in sorted(PHOTO_SUFFIXES))
    title, kind = _tr("Choose a picture of the person"), f"{_tr('Pictures')} ({kinds})"
    path, _ = QFileDialog.getOpenFileName(window, title, str(Path.home()), kind)
    if path:
        window.pages.go("find", Path(path))


def _tr(text: str) -> str:
    return QCoreApplication.translate("MainWindow", text)

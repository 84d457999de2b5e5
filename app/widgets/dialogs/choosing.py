"""Asks for a folder or a picture, by the system's own dialog where there is one, beginning in Pictures."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from engine.volumes import is_folder

translate = QCoreApplication.translate  # by this name lupdate finds what is to be translated


def pictures_folder() -> str:
    """Return where the user's pictures are; their home where the system has no such place."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return found if is_folder(found) else str(Path.home())


def choose_folder(window: QWidget) -> Path | None:
    """Ask for a folder of photos; None where the user gives up."""
    title = translate("Choosing", "Choose a folder of photos")
    folder = QFileDialog.getExistingDirectory(window, title, pictures_folder())
    return Path(folder) if folder else None


def choose_picture(window: QWidget) -> Path | None:
    """Ask for a picture of somebody; None where the user gives up."""
    from engine.photos.formats.kinds import PHOTO_SUFFIXES

    kinds = " ".join(f"*{suffix}" for suffix in sorted(PHOTO_SUFFIXES))
    title, kind = translate("Choosing", "Choose a picture of the person"), translate("Choosing", "Pictures ({endings})")
    path, _ = QFileDialog.getOpenFileName(window, title, pictures_folder(), kind.format(endings=kinds))
    return Path(path) if path else None

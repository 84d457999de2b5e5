"""What is dropped on the window from outside: folders, or pictures.

Pictures are told by their names alone: thousands may hang on the pointer, of a drive that takes its time for each.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

from app.widgets.dragging.drag_data import is_ours
from app.widgets.local_urls import path_of
from engine.volumes import is_folder


def dropped_folders(data: QMimeData) -> list[Path]:
    """List the folders among what is dropped."""
    from engine.photos.formats.kinds import is_photo_name

    paths = [path for path in _local(data) if not is_photo_name(str(path))]
    return [path for path in paths if is_folder(path)]


def dropped_pictures(data: QMimeData) -> list[Path]:
    """List the pictures among what is dropped."""
    from engine.photos.formats.kinds import is_photo_name

    return [path for path in _local(data) if is_photo_name(str(path))]


def _local(data: QMimeData) -> list[Path]:
    return [] if is_ours(data) else [path_of(url) for url in data.urls() if url.isLocalFile()]

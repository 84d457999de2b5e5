"""The folders that Kith looks after: remembered in the library, away at times."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.background.tasks import WRITE
from app.session.session import Session
from engine.places import FOLDERS_SETTING
from engine.volumes import is_folder


class Folders(QObject):
    """The list of watched folders, in the order in which they were added.

    Parameters
    ----------
    session : Session
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._paths = [Path(folder) for folder in session.setting(FOLDERS_SETTING, [])]

    def all(self) -> list[Path]:
        """List all folders, whether they are there or not."""
        return list(self._paths)

    def present(self) -> list[Path]:
        """List the folders that are there now."""
        return [folder for folder in self._paths if is_folder(folder)]

    def add(self, folders: Iterable[Path]) -> list[Path]:
        """Remember folders; return those that are there and lie in none that is remembered already."""
        wanted = [Path(os.path.abspath(folder)) for folder in folders]  # noqa: PTH100 - symlinks stay as named
        new = [folder for folder in dict.fromkeys(wanted) if is_folder(folder) and not _lies_in(folder, self._paths)]
        new = [folder for folder in new if not _lies_in(folder, [other for other in new if other != folder])]
        if new:
            self._keep([known for known in self._paths if not _lies_in(known, new)] + new)
        return new

    def remove(self, folder: Path) -> None:
        """Forget a folder; what is known of its photos is kept."""
        self._keep([known for known in self._paths if known != folder])

    def leave_out(self, folder: Path, on_done: Callable[[], object]) -> None:
        """Forget a folder and show no photo of it any more; adding it again brings all back as it was."""
        library = self._session.library

        def left(_n_photos: int) -> None:
            self.remove(folder)
            self._session.regrouped.emit()
            on_done()

        self._session.tasks.run(library.scans.leave_out, os.fspath(folder), on_done=left, lane=WRITE)

    def follow(self, old: Path, new: Path) -> None:
        """Look after the new place of a folder that was moved, and of those inside it."""
        moved = [new / path.relative_to(old) if path.is_relative_to(old) else path for path in self._paths]
        self._keep(list(dict.fromkeys(moved)))

    def _keep(self, paths: list[Path]) -> None:
        self._paths = paths
        self._session.remember(FOLDERS_SETTING, [str(path) for path in paths])
        self._session.flush()
        self.changed.emit()


def _lies_in(path: Path, folders: Iterable[Path]) -> bool:
    return any(path == folder or folder in path.parents for folder in folders)

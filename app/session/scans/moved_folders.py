"""Folders that are added: whether one of them is a folder that was elsewhere before, and what is away."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.background.tasks import SLOW, WRITE
from app.session.scans.folders import Folders
from app.session.session import Session

if TYPE_CHECKING:
    from engine.library import AwayFolder, Library
    from engine.scanning.moved import MovedFolder


class MovedFolders(QObject):
    """Looks at folders before they are scanned; the user is asked, and all names follow.

    Parameters
    ----------
    session : Session
    folders : Folders
        Those that are looked after.
    """

    asked = Signal(object)  # MovedFolder: an answer is due, `follow` or `leave`
    followed = Signal(object)  # MovedFolder: its names have followed; `take_back` undoes it
    ready = Signal(list)  # of Path: folders that can be scanned now
    away = Signal(list)  # of AwayFolder; those that `look_for_away` has found

    def __init__(self, session: Session, folders: Folders, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._folders = session, folders
        self._waiting: list[Path] = []

    def look_at(self, folders: Sequence[Path]) -> None:
        """Find out about folders that were added; `ready` follows, or `asked` first."""
        self._waiting += folders
        library = self._session.library

        def told(found: MovedFolder | None) -> None:
            if found is None:
                self.leave()
            else:
                self.asked.emit(found)

        def failed(error: Exception) -> None:
            self.leave()
            self._session.tasks.failed.emit(error)

        if folders:
            self._session.tasks.run(_find, library, list(folders), on_done=told, on_error=failed, lane=SLOW)

    def follow(self, found: MovedFolder) -> None:
        """Let all names follow to the new place, and then look after that."""
        self._move(found.old, found.new, lambda: self.followed.emit(found))

    def take_back(self, found: MovedFolder) -> None:
        """Let all names go back to the old place."""
        sentence = self.tr("The names are back where they were.")
        self._move(found.new, found.old, lambda: self._session.said.emit(sentence, False))

    def leave(self) -> None:
        """Leave everything where it is."""
        ready, self._waiting = self._waiting, []
        self.ready.emit(ready)

    def look_for_away(self) -> None:
        """Find out which folders of those looked after are not there; `away` follows, also where that is none."""

        def told(found: list[AwayFolder]) -> None:
            watched = self._folders.all()
            self.away.emit([folder for folder in found if any(map(Path(folder.path).is_relative_to, watched))])

        self._session.tasks.run(self._session.library.roots.away, on_done=told, lane=SLOW)

    def _move(self, old: str, new: str, tell: Callable[[], object]) -> None:
        def moved(_n_files: int) -> None:
            self._folders.follow(Path(old), Path(new))
            self._session.regrouped.emit()
            tell()
            self.leave()

        self._session.tasks.run(self._session.library.roots.move, old, new, on_done=moved, lane=WRITE)


def _find(library: Library, folders: Sequence[Path]) -> MovedFolder | None:
    from engine.scanning.moved import find_moved

    return next((found for folder in folders if (found := find_moved(library, os.fspath(folder)))), None)

"""Photos that are not there at the moment, because their disk is not, and whose they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.background.tasks import Task
from app.session.session import Session

if TYPE_CHECKING:
    from engine.library import AwayFolder


class AwayPhotos(QObject):
    """What is known of folders that are not there.

    Parameters
    ----------
    session : Session

    Attributes
    ----------
    folders : tuple of AwayFolder
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folders: tuple[AwayFolder, ...] = ()
        self._session = session

    @property
    def n_photos(self) -> int:
        """How many photos are away."""
        return sum(folder.n_photos for folder in self.folders)

    @property
    def are_on_a_disk(self) -> bool:
        """Whether a disk is missing, rather than that folders were moved or deleted."""
        return not all(folder.disk_is_here for folder in self.folders)

    def set_folders(self, folders: Sequence[AwayFolder]) -> None:
        """Take what was found out; `changed` follows if it is something else than before."""
        if tuple(folders) != self.folders:
            self.folders = tuple(folders)
            self.changed.emit()

    def count_of(self, person_id: int, on_done: Callable[[int], None]) -> Task:
        """Count the photos of a person that are away, in the background."""
        paths = [folder.path for folder in self.folders]
        return self._session.read(self._session.library.reading.count_photos_in, person_id, paths, on_done=on_done)

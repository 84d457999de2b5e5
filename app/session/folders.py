"""The folders that Kith looks after: remembered in the library, away at times."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from engine.library import Library

FOLDERS_SETTING = "folders"


class Folders(QObject):
    """The list of watched folders, in the order in which they were added.

    Parameters
    ----------
    library : Library
    """

    changed = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._paths = [Path(one) for one in library.setting(FOLDERS_SETTING, [])]

    def all(self) -> list[Path]:
        """Give all folders, whether they are there or not."""
        return list(self._paths)

    def present(self) -> list[Path]:
        """Give the folders that are there now."""
        return [one for one in self._paths if one.is_dir()]

    def add(self, folders: Iterable[Path]) -> list[Path]:
        """Remember folders; gives those that are there and lie in none that is remembered already."""
        wanted = [Path(os.path.abspath(one)) for one in folders]  # noqa: PTH100 - symlinks stay as named
        new = [one for one in dict.fromkeys(wanted) if one.is_dir() and not _lies_in(one, self._paths)]
        new = [one for one in new if not _lies_in(one, [other for other in new if other != one])]
        if new:
            self._keep([one for one in self._paths if not _lies_in(one, new)] + new)
        return new

    def remove(self, folder: Path) -> None:
        """Forget a folder; what is known of its photos is kept."""
        self._keep([one for one in self._paths if one != folder])

    def _keep(self, paths: list[Path]) -> None:
        self._paths = paths
        self._library.set_setting(FOLDERS_SETTING, [str(one) for one in paths])
        self.changed.emit()


def _lies_in(path: Path, folders: Iterable[Path]) -> bool:
    return any(path == one or one in path.parents for one in folders)

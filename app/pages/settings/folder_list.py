"""The watched folders, with the means to add and to remove some."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.pages.settings.removal import ask_removal
from app.session.for_editors import only_for_editors
from app.session.scans.folders import Folders
from app.session.session import Session
from app.style import icons
from app.style.theme import GAP
from app.widgets.dialogs.choosing import choose_folder
from app.widgets.layout.elided_label import ElidedLabel


class FolderList(QWidget):
    """Lists the folders, one a row; those that are away at the moment say so.

    Parameters
    ----------
    session : Session
    folders : Folders
    """

    folders_chosen = Signal(list)  # of Path
    removed = Signal(str, object)  # what was done, and the folder: adding it again takes that back

    def __init__(self, session: Session, folders: Folders, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._folders = session, folders
        self._there: set[Path] = set()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.add = QPushButton(self.tr("Add a folder…"))
        self.add.clicked.connect(self._choose)
        only_for_editors(session.library, self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(self._rows)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        folders.changed.connect(self.refresh)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Look again which folders are there."""
        super().showEvent(event)
        if not event.spontaneous() and self._there != set(self._folders.present()):
            self.refresh()

    def refresh(self) -> None:
        """Show the folders as they are now."""
        while (item := self._rows.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        self._there = set(self._folders.present())
        for folder in self._folders.all():
            self._rows.addWidget(self._row(folder, folder in self._there))
        if not self._folders.all():
            nothing = QLabel(self.tr("No folder yet."))
            nothing.setProperty("kind", "muted")
            self._rows.addWidget(nothing)

    def _row(self, folder: Path, is_present: bool) -> QWidget:
        shown = str(folder).encode("utf-8", "replace").decode()
        path = ElidedLabel()
        path.setText(shown)
        path.setToolTip(shown)
        remove = QToolButton()
        remove.setToolTip(self.tr("Stop looking after this folder…"))
        remove.setIcon(icons.icon("close"))
        remove.setIconSize(icons.size(16))
        remove.setAccessibleName(self.tr("Remove {folder}").format(folder=shown))
        remove.clicked.connect(lambda: self._ask_removal(folder))
        only_for_editors(self._session.library, remove)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(icons.IconLabel("folder" if is_present else "away"))
        line.addWidget(path, 1)
        if not is_present:
            #: Of a folder whose disk is not there
            away = QLabel(self.tr("away"))
            away.setToolTip(self.tr("Unplugged or moved; its photos come back with it"))
            away.setProperty("kind", "muted")
            line.addWidget(away)
        line.addWidget(remove)
        return row

    def _ask_removal(self, folder: Path) -> None:
        count = self._session.library.roots.count_below
        self._session.read(count, str(folder), on_done=lambda n_known: self._ask(folder, n_known))

    def _ask(self, folder: Path, n_known: int) -> None:
        name = folder.name or str(folder)  # a whole disk has none

        def keep() -> None:
            self._folders.remove(folder)
            self.removed.emit(
                self.tr("“{folder}” is not looked after any more. Its people stay.").format(folder=name), folder
            )

        def leave_out() -> None:
            words = self.tr("“{folder}” is not looked after any more. Its photos are left out.")
            sentence = words.format(folder=name)
            self._folders.leave_out(folder, lambda: self.removed.emit(sentence, folder))

        ask_removal(self, folder, n_known, keep, leave_out)

    def _choose(self) -> None:
        if (folder := choose_folder(self)) is not None:
            self.folders_chosen.emit([folder])

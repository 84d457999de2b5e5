"""What the window can do by menu and keyboard."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from app.style import icons
from app.style.wording import without_numbers


class Actions(QObject):
    """The actions of the window, and the menu that shows them.

    Parameters
    ----------
    window : QMainWindow
        The actions' shortcuts work in it.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        keys = QKeySequence.StandardKey
        self.undo = self._make(self.tr("Undo"), QKeySequence(keys.Undo), "undo")
        self.redo = self._make(
            self.tr("Redo"), QKeySequence(Qt.Modifier.CTRL | Qt.Modifier.SHIFT | Qt.Key.Key_Z), "redo"
        )
        self.history = self._make(
            self.tr("History…"), QKeySequence(Qt.Modifier.CTRL | Qt.Modifier.SHIFT | Qt.Key.Key_H)
        )
        #: To the page before
        self.back = self._make(self.tr("Back"), QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Left), "back")
        #: The page on which people are looked for by a face; a verb on a button
        self.find = self._make(self.tr("Find"), QKeySequence(keys.Find))
        self.add_folder = self._make(self.tr("Add a folder…"), QKeySequence(keys.Open), "folder")
        self.open_picture = self._make(
            self.tr("Find the person in a picture…"),
            QKeySequence(Qt.Modifier.CTRL | Qt.Modifier.SHIFT | Qt.Key.Key_O),
        )
        self.rescan = self._make(self.tr("Look for new photos"), QKeySequence(Qt.Key.Key_F5))
        self.export = self._make(self.tr("Export names…"), None)
        self.bring_names = self._make(self.tr("Bring names from another program…"), None)
        self.write_names = self._make(self.tr("Write names into sidecar files…"), None)
        self.back_up = self._make(self.tr("Back up the library…"), None)
        self.restore = self._make(self.tr("Restore a backup…"), None)
        self.full_screen = self._make(self.tr("Full screen"), QKeySequence(Qt.Key.Key_F11))
        self.full_screen.setCheckable(True)
        self.keys = self._make(self.tr("Keyboard shortcuts"), QKeySequence(Qt.Key.Key_F1))
        self.about = self._make(self.tr("About Kith"), None)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.quit = self._make(self.tr("Quit"), QKeySequence(keys.Quit))
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        scans_and_names = (self.add_folder, self.rescan, self.bring_names, self.write_names)
        self.that_change_the_library = (self.undo, self.redo, *scans_and_names, self.restore)
        self.show_undo(None, None)
        self.menu = self._fill(QMenu(window))

    def place_shortcuts(self, places: Mapping[str, str], go: Callable[[str], None]) -> None:
        """Add Ctrl and a number as a way to each place, given by what it is called."""
        for number, (place, text) in enumerate(places.items(), 1):
            action = self._make(text, QKeySequence(f"Ctrl+{number}"))
            action.triggered.connect(lambda _=False, place=place: go(place))

    def show_undo(self, undone: str | None, redone: str | None) -> None:
        """Show what would be undone and redone."""
        pairs = [
            #: {step} is "Ann named", "3 faces moved to Ann"
            (self.undo, self.tr("Undo"), self.tr("Undo: {step}"), undone),
            #: {step} is "Ann named", "3 faces moved to Ann"
            (self.redo, self.tr("Redo"), self.tr("Redo: {step}"), redone),
        ]
        for action, word, words, title in pairs:
            action.setEnabled(title is not None)
            text = words.format(step=without_numbers(title)) if title else word
            action.setText(text.replace("&", "&&"))
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{text} ({keys})")

    def _make(self, text: str, keys: QKeySequence | None, icon: str = "") -> QAction:
        action = QAction(text, self._window)
        action.setData(text)  # what it is called whatever would be undone
        if keys is not None:
            action.setShortcut(keys)
        if icon:
            action.setIcon(icons.icon(icon))
        self._window.addAction(action)
        return action

    def _fill(self, menu: QMenu) -> QMenu:
        groups = [
            (self.undo, self.redo, self.history, self.back),
            (self.add_folder, self.rescan, self.open_picture),
            (self.bring_names, self.write_names, self.export),
            (self.back_up, self.restore),
            (self.full_screen, self.keys, self.about, self.quit),
        ]
        for number, group in enumerate(groups):
            if number:
                menu.addSeparator()
            menu.addActions(list(group))
        return menu

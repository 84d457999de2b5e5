"""Which keys do what: everywhere, and on the page that is shown."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.style import theme
from app.style.theme import GAP
from app.widgets.layout.scrolled import Scrolled, fit_dialog

translate = QCoreApplication.translate  # by this name lupdate finds what is to be translated


class KeysDialog(QDialog):
    """Lists the shortcuts of the window's actions and of a page's, as they are.

    Parameters
    ----------
    actions : iterable of QAction
        Of the window.
    page : str
        The name of the page.
    view : QWidget
        The page, whose own actions and those of what is in it are listed.
    """

    def __init__(self, actions: Iterable[QAction], page: str, view: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.everywhere = shortcuts(actions)
        own = [action for widget in (view, *view.findChildren(QWidget)) for action in widget.actions()]
        self.here = [*shortcuts(own), *_without_action(page)]
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        ground = QWidget()
        lists = [_side(self.tr("On this page"), self.here)] if self.here else []
        lists.append(_side(self.tr("Everywhere"), self.everywhere))
        wide = sum(one.sizeHint().width() for one in lists) + 14 * GAP
        beside = wide < self.screen().availableSize().width() - 6 * GAP  # the frame and a scroll bar
        sides = QHBoxLayout(ground) if beside else QVBoxLayout(ground)
        sides.setContentsMargins(4 * GAP, 4 * GAP, 4 * GAP, GAP)
        sides.setSpacing(6 * GAP if beside else 3 * GAP)
        for one in lists:
            sides.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4 * GAP)
        column.setSpacing(GAP)
        column.addWidget(Scrolled(ground), 1)
        row = QHBoxLayout()
        row.setContentsMargins(4 * GAP, 0, 4 * GAP, 0)
        row.addWidget(buttons)
        column.addLayout(row)
        fit_dialog(self)


def shortcuts(actions: Iterable[QAction]) -> list[tuple[str, str]]:
    """List what actions are called and their first keys, each once."""
    found: dict[tuple[str, str], None] = {}
    for action in actions:
        if not action.shortcut().isEmpty():
            words = str(action.data() or action.text()).replace("&&", "&").rstrip(".…")
            found[words, action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)] = None
    return list(found)


def _without_action(page: str) -> list[tuple[str, str]]:
    """List the keys that a page hears by itself."""
    keys = {
        "people": [
            #: A verb: what Enter does to a person
            (translate("KeysDialog", "Open"), translate("KeysDialog", "Enter")),
            (translate("KeysDialog", "Quick look"), translate("KeysDialog", "Space")),
            (translate("KeysDialog", "Larger and smaller"), translate("KeysDialog", "Ctrl and the wheel, +, -")),
            (translate("KeysDialog", "Select more"), translate("KeysDialog", "Shift or Ctrl and arrows")),
        ],
        "person": [
            (translate("KeysDialog", "Show photo"), translate("KeysDialog", "Enter")),
            (translate("KeysDialog", "Quick look"), translate("KeysDialog", "Space")),
            (translate("KeysDialog", "Larger and smaller"), translate("KeysDialog", "Ctrl and the wheel, +, -")),
            (translate("KeysDialog", "Select more"), translate("KeysDialog", "Shift or Ctrl and arrows")),
        ],
        "photos": [
            (translate("KeysDialog", "Show photo"), translate("KeysDialog", "Enter")),
            (translate("KeysDialog", "Quick look"), translate("KeysDialog", "Space")),
            (translate("KeysDialog", "Larger and smaller"), translate("KeysDialog", "Ctrl and the wheel, +, -")),
            (translate("KeysDialog", "To a year"), translate("KeysDialog", "its four digits")),
            (translate("KeysDialog", "Select more"), translate("KeysDialog", "Shift or Ctrl and arrows")),
        ],
        "photo": [
            (translate("KeysDialog", "Name the chosen face"), translate("KeysDialog", "Enter")),
            (translate("KeysDialog", "Not a face"), translate("KeysDialog", "Del")),
            (translate("KeysDialog", "Move the photo"), translate("KeysDialog", "Shift+arrows, or Space and drag")),
            (translate("KeysDialog", "Draw a face"), translate("KeysDialog", "Shift and drag, or D, arrows, Enter")),
            (translate("KeysDialog", "Move the chosen box"), translate("KeysDialog", "Ctrl+arrows, Enter")),
            (translate("KeysDialog", "Resize the chosen box"), translate("KeysDialog", "Ctrl+Shift+arrows, Enter")),
            (translate("KeysDialog", "Hold the slide show"), translate("KeysDialog", "Space")),
        ],
        #: A face of those that are asked about together
        "review": [(translate("KeysDialog", "Leave a face out, or take it in"), translate("KeysDialog", "Space"))],
        #: Somebody in a grid of portraits
        "strangers": [(translate("KeysDialog", "Choose, or let go"), translate("KeysDialog", "Space"))],
        "find": [
            (translate("KeysDialog", "Find the person in a copied picture"), "Ctrl+V"),
            (translate("KeysDialog", "Quick look"), translate("KeysDialog", "Space")),
            (translate("KeysDialog", "Show photo"), translate("KeysDialog", "Enter")),
        ],
        "problems": [(translate("KeysDialog", "Show in file manager"), translate("KeysDialog", "Double click"))],
    }
    return keys.get(page, [])


def _side(title: str, keys: list[tuple[str, str]]) -> QWidget:
    side = QWidget()
    grid = QGridLayout(side)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(3 * GAP)
    grid.setVerticalSpacing(GAP)
    heading = QLabel(title)
    heading.setFont(theme.heading_font())
    grid.addWidget(heading, 0, 0, 1, 2)
    for row, (words, key) in enumerate(keys, 1):
        grid.addWidget(QLabel(words, textFormat=Qt.TextFormat.PlainText), row, 0)
        label = QLabel(key, textFormat=Qt.TextFormat.PlainText)
        label.setProperty("kind", "key")
        grid.addWidget(label, row, 1, Qt.AlignmentFlag.AlignTrailing)
    return side

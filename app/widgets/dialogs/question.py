"""A question above a page: what is asked, what there is to know about it, and an answer on each button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap, QShowEvent
from PySide6.QtWidgets import QGridLayout, QMessageBox, QPushButton, QWidget

from app.style.theme import GAP, scaled

_LEAST_PX = 340  # of a line of words
Role = QMessageBox.ButtonRole


class Question(QMessageBox):
    """Asks once, and goes; names and paths in it are never read as HTML.

    Parameters
    ----------
    page : QWidget
        What it lies above.
    title, question, words : str
        Of its window, what is asked, and what there is to know about it.
    portrait : QPixmap, optional
        Who it is about.
    """

    def __init__(self, page: QWidget, title: str, question: str, words: str, portrait: QPixmap | None = None) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(title)
        self.setText(question)
        self.setInformativeText(words)
        if portrait is not None:
            self.setIconPixmap(portrait)

    def offer(self, answer: str, act: Callable[[], object], role: Role = Role.AcceptRole) -> QPushButton:
        """Add a button with what it does."""
        button = self.addButton(answer, role)
        button.clicked.connect(lambda: act())
        return button

    def offer_cancel(self) -> None:
        """Add the button that leaves all as it is, which Enter and Escape press."""
        cancel = self.addButton(QMessageBox.StandardButton.Cancel)
        self.setDefaultButton(cancel)
        self.setEscapeButton(cancel)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Lay it out as other dialogs are; Qt indents what has no icon."""
        grid = self.layout()
        if isinstance(grid, QGridLayout):
            grid.setContentsMargins(*[4 * GAP] * 4)
            grid.setVerticalSpacing(2 * GAP)
            words = grid.columnCount() - 1
            grid.setColumnMinimumWidth(words, scaled(_LEAST_PX))
            grid.setColumnStretch(words, 1)
            if self.iconPixmap().isNull():
                grid.setHorizontalSpacing(0)
                if (indent := grid.itemAtPosition(0, 0)) is not None and (spacer := indent.spacerItem()) is not None:
                    spacer.changeSize(0, 0)
        super().showEvent(event)

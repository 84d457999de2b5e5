"""What a page shows when it has nothing to show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.style import theme


class EmptyPage(QWidget):
    """A heading and a sentence in the middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.backgroundRole().Base)
        self._title, self._words = QLabel(), QLabel()
        self._title.setFont(theme.heading_font())
        self._words.setProperty("kind", "muted")
        self._words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setSpacing(theme.GAP)
        column.addStretch(2)
        for label in (self._title, self._words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)  # without an alignment, which would cost a second line
        column.addStretch(3)

    @property
    def text(self) -> str:
        """What is said."""
        return f"{self._title.text()}. {self._words.text()}"

    def say(self, title: str, sentence: str) -> None:
        """Say something else."""
        self._title.setText(title)
        self._words.setText(sentence)
        self.setAccessibleName(title)

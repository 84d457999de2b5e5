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
        self.title, self.words = QLabel(), QLabel()
        self.title.setFont(theme.heading_font())
        self.words.setProperty("kind", "muted")
        self.words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setSpacing(theme.GAP)
        column.addStretch(2)
        for label in (self.title, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)  # without an alignment, which would cost a second line
        column.addStretch(3)

    @property
    def text(self) -> str:
        """What is said."""
        return f"{self.title.text()}. {self.words.text()}"

    def say(self, title: str, sentence: str) -> None:
        """Show something else."""
        self.title.setText(title)
        self.words.setText(sentence)
        self.setAccessibleName(title)

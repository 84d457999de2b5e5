"""What a page shows when it has nothing to show."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.style import theme
from app.widgets.layout.flow_layout import FlowLayout

_WORDS_PX = 520  # the longest line


class EmptyPage(QWidget):
    """A heading and a sentence in the middle, and perhaps what can be done next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.backgroundRole().Base)
        self.title, self.words = QLabel(), QLabel()
        self.title.setFont(theme.heading_font())
        self.words.setProperty("kind", "muted")
        self.buttons: list[QPushButton] = []
        self._row = FlowLayout(is_centred=True)
        self._row.setContentsMargins(0, theme.GAP, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GAP] * 4)
        column.setSpacing(theme.GAP)
        column.addStretch(2)
        for label in (self.title, self.words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setMaximumWidth(theme.scaled(_WORDS_PX))
            middle = QHBoxLayout()
            middle.addStretch(1)
            middle.addWidget(label, 1000)  # without an alignment, which would cost a second line
            middle.addStretch(1)
            column.addLayout(middle)
        column.addLayout(self._row)
        column.addStretch(3)

    @property
    def text(self) -> str:
        """What is said."""
        return f"{self.title.text()}. {self.words.text()}"

    def say(self, title: str, sentence: str) -> None:
        """Show something else, with nothing to be done."""
        self.title.setText(title)
        self.words.setText(sentence)
        self.setAccessibleName(title)
        self.offer()

    def offer(self, *choices: tuple[str, Callable[[], object]]) -> None:
        """Show buttons below the sentence, the first of them as the likeliest."""
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for words, act in choices:
            button = QPushButton(words, autoDefault=True)
            button.setProperty("kind", None if self.buttons else "primary")
            button.clicked.connect(lambda _=False, act=act: act())
            self._row.addWidget(button)
            self.buttons.append(button)

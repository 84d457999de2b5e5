"""The head of a page: where its title stands, the same on every page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.style import theme
from app.style.theme import GAP, SIDE_PX
from app.widgets.layout.elided_label import ElidedLabel

_ABOVE_PX, _BELOW_PX = 3 * GAP, GAP
_LINE_PX = 34  # the height of a field or a button, which some pages have beside the title
_CARDS_PX = 720  # no line is so long that the eye loses it


class PageHead(QWidget):
    """A title, a muted note behind it, what belongs at the end of the line, and perhaps a sentence below.

    Parameters
    ----------
    title : str
    words : str
        The sentence.
    """

    def __init__(self, title: str, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.title = QLabel(title)
        self.title.setFont(theme.title_font())
        self.note = ElidedLabel(mode=Qt.TextElideMode.ElideRight, fills=False)
        self.note.setProperty("kind", "muted")
        self.words = QLabel(words, wordWrap=True)
        self.words.setProperty("kind", "muted")
        self.words.setVisible(bool(words))
        self._line = QWidget()
        self.line = QHBoxLayout(self._line)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(2 * GAP)
        self.line.addWidget(self.title, 0, Qt.AlignmentFlag.AlignBaseline)
        self.line.addWidget(self.note, 0, Qt.AlignmentFlag.AlignBaseline)
        self.line.addStretch()
        self._stack = QStackedWidget()
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._stack.addWidget(self._line)
        self.end = QHBoxLayout()
        self.end.setSpacing(GAP)
        row = QHBoxLayout()
        row.setSpacing(2 * GAP)
        row.addWidget(self._stack, 1)
        row.addLayout(self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE_PX, _ABOVE_PX, SIDE_PX, _BELOW_PX)
        column.setSpacing(GAP // 2)
        column.addLayout(row)
        column.addWidget(self.words)
        self._stack.setMinimumHeight(max(self.title.sizeHint().height(), theme.scaled(_LINE_PX)))

    def say(self, words: str) -> None:
        """Write another sentence below the title; nothing for none."""
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def show_bar(self, bar: QWidget | None) -> None:
        """Show a bar in place of the title, so that nothing below moves; None for the title."""
        if bar is not None and self._stack.indexOf(bar) < 0:
            self._stack.addWidget(bar)
        self._stack.setCurrentWidget(bar or self._line)


def lay_out_cards(area: QScrollArea, head: PageHead) -> QVBoxLayout:
    """Make a page of cards below a head, to be filled from above.

    Parameters
    ----------
    area : QScrollArea
        The page.
    head : PageHead
    """
    page = QWidget()
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    cards = QWidget()
    width = theme.scaled(_CARDS_PX) + 2 * SIDE_PX
    head.setMaximumWidth(width)
    cards.setMaximumWidth(width)
    whole.addWidget(head)
    whole.addWidget(cards, 1)
    column = QVBoxLayout(cards)
    column.setContentsMargins(SIDE_PX, GAP, SIDE_PX, 8 * GAP)  # below, messages pass
    column.setSpacing(2 * GAP)
    area.setWidgetResizable(True)
    area.setWidget(page)
    page.setAutoFillBackground(False)  # setWidget turns it on
    return column

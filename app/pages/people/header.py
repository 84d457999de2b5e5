"""The head of the page of all people; the window shows it before there is a library to search in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QToolButton, QWidget

from app.style import theme
from app.widgets.search_field import SearchField

_ROOMY_PX = 880  # from here on there is room for a long search field beside the bar


class PeopleHeader(QWidget):
    """A title, how many people there are, and what narrows them down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        title = QLabel(self.tr("People"))
        title.setFont(theme.title_font())
        self.count = QLabel()
        self.count.setProperty("kind", "muted")
        self.hidden = QToolButton()
        self.hidden.setCheckable(True)
        self.hidden.setToolTip(self.tr("Show the people whom you hid, too"))
        self.hidden.hide()
        self.search = SearchField()
        self._title = QWidget()
        words = QHBoxLayout(self._title)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2 * theme.GAP)
        words.addWidget(title, 0, Qt.AlignmentFlag.AlignBaseline)
        words.addWidget(self.count, 0, Qt.AlignmentFlag.AlignBaseline)
        words.addStretch()
        words.addWidget(self.hidden)
        self._stack = QStackedWidget()
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._stack.addWidget(self._title)
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * theme.GAP, 3 * theme.GAP, 4 * theme.GAP, theme.GAP)
        row.setSpacing(2 * theme.GAP)
        row.addWidget(self._stack, 1)
        row.addWidget(self.search)
        self._fit_search()

    def show_bar(self, bar: QWidget | None) -> None:
        """Show a bar in place of the title, so that nothing below moves; None for the title."""
        if bar is not None and self._stack.indexOf(bar) < 0:
            self._stack.addWidget(bar)
        self._stack.setCurrentWidget(bar or self._title)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit_search()

    def _fit_search(self) -> None:
        """Leave the title, or the bar, the room that it needs."""
        self.search.setFixedWidth((30 if self.width() >= _ROOMY_PX else 18) * theme.GAP)

    def count_hidden(self, n_hidden: int) -> None:
        """Offer to show those who are hidden, where there are any."""
        self.hidden.setText(self.tr("Show {} hidden").format(self.locale().toString(n_hidden)))
        self.hidden.setVisible(n_hidden > 0)
        if not n_hidden:
            self.hidden.setChecked(False)

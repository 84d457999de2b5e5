"""The head of the page of all people; the window shows it before there is a library to search in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from app.style import theme
from app.widgets.search_field import SearchField


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
        self.search.setFixedWidth(30 * theme.GAP)
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * theme.GAP, 3 * theme.GAP, 4 * theme.GAP, theme.GAP)
        row.setSpacing(2 * theme.GAP)
        row.addWidget(title, 0, Qt.AlignmentFlag.AlignBaseline)
        row.addWidget(self.count, 0, Qt.AlignmentFlag.AlignBaseline)
        row.addStretch()
        row.addWidget(self.hidden)
        row.addWidget(self.search)

    def count_hidden(self, n_hidden: int) -> None:
        """Offer to show those who are hidden, where there are any."""
        self.hidden.setText(self.tr("Show {} hidden").format(self.locale().toString(n_hidden)))
        self.hidden.setVisible(n_hidden > 0)
        if not n_hidden:
            self.hidden.setChecked(False)

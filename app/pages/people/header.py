"""The head of the page of all people; the window shows it before there is a library to search in."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from app.style import theme
from app.widgets.page_head import PageHead
from app.widgets.search_field import SearchField

_ROOMY_PX = 880  # from here on there is room for a long search field beside the bar


class PeopleHeader(PageHead):
    """A title, how many people there are, and what narrows them down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.title.setText(self.tr("People"))
        self.count = self.note
        self.hidden = QToolButton()
        self.hidden.setCheckable(True)
        self.hidden.setToolTip(self.tr("Show the people whom you hid, too"))
        self.hidden.hide()
        self.line.addWidget(self.hidden)
        self.search = SearchField()
        self.end.addWidget(self.search)
        self._fit_search()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit_search()

    def _fit_search(self) -> None:
        """Leave the title, or the bar, the room that it needs."""
        is_roomy = self.width() >= theme.scaled(_ROOMY_PX)
        self.search.setFixedWidth(theme.scaled((30 if is_roomy else 18) * theme.GAP))

    def count_hidden(self, n_hidden: int) -> None:
        """Offer to show those who are hidden, where there are any."""
        self.hidden.setText(self.tr("Show {} hidden").format(self.locale().toString(n_hidden)))
        self.hidden.setVisible(n_hidden > 0)
        if not n_hidden:
            self.hidden.setChecked(False)

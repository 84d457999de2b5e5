"""The head of the page of all people; the window shows it before there is a library to search in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QToolButton, QWidget

from app.style import theme
from app.widgets.fields.search_field import SearchField
from app.widgets.layout.flow_layout import FlowLayout
from app.widgets.layout.page_head import PageHead

_MANY = 8  # people; fewer are seen at a glance in any order
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
        self.order, self.group = QComboBox(), QComboBox()
        #: In which order a list is
        self.order.setAccessibleName(self.tr("Order"))
        #: A group of people, such as a family
        self.group.setAccessibleName(self.tr("Group"))
        orders = (
            (self.tr("By name"), "name"),
            (self.tr("Most photos first"), "photos"),
            (self.tr("New first"), "newest"),
        )
        for words, order in orders:
            self.order.addItem(words, order)
        tools = QWidget()
        line = FlowLayout()
        tools.setLayout(line)
        line.addWidget(self.order)
        line.addWidget(self.group)
        whole = self.layout()
        assert whole is not None
        whole.addWidget(tools)
        self.offer(0, ())
        self._fit_search()

    def offer(self, n_named: int, groups: Sequence[str]) -> None:
        """Offer other orders where there are many people with names, and the groups where there are any."""
        self.order.setVisible(n_named >= _MANY)
        self.group.setVisible(bool(groups))
        listed = [self.group.itemText(row) for row in range(1, self.group.count())]
        if listed == list(groups) and self.group.count():
            return
        chosen = self.group.currentData()
        blocked = self.group.blockSignals(True)
        self.group.clear()
        self.group.addItem(self.tr("Everybody"), None)
        for group in groups:
            self.group.addItem(group, group)
        self.group.setCurrentIndex(max(0, self.group.findData(chosen)))
        self.group.blockSignals(blocked)
        if self.group.currentData() != chosen:
            self.group.currentIndexChanged.emit(0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit_search()

    def _fit_search(self) -> None:
        """Leave the title, or the bar, the room that it needs."""
        is_roomy = self.width() >= theme.scaled(_ROOMY_PX)
        self.search.setFixedWidth(theme.scaled((30 if is_roomy else 18) * theme.GAP))

    def count_hidden(self, n_hidden: int) -> None:
        """Offer to show those who are hidden, where there are any."""
        self.hidden.setText(self.tr("Show %Ln hidden", "", n_hidden))
        self.hidden.setVisible(n_hidden > 0)
        if not n_hidden:
            self.hidden.setChecked(False)

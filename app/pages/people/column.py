"""A narrow list of people with a search field, as the side list and the picker show it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.pages.people.delegate import PersonLineDelegate
from app.pages.people.grid import PeopleGrid
from app.pages.people.model import PeopleModel
from app.session.parts import WindowParts
from app.style import theme
from app.widgets.fields.search_field import SearchField
from app.widgets.grid.layout import line_shape


class _Lines(PeopleGrid):
    """Lines of people, whose names are not edited by a click."""

    def is_on_name(self, index: object, point: object) -> bool:
        return False


class PeopleColumn(QWidget):
    """Finds a person by type-ahead: letters narrow the list, Down goes into it, Enter takes the first.

    Parameters
    ----------
    parts : WindowParts
    takes_likeliest : bool
        Whether Enter takes the first without a letter, too, once the likeliest stand there; else it goes into the list.
    """

    chosen = Signal(int)

    def __init__(self, parts: WindowParts, parent: QWidget | None = None, takes_likeliest: bool = False) -> None:
        super().__init__(parent)
        self._takes_likeliest = takes_likeliest
        self.model = PeopleModel(parts.people, parent=self)
        self.search = SearchField()
        self.grid = _Lines(self.model, PersonLineDelegate(parts.portraits, self), parts.portraits, line_shape(), self)
        self.grid.setSelectionMode(self.grid.SelectionMode.SingleSelection)
        self.grid.setAccessibleName(self.tr("People"))
        self.above = QVBoxLayout()  # room for more between field and list
        self.above.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, 0)
        self.above.setSpacing(theme.GAP // 2)
        self.above.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.above)
        column.addWidget(self.grid, 1)
        self.setTabOrder(self.search, self.grid)
        self.search.textChanged.connect(self.model.set_filter)
        self.search.returnPressed.connect(self._take_first)
        self.search.list_wanted.connect(self.grid.enter)
        self.grid.opened.connect(self.chosen)

    def _take_first(self) -> None:
        is_meant = self.search.text().strip() or (self._takes_likeliest and self.model.has_likely)
        if not is_meant:
            self.grid.enter()
        elif self.model.rowCount():
            self.grid.open_index(self.model.index(0))

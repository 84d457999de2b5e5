"""A name half typed while the list is read anew: a scan may group the people at any moment."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QLineEdit, QWidget

from app.pages.people.model import PeopleModel


class NamingView(Protocol):
    """A view of people whose names can be typed in it."""

    def viewport(self) -> QWidget:
        """Return the widget in which the name boxes lie."""

    def current_person_id(self) -> int | None:
        """Return the current person."""

    def edit_name(self, index: QModelIndex) -> None:
        """Open the name box of a row."""


class UnfinishedName:
    """Keeps what is typed in a grid of people across a reset of its model.

    Parameters
    ----------
    grid : NamingView
    people : PeopleModel
    """

    def __init__(self, grid: NamingView, people: PeopleModel) -> None:
        self._grid, self._people = grid, people
        self._begun: tuple[int, str, int] | None = None  # whose name is being typed, what, and where the cursor is

    def keep(self) -> None:
        """Remember a name half typed."""
        field, person_id = self._field(), self._grid.current_person_id()
        self._begun = None
        if field is not None and person_id is not None:
            self._begun = person_id, field.text(), field.cursorPosition()

    def restore(self) -> None:
        """Continue where the typing was."""
        if self._begun is None:
            return
        person_id, text, cursor = self._begun
        row = self._people.row_of(person_id)
        if row >= 0:
            self._grid.edit_name(self._people.index(row))
        if row >= 0 and (field := self._field()) is not None:
            field.setText(text)
            field.setModified(True)
            field.setCursorPosition(cursor)

    def _field(self) -> QLineEdit | None:
        fields = self._grid.viewport().findChildren(QLineEdit)
        return next((field for field in fields if field.isVisible()), None)

"""A name half typed while the list is read anew: a scan may group the people, or others merge them, at any moment."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QLineEdit, QWidget

from app.pages.people.model import PeopleModel
from engine.records import Person


class NamingView(Protocol):
    """A view of people whose names can be typed in it."""

    def viewport(self) -> QWidget:
        """Return the widget in which the name boxes lie."""

    def setCurrentIndex(self, index: QModelIndex) -> None:  # noqa: N802
        """Make a row the current one."""

    def edit_name(self, index: QModelIndex) -> None:
        """Open the name box of a row."""


class UnfinishedName:
    """Keeps what is typed in a grid of people across a reset of its model, and where rows go.

    Parameters
    ----------
    grid : NamingView
    people : PeopleModel
    lost : function of face_id, text and place of the cursor
        Called where somebody is not there any more whose name is being typed, with the face that stood for them.
    """

    def __init__(self, grid: NamingView, people: PeopleModel, lost: Callable[[int, str, int], object]) -> None:
        self._grid, self._people, self._lost = grid, people, lost
        self._named: tuple[int, int | None] | None = None  # whose name box was opened last, and their face
        self._begun: tuple[str, int] | None = None  # what is being typed, and where the cursor is

    def begin(self, person: Person) -> None:
        """Remember whose name box is opened."""
        self._named = person.person_id, person.cover_face_id

    def keep(self) -> None:
        """Remember a name half typed."""
        field = self._field()
        self._begun = None if field is None else (field.text(), field.cursorPosition())

    def restore(self) -> None:
        """Continue where the typing was."""
        if self._begun is None or self._named is None:
            return
        person_id, face_id = self._named
        if self._people.row_of(person_id) >= 0:
            self.go_on(person_id, *self._begun)
        elif face_id is not None:
            self._lost(face_id, *self._begun)

    def go_on(self, person_id: int, text: str, cursor: int) -> None:
        """Open the name box of somebody with what was typed, unless one is open."""
        row = self._people.row_of(person_id)
        if row < 0 or self._field() is not None:
            return
        self._grid.setCurrentIndex(self._people.index(row))
        self._grid.edit_name(self._people.index(row))
        if (field := self._field()) is not None:
            field.setText(text)
            field.setModified(True)
            field.setCursorPosition(cursor)

    def _field(self) -> QLineEdit | None:
        fields = self._grid.viewport().findChildren(QLineEdit)
        return next((field for field in fields if field.isVisible()), None)

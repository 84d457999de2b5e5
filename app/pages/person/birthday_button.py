"""A person's birthday: said in words, set by a click."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.style import theme
from app.style.wording import day
from app.widgets.date_popup import DatePopup


class BirthdayButton(QPushButton):
    """Says the birthday, or offers to add it."""

    birthday_given = Signal(object)  # "YYYY-MM-DD", or None to take it away

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "flat")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._birthday: date | None = None
        self.popup: DatePopup | None = None
        self.clicked.connect(self._ask)
        self.show_birthday(None)

    def show_birthday(self, birthday: date | None) -> None:
        """Show a birthday."""
        self._birthday = birthday
        self.setText(self.tr("Born {}").format(day(birthday)) if birthday else self.tr("Add a birthday"))

    def _ask(self) -> None:
        self.popup = DatePopup(self.tr("Birthday"), self._birthday, self, can_remove=self._birthday is not None)
        self.popup.date_given.connect(self.birthday_given)
        self.popup.move(self.mapToGlobal(self.rect().bottomLeft()) + QPoint(0, theme.GAP // 2))
        self.popup.show()
        self.popup.field.setFocus()

"""A birthday, or when somebody died: said in words, set by a click."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.style import theme
from app.style.wording import partial_day
from app.widgets.fields.date_popup import DatePopup
from engine.partial_dates import PartialDate


class LifeDateButton(QPushButton):
    """Says a date as far as it is known, or offers to add it.

    Parameters
    ----------
    title : str
        What is asked for.
    offer : str
        Shown while there is none.
    words : str
        What is said of it, with {date} in it.
    """

    date_given = Signal(object)  # "YYYY-MM-DD", "YYYY-MM", "YYYY", or None to take it away

    def __init__(self, title: str, offer: str, words: str = "{date}", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._offer, self._words = title, offer, words
        self.setProperty("kind", "flat")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._date: PartialDate | None = None
        self.popup: DatePopup | None = None
        self.clicked.connect(self._ask)
        self.show_date(None)

    def show_date(self, date: PartialDate | None) -> None:
        """Show a date."""
        self._date = date
        self.setText(self._words.format(date=partial_day(date)) if date else self._offer)
        #: {what} is "Born", "Date of death"
        self.setAccessibleName(self.tr("{what}: {date}").format(what=self._title, date=self.text()))

    def _ask(self) -> None:
        self.popup = DatePopup(self._title, self._date, self, can_remove=self._date is not None)
        self.popup.date_given.connect(self.date_given)
        self.popup.move(self.mapToGlobal(self.rect().bottomLeft()) + QPoint(0, theme.GAP // 2))
        self.popup.show()
        self.popup.field.setFocus()

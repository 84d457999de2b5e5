"""Asks for a date, and shows in words what was understood before it is saved."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.style import theme
from app.style.wording import day, moment, partial_day
from app.widgets.fields.written_date import WrittenDate, read_date
from engine.partial_dates import PartialDate, Precision

_TIME = re.compile(r"(.+?)[ T,]+(\d\d?)[:.](\d\d)\s*")


class DatePopup(QFrame):
    """Asks for a date, or with `with_time` for a date that a time of day may follow.

    Parameters
    ----------
    title : str
    shown : date or datetime or PartialDate or None
        What is in the field at first.
    parent : QWidget
    with_time : bool
    can_remove : bool
        Whether it offers that there is no date.
    """

    date_given = Signal(object)  # an ISO date, with a time or without a day as written; None to take it away

    def __init__(
        self,
        title: str,
        shown: date | PartialDate | None,
        parent: QWidget,
        with_time: bool = False,
        can_remove: bool = True,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._with_time = with_time
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "card")
        label = QLabel(title)
        label.setFont(theme.heading_font())
        self.field = QLineEdit(_as_written(shown))
        self.field.setAccessibleName(title)
        self.field.setPlaceholderText(self.tr("1970-05-14, {day} or 1970").format(day=_as_here(date(1970, 5, 14))))
        hint_px = self.field.fontMetrics().horizontalAdvance(self.field.placeholderText())
        self.field.setMinimumWidth(max(34 * theme.GAP, hint_px + 6 * theme.GAP))
        self.understood = QLabel(wordWrap=True)
        self.understood.setProperty("kind", "muted")
        self.understood.setMinimumHeight(2 * self.fontMetrics().lineSpacing())  # so that nothing moves
        self.understood.setAlignment(Qt.AlignmentFlag.AlignTop)
        #: A verb, on the button that sets a date
        self.set_button = QPushButton(self.tr("Set"))
        self.set_button.setProperty("kind", "primary")
        self.set_button.clicked.connect(self._set)
        self.remove_button = QPushButton(self.tr("Remove"))
        self.remove_button.setVisible(can_remove)
        self.remove_button.clicked.connect(self._remove)
        buttons = QHBoxLayout()
        buttons.addWidget(self.remove_button)
        buttons.addStretch()
        buttons.addWidget(self.set_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GAP] * 4)
        column.setSpacing(theme.GAP)
        for widget in (label, self.field, self.understood):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.field.textChanged.connect(self._show_understood)
        self.field.returnPressed.connect(self._set)
        self.field.selectAll()
        self._show_understood()

    def _written(self) -> tuple[WrittenDate, time | None] | None:
        """Return what was written: a day, and the time of day if there is one."""
        text, at = self.field.text(), None
        if self._with_time and (match := _TIME.fullmatch(text)):
            if int(match[2]) > 23 or int(match[3]) > 59:
                return None
            text, at = match[1], time(int(match[2]), int(match[3]))
        written = read_date(text, QLocale(), date.today())
        return None if written is None else (written, at)

    def _show_understood(self) -> None:
        """Show in words which day was understood."""
        written = self._written()
        self.set_button.setEnabled(written is not None)
        if written is None:
            hint = self.tr("Write it as 1970-05-14, as {day}, or just the month or the year.").format(
                day=_as_here(date(1970, 5, 14))
            )
            self.understood.setText(hint if self.field.text().strip() else "")
            return
        day_of, at = written
        if day_of.precision is not Precision.DAY and at is None:
            self.understood.setText(self.tr("{date}; the day is not known").format(date=partial_day(day_of.known)))
        else:
            self.understood.setText(day(day_of.day) if at is None else moment(datetime.combine(day_of.day, at)))

    def _set(self) -> None:
        written = self._written()
        if written is not None:
            self.close()
            day_of, at = written
            given = str(day_of.known) if at is None else day_of.day.isoformat()
            self.date_given.emit(given if at is None else f"{given}T{at.isoformat('minutes')}")

    def _remove(self) -> None:
        self.close()
        self.date_given.emit(None)


def _as_written(shown: date | PartialDate | None) -> str:
    if shown is None:
        return ""
    if isinstance(shown, PartialDate):
        return str(shown)
    if isinstance(shown, datetime):
        return shown.isoformat(" ", "minutes").removesuffix(" 00:00")
    return shown.isoformat()


def _as_here(at: date) -> str:
    """Write a day in the short form that is usual here."""
    locale = QLocale()
    form = re.sub(r"\by{2}\b", "yyyy", locale.dateFormat(QLocale.FormatType.ShortFormat))
    return locale.toString(QDate(at.year, at.month, at.day), form)

"""A person's birthday: said in words, set by a click."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.pages.person.written_date import WrittenDate, read_date
from app.style import theme
from app.style.wording import day


class BirthdayButton(QPushButton):
    """Says the birthday, or offers to add it."""

    birthday_given = Signal(object)  # "YYYY-MM-DD", or None to take it away

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "flat")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._birthday: date | None = None
        self.popup: BirthdayPopup | None = None
        self.clicked.connect(self._ask)
        self.show_birthday(None)

    def show_birthday(self, birthday: date | None) -> None:
        """Show a birthday."""
        self._birthday = birthday
        self.setText(self.tr("Born {}").format(day(birthday)) if birthday else self.tr("Add a birthday"))

    def _ask(self) -> None:
        self.popup = BirthdayPopup(self._birthday, self)
        self.popup.birthday_given.connect(self.birthday_given)
        self.popup.move(self.mapToGlobal(self.rect().bottomLeft()) + QPoint(0, theme.GAP // 2))
        self.popup.show()
        self.popup.field.setFocus()


class BirthdayPopup(QFrame):
    """Asks for a date, and shows in words what was understood before it is saved."""

    birthday_given = Signal(object)

    def __init__(self, birthday: date | None, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "card")
        label = QLabel(self.tr("Birthday"))
        label.setFont(theme.heading_font())
        self.field = QLineEdit(birthday.isoformat() if birthday else "")
        self.field.setAccessibleName(self.tr("Birthday"))
        self.field.setPlaceholderText(self.tr("1970-05-14, {} or 1970").format(_as_here(date(1970, 5, 14))))
        self.field.setMinimumWidth(34 * theme.GAP)
        self.understood = QLabel(wordWrap=True)
        self.understood.setProperty("kind", "muted")
        self.understood.setMinimumHeight(2 * self.fontMetrics().lineSpacing())  # so that nothing moves
        self.understood.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.set_button = QPushButton(self.tr("Set"))
        self.set_button.setProperty("kind", "primary")
        self.set_button.clicked.connect(self._set)
        self.remove_button = QPushButton(self.tr("Remove"))
        self.remove_button.setVisible(birthday is not None)
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

    def _written(self) -> WrittenDate | None:
        return read_date(self.field.text(), QLocale(), date.today())

    def _show_understood(self) -> None:
        """Show in words which day was understood."""
        written = self._written()
        self.set_button.setEnabled(written is not None)
        if written is None:
            hint = self.tr("Write it as 1970-05-14, as {}, or the year alone.").format(_as_here(date(1970, 5, 14)))
            self.understood.setText(hint if self.field.text().strip() else "")
        elif written.is_year:
            words = self.tr("{year}; the day is not known, so that {day} stands for it")
            self.understood.setText(words.format(year=written.day.year, day=day(written.day)))
        else:
            self.understood.setText(day(written.day))

    def _set(self) -> None:
        written = self._written()
        if written is not None:
            self.close()
            self.birthday_given.emit(written.day.isoformat())

    def _remove(self) -> None:
        self.close()
        self.birthday_given.emit(None)


def _as_here(moment: date) -> str:
    """Write a day in the short form that is usual here."""
    locale = QLocale()
    form = re.sub(r"\by{2}\b", "yyyy", locale.dateFormat(QLocale.FormatType.ShortFormat))
    return locale.toString(QDate(moment.year, moment.month, moment.day), form)

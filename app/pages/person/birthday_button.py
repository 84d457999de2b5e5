"""A person's birthday: said in words, set by a click."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

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
    """Asks for a date."""

    birthday_given = Signal(object)

    def __init__(self, birthday: date | None, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "card")
        label = QLabel(self.tr("Birthday"))
        today = QDate.currentDate()
        self.field = QDateEdit(QDate(birthday.year, birthday.month, birthday.day) if birthday else today.addYears(-30))
        self.field.setAccessibleName(self.tr("Birthday"))
        self.field.setDateRange(QDate(1800, 1, 1), today)
        self.field.setDisplayFormat("yyyy-MM-dd")
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
        column.addWidget(label)
        column.addWidget(self.field)
        column.addLayout(buttons)

    def _set(self) -> None:
        self.close()
        self.birthday_given.emit(self.field.date().toString("yyyy-MM-dd"))

    def _remove(self) -> None:
        self.close()
        self.birthday_given.emit(None)

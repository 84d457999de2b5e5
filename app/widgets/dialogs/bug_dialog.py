"""A bug that can be reported."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.style import theme
from app.style.theme import GAP
from app.widgets.layout.scrolled import resize_dialog


class BugDialog(QDialog):
    """Says that something went wrong inside Kith, with details to copy; further ones are added to the same dialog."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = QLabel(self.tr("Something went wrong inside Kith"))
        title.setFont(theme.heading_font())
        words = QLabel(
            self.tr(
                "This is a bug. Your photos, names and corrections are safe, and you can go on. "
                "If you report it, these lines help to find it; look them over first, as they may name files."
            ),
            wordWrap=True,
        )
        self._details = QPlainTextEdit(details, readOnly=True)
        self._details.setAccessibleName(self.tr("Details"))
        self._details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details.toPlainText()))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[4 * GAP] * 4)
        column.setSpacing(2 * GAP)
        for widget in (title, words, self._details, buttons):
            column.addWidget(widget)
        resize_dialog(self, 640, 420)

    @property
    def details(self) -> str:
        """What would be reported."""
        return self._details.toPlainText()

    def add(self, details: str) -> None:
        """Add another mishap."""
        if self._details.blockCount() < 400:
            self._details.appendPlainText("\n" + details)

"""A name that reads as a title and becomes a field where it is clicked."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionFrame, QStylePainter, QWidget

from app.session.everyone import Everyone
from app.style import theme
from app.widgets.fields.line_edit import LineEdit
from app.widgets.fields.name_completer import name_completer
from app.widgets.fields.name_rules import take_names_only


class NameField(LineEdit):
    """Shows a name; Enter or leaving it gives the name typed, Escape takes the old one back."""

    name_given = Signal(str)
    left = Signal()  # by Enter or Escape, so that the focus has to go somewhere

    def __init__(self, people: Everyone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.setCompleter(name_completer(people, self))
        take_names_only(self)
        self.setFont(theme.title_font())
        self.setProperty("kind", "title")
        self.setPlaceholderText(self.tr("Add a name"))
        self.setAccessibleName(self.tr("Name"))
        self.textChanged.connect(self.updateGeometry)
        self.returnPressed.connect(self._leave)

    def set_name(self, name: str) -> None:
        """Show a name, unless another one is being typed."""
        is_typing = self.hasFocus() and self.text() != self._name
        self._name = name
        if not is_typing:
            self.setText(name)
            self.setCursorPosition(0)
            self.setToolTip(name)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.give()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._name)
            self.clearFocus()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _leave(self) -> None:
        self.give()  # first: with the list of names open, losing the focus is not told
        self.clearFocus()
        self.left.emit()

    def give(self) -> None:
        """Give the name that was typed, if it is another one."""
        name = self.text().strip()
        self.setText(self._name)  # the new one comes with the change
        self.setCursorPosition(0)
        if name != self._name:
            self.name_given.emit(name)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """End a name that is too long with dots, until it is edited."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self).adjusted(2, 0, -2, 0)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        if self.hasFocus() or shown == self.text():
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a size as wide as the name."""
        text = self.text() or self.placeholderText()
        return QSize(self.fontMetrics().horizontalAdvance(text) + 4 * theme.GAP, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(20 * theme.GAP, super().minimumSizeHint().height())

"""What can be said where a name is asked for: the name, or that it does not matter."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.session.everyone import Everyone
from app.style.theme import GAP, scaled, scaled_picture
from app.widgets.fields.person_field import PersonField
from app.widgets.layout.flow_layout import FlowLayout

_BUTTON_PX = 144


class NamingBar(QWidget):
    """Takes a name, ready to type: Enter gives it, Escape skips the question once nothing is typed.

    Parameters
    ----------
    people : Everyone
        Whose names are offered.
    """

    person_said = Signal(int)
    name_said = Signal(str)
    skipped = Signal()
    refused = Signal()  # nobody cares who it is

    def __init__(self, people: Everyone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = PersonField(people)
        self.field.setMaximumWidth(3 * scaled_picture(_BUTTON_PX) + 2 * GAP)  # as the buttons below
        self.field.setFixedHeight(scaled(40))
        self.field.setPlaceholderText(self.tr("Name"))
        self.field.setAccessibleName(self.tr("Who is this?"))
        self.name = _button(self.tr("Name", "verb"), self.tr("Enter"), "primary")
        #: A verb: to leave a question for later
        self.skip = _button(self.tr("Skip"), self.tr("Esc"))
        self.refuse = _button(self.tr("Not interested"))
        self.refuse.setToolTip(self.tr("Leaves these faces out of the lists and of the questions (Ctrl+H)"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.field, 1000)  # as much as there is, up to its width
        middle.addStretch(1)
        column.addLayout(middle)
        row = FlowLayout(is_centred=True)
        for button in (self.refuse, self.skip, self.name):
            row.addWidget(button)
        column.addLayout(row)
        self.setTabOrder(self.field, self.name)
        self._n_meant = 0
        self._connect()

    def _connect(self) -> None:
        self.field.chosen.connect(self.person_said)
        self.field.named.connect(self.name_said)
        self.field.left.connect(self._escape)
        self.field.textChanged.connect(self._enable)
        self.name.clicked.connect(self.field.returnPressed)
        self.skip.clicked.connect(self.skipped)
        self.refuse.clicked.connect(self.refused)
        hide = QAction(self.tr("Not interested"), self, shortcut=QKeySequence("Ctrl+H"))
        hide.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        hide.triggered.connect(self.refuse.click)
        self.addAction(hide)

    def begin(self) -> None:
        """Prepare for another question."""
        self.field.start_over()

    def takes(self, event: QKeyEvent) -> bool:
        """Report whether a key that was pressed elsewhere is meant for the field."""
        is_written = bool(event.text()) and event.text().isprintable()
        is_meant = is_written or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return is_meant and self.field.isEnabled() and self.window().focusWidget() is not self.field

    def take(self, event: QKeyEvent) -> None:
        """Continue in the field with what was begun elsewhere."""
        self.field.setFocus()
        QApplication.sendEvent(self.field, event)

    def set_meant(self, n_faces: int) -> None:
        """Without a face that is meant, there is nobody to name."""
        self._n_meant = n_faces
        self.field.setEnabled(n_faces > 0)
        self._enable()

    @Slot()
    def _enable(self) -> None:
        self.name.setEnabled(self._n_meant > 0 and bool(self.field.text().strip()))

    @Slot()
    def _escape(self) -> None:
        """Take back what was typed; with nothing typed, skip."""
        if self.field.text():
            self.field.clear()
        else:
            self.skip.click()


def _button(text: str, key: str = "", kind: str = "") -> QPushButton:
    button = QPushButton(f"{text}   {key}" if key else text, autoDefault=True)
    button.setAccessibleName(text)
    button.setProperty("kind", kind)
    button.setMinimumSize(scaled_picture(_BUTTON_PX), scaled(40))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button

"""Who is selected on the page of all people, and what can be done to them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from app.style import theme
from app.style.wording import who_they_are
from app.widgets.layout.elided_label import ElidedLabel
from app.widgets.layout.flow_layout import FlowLayout
from engine.records import Person

_WHO_PX = 240


class SelectionBar(QWidget):
    """Says how many people are selected and whom, also those out of sight, and offers the page's actions.

    Parameters
    ----------
    actions : sequence of QAction
        As buttons, from the first.
    """

    cleared = Signal()

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count, self.who = QLabel(), ElidedLabel(mode=Qt.TextElideMode.ElideRight, fills=False)
        self.count.setFont(theme.heading_font())
        self.who.setProperty("kind", "muted")
        self.who.setTextFormat(Qt.TextFormat.PlainText)
        self.clear_button = QToolButton()
        #: A verb: to select nothing any more
        self.clear_button.setText(self.tr("Clear"))
        self.clear_button.setToolTip(self.tr("Selects nobody (Esc)"))
        self.clear_button.clicked.connect(self.cleared)
        self.who.setMaximumWidth(theme.scaled(_WHO_PX))
        row = FlowLayout(spring_at=2)
        row.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(row)
        row.addWidget(self.count)
        row.addWidget(self.who)
        self._buttons = [_button(action) for action in actions]
        for button in self._buttons:
            row.addWidget(button)
        row.addWidget(self.clear_button)

    def show_people(self, people: Sequence[Person]) -> None:
        """Show who is selected, and what fits them."""
        #: Of people
        self.count.setText(self.tr("%Ln selected", "", len(people)))
        for button in self._buttons:
            button.setVisible(button.defaultAction().isEnabled())
        self.who.setText(who_they_are(people, most=4) if people else "")
        self.who.setToolTip(self.who.text())


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setProperty("kind", "outlined")
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    return button

"""How many photos are selected, and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QWidget

from app.style import theme
from app.widgets.layout.flow_layout import FlowLayout


class PhotoSelectionBar(QWidget):
    """Says how many photos are selected, also those out of sight, and offers what can be done with them.

    Parameters
    ----------
    actions : sequence of QAction
        In a menu, from the first.
    """

    cleared = Signal()

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = QLabel()
        self.count.setFont(theme.heading_font())
        self.clear_button = QToolButton()
        #: A verb: to select nothing any more
        self.clear_button.setText(self.tr("Clear"))
        self.clear_button.setToolTip(self.tr("Selects no photo (Esc)"))
        self.clear_button.clicked.connect(self.cleared)
        take = QToolButton()
        #: To copy photos elsewhere, or to print them
        take.setText(self.tr("Take along") + " ▾")
        take.setProperty("kind", "outlined")
        take.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(take)
        menu.addActions(list(actions))
        take.setMenu(menu)
        row = FlowLayout(spring_at=1)
        row.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(row)
        for widget in (self.count, take, self.clear_button):
            row.addWidget(widget)

    def show_count(self, n_photos: int) -> None:
        """Show how many are selected."""
        self.count.setText(self.tr("%Ln photo(s) selected", "", n_photos))

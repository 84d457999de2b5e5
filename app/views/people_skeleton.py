"""What stands where people will be while the library is being opened."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import theme
from app.delegates.tile import name_rect, portrait_rect
from app.models.sections import Section
from app.views.grid_layout import GridLayout, tile_shape
from app.views.people_header import PeopleHeader


class PeopleSkeleton(QWidget):
    """The page of all people, with nobody on it yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        header = PeopleHeader()
        for part in (header.search, header.hidden):
            part.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(EmptyTiles(), 1)


class EmptyTiles(QWidget):
    """Discs and lines in the places of portraits and names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint as many as there is room for."""
        shape = tile_shape()
        per_line = GridLayout([], shape, self.width()).n_columns
        n_lines = self.height() // shape.size.height() + 1
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        grid = GridLayout([Section("", "", per_line * n_lines)], shape, self.width(), is_mirrored)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().window)
        for row in range(grid.n_rows):
            cell = grid.rect(row)
            painter.drawEllipse(portrait_rect(cell))
            line = QRect(0, 0, 8 * theme.GAP, theme.GAP)
            line.moveCenter(name_rect(cell).center() + QPoint(0, 1))
            painter.drawRoundedRect(line, 4, 4)

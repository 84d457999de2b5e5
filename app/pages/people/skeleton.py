"""The page of all people before there is a list of them: those who will stand first in it, as far as they are known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QMouseEvent, QPainter, QPaintEvent, QPalette, QPixmap
from PySide6.QtWidgets import QScrollBar, QVBoxLayout, QWidget

from app.pages.people.header import PeopleHeader
from app.style import theme
from app.style.cutting import Shape, cut
from app.style.wording import n_faces
from app.widgets.grid.layout import GridLayout, tile_shape
from app.widgets.grid.painting import paint_heading
from app.widgets.grid.sections import Section, people_sections
from app.widgets.pictures import tile
from app.widgets.pictures.placeholder import paint_disc
from engine.glance import Glimpse


def n_tiles() -> int:
    """Count the tiles that the largest screen has room for."""
    sizes = [screen.availableSize() for screen in QGuiApplication.screens()]
    cell = tile_shape().size
    return max((size.width() // cell.width() * (size.height() // cell.height() + 1) for size in sizes), default=0)


class PeopleSkeleton(QWidget):
    """The page while the library is being opened; a click on somebody is for whoever can open them."""

    person_opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        header = PeopleHeader()
        for part in (header.search, header.hidden):
            part.setEnabled(False)
        self.tiles = FirstTiles()
        self.tiles.clicked.connect(self.person_opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self.tiles, 1)


class FirstTiles(QWidget):
    """The first people where the list will have them; discs and lines in their places while nobody is known."""

    clicked = Signal(int)  # a person

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people: Sequence[Glimpse] = ()
        self._discs: dict[int, tuple[Shape, QPixmap]] = {}
        self._words = tile.Words(self.font())
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)

    def show_people(self, people: Sequence[Glimpse]) -> None:
        """Show these."""
        self.people = people
        self.update()

    def portraits(self) -> Iterator[tuple[int, Shape, QPixmap]]:
        """Return the faces that were painted, so that the list need not make them again."""
        return ((face_id, shape, disc) for face_id, (shape, disc) in self._discs.items())

    def cell(self, row: int) -> QRect:
        """Return the place of somebody's tile."""
        return self._grid().rect(row)

    def _grid(self) -> GridLayout:
        """Lay out as the list does, which has a scroll bar where it is longer than the page."""
        n_named = sum(person.name is not None for person in self.people)
        sections = people_sections(n_named, len(self.people) - n_named)
        grid = self._grid_of(sections, self.width())
        if grid.height_px <= self.height():
            return grid
        return self._grid_of(sections, self.width() - QScrollBar(Qt.Orientation.Vertical).sizeHint().width())

    def _grid_of(self, sections: Sequence[Section], width_px: int) -> GridLayout:
        return GridLayout(sections, tile_shape(), width_px, self.layoutDirection() == Qt.LayoutDirection.RightToLeft)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Report a click on a portrait."""
        grid, point = self._grid(), event.position().toPoint()
        row = grid.row_at(point)
        if row >= 0 and self.people and tile.portrait_rect(grid.rect(row)).contains(point):
            self.clicked.emit(self.people[row].person_id)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint as many as there is room for."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if not self.people:
            self._paint_nobody(painter)
            return
        if self._words.font != self.font():
            self._words = tile.Words(self.font())
        grid = self._grid()
        for at in grid.sections_in(self.rect()):
            paint_heading(painter, grid.heading_rect(at), grid.sections[at], self)
        for first, last in grid.rows_in(self.rect()):
            for row in range(first, last + 1):
                self._paint_person(painter, grid.rect(row), self.people[row])

    def _paint_person(self, painter: QPainter, cell: QRect, person: Glimpse) -> None:
        paint_disc(painter, tile.portrait_rect(cell), self._disc(person), person.name or "")
        words = person.name or self.tr("Add a name")
        self._words.paint_name(painter, tile.name_rect(cell), words, bool(person.name))
        self._words.paint_note(painter, tile.note_rect(cell), n_faces(person.n_faces))

    def _disc(self, person: Glimpse) -> QPixmap | None:
        if person.cover_face_id is None or not person.portrait:
            return None
        side, ratio = tile.portrait_px(), self.devicePixelRatioF()
        if person.cover_face_id not in self._discs:
            shape = Shape(side, side, side / 2, ratio)
            disc = QPixmap.fromImage(cut(QImage.fromData(person.portrait), shape))
            self._discs[person.cover_face_id] = shape, disc
        return self._discs[person.cover_face_id][1]

    def _paint_nobody(self, painter: QPainter) -> None:
        shape = tile_shape()
        per_line = GridLayout([], shape, self.width()).n_columns
        n_lines = self.height() // shape.size.height() + 1
        grid = self._grid_of([Section("", "", per_line * n_lines)], self.width())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().window)
        for row in range(grid.n_rows):
            cell = grid.rect(row)
            painter.drawEllipse(tile.portrait_rect(cell))
            line = QRect(0, 0, 8 * theme.GAP, theme.GAP)
            line.moveCenter(tile.name_rect(cell).center() + QPoint(0, 1))
            painter.drawRoundedRect(line, 4, 4)

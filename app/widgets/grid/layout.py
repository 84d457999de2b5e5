"""Where the cells of a grid with headings lie: arithmetic only, so that a hundred thousand cost as little as ten."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize

from app.style import theme
from app.style.theme import SIDE_PX
from app.widgets.grid.sections import Section

_MOST_SHRUNK = 4  # a cell is no narrower than this part of its size, before the grid knows how wide it is


@dataclass(frozen=True)
class CellShape:
    """How large cells are, and how sections follow one another.

    Attributes
    ----------
    size : QSize
        The least size; cells grow in width until they fill the line, and one that there is no room for shrinks.
    is_square : bool
        Whether they grow in height too.
    heading_px : int
        Height of a heading.
    margin_px : int
        Around the whole grid.
    inset_px : int
        From the side of a cell to what is painted in it, and to the words of the heading above it.
    flows : bool
        Whether short sections share a line.
    """

    size: QSize
    is_square: bool = False
    heading_px: int = 56
    margin_px: int = 16
    inset_px: int = 0
    flows: bool = False


class _Block(NamedTuple):
    """A section in its place: its first row, its cells' top and columns."""

    first: int
    n_rows: int
    heading_px: int
    top: int  # of the heading
    column: int  # the first one
    n_columns: int
    n_lines: int


class GridLayout:
    """The geometry of sections of equal cells in a column of a given width.

    Parameters
    ----------
    sections : sequence of Section
    shape : CellShape
    width_px : int
    is_mirrored : bool
        Whether lines run from right to left.
    """

    def __init__(self, sections: Sequence[Section], shape: CellShape, width_px: int, is_mirrored: bool = False) -> None:
        self.sections = [section for section in sections if section.n_rows]
        self.shape = shape
        self._width_px, self._is_mirrored = width_px, is_mirrored
        inner_px = max(width_px - 2 * shape.margin_px, shape.size.width() // _MOST_SHRUNK)
        self.n_columns = max(1, inner_px // shape.size.width())
        self._pitch_px = inner_px // self.n_columns
        self.cell_height_px = self._pitch_px if shape.is_square else shape.size.height()
        self._blocks: list[_Block] = []
        self._bands: list[int] = []  # the first block of each line of headings
        self._tops: list[int] = []  # of the bands
        self.n_rows = 0
        self.height_px = 0 if self.sections and self.sections[0].title else shape.margin_px
        for section in self.sections:
            self._put(section)
        self._firsts = [block.first for block in self._blocks]
        self.height_px += shape.margin_px

    def _put(self, section: Section) -> None:
        """Put a section beside the last one if there is room, or else below."""
        last = self._blocks[-1] if self._blocks else None
        heading_px = self.shape.heading_px if section.title else 0
        is_beside = last is not None and self.shape.flows and last.n_lines == 1 and bool(heading_px)
        column = last.column + last.n_columns if last is not None and is_beside else 0
        if is_beside and last is not None and column + section.n_rows <= self.n_columns:
            block = _Block(self.n_rows, section.n_rows, heading_px, last.top, column, section.n_rows, 1)
        else:
            n_lines = -(-section.n_rows // self.n_columns)
            n_columns = section.n_rows if n_lines == 1 else self.n_columns
            block = _Block(self.n_rows, section.n_rows, heading_px, self.height_px, 0, n_columns, n_lines)
            self._bands.append(len(self._blocks))
            self._tops.append(self.height_px)
            self.height_px += heading_px + n_lines * self.cell_height_px
        self._blocks.append(block)
        self.n_rows += section.n_rows

    @property
    def cell_size(self) -> QSize:
        """The size of the cells as they came out."""
        return QSize(self._pitch_px, self.cell_height_px)

    def rect(self, row: int) -> QRect:
        """Return a row's cell."""
        if not 0 <= row < self.n_rows:
            return QRect()
        block, line, column = self._locate(row)
        y = block.top + block.heading_px + line * self.cell_height_px
        return self._mirrored(QRect(QPoint(self._x(block.column + column), y), self.cell_size))

    def heading_rect(self, at: int) -> QRect:
        """Return where the words of a section's heading are; empty if it has none."""
        block = self._blocks[at]
        is_last = at + 1 == len(self._blocks) or self._blocks[at + 1].top != block.top
        end = self._width_px - self.shape.margin_px if is_last else self._x(self._blocks[at + 1].column)
        left, end = self._x(block.column) + self.shape.inset_px, end - self.shape.inset_px
        return self._mirrored(QRect(left, block.top, max(0, end - left), block.heading_px))

    def tops(self) -> list[int]:
        """List where the sections begin."""
        return [block.top for block in self._blocks]

    def row_at(self, point: QPoint) -> int:
        """Find the row whose cell holds a point, or -1."""
        for first, _ in self.rows_in(QRect(point, QSize(1, 1))):
            if self.rect(first).contains(point):
                return first
        return -1

    def rows_in(self, area: QRect) -> list[tuple[int, int]]:
        """Find the rows whose cells meet an area, as runs (first, last)."""
        runs: list[tuple[int, int]] = []
        area = self._mirrored(area.normalized())
        left = (area.left() - self.shape.margin_px) // self._pitch_px
        right = (area.right() - self.shape.margin_px) // self._pitch_px
        for at in self.sections_in(area):
            block = self._blocks[at]
            first_column, last_column = max(left - block.column, 0), min(right - block.column, block.n_columns - 1)
            top = block.top + block.heading_px
            first_line = max(0, (area.top() - top) // self.cell_height_px)
            last_line = min(block.n_lines - 1, (area.bottom() - top) // self.cell_height_px)
            for line in range(first_line, last_line + 1):
                first = line * block.n_columns + first_column
                last = min(line * block.n_columns + last_column, block.n_rows - 1)
                if first > last:
                    continue
                if runs and runs[-1][1] + 1 == block.first + first:
                    runs[-1] = (runs[-1][0], block.first + last)
                else:
                    runs.append((block.first + first, block.first + last))
        return runs

    def sections_in(self, area: QRect) -> range:
        """Find the sections that lie at an area's height."""
        first = max(0, bisect_right(self._tops, area.top()) - 1)
        last = bisect_right(self._tops, area.bottom())
        if not self._bands or last == 0:
            return range(0)
        return range(self._bands[first], self._bands[last] if last < len(self._bands) else len(self._blocks))

    def beside(self, row: int, n_lines: int) -> int:
        """Find the row so many lines below, or above if negative; the nearest one where a line is short."""
        if not self.n_rows:
            return -1
        row = min(max(row, 0), self.n_rows - 1)
        block, line, column = self._locate(row)
        column += block.column
        band = bisect_right(self._tops, block.top) - 1
        line += n_lines
        while line < 0 and band > 0:
            band -= 1
            line += self._blocks[self._bands[band]].n_lines
        while line >= self._blocks[self._bands[band]].n_lines and band + 1 < len(self._bands):
            line -= self._blocks[self._bands[band]].n_lines
            band += 1
        return self._row_in_band(band, line, column)

    def _row_in_band(self, band: int, line: int, column: int) -> int:
        end = self._bands[band + 1] if band + 1 < len(self._bands) else len(self._blocks)
        block = next(
            (block for block in reversed(self._blocks[self._bands[band] : end]) if block.column <= column),
            self._blocks[self._bands[band]],
        )
        line = min(max(line, 0), block.n_lines - 1)
        within = min(line * block.n_columns + min(column - block.column, block.n_columns - 1), block.n_rows - 1)
        return block.first + within

    def _locate(self, row: int) -> tuple[_Block, int, int]:
        """Find a row's block, and the line and column within it."""
        block = self._blocks[bisect_right(self._firsts, row) - 1]
        return (block, *divmod(row - block.first, block.n_columns))

    def _x(self, column: int) -> int:
        return self.shape.margin_px + column * self._pitch_px

    def _mirrored(self, rect: QRect) -> QRect:
        if not self._is_mirrored:
            return rect
        return QRect(self._width_px - rect.x() - rect.width(), rect.y(), rect.width(), rect.height())


def page_shape(side_px: int, inset_px: int, heading_px: int = 0) -> CellShape:
    """Return the shape of squares on a page: what is in them stands below the page's title, and months share lines."""
    size, margin_px = QSize(side_px, side_px), SIDE_PX - inset_px
    return CellShape(size, is_square=True, heading_px=heading_px, margin_px=margin_px, inset_px=inset_px, flows=True)


def tile_shape(scale: float = 1.0) -> CellShape:
    """Return the shape of large tiles, with pictures larger by a scale."""
    side = round(scale * theme.scaled_picture(112))
    size = QSize(max(theme.scaled(100), side + theme.scaled(40)), side + theme.scaled(46) + 26)
    return CellShape(size, heading_px=theme.scaled(56), margin_px=SIDE_PX - theme.GAP, inset_px=theme.GAP)


def line_shape() -> CellShape:
    """Return the shape of lines in a narrow list."""
    return CellShape(QSize(theme.scaled(180), theme.scaled(56)), heading_px=theme.scaled(40), margin_px=8, inset_px=4)

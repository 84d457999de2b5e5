"""The arithmetic of the grid, against what it promises."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from app.widgets.grid.layout import CellShape, GridLayout
from app.widgets.grid.sections import Section

layouts = st.builds(
    lambda counts, titled, width, flows, square, mirrored: GridLayout(
        [Section("year" if titled else "", "", n) for n in counts],
        CellShape(QSize(100, 120), is_square=square, flows=flows),
        width,
        mirrored,
    ),
    st.lists(st.integers(0, 30), max_size=12),
    st.booleans(),
    st.integers(50, 900),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)


@given(layouts)
def test_every_cell_is_found_where_it_lies_and_none_overlap(grid: GridLayout) -> None:
    rects = [grid.rect(row) for row in range(grid.n_rows)]
    assert [grid.row_at(rect.center()) for rect in rects] == list(range(grid.n_rows))
    assert [grid.row_at(rect.topLeft()) for rect in rects] == list(range(grid.n_rows))
    assert all(not rect.intersects(other) for i, rect in enumerate(rects) for other in rects[:i])
    assert all(rect.bottom() < grid.height_px for rect in rects)


@given(st.integers(60, 400))
def test_no_cell_is_cut_at_the_side(width: int) -> None:
    grid = GridLayout([Section("", "", 5)], CellShape(QSize(100, 120)), width)
    rects = [grid.rect(row) for row in range(grid.n_rows)]
    assert all(rect.left() >= 0 and rect.right() < width for rect in rects)


@given(layouts, st.integers(-50, 1000), st.integers(-50, 3000), st.integers(1, 1000), st.integers(1, 1000))
def test_an_area_holds_the_cells_that_meet_it(grid: GridLayout, x: int, y: int, width: int, height: int) -> None:
    area = QRect(x, y, width, height)
    found = {row for first, last in grid.rows_in(area) for row in range(first, last + 1)}
    meant = {row for row in range(grid.n_rows) if grid.rect(row).intersects(area)}
    assert found == meant


@given(layouts, st.integers(0, 400), st.integers(-5, 5))
def test_up_and_down_stay_in_the_column(grid: GridLayout, row: int, n_lines: int) -> None:
    there = grid.beside(row, n_lines)
    assert there == -1 if not grid.n_rows else 0 <= there < grid.n_rows
    if grid.n_rows:
        row = min(row, grid.n_rows - 1)
        assert grid.beside(row, 0) == row
        down = grid.rect(there).top() - grid.rect(row).top()
        assert down == 0 or (down > 0) == (n_lines > 0)


def test_short_sections_share_a_line() -> None:
    sections = [Section("2021", "", 1), Section("2020", "", 2), Section("2019", "", 3), Section("2018", "", 9)]
    grid = GridLayout(sections, CellShape(QSize(100, 100), flows=True, margin_px=0, heading_px=40), 500)
    assert [grid.rect(row).topLeft() for row in (0, 1, 3, 6)] == [
        QPoint(0, 40), QPoint(100, 40), QPoint(0, 180), QPoint(0, 320)
    ]  # fmt: skip
    assert grid.heading_rect(0) == QRect(0, 0, 100, 40)
    assert grid.heading_rect(1) == QRect(100, 0, 400, 40)
    assert grid.beside(2, 1) == 5
    assert grid.beside(5, -1) == 2

"""Windows over cells: every cell in one, whole with its margin, none much larger than asked for."""

from __future__ import annotations

import numpy as np
import pytest

from engine.faces.windows import CELL_PX, MARGIN_PX, MOST_CELLS, Window, around, cells_of, windows_over


def holds(window: Window, cell: tuple[int, int], height: int, width: int) -> bool:
    """Whether a cell lies in a window with all of its margin that is in the picture."""
    top, left = cell[0] * CELL_PX, cell[1] * CELL_PX
    return (
        window.top <= max(0, top - MARGIN_PX)
        and window.left <= max(0, left - MARGIN_PX)
        and window.bottom >= min(height, top + CELL_PX + MARGIN_PX)
        and window.right >= min(width, left + CELL_PX + MARGIN_PX)
    )


@pytest.mark.parametrize("share", [0.02, 0.3, 0.9])
def test_every_cell_is_in_a_window_with_its_margin(share: float) -> None:
    height, width = 1000, 1500
    rng = np.random.default_rng(0)
    cells = {(row, column) for row in range(16) for column in range(24) if rng.random() < share}
    windows = windows_over(cells, height, width)
    assert all(any(holds(window, cell, height, width) for window in windows) for cell in cells)
    longest = MOST_CELLS * CELL_PX + 2 * MARGIN_PX
    assert all(window.bottom - window.top <= longest and window.right - window.left <= longest for window in windows)
    assert all(window.bottom <= height and window.right <= width for window in windows)
    assert len(windows) <= len(cells)


def test_a_whole_picture_takes_few_windows() -> None:
    cells = around([(8, 12)], 1000, 1500, radius=30)
    windows = windows_over(cells, 1000, 1500)
    assert len(cells) == 16 * 24 and len(windows) == 6
    assert sum(window.n_pixels for window in windows) < 1.5 * 1000 * 1500


def test_cells_end_at_the_picture() -> None:
    points = np.array([[0, 0], [63.9, 64], [-1, 5], [1500, 5], [1499, 999]])
    assert cells_of(points, 1000, 1500) == {(0, 0), (1, 0), (15, 23)}
    assert around([(0, 0)], 1000, 1500) == {(0, 0), (0, 1), (1, 0), (1, 1)}
    assert windows_over(set(), 1000, 1500) == []


def test_what_a_window_cuts() -> None:
    window = Window(top=100, left=0, bottom=300, right=200)
    boxes = np.array([[0, 120, 50, 150], [50, 100, 80, 150], [150, 120, 200, 150], [50, 150, 80, 180]], np.float32)
    assert window.cuts(boxes, 1000, 1500).tolist() == [False, True, True, False]  # at the picture's edge it is whole

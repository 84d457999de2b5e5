"""Parts of a picture that are looked at by themselves: cells where something is suspected, joined into windows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Set
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.faces.detector import Detector
from engine.records import FaceBox, Image

CELL_PX = 64
MARGIN_PX = 48
"""Of a window around its cells: what is centred in a cell and no larger than twice this lies in the window whole."""
MOST_CELLS = 8
"""In a row or column of one window, which is 608 px then: a larger one takes more memory, and no less time a pixel."""

Cell = tuple[int, int]
"""Row and column."""


@dataclass(frozen=True, slots=True)
class Window:
    """A part of a picture: rows from `top` to before `bottom`, columns from `left` to before `right`, in pixels."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def n_pixels(self) -> int:
        """How many pixels it has."""
        return (self.bottom - self.top) * (self.right - self.left)

    def cuts(self, boxes: NDArray[np.floating], height_px: int, width_px: int) -> NDArray[np.bool_]:
        """Whether the window's edge cuts boxes, where it is not the picture's.

        Parameters
        ----------
        boxes : (n, 4) float, pixels of the picture, x0 y0 x1 y1
        height_px, width_px : int
            Of the picture.

        Returns
        -------
        (n,) bool
        """
        near = 1.0  # a detector ends a box at the edge of what it sees
        return np.asarray(
            ((boxes[:, 0] < self.left + near) & (self.left > 0))
            | ((boxes[:, 1] < self.top + near) & (self.top > 0))
            | ((boxes[:, 2] > self.right - near) & (self.right < width_px))
            | ((boxes[:, 3] > self.bottom - near) & (self.bottom < height_px))
        )


def cells_of(points: NDArray[np.floating], height_px: int, width_px: int) -> set[Cell]:
    """List the cells in which points lie: (n, 2) pixels x y; those outside the picture are in none."""
    inside = (points >= 0).all(axis=1) & (points[:, 0] < width_px) & (points[:, 1] < height_px)
    return {(int(y // CELL_PX), int(x // CELL_PX)) for x, y in points[inside].tolist()}


def around(cells: Iterable[Cell], height_px: int, width_px: int, radius: int = 1) -> set[Cell]:
    """List the cells of a picture that lie no farther than `radius` cells from one of these, and these."""
    rows, columns = -(-height_px // CELL_PX), -(-width_px // CELL_PX)
    steps = range(-radius, radius + 1)
    near = {(row + down, column + on) for row, column in cells for down in steps for on in steps}
    return {(row, column) for row, column in near if 0 <= row < rows and 0 <= column < columns}


def windows_over(cells: Set[Cell], height_px: int, width_px: int) -> list[Window]:
    """Cover cells by windows, few and small: rectangles of neighbouring cells, each with a margin around it.

    Windows overlap by their margins, and never hold a cell that was not asked for, but in them.
    """
    rest, windows = set(cells), []
    for row, column in sorted(cells):
        if (row, column) not in rest:
            continue
        on = column + 1
        while (row, on) in rest and on - column < MOST_CELLS:
            on += 1
        down = row + 1
        while down - row < MOST_CELLS and all((down, at) in rest for at in range(column, on)):
            down += 1
        rest.difference_update((y, x) for y in range(row, down) for x in range(column, on))
        windows.append(
            Window(
                max(0, row * CELL_PX - MARGIN_PX),
                max(0, column * CELL_PX - MARGIN_PX),
                min(height_px, down * CELL_PX + MARGIN_PX),
                min(width_px, on * CELL_PX + MARGIN_PX),
            )
        )
    return windows


def look_at_part(image: Image, window: Window, near: Callable[[int], Detector]) -> list[FaceBox]:
    """Find what is in a window, whole and no larger than the overlap of two, in full-size pixels.

    Parameters
    ----------
    image : Image
    window : Window
        In pixels of the image.
    near : function of a long side in pixels
        Makes what looks at a picture of that size.
    """
    part = image.part(window.left, window.top, window.right, window.bottom)
    found = near(max(part.height_px, part.width_px)).detect([part])[0]
    if not found:
        return []
    origin = np.array([window.left, window.top], np.float32) / np.float32(image.scale)
    moved = [FaceBox(face.box + np.tile(origin, 2), face.landmarks + origin, face.score) for face in found]
    boxes = np.stack([face.box for face in moved]) * image.scale
    whole = ~window.cuts(boxes, image.height_px, image.width_px)
    whole &= (boxes[:, 2:] - boxes[:, :2]).max(axis=1) <= 2 * MARGIN_PX
    return [face for face, is_whole in zip(moved, whole, strict=True) if is_whole]

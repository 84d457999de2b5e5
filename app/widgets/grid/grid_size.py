"""How large the cells of a grid are: Ctrl and the wheel, or Ctrl with plus and minus, and remembered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.session.session import Session
from app.widgets.grid.grid import GridView
from app.widgets.grid.layout import CellShape

_STEP, _LEAST, _MOST = 1.15, 0.6, 2.6


class GridSize(QObject):
    """Follows the wheel over a grid.

    Parameters
    ----------
    grid : GridView
    shape_of : callable
        Returns the cells' shape for a scale, where 1 is usual.
    session : Session
    setting : str
        Where the scale is remembered.
    """

    def __init__(self, grid: GridView, shape_of: Callable[[float], CellShape], session: Session, setting: str) -> None:
        super().__init__(grid)
        self._grid, self._shape_of, self._session, self._setting = grid, shape_of, session, setting
        self.scale = min(max(float(session.setting(setting, 1.0)), _LEAST), _MOST)
        grid.zoomed.connect(self._zoom)
        if self.scale != 1.0:
            grid.set_shape(shape_of(self.scale))

    def _zoom(self, steps: float) -> None:
        scale = 1.0 if steps == 0 else min(max(self.scale * _STEP**steps, _LEAST), _MOST)
        if scale != self.scale:
            self.scale = scale
            self._grid.set_shape(self._shape_of(scale))
            self._session.remember(self._setting, round(scale, 3))

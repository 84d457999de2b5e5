"""The faces of a question share their card."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QSize

from app.pages.review.cards import AskedGrid, side_shared
from app.pages.review.model import AskedFacesModel
from app.session.parts import WindowParts
from tests.app.family import Family


@pytest.mark.parametrize(
    ("room", "n_faces", "side_px"),
    [((456, 330), 2, 208), ((456, 330), 6, 143), ((600, 200), 7, 91), ((300, 170), 40, None)],
)
def test_faces_are_as_large_as_all_of_them_can_be(room: tuple[int, int], n_faces: int, side_px: int | None) -> None:
    assert side_shared(QSize(*room), n_faces) == side_px


@pytest.mark.parametrize("size", [(300, 170), (456, 330), (568, 190)])
@pytest.mark.parametrize("n_faces", [2, 3, 6, 8])
def test_none_has_to_be_scrolled_to(
    qtbot: Any, parts: WindowParts, family: Family, size: tuple[int, int], n_faces: int
) -> None:
    grid, model = AskedGrid(parts.portraits), AskedFacesModel()
    grid.setModel(model)
    qtbot.addWidget(grid)
    model.show(family.faces[0][:n_faces])
    grid.resize(*size)
    grid.set_number(n_faces)
    grid.show()
    places = [grid.visualRect(model.index(row)) for row in range(n_faces)]
    if side_shared(QSize(*size), n_faces) is not None:
        assert all(grid.viewport().rect().contains(place) for place in places)

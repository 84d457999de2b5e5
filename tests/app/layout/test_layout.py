"""Nothing is cut off or lies over something else, whatever the size of the screen and of the text."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint

from app.pages.find.delegate import INSET_PX
from app.style.theme import SIDE_PX
from app.widgets.layout.page_head import PageHead
from tests.app.layout.tour import paint_library
from tests.app.shell import library_of_two, opened

SMALL, USUAL, LARGE = "1024x700", "1440x900", "3840x2160"
PAGES = ("people", "photos", "memories", "review", "find", "learning", "problems", "settings", "history", "strangers")


@pytest.fixture(scope="module")
def toured(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library that the tours show, made once."""
    return paint_library(tmp_path_factory.mktemp("tour"))


@pytest.mark.parametrize(
    ("text_percent", "sizes"),
    [(100, (SMALL, LARGE)), (125, (SMALL,)), (175, (SMALL, USUAL)), (200, (SMALL, LARGE))],
)
def test_every_page_and_dialog_fits(toured: Path, text_percent: int, sizes: tuple[str, ...]) -> None:
    command = [sys.executable, "-m", "tests.app.layout.tour", "--text", str(text_percent), "--sizes", *sizes]
    command += ["--library", str(toured)]
    ran = subprocess.run(
        command, capture_output=True, text=True, timeout=300, env=os.environ | {"OMP_NUM_THREADS": "1"}
    )
    assert ran.returncode in (0, 1), ran.stderr
    assert ran.stdout.splitlines() == []


def test_titles_stand_in_the_same_place_on_every_page(qtbot: Any, tmp_path: Path) -> None:
    with opened(library_of_two(tmp_path)) as kith:
        qtbot.waitUntil(lambda: kith.window.pages.here == "people")
        for width, height in ((1000, 700), (1900, 1400)):
            kith.window.resize(width, height)
            places = {}
            for page in PAGES:
                kith.window.go(page)
                head = kith.window.pages.widget_of(page).findChild(PageHead)
                qtbot.waitUntil(lambda head=head: head.title.isVisible() and head.title.width() > 0)
                places[page] = head.title.mapTo(kith.window, QPoint(0, 0))
            assert len(set(places.values())) == 1, places


def test_what_pages_show_stands_below_their_titles(qtbot: Any, tmp_path: Path) -> None:
    with opened(library_of_two(tmp_path)) as kith:
        pages = kith.window.pages
        qtbot.waitUntil(lambda: pages.here == "people")
        kith.window.resize(1440, 900)
        edges = {}
        for page in ("people", "photos"):
            kith.window.go(page)
            grid = pages.widget_of(page).grid
            qtbot.waitUntil(lambda grid=grid: grid.isVisible() and bool(grid.grid.sections))
            edges[page, "heading"] = _left(grid, grid.grid.heading_rect(0).left(), pages)
        edges["photos", "picture"] = _left(grid, grid.grid.rect(0).left() + grid.grid.shape.inset_px, pages)
        pages.go("person", 1)
        person = pages.widget_of("person")
        qtbot.waitUntil(lambda: person.grid.isVisible() and person.model.rowCount() > 0)
        faces = person.grid
        edges["person", "heading"] = _left(faces, faces.grid.heading_rect(0).left(), pages)
        edges["person", "picture"] = _left(faces, faces.grid.rect(0).left() + faces.grid.shape.inset_px, pages)
        pages.go("find")
        find = pages.widget_of("find")
        find.show_together([1])
        found = find.photos.list
        qtbot.waitUntil(lambda: find.photos.model.rowCount() > 0 and found.isVisible())
        first = found.visualRect(find.photos.model.index(0, 0))
        edges["find", "picture"] = _left(found, first.left() + INSET_PX, pages)
        edges["find", "question"] = find.photos.together.mapTo(pages, QPoint(0, 0)).x()
        assert set(edges.values()) == {SIDE_PX}, edges


def _left(grid: Any, x: int, pages: Any) -> int:
    return int(grid.viewport().mapTo(pages, QPoint(x, 0)).x())

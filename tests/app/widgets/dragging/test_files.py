"""Files that are dragged out of the window and dropped on it."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from urllib.parse import quote

import pytest
from PySide6.QtCore import QMimeData, QUrl

from app.widgets.dragging.drag_data import PhotoFilesData
from app.widgets.dragging.drop_data import dropped_folders, dropped_pictures

NAMES = [
    "plain",
    "a b %20#?",
    "Zürich",
    pytest.param(
        os.fsdecode(b"Z\xfcrich"),
        marks=pytest.mark.skipif(sys.platform != "linux", reason="names are Unicode elsewhere"),
    ),
]


@pytest.mark.parametrize("name", NAMES)
def test_what_is_dropped_is_found_whatever_bytes_its_name_holds(qapp: object, tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    picture = folder / f"{name}.jpg"
    picture.touch()
    data = QMimeData()
    data.setData(
        "text/uri-list", b"".join(f"file://{quote(os.fsencode(one))}\r\n".encode() for one in (folder, picture))
    )
    assert dropped_folders(data) == [folder]
    assert dropped_pictures(data) == [picture]


@pytest.mark.parametrize("name", NAMES)
def test_what_is_dragged_out_is_called_by_its_own_name(qapp: object, name: str) -> None:
    path = f"/photos/{name}.jpg"
    urls = PhotoFilesData(lambda: [path]).urls()
    assert [url.toEncoded().data() for url in urls] == [f"file://{quote(os.fsencode(path))}".encode()]


def test_pictures_that_hang_on_the_pointer_are_not_looked_up(qapp: object, tmp_path: Path) -> None:
    """Each of thousands was asked for in the window's thread, on a drive that may be slow or asleep."""
    gone = tmp_path / "gone.JPG"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(gone))])
    assert dropped_pictures(data) == [gone]
    assert dropped_folders(data) == []

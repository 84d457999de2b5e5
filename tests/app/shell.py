"""What the tests of the window's shell share: a window on a library of their own, and someone who uses it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.application import Kith
from app.main_window import GEOMETRY_SETTING, MainWindow
from engine.glance import glance
from engine.library import Library
from tests.engine.library import make


@contextmanager
def opened(library: Path, *folders: Path) -> Iterator[Kith]:
    """A window on a library, gone with all its threads at the end."""
    geometry = glance(library).settings.get(GEOMETRY_SETTING)
    kith = Kith(Library.open(library), MainWindow(geometry))
    try:
        kith.start(folders)
        yield kith
    finally:
        kith.close()


def library_of_two(folder: Path) -> Path:
    """A library with two unnamed people and a file that could not be read."""
    path = folder / "library.sqlite"
    with Library.open(path) as library:
        make.write(library, *make.rows_of_faces(7))
        ids = [face.face_id for face in library.faces()]
        library.apply_grouping([(None, ids[:4]), (None, ids[4:])])
        broken = make.photo("/p/broken.jpg")
        make.write(library, failures=[(broken, make.Failure(broken.path, "decode", "The file is cut short."))])
    return path


def some_photos(folder: Path, n_photos: int) -> Path:
    """An album of small photos of real people."""
    from PIL import Image

    from resources.sample_album import make_album

    originals = make_album(folder / "originals")
    album = folder / "album"
    album.mkdir()
    for number in range(n_photos):
        with Image.open(originals[number % len(originals)]) as photo:
            small = photo.convert("RGB")
            small.thumbnail((420 + number, 420 + number))
            small.save(album / f"{number:03d}.jpg")
    return album

"""What the tests of the window's shell share: a window on a library of their own, and someone who uses it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent

from app.startup.application import Kith
from app.window.main_window import GEOMETRY_SETTING, MainWindow
from engine.active_weights import NET_SETTING
from engine.glance import glance
from engine.library import Library
from tests.engine.library import make


@contextmanager
def opened(library: Path, *folders: Path, why_read_only: str | None = None) -> Iterator[Kith]:
    """A window on a library, which scans with one process, gone with all its threads at the end."""
    geometry = glance(library).settings.get(GEOMETRY_SETTING)
    seen = Library(library, why_read_only=why_read_only) if why_read_only else Library.open(library)
    seen.is_changed_elsewhere()  # from now on
    kith = Kith(seen, MainWindow(geometry), workers=1)
    try:
        kith.start(folders)
        yield kith
    finally:
        kith.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the window, before what it shows is gone


def empty_library(folder: Path) -> Path:
    """An empty library that will be looked at with the quickest network."""
    path = folder / "library.sqlite"
    with Library.open(path) as library:
        library.set_setting(NET_SETTING, "nns2")
    return path


def library_of_two(folder: Path) -> Path:
    """A library with two unnamed people and a file that could not be read."""
    path = folder / "library.sqlite"
    with Library.open(path) as library:
        make.write(library, *make.rows_of_faces(7))
        ids = [face.face_id for face in library.reading.faces()]
        library.grouping.apply([(None, ids[:4]), (None, ids[4:])])
        broken = make.photo("/p/broken.jpg")
        make.write(library, failures=[(broken, make.Failure(broken.path, "decode", "The file is cut short."))])
    return path

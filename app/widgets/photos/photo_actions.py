"""What can be done to a photo's file, from wherever the photo is shown: copied, opened elsewhere, exported."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QMenu, QWidget

from app.background.tasks import SLOW
from app.session.session import Session
from app.widgets.local_urls import url_of
from app.widgets.photos.exporting import export_chosen_photos
from app.widgets.photos.reveal import show_in_file_manager
from engine.errors import KnownError

translate = QCoreApplication.translate  # by this name lupdate finds what is to be translated

_COPIED_PX = 4096  # long side: larger ones make other programs wait


class PhotoActions(QObject):
    """Makes menu entries for photos, and does what they say.

    Parameters
    ----------
    session : Session
    page : QWidget
        Above which is asked where to.
    """

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._page = session, page

    def add_to(self, menu: QMenu, photo_ids: Sequence[int]) -> None:
        """Add what can be done to photos."""
        ids = list(dict.fromkeys(photo_ids))
        if len(ids) == 1:
            menu.addAction(self.tr("Copy the picture")).triggered.connect(lambda: self.copy_picture(ids[0]))
        paths = self.tr("Copy its path") if len(ids) == 1 else self.tr("Copy their paths")
        menu.addAction(paths).triggered.connect(lambda: self.copy_paths(ids))
        if len(ids) == 1:
            menu.addAction(self.tr("Open with the system's program")).triggered.connect(lambda: self.open(ids[0]))
            menu.addAction(self.tr("Show in its folder")).triggered.connect(lambda: self.show_in_folder(ids[0]))
        export = self.tr("Copy it into a folder…") if len(ids) == 1 else self.tr("Copy them into a folder…")
        menu.addAction(export).triggered.connect(lambda: self.export(ids))

    def copy_picture(self, photo_id: int) -> None:
        """Put a photo on the clipboard: its pixels for programs that paste those, its file for others."""

        def read() -> tuple[Path, QImage]:
            from app.style.pixels import qimage  # which brings numpy along
            from engine.photos.decode import read as decode
            from engine.records import Failure

            path = self._file(photo_id)
            image = decode(str(path), _COPIED_PX)
            if isinstance(image, Failure):
                raise KnownError(image.reason)
            return path, qimage(image.pixels)

        def copy(found: tuple[Path, QImage]) -> None:
            data = _files(*_written([found[0]]))
            data.setImageData(found[1])
            QGuiApplication.clipboard().setMimeData(data)
            self._say(self.tr("The picture is copied."))

        self._run(read, copy)

    def copy_paths(self, photo_ids: Sequence[int]) -> None:
        """Put the paths of photos on the clipboard, a line each."""

        def read() -> tuple[list[QUrl], str]:
            from engine.photos.find import first_there

            found = self._session.library.reading.paths_of_photos(photo_ids)
            paths = [Path(first_there(found[photo_id])) for photo_id in photo_ids if found[photo_id]]
            if not paths:
                raise KnownError(translate("PhotoActions", "This photo is not there at the moment."))
            return _written(paths)

        def copy(files: tuple[list[QUrl], str]) -> None:
            QGuiApplication.clipboard().setMimeData(_files(*files))
            self._say(self.tr("The path is copied.") if len(files[0]) == 1 else self.tr("The paths are copied."))

        self._run(read, copy)

    def open(self, photo_id: int) -> None:
        """Open a photo with the program that the system has for it."""

        def opened(path: Path) -> None:
            if not QDesktopServices.openUrl(url_of(path)):
                self._say(self.tr("The system has no program for {file}.").format(file=path.name))

        self._run(lambda: self._file(photo_id), opened)

    def show_in_folder(self, photo_id: int) -> None:
        """Show a photo in the system's file manager."""

        def found(path: Path) -> None:
            show_in_file_manager(path, lambda done: None if done else complain(path))

        def complain(path: Path) -> None:
            self._say(self.tr("The system has no file manager to show {file} in.").format(file=path))

        self._run(lambda: self._file(photo_id), found)

    def export(self, photo_ids: Sequence[int]) -> None:
        """Ask for a folder, and copy photos into it; the window stays open until they are there."""
        export_chosen_photos(self._session, photo_ids, self._page)

    def _file(self, photo_id: int) -> Path:
        """Find a photo's file, in the background."""
        from engine.photos.find import first_there

        paths = self._session.library.reading.photo_paths(photo_id)
        path = Path(first_there(paths)) if paths else None
        if path is None or not os.path.exists(path):  # noqa: PTH110 - Path.exists passes most errors on
            if path is None:
                raise KnownError(translate("PhotoActions", "This photo is not there at the moment."))
            words = translate("PhotoActions", "This photo is not there at the moment ({path}).")
            raise KnownError(words.format(path=path))
        return path

    def _run(self, work: Callable[[], Any], on_done: Callable[[Any], None]) -> None:
        self._session.tasks.run(work, on_done=on_done, lane=SLOW)

    def _say(self, sentence: str) -> None:
        self._session.said.emit(sentence, False)


def _written(paths: Sequence[Path]) -> tuple[list[QUrl], str]:
    """Return the URLs and the paths as text; of many in the background."""
    return [url_of(path) for path in paths], "\n".join(str(path).encode("utf-8", "replace").decode() for path in paths)


def _files(urls: Sequence[QUrl], text: str) -> QMimeData:
    data = QMimeData()
    data.setUrls(urls)
    data.setText(text)
    return data

"""Photos for the photo view, decoded in the background and a few of them kept."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.background.tasks import READ, SLOW, Task
from app.session.session import Session
from app.style.pixels import qimage
from engine.library import Library
from engine.photos.pictures import read_picture
from engine.records import Failure, PhotoRecord

_KEPT = 5
_Key = tuple[int, int | None]  # a photo, and the moment of a film
_MOST_PX = 12_000  # long side; of a larger photo one never sees every pixel, and memory has an end


@dataclass(frozen=True, eq=False)
class LoadedPhoto:
    """A photo as far as it could be read.

    Attributes
    ----------
    record : PhotoRecord
    image : QImage or None
    scale : float
        Pixels of the image per pixel of the photo.
    complaint : str
        Why there is no image; empty where none of the photo's files is present.
    moment_ms : int or None
        Which moment of a film the image shows; None of a photo.
    """

    record: PhotoRecord
    image: QImage | None
    scale: float = 1.0
    complaint: str = ""
    moment_ms: int | None = None


class PhotoLoader(QObject):
    """Loads photos, at screen size first."""

    loaded = Signal(object)  # LoadedPhoto
    failed = Signal(int, object)  # the photo asked for, and why: there is no such photo any more

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._kept: OrderedDict[_Key, LoadedPhoto] = OrderedDict()
        self._under_way: dict[_Key, Task] = {}
        self._full: Task | None = None
        self._wanted: _Key = (0, None)
        self._long_side_px = 0
        self._neighbours: list[int] = []

    def ask(self, photo_id: int, long_side_px: int, neighbours: list[int], moment_ms: int | None = None) -> None:
        """Load a photo of at least this size, and once it is there its neighbours; `loaded` follows for each.

        Of a film the picture of a moment, by default of the first in which there is a face.
        """
        if self._full is not None:
            self._full.cancel()
        key = (photo_id, moment_ms)
        wanted = {key, *((neighbour, None) for neighbour in neighbours)}
        for other in self._under_way.keys() - wanted:
            self._under_way.pop(other).cancel()
        self._wanted, self._long_side_px, self._neighbours = key, long_side_px, neighbours
        if key in self._kept:
            self._kept.move_to_end(key)
            self._tell(key, self._kept[key])
        else:
            self._load(key, READ)

    def _load(self, key: _Key, lane: str) -> None:
        if key in self._kept or key in self._under_way:
            return

        def failed(error: Exception) -> None:
            self._under_way.pop(key, None)
            if key == self._wanted:
                self.failed.emit(key[0], error)

        photo_id, moment_ms = key
        self._under_way[key] = self._session.tasks.run(
            load_photo,
            self._session.library,
            photo_id,
            self._long_side_px,
            moment_ms,
            on_done=lambda photo: self._keep(key, photo),
            on_error=failed,
            lane=lane,
        )

    def ask_full(self) -> None:
        """Load the photo that is shown already at its full size."""
        photo_id, moment_ms = self._wanted
        loaded = self._kept.get(self._wanted)
        if loaded is None or loaded.image is None or loaded.scale >= 1:
            return
        info = loaded.record.info
        size = None if max(info.width_px, info.height_px) <= _MOST_PX else _MOST_PX // 2
        if self._full is not None:
            self._full.cancel()
        self._full = self._session.read(
            load_photo, self._session.library, photo_id, size, moment_ms, on_done=lambda photo: self.loaded.emit(photo)
        )

    def close(self) -> None:
        """Drop what is under way: nobody waits for it any more."""
        for task in (*self._under_way.values(), *([] if self._full is None else [self._full])):
            task.cancel()

    def forget(self) -> None:
        """Forget what is kept: files may have come or gone."""
        self._kept.clear()

    def _keep(self, key: _Key, photo: LoadedPhoto) -> None:
        self._under_way.pop(key, None)
        self._kept[key] = photo
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self._tell(key, photo)

    def _tell(self, key: _Key, photo: LoadedPhoto) -> None:
        if key[0] == self._wanted[0] and key != self._wanted:
            return  # another moment of the film, which is not wanted any more
        self.loaded.emit(photo)
        if key == self._wanted:
            for neighbour in self._neighbours:
                self._load((neighbour, None), SLOW)


def load_photo(library: Library, photo_id: int, long_side_px: int | None, moment_ms: int | None = None) -> LoadedPhoto:
    """Read a photo as Qt paints it fastest; the first of its files that can be read counts."""
    record = library.reading.photo(photo_id)
    if record.info.is_film and moment_ms is None:
        moments = [face.face.moment_ms for face in library.reading.photo_faces(photo_id)]
        moment_ms = next((moment for moment in moments if moment is not None), None)
    complaint = ""
    for path in record.paths:
        image = read_picture(path, record.info, long_side_px, moment_ms)
        if not isinstance(image, Failure):
            return LoadedPhoto(record, qimage(image.pixels), image.scale, moment_ms=moment_ms)
        complaint = complaint or image.reason
    return LoadedPhoto(record, None, complaint=complaint, moment_ms=moment_ms)

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
from engine.photos.decode import read
from engine.records import Failure, PhotoRecord

_KEPT = 5
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
    """

    record: PhotoRecord
    image: QImage | None
    scale: float = 1.0
    complaint: str = ""


class PhotoLoader(QObject):
    """Loads photos, at screen size first."""

    loaded = Signal(object)  # LoadedPhoto
    failed = Signal(int, object)  # the photo asked for, and why: there is no such photo any more

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._kept: OrderedDict[int, LoadedPhoto] = OrderedDict()
        self._under_way: dict[int, Task] = {}
        self._full: Task | None = None
        self._wanted = 0
        self._long_side_px = 0
        self._neighbours: list[int] = []

    def ask(self, photo_id: int, long_side_px: int, neighbours: list[int]) -> None:
        """Load a photo of at least this size, and once it is there its neighbours; `loaded` follows for each."""
        if self._full is not None:
            self._full.cancel()
        for other in self._under_way.keys() - {photo_id, *neighbours}:
            self._under_way.pop(other).cancel()
        self._wanted, self._long_side_px, self._neighbours = photo_id, long_side_px, neighbours
        if photo_id in self._kept:
            self._kept.move_to_end(photo_id)
            self._tell(self._kept[photo_id])
        else:
            self._load(photo_id, READ)

    def _load(self, photo_id: int, lane: str) -> None:
        if photo_id in self._kept or photo_id in self._under_way:
            return

        def failed(error: Exception) -> None:
            self._under_way.pop(photo_id, None)
            if photo_id == self._wanted:
                self.failed.emit(photo_id, error)

        self._under_way[photo_id] = self._session.tasks.run(
            load_photo,
            self._session.library,
            photo_id,
            self._long_side_px,
            on_done=self._keep,
            on_error=failed,
            lane=lane,
        )

    def ask_full(self, photo_id: int) -> None:
        """Load a photo that is shown already at its full size."""
        loaded = self._kept.get(photo_id)
        if loaded is None or loaded.image is None or loaded.scale >= 1:
            return
        info = loaded.record.info
        size = None if max(info.width_px, info.height_px) <= _MOST_PX else _MOST_PX // 2
        if self._full is not None:
            self._full.cancel()
        self._full = self._session.read(
            load_photo, self._session.library, photo_id, size, on_done=lambda photo: self.loaded.emit(photo)
        )

    def close(self) -> None:
        """Drop what is under way: nobody waits for it any more."""
        for task in (*self._under_way.values(), *([] if self._full is None else [self._full])):
            task.cancel()

    def forget(self) -> None:
        """Forget what is kept: files may have come or gone."""
        self._kept.clear()

    def _keep(self, photo: LoadedPhoto) -> None:
        photo_id = photo.record.photo_id
        self._under_way.pop(photo_id, None)
        self._kept[photo_id] = photo
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self._tell(photo)

    def _tell(self, photo: LoadedPhoto) -> None:
        self.loaded.emit(photo)
        if photo.record.photo_id == self._wanted:
            for neighbour in self._neighbours:
                self._load(neighbour, SLOW)


def load_photo(library: Library, photo_id: int, long_side_px: int | None) -> LoadedPhoto:
    """Read a photo as Qt paints it fastest; the first of its files that can be read counts."""
    record = library.reading.photo(photo_id)
    complaint = ""
    for path in record.paths:
        image = read(path, long_side_px)
        if not isinstance(image, Failure):
            return LoadedPhoto(record, qimage(image.pixels), image.scale)
        complaint = complaint or image.reason
    return LoadedPhoto(record, None, complaint=complaint)

"""Thumbnails for the screen: asked for by delegates while they paint, made in the background, newest wish first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from engine.library import Library
from engine.thumbnails import ThumbnailStore, face_thumbnail, photo_thumbnail

_KEPT = 3000  # pixmaps; a face's takes 150 KB
_QUEUED = 240  # wishes; older ones belong to rows that have scrolled away
_THREADS = 2


class Thumbnails(QObject):
    """Gives pixmaps of faces and photos, or None at first and `ready` once there is one.

    Parameters
    ----------
    library : Library
    store : ThumbnailStore
    """

    ready = Signal(str, int)  # "face" or "photo", and the id: paint it again
    _made = Signal(str, int, QImage)

    def __init__(self, library: Library, store: ThumbnailStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._store = store
        self._pixmaps: OrderedDict[tuple[str, int], QPixmap] = OrderedDict()
        self._wishes: OrderedDict[tuple[str, int], None] = OrderedDict()
        self._under_way: set[tuple[str, int]] = set()
        self._pool = ThreadPoolExecutor(_THREADS, "kith-thumbnail")
        self._closed = False
        self._made.connect(self._keep, Qt.ConnectionType.QueuedConnection)
        self._start = QTimer(self, singleShot=True, interval=0)
        self._start.timeout.connect(self._start_some)

    def face(self, face_id: int) -> QPixmap | None:
        """Give a face's thumbnail, FACE_PX square, or None for now."""
        return self._get(("face", face_id))

    def photo(self, photo_id: int) -> QPixmap | None:
        """Give a photo's thumbnail, its long side PHOTO_PX, or None for now."""
        return self._get(("photo", photo_id))

    def forget(self, kind: str, one_id: int) -> None:
        """Make a thumbnail anew: its face's box has changed."""
        self._pixmaps.pop((kind, one_id), None)

    def _get(self, key: tuple[str, int]) -> QPixmap | None:
        pixmap = self._pixmaps.get(key)
        if pixmap is not None:
            self._pixmaps.move_to_end(key)
            return pixmap
        if key not in self._under_way:
            self._wishes[key] = None
            self._wishes.move_to_end(key)
            while len(self._wishes) > _QUEUED:
                self._wishes.popitem(last=False)
            self._start.start()
        return None

    @Slot()
    def _start_some(self) -> None:
        while self._wishes and len(self._under_way) < _THREADS and not self._closed:
            key, _ = self._wishes.popitem(last=True)
            self._under_way.add(key)
            self._pool.submit(self._make, key)

    def _make(self, key: tuple[str, int]) -> None:
        makers: dict[str, Callable[[int], bytes]] = {"face": self._face_jpeg, "photo": self._photo_jpeg}
        kind, one_id = key
        image = QImage()
        try:
            jpeg = makers[kind](one_id)
            if jpeg:
                image = QImage.fromData(jpeg)
        finally:
            if not self._closed:
                self._made.emit(kind, one_id, image)

    def _face_jpeg(self, face_id: int) -> bytes:
        faces = self._library.faces(face_ids=[face_id])
        if not faces:
            return b""
        face = faces[0]
        corners = ",".join(f"{value:.0f}" for value in face.face.box)
        key = f"face:{face.photo_id}:{corners}"
        jpeg = self._store.get(key)
        if jpeg is None:
            jpeg = face_thumbnail(face.paths[0], face.face.box, face.info.width_px) or b""
            if jpeg:
                self._store.put([(key, jpeg)])
        return jpeg

    def _photo_jpeg(self, photo_id: int) -> bytes:
        key = f"photo:{photo_id}"
        jpeg = self._store.get(key)
        if jpeg is None:
            paths = self._library.photo_paths(photo_id)
            jpeg = (paths and photo_thumbnail(paths[0])) or b""
            if jpeg:
                self._store.put([(key, jpeg)])
        return jpeg

    @Slot(str, int, QImage)
    def _keep(self, kind: str, one_id: int, image: QImage) -> None:
        key = (kind, one_id)
        self._under_way.discard(key)
        self._pixmaps[key] = QPixmap.fromImage(image)  # a null one says that there is none
        while len(self._pixmaps) > _KEPT:
            self._pixmaps.popitem(last=False)
        self.ready.emit(kind, one_id)
        self._start_some()

    def close(self) -> None:
        """Stop; what is under way is thrown away."""
        self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._store.close()

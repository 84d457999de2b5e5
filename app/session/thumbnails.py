"""Thumbnails for the screen: asked for by delegates while they paint, made in the background, newest request first."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import suppress

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from app.background.qt_warmup import use_qt_once
from app.style.cutting import Shape, cut
from app.style.decoding import decoded
from engine.errors import KnownError
from engine.library import Library
from engine.library.error_sentences import UnreachableError
from engine.photos.find import first_there
from engine.photos.thumbnail_store import ThumbnailStore, face_key, photo_key
from engine.photos.thumbnails import face_thumbnail, photo_thumbnail

_CACHED = 2000  # faces and photos; each shape of a face takes 50 to 200 KB
_QUEUED = 240  # requests; older ones belong to rows that have scrolled away
_THREADS = 2
_HAIR, _CHIN = 0.6, 0.3  # of a face's height, above and below its box
PER_TURN = 2
"""Pixmaps made in one turn of the event loop, so that those that arrive never hold a frame up."""

Picture = tuple[str, int]
Key = tuple[str, int, Shape | None]


class Thumbnails(QObject):
    """Pixmaps of faces and photos, or None at first and `ready` once there is one.

    Reading, decoding and cutting are done in the background; the GUI thread only turns what is ready into pixmaps.

    Parameters
    ----------
    library : Library
    store : ThumbnailStore
    pool : Executor, optional
        Where they are made; without, in threads of its own.
    """

    ready = Signal(str, int)  # "face" or "photo", and the id: paint it again
    _made = Signal()
    _old = Signal(object)  # pictures that are others now, or of somebody who was forgotten

    def __init__(
        self, library: Library, store: ThumbnailStore, parent: QObject | None = None, pool: Executor | None = None
    ) -> None:
        super().__init__(parent)
        use_qt_once()
        self._library = library
        self._store = store
        self._pixmaps: OrderedDict[Picture, dict[Shape | None, QPixmap]] = OrderedDict()
        self._requests: OrderedDict[Key, None] = OrderedDict()
        self._under_way: set[Key] = set()
        self._focus: dict[int, QRectF | None] = {}  # where in a photo the faces are; written in the background
        self._contents: dict[int, str] = {}  # of photos, of which their thumbnails were made; written in the background
        self._arrived: deque[tuple[Key, QImage | None]] = deque()
        self._pool = pool or ThreadPoolExecutor(_THREADS, "kith-thumbnail")
        self._closed = False
        self._start = QTimer(self, singleShot=True, interval=0)
        self._start.timeout.connect(self._start_some)
        self._deliver = QTimer(self, singleShot=True, interval=0)
        self._deliver.timeout.connect(self._deliver_some)
        self._made.connect(self._deliver.start, Qt.ConnectionType.QueuedConnection)
        self._old.connect(self._forget_old, Qt.ConnectionType.QueuedConnection)

    @property
    def are_awaited(self) -> bool:
        """Whether any that were asked for are on their way."""
        return bool(self._requests or self._under_way)

    def face(self, face_id: int, shape: Shape | None = None) -> QPixmap | None:
        """Return a face's thumbnail, cut to a shape or whole (FACE_PX square), or None for now."""
        return self._get(("face", face_id, shape))

    def photo(self, photo_id: int, shape: Shape | None = None) -> QPixmap | None:
        """Return a photo's thumbnail, cut to a shape or whole (its long side PHOTO_PX), or None for now."""
        return self._get(("photo", photo_id, shape))

    def put(self, kind: str, picture_id: int, shape: Shape | None, made: QPixmap) -> None:
        """Store a thumbnail that was made already."""
        self._pixmaps.setdefault((kind, picture_id), {})[shape] = made
        while len(self._pixmaps) > _CACHED:
            self._pixmaps.popitem(last=False)

    def forget(self, kind: str, picture_id: int) -> None:
        """Drop a thumbnail, so that it is made anew: its face's box has changed."""
        self._pixmaps.pop((kind, picture_id), None)
        if kind == "photo":
            self._focus.pop(picture_id, None)

    @Slot()
    def drop(self) -> None:
        """Drop all that are in memory, as where somebody was forgotten and it is not told which faces are theirs."""
        self._pixmaps.clear()
        self._focus.clear()

    @Slot()
    def renew(self) -> None:
        """Make those of photos anew that were edited, and drop the faces of whoever was forgotten by another process.

        Looked up in the background.
        """
        if not self._closed:
            self._pool.submit(self._look_for_old, set(self._pixmaps))

    def _look_for_old(self, pictures: set[Picture]) -> None:
        photo_ids, face_ids = ({of for kind, of in pictures if kind == wanted} for wanted in ("photo", "face"))
        with suppress(KnownError):  # the next time, then
            now = self._library.reading.photo_contents(photo_ids)
            edited = {photo_id for photo_id in photo_ids & now.keys() if self._contents.get(photo_id) != now[photo_id]}
            forgotten = face_ids - self._library.reading.known_faces(face_ids)
            old = {("photo", photo_id) for photo_id in edited} | {("face", face_id) for face_id in forgotten}
            if old and not self._closed:
                self._old.emit(old)

    @Slot(object)
    def _forget_old(self, pictures: set[Picture]) -> None:
        for picture in pictures:
            self.forget(*picture)
            self.ready.emit(*picture)

    def _get(self, key: Key) -> QPixmap | None:
        kind, picture_id, shape = key
        made = self._pixmaps.get((kind, picture_id), {})
        if made:
            self._pixmaps.move_to_end((kind, picture_id))
        if shape in made:
            return made[shape]
        if key not in self._under_way:
            self._requests[key] = None
            self._requests.move_to_end(key)
            while len(self._requests) > _QUEUED:
                self._requests.popitem(last=False)
            self._start.start()
        return _cut_now(made, shape, self._focus.get(picture_id) if kind == "photo" else None)

    @Slot()
    def _start_some(self) -> None:
        while self._requests and len(self._under_way) < PER_TURN and not self._closed:
            key, _ = self._requests.popitem(last=True)
            self._under_way.add(key)
            self._pool.submit(self._make, key)

    def _make(self, key: Key) -> None:
        image: QImage | None = QImage()
        try:
            image = self._image(*key)
        except UnreachableError:  # asked again once it is there again
            image = None
        finally:
            if not self._closed:
                self._arrived.append((key, image))
                self._made.emit()

    def _image(self, kind: str, picture_id: int, shape: Shape | None) -> QImage:
        makers: dict[str, Callable[[int], bytes]] = {"face": self._face_jpeg, "photo": self._photo_jpeg}
        jpeg = makers[kind](picture_id)
        image = decoded(jpeg) if jpeg else QImage()
        if shape is None or image.isNull():
            return image
        return cut(image, shape, self._focus_of(picture_id) if kind == "photo" else None)

    def _face_jpeg(self, face_id: int) -> bytes:
        faces = self._library.reading.faces(face_ids=[face_id])
        if not faces:
            return b""
        face = faces[0]
        key = face_key(face.photo_id, face.face.box, face.face.moment_ms)
        jpeg = self._store.get(key)
        if jpeg is None:
            from engine.faces.turned import quarters_to_upright  # which brings the arithmetic along

            quarters = quarters_to_upright(face.face.landmarks)
            jpeg = face_thumbnail(first_there(face.paths), face.face, face.info, quarters) or b""
            if jpeg:
                self._store.put([(key, jpeg)])
                if not self._library.reading.faces(face_ids=[face_id]):  # forgotten while it was made
                    self._store.forget([key])
                    return b""
        return jpeg

    def _photo_jpeg(self, photo_id: int) -> bytes:
        content = self._library.reading.photo_contents({photo_id}).get(photo_id, "")
        self._contents[photo_id] = content
        key = photo_key(photo_id, content)
        jpeg = self._store.get(key)
        if jpeg is None:
            photo = self._library.reading.photo(photo_id)
            jpeg = (photo.paths and photo_thumbnail(first_there(photo.paths), photo.info)) or b""
            if jpeg:
                self._store.put([(key, jpeg)])
        return jpeg

    def _focus_of(self, photo_id: int) -> QRectF | None:
        """Find where in a photo the faces are, so that nobody is beheaded where it is cut."""
        try:
            return self._focus[photo_id]
        except KeyError:  # or dropped in the GUI thread at this moment
            focus = self._focus[photo_id] = _around(self._library.reading.boxes_in(photo_id))
            return focus

    @Slot()
    def _deliver_some(self) -> None:
        if self._closed:  # whoever waited for them may be gone
            return
        pictures: set[Picture] = set()
        while self._arrived and len(pictures) < PER_TURN:
            key, image = self._arrived.popleft()
            kind, picture_id, shape = key
            self._under_way.discard(key)
            if image is None:
                continue
            self.put(kind, picture_id, shape, QPixmap.fromImage(image))  # a null pixmap says that there is none
            pictures.add((kind, picture_id))
        if self._arrived:
            self._deliver.start()
        for kind, picture_id in pictures:
            self.ready.emit(kind, picture_id)
        self._start_some()

    def close(self) -> None:
        """Stop; what is under way is thrown away."""
        self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._store.close()


def _around(boxes: Sequence[tuple[float, float, float, float]]) -> QRectF | None:
    """Return the part of a photo that holds its faces, hair and chin included, in shares of its width and height."""
    whole = QRectF()
    for x0, y0, x1, y1 in boxes:
        height = y1 - y0
        whole |= QRectF(x0, y0, x1 - x0, height).adjusted(0, -_HAIR * height, 0, _CHIN * height)
    return None if whole.isNull() else whole & QRectF(0, 0, 1, 1)


def _cut_now(made: dict[Shape | None, QPixmap], shape: Shape | None, focus: QRectF | None) -> QPixmap | None:
    """Make do with a picture in another shape, as while a window is resized, until the right one is there."""
    largest = max(made.values(), key=QPixmap.width, default=None)
    if largest is None or shape is None:
        return None
    return largest if largest.isNull() else QPixmap.fromImage(cut(largest.toImage(), shape, focus))

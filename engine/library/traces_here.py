"""What this computer keeps of people whom others have forgotten in a shared library, while it was looking away."""

from __future__ import annotations

import shutil
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import islice

import numpy as np
from sqlalchemy import ColumnElement, Connection, exists, func, select

from engine.library.beside import learning_folder, learning_lock
from engine.library.dialects.expressions import among
from engine.library.schema import EmbeddingRow, FaceRow, ForgottenFaceRow, PhotoRow
from engine.library.store import Store
from engine.locking import exclusive
from engine.photos.thumbnail_store import ThumbnailStore, face_key, photo_key, photo_of, store_of

_PHOTOS_AT_ONCE = 1000


def clear_traces_here(store: Store) -> bool:
    """Delete thumbnails of what is no longer in a shared library, and faces cut out to learn from; whether any were.

    Where nothing was forgotten since the last time, which the file of thumbnails remembers, that is all it looks at.
    """
    file = store_of(store.path)
    if not store.is_shared or not (file.exists() or learning_folder(store.path).exists()):
        return False
    with closing(ThumbnailStore(file)) as thumbnails, store.snapshot() as connection:
        state = _state(connection)
        if thumbnails.mark == state:
            return False
        gone = list(_gone(connection, thumbnails.keys()))
        if gone:
            thumbnails.forget(gone)
        with exclusive(learning_lock(store.path)) as is_idle:
            if is_idle:
                shutil.rmtree(learning_folder(store.path), ignore_errors=True)
                thumbnails.mark = state
    return bool(gone)


def _state(connection: Connection) -> int:
    """Return a number that is another one once somebody was forgotten, or the embeddings of photos were dropped."""
    forgotten = connection.scalar(select(func.max(ForgottenFaceRow.id))) or 0
    dropped = connection.execute(select(func.count(), func.sum(PhotoRow.id)).where(_is_dropped())).one()
    return zlib.crc32(f"{forgotten} {tuple(dropped)}".encode()) >> 1


def _is_dropped() -> ColumnElement[bool]:
    """Select photos that were deleted so long ago that nothing is kept of their faces but the places."""
    has_any = exists().where(FaceRow.photo_id == PhotoRow.id, EmbeddingRow.face_id == FaceRow.id)
    return PhotoRow.deleted_since.is_not(None) & exists().where(FaceRow.photo_id == PhotoRow.id) & ~has_any


def _gone(connection: Connection, keys: Iterable[str]) -> Iterator[str]:
    """Yield the keys of thumbnails of photos and faces that are not in the library, or not any more."""
    by_photo: dict[int, list[str]] = defaultdict(list)
    for key in keys:
        if (of := photo_of(key)) is None:
            yield key  # which may be anybody's
        else:
            by_photo[of].append(key)
    photos = iter(by_photo)
    while some := list(islice(photos, _PHOTOS_AT_ONCE)):
        kept = select(PhotoRow.id, PhotoRow.content_hash).where(among(PhotoRow.id, some), ~_is_dropped())
        contents = {row.id: row.content_hash for row in connection.execute(kept)}
        there = {photo_key(photo_id, content) for photo_id, content in contents.items()}
        columns = (FaceRow.photo_id, FaceRow.moment_ms, FaceRow.x0, FaceRow.y0, FaceRow.x1, FaceRow.y1)
        for photo_id, moment_ms, *box in connection.execute(select(*columns).where(among(FaceRow.photo_id, some))):
            if photo_id in contents:
                there.add(face_key(photo_id, np.array(box, np.float32), moment_ms))
        yield from (key for photo_id in some for key in by_photo[photo_id] if key not in there)

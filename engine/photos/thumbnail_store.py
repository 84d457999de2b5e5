"""Where thumbnails are kept: a file of their own beside the library, which may be deleted at any time."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path

_FACES_OF = "face:{}"


def store_of(library: Path) -> Path:
    """Name the file that holds a library's thumbnails."""
    return library.with_name(library.name + ".thumbnails")


def face_key(photo_id: int, box: Iterable[float]) -> str:
    """Name the thumbnail of a face, whose box is part of the name, so that a changed face gets a new one."""
    return f"{_FACES_OF.format(photo_id)}:{','.join(f'{value:.0f}' for value in box)}"


def photo_key(photo_id: int) -> str:
    """Name the thumbnail of a photo."""
    return f"photo:{photo_id}"


class ThumbnailStore:
    """Thumbnails in a SQLite file; safe to use from several threads.

    Keys are `face_key` and `photo_key`.
    """

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._lock = threading.Lock()
        self._connection = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = OFF")  # a cache: what a crash takes is made again
        self._connection.execute("CREATE TABLE IF NOT EXISTS thumbnail (key TEXT PRIMARY KEY, jpeg BLOB) WITHOUT ROWID")

    def get(self, key: str) -> bytes | None:
        """Look a thumbnail up; an empty one says that there is none to be had."""
        with self._lock:
            row = self._connection.execute("SELECT jpeg FROM thumbnail WHERE key = ?", (key,)).fetchone()
        return None if row is None else bytes(row[0])

    def put(self, rows: Sequence[tuple[str, bytes]]) -> None:
        """Keep thumbnails."""
        with self._lock:
            self._connection.executemany("INSERT OR REPLACE INTO thumbnail VALUES (?, ?)", rows)

    def forget_photos(self, photo_ids: Iterable[int]) -> None:
        """Delete the thumbnails of photos and of all faces in them, so that nothing of them is left in the file."""
        with self._lock:
            self._connection.execute("PRAGMA secure_delete = ON")
            for photo_id in photo_ids:
                of_faces = (f"{_FACES_OF.format(photo_id)}:", f"{_FACES_OF.format(photo_id)};")
                self._connection.execute("DELETE FROM thumbnail WHERE key >= ? AND key < ?", of_faces)
                self._connection.execute("DELETE FROM thumbnail WHERE key = ?", (photo_key(photo_id),))
            self._connection.execute("VACUUM")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()

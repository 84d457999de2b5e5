"""Where thumbnails are kept: a file of their own beside the library, which may be deleted at any time."""

from __future__ import annotations

import contextlib
import logging
import os
import re
import sqlite3
import threading
import zlib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeGuard, TypeVar

logger = logging.getLogger(__name__)
T = TypeVar("T")

_DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_ERROR", "SQLITE_MISMATCH")
"""What a damaged file is told by; SQLITE_ERROR because it has other tables, an older Kith's perhaps."""

_KEY = re.compile(r"(?:face|photo):(\d+)")


def store_of(library: Path) -> Path:
    """Name the file that holds a library's thumbnails."""
    return library.with_name(library.name + ".thumbnails")


def face_key(photo_id: int, box: Iterable[float], moment_ms: int | None = None) -> str:
    """Name the thumbnail of a face, whose box is part of the name, so that a changed face gets a new one."""
    moment = "" if moment_ms is None else f":{moment_ms}"
    return f"face:{photo_id}:{','.join(f'{value:.0f}' for value in box)}{moment}"


def photo_key(photo_id: int, content_hash: str) -> str:
    """Name the thumbnail of a photo; its content is part of the name, so that an edited photo gets a new one."""
    return f"photo:{photo_id}:{content_hash}"


def photo_of(key: object) -> int | None:
    """Return the photo of a thumbnail, or that of the face in it; None for what is no key, in a damaged file."""
    found = _KEY.match(str(key))
    return int(found[1]) if found else None


def is_whole(jpeg: object, checksum: object) -> TypeGuard[bytes]:
    """Whether a thumbnail is what was stored."""
    return isinstance(jpeg, bytes) and zlib.crc32(jpeg) == checksum


class ThumbnailStore:
    """Thumbnails in a SQLite file; safe to use from several threads.

    It is a cache. A damaged file is deleted and begun anew, a damaged thumbnail counts as none, and where no file can
    be had or written, on a full disk, say, there are no thumbnails to be had either: all are made again.

    Keys are `face_key` and `photo_key`.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._connection = self._open()

    def get(self, key: str) -> bytes | None:
        """Look a thumbnail up; an empty one says that there is none to be had."""
        rows = self._try("SELECT jpeg, crc32 FROM thumbnail WHERE key = ?", [(key,)])
        jpeg, checksum = rows[0] if rows else (None, None)
        return jpeg if is_whole(jpeg, checksum) else None

    def put(self, rows: Sequence[tuple[str, bytes]]) -> None:
        """Keep thumbnails."""
        with_checksums = [(key, jpeg, zlib.crc32(jpeg)) for key, jpeg in rows]
        self._try("INSERT OR REPLACE INTO thumbnail VALUES (?, ?, ?)", with_checksums)

    @property
    def mark(self) -> int:
        """A number that whoever looks after the file can leave there; 0 in a new one."""
        rows = self._try("PRAGMA user_version", [()])
        return int(str(rows[0][0])) if rows else 0

    @mark.setter
    def mark(self, number: int) -> None:
        self._try(f"PRAGMA user_version = {number:d}", [()])

    def keys(self) -> list[str]:
        """List the keys of all thumbnails; a file that cannot be read is begun anew, and has none."""
        rows = self._or_anew(lambda connection: connection.execute("SELECT key FROM thumbnail").fetchall())
        return [row[0] for row in rows or ()]

    def forget_photos(self, photo_ids: Iterable[int]) -> None:
        """Delete the thumbnails of photos and of all faces in them, so that nothing of them is left in the file."""
        wanted = {None, *photo_ids}  # what is no key may be theirs
        self.forget([key for key in self.keys() if photo_of(key) in wanted])

    def forget(self, keys: Iterable[str]) -> None:
        """Delete thumbnails, so that nothing of them is left in the file."""
        self._or_anew(lambda connection: _delete(connection, keys))

    def _or_anew(self, work: Callable[[sqlite3.Connection], T]) -> T | None:
        """Do what must not be left undone: where that cannot be, the file is begun anew, for it is a cache."""
        with self._lock:
            try:
                if self._connection is not None:
                    return work(self._connection)
            except sqlite3.Error as error:
                logger.warning("thumbnails in %s: %s", self._path, error)
            self._let_go()
            self._connection = self._begin_anew()
            return None

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._let_go()

    def _try(self, statement: str, parameters: Iterable[tuple[object, ...]]) -> list[tuple[object, object]]:
        """Run a statement for each of some parameters; gives the rows of all, or none where something is wrong."""
        with self._lock:
            if self._connection is None:
                return []
            try:
                return [row for each in parameters for row in self._connection.execute(statement, each)]
            except sqlite3.Error as error:
                logger.warning("thumbnails in %s: %s", self._path, error)
                if _is_damage(error):
                    self._let_go()
                    self._connection = self._begin_anew()
                return []

    def _let_go(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _open(self) -> sqlite3.Connection | None:
        try:
            return _connect(self._path)
        except sqlite3.Error as error:
            logger.warning("thumbnails in %s: %s", self._path, error)
            return self._begin_anew() if _is_damage(error) else None
        except OSError as error:
            logger.warning("no thumbnails are kept in %s: %s", self._path, error)
            return None

    def _begin_anew(self) -> sqlite3.Connection | None:
        try:
            for end in ("", "-wal", "-shm", "-journal"):
                self._path.with_name(self._path.name + end).unlink(missing_ok=True)
            return _connect(self._path)
        except (sqlite3.Error, OSError) as error:
            logger.warning("no thumbnails are kept in %s: %s", self._path, error)
            return None


def _is_damage(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorname", "").startswith(_DAMAGED)


def _connect(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists() and not path.is_file():
        raise OSError("it is no file")
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))  # faces are personal data, in a cache as well
    with contextlib.suppress(OSError):  # of somebody else's
        path.chmod(0o600)
    connection = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = OFF")  # a cache: what a crash takes is made again
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute(
            "CREATE TABLE IF NOT EXISTS thumbnail (key TEXT PRIMARY KEY, jpeg BLOB, crc32 INTEGER) WITHOUT ROWID"
        )
        connection.execute("SELECT key, jpeg, crc32 FROM thumbnail LIMIT 1").fetchall()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _delete(connection: sqlite3.Connection, keys: Iterable[str]) -> None:
    connection.execute("PRAGMA secure_delete = ON")
    connection.executemany("DELETE FROM thumbnail WHERE key = ?", [(key,) for key in keys])
    connection.execute("VACUUM")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

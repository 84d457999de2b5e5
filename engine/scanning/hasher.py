"""Hashes of files, read a few ahead in threads."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future

from engine.photos.find import hash_anew
from engine.records import Photo
from engine.scanning.processes.pools import DaemonThreads

_THREADS = 2
_AHEAD = 16


class Hasher:
    """Hashes photo files in the order in which they come.

    Parameters
    ----------
    to_do : deque of Photo
        Taken from its left.
    """

    def __init__(self, to_do: deque[Photo]) -> None:
        self._to_do = to_do
        self._threads = DaemonThreads(_THREADS, "hash")
        self._under_way: deque[tuple[Photo, Future[tuple[Photo, str]]]] = deque()

    @property
    def is_busy(self) -> bool:
        """Whether files are left."""
        return bool(self._to_do or self._under_way)

    @property
    def next(self) -> Future[tuple[Photo, str]] | None:
        """The future of the file whose turn it is."""
        return self._under_way[0][1] if self._under_way else None

    @property
    def next_path(self) -> str | None:
        """The path of the file whose turn it is."""
        return self._under_way[0][0].path if self._under_way else None

    def read_ahead(self) -> None:
        """Begin with the next files."""
        while self._to_do and len(self._under_way) < _AHEAD:
            photo = self._to_do.popleft()
            self._under_way.append((photo, self._threads.submit(hash_anew, photo)))

    def pop_done(self) -> tuple[Photo, Future[tuple[Photo, str]]] | None:
        """Return the file whose turn it is with its size, time and hash, or None if it is not done."""
        return self._under_way.popleft() if self._under_way and self._under_way[0][1].done() else None

    def close(self) -> None:
        """End the threads, without waiting for what is under way."""
        self._threads.shutdown(wait=False, cancel_futures=True)

"""The embeddings of all faces, kept for the next search and brought up to date before it."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from typing import TYPE_CHECKING

from engine.library import Library
from engine.networks.weights import Weights

if TYPE_CHECKING:
    from engine.search.gallery import Gallery


class LiveGallery:
    """The library's gallery as it is now; only what has changed since the last time is read.

    Parameters
    ----------
    library : Library
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._gallery: Gallery | None = None
        self._read_as: object = None  # the weights, and the adapter that their embeddings were read through
        self._stale: set[int] = set()
        self._moment = threading.Lock()  # of what is stale: held for a moment, as the GUI thread waits for it
        self._reading = threading.Lock()  # a second search waits for what the first reads

    def touch(self, face_ids: Iterable[int]) -> None:
        """Note that faces may be others now, or gone."""
        with self._moment:
            self._stale.update(face_ids)

    def drop(self) -> None:
        """Note that anything may be different."""
        with self._moment:
            self._stale = set()
            self._read_as = None

    def now(self, weights: Weights) -> Gallery:
        """Return the faces that weights have embedded; to be called in the background."""
        from engine.search.gallery import Gallery

        with self._reading:
            adapter = self._library.reading.adapter(weights.id)
            read_as = (weights.id, adapter and adapter.to_json())
            with self._moment:  # what is touched from here on is read next time
                stale, self._stale = self._stale, set()
                is_other, self._read_as = self._read_as != read_as, read_as
            was, self._gallery = self._gallery, None  # not two of them in memory, and none after an error
            if was is None or is_other:
                was = None
                self._gallery = Gallery(self._library.reading.vectors(weights.id))
            elif stale:
                self._gallery = was.with_faces(
                    sorted(stale), self._library.reading.vectors(weights.id, face_ids=sorted(stale))
                )
            else:
                self._gallery = was
            return self._gallery

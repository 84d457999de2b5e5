"""What others change in a shared library, told to each open window as it happens."""

from __future__ import annotations

import json
from collections.abc import Iterator

from engine.library.databases.database import Listener
from engine.library.edits.changes import Change

_TOLD = ("people", "faces", "settings", "photos")
_MOST_LETTERS = 7000  # of what PostgreSQL passes on at once


def written(change: Change) -> str:
    """Write what an edit did, for others; of very much only that there was something."""
    text = json.dumps({key: value for key in _TOLD if (value := getattr(change, key))})
    return text if len(text) <= _MOST_LETTERS else ""


class OthersChanges:
    """Hears what others change.

    Parameters
    ----------
    listener : Listener
    """

    def __init__(self, listener: Listener) -> None:
        self._listener = listener

    def fileno(self) -> int:
        """Return the socket that can be read when there is something to hear."""
        return self._listener.fileno()

    def hear(self) -> Iterator[Change | None]:
        """Yield what has been changed since the last time; None where anything may be different.

        Raises
        ------
        KnownError
            If the connection is lost; what happens until there is a new one is not heard.
        """
        for text in self._listener.texts():
            if not text:
                yield None
                continue
            told = json.loads(text)
            people, faces, settings, photos = (tuple(told.get(key, ())) for key in _TOLD)
            yield Change("", people, faces, settings=settings, photos=photos)

    def close(self) -> None:
        """Hear no longer."""
        self._listener.close()

"""The files of photos, for programs that photos are dragged into."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future

from app.session.session import Session

_PATIENCE_S = 10.0  # a drop waits no longer, as for a disk that has gone to sleep

Waiting = Callable[[], list[str]]
"""Returns the paths, as soon as they are found."""
FindFiles = Callable[[Sequence[int]], Waiting]
"""Begins to look the files of photos up."""


def files_of(session: Session) -> FindFiles:
    """Return a function that looks the files of photos up in the background, each photo's first that is there.

    It begins where a drag does; what it returns is called where something was dropped, and seldom has to wait.
    """

    def begin(photo_ids: Sequence[int]) -> Waiting:
        ids, found = list(photo_ids), Future[list[str]]()

        def look_up() -> None:
            from engine.photos.find import first_there

            try:
                paths = session.library.reading.paths_of_photos(ids)
                found.set_result([first_there(paths[photo_id]) for photo_id in ids if paths[photo_id]])
            except Exception as error:
                found.set_exception(error)
                raise

        def wait() -> list[str]:
            try:
                return found.result(_PATIENCE_S)
            except Exception:  # the error itself is told by the session; nothing is dropped then
                return []

        session.tasks.run(look_up)
        return wait

    return begin

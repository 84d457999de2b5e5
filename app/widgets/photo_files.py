"""The files of photos, for programs that photos are dragged into."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.session.session import Session

_MOST = 200  # what is dropped is looked up at that moment, and the window waits


def files_of(session: Session) -> Callable[[Sequence[int]], list[str]]:
    """Return a function that looks the files of photos up, each photo's first that is there."""

    def look_up(photo_ids: Sequence[int]) -> list[str]:
        from engine.photos.find import first_there

        paths = (session.library.reading.photo_paths(photo_id) for photo_id in list(photo_ids)[:_MOST])
        return [first_there(theirs) for theirs in paths if theirs]

    return look_up

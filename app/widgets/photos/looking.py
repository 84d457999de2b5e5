"""A quick look at the photo of a tile, as large as the window, from whatever page shows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from app.session.parts import WindowParts


def look_closer(
    parts: WindowParts,
    page: QWidget,
    photo_ids: Sequence[int],
    photo_id: int | None,
    on_moved: Callable[[int], object] | None = None,
) -> None:
    """Show a photo over the window of a page, and by arrows the others.

    Parameters
    ----------
    parts : WindowParts
    page : QWidget
    photo_ids : sequence of int
    photo_id : int or None
        One of them, else nothing is shown: it is not read yet.
    on_moved : function of an int, optional
        Told the place among them of each photo that is shown next.
    """
    if photo_id not in photo_ids:
        return
    from app.widgets.photos.quick_look import QuickLook  # which brings the decoders along

    look = QuickLook(parts.session, parts.portraits, page.window())
    if on_moved is not None:
        look.moved.connect(on_moved)
    look.show_photo(photo_ids, photo_ids.index(photo_id))

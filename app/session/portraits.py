"""Faces cut to the shape and size that the screen needs, made once."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QPixmap

from app.session.thumbnails import Thumbnails
from app.style.cutting import Shape


class Portraits(QObject):
    """Pixmaps that are painted as they are, and None while the thumbnail is on its way.

    Parameters
    ----------
    thumbnails : Thumbnails
    """

    ready = Signal(str, int)  # "face" or "photo", and the id: paint it again

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._get = {"face": thumbnails.face, "photo": thumbnails.photo}
        thumbnails.ready.connect(self.ready)

    def disc(self, face_id: int, size_px: int, ratio: float) -> QPixmap | None:
        """Return a round portrait, device-independent size_px wide, for a screen of this device pixel ratio."""
        return self.cut("face", face_id, QSize(size_px, size_px), size_px / 2, ratio)

    def cut(self, kind: str, picture_id: int, size: QSize, radius_px: float, ratio: float) -> QPixmap | None:
        """Return a face ("face") or photo ("photo"), filling a rectangle with rounded corners."""
        made = self._get[kind](picture_id, Shape(size.width(), size.height(), radius_px, ratio))
        return None if made is None or made.isNull() else made

    def whole(self, kind: str, picture_id: int) -> QPixmap | None:
        """Return all of a face's or photo's thumbnail."""
        made = self._get[kind](picture_id, None)
        return None if made is None or made.isNull() else made

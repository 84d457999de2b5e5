"""Faces cut to the shape and size that the screen needs, made once."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QPixmap

from app.session.thumbnails import Thumbnails
from app.style.cutting import Shape


class Portraits(QObject):
    """Gives pixmaps that are painted as they are, and nothing while the thumbnail is on its way.

    Get the one of some thumbnails by `portraits(thumbnails)`.
    """

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__(thumbnails)
        self._get = {"face": thumbnails.face, "photo": thumbnails.photo}

    def disc(self, face_id: int, size_px: int, ratio: float) -> QPixmap | None:
        """Give a round portrait, device-independent size_px wide, for a screen of this device pixel ratio."""
        return self.cut("face", face_id, QSize(size_px, size_px), size_px / 2, ratio)

    def cut(self, kind: str, one_id: int, size: QSize, radius_px: float, ratio: float) -> QPixmap | None:
        """Give a face ("face") or photo ("photo"), filling a rectangle with rounded corners."""
        made = self._get[kind](one_id, Shape(size.width(), size.height(), radius_px, ratio))
        return None if made is None or made.isNull() else made


def portraits(thumbnails: Thumbnails) -> Portraits:
    """Give the portraits made from some thumbnails."""
    return thumbnails.findChild(Portraits) or Portraits(thumbnails)

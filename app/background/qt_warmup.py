"""Uses Qt in the GUI thread first, in the ways in which background threads will.

PySide sets its parts up when they are first used, and lets go of Python's lock on the way: two threads that come to the
same part at once then wait for each other for ever, with the window dead. (PySide 6.11.3: two in 150 starts, with a
switch interval of a microsecond; none in 200 after this.)
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from app.style.cutting import Shape, cut


@cache
def use_qt_once() -> None:
    """Encode, decode and cut a picture of one pixel; for the GUI thread, before there are others."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixel = QImage(1, 1, QImage.Format.Format_RGB888)
    pixel.fill(0)
    pixel.save(buffer, "JPEG")  # type: ignore[call-overload] # its stub is wrong
    cut(QImage.fromData(buffer.data()).convertToFormat(QImage.Format.Format_RGB32), Shape(1, 1, 0.5, 1.0))

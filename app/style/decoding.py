"""Decodes pictures in background threads."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QImageReader


def decoded(data: bytes | bytearray | memoryview) -> QImage:
    """Decode a picture; a null image where it is none.

    QImage.fromData keeps Python's lock meanwhile, for which the window waits: two milliseconds a thumbnail, while a
    frame has sixteen. A reader lets it go.
    """
    buffer = QBuffer()
    buffer.setData(bytes(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return QImageReader(buffer).read()

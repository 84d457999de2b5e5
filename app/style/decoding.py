"""Decodes pictures in background threads."""

from __future__ import annotations

from io import BytesIO

from PIL import Image
from PySide6.QtGui import QImage


def decoded(data: bytes) -> QImage:
    """Decode a picture; a null image where it is none.

    By Pillow, which lets Python's lock go meanwhile. QImage.fromData keeps it, and the window waits: two milliseconds a
    thumbnail, while a frame has sixteen. A QImageReader lets it go, but asks its buffer, through Python, while it holds
    a lock of Qt's for which the window's icons wait: then everything stands still.
    """
    try:
        with Image.open(BytesIO(data)) as picture:
            pixels = picture.convert("RGB")
    except (OSError, ValueError):
        return QImage()
    image = QImage(pixels.tobytes(), pixels.width, pixels.height, 3 * pixels.width, QImage.Format.Format_RGB888)
    return image.convertToFormat(QImage.Format.Format_RGB32)

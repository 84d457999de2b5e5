"""Check that pictures are decoded beside a window that goes on."""

from __future__ import annotations

import threading
from io import BytesIO

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit

from app.style.decoding import decoded


@pytest.fixture(scope="module")
def jpeg() -> bytes:
    pixels = np.random.default_rng(0).integers(0, 255, (48, 64, 3), np.uint8)
    file = BytesIO()
    Image.fromarray(pixels).save(file, "JPEG", quality=90)
    return file.getvalue()


def test_a_picture_is_what_qt_makes_of_it(jpeg: bytes) -> None:
    assert decoded(jpeg) == QImage.fromData(jpeg).convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize("broken", [b"", b"no picture", None])
def test_what_is_no_picture_is_null(jpeg: bytes, broken: bytes | None) -> None:
    assert decoded(jpeg[:200] if broken is None else broken).isNull()


def test_icons_are_made_while_others_decode(qapp: object, jpeg: bytes) -> None:
    """A QImageReader on a buffer of Python's stood still here, with the window."""
    over = threading.Event()

    def decode() -> None:
        while not over.is_set():
            decoded(jpeg)

    threads = [threading.Thread(target=decode, daemon=True) for _ in range(2)]
    for thread in threads:
        thread.start()
    for _ in range(100):
        QLineEdit().setClearButtonEnabled(True)
    over.set()
    for thread in threads:
        thread.join(10)
    assert not any(thread.is_alive() for thread in threads)

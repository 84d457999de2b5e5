"""Read what is there of a photo that was cut short, as every viewer does."""

from __future__ import annotations

import io
import logging
import os
import re
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

import numpy as np
import PIL.Image

_log = logging.getLogger(__name__)
_QUIET = threading.Lock()
_SCAN = re.compile(rb"\xff\xda..(.)", re.S)
_ROWS_AT_ONCE = 256


FILLING = b"\x55" * 2048
"""What means something else to a JPEG decoder than the nothing with which it fills up what is missing."""


def with_end_marker(file: IO[bytes], filling: bytes = b"") -> IO[bytes]:
    """Return a JPEG with the end marker that it lacks, so that the decoder fills up what is missing.

    With `FILLING` before the marker a decoder gives the same picture only if nothing was missing but the marker.
    """
    file.seek(0)
    return io.BytesIO(file.read().rstrip(b"\0").rstrip(b"\xff") + filling + b"\xff\xd9")


def without_texts(file: IO[bytes]) -> IO[bytes]:
    """Return a PNG without its texts: one that is too long to be unpacked is no reason to refuse the picture."""
    file.seek(0)
    kept = io.BytesIO()
    kept.write(file.read(8))
    while len(head := file.read(8)) == 8:
        n_bytes = int.from_bytes(head[:4], "big")
        if head[4:] in (b"tEXt", b"zTXt", b"iTXt"):
            file.seek(n_bytes + 4, io.SEEK_CUR)
            continue
        kept.write(head)
        kept.write(file.read(n_bytes + 4))
    kept.seek(0)
    return kept


def lacks_detail(file: IO[bytes]) -> bool:
    """Whether a progressive JPEG that is cut short has not come to its finest scan of brightness yet."""
    file.seek(0)
    data = file.read()
    if not re.search(rb"\xff[\xc2\xc6\xca\xce]\0", data):
        return False
    for found in _SCAN.finditer(data):
        n_components = found[1][0]
        components = data[found.end() : found.end() + 2 * n_components : 2]
        first, last, bits = data[found.end() + 2 * n_components : found.end() + 2 * n_components + 3].ljust(3, b"\xff")
        if n_components == 1 and components == b"\x01" and first and last == 63 and bits & 15 == 0:
            return False
    return True


@contextmanager
def quiet_decoder(path: str) -> Iterator[None]:
    """Keep what a decoder in C says on standard error from the terminal: it goes to the log, with the file's name."""
    with _QUIET, tempfile.TemporaryFile() as words:
        try:
            stderr = os.dup(2)
        except OSError:  # there is none, as in a window without a console
            yield
            return
        os.dup2(words.fileno(), 2)
        try:
            yield
        finally:
            os.dup2(stderr, 2)
            os.close(stderr)
            words.seek(0)
            if said := words.read(2000):
                _log.debug("decoding %a: %a", path, said)


class DecoderMode:
    """Whether Pillow's decoders refuse what ends early, or keep what they have of it: a setting of the whole process.

    Everybody reads within `strict()`. Who wants them lenient waits until the others are through, and they wait for it:
    what a thread reads never depends on what another one reads beside it.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._n_strict = 0
        self._is_lenient = False

    @contextmanager
    def strict(self) -> Iterator[None]:
        """Keep the decoders strict."""
        self._begin_strict()
        try:
            yield
        finally:
            self._end_strict()

    @contextmanager
    def lenient(self) -> Iterator[None]:
        """Make the decoders lenient for this thread alone; only within `strict()`."""
        from PIL import ImageFile

        self._end_strict()
        with self._changed:
            self._changed.wait_for(lambda: not self._is_lenient and not self._n_strict)
            self._is_lenient = True
        ImageFile.LOAD_TRUNCATED_IMAGES = True
        try:
            yield
        finally:
            ImageFile.LOAD_TRUNCATED_IMAGES = False
            with self._changed:
                self._is_lenient = False
                self._n_strict += 1
                self._changed.notify_all()

    def _begin_strict(self) -> None:
        with self._changed:
            self._changed.wait_for(lambda: not self._is_lenient)
            self._n_strict += 1

    def _end_strict(self) -> None:
        with self._changed:
            self._n_strict -= 1
            self._changed.notify_all()


DECODERS = DecoderMode()


def missing_share(picture: PIL.Image.Image) -> float:
    """Return the share of the lowest rows that hold one single colour, as what a decoder fills up does: in [0, 1]."""
    missing = 0
    for bottom in range(picture.height, 0, -_ROWS_AT_ONCE):
        top = max(0, bottom - _ROWS_AT_ONCE)
        rows = np.asarray(picture.crop((0, top, picture.width, bottom)))
        plain = (rows == rows[:, :1]).reshape(len(rows), -1).all(1)[::-1]
        missing += int(plain.argmin()) if not plain.all() else len(plain)
        if not plain.all():
            break
    return missing / picture.height

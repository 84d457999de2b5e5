"""Open files that are files: a pipe that has taken a photo's place may never say a word."""

from __future__ import annotations

import errno
import os
import stat
from io import BufferedReader
from pathlib import Path

from engine.long_paths import openable
from engine.sentences import sentence


def open_regular(path: str | Path) -> BufferedReader:
    """Open a file for reading without waiting for anybody.

    Raises
    ------
    OSError
        Also if it is not a regular file.
    """
    file = open(openable(os.fspath(path)), "rb", opener=_without_waiting)  # noqa: SIM115 - the caller closes it
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise OSError(errno.ENXIO, sentence("it is not a regular file"))
    return file


def _without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))

"""A lock between processes that the system itself releases when its holder dies, however it dies."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.errors import KnownError, os_reason

if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _try_lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def exclusive(path: Path) -> Iterator[bool]:
    """Hold a lock file for the length of the block; yields False at once if somebody else holds it.

    The file stays behind: removing it would let two processes lock two files of one name.
    """
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise KnownError(f"The library cannot be locked: {os_reason(error)}") from error
    try:
        try:
            _try_lock(descriptor)
            held = True
        except (BlockingIOError, PermissionError):  # PermissionError is what Windows says
            held = False
        yield held
    finally:
        os.close(descriptor)

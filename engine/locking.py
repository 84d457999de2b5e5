"""A lock between processes that the system itself releases when its holder dies, however it dies."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.errors import KnownError, os_reason
from engine.sentences import Phrase, sentence

if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _try_lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


_NO_LOCKS = Phrase(
    "Files in {folder} cannot be locked, so two programs could write into one library at once and damage it. Please "
    "keep the library on a disk of this computer."
)


@contextmanager
def exclusive(path: Path, lock: Callable[[int], None] = _try_lock) -> Iterator[bool]:
    """Hold a lock file for the length of the block; yields False at once if somebody else holds it.

    The file stays behind: removing it would let two processes lock two files of one name.

    Parameters
    ----------
    path : Path
    lock : function of a file descriptor
        Another one than the system's serves the tests.

    Raises
    ------
    KnownError
        If the file cannot be made, or its file system has no locks.
    """
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise KnownError(sentence("The library cannot be locked: {reason}", reason=os_reason(error))) from error
    try:
        try:
            lock(descriptor)
            held = True
        except (BlockingIOError, PermissionError):  # PermissionError is what Windows says
            held = False
        except OSError as error:  # ENOTSUP, ENOLCK, ENOSYS, EINVAL: each file system has its own
            raise KnownError(_NO_LOCKS(folder=path.parent)) from error
        yield held
    finally:
        os.close(descriptor)

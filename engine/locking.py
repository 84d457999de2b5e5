"""A lock between processes that the system itself releases when its holder dies, however it dies."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.errors import KnownError, os_reason
from engine.sentences import Phrase, sentence

if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    _try_to_share = _try_lock  # there is no other kind
else:
    import fcntl

    def _try_lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _try_to_share(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)


_TRIES, _BETWEEN_S = 6, 0.01  # `is_held` has a lock for an instant, which is no reason to be refused

_NO_LOCKS = Phrase(
    "Files in {folder} cannot be locked, so two programs could write into one library at once and damage it. Please "
    "keep the library on a disk of this computer."
)


@contextmanager
def exclusive(path: Path, lock: Callable[[int], None] = _try_lock) -> Iterator[bool]:
    """Hold a lock file for the length of the block; yields False within a moment if somebody else holds it.

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
        reason = f"{error.strerror}." if isinstance(error, PermissionError) else os_reason(error)  # it is to be written
        raise KnownError(sentence("The library cannot be locked: {reason}", reason=reason)) from error
    try:
        try:
            is_ours = _try_for_a_moment(lock, descriptor)
        except OSError as error:  # ENOTSUP, ENOLCK, ENOSYS, EINVAL: each file system has its own
            raise KnownError(_NO_LOCKS(folder=path.parent)) from error
        yield is_ours
    finally:
        os.close(descriptor)


def is_held(path: Path) -> bool:
    """Whether somebody holds a lock file, in this process or another.

    Nothing is written, and nobody is kept from the lock: whoever wants it meanwhile tries again.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY)
    except OSError:  # there is none, or it is nobody's whom this one may ask about
        return False
    try:
        return not _try_for_a_moment(_try_to_share, descriptor)
    except OSError:  # a file system without locks
        return False
    finally:
        os.close(descriptor)


def _try_for_a_moment(lock: Callable[[int], None], descriptor: int) -> bool:
    for n_left in reversed(range(_TRIES)):
        try:
            lock(descriptor)
            return True
        except (BlockingIOError, PermissionError):  # PermissionError is what Windows says
            if n_left:
                time.sleep(_BETWEEN_S)
    return False

"""What a process does with memory that a step has freed."""

from __future__ import annotations

import ctypes
import platform

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3  # of glibc's malloc.h


def keep_freed_memory() -> None:
    """Make the C library keep what a step frees for the next one; elsewhere than with glibc, do nothing.

    By default it hands large blocks back to the system, which clears them page by page when they are asked for again:
    a quarter of a step's time.
    """
    if platform.libc_ver()[0] != "glibc":
        return
    libc = ctypes.CDLL(None)
    libc.mallopt(_M_TRIM_THRESHOLD, 2**31 - 1)
    if not libc.mallopt(_M_MMAP_THRESHOLD, 2**31 - 1):
        libc.mallopt(_M_MMAP_THRESHOLD, 2**25)  # the most that glibc before 2.35 takes

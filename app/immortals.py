"""Keeps Python's constants from being freed by PySide.

PySide 6.12 returns None, True and False without counting the reference. From Python 3.12 on that is right, for they
are never freed there; under 3.11 each such call takes a reference away that somebody else holds, and after some minutes
of painting Python aborts with "deallocating None".
"""

from __future__ import annotations

import ctypes
import sys

_MANY = sys.maxsize // 4


def keep_constants() -> None:
    """Give the constants more references than can ever be lost, where Python does not do so itself."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    for constant in (None, True, False, NotImplemented):
        ctypes.c_ssize_t.from_address(id(constant)).value = _MANY  # the count comes first in every object

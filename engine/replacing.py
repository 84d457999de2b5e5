"""Put a finished file in another's place, also where a virus scanner has that one open for a moment."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

_IN_USE = (5, 32, 33)
"""What Windows answers while a file is open elsewhere: access denied, sharing violation, lock violation."""
_WAITS_S = (0.02, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6)


def put_in_place(
    new: Path,
    target: Path,
    replace: Callable[[Path, Path], object] = os.replace,
    wait: Callable[[float], object] = time.sleep,
) -> None:
    """Give a finished file its name, in one step; what bore it before is gone.

    Windows refuses that while any program has the file open, so it is tried for three seconds. Elsewhere nobody is in
    the way, and what is refused stays so.

    Parameters
    ----------
    new, target : Path
        On one file system.
    replace, wait : function
        Others than the system's serve the tests.

    Raises
    ------
    OSError
    """
    for seconds in _WAITS_S:
        try:
            replace(new, target)
            return
        except PermissionError as error:
            if getattr(error, "winerror", None) not in _IN_USE:
                raise
        wait(seconds)
    replace(new, target)

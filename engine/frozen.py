"""Kith as one program without a Python beside it: how it starts itself, and what other programs must not inherit."""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping

_FOR_LIBRARIES = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH")


def own_command(is_frozen: bool | None = None) -> list[str]:
    """Return the words that start Kith anew, before the arguments.

    Parameters
    ----------
    is_frozen : bool, optional
        Whether this program is Kith, and no Python that runs it; found out by itself.
    """
    frozen = getattr(sys, "frozen", False) if is_frozen is None else is_frozen
    return [sys.executable] if frozen else [sys.executable, "-m", "main"]


def restore_environment(environment: MutableMapping[str, str] | None = None) -> None:
    """Put back what PyInstaller's start set so that Kith finds its own libraries, once it has found them.

    A player or a file manager that Kith opens would else load Kith's libraries, and fail.

    Parameters
    ----------
    environment : mapping, optional
        The program's own by itself.
    """
    there = os.environ if environment is None else environment
    for name in _FOR_LIBRARIES:
        before = there.pop(f"{name}_ORIG", None)
        there.pop(name, None)
        if before is not None:
            there[name] = before

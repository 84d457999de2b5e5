"""Kith as one program without a Python beside it: how it starts itself, and what other programs must not inherit."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import MutableMapping, Sequence

_FOR_LIBRARIES = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH")
_HELPER = re.compile(r"from multiprocessing\.resource_tracker import main;\s*main\((\d+)\)")


def own_command(is_frozen: bool | None = None) -> list[str]:
    """Return the words that start Kith anew, before the arguments.

    Parameters
    ----------
    is_frozen : bool, optional
        Whether this program is Kith, and no Python that runs it; found out by itself.
    """
    frozen = getattr(sys, "frozen", False) if is_frozen is None else is_frozen
    return [sys.executable] if frozen else [sys.executable, "-m", "main"]


def be_worker_if_asked(arguments: Sequence[str]) -> None:
    """Be a worker process, or the helper that `multiprocessing` starts beside it, and end, if this start asks for that.

    Python does this by itself only on Windows, PyInstaller everywhere. `sys.frozen` must be set before.

    Parameters
    ----------
    arguments : sequence of str
        Of the command line, without the program.
    """
    if list(arguments[:1]) == ["--multiprocessing-fork"]:
        from multiprocessing import spawn

        spawn.freeze_support()
    source = arguments[-1] if len(arguments) > 1 and arguments[-2] == "-c" else ""
    if (asked := _HELPER.fullmatch(source)) is not None:
        from multiprocessing import resource_tracker

        resource_tracker.main(int(asked[1]))
        sys.exit(0)


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

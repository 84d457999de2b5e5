r"""Paths of more than 259 characters on Windows, which opens them only if they begin with \\?\ and say all in full.

Kith knows files by their usual path; only the system is given the other one.
"""

from __future__ import annotations

import os
from pathlib import PureWindowsPath

_PREFIX, _SHARE_PREFIX = "\\\\?\\", "\\\\?\\UNC\\"
_LONGEST = 247  # a folder may have no more, so that a file's short name fits in; a file twelve more


def openable(path: str, is_windows: bool = os.name == "nt") -> str:
    r"""Return a path as the system takes it: on Windows a long one as \\?\C:\... or \\?\UNC\server\share\...

    Parameters
    ----------
    path : str
        A relative one is left as it is.
    is_windows : bool
        Another system than this one serves the tests.
    """
    if not is_windows or len(path) <= _LONGEST or path.startswith(_PREFIX) or not PureWindowsPath(path).is_absolute():
        return path
    parts = PureWindowsPath(path).parts  # with backslashes alone, which this form takes
    whole = parts[0] + "\\".join(_without_dots(parts[1:]))
    return _SHARE_PREFIX + whole[2:] if whole.startswith("\\\\") else _PREFIX + whole


def usual(path: str) -> str:
    """Return a path as people write it, and the library keeps it: the other way round."""
    if path.startswith(_SHARE_PREFIX):
        return "\\\\" + path[len(_SHARE_PREFIX) :]
    return path[len(_PREFIX) :] if path.startswith(_PREFIX) else path


def _without_dots(parts: tuple[str, ...]) -> list[str]:
    """Resolve "..", for with this prefix Windows takes every part for a name."""
    kept: list[str] = []
    for part in parts:
        if part == "..":
            del kept[-1:]
        else:
            kept.append(part)
    return kept

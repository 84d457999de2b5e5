"""Python's own import in place of PySide's, which makes the start nearly a tenth slower.

PySide looks at each import and reads the source of each new module, in case that asks for `__feature__`, which nothing
here does. SQLAlchemy and numpy are three hundred modules.
"""

from __future__ import annotations

import builtins


def import_plainly() -> None:
    """Put Python's own import back; where another PySide keeps it elsewhere, nothing changes."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)

"""Work that would hold the window up in one go, done in turns of the event loop.

What has Qt in it must be imported in the GUI thread, as PySide's classes come to grief where two threads make them at
once; a dozen modules at a time would freeze what can be seen already.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject, QTimer

Step = Callable[[], object]


def run_in_turns(steps: Iterable[Step], owner: QObject) -> None:
    """Run steps one after another, each in a turn of the event loop of its own, as long as the owner lives."""
    left = iter(steps)

    def run_next() -> None:
        step = next(left, None)
        if step is not None:
            step()
            QTimer.singleShot(0, owner, run_next)

    QTimer.singleShot(0, owner, run_next)


def import_steps(*modules: str) -> list[Step]:
    """Return a step for each module that imports it."""
    return [partial(importlib.import_module, module) for module in modules]

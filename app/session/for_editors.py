"""Greys what somebody may not do who may only look at a library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from engine.library import Library


def only_for_editors(library: Library, *parts: QAction | QWidget) -> None:
    """Grey actions and widgets where a library can only be looked at, whatever would enable them, and show why."""
    if library.why_read_only is not None:
        for part in parts:
            _StaysGrey(part, library.why_read_only)


class _StaysGrey(QObject):
    """Disables its parent, and does so again whenever something has enabled it, or given it another tip."""

    def __init__(self, part: QAction | QWidget, why: str) -> None:
        super().__init__(part)
        self._part, self._why = part, why
        if isinstance(part, QAction):
            part.changed.connect(self._grey)
        else:
            part.installEventFilter(self)
        self._grey()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in (QEvent.Type.EnabledChange, QEvent.Type.ToolTipChange):
            self._grey()
        return False

    @Slot()
    def _grey(self) -> None:
        if self._part.isEnabled():
            self._part.setEnabled(False)
        if self._part.toolTip() != self._why:
            self._part.setToolTip(self._why)

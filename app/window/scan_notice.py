"""A scan for those who look elsewhere: progress in the taskbar, and a notification at its end."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.session.scans.scan_progress import LOOKING, ScanProgress
from app.session.scans.scanner import Scanner
from app.widgets.dialogs.desktop import Desktop
from app.window.scan_panel import ScanPanel


class ScanNotice(QObject):
    """Passes on what the panel says at the end of a scan, unless the window is before the user's eyes.

    Parameters
    ----------
    scanner : Scanner
    panel : ScanPanel
    window : QWidget
    desktop : Desktop
    """

    def __init__(self, scanner: Scanner, panel: ScanPanel, window: QWidget, desktop: Desktop) -> None:
        super().__init__(window)
        self._window, self._desktop = window, desktop
        self._shown: int | None = None  # percent
        scanner.progressed.connect(self._show)
        scanner.ended.connect(lambda _outcome: self._show_share(None))
        panel.said.connect(self._notify)

    def _show(self, progress: ScanProgress) -> None:
        if progress.phase != LOOKING and progress.n_to_do:
            self._show_share(min(1.0, progress.n_done / progress.n_to_do))

    def _show_share(self, share: float | None) -> None:
        percent = None if share is None else round(100 * share)
        if percent != self._shown:
            self._shown = percent
            self._desktop.show_progress(share)

    def _notify(self, sentence: str) -> None:
        if not self._window.isActiveWindow():
            self._desktop.notify(self.tr("Kith is done"), sentence)

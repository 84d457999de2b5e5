"""What reaches a user who looks elsewhere: a notification, and progress in the taskbar where the desktop has one."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import Protocol

from PySide6.QtWidgets import QApplication, QWidget


class Desktop(Protocol):
    """The desktop around the window."""

    def notify(self, title: str, sentence: str) -> None:
        """Show a notification."""

    def show_progress(self, share: float | None) -> None:
        """Show in the taskbar how far work is, in [0, 1]; None once it is over."""


class SystemDesktop:
    """The desktop that there is; what it lacks is passed over.

    On Linux notifications go by notify-send, and progress by com.canonical.Unity.LauncherEntry, which KDE and
    Ubuntu's dock hear; everywhere the window asks for attention in the taskbar.

    Parameters
    ----------
    window : QWidget
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def notify(self, title: str, sentence: str) -> None:
        """Show a notification, and ask for attention in the taskbar."""
        QApplication.alert(self._window)
        command = shutil.which("notify-send")  # whose D-Bus call has types that PySide's binding cannot write
        if command is not None:
            arguments = ["--app-name=Kith", "--", title, sentence]
            subprocess.Popen([command, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def show_progress(self, share: float | None) -> None:
        """Show progress on the icon in the taskbar or the dock."""
        if not sys.platform.startswith("linux"):
            return
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        bus = QDBusConnection.sessionBus()
        if bus.isConnected():
            name = "com.canonical.Unity.LauncherEntry"
            signal = QDBusMessage.createSignal("/org/kith/Kith", name, "Update")
            shown = {"progress": share or 0.0, "progress-visible": share is not None}
            signal.setArguments(["application://kith.desktop", shown])
            bus.send(signal)

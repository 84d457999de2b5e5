"""Show a file in the system's file manager."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from app.widgets.local_urls import url_of

_TIMEOUT_MS = 1000  # a file manager may have to be started for this


def show_in_file_manager(path: str | Path, on_done: Callable[[bool], object] = bool) -> None:
    """Open the file's folder, with the file selected where the system can do that; from the GUI thread, without a wait.

    Parameters
    ----------
    path : str or Path
    on_done : function of a bool, optional
        Told whether there was a program, once the system has answered.
    """
    file = Path(path)
    if sys.platform == "darwin":
        subprocess.Popen(["open", "-R", str(file)])
        on_done(True)
    elif sys.platform == "win32":
        subprocess.Popen(f'explorer /select,"{file}"')
        on_done(True)
    else:
        _ask_freedesktop(file, lambda done: on_done(done or _open(file.parent)))


def show_folders(folders: Sequence[Path]) -> None:
    """Open folders with the system's program."""
    for folder in folders:
        _open(folder)


def _open(folder: Path) -> bool:
    return QDesktopServices.openUrl(url_of(folder))


def _ask_freedesktop(file: Path, on_done: Callable[[bool], object]) -> None:
    """Ask the desktop's own file manager, by the interface that nearly all of them have."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        on_done(False)
        return
    call = QDBusMessage.createMethodCall(
        "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1", "org.freedesktop.FileManager1", "ShowItems"
    )
    call.setArguments([[url_of(file).toString(QUrl.ComponentFormattingOption.FullyEncoded)], ""])
    answer = QDBusPendingCallWatcher(bus.asyncCall(call, _TIMEOUT_MS), QCoreApplication.instance())

    def answered() -> None:
        answer.deleteLater()
        on_done(not answer.isError())

    answer.finished.connect(answered)

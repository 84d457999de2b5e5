"""Show a file in the system's file manager."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def show_in_file_manager(path: str | Path) -> bool:
    """Open the file's folder, with the file selected where the system can do that; whether there was a program."""
    file = Path(path)
    if sys.platform == "darwin":
        subprocess.Popen(["open", "-R", str(file)])
    elif sys.platform == "win32":
        subprocess.Popen(f'explorer /select,"{file}"')
    else:
        return _ask_freedesktop(file) or QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))
    return True


def show_folders(folders: Sequence[Path]) -> None:
    """Open folders with the system's program."""
    for folder in folders:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _ask_freedesktop(file: Path) -> bool:
    """Ask the desktop's own file manager, by the interface that nearly all of them have."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    call = QDBusMessage.createMethodCall(
        "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1", "org.freedesktop.FileManager1", "ShowItems"
    )
    call.setArguments([[QUrl.fromLocalFile(str(file)).toString(QUrl.ComponentFormattingOption.FullyEncoded)], ""])
    return bus.call(call, timeout=1000).type() != QDBusMessage.MessageType.ErrorMessage

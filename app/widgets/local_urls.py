"""URLs of files, as other programs give and take them, whatever bytes a name holds: Qt's own paths are UTF-8."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote_from_bytes, unquote_to_bytes

from PySide6.QtCore import QUrl

_ENCODED = QUrl.ComponentFormattingOption.FullyEncoded


def url_of(path: str | Path) -> QUrl:
    """Return the URL of a file or folder."""
    name = os.fsencode(path)
    if os.name == "nt" or _is_text(name):
        return QUrl.fromLocalFile(os.fspath(path))
    return QUrl.fromEncoded(b"file://" + quote_from_bytes(name).encode())


def path_of(url: QUrl) -> Path:
    """Return the path that a local URL means."""
    if os.name == "nt" or url.host():
        return Path(url.toLocalFile())
    return Path(os.fsdecode(unquote_to_bytes(url.path(_ENCODED))))


def _is_text(name: bytes) -> bool:
    try:
        name.decode()
    except UnicodeDecodeError:
        return False
    return True

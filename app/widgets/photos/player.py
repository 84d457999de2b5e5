"""Play a film from a moment on, with a player of the system's."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QDesktopServices

from app.widgets.local_urls import url_of

_PLAYERS: tuple[tuple[str, Callable[[float], Sequence[str]]], ...] = (
    ("mpv", lambda seconds: (f"--start={seconds:.3f}", "--")),
    ("celluloid", lambda seconds: (f"--mpv-start={seconds:.3f}",)),
    ("vlc", lambda seconds: (f"--start-time={seconds:.3f}",)),
    ("mplayer", lambda seconds: ("-ss", f"{seconds:.3f}")),
    ("smplayer", lambda seconds: ("-start", str(int(seconds)))),
)
_ELSEWHERE = (
    "/Applications/VLC.app/Contents/MacOS/VLC",
    r"C:\Program Files\VideoLAN\VLC\vlc.exe",
    r"C:\Program Files (x86)\VideoLAN\VLC\vlc.exe",
)
_LEAD_S = 0.5  # before the moment, for it to be seen coming


def play(path: str, moment_ms: int) -> None:
    """Open a film at a moment, in a player that can be told so; else at its beginning, in the system's own."""
    command = player_command(path, moment_ms)
    if command is None:
        QDesktopServices.openUrl(url_of(path))
        return
    subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=sys.platform != "win32",
    )


def player_command(path: str, moment_ms: int, which: Callable[[str], str | None] = shutil.which) -> list[str] | None:
    """Return the command of an installed player that can begin at a moment; None where there is none."""
    seconds = max(0.0, moment_ms / 1000 - _LEAD_S)
    for name, options in _PLAYERS:
        if (program := which(name)) is not None:
            return [program, *options(seconds), path]
    for program in _ELSEWHERE:
        if Path(program).exists():
            return [program, f"--start-time={seconds:.3f}", path]
    return None

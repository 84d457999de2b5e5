"""Whether a window can be opened here, found out before Qt ends the program for want of something."""

from __future__ import annotations

import ctypes
import os
import stat
import sys
from collections.abc import MutableMapping, Sequence
from pathlib import Path
from typing import TextIO

from engine.errors import KnownError

DEBIAN_PACKAGES = (
    "libegl1 libgl1 libgssapi-krb5-2 libxkbcommon0 libdbus-1-3 libfontconfig1 libxkbcommon-x11-0 libxcb-cursor0 "
    "libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 "
    "libxcb-xkb1"
)

_WITHOUT = "The command line works without one: kith scan FOLDER, kith people, kith --help."


def check_display() -> None:
    """Check that Qt is complete and that there is a screen.

    Raises
    ------
    KnownError
        If a system library is missing, or there is no screen.
    """
    if not sys.platform.startswith("linux"):
        return
    wanted = os.environ.get("QT_QPA_PLATFORM")
    if not (wanted or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise KnownError(f"There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set. {_WITHOUT}")
    on_x11 = not wanted and not os.environ.get("WAYLAND_DISPLAY")
    check_libraries(for_x11=on_x11)
    if on_x11 and not _x11_answers():
        raise KnownError(f"The screen {os.environ.get('DISPLAY')} does not answer. {_WITHOUT}")


def use_system_dialogs(
    environment: MutableMapping[str, str] | None = None, services: Sequence[Path] | None = None
) -> None:
    """Let Qt ask for files by the desktop's own dialogs, where the desktop offers them to programs of any kind.

    Qt's wheel brings the part that asks desktops other than those it is built for, but uses it only if told to.

    Parameters
    ----------
    environment : mapping, optional
        The program's own by itself; a choice made there stays.
    services : sequence of Path, optional
        Where the system lists what it can start.
    """
    there = os.environ if environment is None else environment
    is_told = there.get("QT_QPA_PLATFORMTHEME") or there.get("QT_QPA_PLATFORM")
    if not sys.platform.startswith("linux") or is_told or not there.get("DBUS_SESSION_BUS_ADDRESS"):
        return
    shares = there.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    places = [Path(share) / "dbus-1" / "services" for share in shares.split(":")] if services is None else services
    if any((place / "org.freedesktop.portal.Desktop.service").exists() for place in places):
        there["QT_QPA_PLATFORMTHEME"] = "xdgdesktopportal"


def check_libraries(for_x11: bool = True) -> None:
    """Check that the system has the libraries that Qt's wheel leaves to it.

    Raises
    ------
    KnownError
        If one is missing.
    """
    try:
        import PySide6.QtNetwork
        import PySide6.QtSvg
        import PySide6.QtWidgets

        if for_x11:
            ctypes.CDLL(str(Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"))
    except (ImportError, OSError) as error:
        missing = str(error).split(":", 1)[0]
        raise KnownError(
            f"The window needs a system library that is missing: {missing}. On Debian and Ubuntu this brings all "
            f"that Qt wants: sudo apt-get install {DEBIAN_PACKAGES}"
        ) from error


def is_started_by_desktop(streams: Sequence[TextIO | None] | None = None, platform: str | None = None) -> bool:
    """Whether this start came from a menu, where an error needs a box, and not by a script, which a box would hold up.

    A desktop gives a program neither a terminal nor a pipe, but nothing, /dev/null, a file or its journal's socket.

    Parameters
    ----------
    streams : sequence of streams or None, optional
        The program's own by itself.
    platform : str, optional
        As Qt names it; the one that QT_QPA_PLATFORM asks for by itself.
    """
    for stream in (sys.stdin, sys.stdout, sys.stderr) if streams is None else streams:
        try:
            if stream is not None and (stream.isatty() or stat.S_ISFIFO(os.fstat(stream.fileno()).st_mode)):
                return False
        except (OSError, ValueError):  # closed, or nothing of the system's
            continue
    return (os.environ.get("QT_QPA_PLATFORM") if platform is None else platform) != "offscreen"


def _x11_answers() -> bool:
    """Whether the screen answers; Qt would end the program where it does not."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    answers = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return answers

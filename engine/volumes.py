"""Which volume a path lies on, by a name that it keeps wherever it is mounted."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

_MOUNTS = Path("/proc/self/mountinfo")
_BY_UUID = Path("/dev/disk/by-uuid")


def is_folder(path: str | Path) -> bool:
    """Whether a folder is there now; one that may not be asked for, or whose server is gone, is not."""
    return os.path.isdir(path)  # noqa: PTH112 - Path.is_dir passes most errors on


def volume_of(path: str, mounts: Path = _MOUNTS, by_uuid: Path = _BY_UUID) -> str | None:
    """Return the identity of the volume that a path, or the nearest folder above it that is there, lies on.

    It is the file system's UUID or the network share on Linux, and the serial number on Windows; None where the system
    does not tell.

    Parameters
    ----------
    path : str
    mounts, by_uuid : Path
        Where Linux lists what is mounted, and its disks by UUID.
    """
    try:
        device = os.stat(_nearest(path)).st_dev  # noqa: PTH116 - surrogate escapes need no detour
        if sys.platform == "win32":
            return f"serial:{device & 0xFFFFFFFF:08x}"
        return _linux_volume(device, mounts, by_uuid) if sys.platform == "linux" else None
    except (OSError, ValueError):
        return None


def mounts_below(folder: str, mounts: Path = _MOUNTS) -> list[str]:
    """List the folders inside a folder where other volumes are mounted, as far as the system lists them: Linux does.

    Parameters
    ----------
    folder : str
    mounts : Path
        Where it lists them.
    """
    try:
        lines = mounts.read_text(errors="surrogateescape").splitlines()
    except OSError:
        return []
    stem = folder.rstrip(os.sep) + os.sep
    places = (re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), line.split(" ")[4]) for line in lines)
    return sorted({place for place in places if place.startswith(stem) and place != stem})


def _nearest(path: str) -> str:
    while not os.path.lexists(path) and (above := os.path.dirname(path)) != path:  # noqa: PTH120
        path = above
    return path


def _linux_volume(device: int, mounts: Path, by_uuid: Path) -> str | None:
    number = f"{os.major(device)}:{os.minor(device)}"
    for line in mounts.read_text(errors="surrogateescape").splitlines():
        mount, _, kind = line.partition(" - ")
        if mount.split(" ")[2] != number:
            continue
        source = kind.split(" ")[1]
        if source.startswith("/dev/"):
            return _uuid(os.path.realpath(source), by_uuid)
        return f"share:{source}" if ":" in source or source.startswith("//") else None
    return None


def _uuid(device: str, by_uuid: Path) -> str | None:
    links = by_uuid.iterdir() if by_uuid.is_dir() else ()
    return next((f"uuid:{link.name}" for link in links if os.path.realpath(link) == device), None)

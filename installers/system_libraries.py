"""What a built folder leaves to the system: the Debian packages of its libraries, and how new a glibc it takes."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

_OPTIONAL = ("libqgtk3.so", "libqxdgdesktopportal.so")
"""Plugins that Qt does without where what they need is not there."""
_BY_NAME = ("libegl1", "libgl1", "libxcb-cursor0")
"""What Qt opens by name while it runs, and no file mentions."""


def debian_packages(bundle: Path) -> list[str]:
    """List the packages that a folder's programs and libraries need, as a Depends line has them.

    Parameters
    ----------
    bundle : Path

    Raises
    ------
    LookupError
        If a library belongs to no package here.
    """
    files = list(_binaries(bundle))
    brought = {file.name for file in files} | {link.name for link in bundle.rglob("*.so*")}
    needed = {name for file in files if file.name not in _OPTIONAL for name in _needs(file)} - brought
    places = _places_of_libraries()
    packages = {_package_of(places, name) for name in needed} | set(_BY_NAME)
    packages.discard("libc6")
    return [f"libc6 (>= {needed_glibc(bundle)})", *sorted(packages)]


def needed_glibc(bundle: Path) -> str:
    """Return the version of glibc that the newest symbol in a folder asks for, such as "2.36"."""
    newest = max(version for file in _binaries(bundle) for version in _glibc_versions(file))
    return ".".join(map(str, newest))


def _binaries(bundle: Path) -> Iterator[Path]:
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def _needs(file: Path) -> list[str]:
    return re.findall(r"NEEDED\s+(\S+)", _said("objdump", "-p", str(file)))


def _glibc_versions(file: Path) -> Iterator[tuple[int, ...]]:
    for version in re.findall(r"\bGLIBC_(\d+(?:\.\d+)+)", _said("objdump", "-p", str(file))):
        yield tuple(map(int, version.split(".")))


def _places_of_libraries() -> dict[str, str]:
    """Map the names of libraries to their files, as the loader finds them."""
    lines = re.findall(r"^\s+(\S+) \(.*x86-64.*\) => (\S+)$", _said("/sbin/ldconfig", "-p"), re.MULTILINE)
    return dict(reversed(lines))  # of two, the first one is taken


def _package_of(places: dict[str, str], name: str) -> str:
    if name not in places:
        raise LookupError(f"{name} is not installed here, so nobody knows which package brings it.")
    path = str(Path(places[name]).resolve())
    for candidate in (path, path.removeprefix("/usr"), f"/usr{path}"):
        found = subprocess.run(["dpkg", "-S", candidate], capture_output=True, text=True)
        if found.returncode == 0:
            return found.stdout.partition(":")[0]
    raise LookupError(f"{path} belongs to no package.")


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout

"""The .deb in a Debian that has nothing else: no Python, no Qt, no desktop."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from installers.trial import Trial, bare_environment
from installers.wheel import ROOT

DIST = os.environ.get("KITH_INSTALLERS", "")
TOOLS = ("mmdebstrap", "Xvfb", "import")

pytestmark = [
    pytest.mark.skipif(not DIST, reason="takes minutes, and a .deb of `make release`: make test-installers"),
    pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can make another root"),
    pytest.mark.skipif(
        any(shutil.which(tool) is None for tool in TOOLS),
        reason="apt-get install mmdebstrap xvfb imagemagick brings what makes and photographs a clean root",
    ),
]


def _run(*command: str | Path) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A Debian with the libraries that the package names, and the package; dpkg refuses it if one is missing."""
    (deb,) = (ROOT / DIST).glob("kith_*.deb")
    root = tmp_path_factory.mktemp("clean") / "root"
    depends = _run("dpkg-deb", "--field", deb, "Depends")
    names = ",".join(part.split()[0] for part in depends.split(","))
    suite = _run("sh", "-c", ". /etc/os-release; echo $VERSION_CODENAME").strip()
    _run("mmdebstrap", "--mode=root", "--variant=minbase", f"--include={names}", suite, root)
    shutil.copy(deb, root / "kith.deb")
    _run("mount", "-t", "proc", "proc", root / "proc")
    (root / "dev" / "shm").mkdir(exist_ok=True)
    _run("mount", "-t", "tmpfs", "tmpfs", root / "dev" / "shm")
    try:
        _run("chroot", root, "dpkg", "--install", "/kith.deb")
        (root / "tried").mkdir()
        yield root
    finally:
        _run("umount", root / "dev" / "shm")
        _run("umount", root / "proc")


@pytest.fixture
def display() -> Iterator[str]:
    """A screen without a monitor, on an abstract socket, which a root of its own does not hide."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x860x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as said:
        yield f":{said.readline().strip()}"
    server.terminate()
    server.wait()


def test_there_is_no_python(root: Path) -> None:
    assert not [*root.glob("usr/bin/python*"), *root.glob("usr/local/bin/python*")]


def test_the_desktop_finds_kith(root: Path) -> None:
    assert (root / "usr/share/applications/kith.desktop").exists()
    assert (root / "usr/share/icons/hicolor/512x512/apps/kith.png").exists()


def test_somebody_scans_and_opens_the_window(root: Path, display: str, tmp_path: Path) -> None:
    environment = bare_environment(Path("/tried"), DISPLAY=display)
    kith = Trial([str(shutil.which("chroot")), str(root), "/usr/bin/kith"], "/tried", environment)
    assert kith.run("--version").startswith("kith ")
    faces, seconds = kith.find_people()
    assert faces == [7, 7]
    picture = Path(os.environ.get("KITH_SCREENSHOT", tmp_path / "window.png"))

    def look() -> None:
        end = time.monotonic() + 60
        while time.monotonic() < end:
            _run("import", "-display", display, "-window", "root", picture)
            with Image.open(picture) as screen:
                if len(screen.convert("RGB").getcolors(2**24) or []) > 5_000:  # faces, not an empty frame
                    return
            time.sleep(1)

    kith.open_window(look)
    with Image.open(picture) as screen:
        assert len(screen.convert("RGB").getcolors(2**24) or []) > 5_000
    print(f"first people after {seconds:.0f} s; the window: {picture}")


def test_it_leaves_nothing_behind(root: Path) -> None:
    """The last test: it takes the package away."""
    _run("chroot", root, "dpkg", "--remove", "kith")
    assert not (root / "opt" / "kith").exists() and not (root / "usr/bin/kith").is_symlink()

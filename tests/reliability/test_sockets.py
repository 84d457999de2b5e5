"""Kith opens no connection: each socket that a scan, a search, the window or learning opens is one of this machine.

The system itself is watched (strace), so that libraries which are no Python are seen as well, in all processes of Kith.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.session.scans.folders import FOLDERS_SETTING
from engine.active_weights import NET_SETTING
from engine.library import Library
from tests.painted import photo
from tests.training.learning_library import faces_of, fill

ROOT = Path(__file__).parents[2]
MAIN = (sys.executable, ROOT / "main.py")
LEARN = """
import sys
from tests.training.finetuning.test_command import QUICK
from training.cli import app
app(["finetune", "--library", sys.argv[1]], obj=QUICK)
"""
CALLS = "socket,socketpair,connect,bind,sendto,sendmsg"
_FAMILY = re.compile(r"\b[AP]F_\w+")


def strace(*arguments: str) -> subprocess.Popen[str]:
    command = ["strace", "-f", "-qq", "--seccomp-bpf", *arguments]
    quiet = subprocess.DEVNULL
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(command, env=environment, stdout=quiet, stderr=subprocess.PIPE, text=True, cwd=ROOT)


@pytest.fixture(scope="module", autouse=True)
def traceable() -> None:
    """Skip where the system cannot be watched."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed, so nobody sees which sockets are opened")
    tried = strace("-e", "trace=none", sys.executable, "-c", "")
    _, said = tried.communicate()
    if tried.returncode:
        pytest.skip(f"no process may be traced here: {said.strip()[:200]}")


def start(trace: Path, *command: object) -> subprocess.Popen[str]:
    """Start something, and write into a file which sockets it opens and uses."""
    return strace("-o", str(trace), "-e", f"trace={CALLS}", *map(str, command))


def traced(trace: Path, *command: object) -> list[str]:
    """Run something to its end; returns the calls."""
    running = start(trace, *command)
    _, said = running.communicate()
    assert running.returncode == 0, said
    return calls_in(trace)


def calls_in(trace: Path) -> list[str]:
    return [line for line in trace.read_text().splitlines() if re.search(rf"\b({CALLS.replace(',', '|')})\(", line)]


def assert_within_this_machine(calls: list[str]) -> None:
    """Assert that sockets were seen, and that each is AF_UNIX, where a family is named."""
    assert any("AF_UNIX" in call for call in calls), "nothing was traced"
    strange = [call for call in calls if set(_FAMILY.findall(call)) - {"AF_UNIX"}]
    assert strange == []


def test_a_socket_to_the_network_would_be_seen(tmp_path: Path) -> None:
    lookup = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('192.0.2.1', 9))"
    calls = traced(tmp_path / "trace", sys.executable, "-c", lookup)
    with pytest.raises(AssertionError, match="AF_INET"):
        assert_within_this_machine(["socketpair(AF_UNIX, ...", *calls])


@pytest.fixture(scope="module")
def album(small_album: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("album")
    for picture in sorted(small_album.iterdir())[:2]:
        shutil.copy(picture, folder)
    return folder


@pytest.fixture(scope="module")
def scanned(album: Path, empty_library: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """A library filled by a scan with workers, and the calls of that scan."""
    folder = tmp_path_factory.mktemp("scanned")
    path = Path(shutil.copy(empty_library, folder / "library.sqlite"))
    with Library.open(path) as library:
        library.set_setting(NET_SETTING, "nns2")  # which is quick
    return path, traced(folder / "trace", *MAIN, "scan", album, "--library", path, "--workers", 1)


def test_a_scan_opens_no_connection(scanned: tuple[Path, list[str]]) -> None:
    assert_within_this_machine(scanned[1])


def test_a_search_opens_no_connection(scanned: tuple[Path, list[str]], album: Path, tmp_path: Path) -> None:
    library, _ = scanned
    with Library.open(library) as opened:
        with_face = opened.reading.faces()[0].paths[0]
    calls = traced(tmp_path / "trace", *MAIN, "find", with_face, "--face", 1, "--library", library)
    assert_within_this_machine(calls)


def test_the_window_opens_no_connection(empty_library: Path, tmp_path: Path) -> None:
    """It starts, scans a folder, and ends."""
    path, trace = Path(shutil.copy(empty_library, tmp_path / "library.sqlite")), tmp_path / "trace"
    photo(tmp_path / "album" / "1.png", 0)
    with Library.open(path) as library:
        library.set_setting(FOLDERS_SETTING, [str(tmp_path / "album")])
        window = start(trace, *MAIN, "open", "--library", path)
        end = time.monotonic() + 180
        while not library.scans.known_files():
            assert window.poll() is None and time.monotonic() < end
            time.sleep(0.1)  # no event tells of what a stranger's process does
    (traced_pid,) = _children(window.pid)
    os.kill(traced_pid, signal.SIGTERM)
    _, said = window.communicate()
    assert "Traceback" not in said
    assert_within_this_machine(calls_in(trace))


def _children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def test_learning_opens_no_connection(empty_library: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(empty_library, tmp_path / "library.sqlite"))
    with Library.open(path) as library:
        fill(library, faces_of(8, 10, nuisance=1.0, seed=3), n_confirmed=9)
    assert_within_this_machine(traced(tmp_path / "trace", sys.executable, "-c", LEARN, path))

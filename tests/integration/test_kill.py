"""A scan that is killed again and again ends in the same library as one that is left alone."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from engine.library import Library
from tests.integration.album import content, many_photos

ROOT = Path(__file__).resolve().parents[2]
N_KILLS = 20
NET = "nns2"  # which loads in half the time


def start_scan(album, library):
    command = [sys.executable, str(ROOT / "main.py"), "scan", str(album), "--library", str(library)]
    command += ["--workers", "1", "--net", NET]
    quiet = subprocess.DEVNULL
    return subprocess.Popen(command, stdout=quiet, stderr=subprocess.PIPE, start_new_session=True, cwd=ROOT)


def processes_of(session):
    """The processes of a session that still run."""
    alive = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == session and fields[0] != "Z":
            alive.append(int(stat.parent.name))
    return alive


@pytest.mark.timeout(900)  # some forty starts of a program that loads two networks
@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc to see that no worker is left behind")
def test_a_scan_killed_twenty_times_loses_nothing(tmp_path):
    album = many_photos(tmp_path, 24)
    undisturbed = tmp_path / "undisturbed.sqlite"
    since = time.monotonic()
    _, stderr = (whole := start_scan(album, undisturbed)).communicate(timeout=240)
    assert whole.returncode == 0, stderr
    whole_s = time.monotonic() - since

    library = tmp_path / "killed.sqlite"
    rng = random.Random(7)
    n_killed, n_seen = 0, []
    while n_killed < N_KILLS:
        scan = start_scan(album, library)
        try:
            scan.wait(timeout=rng.uniform(0.2, 1.0) * whole_s)
        except subprocess.TimeoutExpired:
            os.kill(scan.pid, signal.SIGKILL)
            n_killed += 1
        scan.communicate()
        deadline = time.monotonic() + 20
        while processes_of(scan.pid) and time.monotonic() < deadline:
            time.sleep(0.05)  # no event tells of the end of a stranger's process
        assert not processes_of(scan.pid), "workers outlived their killed parent"
        if scan.returncode == 0 and n_killed < N_KILLS:
            library.unlink()  # it got through: begin anew, so that every kill hits work
            n_seen = []
        elif library.exists():
            n_seen.append(_n_files(library))
            assert n_seen == sorted(n_seen), "a kill lost photos that had been written"

    _, stderr = (last := start_scan(album, library)).communicate(timeout=240)
    assert last.returncode == 0, stderr
    assert content(library, NET) == content(undisturbed, NET)
    assert len(content(library, NET)["faces"]) > 20
    with Library.open(library) as opened:
        assert opened.health().integrity == "ok"


def _n_files(library):
    with Library.open(library) as opened:
        return len(opened.known_files())

"""A scan that is killed again and again ends in the same library as one that is left alone."""

import multiprocessing
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from engine.library import Library
from tests.integration import quick_scan
from tests.integration.album import content, many_photos
from tests.painted import photo
from tests.reliability.killing import CONTEXT

ROOT = Path(__file__).resolve().parents[2]
NET = "nns2"  # which loads in half the time


def kill_again_and_again(n_kills, library, scan_for, whole_s):
    """Kill scans of a library at any moment; after each kill it holds at least what it held before.

    `scan_for(seconds)` starts a scan, kills it after that time, and tells whether it had ended before.
    """
    rng = random.Random(7)
    n_killed, n_seen = 0, []
    while n_killed < n_kills:
        if scan_for(rng.uniform(0.2, 1.0) * whole_s):
            library.unlink()  # it got through: begin anew, so that every kill hits work
            n_seen = []
            continue
        n_killed += 1
        if library.exists():
            with Library.open(library) as opened:
                n_seen.append(len(opened.scans.known_files()))
            assert n_seen == sorted(n_seen), "a kill lost photos that had been written"


def assert_sound(library):
    with Library.open(library) as opened:
        assert opened.health().integrity == "ok"


@pytest.mark.skipif("forkserver" not in multiprocessing.get_all_start_methods(), reason="needs processes that fork")
def test_a_scan_killed_twenty_times_loses_nothing(tmp_path):
    """The processes are forked from one that has imported everything, so nearly every kill hits the library at work."""
    album = tmp_path / "album"
    for k in range(45):
        photo(album / f"{k:02}.png", k % 3, who=1 + k % 7, blue=k)
    (album / "copy.png").write_bytes((album / "01.png").read_bytes())
    (album / "broken.png").write_bytes(b"no photo")

    def scan(library, seconds=None):
        process = CONTEXT.Process(target=quick_scan.run, args=(album, library))
        process.start()
        process.join(seconds)
        process.kill()
        process.join()
        assert process.exitcode in (0, -signal.SIGKILL)
        return process.exitcode == 0

    undisturbed, library = tmp_path / "undisturbed.sqlite", tmp_path / "killed.sqlite"
    assert scan(tmp_path / "first.sqlite")  # the first one waits for what the others have imported
    since = time.monotonic()
    assert scan(undisturbed)
    kill_again_and_again(20, library, lambda seconds: scan(library, seconds), time.monotonic() - since)
    assert scan(library)
    assert content(library) == content(undisturbed)
    assert len(content(library)["faces"]) == 45
    assert_sound(library)


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


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc to see that no worker is left behind")
def test_the_program_killed_with_its_workers_at_work_loses_nothing(sample_album, tmp_path):
    album = many_photos(sample_album, tmp_path, 12)

    def scan(library, seconds=None):
        process = start_scan(album, library)
        try:
            _, stderr = process.communicate(timeout=seconds or 240)
        except subprocess.TimeoutExpired:
            os.kill(process.pid, signal.SIGKILL)
            _, stderr = process.communicate()
        deadline = time.monotonic() + 20
        while processes_of(process.pid) and time.monotonic() < deadline:
            time.sleep(0.05)  # no event tells of the end of a stranger's process
        assert not processes_of(process.pid), "workers outlived their killed parent"
        assert process.returncode in (0, -signal.SIGKILL), stderr
        return process.returncode == 0

    undisturbed, library = tmp_path / "undisturbed.sqlite", tmp_path / "killed.sqlite"
    since = time.monotonic()
    assert scan(undisturbed)
    kill_again_and_again(3, library, lambda seconds: scan(library, seconds), time.monotonic() - since)
    assert scan(library)
    assert content(library, NET) == content(undisturbed, NET)
    assert len(content(library, NET)["faces"]) > 10
    assert_sound(library)

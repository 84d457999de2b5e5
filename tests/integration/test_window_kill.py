"""A window that is killed in mid-scan: what was written is there, nobody is left, and the next scan completes."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.session.scans.folders import FOLDERS_SETTING
from engine.library import Library
from tests.app.shell import empty_library, opened
from tests.integration.album import some_photos
from tests.integration.test_kill import ROOT, processes_of

N_PHOTOS = 60  # so many that a kill by a busy machine comes before the last


def start_window(library: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, str(ROOT / "main.py"), "open", "--library", str(library)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    quiet = subprocess.DEVNULL
    return subprocess.Popen(command, env=environment, stdout=quiet, stderr=quiet, start_new_session=True)


def until(condition, seconds: float = 180) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)  # no event tells of what a stranger's process does


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc to see that no worker is left behind")
def test_a_window_killed_in_mid_scan_loses_nothing(qtbot, sample_album, tmp_path) -> None:
    path, album = empty_library(tmp_path), some_photos(sample_album, tmp_path, N_PHOTOS)
    with Library.open(path) as library:
        library.set_setting(FOLDERS_SETTING, [str(album)])
        window = start_window(path)
        try:
            until(library.scans.known_files)
        finally:
            window.kill()
            window.wait()
        written = set(library.scans.known_files())
        until(lambda: not processes_of(window.pid))
        assert library.health().integrity == "ok"
        assert written <= set(library.scans.known_files())
        assert len(written) < N_PHOTOS, "the kill came too late to hit anything"

    with opened(path) as kith:
        with qtbot.waitSignal(kith.scanner.ended, timeout=180_000) as ended:
            pass
        assert ended.args[0].finished.n_scanned == N_PHOTOS - len(written)
        assert len(kith.library.scans.known_files()) == N_PHOTOS
        assert kith.library.reading.people()

"""One window a library, also after a kill; what is said where no window can be."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from app.startup.single_instance import SingleInstance, remove_dead_sockets
from engine.errors import KnownError
from tests.app.shell import library_of_two, opened

MAIN = [sys.executable, str(Path(__file__).parents[3] / "main.py")]
OFFSCREEN = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def test_a_second_start_hands_over_and_ends(qtbot, tmp_path) -> None:
    library, folder = library_of_two(tmp_path), tmp_path / "photos"
    folder.mkdir()
    (tmp_path / "same").symlink_to(tmp_path)
    first = SingleInstance(library)
    try:
        assert first.is_first
        command = [*MAIN, "open", "--library", str(tmp_path / "same" / library.name), str(folder)]
        with qtbot.waitSignal(first.asked) as asked:
            second = subprocess.Popen(command, env=OFFSCREEN, stderr=subprocess.PIPE, text=True)
        assert asked.args[0] == [folder]
        _, err = second.communicate(timeout=60)
        assert (second.returncode, err) == (0, "")
    finally:
        first.close()


def test_the_first_window_comes_to_the_front(qtbot, tmp_path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    with opened(library_of_two(tmp_path)) as kith:
        qtbot.waitUntil(lambda: kith.window.pages.has_built("problems"))
        kith.window.showMinimized()
        with qtbot.waitSignal(kith.scanner.ended):
            kith.window.asked([folder])
        assert not kith.window.isMinimized()
        assert kith.folders.all() == [folder]


def test_two_libraries_are_two_windows(qtbot, tmp_path) -> None:
    one, other = SingleInstance(tmp_path / "a.sqlite"), SingleInstance(tmp_path / "b.sqlite")
    assert one.is_first
    assert other.is_first
    again = SingleInstance(tmp_path / "a.sqlite")
    assert not again.is_first
    for instance in (again, one, other):
        instance.close()
    after = SingleInstance(tmp_path / "a.sqlite")
    assert after.is_first
    after.close()


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_a_killed_window_does_not_stand_in_the_way(qtbot, tmp_path) -> None:
    script = (
        "import sys, time\nfrom pathlib import Path\nfrom PySide6.QtCore import QCoreApplication\n"
        "from app.startup.single_instance import SingleInstance\n"
        "app = QCoreApplication([])\nhere = SingleInstance(Path(sys.argv[1]))\n"
        "print(here.is_first, flush=True)\ntime.sleep(60)\n"
    )
    library = tmp_path / "library.sqlite"
    other = subprocess.Popen(
        [sys.executable, "-c", script, str(library)], stdout=subprocess.PIPE, text=True, cwd=MAIN[1].rpartition("/")[0]
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "True\n"
    other.send_signal(signal.SIGKILL)
    other.communicate()
    after = SingleInstance(library)
    assert after.is_first
    second = SingleInstance(library)
    with qtbot.waitSignal(after.asked):
        second.ask_first([])
    second.close()
    after.close()


@pytest.mark.skipif(os.name != "posix", reason="Windows has no sockets in folders")
def test_sockets_of_killed_windows_are_removed(tmp_path) -> None:
    with socket.socket(socket.AF_UNIX) as dead, socket.socket(socket.AF_UNIX) as alive:
        dead.bind(str(tmp_path / "kith-dead"))
        alive.bind(str(tmp_path / "kith-alive"))
        alive.listen()
        (tmp_path / "kith-file").touch()
        (tmp_path / "other").touch()
        remove_dead_sockets(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["kith-alive", "kith-file", "other"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
@pytest.mark.parametrize(
    ("screen", "sentence"), [({}, "There is no screen here:"), ({"DISPLAY": ":987"}, "The screen :987 does not answer")]
)
def test_without_a_screen_there_is_a_sentence(tmp_path, screen, sentence) -> None:
    bare = {k: v for k, v in os.environ.items() if k not in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")}
    done = subprocess.run(
        [*MAIN, "--library", str(tmp_path / "a.sqlite")], env=bare | screen, capture_output=True, text=True, timeout=100
    )
    assert done.returncode == 3
    assert sentence in done.stderr or (screen and "needs a system library" in done.stderr)
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "a.sqlite").exists()


def test_the_window_ends_when_asked_to(tmp_path) -> None:
    library = library_of_two(tmp_path)
    window = subprocess.Popen(
        [*MAIN, "--verbose", "open", "--library", str(library)], env=OFFSCREEN, stderr=subprocess.PIPE
    )
    try:
        assert window.stderr is not None
        for line in window.stderr:
            if b"the window is open" in line:
                break
        window.send_signal(signal.SIGTERM)
        assert window.wait(timeout=60) == 0
    finally:
        window.kill()
        window.communicate()


def test_a_library_that_cannot_be_is_explained(qtbot, tmp_path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(KnownError, match="cannot be opened or created"):
        SingleInstance(tmp_path / "file" / "library.sqlite")

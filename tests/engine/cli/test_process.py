"""What can only be seen from outside: Ctrl+C, closed pipes, what gets imported."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.cli.console.output import INTERRUPTED, KNOWN
from engine.library import Library
from tests.integration.album import some_photos

MAIN = [sys.executable, str(Path(__file__).parents[3] / "main.py")]
posix = pytest.mark.skipif(os.name != "posix", reason="signals and process groups")


def wait_for(condition: Callable[[], object], what: str, seconds: float = 100) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, what
        time.sleep(0.1)


def living(group: int) -> list[str]:
    """List the processes of a group that are neither gone nor dead (nobody may be there to reap those)."""
    listed = subprocess.run(["ps", "-A", "-o", "pgid=,stat=,args="], capture_output=True, text=True, check=True)
    rows = [line.split(None, 2) for line in listed.stdout.splitlines()]
    return [row[-1] for row in rows if row[0] == str(group) and not row[1].startswith("Z")]


def has_faces(path: Path) -> bool:
    if not path.exists():
        return False
    with Library.open(path) as library:
        return bool(library.reading.faces())


def _interrupt(scan: subprocess.Popen[str]) -> None:
    os.killpg(scan.pid, signal.SIGINT)  # as a terminal does


def _ask_to_end(scan: subprocess.Popen[str]) -> None:
    scan.terminate()  # as `kill` and the system's own end do


def _hang_up(scan: subprocess.Popen[str]) -> None:
    for _ in range(2):  # the system and the shell
        os.killpg(scan.pid, signal.SIGHUP)


def _heed_signals() -> None:
    """Undo what a child inherits where pytest runs with `&` or under nohup."""
    for number in (signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no disk here that is always full")
@pytest.mark.parametrize("arguments", [["faces"], ["faces", "--json"], ["people"]])
def test_a_full_disk_for_what_is_said_is_a_sentence(library: Path, arguments: list[str]) -> None:
    command = [*MAIN, *arguments, "--library", str(library)]
    with open("/dev/full", "w") as full:
        answer = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True)
    assert (answer.returncode, answer.stderr) == (
        KNOWN,
        "What there is to say cannot be written: No space left on device.\n",
    )


@posix
@pytest.mark.parametrize("arguments", [["people"], ["people", "--json"], ["show", "nobody"]])
def test_nobody_has_to_listen(library: Path, arguments: list[str]) -> None:
    """Whatever is closed or full, the code tells how it went."""
    command = " ".join(map(shlex.quote, [*MAIN, *arguments, "--library", str(library)]))
    codes = [
        subprocess.run(f"{command} {where}", shell=True).returncode for where in (">&- 2>&-", ">/dev/null 2>/dev/full")
    ]
    assert codes == [KNOWN if "nobody" in arguments else 0] * 2


@posix
@pytest.mark.parametrize("stop", [_interrupt, _ask_to_end, _hang_up])
def test_a_stopped_scan_keeps_and_groups_what_was_finished(
    sample_album: Path, tmp_path: Path, stop: Callable[[subprocess.Popen[str]], None]
) -> None:
    library = tmp_path / "library.sqlite"
    album = some_photos(sample_album, tmp_path, 12)
    photos = [photo.read_bytes() for photo in album.iterdir()]
    for number in range(500):  # far more than can be done before the first batch is seen; trailing bytes do no harm
        (album / f"{number}.jpg").write_bytes(photos[number % len(photos)] + str(number).encode())
    scan = subprocess.Popen(
        [*MAIN, "scan", str(album), "--workers", "1", "--net", "nns2", "--library", str(library)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=_heed_signals,
    )
    try:
        wait_for(lambda: scan.poll() is not None or has_faces(library), "nothing was scanned")
        assert len(living(scan.pid)) > 1
        stop(scan)
        out, err = scan.communicate(timeout=60)
        assert (scan.returncode, out) == (INTERRUPTED, "")
        said = [
            "Stopping: what was found is being grouped. Ctrl+C again ends at once.",
            "Stopped. What was finished is kept, and the next scan goes on from there.",
        ]
        assert err.splitlines() == ([] if stop is _hang_up else said)
        wait_for(lambda: not living(scan.pid), "processes were left behind")
    finally:
        if scan.poll() is None:
            os.killpg(scan.pid, signal.SIGKILL)
    with Library.open(library) as opened:
        assert 0 < opened.health().n_photos < 500
        assert opened.health().integrity == "ok"
        assert not opened.grouping.is_needed()
        assert opened.reading.people()
        with opened.scan_lock():
            pass


@posix
@pytest.mark.parametrize("command", [["faces"], ["faces", "--json"]])
def test_a_reader_that_has_had_enough(library: Path, command: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [*MAIN, *command, "--library", str(library)], stdout=writer, stderr=subprocess.PIPE, text=True, check=False
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, "")


def test_names_that_the_terminal_cannot_show(named: Path) -> None:
    run = [*MAIN, "name", "1", "Zoë 山", "--library", str(named)]
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(run, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, 'Renamed "Anna" to "Zo\\xeb \\u5c71".\n')


def test_looking_things_up_imports_nothing_heavy(named: Path) -> None:
    for command in (["--help"], ["people", "--library", str(named)]):
        done = subprocess.run([sys.executable, "-X", "importtime", *MAIN[1:], *command], capture_output=True, text=True)
        assert done.returncode == 0
        imported = {line.rsplit("|", 1)[-1].strip() for line in done.stderr.splitlines()}
        assert "typer" in imported
        assert not imported & {"torch", "onnxruntime", "onnx", "PIL", "alembic", "rich.progress", "scipy"}
        assert command != ["--help"] or not imported & {"numpy", "sqlalchemy"}

"""The first signal stops in order, a second one ends at once, and so does one of which Python does not hear."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest

from engine.cli.console.stopping import stoppable

posix = pytest.mark.skipif(os.name != "posix", reason="signals")


@pytest.fixture(autouse=True)
def usual_interrupt() -> Iterator[None]:
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@posix
@pytest.mark.parametrize(
    ("first", "second", "ends"),
    [("SIGINT", "SIGINT", True), ("SIGTERM", "SIGINT", True), ("SIGINT", "SIGTERM", True), ("SIGINT", "SIGHUP", False)],
)
def test_a_second_signal_ends_at_once_while_the_first_tidies_up(first: str, second: str, ends: bool) -> None:
    ended = threading.Event()
    tidy = []
    with pytest.raises(KeyboardInterrupt), stoppable(end=ended.set):
        try:
            signal.raise_signal(getattr(signal, first))
        finally:
            signal.raise_signal(getattr(signal, second))
            if ends:
                assert ended.wait(60)
            tidy.append(True)
    assert (ended.is_set(), tidy) == (ends, [True])


@pytest.mark.skipif(sys.platform != "linux", reason="knows what an unlocked mutex of glibc and musl looks like")
def test_one_of_which_python_does_not_hear_ends_all_the_same() -> None:
    code = (
        "import ctypes\n"
        "from engine.cli.console.stopping import end_at_once, stoppable\n"
        "mutex, libc = ctypes.create_string_buffer(128), ctypes.CDLL(None)\n"
        "with stoppable(patience_s=0.1):\n"
        "    try:\n"
        "        print('ready', flush=True)\n"
        "        while True:\n"
        "            libc.pthread_mutex_lock(mutex)  # the second time for ever, whatever signals come\n"
        "    except KeyboardInterrupt:  # it came before that\n"
        "        end_at_once()\n"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as child:
        assert child.stdout is not None and child.stdout.readline() == b"ready\n"
        child.send_signal(signal.SIGINT)
        assert child.wait(100) == 130


def test_signals_are_left_as_they_were() -> None:
    with stoppable():
        assert signal.getsignal(signal.SIGINT) is not signal.default_int_handler
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with stoppable():
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN, "as in a job started with `&`"


@posix
def test_the_end_at_once_waits_for_no_thread() -> None:
    code = (
        "import signal, threading\n"
        "from engine.cli.console.stopping import stoppable\n"
        "threading.Thread(target=threading.Event().wait).start()\n"
        "with stoppable():\n"
        "    try:\n"
        "        signal.raise_signal(signal.SIGTERM)\n"
        "    finally:\n"
        "        signal.raise_signal(signal.SIGTERM)\n"
        "        threading.Event().wait()\n"
    )
    assert subprocess.run([sys.executable, "-c", code], timeout=100, check=False).returncode == 130

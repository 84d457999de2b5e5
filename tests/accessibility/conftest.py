"""A desktop of nothing but a screen in memory, a message bus and the accessibility bus."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.integration.test_kill import ROOT

_MOST_WAIT_S = 60.0
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


@pytest.fixture(scope="session")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """Environment of a program on such a desktop."""
    launcher = next((one for one in _LAUNCHERS if Path(one).exists()), None)
    missing = [name for name in ("Xvfb", "dbus-daemon", "openbox") if shutil.which(name) is None]
    if missing or launcher is None:
        pytest.skip("a desktop that speaks needs xvfb, openbox, dbus and at-spi2-core")
    from jeepney import DBusAddress, MessageFlag, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    home = tmp_path_factory.mktemp("home")
    with _running(["dbus-daemon", "--session", "--nofork", "--print-address=1"], {**os.environ}) as bus:
        address = _line(bus)
        reading, writing = os.pipe()
        screen = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
        with _running(screen, {**os.environ}, pass_fds=(writing,)):
            os.close(writing)
            with open(reading) as numbers:
                display = ":" + numbers.readline().strip()
            environment = {
                **os.environ,
                "DISPLAY": display,
                "DBUS_SESSION_BUS_ADDRESS": address,
                "HOME": str(home),
                "QT_QPA_PLATFORM": "xcb",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            }
            with _running(["openbox"], environment), _running([launcher, "--launch-immediately"], environment):
                connection = open_dbus_connection(address)
                ask = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
                ask.header.flags = MessageFlag.no_auto_start  # else another launcher, without a screen, may be first

                def spoken() -> str:
                    reply = connection.send_and_get_reply(ask, timeout=_MOST_WAIT_S)
                    return str(reply.body[0]) if reply.body and "unix:" in str(reply.body[0]) else ""

                environment["AT_SPI_BUS_ADDRESS"] = _until(spoken)
                connection.close()
                yield environment


@contextmanager
def _running(
    command: list[str], environment: dict[str, str], pass_fds: tuple[int, ...] = ()
) -> Iterator[subprocess.Popen[str]]:
    program = subprocess.Popen(
        command, env=environment, pass_fds=pass_fds, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    try:
        yield program
    finally:
        program.terminate()
        program.wait()


def _line(program: subprocess.Popen[str]) -> str:
    assert program.stdout is not None
    return program.stdout.readline().strip()


def _until(look: Callable[[], str], seconds: float = _MOST_WAIT_S) -> str:
    deadline = time.monotonic() + seconds
    while not (found := look()):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    return found


@contextmanager
def kith_window(desktop: dict[str, str], library: Path) -> Iterator[None]:
    """Kith's window on a library, as a process of its own."""
    with _running([sys.executable, str(ROOT / "main.py"), "open", "--library", str(library)], desktop):
        yield

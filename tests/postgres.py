"""A PostgreSQL server for the tests alone: an ordinary user's, in a temporary folder."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

_SETTINGS = {
    "fsync": "off",  # it is thrown away anyway
    "full_page_writes": "off",
    "max_connections": "60",
    "shared_buffers": "32MB",
    "autovacuum": "off",
}
_START_S = 60
_PORT = 5432  # that of an address without one; a socket is called after it


def why_not() -> str | None:
    """Return why no server can be started here; None where one can."""
    if _programs() is None:
        return "there is no PostgreSQL here (sudo apt-get install postgresql)"
    if shutil.which("setpriv") is None:
        return "PostgreSQL is started for tests on Linux alone, with setpriv"
    try:
        import psycopg  # noqa: F401
    except ImportError:
        return "there is no psycopg here (pip install 'kith[postgres]')"
    return None


def _programs() -> Path | None:
    """Find the folder of initdb and pg_ctl, which Debian keeps out of the PATH; the newest."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    named = shutil.which("initdb")
    return found[-1].parent if found else Path(named).parent if named else None


class Server:
    """A server that can be stopped and started; its databases are made as they are wanted.

    Parameters
    ----------
    folder : Path
        Of the data and the socket.
    programs : Path
        Where initdb and postgres are.
    port : int or None
        Where it listens on this computer's own network, for those who have a password; without, behind a socket alone.
    """

    def __init__(self, folder: Path, programs: Path, port: int | None = None) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.port = port or _PORT
        self._programs = programs
        self._settings = _SETTINGS | {"port": str(self.port), "listen_addresses": "localhost" if port else ""}
        self._settings["synchronous_commit"] = "on" if port else "off"  # what was written must outlast a sudden stop
        self._process: subprocess.Popen[bytes] | None = None

    def address(self, database: str, user: str = "kith") -> str:
        """Return the address of a database, as `--library` takes it."""
        port = "" if self.port == _PORT else f"&port={self.port}"
        return f"postgresql+psycopg://{user}@/{database}?host={self.folder}{port}"

    def run(self, *statements: str, database: str = "postgres") -> None:
        """Run statements, each in a transaction of its own, as the user who may do everything."""
        import psycopg

        where = f"host={self.folder} port={self.port} user=kith dbname={database}"
        with psycopg.connect(where, autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement)

    def new_database(self, template: str = "template0") -> str:
        """Make a database like another one, which nobody may be connected to, and return its name."""
        name = f"kith_{uuid.uuid4().hex[:12]}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
        return name

    def drop(self, database: str) -> None:
        """Drop a database with whoever is connected to it."""
        self.run(f"DROP DATABASE IF EXISTS {database} WITH (FORCE)")

    def write(self, name: str, content: bytes) -> None:
        """Write a file of its settings, for itself alone; `run` of pg_reload_conf() has it read."""
        file = self.data / name
        file.write_bytes(content)
        file.chmod(0o600)
        if os.getuid() == 0:
            shutil.chown(file, _USER)

    def prepare(self) -> None:
        """Make what it needs to be started."""
        if os.getuid() == 0:
            shutil.chown(self.folder, _USER)
        how = ["-U", "kith", "--auth-local=trust", "--auth-host=scram-sha-256", "-E", "UTF8", "--locale=C", "-N"]
        _run([str(self._programs / "initdb"), "-D", str(self.data), *how])

    def start(self) -> None:
        """Start it, and wait until it takes connections."""
        settings = [f"--{key}={value}" for key, value in self._settings.items()]
        command = [*_as_somebody(), str(self._programs / "postgres"), "-D", str(self.data), "-k", str(self.folder)]
        with (self.folder / "log").open("wb") as log:
            self._process = subprocess.Popen(
                [*command, *settings], stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd="/"
            )
        end = time.monotonic() + _START_S
        while not self.is_ready():
            if self._process.poll() is not None or time.monotonic() > end:
                raise RuntimeError((self.folder / "log").read_text(errors="replace"))
            time.sleep(0.05)

    def stop(self) -> None:
        """Stop it at once, as pg_ctl does with "-m immediate"; whoever is connected is cut off."""
        if self._process is not None:
            self._process.send_signal(signal.SIGQUIT)
            self._process.wait()

    def is_ready(self) -> bool:
        """Whether it takes connections."""
        import psycopg

        try:
            self.run("SELECT 1")
        except psycopg.OperationalError:
            return False
        return True


@contextmanager
def server(*, on_network: bool = False) -> Iterator[Server]:
    """Start a server and throw it away at the end; see `why_not` first."""
    programs = _programs()
    assert programs is not None
    shared = Path("/dev/shm")  # where writing costs nothing, if there is such a place
    folder = Path(tempfile.mkdtemp(prefix="kith-pg-", dir=shared if shared.is_dir() else None))
    made = Server(folder, programs, _free_port() if on_network else None)
    try:
        made.prepare()
        made.start()
        yield made
    finally:
        made.stop()
        shutil.rmtree(folder, ignore_errors=True)


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("localhost", 0))
        return int(asked.getsockname()[1])


_USER = "nobody"  # PostgreSQL refuses to run as root


def _as_somebody() -> list[str]:
    """Return what runs a program that ends with the tests, however they end; for root as somebody without rights."""
    import pwd  # on Unix alone

    user = pwd.getpwnam(_USER)
    rights = [f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"] if os.getuid() == 0 else []
    return ["setpriv", *rights, "--pdeathsig=QUIT"]


def _run(command: Sequence[str]) -> None:
    done = subprocess.run(
        [*_as_somebody(), *command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd="/"
    )
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stdout.decode(errors='replace')}")

"""A PostgreSQL server for the tests alone: an ordinary user's, in a temporary folder, behind a socket."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

_SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",  # it is thrown away anyway
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "60",
    "shared_buffers": "32MB",
    "autovacuum": "off",
}
_START_S = 60


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
    """A running server; its databases are made as they are wanted.

    Parameters
    ----------
    folder : Path
        Of the data and the socket.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def address(self, database: str, user: str = "kith") -> str:
        """Return the address of a database, as `--library` takes it."""
        return f"postgresql+psycopg://{user}@/{database}?host={self._folder}"

    def run(self, *statements: str, database: str = "postgres") -> None:
        """Run statements, each in a transaction of its own, as the user who may do everything."""
        import psycopg

        where = f"host={self._folder} user=kith dbname={database}"
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

    def is_ready(self) -> bool:
        """Whether it takes connections."""
        import psycopg

        try:
            self.run("SELECT 1")
        except psycopg.OperationalError:
            return False
        return True


@contextmanager
def server() -> Iterator[Server]:
    """Start a server and throw it away at the end; see `why_not` first."""
    programs = _programs()
    assert programs is not None
    shared = Path("/dev/shm")  # where writing costs nothing, if there is such a place
    folder = Path(tempfile.mkdtemp(prefix="kith-pg-", dir=shared if shared.is_dir() else None))
    try:
        if os.getuid() == 0:
            shutil.chown(folder, _USER)
        made = Server(folder)
        data = folder / "data"
        _run([str(programs / "initdb"), "-D", str(data), "-U", "kith", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"])
        settings = [f"--{key}={value}" for key, value in _SETTINGS.items()]
        with (folder / "log").open("wb") as log:
            command = [*_as_somebody(), str(programs / "postgres"), "-D", str(data), "-k", str(folder), *settings]
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd="/")
        try:
            end = time.monotonic() + _START_S
            while not made.is_ready():
                if process.poll() is not None or time.monotonic() > end:
                    raise RuntimeError((folder / "log").read_text(errors="replace"))
                time.sleep(0.1)
            yield made
        finally:
            process.send_signal(signal.SIGQUIT)
            process.wait()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


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

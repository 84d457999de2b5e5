"""Try an installed Kith as somebody would who has just installed it: the sample album, a scan, the window."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

_PATIENCE_S = 240


class Trial:
    """An installed Kith, and a folder for what it makes.

    Parameters
    ----------
    kith : sequence of str
        The command, for example "/usr/bin/kith", or "chroot", a root, and that.
    folder : str
        As Kith sees it; it is there and may be written.
    environment : mapping
        All that the programs see.
    """

    def __init__(self, kith: Sequence[str], folder: str, environment: Mapping[str, str]) -> None:
        self._kith = list(kith)
        self._album, self._library = f"{folder}/sample-album", f"{folder}/library.sqlite"
        self._environment = dict(environment)

    def run(self, *arguments: str) -> str:
        """Run a command, and return what it prints.

        Raises
        ------
        RuntimeError
            If it fails; with what it said.
        """
        done = subprocess.run(
            [*self._kith, *arguments], env=self._environment, capture_output=True, text=True, timeout=_PATIENCE_S
        )
        if done.returncode:
            raise RuntimeError(f"kith {' '.join(arguments)} ended with {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout

    def find_people(self) -> tuple[list[int], float]:
        """Make the sample album and scan it.

        Returns
        -------
        list of int, float
            How many faces the people in it have, most first; and the seconds from nothing to there.
        """
        start = time.monotonic()
        self.run("sample", self._album)
        self.run("scan", "--library", self._library, "--workers", "1", self._album)
        people = json.loads(self.run("people", "--library", self._library, "--json"))
        return sorted((person["n_faces"] for person in people), reverse=True), time.monotonic() - start

    def open_window(self, look: Callable[[], object] = lambda: None) -> str:
        """Open the window, look at it, and ask it to end as a session does; return what it said meanwhile.

        Raises
        ------
        RuntimeError
            If it does not open, or does not end as asked.
        """
        command = [*self._kith, "--verbose", "open", "--library", self._library]
        window = subprocess.Popen(
            command, env=self._environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        said = ""
        timer = _ended_after(window, _PATIENCE_S)
        try:
            assert window.stdout is not None
            for line in window.stdout:
                said += line
                if "the window is open" in line:
                    look()
                    window.send_signal(signal.SIGTERM)
                    break
            said += window.communicate(timeout=_PATIENCE_S)[0]
        finally:
            timer()
        if window.returncode or "the window is open" not in said:
            raise RuntimeError(f"kith open ended with {window.returncode}: {said}")
        return said


def _ended_after(program: subprocess.Popen[str], seconds: float) -> Callable[[], None]:
    """End a program that says nothing for too long; return what stops the clock."""
    import threading

    timer = threading.Timer(seconds, program.kill)
    timer.daemon = True
    timer.start()
    return timer.cancel


def bare_environment(home: Path, **more: str) -> dict[str, str]:
    """Return an environment through which nothing of this machine's reaches Kith, but for its processors' settings."""
    kept = {name: value for name, value in os.environ.items() if name.startswith(("OPENBLAS_", "OMP_"))}
    return {"HOME": str(home), "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", **kept, **more}

"""Small disks, to be filled to the last byte, and folders of somebody else's."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def small_disk(folder: Path, size_kb: int) -> Iterator[Path]:
    """A disk of its own, where the system lets this user mount one; else the test is skipped."""
    folder.mkdir()
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size_kb}k", "kith-test", str(folder)]
    try:
        done = subprocess.run(mount, capture_output=True, text=True)
    except FileNotFoundError:
        pytest.skip("there is no mount here")
    if done.returncode:
        pytest.skip(f"no small disk can be mounted here: {done.stderr.strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(disk: Path, free_kb: int = 0) -> Path:
    """Fill a disk up to what is to stay free; the file that does."""
    filler = disk / "filler"
    with open(filler, "ab", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            pass
        file.truncate(max(0, file.tell() - 1024 * free_kb))
    return filler


@contextmanager
def folder_of_others() -> Iterator[Path]:
    """A folder that can be read and not written; `for_them` and `for_them.sqlite` in it cannot be read either.

    Root, who may do all, is nobody meanwhile; others cannot give a file away, and the test is skipped.
    """
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("only root can have files that are somebody else's")
    with tempfile.TemporaryDirectory() as name:  # not below pytest's own, which nobody may enter
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "for_them").mkdir(mode=0o700)
        (folder / "for_them.sqlite").write_bytes(b"SQLite format 3\0")
        (folder / "for_them.sqlite").chmod(0o600)
        os.seteuid(65534)
        try:
            yield folder
        finally:
            os.seteuid(0)

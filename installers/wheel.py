"""Build Kith's wheel, the same to the byte wherever and whenever a commit is built: `python -m installers.wheel`.

It is made of what is committed and nothing else, by the setuptools of `build-constraints.txt`; times come from the
commit, and modes are the same under any umask. Run it with Python 3.11 for the same bytes as others get.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
_BUILD_CONSTRAINTS = Path(__file__).with_name("build-constraints.txt")


def commit_time(root: Path = ROOT) -> int:
    """Return when the last commit was made, in seconds since 1970: what SOURCE_DATE_EPOCH is to be."""
    said = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=root, capture_output=True, text=True, check=True)
    return int(said.stdout)


def export_commit(target: Path, root: Path = ROOT) -> None:
    """Write the files of the last commit into a folder, with modes that depend on no umask: 644 or 755."""
    command = ["git", "-c", "tar.umask=0022", "archive", "HEAD"]
    packed = subprocess.run(command, cwd=root, capture_output=True, check=True).stdout
    safely: dict[str, Any] = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}  # not in Python 3.11.2
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(target, **safely)


def build_wheel(target: Path, root: Path = ROOT) -> Path:
    """Build the wheel of the last commit into a folder.

    Parameters
    ----------
    target : Path
        Made where it is not there.
    root : Path
        The repository.

    Returns
    -------
    Path
        The wheel.

    Raises
    ------
    subprocess.CalledProcessError
        If git or pip fails; what they say stands on standard error.
    """
    target.mkdir(parents=True, exist_ok=True)
    constraints = str(_BUILD_CONSTRAINTS)
    environment = os.environ | {
        "SOURCE_DATE_EPOCH": str(commit_time(root)),
        "PIP_BUILD_CONSTRAINT": constraints,
        "PIP_CONSTRAINT": constraints,  # what pip before 25.3 went by
        "PYTHONHASHSEED": "0",
    }
    with tempfile.TemporaryDirectory() as folder:
        source, wheels = Path(folder, "source"), Path(folder, "wheels")
        source.mkdir()
        export_commit(source, root)
        command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", "wheel", "--no-deps"]
        subprocess.run([*command, "--wheel-dir", str(wheels), str(source)], env=environment, umask=0o022, check=True)
        (wheel,) = wheels.glob("kith-*.whl")
        done = target / wheel.name
        done.write_bytes(wheel.read_bytes())
    return done


if __name__ == "__main__":
    print(build_wheel(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist"))

"""Make the .tar.gz and the .deb of what PyInstaller built: `python -m installers.linux_packages BUNDLE DIST`.

Both are the same to the byte for the same folder and commit.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from installers.icons import write_icons
from installers.system_libraries import debian_packages, needed_glibc
from installers.wheel import ROOT, commit_time

_FILES = ROOT / "installers" / "linux"


def version() -> str:
    """Return Kith's version."""
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"])


def make_packages(bundle: Path, dist: Path) -> list[Path]:
    """Make both packages.

    Parameters
    ----------
    bundle : Path
        The folder with the program and its _internal.
    dist : Path
        Where they go; made where it is not there.

    Returns
    -------
    list of Path
        The .tar.gz and the .deb.

    Raises
    ------
    subprocess.CalledProcessError
        If dpkg-deb, dpkg or objdump fails.
    """
    dist.mkdir(parents=True, exist_ok=True)
    before = os.umask(0o022)
    try:
        with tempfile.TemporaryDirectory() as folder:
            share = Path(folder) / "share"
            write_share(share)
            return [_make_tar(bundle, share, dist), _make_deb(bundle, share, dist)]
    finally:
        os.umask(before)


def write_share(share: Path) -> None:
    """Write what a desktop reads: the entry of the menu, the AppStream metainfo and the icons, as below /usr/share."""
    for folder, name in (("applications", "kith.desktop"), ("metainfo", "org.kith.Kith.metainfo.xml")):
        date = datetime.fromtimestamp(commit_time(), UTC).date()
        _write(share / folder / name, _filled(name, VERSION=version(), DATE=date.isoformat()))
    write_icons(share / "icons" / "hicolor")


def _make_tar(bundle: Path, share: Path, dist: Path) -> Path:
    name = f"kith-{version()}-linux-x86_64"
    target = dist / f"{name}.tar.gz"
    with tempfile.TemporaryDirectory() as folder:
        top = Path(folder) / name
        shutil.copytree(bundle, top, symlinks=True)
        shutil.copytree(share, top / "share")
        _write(top / "README.txt", _filled("README.txt", GLIBC=needed_glibc(bundle)))
        _write(top / "install-into-menu.sh", _filled("install-into-menu.sh"), 0o755)
        shutil.copy(ROOT / "LICENSE", top)
        seconds = commit_time()
        with (
            target.open("wb") as file,
            gzip.GzipFile("", "wb", 6, file, seconds) as packed,  # its header has a time of its own
            tarfile.open(fileobj=packed, mode="w") as archive,
        ):
            for path in [top, *sorted(top.rglob("*"))]:
                archive.add(path, str(path.relative_to(folder)), recursive=False, filter=partial(_anonymous, seconds))
    return target


def _anonymous(seconds: int, member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    member.mtime = seconds
    return member


def _make_deb(bundle: Path, share: Path, dist: Path) -> Path:
    architecture = _said("dpkg", "--print-architecture")
    target = dist / f"kith_{version()}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "root"
        shutil.copytree(bundle, root / "opt" / "kith", symlinks=True)
        shutil.copytree(share, root / "usr" / "share")
        _write(root / "usr" / "share" / "doc" / "kith" / "copyright", _filled("copyright"))
        (root / "usr" / "bin").mkdir()
        (root / "usr" / "bin" / "kith").symlink_to("/opt/kith/kith")
        files = [path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink()]
        sums = [f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n" for path in files]
        control = _filled(
            "control",
            VERSION=version(),
            ARCHITECTURE=architecture,
            SIZE_KIB=str(sum(path.stat().st_size for path in files) // 1024),
            DEPENDS=", ".join(debian_packages(bundle)),
        )
        _write(root / "DEBIAN" / "control", control)
        _write(root / "DEBIAN" / "md5sums", "".join(sums))
        _write(root / "DEBIAN" / "postinst", _filled("postinst"), 0o755)
        environment = os.environ | {"SOURCE_DATE_EPOCH": str(commit_time())}
        # zstd is read by Debian 12 and Ubuntu 22.04; older ones lack the glibc as well
        command = ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z12", "--build", str(root), str(target)]
        subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    return target


def _filled(name: str, **values: str) -> str:
    text = (_FILES / name).read_text(encoding="utf-8")
    for key, value in values.items():
        text = text.replace(f"@{key}@", value)
    return text


def _write(path: Path, text: str, mode: int = 0o644) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    for made in make_packages(Path(sys.argv[1]), Path(sys.argv[2])):
        print(made)

"""The Linux packages, made of a stand-in for the built folder."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from PIL import Image

from installers.icons import SIZES_PX
from installers.linux_packages import make_packages, version, write_share
from installers.system_libraries import debian_packages, needed_glibc

pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in ("dpkg-deb", "objdump")) or sys.platform != "linux",
    reason="dpkg-deb and objdump, of Debian's dpkg and binutils, make these packages",
)


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A program of the system's instead of Kith, with a library of its own."""
    folder = tmp_path_factory.mktemp("bundle") / "kith"
    (folder / "_internal").mkdir(parents=True)
    shutil.copy("/bin/ls", folder / "kith")
    (folder / "_internal" / "libown.so.1").write_bytes(Path("/bin/true").read_bytes())
    (folder / "_internal" / "libown.so").symlink_to("libown.so.1")
    return folder


def test_a_program_depends_on_what_it_does_not_bring(bundle: Path) -> None:
    packages = debian_packages(bundle)
    assert packages[0] == f"libc6 (>= {needed_glibc(bundle)})"
    assert {"libselinux1", "libegl1", "libxcb-cursor0"} <= set(packages)
    assert tuple(map(int, needed_glibc(bundle).split("."))) >= (2, 17)


def test_the_packages_hold_the_program_and_what_a_desktop_reads(bundle: Path, tmp_path: Path) -> None:
    packed, deb = make_packages(bundle, tmp_path / "dist")
    with tarfile.open(packed) as archive:
        names = archive.getnames()
    top = f"kith-{version()}-linux-x86_64"
    assert {f"{top}/{name}" for name in ("kith", "README.txt", "install-into-menu.sh", "_internal/libown.so")} <= {
        *names
    }
    listed = subprocess.run(["dpkg-deb", "--contents", deb], capture_output=True, text=True, check=True).stdout
    assert "./usr/bin/kith -> /opt/kith/kith" in listed
    for name in ("applications/kith.desktop", "metainfo/org.kith.Kith.metainfo.xml", "doc/kith/copyright"):
        assert f"./usr/share/{name}" in listed
    assert "root/root" in listed and "@" not in listed
    field = subprocess.run(["dpkg-deb", "--field", deb], capture_output=True, text=True, check=True).stdout
    assert "@" not in field.replace("kith@localhost", "")


def test_they_are_the_same_to_the_byte_each_time(bundle: Path, tmp_path: Path) -> None:
    first, again = (make_packages(bundle, tmp_path / name) for name in ("first", "again"))
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in again]


def test_the_menu_has_an_icon_in_each_size(tmp_path: Path) -> None:
    write_share(tmp_path)
    for side in SIZES_PX:
        with Image.open(tmp_path / "icons" / "hicolor" / f"{side}x{side}" / "apps" / "kith.png") as icon:
            assert icon.size == (side, side) and icon.getpixel((side // 2, side - side // 5)) != (0, 0, 0, 0)
    assert (tmp_path / "icons" / "hicolor" / "scalable" / "apps" / "kith.svg").exists()


def test_a_file_manager_offers_kith_for_folders(tmp_path: Path) -> None:
    write_share(tmp_path)
    entry = (tmp_path / "applications" / "kith.desktop").read_text()
    assert "MimeType=inode/directory;" in entry and "Exec=kith open %F" in entry
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", tmp_path / "applications" / "kith.desktop"], check=True)


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstreamcli, of Debian's appstream, validates it")
def test_appstream_takes_the_metainfo(tmp_path: Path) -> None:
    write_share(tmp_path)
    file = tmp_path / "metainfo" / "org.kith.Kith.metainfo.xml"
    done = subprocess.run(["appstreamcli", "validate", "--no-net", file], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout

"""A volume is known by what it keeps wherever it is mounted."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from engine.volumes import mounts_below, volume_of

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="reads what Linux lists")


@linux_only
@pytest.mark.parametrize(
    ("source", "volume"),
    [
        ("/dev/kith-test", "uuid:12AB-34CD"),
        ("/dev/kith-other", None),
        ("nas:/photos", "share:nas:/photos"),
        ("//nas/photos", "share://nas/photos"),
        ("tmpfs", None),
    ],
)
def test_a_volume_is_told_by_uuid_or_share(tmp_path: Path, source: str, volume: str | None) -> None:
    device = tmp_path.stat().st_dev
    mounts, by_uuid = tmp_path / "mountinfo", tmp_path / "by-uuid"
    by_uuid.mkdir()
    (by_uuid / "12AB-34CD").symlink_to("/dev/kith-test")
    here = f"36 35 {os.major(device)}:{os.minor(device)} / /media/stick rw,noatime master:1 - vfat {source} rw"
    mounts.write_text(f"22 1 999:9 / / rw - ext4 /dev/kith-test rw\n{here}\n")
    for path in (tmp_path, tmp_path / "not" / "there"):
        assert volume_of(str(path), mounts, by_uuid) == volume


def test_what_is_mounted_inside_a_folder_is_listed(tmp_path: Path) -> None:
    lines = ["22 1 8:1 / / rw - ext4 /dev/a rw", "36 22 8:2 / /home/p/my\\040stick rw - vfat /dev/b rw"]
    lines += ["37 22 8:3 / /home/pictures rw - vfat /dev/c rw", "38 22 8:2 / /home/p rw - vfat /dev/b rw"]
    (tmp_path / "mountinfo").write_text("\n".join(lines))
    assert mounts_below("/home/p", tmp_path / "mountinfo") == ["/home/p/my stick"]
    assert mounts_below("/", tmp_path / "mountinfo") == ["/home/p", "/home/p/my stick", "/home/pictures"]
    assert mounts_below("/home/p", tmp_path / "none") == []


def test_a_system_that_does_not_tell_is_no_error(tmp_path: Path) -> None:
    assert volume_of(str(tmp_path / "x"), tmp_path / "none", tmp_path / "none") is None or sys.platform == "win32"
    assert volume_of("nul\0", tmp_path / "none", tmp_path / "none") is None

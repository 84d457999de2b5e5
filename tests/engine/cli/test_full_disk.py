"""What can still be done when the library's disk is full."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engine.cli.conftest import Kith
from tests.engine.disks import fill, small_disk


@pytest.fixture
def on_full_disk(named: Path, tmp_path: Path) -> Iterator[Path]:
    """The library in which person 1 is called Anna, where nothing more can be written."""
    with small_disk(tmp_path / "disk", 1000) as disk:
        shutil.copy(named, disk / "library.sqlite")
        fill(disk)
        yield disk / "library.sqlite"


def test_names_are_read_and_exported_from_a_full_disk(run: Kith, on_full_disk: Path, tmp_path: Path) -> None:
    assert "Anna" in run("people", "--library", on_full_disk).out
    assert run("show", "Anna", "--library", on_full_disk).code == 0
    assert {row["person"] for row in run("faces", "--json", "--library", on_full_disk).json} >= {"Anna"}
    exported = run("export", "Anna", tmp_path / "hers", "--library", on_full_disk)
    assert (exported.code, len(list((tmp_path / "hers").iterdir()))) == (0, 3)


def test_a_change_on_a_full_disk_names_the_disk(run: Kith, on_full_disk: Path) -> None:
    for arguments in (["name", "2", "Ben"], ["undo"], ["scan", str(on_full_disk.parent), "--workers", "0"]):
        answer = run(*arguments, "--library", on_full_disk)
        assert (answer.code, f"The disk {on_full_disk.parent} is full" in answer.err) == (3, True), arguments
    assert json.loads(run("doctor", "--json", "--library", on_full_disk).out)["wrong"] == ["library"]


def test_a_library_that_finds_no_room_packed_is_called_as_its_user_calls_it(
    run: Kith, named: Path, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk", 100) as disk:
        fill(disk)
        answer = run("library", "pack", disk / "kith.zip", "--library", named)
        assert (answer.code, answer.err) == (3, f"{disk / 'kith.zip'} cannot be written: The disk is full.\n")

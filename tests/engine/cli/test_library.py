"""Copying a library from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.engine.cli.conftest import Kith
from tests.postgres import Server


def test_a_library_is_copied_and_never_over_another(run: Kith, named: Path, tmp_path: Path) -> None:
    copied = run("library", "copy", named, tmp_path / "copy.sqlite")
    assert (copied.code, "Copied and compared" in copied.out) == (0, True)
    assert "Anna" in run("people", "--library", tmp_path / "copy.sqlite").out
    again = run("library", "copy", named, tmp_path / "copy.sqlite")
    assert (again.code, "There is a library" in again.err) == (3, True)
    lost = run("library", "copy", tmp_path / "nowhere.sqlite", tmp_path / "other.sqlite")
    assert (lost.code, "There is no library" in lost.err) == (3, True)


def test_a_library_on_a_server_is_named_by_its_address(
    run: Kith, named: Path, tmp_path: Path, postgres: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    address = postgres.address(postgres.new_database())
    assert run("library", "copy", named, address).code == 0
    assert "Anna" in run("people", "--library", address).out
    assert run("name", "Anna", "Zoe", "--library", address).code == 0
    assert run("library", "copy", address, tmp_path / "back.sqlite").code == 0
    assert "Zoe" in run("people", "--library", tmp_path / "back.sqlite").out
    for command in (("backup",), ("doctor", "--repair"), ("restore", named)):
        refused = run(*command, "--library", address)
        assert (refused.code, "kith library copy" in refused.err) == (3, True)
    wrong = run("people", "--library", "postgresql://anna:secret@nas")
    assert (wrong.code, "is no address" in wrong.err, "secret" in wrong.err) == (2, True, False)

"""The sample album, on the command line."""

from __future__ import annotations

from pathlib import Path

from engine.cli.console.output import KNOWN
from tests.engine.cli.conftest import Kith


def test_photos_to_try_kith_on(run: Kith, tmp_path: Path) -> None:
    answer = run("sample", tmp_path / "album")
    assert (answer.code, answer.out) == (0, f"12 photos in {tmp_path / 'album'}\n")
    assert len([*(tmp_path / "album").glob("*.jpg")]) == 12


def test_a_file_is_no_place_for_them(run: Kith, tmp_path: Path) -> None:
    (tmp_path / "album").write_text("something else")
    answer = run("sample", tmp_path / "album")
    assert (answer.code, answer.out) == (KNOWN, "")
    assert "The sample album cannot be written" in answer.err

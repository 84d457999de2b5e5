from __future__ import annotations

from pathlib import Path

import pytest

from engine.cli.console.output import KNOWN
from tests.engine.cli.conftest import Kith


def contents(folder: Path) -> dict[str, str]:
    return {file.name: file.read_text() for file in folder.iterdir()}


@pytest.mark.parametrize("how", [[], ["--link"]])
def test_export_twice(run: Kith, named: Path, tmp_path: Path, how: list[str]) -> None:
    out = tmp_path / "new" / "out"
    assert run("export", "Anna", out, *how, "--library", named).out == f"3 photos of Anna in {out}.\n"
    put = {"1.jpg": "1.jpg", "2.jpg": "2.jpg", "1 (2).jpg": "old/1.jpg"}
    assert contents(out) == put
    assert all(file.is_symlink() is bool(how) for file in out.iterdir())
    again = run("export", "Anna", out, *how, "--library", named)
    assert again.out == f"3 photos of Anna in {out} (3 were there already).\n"
    assert contents(out) == put


def test_export_overwrites_nothing(run: Kith, named: Path, tmp_path: Path) -> None:
    (tmp_path / "1.jpg").write_text("mine")
    (tmp_path / "2.jpg").symlink_to("/nowhere")
    (tmp_path / "1 (2).jpg").mkdir()
    assert run("export", "1", tmp_path, "--library", named).code == 0
    assert (tmp_path / "1.jpg").read_text() == "mine"
    assert (tmp_path / "2.jpg").is_symlink()
    assert (tmp_path / "1 (2).jpg").is_dir()
    put = {(tmp_path / name).read_text() for name in ("1 (3).jpg", "1 (4).jpg", "2 (2).jpg")}
    assert put == {"1.jpg", "2.jpg", "old/1.jpg"}


def test_export_leaves_out_what_is_gone(run: Kith, named: Path, album: Path, tmp_path: Path) -> None:
    (album / "2.jpg").unlink()
    answer = run("export", "Anna", tmp_path / "out", "--library", named)
    assert answer.code == KNOWN
    assert answer.out == f"2 photos of Anna in {tmp_path}/out.\n"
    assert answer.err.startswith(f"{album}/2.jpg: It is not there")


def test_export_to_an_impossible_place(run: Kith, named: Path, album: Path) -> None:
    answer = run("export", "Anna", album / "1.jpg", "--library", named)
    assert (answer.code, answer.out) == (KNOWN, "")
    assert answer.err == f"The photos cannot be put into {album}/1.jpg: File exists.\n"

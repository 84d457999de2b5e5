"""Shards on the command line: scanned apart, merged into one library."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.active_weights import NET_SETTING
from engine.cli.console.output import KNOWN
from engine.library import Library
from tests.engine.cli.conftest import Kith
from tests.integration.album import content

QUICK = ("--net", "nns2", "--workers", 0)


def test_two_shards_are_merged_into_the_library_of_one_scan(run: Kith, small_album: Path, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.sqlite" for number in (1, 2)]
    first = run("scan", small_album, "--shard", "1/2", "--findings", files[0], *QUICK)
    assert first.code == 0 and f"kith merge-findings {files[0]}" in first.out
    merged = tmp_path / "merged.sqlite"
    answer = run("merge-findings", files[0], "--library", merged, "--net", "nns2")
    assert answer.code == 0 and "Not among these files: shard 2/2." in answer.err
    second = run("scan", small_album, "--shard", "2/2", "--findings", files[1], *QUICK, "--json")
    answer = run("merge-findings", *files, "--library", merged, "--net", "nns2", "--json")
    assert answer.code == 0 and answer.err == ""
    assert answer.json["n_scanned"] == second.json["n_scanned"] > 0
    assert run("scan", small_album, "--library", tmp_path / "whole.sqlite", *QUICK).code == 0
    assert content(merged, "nns2") == content(tmp_path / "whole.sqlite", "nns2")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--shard", "1/2"], "Name a file for what is found in it: --findings FILE"),
        (["--shard", "3/2", "--findings", "f.sqlite"], "3/2 is no shard"),
    ],
)
def test_half_an_order_is_refused(
    run: Kith, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: list[str], words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    answer = run("scan", tmp_path, *options)
    assert answer.code == KNOWN and words in answer.err
    assert list(tmp_path.iterdir()) == []


def test_findings_of_another_network_are_refused(run: Kith, small_album: Path, tmp_path: Path) -> None:
    file, library = tmp_path / "1.sqlite", tmp_path / "library.sqlite"
    assert run("scan", small_album / next(small_album.iterdir()), "--findings", file, *QUICK).code == 0
    with Library.open(library) as opened:
        opened.set_setting(NET_SETTING, "nns1")
    answer = run("merge-findings", file, "--library", library)
    assert answer.code == KNOWN and "faces of two networks are never compared" in answer.err
    assert run("merge-findings", file, "--library", library, "--path-map", "nowhere").code == KNOWN
    answer = run("merge-findings", file, "--library", tmp_path / "new.sqlite", "--net", "nns1")
    assert answer.code == KNOWN and not list(tmp_path.glob("new*"))

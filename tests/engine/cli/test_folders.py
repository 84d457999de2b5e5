"""A folder that is elsewhere now, on the command line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from engine.cli.console.output import KNOWN, VANISHED
from engine.library import Library
from engine.networks.weights import describe
from engine.photos.find import content_hash, photo_of
from engine.scanning.events import ScanFinished
from tests.engine.cli.conftest import Kith


def test_names_follow_a_folder_there_and_back(run: Kith, named: Path, album: Path, tmp_path: Path) -> None:
    moved = album.rename(tmp_path / "Disk")
    answer = run("move-folder", album, moved, "--library", named)
    assert (answer.code, answer.out) == (0, f"7 files of {album} and all their names are at {moved} now.\n")
    assert run("export", "Anna", tmp_path / "out", "--library", named).out.startswith("3 photos of Anna")
    album.mkdir()
    assert run("move-folder", moved, album, "--library", named).code == 0
    assert str(album) in run("show", "Anna", "--library", named).out


def test_a_folder_cannot_have_moved_to_nowhere(run: Kith, named: Path, album: Path, tmp_path: Path) -> None:
    answer = run("move-folder", album, tmp_path / "nowhere", "--library", named)
    assert (answer.code, answer.out) == (KNOWN, "")
    assert "There is no folder" in answer.err
    answer = run("move-folder", tmp_path / "unknown", album, "--library", named)
    assert answer.code == KNOWN
    assert "No photos are known" in answer.err


def test_a_scan_tells_of_photos_on_a_disk_that_is_away(run: Kith, named: Path, album: Path, tmp_path: Path) -> None:
    album.rename(tmp_path / "unplugged")
    (tmp_path / "empty").mkdir()
    answer = run("scan", tmp_path / "empty", "--workers", "0", "--library", named)
    assert answer.code == 0
    assert "5 photos are on a disk that is not here" in answer.out


def test_a_scan_asks_where_a_folder_seems_to_have_moved(run: Kith, named: Path, album: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept.sqlite"
    with Library.open(named) as library:
        files = {Path(path): file for path, file in library.scans.known_files().items()}
        links = [(photo_of(str(path), path.stat()), file.photo_id) for path, file in files.items() if path.exists()]
        library.scans.write([], [], links, "", describe().id)
        with library.transaction() as connection:  # contents that were made up are no proof of anything
            for face in library.reading.faces():
                real = (content_hash(face.paths[0]), face.photo_id)
                connection.exec_driver_sql("UPDATE photo SET content_hash = ? WHERE id = ?", real)
    shutil.copy(named, kept)
    moved = album.rename(tmp_path / "Disk")
    answer = run("scan", moved, "--workers", "0", "--library", named)
    assert f"{album} is not there any more. Is it {moved} now" in answer.err
    assert f"kith move-folder '{album}' '{moved}'" in answer.err
    answer = run("scan", moved, "--workers", "0", "--moved-from", album, "--library", kept)
    assert "unchanged" in answer.out
    assert str(moved) in run("show", "Anna", "--library", kept).out


def test_moved_from_goes_with_one_folder(run: Kith, named: Path, album: Path, tmp_path: Path) -> None:
    answer = run("scan", album, tmp_path, "--moved-from", "/old", "--library", named)
    assert answer.code == KNOWN
    assert "goes with one folder" in answer.err


def test_a_scan_whose_folder_vanished_has_an_exit_code_of_its_own(
    run: Kith, named: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    finished = ScanFinished(3, 0, 2, 0, 0, 1, {}, (str(tmp_path),))
    monkeypatch.setattr("engine.scanning.pipeline.scan", lambda *_, **__: (event for event in [finished]))
    answer = run("scan", tmp_path, "--library", named)
    assert answer.code == VANISHED
    assert f"{tmp_path} vanished while it was scanned" in answer.err
    answer = run("scan", tmp_path, "--json", "--library", named)
    assert (answer.code, answer.json["vanished"]) == (VANISHED, [str(tmp_path)])

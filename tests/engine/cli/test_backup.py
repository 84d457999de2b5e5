"""Backups, restoring and repairing from the command line."""

from __future__ import annotations

import shutil
from pathlib import Path

from engine.library import Library
from engine.locking import exclusive
from tests.engine.cli.conftest import Kith


def test_a_backup_is_made_listed_and_restored(run: Kith, named: Path, tmp_path: Path) -> None:
    assert "no backup" in run("restore", "--library", named).out
    made = run("backup", "--library", named)
    assert (made.code, "and checked" in made.out) == (0, True)
    (backup,) = tmp_path.glob("library.sqlite.backup-*")
    assert str(backup) in run("restore", "--library", named).out
    run("name", "Anna", "Zoe", "--library", named)
    restored = run("restore", backup.name, "--library", named)
    assert (restored.code, "1 with a name" in restored.out) == (0, True)
    assert "Anna" in run("people", "--library", named).out


def test_a_backup_goes_where_it_is_told(run: Kith, named: Path, tmp_path: Path) -> None:
    assert run("backup", tmp_path / "stick" / "copy.sqlite", "--library", named).code == 0
    with Library.open(tmp_path / "stick" / "copy.sqlite") as copy:
        assert "Anna" in [person.name for person in copy.reading.people()]
    refused = run("backup", named, "--library", named)
    assert (refused.code, "cannot replace the library" in refused.err) == (3, True)


def test_nothing_is_restored_while_the_window_or_a_scan_is_at_work(run: Kith, named: Path, tmp_path: Path) -> None:
    run("backup", tmp_path / "copy.sqlite", "--library", named)
    for end, words in ((".window.lock", "window is open"), (".lock", "scan of this library is running")):
        with exclusive(named.with_name(named.name + end)):
            answer = run("restore", tmp_path / "copy.sqlite", "--library", named)
        assert (answer.code, words in answer.err) == (3, True)


def test_a_damaged_library_is_repaired(run: Kith, named: Path) -> None:
    assert "nothing to repair" in run("doctor", "--repair", "--library", named).out
    assert run("doctor", "--repair", "--json", "--library", named).json == {"repaired": False}
    with Library.open(named) as library, library.snapshot() as connection:
        (page,) = connection.exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE name = 'person'").one()
    content = bytearray(named.read_bytes())
    content[4096 * (page - 1) : 4096 * page] = b"\xa5" * 4096
    named.write_bytes(content)
    broken = run("people", "--library", named)
    assert (broken.code, "kith doctor --repair" in broken.err, "kith restore" in broken.err) == (3, True, True)
    damaged = shutil.copy(named, named.with_name("damaged.sqlite"))
    repaired = run("doctor", "--repair", "--library", named)
    assert (repaired.code, "(1 with a name)" in repaired.out) == (0, True)
    told = run("doctor", "--repair", "--json", "--library", damaged).json
    assert (told["repaired"], told["n_named"], Path(told["kept"]).exists()) == (True, 1, True)
    assert "Anna" in run("people", "--library", named).out


def test_what_cannot_be_repaired_is_said(run: Kith, named: Path, tmp_path: Path) -> None:
    for wrong in (tmp_path / "none.sqlite", tmp_path):
        answer = run("doctor", "--repair", "--library", wrong)
        assert (answer.code, answer.out) == (3, "")
    content = bytearray(named.read_bytes())
    content[20 * 4096 :] = b"\xa5" * (len(content) - 20 * 4096)
    content[2 * 4096 : 20 * 4096] = b"\xa5" * (18 * 4096)
    named.write_bytes(content)
    answer = run("doctor", "--repair", "--library", named)
    assert answer.code == 3 or "No face could be read. A backup" in answer.out


def test_a_scan_makes_a_backup(run: Kith, named: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert run("scan", tmp_path / "empty", "--workers", "0", "--library", named).code == 0
    assert len(list(tmp_path.glob("library.sqlite.backup-*"))) == 1


def test_a_library_moves_to_another_computer(run: Kith, named: Path, tmp_path: Path) -> None:
    assert run("library", "pack", tmp_path / "kith.zip", "--library", named).code == 0
    unpacked = run("library", "unpack", tmp_path / "kith.zip", "--library", tmp_path / "there" / "library.sqlite")
    assert (unpacked.code, "1 with a name" in unpacked.out) == (0, True)
    assert "Anna" in run("people", "--library", tmp_path / "there" / "library.sqlite").out
    refused = run("library", "unpack", tmp_path / "kith.zip", "--library", named)
    assert (refused.code, "There is a library" in refused.err) == (3, True)

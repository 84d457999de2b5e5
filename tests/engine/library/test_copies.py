"""Backups: one file, checked, the last four kept; and putting one back."""

from __future__ import annotations

import errno
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from engine.errors import KnownError
from engine.library import Library, NamePerson
from engine.library.copies import backups_of, is_backup_due, restore_backup
from engine.library.opening import require_library
from engine.photos.thumbnail_store import ThumbnailStore, store_of
from tests.engine.disks import fill, small_disk

from .make import with_people

pytestmark = pytest.mark.files

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library in which person 1 is called Anna."""
    library, people, _ = with_people(tmp_path, 3, 2)
    with library:
        library.edits.do(NamePerson(people[0], "Anna"))
    return tmp_path / "library.db"


def names(path: Path) -> list[str | None]:
    with Library.open(path) as library:
        return [person.name for person in library.reading.people() if person.name]


def rename(path: Path, name: str) -> None:
    with Library.open(path) as library:
        library.edits.do(NamePerson(1, name))


def back_up(path: Path, now: datetime) -> Path:
    """Make a backup as at some time."""
    with Library.open(path) as library:
        return library.back_up(now)


def test_a_backup_is_one_file(path: Path, tmp_path: Path) -> None:
    before = set(tmp_path.iterdir())
    with Library.open(path) as library:
        made = library.back_up(NOW)
        library.edits.do(NamePerson(1, "Zoe"))
    assert set(tmp_path.iterdir()) == before | {made}
    assert made.read_bytes()[18:20] == b"\1\1"  # by which SQLite keeps no -wal beside it
    require_library(made)
    assert set(tmp_path.iterdir()) == before | {made}
    assert names(made) == ["Anna"]


def test_last_changes_of_an_older_copy_are_not_read_into_a_new_one(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "disk" / "copy.db"
    with Library.open(path) as library:
        library.backup(copy)
        with Library.open(copy) as opened:  # as a library, by somebody who is killed
            opened.edits.do(NamePerson(1, "Zoe"))
            changes = copy.with_name("copy.db-wal").read_bytes()
            with pytest.raises(KnownError, match="Another program has the library"):
                library.backup(copy)
        copy.with_name("copy.db-wal").write_bytes(changes)
        library.edits.do(NamePerson(1, "Anna B."))
        library.backup(copy)
    assert [file.name for file in copy.parent.iterdir()] == ["copy.db"]
    assert names(copy) == ["Anna B."]


def test_the_last_four_are_kept(path: Path, tmp_path: Path) -> None:
    (tmp_path / "library.db.mine").write_text("not Kith's to delete")
    made = [back_up(path, NOW + timedelta(days=7 * week)) for week in range(6)]
    assert [backup.path for backup in backups_of(path)] == made[:1:-1]
    assert (tmp_path / "library.db.mine").exists()


def test_what_a_kill_left_of_a_backup_goes_with_the_next_one(path: Path, tmp_path: Path) -> None:
    under_way = tmp_path / ".library.db.backup-2026-11-28-110000.b2.new"
    left = [tmp_path / f".library.db.backup-2026-11-20-110000.a1.new{end}" for end in ("", "-journal")]
    other = tmp_path / ".library.db2.backup-2026-11-20-110000.a1.new"  # of another library
    left.append(tmp_path / ".library.db.a1.new.b2.new")  # of a restore, which copies first
    for file in (under_way, *left, other):
        file.write_bytes(b"half a library")
    (tmp_path / ".library.db.c3.new").mkdir()  # of a repair
    for file in (*left, other, tmp_path / ".library.db.c3.new"):
        os.utime(file, (0, 0))
    back_up(path, NOW)
    assert {file for file in tmp_path.iterdir() if file.name.startswith(".")} == {under_way, other}


def test_one_is_made_by_itself_each_week(path: Path) -> None:
    assert is_backup_due(path, NOW)
    with Library.open(path) as library:
        assert library.back_up_if_due(NOW) is not None
        assert library.back_up_if_due(NOW + timedelta(days=6)) is None
        assert library.back_up_if_due(NOW + timedelta(days=8)) is not None


def test_a_clock_that_was_wrong_stops_no_backups(path: Path) -> None:
    for year in range(5):
        back_up(path, NOW + timedelta(days=4000 + 365 * year))
    assert is_backup_due(path, NOW)
    made = back_up(path, NOW)
    assert made.exists()
    assert not is_backup_due(path, NOW + timedelta(days=1))


def test_a_library_without_faces_is_not_backed_up(library: Library) -> None:
    assert library.back_up_if_due(NOW) is None


def test_a_backup_is_put_back_and_what_was_there_kept(path: Path) -> None:
    made = back_up(path, NOW)
    rename(path, "Zoe")
    thumbnails = ThumbnailStore(store_of(path))
    thumbnails.put([("photo:1", b"of another photo, perhaps")])
    thumbnails.close()
    kept = restore_backup(path, made, require_library, NOW)
    assert names(path) == ["Anna"]
    assert not store_of(path).exists()
    assert kept is not None and kept in [backup.path for backup in backups_of(path)]
    restore_backup(path, kept, require_library, NOW + timedelta(seconds=1))
    assert names(path) == ["Zoe"]


def no_links(_library: Path, _kept: Path) -> None:
    raise OSError(errno.EPERM, os.strerror(errno.EPERM))


def test_what_was_there_is_kept_where_files_have_one_name_alone(path: Path) -> None:
    made = back_up(path, NOW)
    rename(path, "Zoe")
    kept = restore_backup(path, made, require_library, NOW, no_links)
    assert kept is not None and names(kept) == ["Zoe"]
    assert names(path) == ["Anna"]


def test_without_room_to_keep_what_is_there_it_stays_and_no_half_copy(path: Path, tmp_path: Path) -> None:
    made = back_up(path, NOW)
    rename(path, "Zoe")
    size_kb = path.stat().st_size // 1024
    with small_disk(tmp_path / "disk", 4 * size_kb) as disk:
        there = disk / path.name
        there.write_bytes(path.read_bytes())
        filler = fill(disk, size_kb + size_kb // 2)  # for what is put back, not for another copy
        before = set(disk.iterdir())
        with pytest.raises(KnownError, match="No space left"):
            restore_backup(there, made, require_library, NOW, no_links)
        assert set(disk.iterdir()) == before
        filler.unlink()
        assert names(there) == ["Zoe"]


def test_last_changes_of_a_killed_library_are_kept_and_not_written_into_the_backup(path: Path, tmp_path: Path) -> None:
    made = back_up(path, NOW)
    wal = tmp_path / "library.db-wal"
    with Library.open(path) as library:
        library.edits.do(NamePerson(1, "Zoe"))
        changes, content = wal.read_bytes(), path.read_bytes()
    path.write_bytes(content)
    wal.write_bytes(changes)
    kept = restore_backup(path, made, require_library, NOW)
    assert names(path) == ["Anna"]
    assert kept is not None and names(kept) == ["Zoe"]


def test_a_backup_replaces_a_library_that_is_gone_empty_or_noise(path: Path) -> None:
    made = back_up(path, NOW)
    path.unlink()
    assert restore_backup(path, made, require_library, NOW) is None
    for content in (b"", b"\xa5" * 9000):
        path.write_bytes(content)
        kept = restore_backup(path, made, require_library, NOW)
        assert kept is not None and kept.read_bytes() == content
        assert names(path) == ["Anna"]


def test_what_is_no_backup_is_refused_and_the_library_left_alone(path: Path, tmp_path: Path) -> None:
    made = back_up(path, NOW)
    made.write_bytes(made.read_bytes()[:-9000])
    (tmp_path / "notes.txt").write_text("Dear diary")
    for bad in (made, tmp_path / "notes.txt", tmp_path / "gone", path):
        with pytest.raises(KnownError):
            restore_backup(path, bad, require_library, NOW)
    assert names(path) == ["Anna"]


def test_a_library_that_is_open_is_not_replaced(path: Path) -> None:
    made = back_up(path, NOW)
    rename(path, "Zoe")
    with Library.open(path) as library:
        library.reading.people()
        with pytest.raises(KnownError, match="Please close it first"):
            restore_backup(path, made, require_library, NOW)
    assert names(path) == ["Zoe"]


def test_no_backup_is_made_of_a_damaged_library_and_the_others_stay(path: Path) -> None:
    made = [back_up(path, NOW + timedelta(days=7 * week)) for week in range(4)]
    with Library.open(path) as library:
        with library.transaction() as connection:
            connection.exec_driver_sql("UPDATE embedding SET vector = zeroblob(128) WHERE face_id = 1")
        with pytest.raises(KnownError, match="is damaged"):
            library.back_up(NOW + timedelta(days=40))
    assert [backup.path for backup in backups_of(path)] == made[::-1]


def test_a_backup_that_finds_no_room_leaves_nothing(path: Path, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 400) as disk, Library.open(path) as library:
        library.backup(disk / "copy.db")
        content = (disk / "copy.db").read_bytes()
        filler = fill(disk)
        with pytest.raises(KnownError, match=f"The disk {disk} is full"):
            library.backup(disk / "copy.db")
        assert (disk / "copy.db").read_bytes() == content
        assert set(disk.iterdir()) == {disk / "copy.db", filler}

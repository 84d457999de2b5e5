"""A full disk: names can still be read, and nothing is lost."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.errors import KnownError
from engine.library import Library, NamePerson
from engine.library.copies import copy_database
from engine.library.transfer import copy_library
from engine.library.upkeep.packing import pack_library, unpack_library
from tests.engine.disks import fill, small_disk

from .make import get, with_people

pytestmark = pytest.mark.files


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk", 1000) as mounted:
        yield mounted


@pytest.mark.parametrize("with_wal", [False, True], ids=["closed", "killed"])
def test_names_can_be_read_on_a_full_disk_but_not_changed(with_wal: bool, disk: Path, tmp_path: Path) -> None:
    library, people, faces = with_people(tmp_path, 3, 2)
    library.edits.do(NamePerson(people[0], "Anna"))
    before = library.reading.people()
    if with_wal:  # as a killed process leaves it
        shutil.copy(tmp_path / "library.db-wal", disk)
        shutil.copy(tmp_path / "library.db", disk)
        library.close()
    else:
        library.close()
        shutil.copy(tmp_path / "library.db", disk)
    filler = fill(disk)
    full = f"The disk {disk} is full"
    with Library.open(disk / "library.db") as opened:
        assert opened.why_read_only is not None and opened.why_read_only.startswith(full)
        assert opened.reading.people() == before
        assert get(opened, faces[0][0]).person_name == "Anna"
        with pytest.raises(KnownError, match=full):
            opened.edits.do(NamePerson(people[1], "Ben"))
        with pytest.raises(KnownError, match=full), opened.scan_lock():
            raise AssertionError
        assert opened.health().integrity == "ok"
    filler.unlink()
    with Library.open(disk / "library.db") as again:
        assert again.why_read_only is None
        assert again.reading.people() == before
        again.edits.do(NamePerson(people[1], "Ben"))


def test_a_library_on_a_full_disk_can_be_copied_to_another_one(disk: Path, tmp_path: Path) -> None:
    library, people, _ = with_people(tmp_path, 3, 2)
    with library:
        library.edits.do(NamePerson(people[0], "Anna"))
    shutil.copy(tmp_path / "library.db", disk)
    fill(disk)
    with Library.open(disk / "library.db") as opened:
        opened.backup(tmp_path / "copy.db")
        pack_library(opened.path, tmp_path / "kith.zip", lambda _, copy: opened.backup(copy))
        with pytest.raises(KnownError, match=r"Another program keeps the library .* busy"):
            copy_database(disk / "library.db", tmp_path / "copy.db", busy_s=0.0)
    unpack_library(tmp_path / "kith.zip", tmp_path / "unpacked.db")
    for copy in ("copy.db", "unpacked.db"):
        with Library.open(tmp_path / copy) as copied:
            assert copied.reading.people()[0].name == "Anna"


@pytest.mark.parametrize("free_kb", [4, 8, 16, 32, 36, 40, 48, 64, 80, 96, 128])
def test_whatever_room_is_left_an_edit_is_made_or_refused_in_words(free_kb: int, disk: Path, tmp_path: Path) -> None:
    library, people, _ = with_people(tmp_path, 30, 2)
    library.edits.do(NamePerson(people[0], "Anna"))
    library.close()
    shutil.copy(tmp_path / "library.db", disk)
    filler = fill(disk, free_kb)
    names = ["Anna"]
    with Library.open(disk / "library.db") as opened:
        for number in range(60):
            try:
                opened.edits.do(NamePerson(people[0], f"Anna {number}" * 28))
            except KnownError as error:
                assert f"The disk {disk} is full" in str(error)
                break
            names.append(f"Anna {number}" * 28)
        assert opened.reading.people()[0].name == names[-1]
    filler.unlink()
    with Library.open(disk / "library.db") as again:
        assert again.reading.people()[0].name == names[-1]
        assert again.health().integrity == "ok"


def test_no_library_is_left_half_made_on_a_full_disk(disk: Path) -> None:
    for free_kb in (0, 4, 20, 60, 100):
        filler = fill(disk, free_kb)
        with pytest.raises(KnownError, match=r"full|No space left"):
            Library.open(disk / "library.db")
        assert list(disk.iterdir()) == [filler]
        filler.unlink()
    Library.open(disk / "library.db").close()


@pytest.mark.parametrize("size_kb", [40, 120, 200, 260, 330, 400, 1000])
def test_a_new_library_that_finds_no_room_is_none(size_kb: int, tmp_path: Path) -> None:
    """SQLite closes a library of which a part is beside it still, and says nothing."""
    with small_disk(tmp_path / "disk", size_kb) as disk:
        try:
            with Library.open(disk / "new.db") as made:
                assert made.health().integrity == "ok"
        except KnownError as error:
            assert str(error) == (
                f"The disk {disk} is full, so the library {disk / 'new.db'} could not be written. Please free some "
                "space."
            )
            assert list(disk.iterdir()) == []


def test_a_copy_that_finds_no_room_is_none(disk: Path, tmp_path: Path) -> None:
    library, _, _ = with_people(tmp_path, 3, 2)
    library.close()
    for free_kb in (40, 200, 330):
        filler = fill(disk, free_kb)
        with pytest.raises(KnownError, match=f"The disk {disk} is full, so the library {disk / 'new.db'} could"):
            copy_library(tmp_path / "library.db", disk / "new.db")
        assert list(disk.iterdir()) == [filler]
        filler.unlink()

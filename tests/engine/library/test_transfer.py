"""Copying a library from a file to a server and back."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from sqlalchemy import update

from engine.addresses import read_address, write_address
from engine.errors import KnownError
from engine.library import HidePerson, Library, NamePerson
from engine.library.files import nets_beside
from engine.library.schema import PhotoRow
from engine.library.transfer import copy_library
from tests.engine.disks import small_disk

from .make import drawn, face, group, scan, write
from .places import Databases, Places
from .test_old_libraries import OLD, VERSIONS, state

LATEST = OLD / f"{VERSIONS[-1]}.db.gz"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A library that was lived in: edits of every kind, some of them undone."""
    path = tmp_path / "source.db"
    path.write_bytes(gzip.decompress(LATEST.read_bytes()))
    return path


def new_place(places: Places, folder: Path) -> Path:
    """Where nothing is yet: a name for a file, or an empty database."""
    path = folder / "new.db"
    if isinstance(places, Databases):
        write_address(path, places.server.address(places.new_database()))
    return path


def test_what_was_copied_is_the_same_there_and_back(source: Path, places: Places, tmp_path: Path) -> None:
    target, back = new_place(places, tmp_path), tmp_path / "back.db"
    digests = copy_library(source, target)
    assert min(digests[table].n_rows for table in ("person", "face", "embedding", "journal", "relation")) > 0
    assert copy_library(target, back) == digests
    with Library.open(source) as one, Library.open(target) as other, Library.open(back) as last:
        assert state(one) == state(other) == state(last)
        for library in (one, other, last):  # the journal is as good there as here
            while library.edits.undo():
                pass
        assert state(one) == state(other) == state(last)
        for library in (one, other, last):
            while library.edits.redo():
                pass
        assert state(one) == state(other) == state(last)
        assert other.health().integrity == "ok"


def test_no_number_is_given_twice_by_the_copy(places: Places, tmp_path: Path) -> None:
    with Library.open(tmp_path / "source.db") as source:
        write(source, scan("/p/1.jpg", "1" * 32, face(), face(500, look=2)))
        group(source, [(None, [1]), (None, [2])])
        source.edits.do(drawn(1))
        source.edits.undo()
        source.edits.do(HidePerson(1, True))
        source.grouping.apply([(None, [])])
    target = new_place(places, tmp_path)
    copy_library(tmp_path / "source.db", target)
    for path in (tmp_path / "source.db", target):
        with Library.open(path) as library:
            assert library.edits.do(drawn(1)).faces == (4,)


def test_a_library_is_never_copied_onto_another(source: Path, places: Places, tmp_path: Path) -> None:
    target = new_place(places, tmp_path)
    copy_library(source, target)
    with Library.open(target) as library:
        library.edits.do(NamePerson(1, "Kept"))
        before = state(library)
    with pytest.raises(KnownError, match="There is a library"):
        copy_library(source, target)
    with Library.open(target) as library:
        assert state(library) == before


def test_a_copy_that_fails_leaves_nothing(source: Path, places: Places, tmp_path: Path) -> None:
    with Library.open(source) as library, library.transaction() as connection:
        connection.exec_driver_sql("UPDATE photo SET taken_at = 'yesterday' WHERE id = 3")
    target = new_place(places, tmp_path)
    with pytest.raises(ValueError, match="yesterday"):
        copy_library(source, target)
    if isinstance(places, Databases):
        with Library.open(target) as library:
            assert (library.health().n_photos, library.settings()) == (0, {})
    else:
        assert not target.exists()


def test_networks_that_find_no_room_or_cannot_be_read_leave_nothing(
    source: Path, places: Places, tmp_path: Path
) -> None:
    nets = nets_beside(source)
    nets.mkdir()
    (nets / "manifest.json").write_bytes(b"{}")
    (nets / "own.safetensors").write_bytes(bytes(3_000_000))
    with small_disk(tmp_path / "disk", 2500) as disk:
        target = new_place(places, disk)
        before = sorted(disk.iterdir())
        with pytest.raises(KnownError, match=r"new\.nets cannot be read or written: No space left"):
            copy_library(source, target)
        assert sorted(disk.iterdir()) == before
        (nets / "own.safetensors").write_bytes(b"weights")
        copy_library(source, target)
        assert (nets_beside(target) / "own.safetensors").read_bytes() == b"weights"


def test_networks_that_both_libraries_share_stay(source: Path, tmp_path: Path) -> None:
    """A library.db and a library.sqlite in one folder have one folder of networks."""
    nets_beside(source).mkdir()
    (nets_beside(source) / "own.safetensors").write_bytes(b"weights")
    copy_library(source, source.with_suffix(".sqlite"))
    assert (nets_beside(source) / "own.safetensors").read_bytes() == b"weights"


def test_networks_and_odd_texts_come_along(source: Path, places: Places, tmp_path: Path) -> None:
    nets_beside(source).mkdir()
    (nets_beside(source) / "own.safetensors").write_bytes(b"weights")
    with Library.open(source) as library:
        write(library, scan("/p/caf\udce9.jpg", "e" * 32, mtime_ns=2**62))
        with library.transaction() as connection:
            connection.execute(update(PhotoRow).where(PhotoRow.id == 1).values(camera="Kodak\0\0"))
    target = new_place(places, tmp_path)
    copy_library(source, target)
    assert (nets_beside(target) / "own.safetensors").read_bytes() == b"weights"
    with Library.open(target) as library:
        assert "/p/caf\udce9.jpg" in library.scans.known_files()
        assert library.reading.photo(1).info.camera in ("Kodak", "Kodak\0\0")
    assert (read_address(target) is not None) == isinstance(places, Databases)

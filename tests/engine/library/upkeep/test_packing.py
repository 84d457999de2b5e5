"""A library moved to another computer in one file."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from engine.active_weights import own_nets
from engine.errors import KnownError
from engine.library import Library, NamePerson
from engine.library.beside import learning_folder
from engine.library.upkeep.packing import pack_library, unpack_library
from engine.photos.thumbnail_store import ThumbnailStore, store_of

from ..make import with_people

pytestmark = pytest.mark.files


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    library, people, _ = with_people(tmp_path, 3, 2)
    with library:
        library.edits.do(NamePerson(people[0], "Anna"))
        library.set_setting("folders", ["/photos"])
        own_nets(library).mkdir()
        (own_nets(library) / "manifest.json").write_text("{}")
        (own_nets(library) / "own-1.safetensors").write_bytes(bytes(range(256)) * 5000)
        (own_nets(library) / ".own-2.safetensors.x1.new").write_bytes(b"left by a kill")
        pack_library(library.path, tmp_path / "kith.zip")
    return tmp_path / "kith.zip"


def test_everything_comes_along(packed: Path, tmp_path: Path) -> None:
    there = tmp_path / "another computer" / "kith" / "library.sqlite"
    unpack_library(packed, there)
    with Library.open(tmp_path / "library.db") as before, Library.open(there) as after:
        assert after.reading.people() == before.reading.people()
        assert [entry.title for entry in after.edits.journal()] == [entry.title for entry in before.edits.journal()]
        assert after.setting("folders") == ["/photos"]
        assert (own_nets(after) / "own-1.safetensors").read_bytes() == bytes(range(256)) * 5000
    assert {path.name for path in there.parent.iterdir()} == {"library.sqlite", "library.nets"}
    assert not list(there.parent.rglob(".*"))
    assert there.stat().st_mode & 0o077 == 0
    assert {path.name for path in tmp_path.iterdir()} == {
        "library.db", "library.nets", "kith.zip", "another computer",
    }  # fmt: skip


@pytest.mark.parametrize("is_unpacked", [True, False])
def test_a_library_takes_nothing_over_that_was_made_from_another_in_its_place(
    packed: Path, tmp_path: Path, is_unpacked: bool
) -> None:
    library = tmp_path / "library.db"
    learning_folder(library).mkdir()
    (learning_folder(library) / "faces-112x112-124.bin").write_bytes(b"of another face 1")
    thumbnails = ThumbnailStore(store_of(library))
    thumbnails.put([("photo:1", b"of another photo 1")])
    thumbnails.close()
    library.unlink()
    if is_unpacked:
        unpack_library(packed, library)
    else:
        Library.open(library).close()
    assert not learning_folder(library).exists()
    assert not store_of(library).exists()


def test_a_library_that_is_there_is_not_replaced(packed: Path, tmp_path: Path) -> None:
    content = (tmp_path / "library.db").read_bytes()
    with pytest.raises(KnownError, match="There is a library"):
        unpack_library(packed, tmp_path / "library.db")
    assert (tmp_path / "library.db").read_bytes() == content


@pytest.mark.parametrize("where", [100, 5000, -3000, -30])
def test_a_damaged_file_is_refused_and_leaves_nothing(packed: Path, where: int, tmp_path: Path) -> None:
    content = bytearray(packed.read_bytes())
    content[where] ^= 0xFF
    packed.write_bytes(content)
    with pytest.raises(KnownError):
        unpack_library(packed, tmp_path / "new" / "library.sqlite")
    assert not (tmp_path / "new" / "library.sqlite").exists()


def test_a_file_cut_short_is_refused(packed: Path, tmp_path: Path) -> None:
    packed.write_bytes(packed.read_bytes()[:-1000])
    with pytest.raises(KnownError, match="is damaged"):
        unpack_library(packed, tmp_path / "new.sqlite")


@pytest.mark.parametrize(
    "name", ["nets/../../evil", "nets/a/b", "/etc/evil", "nets/C:evil", "nets/..\\evil", "nets/", "nets/.."]
)
def test_nothing_leads_out_of_the_folder(packed: Path, name: str, tmp_path: Path) -> None:
    with zipfile.ZipFile(packed) as good:
        sums = json.loads(good.read("manifest.json"))["sha256"]
        library = good.read("library.sqlite")
    with zipfile.ZipFile(packed, "w") as bad:
        bad.writestr("library.sqlite", library)
        bad.writestr(name, b"evil")
        bad.writestr("manifest.json", json.dumps({"kith_library": 1, "sha256": {**sums, name: "00"}}))
    with pytest.raises(KnownError, match="holds no library"):
        unpack_library(packed, tmp_path / "new" / "library.sqlite")
    assert not list(tmp_path.rglob("*evil*"))


def test_what_is_no_packed_library_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.zip").write_text("Dear diary")
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as other:
        other.writestr("photo.jpg", b"not Kith's")
    for name in ("notes.zip", "other.zip", "gone.zip"):
        with pytest.raises(KnownError):
            unpack_library(tmp_path / name, tmp_path / "new.sqlite")
    assert not (tmp_path / "new.sqlite").exists()

"""A disk that gets full at each write in turn: what was there stays whole, and a sentence comes.

Each thing is done with room for nothing, for a page more, for another, until there is enough. `make test` leaves pages
out, `make test-long` does not.
"""

from __future__ import annotations

import gzip
import json
import os
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from engine.errors import KnownError
from engine.library import NamePerson
from engine.library.beside import learning_folder, unfinished
from engine.library.files import nets_beside
from engine.library.upkeep.packing import pack_library
from engine.photos.thumbnail_store import ThumbnailStore, store_of
from tests.engine.disks import fill, small_disk
from tests.engine.library import make
from tests.engine.library.test_old_libraries import OLD
from tests.painted import photo

from . import kills_of_copies as copies
from . import kills_of_edits as edits
from .full_disk_cases import CASES, DAMAGED, LIBRARY, N_PHOTOS, Case

STEP_KB = 4 if os.environ.get("KITH_EVERY_PAGE") else 28
DISK_KB = 3000
FULL = ("is full", "No space left on device")


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is on the disk before."""
    folder = tmp_path_factory.mktemp("before")
    copies.prepare_repair(folder, folder)
    (folder / LIBRARY).rename(folder / DAMAGED)
    shutil.rmtree(nets_beside(folder / LIBRARY))
    for made in ("old.db", copies.PACKED):
        (folder / made).unlink()
    (folder / "forget").mkdir()
    edits.prepare_forgetting(folder / "forget", folder)
    (folder / "forget" / LIBRARY).rename(folder / "forget.db")
    shutil.rmtree(folder / "forget")
    library, people, _ = make.with_people(folder, 8, 5, 3)
    with library:
        nets_beside(library.path).mkdir()
        (nets_beside(library.path) / "own.safetensors").write_bytes(copies.NET)
        library.edits.do(NamePerson(people[0], "before"))
        library.set_settings({"first": "old", "second": "old"})
        library.backup(folder / "old.db")
        pack_library(library.path, folder / copies.PACKED)
        library.edits.do(NamePerson(people[0], "now"))
        store = ThumbnailStore(store_of(library.path))
        store.put([("photo:old", b"of before")])
        store.close()
        learning = learning_folder(library.path)
        learning.mkdir()
        (learning / "note.json").write_text(json.dumps({"share": 0.5, "mark": "mark"}))
        (learning / "steps.safetensors").write_bytes(b"of before")
    (folder / "faces.csv").write_text("of before")
    (folder / "exported").mkdir()
    (folder / "0003.db").write_bytes(gzip.decompress((OLD / "0003.db.gz").read_bytes()))
    return folder


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk, beside photos that lie elsewhere."""
    for number in range(N_PHOTOS):
        photo(tmp_path / "album" / f"{number:02}.png", 1 + number % 3, who=number % 7, blue=number)
    (tmp_path / "large").mkdir()
    for number in range(5):
        (tmp_path / "large" / f"{number}.jpg").write_bytes(os.urandom(30_000))
    with small_disk(tmp_path / "disk", DISK_KB) as mounted:
        yield mounted


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_disk_that_gets_full_takes_nothing_away(case: Case, before: Path, disk: Path) -> None:
    for free_kb in count(0, STEP_KB):
        shutil.copytree(before, disk, dirs_exist_ok=True)
        filler = fill(disk, free_kb)
        assert filler.stat().st_size, "the disk is never full"
        try:
            is_done = case.act(disk) is not False
        except KnownError as error:
            assert any(words in str(error) for words in FULL), error
            is_done = False
        filler.unlink()
        left = [path for library in disk.glob("*.db") for path in unfinished(library)]
        assert not left
        case.check(disk, is_done)
        for path in disk.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        if is_done:
            print(f"{case.name}: refused with less than {free_kb} kB")
            assert free_kb
            return

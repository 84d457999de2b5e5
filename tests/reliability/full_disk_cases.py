"""What is done on a disk that gets full, and what must be whole afterwards."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.errors import KnownError
from engine.export import put_photos, write_faces
from engine.library import Library
from engine.library.beside import learning_folder
from engine.library.copies import backups_of, restore_backup
from engine.library.files import is_there, nets_beside
from engine.library.opening import require_library
from engine.library.upkeep.packing import pack_library, unpack_library
from engine.library.upkeep.repair import find_damage_in, repair_library
from engine.photos.thumbnail_store import ThumbnailStore, store_of
from tests.engine.library.test_old_libraries import OLD, state
from tests.painted import PaintedWorkers
from training.finetuning.resume_files import ResumeFolder, write_atomically

from . import kills_of_copies as copies
from . import kills_of_edits as edits
from . import kills_of_scans as scans
from .views import by_content, check_undo, open_sound

LIBRARY, DAMAGED, NOW = copies.LIBRARY, "damaged.db", copies.NOW
N_PHOTOS = 9


@dataclass(frozen=True)
class Case:
    """Something that writes.

    Attributes
    ----------
    name : str
    act : function of a folder
        Raises a KnownError, or returns whether all is written, where that is no error.
    check : function of a folder and whether all was written
        Asserts that what was there is whole; the disk has room again.
    """

    name: str
    act: Callable[[Path], bool | None]
    check: Callable[[Path, bool], object]


def _back_up(folder: Path) -> None:
    with Library.open(folder / LIBRARY) as library:
        library.back_up(NOW)


def _check_backup(folder: Path, is_done: bool) -> None:
    assert copies.name_in(folder / LIBRARY) == "now"
    assert len(backups_of(folder / LIBRARY)) == is_done
    assert all(copies.is_whole(backup.path) for backup in backups_of(folder / LIBRARY))


def _restore(folder: Path) -> None:
    restore_backup(folder / LIBRARY, folder / "old.db", require_library, NOW)


def _check_restored(folder: Path, is_done: bool) -> None:
    assert copies.name_in(folder / "old.db") == "before"
    assert copies.name_in(folder / LIBRARY) == ("before" if is_done else "now")


def _pack(folder: Path) -> None:
    pack_library(folder / LIBRARY, folder / copies.PACKED)


def _check_packed(folder: Path, is_done: bool) -> None:
    unpack_library(folder / copies.PACKED, folder / "there" / LIBRARY)
    assert copies.name_in(folder / "there" / LIBRARY) == ("now" if is_done else "before")


def _unpack(folder: Path) -> None:
    unpack_library(folder / copies.PACKED, folder / "there" / LIBRARY)


def _check_unpacked(folder: Path, is_done: bool) -> None:
    assert is_there(folder / "there" / LIBRARY) == is_done
    if not is_done:
        _unpack(folder)
    assert copies.name_in(folder / "there" / LIBRARY) == "before"
    assert (nets_beside(folder / "there" / LIBRARY) / "own.safetensors").read_bytes() == copies.NET


def _repair(folder: Path) -> None:
    repair_library(folder / DAMAGED, NOW)


def _check_repaired(folder: Path, is_done: bool) -> None:
    assert bool(find_damage_in(folder / DAMAGED)) != is_done
    if not is_done:
        assert not list(folder.glob(f"{DAMAGED}.damaged-*"))
        _repair(folder)
    open_sound(folder / DAMAGED).close()


def _migrate(folder: Path) -> None:
    Library.open(folder / "0003.db").close()


def _check_migrated(folder: Path, is_done: bool) -> None:
    assert all(copies.is_whole(backup.path) for backup in backups_of(folder / "0003.db"))
    assert backups_of(folder / "0003.db") or not is_done
    with open_sound(folder / "0003.db") as library:
        assert state(library) == json.loads((OLD / "0003.json").read_text())["opened"]
        check_undo(library)


def _set_settings(folder: Path) -> None:
    with Library.open(folder / LIBRARY) as library:
        library.set_settings({"first": "new" * 20_000, "second": "new"})


def _check_settings(folder: Path, is_done: bool) -> None:
    with open_sound(folder / LIBRARY) as library:
        values = (library.setting("first"), library.setting("second"))
    assert values == (("new" * 20_000, "new") if is_done else ("old", "old"))


def _scan(folder: Path) -> None:
    with Library.open(folder / LIBRARY) as library:
        scans.scan_album(library, folder.parent / "album", PaintedWorkers())


def _check_scanned(folder: Path, is_done: bool) -> None:
    with open_sound(folder / LIBRARY) as library:
        assert library.reading.people()[0].name == "now"
        scans.scan_album(library, folder.parent / "album", PaintedWorkers())
        assert len(by_content(library)["files"]) == 16 + N_PHOTOS


def _forget(folder: Path) -> None:
    with Library.open(folder / "forget.db") as library:
        (who,) = [person for person in library.reading.people() if person.name == edits.FORGOTTEN]
        library.forgetting.forget(who.person_id)
        if library.setting("forgotten_but_not_packed"):
            raise KnownError("is full: the next scan packs")


def _check_forgotten(folder: Path, is_done: bool) -> None:
    with open_sound(folder / "forget.db") as library:
        for who in [person for person in library.reading.people() if person.name == edits.FORGOTTEN]:
            assert not is_done
            library.forgetting.forget(who.person_id)
        library.forgetting.tidy()  # as the next scan does
        assert [person.name for person in library.reading.people()] == ["Ben", None]
    assert edits.FORGOTTEN.encode() not in (folder / "forget.db").read_bytes()


THUMBNAILS = [(f"photo:{number}", os.urandom(9000)) for number in range(12)]


def _keep_thumbnails(folder: Path) -> bool:
    """Nobody is told: they are a cache."""
    store = ThumbnailStore(store_of(folder / LIBRARY))
    for row in THUMBNAILS:
        store.put([row])
    kept = [store.get(key) == jpeg for key, jpeg in THUMBNAILS]
    store.close()
    return all(kept)


def _check_thumbnails(folder: Path, is_done: bool) -> None:
    store = ThumbnailStore(store_of(folder / LIBRARY))
    assert store.get("photo:old") == b"of before"
    assert all(store.get(key) in (jpeg, None) for key, jpeg in THUMBNAILS)
    store.put(THUMBNAILS)
    assert all(store.get(key) == jpeg for key, jpeg in THUMBNAILS)
    store.close()


def _write_table(folder: Path) -> None:
    with Library.open(folder / LIBRARY) as library:
        faces = library.reading.faces()
    write_faces(faces * 20, folder / "faces.csv")


def _check_table(folder: Path, is_done: bool) -> None:
    content = (folder / "faces.csv").read_text()
    assert content.count("\n") > 100 if is_done else content == "of before"
    assert not list(folder.glob(".*.partial"))


def _export(folder: Path) -> None:
    put_photos(sorted((folder.parent / "large").iterdir()), folder / "exported")


def _check_exported(folder: Path, is_done: bool) -> None:
    originals = {file.name: file.read_bytes() for file in (folder.parent / "large").iterdir()}
    exported = {file.name: file.read_bytes() for file in (folder / "exported").iterdir()}
    assert exported.items() <= originals.items()
    assert not is_done or exported == originals


CROPS = {face: np.full((24, 20, 3), face, np.uint8) for face in range(40)}
STEPS = os.urandom(50_000)


def _save_learning(folder: Path) -> bool:
    """Nobody is told: learning goes on, and a kill costs more than it would have."""
    resume = ResumeFolder(learning_folder(folder / LIBRARY), "mark", save_every_s=0.0)
    resume.save_share(0.75)
    crops = resume.crops((24, 20), 1.0)
    for face, pixels in CROPS.items():
        crops.add({face: pixels})
    write_atomically(resume.steps, STEPS)
    note = json.loads((learning_folder(folder / LIBRARY) / "note.json").read_text())
    return bool(note["share"] == 0.75 and len(crops.read()) == len(CROPS) and resume.steps.read_bytes() == STEPS)


def _check_learning(folder: Path, is_done: bool) -> None:
    learning = learning_folder(folder / LIBRARY)
    assert json.loads((learning / "note.json").read_text())["share"] in (0.5, 0.75)
    assert (learning / "steps.safetensors").read_bytes() in (b"of before", STEPS)
    crops = ResumeFolder(learning, "mark").crops((24, 20), 1.0).read()
    assert all(np.array_equal(pixels, CROPS[face]) for face, pixels in crops.items())
    assert list(crops) == list(CROPS)[: len(crops)]
    assert not list(learning.glob("*.new"))


CASES = (
    Case("backup", _back_up, _check_backup),
    Case("restore", _restore, _check_restored),
    Case("pack", _pack, _check_packed),
    Case("unpack", _unpack, _check_unpacked),
    Case("repair", _repair, _check_repaired),
    Case("migration", _migrate, _check_migrated),
    Case("settings", _set_settings, _check_settings),
    Case("scan", _scan, _check_scanned),
    Case("forgetting", _forget, _check_forgotten),
    Case("thumbnails", _keep_thumbnails, _check_thumbnails),
    Case("table", _write_table, _check_table),
    Case("export", _export, _check_exported),
    Case("learning", _save_learning, _check_learning),
)
"""Whoever writes something of a user's to a disk adds a row; edits are in tests/engine/library/test_full_disk.py."""

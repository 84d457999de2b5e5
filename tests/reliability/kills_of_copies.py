"""Kills while a library is brought up to date, copied, put back, packed, unpacked or repaired."""

from __future__ import annotations

import gzip
import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from engine.library import Library, NamePerson
from engine.library.checking import find_damage
from engine.library.copies import backups_of, restore_backup
from engine.library.files import is_there, nets_beside
from engine.library.opening import require_library
from engine.library.upkeep.packing import pack_library, unpack_library
from engine.library.upkeep.repair import find_damage_in, repair_library
from tests.engine.library import make
from tests.engine.library.test_old_libraries import OLD, VERSIONS, as_worded_now, state

from .killing import Case, Run, Say
from .views import by_ids, check_undo, ids_in, open_sound

LIBRARY, PACKED = "library.db", "kith.zip"
NOW = datetime(2026, 11, 28, tzinfo=UTC)
PAGE = 4096
NET = bytes(range(256)) * 2000
N_TIMES = 3


def prepare_migration(folder: Path, album: Path) -> None:
    """The libraries of all older Kiths."""
    for version in VERSIONS:
        (folder / f"{version}.db").write_bytes(gzip.decompress((OLD / f"{version}.db.gz").read_bytes()))


def migrate(folder: Path, album: Path, say: Say) -> None:
    for version in VERSIONS:
        Library.open(folder / f"{version}.db").close()
        say(version)


def check_migration(run: Run) -> None:
    """Each library is of the old version or the new one, and opens as its own Kith left it; its backup is whole."""
    for version in VERSIONS:
        path = run.folder / f"{version}.db"
        assert is_whole(path)
        for backup in backups_of(path):
            assert is_whole(backup.path)
        assert version not in run.said or backups_of(path)
        with open_sound(path) as library:
            told = json.loads((OLD / f"{version}.json").read_text())
            assert state(library) == told["opened"]
            journal = [[as_worded_now(entry.title), entry.undone] for entry in library.edits.journal()]
            assert journal == [[as_worded_now(title), undone] for title, undone in told["journal"]]
            check_undo(library)


MIGRATION = Case("migration", prepare_migration, migrate, check_migration)


def prepare_library(folder: Path, album: Path) -> None:
    """A named person, a backup of when she had another name, a packed file of then, and a net of the user's own."""
    library, people, _ = make.with_people(folder, 60, 40, 30)
    with library:
        nets_beside(library.path).mkdir()
        (nets_beside(library.path) / "own.safetensors").write_bytes(NET)
        library.edits.do(NamePerson(people[0], "before"))
        library.backup(folder / "old.db")
        pack_library(library.path, folder / PACKED)
        library.edits.do(NamePerson(people[0], "now"))


def _name(library: Library) -> str | None:
    return library.reading.people()[0].name


def name_in(path: Path) -> str | None:
    assert is_whole(path)
    with Library.open(path) as library:
        return _name(library)


def is_whole(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as raw:
        return find_damage(raw, thorough=True) == []


def back_up(folder: Path, album: Path, say: Say) -> None:
    """Rename somebody and make a backup, in turn."""
    with Library.open(folder / LIBRARY) as library:
        for number in range(6):
            library.edits.do(NamePerson(1, f"name {number}"))
            backup = library.back_up(NOW + timedelta(seconds=number))
            say((f"name {number}", backup.name))


def check_backups(run: Run) -> None:
    """The last four backups that were reported are there and whole, and so is whatever looks like one."""
    with open_sound(run.folder / LIBRARY) as library:
        last = run.said[-1][0] if run.said else "now"
        assert _name(library) in (last, f"name {len(run.said)}")
        check_undo(library)
    for backup in backups_of(run.folder / LIBRARY):
        assert is_whole(backup.path)
    for name, file in run.said[-4 if len(run.said) == 6 else -3 :]:  # the oldest may just have made room for the next
        assert name_in(run.folder / file) == name


BACKUP = Case("backup", prepare_library, back_up, check_backups)


def restore(folder: Path, album: Path, say: Say) -> None:
    """Put a backup in place, and what it replaced back again, and so on."""
    backup = folder / "old.db"
    for number in range(N_TIMES):
        kept = restore_backup(folder / LIBRARY, backup, require_library, NOW + timedelta(seconds=number))
        assert kept is not None
        say(kept.name)
        backup = kept


def check_restoring(run: Run) -> None:
    """There always is a library: the one before or the one after; what was replaced is kept as it was."""
    names = [("now", "before")[number % 2] for number in range(N_TIMES + 1)]
    n_done = len(run.said)
    with open_sound(run.folder / LIBRARY) as library:
        assert _name(library) in names[n_done : n_done + 2]
        check_undo(library)
    assert name_in(run.folder / "old.db") == "before"
    for kept, name in zip(run.said, names, strict=False):
        assert name_in(run.folder / kept) == name


RESTORE = Case("restore", prepare_library, restore, check_restoring)


def pack(folder: Path, album: Path, say: Say) -> None:
    """Rename somebody and pack the library into the same file, in turn."""
    with Library.open(folder / LIBRARY) as library:
        for number in range(N_TIMES):
            library.edits.do(NamePerson(1, f"name {number}"))
            pack_library(library.path, folder / PACKED)
            say(f"name {number}")


def check_packing(run: Run) -> None:
    """The packed file is the last one that was reported, or the one after it, and whole."""
    names = ["before", *(f"name {number}" for number in range(N_TIMES))]
    with open_sound(run.folder / LIBRARY) as library:
        check_undo(library)
    there = run.folder / "there" / LIBRARY
    unpack_library(run.folder / PACKED, there)
    assert name_in(there) in names[len(run.said) : len(run.said) + 2]


PACKING = Case("pack", prepare_library, pack, check_packing)


def unpack(folder: Path, album: Path, say: Say) -> None:
    for number in range(N_TIMES):
        unpack_library(folder / PACKED, folder / f"there {number}" / LIBRARY)
        say(number)


def check_unpacking(run: Run) -> None:
    """A library that has its name is whole, with its nets; where it has not got it yet, unpacking works again."""
    for number in range(N_TIMES):
        there = run.folder / f"there {number}" / LIBRARY
        if not is_there(there):
            assert number not in run.said
            unpack_library(run.folder / PACKED, there)
        with open_sound(there) as library:
            assert by_ids(library) == ids_in(run.before / "old.db")
            check_undo(library)
        assert (nets_beside(there) / "own.safetensors").read_bytes() == NET


UNPACKING = Case("unpack", prepare_library, unpack, check_unpacking)


def prepare_repair(folder: Path, album: Path) -> None:
    """A library in which some pages are noise."""
    prepare_library(folder, album)
    content = bytearray((folder / LIBRARY).read_bytes())
    for page in (20, 30, 31, 40):
        content[page * PAGE : (page + 1) * PAGE] = b"\xa5" * PAGE
    (folder / LIBRARY).write_bytes(content)
    assert find_damage_in(folder / LIBRARY)


def repair(folder: Path, album: Path, say: Say) -> None:
    saved = repair_library(folder / LIBRARY, NOW)
    assert saved.kept is not None
    say(saved.kept.name)


def check_repair(run: Run) -> None:
    """The library is the damaged one or the repaired one, never a part; the damaged one is kept."""
    library = run.folder / LIBRARY
    if find_damage_in(library):
        assert not run.said
        repair_library(library, NOW + timedelta(seconds=1))
    assert [path for path in run.folder.glob(f"{LIBRARY}.damaged-*") if find_damage_in(path)]
    with open_sound(library) as repaired:
        assert by_ids(repaired) == ids_in(run.whole / LIBRARY)
        check_undo(repaired)


REPAIR = Case("repair", prepare_repair, repair, check_repair)

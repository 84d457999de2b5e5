"""The file itself: creating, recognising, migrating, backing up, locking."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.config import Config
from alembic.script import ScriptDirectory

from engine.errors import KnownError
from engine.glance import glance
from engine.library import Library, NamePerson
from engine.library.copies import backups_of
from engine.library.migrating import MIGRATIONS, known_revisions
from engine.library.schema import Base
from tests.engine.disks import folder_of_others

from .make import NN2, get, owner, rows_of_faces, with_people, write

pytestmark = pytest.mark.files

SECOND = """
from alembic import op
import sqlalchemy as sa
revision = "0009"
down_revision = "0008"
def upgrade():
    with op.batch_alter_table("photo") as photo:
        photo.add_column(sa.Column("stars", sa.Integer))
        photo.alter_column("camera", type_=sa.String(80))
"""


@pytest.fixture
def future(tmp_path: Path) -> Path:
    """The migrations of a later Kith; its folder's name is one that a configuration file would trip over."""
    folder = tmp_path / "100% new" / "migrations"
    shutil.copytree(MIGRATIONS, folder)
    (folder / "versions" / "0009_stars.py").write_text(SECOND)
    return folder


def test_a_library_that_may_not_be_read_is_no_bug() -> None:
    with folder_of_others() as folder:
        for path in (folder / "for_them.sqlite", folder / "for_them" / "library.sqlite"):
            with pytest.raises(KnownError, match="cannot be opened or created: Permission denied"):
                Library.open(path)
        with pytest.raises(KnownError, match="cannot be opened or created: Permission denied"):
            backups_of(folder / "for_them" / "library.sqlite")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_library_is_private(tmp_path: Path) -> None:
    path = tmp_path / "kith" / "library.db"
    umask = os.umask(0)
    try:
        with Library.open(path) as library, library.scan_lock():
            write(library, *rows_of_faces(3))
            library.backup(tmp_path / "kith" / "copy.db")
            modes = {entry.name: mode(entry) for entry in path.parent.iterdir()}
    finally:
        os.umask(umask)
    assert mode(path.parent) == 0o700
    assert modes.keys() == {"library.db", "library.db-wal", "library.db-shm", "library.db.lock", "copy.db"}
    assert set(modes.values()) == {0o600}


def test_what_was_written_is_there_when_opened_again(tmp_path: Path) -> None:
    library, people, _ = with_people(tmp_path, 2, 1)
    library.edits.do(NamePerson(people[0], "Anna"))
    before = library.reading.people()
    library.close()
    assert [entry.name for entry in tmp_path.iterdir()] == ["library.db"]
    with Library.open(tmp_path / "library.db") as again:
        assert again.reading.people() == before


def test_health_counts(tmp_path: Path) -> None:
    library, _, _ = with_people(tmp_path, 3, 2)
    health = library.health()
    assert (health.n_photos, health.n_files, health.n_faces, health.n_people) == (5, 5, 5, 2)
    assert (health.path, health.revision, health.integrity) == (tmp_path / "library.db", "0008", "ok")
    assert health.size_bytes == library.path.stat().st_size
    library.close()


def test_the_migrations_make_the_index_of_the_schema_that_alembic_cannot_compare(library: Library) -> None:
    with library.snapshot() as connection:
        (made,) = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = 'ix_rejection_face_person'")
    fresh = sa.create_engine("sqlite://")
    Base.metadata.create_all(fresh)
    with fresh.connect() as connection:
        (meant,) = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = 'ix_rejection_face_person'")
    assert made == meant


def test_alembic_and_the_file_names_agree_on_the_revisions() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    scripts = ScriptDirectory.from_config(config)
    assert [script.revision for script in scripts.walk_revisions()][::-1] == known_revisions(MIGRATIONS)


def test_a_migration_keeps_a_backup_and_everything_else(tmp_path: Path, future: Path) -> None:
    library, _, _ = with_people(tmp_path, 2, 3)
    before = (library.reading.people(), [face.paths for face in library.reading.faces()])
    library.close()
    assert not list(tmp_path.glob("*.before-*"))
    with Library.open(tmp_path / "library.db", migrations=future) as newer:
        health = newer.health()
        assert (health.revision, health.integrity) == ("0009", "ok")
        assert (newer.reading.people(), [face.paths for face in newer.reading.faces()]) == before
    backup = tmp_path / "library.db.before-0009"
    assert mode(backup) == 0o600
    with Library.open(backup) as old:
        assert old.health().revision == "0008"
        assert (old.reading.people(), [face.paths for face in old.reading.faces()]) == before
    backup.unlink()
    Library.open(tmp_path / "library.db", migrations=future).close()
    assert not backup.exists()


def migrations_until(folder: Path, revision: str) -> Path:
    """The migrations of an earlier Kith."""
    shutil.copytree(MIGRATIONS, folder)
    for script in (folder / "versions").glob("[0-9]*_*.py"):
        if script.name.split("_")[0] > revision:
            script.unlink()
    return folder


@pytest.mark.parametrize("revision", ["0001", "0002"])
def test_faces_that_an_unfinished_scan_gave_to_the_named_become_guesses(revision: str, tmp_path: Path) -> None:
    """Kith 0.1 kept them in a setting, and its journal wrote two values of an assignment."""
    Library.open(tmp_path / "library.db", migrations=migrations_until(tmp_path / "old", revision)).close()
    with closing(sqlite3.connect(tmp_path / "library.db")) as old, old:
        old.execute("INSERT INTO weights VALUES (1, 'NN2', ?)", ("aa" * 32,))
        for n in range(1, 6):
            photo = (n, f"{n:032x}", 1000, 800, "JPEG", "centerface", 1)
            columns = "id, content_hash, width_px, height_px, format, detector, scanned_with"
            old.execute(f"INSERT INTO photo ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?)", photo)
            old.execute("INSERT INTO file VALUES (?, ?, 1000, 1, ?, NULL, NULL, 0)", (n, f"/p/{n}.jpg", n))
            old.execute("INSERT INTO face VALUES (?, ?, 0, 0, 9, 9, ?, 0.9, 0.5, 0)", (n, n, bytes(40)))
            old.execute("INSERT INTO embedding VALUES (?, 1, ?)", (n, bytes([n] * 128)))
        columns = "id, name, name_key, hidden, created_at"
        old.execute(f"INSERT INTO person ({columns}) VALUES (1, 'Anna', 'anna', 0, '2020-01-01 00:00:00.000000')")
        old.executemany("INSERT INTO assignment VALUES (?, 1, ?)", [(1, 0), (2, 1), (3, 0), (4, 0)])
        old.execute("INSERT INTO setting VALUES ('provisional_faces', '[2, 3, 4, 99]')")
        edit = '{"kind": "MoveFaces", "face_ids": [3, 5], "person_id": 1, "name": null}'
        changes = '[[["assignment", 3], [1, false], [1, true]], [["assignment", 5], null, [1, true]]]'
        row = ("2020-01-01 00:00:00.000000", "Moved 2 faces", edit, changes)
        old.execute("INSERT INTO journal VALUES (1, ?, ?, ?, ?, 1)", row)
    with Library.open(tmp_path / "library.db") as library:
        assert (library.health().revision, library.health().integrity) == ("0008", "ok")
        assert library.setting("provisional_faces") is None
        assert [(person.name, person.birthday, person.n_faces) for person in library.reading.people()] == [
            ("Anna", None, 4)
        ]
        table = library.grouping.face_table(NN2)
        assert dict(zip(table.face_id.tolist(), table.locked.tolist(), strict=True)) == {
            1: True,  # with Anna when she was named, as far as anybody knows
            2: True,  # confirmed
            3: False,
            4: False,
            5: False,
        }
        library.edits.redo()
        assert [get(library, face_id).confirmed for face_id in (3, 5)] == [True, True]
        library.edits.undo()
        assert [owner(library, face_id) for face_id in (3, 5)] == [1, None]


def test_a_failed_migration_changes_nothing(tmp_path: Path, future: Path) -> None:
    with_people(tmp_path, 2)[0].close()
    script = future / "versions" / "0009_stars.py"
    script.write_text(SECOND + "    op.execute('SELECT * FROM nowhere')\n")
    with pytest.raises(sa.exc.OperationalError):
        Library.open(tmp_path / "library.db", migrations=future)
    with Library.open(tmp_path / "library.db") as library:
        assert library.health().revision == "0008"
        assert len(library.reading.faces()) == 2


def test_a_library_of_a_newer_kith_is_refused(tmp_path: Path, future: Path) -> None:
    Library.open(tmp_path / "library.db", migrations=future).close()
    content = (tmp_path / "library.db").read_bytes()
    with pytest.raises(KnownError, match="newer version of Kith"):
        Library.open(tmp_path / "library.db")
    assert (tmp_path / "library.db").read_bytes() == content


@pytest.mark.parametrize("text", ["x", "Dear diary, " * 20, "Dear diary, " * 500])
def test_what_is_no_database_is_refused_and_left_alone(tmp_path: Path, text: str) -> None:
    path = tmp_path / "notes.txt"
    path.write_text(text)
    with pytest.raises(KnownError, match="is not a Kith library"):
        Library.open(path)
    assert path.read_text() == text


def test_the_database_of_another_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("CREATE TABLE recipe (id INTEGER)")
    content = path.read_bytes()
    with pytest.raises(KnownError, match="belongs to another program"):
        Library.open(path)
    assert path.read_bytes() == content


def in_a_file(folder: Path) -> Path:
    (folder / "file").touch()
    return folder / "file" / "library.db"


@pytest.mark.parametrize("place", [in_a_file, lambda folder: folder, lambda _: Path("/proc/nowhere/library.db")])
def test_an_impossible_place_is_explained(place: Callable[[Path], Path], tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="cannot be opened or created"):
        Library.open(place(tmp_path))


def test_an_empty_file_is_a_damaged_library_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    path.touch()
    with pytest.raises(KnownError, match="is damaged: it is empty"):
        Library.open(path)
    assert path.stat().st_size == 0


def test_last_changes_without_their_library_are_not_written_into_a_new_one(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    wal = tmp_path / "library.db-wal"
    with Library.open(path) as library:
        library.set_setting("theme", "dark")
        content = wal.read_bytes()
    path.unlink()
    wal.write_bytes(content)
    with pytest.raises(KnownError, match="is not there, but a file with its last changes is"):
        Library.open(path)
    assert (path.exists(), wal.read_bytes()) == (False, content)


@pytest.mark.skipif(os.name != "posix", reason="pipes")
def test_a_pipe_is_no_library(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    os.mkfifo(path)
    with pytest.raises(KnownError, match="it is a pipe or a device, not a file"):
        Library.open(path)
    assert not glance(path, 3).has_people


@pytest.mark.skipif(os.name != "posix", reason="modes")
def test_a_library_is_private_whoever_made_it(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    Library.open(path).close()
    path.chmod(0o644)
    with Library.open(path) as library, Library.open(path):
        library.set_setting("theme", "dark")
        assert {mode(file) for file in tmp_path.iterdir()} == {0o600}


def test_a_library_that_could_not_be_made_leaves_nothing(tmp_path: Path, future: Path) -> None:
    (future / "versions" / "0009_stars.py").write_text(SECOND + "    op.execute('SELECT * FROM nowhere')\n")
    (tmp_path / "kith").mkdir()
    with pytest.raises(sa.exc.OperationalError):
        Library.open(tmp_path / "kith" / "library.db", migrations=future)
    assert list((tmp_path / "kith").iterdir()) == []


def test_a_new_library_may_lie_behind_a_link(tmp_path: Path) -> None:
    (tmp_path / "link.db").symlink_to(tmp_path / "elsewhere" / "library.db")
    Library.open(tmp_path / "link.db").close()
    assert (tmp_path / "elsewhere" / "library.db").is_file()


def test_damage_is_found_and_explained(tmp_path: Path) -> None:
    library, _, _ = with_people(tmp_path, 300)
    library.close()
    path = tmp_path / "library.db"
    content = bytearray(path.read_bytes())
    content[8192:-4096] = b"\xa5" * len(content[8192:-4096])
    path.write_bytes(content)
    with pytest.raises(KnownError, match="damaged"), Library.open(path) as broken:
        assert broken.health().integrity != "ok"
        broken.faces()


def test_a_full_disk_is_explained_and_rolls_back(library: Library) -> None:
    with (
        pytest.raises(KnownError, match="is full, so the library"),
        library.transaction() as connection,
    ):
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
        connection.exec_driver_sql("INSERT INTO setting VALUES ('big', zeroblob(10000000))")
    assert library.setting("big", "gone") == "gone"

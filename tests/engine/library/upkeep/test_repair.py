"""A damaged library: what can be read of it is saved, whatever is damaged."""

from __future__ import annotations

import os
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from engine.errors import KnownError
from engine.library import Library, MoveFaces, NamePerson
from engine.library.upkeep.repair import find_damage_in, repair_library

from ..make import NN2, with_people

pytestmark = pytest.mark.files

NOW = datetime(2026, 11, 28, tzinfo=UTC)
PAGE = 4096


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A library of 900 faces, 40 people, 30 of them named, and a journal."""
    folder = tmp_path_factory.mktemp("whole")
    library, people, faces = with_people(folder, *[30] * 10, *[20] * 30)
    with library:
        for number, person in enumerate(people[:30]):
            library.edits.do(NamePerson(person, f"Person {number}"))
        library.edits.do(MoveFaces((faces[0][0],), people[1]))
    return (folder / "library.db").read_bytes()


def pages_of(content: bytes, folder: Path) -> dict[str, list[int]]:
    """The pages of each table and index, counted from 1, the root first."""
    (folder / "look.db").write_bytes(content)
    pages: dict[str, list[int]] = {}
    with closing(sqlite3.connect(folder / "look.db")) as raw:
        roots = raw.execute("SELECT name, rootpage FROM sqlite_master WHERE rootpage > 0").fetchall()
    for name, root in roots:
        pages[name] = _below(content, root)
    (folder / "look.db").unlink()
    return pages


def _below(content: bytes, page: int) -> list[int]:
    start = (page - 1) * PAGE + (100 if page == 1 else 0)
    kind, n_cells = content[start], int.from_bytes(content[start + 3 : start + 5], "big")
    if kind not in (2, 5):
        return [page]
    cells = [int.from_bytes(content[start + 12 + 2 * i : start + 14 + 2 * i], "big") for i in range(n_cells)]
    page_start = (page - 1) * PAGE
    children = [int.from_bytes(content[page_start + cell : page_start + cell + 4], "big") for cell in cells]
    children.append(int.from_bytes(content[start + 8 : start + 12], "big"))
    return [page] + [below for child in children for below in _below(content, child)]


def overwrite(content: bytes, *pages: int, filled: bytes = b"\xa5") -> bytes:
    out = bytearray(content)
    for page in pages:
        out[(page - 1) * PAGE : page * PAGE] = filled * PAGE
    return bytes(out)


def repaired(content: bytes, folder: Path) -> Library:
    path = folder / "library.db"
    path.write_bytes(content)
    assert find_damage_in(path)
    saved = repair_library(path, NOW)
    assert saved.kept is not None and saved.kept.read_bytes()[100:] == content[100:]  # in the header SQLite counts
    assert find_damage_in(path) == []
    library = Library.open(path)
    assert library.health().integrity == "ok"
    return library


def names(library: Library) -> set[str]:
    return {person.name for person in library.reading.people() if person.name}


ALL_NAMES = {f"Person {number}" for number in range(30)}


@pytest.mark.parametrize("filled", [b"\xa5", b"\0"], ids=["noise", "zeros"])
def test_a_lost_page_of_faces_loses_those_alone(whole: bytes, filled: bytes, tmp_path: Path) -> None:
    leaf = pages_of(whole, tmp_path)["face"][2]
    with repaired(overwrite(whole, leaf, filled=filled), tmp_path) as library:
        assert names(library) == ALL_NAMES
        assert 800 < len(library.reading.faces()) < 900
        assert len(library.edits.journal()) == 31
        (first,) = library.reading.find_people("Person 29")
        library.edits.do(NamePerson(first.person_id, "Anna"))
        assert library.edits.undo() is not None


def test_the_names_of_lost_people_come_from_the_journal(whole: bytes, tmp_path: Path) -> None:
    with repaired(overwrite(whole, *pages_of(whole, tmp_path)["person"]), tmp_path) as library:
        assert names(library) == ALL_NAMES
        assert len(library.reading.people()) == 40
        assert len(library.reading.faces()) == 900


def test_lost_weights_do_not_take_the_faces_along(whole: bytes, tmp_path: Path) -> None:
    with repaired(overwrite(whole, *pages_of(whole, tmp_path)["weights"]), tmp_path) as library:
        assert (names(library), len(library.reading.faces())) == (ALL_NAMES, 900)


@pytest.mark.parametrize("table", ["journal", "embedding", "assignment", "setting", "file", "rejection"])
def test_any_lost_table_leaves_the_names(whole: bytes, table: str, tmp_path: Path) -> None:
    with repaired(overwrite(whole, *pages_of(whole, tmp_path)[table]), tmp_path) as library:
        assert {person.name for person in library.reading.people(include_hidden=True)} >= ALL_NAMES


@pytest.mark.parametrize("index", ["sqlite_autoindex_photo_1", "ix_assignment_person_id", "ix_face_photo_id"])
def test_a_lost_index_loses_nothing(whole: bytes, index: str, tmp_path: Path) -> None:
    with repaired(overwrite(whole, *pages_of(whole, tmp_path)[index]), tmp_path) as library:
        assert (names(library), len(library.reading.faces())) == (ALL_NAMES, 900)
        assert len(library.edits.journal()) == 31


def no_header(content: bytes) -> bytes:
    return b"\0" * 100 + content[100:]


def cut_short(content: bytes) -> bytes:
    return content[: len(content) // 2 // PAGE * PAGE]


def cut_within_a_page(content: bytes) -> bytes:
    return content[:-5000]


@pytest.mark.parametrize("damage", [no_header, cut_short, cut_within_a_page])
def test_other_damages_leave_a_library_that_opens(
    whole: bytes, damage: Callable[[bytes], bytes], tmp_path: Path
) -> None:
    with repaired(damage(whole), tmp_path) as library:
        assert len(library.reading.faces()) > (100 if damage is cut_short else 700)


@pytest.mark.parametrize("seed", range(int(os.environ.get("KITH_REPAIRS", "10"))))
def test_random_damage_leaves_a_library_that_opens(whole: bytes, seed: int, tmp_path: Path) -> None:
    chosen = random.Random(seed)
    content = bytearray(whole)
    names_of_tables = set(_below(whole, 1))  # without which nothing can be read
    for _ in range(chosen.choice([1, 3, 10])):
        page = chosen.choice(sorted(set(range(1, len(content) // PAGE + 1)) - names_of_tables))
        start = (page - 1) * PAGE + chosen.randrange(PAGE - 512)
        content[start : start + 512] = chosen.randbytes(512)
    path = tmp_path / "library.db"
    path.write_bytes(bytes(content))
    if not find_damage_in(path):
        return  # within what nothing uses
    repair_library(path, NOW)
    with Library.open(path) as library:
        assert library.health().integrity == "ok"
        library.reading.people(include_hidden=True)
        library.reading.faces()
        library.grouping.face_table(NN2)
        library.edits.journal()


def test_the_last_changes_are_saved_too(tmp_path: Path) -> None:
    """Of a library that was killed, its -wal file beside it."""
    library, people, _ = with_people(tmp_path, 3, 2)
    library.close()
    with Library.open(tmp_path / "library.db") as library:
        library.edits.do(NamePerson(people[0], "Anna"))
        (tmp_path / "killed").mkdir()
        for end in ("", "-wal"):
            (tmp_path / "killed" / f"library.db{end}").write_bytes((tmp_path / f"library.db{end}").read_bytes())
    repair_library(tmp_path / "killed" / "library.db", NOW)
    with Library.open(tmp_path / "killed" / "library.db") as again:
        assert names(again) == {"Anna"}


def test_a_damaged_embedding_is_known_by_its_checksum_and_made_again(tmp_path: Path) -> None:
    library, _, faces = with_people(tmp_path, 3)
    with library.transaction() as connection:
        connection.exec_driver_sql("UPDATE embedding SET vector = zeroblob(128) WHERE face_id = ?", (faces[0][1],))
    assert "checksums: 1" in library.health().integrity
    library.close()
    path = tmp_path / "library.db"
    with pytest.raises(KnownError, match="damaged"), Library.open(path) as library:
        library.backup(tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()
    repair_library(path, NOW)
    with Library.open(path) as library:
        assert library.health().integrity == "ok"
        assert list(library.scans.faces_to_embed(NN2).values()) == [[faces[0][1]]]


def test_nothing_is_promised_of_noise(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(b"\xa5" * 40960)
    with pytest.raises(KnownError, match="Please restore a backup"):
        repair_library(path, NOW)
    assert path.read_bytes() == b"\xa5" * 40960
    assert list(tmp_path.iterdir()) == [path]

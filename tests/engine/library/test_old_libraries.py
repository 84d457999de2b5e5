"""Libraries that older Kiths made open as those left them: names, journal, undo and redo; see old/README.md."""

from __future__ import annotations

import gzip
import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from engine.library import Library
from engine.library.migrating import MIGRATIONS, known_revisions

from .make import NN2

pytestmark = pytest.mark.files

OLD = Path(__file__).parent / "old"
VERSIONS = sorted(file.name.removesuffix(".db.gz") for file in OLD.glob("*.db.gz"))


def state(library: Library) -> dict[str, Any]:
    """What old/make_library.py writes down."""
    people = library.reading.people(include_hidden=True)
    faces = {
        face.face_id: [face.person_id, face.confirmed, *face.face.box.tolist()] for face in library.reading.faces()
    }
    rejected = library.grouping.face_table(NN2).rejected
    return {
        "people": sorted([who.person_id, who.name, who.hidden, who.n_faces, str(who.birthday)] for who in people),
        "faces": {str(face_id): faces[face_id] for face_id in sorted(faces)},
        "rejected": {str(face_id): sorted(rejected[face_id]) for face_id in sorted(rejected)},
        "threshold": library.setting("cluster_threshold"),
    }


@pytest.fixture(params=VERSIONS)
def version(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def told(version: str) -> dict[str, Any]:
    """What the Kith that made the library said of it."""
    told: dict[str, Any] = json.loads((OLD / f"{version}.json").read_text())
    told["journal"] = [[as_worded_now(title), undone] for title, undone in told["journal"]]
    return told


def as_worded_now(title: str) -> str:
    """Return a title with the quotation marks and the articles of today; the oldest journals keep theirs as text."""
    title = re.sub('"([^"]*)"', r"“\1”", title)
    title = re.sub(" is (?=(parent|child|sibling|partner) of)", " is a ", title)
    return re.sub(" is no (?=(parent|child|sibling|partner) of)", " is not a ", title)


@pytest.fixture
def library(version: str, tmp_path: Path) -> Iterator[Library]:
    (tmp_path / "library.db").write_bytes(gzip.decompress((OLD / f"{version}.db.gz").read_bytes()))
    with Library.open(tmp_path / "library.db") as opened:
        yield opened
        assert opened.health().integrity == "ok"


def test_there_is_a_library_of_every_version_before_this_one() -> None:
    revisions = known_revisions(MIGRATIONS)
    assert VERSIONS in (revisions[:-1], revisions)  # this one's is made as soon as it has been published


def test_an_old_library_opens_with_its_people_and_its_journal(library: Library, told: dict[str, Any]) -> None:
    assert state(library) == told["opened"]
    assert [[as_worded_now(entry.title), entry.undone] for entry in library.edits.journal()] == told["journal"]
    to_undo, to_redo = (
        [title for title, undone in order if undone == wanted]
        for order, wanted in ((told["journal"], False), (told["journal"][::-1], True))
    )
    titles = [step.title if step else "" for step in library.edits.next_steps()]
    assert list(map(as_worded_now, titles)) == [to_undo[0], to_redo[0]]


def test_an_old_journal_is_undone_and_redone(library: Library, told: dict[str, Any]) -> None:
    titles = [title for title, undone in told["journal"] if not undone]
    for title in titles:
        change = library.edits.undo()
        assert change is not None and as_worded_now(change.title) == title
    assert library.edits.undo() is None
    assert state(library) == told["all undone"]
    for title, _ in reversed(told["journal"]):
        change = library.edits.redo()
        assert change is not None and as_worded_now(change.title) == title
    assert library.edits.redo() is None
    assert state(library) == told["all redone"]


@pytest.mark.parametrize(
    ("taken_at", "source", "precision"),
    [
        ("2019-05-01 00:00:00.000000", "folder", "month"),
        ("2019-01-01 00:00:00.000000", "folder", "year"),
        ("2019-05-02 00:00:00.000000", "folder", None),
        ("2019-05-01 00:00:00.000000", "name", None),
    ],
)
def test_a_date_of_a_folder_says_no_more_than_the_folder_did(
    tmp_path: Path, taken_at: str, source: str, precision: str | None
) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(gzip.decompress((OLD / "0005.db.gz").read_bytes()))
    with closing(sqlite3.connect(path)) as old, old:
        old.execute("UPDATE photo SET taken_at = ?, date_source = ? WHERE id = 3", (taken_at, source))
    with Library.open(path) as opened:
        assert opened.reading.photo(3).info.date_precision == precision

"""A look into a library from outside, by the library's own rules."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from engine.glance import Glance, glance
from engine.library import HidePerson, Library, NamePerson
from tests.engine.library.make import with_people

OLD = Path(__file__).parent / "library" / "old"


def test_a_glance_and_the_library_agree_on_what_can_be_seen(tmp_path: Path) -> None:
    library, people, faces = with_people(tmp_path, 4, 3, 2, 1)
    with library:
        library.edits.do(NamePerson(people[3], "Zoë"))
        library.edits.do(HidePerson(people[2], True))
        library.grouping.apply([(people[0], faces[0]), (people[1], faces[1])], portraits=[faces[0][1], faces[1][2]])
        away = [path for face in library.reading.faces(face_ids=faces[1][1:]) for path in face.paths]
        library.scans.mark_missing(["/p"], {f"/p/{i}.jpg" for i in range(10)} - set(away))
        listed = [(who.person_id, who.name, who.n_faces, who.cover_face_id) for who in library.reading.people()]
    assert listed == [
        (people[3], "Zoë", 1, faces[3][0]),
        (people[0], None, 4, faces[0][1]),
        (people[1], None, 1, faces[1][0]),
    ]
    seen = glance(library.path, 10).people
    assert [(who.person_id, who.name, who.n_faces, who.cover_face_id) for who in seen] == listed


@pytest.mark.parametrize("version", ["0001", "0004"])
def test_nobody_is_seen_in_a_library_of_another_version(version: str, tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    content = gzip.decompress((OLD / f"{version}.db.gz").read_bytes())
    path.write_bytes(content)
    assert glance(path, 10).people == ()
    assert path.read_bytes() == content
    Library.open(path).close()
    assert len(glance(path, 10).people) > 0


def test_what_is_no_library_looks_empty(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("Dear diary, " * 200)
    assert glance(tmp_path / "notes.txt", 10) == glance(tmp_path / "none.db", 10) == Glance()
    assert [file.name for file in tmp_path.iterdir()] == ["notes.txt"]

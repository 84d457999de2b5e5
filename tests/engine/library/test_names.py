"""What may be a name, in the engine itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import KnownError
from engine.library import Library, MoveFaces, NamePerson
from engine.library.names import name_key, valid_name

from . import make


@pytest.mark.parametrize(("name", "words"), [("A\0", "control"), ("\x1b[31mA", "control"), ("x" * 201, "at most 200")])
def test_no_edit_gives_a_name_that_disturbs(tmp_path: Path, name: str, words: str) -> None:
    with Library.open(tmp_path / "library.db") as library:
        make.write(library, *make.rows_of_faces(2))
        ids = [face.face_id for face in library.reading.faces()]
        library.grouping.apply([(None, ids)])
        (person,) = library.reading.people()
        for edit in (NamePerson(person.person_id, name), MoveFaces(tuple(ids[:1]), None, name)):
            with pytest.raises(KnownError, match=words):
                library.edits.do(edit)
        assert library.edits.journal() == []


def test_names_as_people_have_them() -> None:
    assert valid_name("x" * 200) == "x" * 200
    assert valid_name(" Anna\tKohl \n") == "Anna Kohl"
    assert valid_name("👩\u200d🚀 שלום") == "👩\u200d🚀 שלום"
    assert valid_name("\n") is None
    assert name_key("x" * 300 + "\x1b")  # an older library may hold it: undo must be able to bring it back

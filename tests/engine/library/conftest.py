from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from engine.library import Library, NamePerson

from .make import rows_of_faces, with_people, write


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.db") as opened:
        yield opened
        assert opened.health().integrity == "ok"


class Family(NamedTuple):
    library: Library
    people: list[int]
    faces: list[list[int]]


@pytest.fixture
def family(tmp_path: Path) -> Iterator[Family]:
    """Person 1 is Anna with faces 1, 2 and 3; persons 2 (faces 4, 5) and 3 (face 6) have no names; face 7 is free."""
    library, people, faces = with_people(tmp_path, 3, 2, 1)
    write(library, *rows_of_faces(7))
    library.do(NamePerson(people[0], "Anna"))
    assert (people, faces) == ([1, 2, 3], [[1, 2, 3], [4, 5], [6]])
    with library:
        yield Family(library, people, faces)
        assert library.health().integrity == "ok"

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from engine.library import Library, NamePerson

from .make import rows_of_faces, with_people, write


@pytest.fixture
def library(empty_library: Path, tmp_path: Path) -> Iterator[Library]:
    with Library.open(Path(shutil.copy(empty_library, tmp_path / "library.db"))) as opened:
        yield opened
        assert opened.health().integrity == "ok"


class Family(NamedTuple):
    library: Library
    people: list[int]
    faces: list[list[int]]


@pytest.fixture(scope="session")
def finished_family(tmp_path_factory: pytest.TempPathFactory) -> Family:
    """The family, made once, with its library closed."""
    library, people, faces = with_people(tmp_path_factory.mktemp("family"), 3, 2, 1)
    with library:
        write(library, *rows_of_faces(7))
        library.edits.do(NamePerson(people[0], "Anna"))
    assert (people, faces) == ([1, 2, 3], [[1, 2, 3], [4, 5], [6]])
    return Family(library, people, faces)


@pytest.fixture
def family(finished_family: Family, tmp_path: Path) -> Iterator[Family]:
    """Person 1 is Anna with faces 1, 2 and 3; persons 2 (faces 4, 5) and 3 (face 6) have no names; face 7 is free."""
    with Library.open(Path(shutil.copy(finished_family.library.path, tmp_path))) as library:
        yield finished_family._replace(library=library)
        assert library.health().integrity == "ok"

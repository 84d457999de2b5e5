from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from engine.addresses import write_address
from engine.library import Library, NamePerson
from tests.postgres import Server

from .make import rows_of_faces, with_people, write
from .places import CREATE_ROLE, FILES, Databases, Places


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run each test on both kinds of databases, but for those of what only files have."""
    kinds = [kind for kind in ("file", "server") if metafunc.definition.get_closest_marker(f"{kind}s") is not None]
    metafunc.parametrize("places", kinds or ["file", "server"], indirect=True)


@pytest.fixture(scope="session")
def databases(postgres: Server) -> Databases:
    """Databases of the tests' own server."""
    return Databases(postgres)


@pytest.fixture(autouse=True)
def places(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Places]:
    """Where libraries are; on a server, `tmp_path / "library.db"` is one already."""
    if getattr(request, "param", "file") == "file":
        yield FILES
        return
    databases: Databases = request.getfixturevalue("databases")
    databases.make(tmp_path / "library.db")
    yield databases
    databases.tidy()


@pytest.fixture
def library(places: Places, tmp_path: Path) -> Iterator[Library]:
    path = tmp_path / "library.db"
    with Library.open(path if path.exists() else places.make(path)) as opened:
        yield opened
        assert opened.health().integrity == "ok"


class Family(NamedTuple):
    library: Library
    people: list[int]
    faces: list[list[int]]


_families: dict[Places, Family] = {}


@pytest.fixture
def finished_family(places: Places, tmp_path_factory: pytest.TempPathFactory) -> Family:
    """The family, made once for each kind of databases, with its library closed."""
    if places not in _families:
        folder = tmp_path_factory.mktemp("family")
        places.make(folder / "library.db", to_stay=True)
        library, people, faces = with_people(folder, 3, 2, 1)
        with library:
            write(library, *rows_of_faces(7))
            library.edits.do(NamePerson(people[0], "Anna"))
        assert (people, faces) == ([1, 2, 3], [[1, 2, 3], [4, 5], [6]])
        _families[places] = Family(library, people, faces)
    return _families[places]


@pytest.fixture
def family(finished_family: Family, places: Places, tmp_path: Path) -> Iterator[Family]:
    """Person 1 is Anna with faces 1, 2 and 3; persons 2 (faces 4, 5) and 3 (face 6) have no names; face 7 is free."""
    with Library.open(places.copy(finished_family.library.path, tmp_path / "library.db")) as library:
        yield finished_family._replace(library=library)
        assert library.health().integrity == "ok"


@pytest.fixture
def shared(family: Family, places: Places, tmp_path: Path) -> Iterator[tuple[Library, Library, Library]]:
    """The family's library as Anna, Bert and Carl open it; Carl may only look."""
    assert isinstance(places, Databases)
    database = places.database_of(family.library.path)
    places.server.run(
        *(CREATE_ROLE.format(name) for name in ("anna", "bert", "carl")),
        "GRANT SELECT ON ALL TABLES IN SCHEMA public TO anna, bert, carl",
        "GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO anna, bert",
        "GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO anna, bert",
        database=database,
    )
    opened = []
    for name in ("anna", "bert", "carl"):
        write_address(tmp_path / f"{name}.library", places.server.address(database, name))
        opened.append(Library.open(tmp_path / f"{name}.library"))
    anna, bert, carl = opened
    yield anna, bert, carl
    for library in opened:
        library.close()

"""What viewers, editors and owners of a library on a server may do, with the very statements of docs/postgres.md."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from engine.addresses import write_address
from engine.errors import KnownError
from engine.library import Library, NamePerson
from engine.library.migrating import MIGRATIONS, known_revisions
from engine.library.transfer import copy_library

from .make import group, rows_of_faces, write
from .places import CREATE_ROLE, Databases, Places

pytestmark = pytest.mark.servers

DOCS = Path(__file__).parents[3] / "docs" / "postgres.md"
USERS = {"carl": "viewer", "bert": "editor", "anna": "owner"}


class Club:
    """A database in which the three roles are given as the docs say, with a user in each."""

    def __init__(self, places: Databases, folder: Path) -> None:
        self._server, self._folder = places.server, folder
        self.database = places.new_database()
        self._server.run(*(CREATE_ROLE.format(name) for name in (*USERS, "owner", "viewer", "editor")))
        self._server.run(f"ALTER DATABASE {self.database} OWNER TO owner")

    def file_of(self, user: str) -> Path:
        """Return the file with a user's address."""
        write_address(self._folder / f"{user}.library", self._server.address(self.database, user))
        return self._folder / f"{user}.library"

    def grant(self) -> None:
        """Do what the docs say, as the owner."""
        (said,) = re.findall(r"```sql\n(.*?)```", DOCS.read_text(), re.DOTALL)
        roles = (f"GRANT {role} TO {user}" for user, role in USERS.items())
        self._server.run("SET ROLE owner", *said.strip().split("\n"), "RESET ROLE", *roles, database=self.database)


@pytest.fixture
def club(places: Places, tmp_path: Path) -> Iterator[Club]:
    assert isinstance(places, Databases)
    made = Club(places, tmp_path)
    yield made
    places.server.run(*(f"REVOKE {role} FROM {user}" for user, role in USERS.items()))


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """The migrations of the Kith before."""
    folder = tmp_path / "older"
    shutil.copytree(MIGRATIONS, folder)
    (newest,) = (folder / "versions").glob(f"{known_revisions(MIGRATIONS)[-1]}_*.py")
    newest.unlink()
    return folder


def test_each_role_may_do_what_the_docs_say(club: Club, tmp_path: Path) -> None:
    Library.open(club.file_of("owner")).close()
    club.grant()
    with Library.open(club.file_of("bert")) as editor:
        write(editor, *rows_of_faces(3))
        group(editor, [(None, [1, 2]), (None, [3])])
        editor.edits.do(NamePerson(1, "Anna"))
        editor.edits.undo()
        editor.edits.redo()
        editor.set_setting("theme", "dark")
        with editor.scan_lock(), editor.grouping_lock(waits=False):
            pass
        editor.forgetting.forget(2)
        assert not editor.pack()
        assert editor.setting("forgotten_but_not_packed"), "it is left to an owner"
    with Library.open(club.file_of("carl")) as viewer:
        assert [person.name for person in viewer.reading.people()] == ["Anna"]
        for attempt in (
            lambda: viewer.edits.do(NamePerson(1, "Zoe")),
            lambda: viewer.forgetting.forget(1),
            lambda: viewer.set_setting("theme", "light"),
            lambda: viewer.scan_lock().__enter__(),
            lambda: viewer.grouping_lock(waits=True).__enter__(),
        ):
            with pytest.raises(KnownError, match="You may look at the library"):
                attempt()
        assert viewer.health().integrity == "ok"
    copy_library(club.file_of("carl"), tmp_path / "copy.db")
    with Library.open(club.file_of("anna")) as owner:
        owner.forgetting.pack()
        assert not owner.setting("forgotten_but_not_packed")


def test_an_owner_brings_the_tables_up_to_date_for_all(club: Club, older: Path) -> None:
    Library.open(club.file_of("owner"), migrations=older).close()
    club.grant()
    for user in ("carl", "bert"):
        with pytest.raises(KnownError, match="does not let you do this"):
            Library.open(club.file_of(user))
    with Library.open(club.file_of("anna")) as library, library.snapshot() as connection:
        owners = text("SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'")
        assert list(connection.scalars(owners)) == ["owner"]
    with Library.open(club.file_of("bert")) as library:
        write(library, *rows_of_faces(1))
        assert library.health().integrity == "ok"
    with Library.open(club.file_of("carl")) as library:
        assert len(library.reading.faces()) == 1
        assert library.health().integrity == "ok"

"""Where a test's library is: in a file, or in a database of the tests' own server, to which a file leads."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Protocol

from engine.addresses import read_address, write_address
from engine.library import Library
from tests.postgres import Server

CREATE_ROLE = "DO $$ BEGIN CREATE ROLE {} LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$"
"""A statement that makes a user of the server, where there is none yet."""


class Places(Protocol):
    def make(self, path: Path, *, to_stay: bool = False) -> Path:
        """Make a place where a library can be opened that has tables, but nothing in them; for one test, or to stay."""

    def copy(self, library: Path, path: Path) -> Path:
        """Copy a library that is closed."""

    def tidy(self) -> None:
        """Throw away what was made for a test and does not lie in its folder."""


class Files:
    def __init__(self) -> None:
        self._empty: Path | None = None

    def make(self, path: Path, *, to_stay: bool = False) -> Path:
        if self._empty is None:
            self._empty = Path(tempfile.mkdtemp()) / "library.db"
            Library.open(self._empty).close()
        return self.copy(self._empty, path)

    def copy(self, library: Path, path: Path) -> Path:
        return Path(shutil.copy(library, path))

    def tidy(self) -> None:
        """Do nothing."""


FILES = Files()


class Databases:
    def __init__(self, server: Server) -> None:
        self.server = server
        self._empty: str | None = None
        self._made: list[str] = []

    def make(self, path: Path, *, to_stay: bool = False) -> Path:
        if self._empty is None:
            self._empty = self.server.new_database()
            write_address(path, self.server.address(self._empty))
            Library.open(path).close()
        database = self.server.new_database(self._empty)
        return self._put(database, path, [] if to_stay else self._made)

    def copy(self, library: Path, path: Path) -> Path:
        return self._put(self.server.new_database(self.database_of(library)), path, self._made)

    def _put(self, database: str, path: Path, made: list[str]) -> Path:
        made.append(database)
        write_address(path, self.server.address(database))
        return path

    def database_of(self, library: Path) -> str:
        """Return the name of the database that a library's file leads to."""
        return (read_address(library) or "").partition("?")[0].rpartition("/")[2]

    def new_database(self) -> str:
        """Make a database with nothing in it, for one test."""
        self._made.append(self.server.new_database())
        return self._made[-1]

    def tidy(self) -> None:
        """Drop the databases that were made for a test."""
        while self._made:
            self.server.drop(self._made.pop())

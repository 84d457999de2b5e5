"""Two users of one library on a server, whose edits, undos and redos fall between one another: nothing is lost."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, NamedTuple

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from engine.addresses import write_address
from engine.errors import KnownError, StandsError
from engine.library import (
    ConfirmFaces,
    DeleteFace,
    Edit,
    HidePerson,
    JournalEntry,
    Library,
    MergePeople,
    MoveFaces,
    NamePerson,
    PinPeople,
    RejectFaces,
    SetBirthday,
)
from tests.engine.library.make import drawn
from tests.engine.library.places import CREATE_ROLE, Databases

from .test_random_edits import fresh_library

N_LIVES = max(1, int(os.environ.get("KITH_SEQUENCES", "25")) // 12)
USERS = ("anna", "bert")
users = st.sampled_from(USERS)
people = st.integers(1, 4)
some_faces = st.sets(st.integers(1, 8), min_size=1, max_size=2).map(lambda ids: tuple(sorted(ids)))
every_edit = st.one_of(
    st.builds(NamePerson, people, st.sampled_from(["Anna", "Bob", None])),
    st.builds(MoveFaces, some_faces, people | st.none()),
    st.builds(ConfirmFaces, some_faces),
    st.builds(RejectFaces, some_faces, people | st.none()),
    st.builds(MergePeople, people, people),
    st.builds(HidePerson, people, st.booleans()),
    st.builds(PinPeople, st.lists(people, max_size=2).map(tuple), st.booleans()),
    st.builds(SetBirthday, people, st.sampled_from(["1990-05-12", None])),
    st.builds(drawn, st.integers(1, 4), people | st.none()),
    st.builds(DeleteFace, st.integers(1, 14)),
)

State = dict[tuple[Any, ...], Any]
QUERIES = {
    "person": "SELECT id, name, hidden, pinned, CAST(birthday AS text) FROM person WHERE name IS NOT NULL OR hidden "
    "OR pinned OR birthday IS NOT NULL",
    "confirmed": "SELECT face_id, person_id FROM assignment WHERE confirmed",
    "refused": "SELECT face_id, coalesce(person_id, 0), true FROM rejection",
    "face": "SELECT id, x0, y0, x1, y1 FROM face",
}


class Step(NamedTuple):
    """An edit: what its user decided, as it was before and after."""

    before: State
    after: State


@dataclass
class Entry:
    """What the journal has of a step, and whether it was refused since the last edit."""

    step: Step
    journal_id: int
    undone: bool = False
    refused: bool = False


class TwoLives(RuleBasedStateMachine):
    """Compares what an undo or a redo changes with what its edit changed, and what the edit left with what it finds."""

    places: ClassVar[Databases]

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        fresh_library(self.places, self.folder).close()
        database = self.places.database_of(self.folder / "library.db")
        self.libraries: dict[str, Library] = {}
        for user in USERS:
            write_address(self.folder / f"{user}.library", self.places.server.address(database, user))
            self.libraries[user] = Library.open(self.folder / f"{user}.library")
        self.entries: dict[str, list[Entry]] = {user: [] for user in USERS}

    def teardown(self) -> None:
        if hasattr(self, "libraries"):
            assert self.libraries["anna"].health().integrity == "ok"
            for library in self.libraries.values():
                library.close()
            self.places.tidy()
            shutil.rmtree(self.folder)

    def state(self) -> State:
        """All that users alone decide, each thing by itself."""
        found: State = {}
        with self.libraries["anna"].snapshot() as connection:
            for what, query in QUERIES.items():
                n_keys = 2 if what == "refused" else 1
                for row in connection.exec_driver_sql(query):
                    found |= {(what, *row[:n_keys], place): value for place, value in enumerate(row[n_keys:])}
        return {key: value for key, value in found.items() if value is not None and value is not False}

    @rule(turns=st.lists(st.tuples(users, every_edit), min_size=1, max_size=5))
    def edit(self, turns: list[tuple[str, Edit]]) -> None:
        for user, edit in turns:
            before = self.state()
            try:
                change = self.libraries[user].edits.do(edit)
            except KnownError:
                assert self.state() == before
                continue
            for entry in self.entries[user]:
                entry.refused = False
            if change.people or change.faces:
                made = [entry for entry in self.entries[user] if not entry.undone]
                new = Entry(changed(before, self.state()), self.own(user)[0].journal_id)
                self.entries[user] = [*made, new]

    @rule(turns=st.lists(st.tuples(users, st.booleans()), min_size=1, max_size=4))
    def go_back_and_forth(self, turns: list[tuple[str, bool]]) -> None:
        for user, undo in turns:
            self.replay(user, undo)

    def own(self, user: str) -> list[JournalEntry]:
        return self.libraries[user].edits.journal(own=True)

    def next_ones(self, user: str, undo: bool) -> list[Entry]:
        """Which of a user's edits may be next: those that were refused, if they are still, are passed over."""
        entries = self.entries[user]
        if undo:
            there = [entry for entry in reversed(entries) if not entry.undone]
        else:
            latest = max((n for n, entry in enumerate(entries) if not (entry.undone or entry.refused)), default=-1)
            there = [entry for entry in entries[latest + 1 :] if entry.undone]
        n_refused = next((n for n, entry in enumerate(there) if not entry.refused), len(there))
        return there[: n_refused + 1]

    def replay(self, user: str, undo: bool) -> None:
        before, edits = self.state(), self.libraries[user].edits
        there = {entry.journal_id: entry for entry in self.next_ones(user, undo)}
        try:
            change = edits.undo() if undo else edits.redo()
        except StandsError as error:
            assert "stays as it is" in str(error)
            assert self.state() == before
            assert not there[error.journal_id].refused, "it was refused before, and not passed over"
            there[error.journal_id].refused = True
            return
        flipped = [entry.journal_id for entry in self.own(user) if entry.journal_id in there and entry.undone == undo]
        assert len(flipped) == (change is not None)
        if change is None:
            assert all(entry.refused for entry in there.values())
            return
        entry = there[flipped[0]]
        entry.undone = undo
        left, wanted = (entry.step.after, entry.step.before) if undo else entry.step
        really = changed(before, self.state())
        lost = {key for key in really.before.keys() | really.after.keys() if before.get(key) != left.get(key)}
        assert not lost, "what the other has changed since was overwritten"
        assert really.after.items() <= wanted.items(), "something was changed that the edit had not changed"

    @invariant()
    def both_see_the_same(self) -> None:
        if hasattr(self, "libraries"):
            anna, bert = (library.reading.people(include_hidden=True) for library in self.libraries.values())
            assert anna == bert


def changed(before: State, after: State) -> Step:
    keys = {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}
    return Step({key: before.get(key) for key in keys}, {key: after.get(key) for key in keys})


@pytest.fixture(autouse=True)
def server(databases: Databases) -> Iterator[None]:
    TwoLives.places = databases
    for user in USERS:
        databases.server.run(CREATE_ROLE.format(user), f"ALTER ROLE {user} SUPERUSER")
    yield
    for user in USERS:
        databases.server.run(f"ALTER ROLE {user} NOSUPERUSER")


TestTwoLives = pytest.mark.servers(TwoLives.TestCase)
TestTwoLives.settings = settings(
    max_examples=N_LIVES,
    stateful_step_count=12,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)

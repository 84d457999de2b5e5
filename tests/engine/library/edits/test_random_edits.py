"""A random life of a library: edits, undo, redo, groupings and scans in any order."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any, ClassVar

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from engine.errors import KnownError
from engine.library import (
    ConfirmFaces,
    DeleteFace,
    Edit,
    HidePeople,
    HidePerson,
    Library,
    MergeAll,
    MergePeople,
    MoveFaces,
    NamePerson,
    RejectFaces,
    SetBirthday,
    SetCover,
)
from tests.engine.library.make import BOX, NN2, NNS1, drawn, face, group, photo, resized, scan, write
from tests.engine.library.places import FILES, Places

N_PHOTOS = 4
PLACES = [100.0, 400.0, 700.0]
people = st.integers(1, 6)
some_faces = st.sets(st.integers(1, 3 * N_PHOTOS), min_size=1, max_size=4).map(lambda ids: tuple(sorted(ids)))
edits = st.one_of(
    st.builds(NamePerson, people, st.sampled_from(["Anna", "anna ", "Bob", "😀", None])),
    st.builds(MoveFaces, some_faces, people | st.none(), st.sampled_from(["Anna", "Cid", None])),
    st.builds(ConfirmFaces, some_faces),
    st.builds(RejectFaces, some_faces, people | st.none()),
    st.builds(MergePeople, people, people),
    st.builds(MergeAll, st.lists(people, max_size=3, unique=True).map(tuple), people),
    st.builds(HidePerson, people, st.booleans()),
    st.builds(HidePeople, st.lists(people, max_size=3).map(tuple), st.booleans()),
    st.builds(SetCover, people, st.integers(1, 3 * N_PHOTOS)),
    st.builds(SetBirthday, people, st.sampled_from(["1990-05-12", "2001-01-01", None])),
    st.builds(drawn, st.integers(1, N_PHOTOS), people | st.none()),
    st.builds(resized, st.integers(1, 3 * N_PHOTOS + 3), st.sampled_from([BOX, (90.0, 90.0, 210.0, 210.0)])),
    st.builds(DeleteFace, st.integers(1, 3 * N_PHOTOS + 3)),
)
_templates: dict[Places, Path] = {}


def fresh_library(places: Places, folder: Path) -> Library:
    """Open a copy of a scanned library, which is faster than scanning it again."""
    if places not in _templates:
        _templates[places] = places.make(Path(tempfile.mkdtemp()) / "library.db", to_stay=True)
        with Library.open(_templates[places]) as library:
            write(library, *(whole_scan(i) for i in range(N_PHOTOS)))
            ids = [face.face_id for face in library.reading.faces()]
            library.grouping.apply([(None, ids[i::4]) for i in range(3)])
    return Library.open(places.copy(_templates[places], folder / "library.db"))


def whole_scan(i: int, places: tuple[float, ...] = tuple(PLACES), content: str = "", shift: float = 0) -> Any:
    return scan(f"/p/{i}", content or f"photo {i}", *(face(place + shift, look=i) for place in places))


class Life(RuleBasedStateMachine):
    """Compares what the user decided, as the library has it, with what it was when it was decided."""

    places: ClassVar[Places] = FILES

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.library = fresh_library(self.places, self.folder)
        self.past: list[Any] = []  # what the user had decided before each edit that can be undone
        self.future: list[Any] = []
        self.now = self.decided()
        self.n_scans = 0

    def teardown(self) -> None:
        if hasattr(self, "library"):
            self.walk()  # once all the way, as guesses made after an undo may stand in the way of the redo
            first, last = self.walk()
            assert self.walk() == (first, last)
            assert self.decided() == (self.future[0] if self.future else self.now)
            self.library.close()
            self.places.tidy()
            shutil.rmtree(self.folder)

    def walk(self) -> tuple[Any, Any]:
        """Undo everything and redo everything; returns what was seen at both ends."""
        while self.library.edits.undo():
            pass
        first = self.seen()
        while self.library.edits.redo():
            pass
        return first, self.seen()

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        with self.library.snapshot() as connection:
            return [tuple(row) for row in connection.exec_driver_sql(query)]

    def decided(self) -> Any:
        """Names, hidden people, confirmed faces and faces set aside: what only the user may change."""
        named = self.rows("SELECT id, name, hidden FROM person WHERE name IS NOT NULL OR hidden ORDER BY id")
        confirmed = self.rows("SELECT face_id, person_id FROM assignment WHERE confirmed ORDER BY face_id")
        aside = self.rows("SELECT face_id FROM rejection WHERE person_id IS NULL ORDER BY face_id")
        return named, confirmed, aside

    def seen(self) -> Any:
        """All that the window shows."""
        faces = [
            (face.face_id, face.person_id, face.confirmed, face.face.box.tolist())
            for face in self.library.reading.faces()
        ]
        guesses = self.rows("SELECT face_id FROM assignment WHERE guessed ORDER BY face_id")
        rejections = self.rows("SELECT face_id, person_id FROM rejection ORDER BY face_id, person_id")
        embeddings = self.rows("SELECT face_id, weights_id, vector FROM embedding ORDER BY face_id, weights_id")
        return self.library.reading.people(include_hidden=True), faces, guesses, rejections, embeddings

    @rule(edit=edits)
    def do(self, edit: Edit) -> None:
        before = self.seen()
        try:
            change = self.library.edits.do(edit)
        except KnownError:
            assert self.seen() == before
            return
        if not (change.people or change.faces):
            assert self.seen() == before
        else:
            after = self.seen()
            self.library.edits.undo()
            assert self.seen() == before
            self.library.edits.redo()
            assert self.seen() == after
            self.past.append(self.now)
            self.future.clear()
            self.now = self.decided()

    @rule()
    def undo(self) -> None:
        assert (self.library.edits.undo() is not None) == bool(self.past)
        if self.past:
            self.future.append(self.now)
            self.now = self.past.pop()

    @rule()
    def redo(self) -> None:
        assert (self.library.edits.redo() is not None) == bool(self.future)
        if self.future:
            self.past.append(self.now)
            self.now = self.future.pop()

    @rule(seed=st.randoms(use_true_random=False))
    def regroup(self, seed: Any) -> None:
        """Throw the free faces together at random, as no rejection forbids."""
        table = self.library.grouping.face_table(NN2)
        ids = [*(person.person_id for person in self.library.reading.people(include_hidden=True)), None, None]
        groups: list[tuple[int | None, list[int]]] = [(person_id, []) for person_id in ids]
        for face_id in table.face_id[~table.locked].tolist():
            person_id, members = seed.choice(groups)
            if person_id not in table.rejected.get(face_id, ()) and seed.random() < 0.8:
                members.append(face_id)
        group(self.library, groups)
        assert not self.library.grouping.is_needed()

    @rule(
        i=st.integers(0, N_PHOTOS - 1), shift=st.sampled_from([0.0, 20.0]), other_net=st.booleans(), edit=st.booleans()
    )
    def rescan(self, i: int, shift: float, other_net: bool, edit: bool) -> None:
        """Find all faces again, with another net or after the file was edited in place."""
        self.n_scans += edit
        known = self.library.scans.known_files(None)[f"/p/{i}"]
        content = (
            f"photo {i}, edit {self.n_scans}"
            if edit
            else self.rows(f"SELECT content_hash FROM photo WHERE id = {known.photo_id}")[0][0]
        )
        write(self.library, whole_scan(i, content=content, shift=shift), weights=NNS1 if other_net else NN2)

    @rule(i=st.integers(0, N_PHOTOS - 1))
    def unplug(self, i: int) -> None:
        self.library.scans.mark_missing([f"/p/{i}"], set())

    @rule(i=st.integers(0, N_PHOTOS - 1))
    def plug_in(self, i: int) -> None:
        photo_id = self.library.scans.known_files(None)[f"/p/{i}"].photo_id
        write(self.library, links=[(photo(f"/p/{i}"), photo_id or 0)])

    @precondition(lambda self: not self.past and not self.future)
    @rule(i=st.integers(0, N_PHOTOS - 1), places=st.sets(st.sampled_from(PLACES)).map(sorted))
    def lose(self, i: int, places: list[float]) -> None:
        """Find only some faces; before any edit, as undo cannot bring back what a scan removed."""
        write(self.library, whole_scan(i, tuple(places), f"photo {i} cropped {places}"))

    @invariant()
    def what_the_user_decided_stands(self) -> None:
        if hasattr(self, "library"):
            assert self.decided() == self.now

    @invariant()
    def the_tables_are_sound(self) -> None:
        if hasattr(self, "library"):
            assert self.library.health().integrity == "ok"
            assert not self.rows(
                "SELECT 1 FROM assignment JOIN rejection USING (face_id) "
                "WHERE rejection.person_id IS NULL OR rejection.person_id = assignment.person_id"
            )


class LifeOnServer(Life):
    """The same in a database."""


@pytest.fixture(autouse=True)
def server(request: pytest.FixtureRequest) -> None:
    """Start the server, where it is wanted."""
    if request.cls is TestLifeOnServer:
        LifeOnServer.places = request.getfixturevalue("databases")


TestLife, TestLifeOnServer = Life.TestCase, LifeOnServer.TestCase
TestLife.settings = settings(
    max_examples=15,
    stateful_step_count=25,
    phases=(Phase.reuse, Phase.generate, Phase.shrink),
    suppress_health_check=[HealthCheck.too_slow],
)
TestLifeOnServer.settings = settings(TestLife.settings, max_examples=5)

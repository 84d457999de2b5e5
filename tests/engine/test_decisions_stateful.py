"""Whatever happens to photos, networks and groups: what the user said about faces stands until they say otherwise.

`make test-sequences` plays 1,000 sequences, a dozen minutes of them; `make test` plays a few.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, ClassVar

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import select

from engine.active_weights import THRESHOLD_SETTING
from engine.errors import KnownError
from engine.grouping.people import regroup
from engine.grouping.preview import Preview, apply_preview, preview
from engine.grouping.regrouping import regroup_people
from engine.grouping.split import propose_split
from engine.library import (
    ConfirmFaces,
    DeleteFace,
    DrawFace,
    Edit,
    HidePeople,
    HidePerson,
    Library,
    MergeAll,
    MergePeople,
    MoveFaces,
    NamePerson,
    RejectFaces,
    ResizeFace,
    SetBirthday,
    SetCover,
    StaleGrouping,
    UntanglePeople,
)
from engine.library.schema import FaceRow
from engine.records import FaceTimes
from engine.vectors.adapter import ADAPTER_SETTING, Adapter

from .decisions_model import Decisions, Seen, look
from .decisions_world import N_DETECTORS, N_PEOPLE, NETS, ROOT, SIDE_PX, World, vector, whose_looks
from .library.places import FILES, Databases, Places

N_SEQUENCES = int(os.environ.get("KITH_SEQUENCES", "25"))
MEMORY = Path("/dev/shm")  # where writing costs nothing, if there is such a place

pick = st.integers(0, 30)  # one of however many there are
picks = st.lists(pick, min_size=1, max_size=3)
names = st.sampled_from(["Anna", "anna", "Bob", "Cid"])
guests = st.lists(st.integers(0, N_PEOPLE - 1), max_size=3, unique=True).map(tuple)


def _same(one: Any, other: Any) -> bool:
    """Whether two columns of what is known of faces are equal: arrays, several of them, or what is known of people."""
    if isinstance(one, FaceTimes):
        columns = [(getattr(one, field.name), getattr(other, field.name)) for field in fields(one)]
        return all(np.array_equal(a, b, equal_nan=True) for a, b in columns)
    return bool(np.array_equal(one, other) if isinstance(one, np.ndarray) else one == other)


class Life(RuleBasedStateMachine):
    """Does what users, disks and scans do, and compares the library with a model of the user's decisions."""

    places: ClassVar[Places] = FILES

    @initialize(pictures=st.lists(guests, min_size=2, max_size=6), grouped=st.booleans())
    def begin(self, pictures: list[tuple[int, ...]], grouped: bool) -> None:
        self.folder = Path(tempfile.mkdtemp(dir=MEMORY if MEMORY.is_dir() else None))
        self.library = Library.open(self.places.make(self.folder / "library.db"))
        self.world = World()
        self.now = Decisions()
        self.handed: set[tuple[int, int | None]] = set()  # face, and somebody whom a grouping made part of another
        self.taken_back: set[tuple[int, int | None]] = set()  # refusals that were undone
        self.past: list[Decisions] = []  # before each edit that can be undone
        self.future: list[Decisions] = []
        self.whose: dict[int, set[int]] = {}  # whose faces they were when something was decided
        self.grouping: tuple[Any, Any] | None = None  # one that is under way
        self.preview: Preview | None = None
        for people in pictures:
            self.world.put(f"{ROOT}/{self.world.tick()}.jpg", self.world.take(people))
        self.scan(None)
        if grouped:
            regroup_people(self.library, self.world.weights)

    def teardown(self) -> None:
        if hasattr(self, "library"):
            self.walk(self.library.edits.undo, self.past, self.future)
            assert self.now.again(Decisions(), look(self.library)) == Decisions(), "undone to the beginning"
            self.walk(self.library.edits.redo, self.future, self.past)
            assert self.library.health().integrity == "ok"
            self.library.close()
            self.places.tidy()
            shutil.rmtree(self.folder)

    def walk(self, step: Any, there: list[Decisions], behind: list[Decisions]) -> None:
        while self.go(step, there, behind):
            self.what_the_user_said_stands()

    # -- the disk and the scans ------------------------------------------------------------------------

    @rule(kind=st.sampled_from(["new", "new", "crop", "replace", "break", "gone", "back", "move", "copy"]),
          at=pick, people=guests, n_photos=st.none() | st.integers(0, 4), shy=st.booleans())  # fmt: skip
    def change_files(self, kind: str, at: int, people: tuple[int, ...], n_photos: int | None, shy: bool) -> None:
        """Change a file, and let a scan see it or be killed before."""
        world = self.world
        path = _one(sorted(world.away if kind == "back" else world.files), at)
        fresh = f"{ROOT}/{world.tick()}.jpg"
        if kind == "new" or path is None:
            world.put(fresh, world.take(people, shy=shy and bool(people)))
        elif kind == "back":
            world.files[path] = world.away.pop(path)
        elif kind == "gone":
            world.away[path] = world.files.pop(path)
        elif kind == "copy":
            world.files[fresh] = world.files[path]
        elif kind == "move":
            world.files[fresh] = world.files.pop(path)
        elif kind == "break":
            world.put(path, None)
        elif kind == "replace":
            world.put(path, world.take(people))
        elif (picture := world.files[path][0]) is not None:
            gone = at % 4  # or nobody is cut off
            world.put(path, world.picture(tuple(shot for k, shot in enumerate(picture.shots) if k != gone)))
        self.scan(n_photos)

    @rule(net=st.integers(0, len(NETS) - 1), n_photos=st.none() | st.integers(0, 4), group=st.booleans())
    def change_net(self, net: int, n_photos: int | None, group: bool) -> None:
        """Embed all photos, or a part of them, with another network."""
        self.world.net = net
        self.scan(n_photos)
        if group:
            regroup_people(self.library, self.world.weights)

    @rule(detector=st.integers(0, N_DETECTORS - 1), n_photos=st.none() | st.integers(0, 4))
    def search_again(self, detector: int, n_photos: int | None) -> None:
        """Find faces a little elsewhere, lose some and find others."""
        self.world.detector = detector
        self.scan(n_photos)

    def scan(self, n_photos: int | None) -> None:
        before = look(self.library)
        self.world.scan(self.library, n_photos)
        gone = before.faces.keys() - look(self.library).faces.keys()
        assert not gone & self.now.faces(before), "a scan lost faces about which something was decided"
        for decisions in (self.now, *self.past, *self.future):
            decisions.forget(gone)

    @rule()
    def reopen(self) -> None:
        self.library.close()
        self.library = Library.open(self.library.path)

    @rule()
    def learn(self) -> None:
        """Read what was said of all faces, of which the library keeps a part from the last time."""
        kept = self.library.reading.evidence(self.world.weights.id)
        with Library(self.library.path) as other:
            fresh = other.reading.evidence(self.world.weights.id)
        assert all(_same(getattr(kept, field.name), getattr(fresh, field.name)) for field in fields(kept))

    # -- grouping --------------------------------------------------------------------------------------

    @rule(threshold=st.sampled_from([None, None, 0.5, 0.8, 1.2, 1.6]), provisional=st.booleans())
    def regroup(self, threshold: float | None, provisional: bool) -> None:
        self.library.set_setting(THRESHOLD_SETTING, threshold)
        regroup_people(self.library, self.world.weights, provisional=provisional)

    @rule(threshold=st.sampled_from([0.5, 1.0, 1.6]))
    def begin_grouping(self, threshold: float) -> None:
        """Group faces, but write nothing before other things happened."""
        table = self.library.grouping.face_table(self.world.weights.id)
        groups = [(group.person_id, group.face_ids) for group in regroup(table, threshold)]
        self.grouping = groups, table.face_id.tolist()

    @precondition(lambda self: self.grouping is not None)
    @rule(provisional=st.booleans())
    def end_grouping(self, provisional: bool) -> None:
        assert self.grouping is not None
        before = look(self.library)
        try:
            self.library.grouping.apply(*self.grouping, provisional=provisional)
        except StaleGrouping:
            assert look(self.library) == before
        self.grouping = None

    @rule(threshold=st.sampled_from([None, 0.5, 1.6]), adapter=st.integers(0, 4))
    def look_ahead(self, threshold: float | None, adapter: int) -> None:
        """See what another threshold, another adapter or none would do."""
        weights = self.world.weights
        matrix = np.eye(128, dtype=np.float32) + 0.05 * np.random.default_rng(adapter).normal(size=(128, 128))
        made = Adapter(weights.id, matrix.astype(np.float32), 0.7 + 0.1 * adapter, 1.0)
        chosen = (..., None)[adapter] if adapter < 2 else made
        self.preview = preview(self.library, weights, threshold=threshold, adapter=chosen)

    @precondition(lambda self: self.preview is not None)
    @rule()
    def make_it_so(self) -> None:
        """Apply a preview, on which other things may have happened."""
        assert self.preview is not None
        before, journal = look(self.library), self.library.edits.journal()
        try:
            apply_preview(self.library, self.preview)
        except KnownError:
            assert look(self.library) == before
        if self.library.edits.journal() != journal:
            self.remember(replace(self.now, adapter=self.preview.settings.get(ADAPTER_SETTING, self.now.adapter)))
        self.preview = None

    # -- the user --------------------------------------------------------------------------------------

    def do(self, edit: Edit) -> None:
        before = look(self.library)
        try:
            change = self.library.edits.do(edit)
        except KnownError:
            assert self.now.forbids(edit)
            assert look(self.library) == before
            return
        assert not self.now.forbids(edit)
        then = self.now.after(edit, before, change)
        if not (change.people or change.faces):
            assert then.refused - self.now.refused <= before.rejections, "said again of whom it was handed on to"
            assert (look(self.library), replace(then, refused=self.now.refused)) == (before, self.now)
            return
        self.remember(then)

    def remember(self, then: Decisions) -> None:
        self.taken_back -= then.refused
        self.past.append(self.now)
        self.future.clear()
        self.now = then

    def someone(self, at: int) -> int | None:
        return _one(sorted(look(self.library).people), at)

    def some_people(self, which: list[int]) -> list[int]:
        return sorted({person for at in which if (person := self.someone(at))})

    def some_faces(self, which: list[int], owned: bool = False) -> tuple[int, ...]:
        seen = look(self.library)
        ids = sorted(seen.owner if owned else seen.faces)
        return tuple(sorted({ids[at % len(ids)] for at in which})) if ids else ()

    @rule(at=pick, name=names)
    def name(self, at: int, name: str) -> None:
        if person := self.someone(at):
            self.do(NamePerson(person, name))

    @rule(at=pick)
    def take_name_away(self, at: int) -> None:
        if person := _one(sorted(self.now.names), at):
            self.do(NamePerson(person, None))

    @rule(which=picks, to=pick | st.none(), name=names | st.none(), apart=st.booleans())
    def move(self, which: list[int], to: int | None, name: str | None, apart: bool) -> None:
        if faces := self.some_faces(which):
            self.do(MoveFaces(faces, None if to is None else self.someone(to), name, apart))

    @rule(at=pick, a=pick, b=pick)
    def split(self, at: int, a: int, b: int) -> None:
        table = self.library.grouping.face_table(self.world.weights.id)
        person = self.someone(at)
        theirs = sorted(table.face_id[table.person_id == person].tolist()) if person else []
        if person and len(theirs) > 1 and _one(theirs, a) != _one(theirs, b):
            parts = propose_split(self.library, self.world.weights, person, _one(theirs, a), _one(theirs, b))
            self.do(MoveFaces(parts.go, None))

    @rule(which=picks)
    def confirm(self, which: list[int]) -> None:
        if faces := self.some_faces(which, owned=True):
            self.do(ConfirmFaces(faces))

    @rule(at=pick)
    def say_no_to_a_face_that_is_there(self, at: int) -> None:
        if faces := self.some_faces([at], owned=True):
            self.do(RejectFaces(faces, look(self.library).owner[faces[0]]))

    @rule(which=picks, person=pick | st.none())
    def reject(self, which: list[int], person: int | None) -> None:
        """Say that faces are not somebody, or nobody to care for."""
        if faces := self.some_faces(which):
            self.do(RejectFaces(faces, None if person is None else self.someone(person)))

    @rule(a=pick, b=pick)
    def merge(self, a: int, b: int) -> None:
        source, target = self.someone(a), self.someone(b)
        if source and target:
            self.do(MergePeople(source, target))

    @rule(which=picks, to=pick)
    def merge_all(self, which: list[int], to: int) -> None:
        if person := self.someone(to):
            self.do(MergeAll(tuple(self.some_people(which)), person))

    @rule(a=pick, b=pick, to_a=st.sets(pick, max_size=4))
    def untangle(self, a: int, b: int, to_a: set[int]) -> None:
        first, other = self.someone(a), self.someone(b)
        theirs = sorted(face for face, person in look(self.library).owner.items() if person in (first, other))
        if first and other and first != other and theirs:
            parts: tuple[list[int], list[int]] = ([], [])
            for k, face in enumerate(theirs):
                parts[k not in to_a].append(face)
            self.do(UntanglePeople(first, other, tuple(parts[0]), tuple(parts[1])))

    @rule(at=pick, hidden=st.booleans())
    def hide(self, at: int, hidden: bool) -> None:
        if person := self.someone(at):
            self.do(HidePerson(person, hidden))

    @rule(which=picks, hidden=st.booleans())
    def hide_many(self, which: list[int], hidden: bool) -> None:
        if people := self.some_people(which):
            self.do(HidePeople(tuple(people), hidden))

    @rule(at=pick, day=st.sampled_from(["1990-05-12", "2001-01-01", None]))
    def birthday(self, at: int, day: str | None) -> None:
        if person := self.someone(at):
            self.do(SetBirthday(person, day))

    @rule(at=pick)
    def cover(self, at: int) -> None:
        if faces := self.some_faces([at], owned=True):
            self.do(SetCover(look(self.library).owner[faces[0]], faces[0]))

    @rule(at=pick, who=st.integers(0, N_PEOPLE - 1), person=pick | st.none())
    def draw(self, at: int, who: int, person: int | None) -> None:
        """Draw a face: one that a better detector would find, if there is one, or else one beside all others."""
        with self.library.snapshot() as connection:
            photos = connection.exec_driver_sql("SELECT id, content_hash FROM photo ORDER BY id").all()
        if not photos:
            return
        photo_id, content = photos[at % len(photos)]
        shy = [shot for shot in self.world.pictures[content].shots if shot.shy]
        who, moment, x0 = (shy[0].who, shy[0].moment, shy[0].x0_px) if shy else (who, self.world.tick(), 500.0)
        to = None if person is None else self.someone(person)
        self.do(DrawFace(photo_id, _box(x0), (0.0,) * 10, 0.8, *self._embedded(who, moment), to))

    @rule(at=pick)
    def resize(self, at: int) -> None:
        whose = whose_looks(self.library)
        if face := _one(sorted(whose), at):
            with self.library.snapshot() as connection:
                x0 = connection.scalars(select(FaceRow.x0).where(FaceRow.id == face)).one()
            seen_as = self._embedded(min(whose[face]), self.world.tick())
            self.do(ResizeFace(face, _box(x0 + 5.0), (0.0,) * 10, 0.8, *seen_as))

    @rule(at=pick)
    def delete(self, at: int) -> None:
        if faces := self.some_faces([at]):
            self.do(DeleteFace(faces[0]))

    def _embedded(self, who: int, moment: int) -> tuple[str, str, str]:
        weights = self.world.weights.id
        return vector(who, moment, self.world.net, 0).tobytes().hex(), weights.net, weights.sha256

    @rule()
    def undo(self) -> None:
        self.go(self.library.edits.undo, self.past, self.future)

    @rule()
    def redo(self) -> None:
        self.go(self.library.edits.redo, self.future, self.past)

    def go(self, step: Any, there: list[Decisions], behind: list[Decisions]) -> bool:
        """Undo or redo; False at the end of the way."""
        assert (step() is not None) == bool(there)
        if not there:
            return False
        behind.append(self.now)
        self.now = there.pop().again(self.now, look(self.library))
        self.taken_back |= behind[-1].refused - self.now.refused
        self.taken_back -= self.now.refused
        return True

    @invariant()
    def what_the_user_said_stands(self) -> None:
        if hasattr(self, "library"):
            seen = look(self.library)
            self.handed |= self.now.unheard(seen)
            self.now.check(seen, {face for face, _ in self.handed - self.taken_back})
            self.check_whose(seen, whose_looks(self.library))

    def check_whose(self, seen: Seen, whose: dict[int, set[int]]) -> None:
        """A face with decisions is still the same person's, however the photos changed."""
        decided = {face: whose.get(face, set()) for face in self.now.faces(seen)}
        known = {face: self.whose.get(face, people) for face, people in decided.items()}
        strangers = {face: people for face, people in decided.items() if people - known[face]}
        assert not strangers, "decisions that came to mean somebody else"
        self.whose = known


def _one(things: list[Any], at: int) -> Any:
    return things[at % len(things)] if things else None


def _box(x0: float) -> tuple[float, ...]:
    return x0, 50.0, x0 + SIDE_PX, 150.0


class LifeOnServer(Life):
    """The same in a database."""


@pytest.fixture(autouse=True)
def server(request: pytest.FixtureRequest) -> None:
    """Start the server, where it is wanted."""
    if request.cls is TestLifeOnServer:
        LifeOnServer.places = Databases(request.getfixturevalue("postgres"))


TestLife, TestLifeOnServer = Life.TestCase, LifeOnServer.TestCase
TestLife.settings = settings(
    max_examples=N_SEQUENCES,
    stateful_step_count=30,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
TestLifeOnServer.settings = settings(TestLife.settings, max_examples=max(1, N_SEQUENCES // 8))

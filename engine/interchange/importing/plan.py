"""What an import would do, to be looked at before anything is changed."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

from engine.interchange import frames
from engine.interchange.importing.alike import clean_name, find_alike
from engine.interchange.importing.laying import lay, of_now
from engine.interchange.importing.places import FoundPhoto, PhotoPlaces
from engine.interchange.records import NamedRegion, PhotoNames, Region
from engine.interchange.xmp.regions import add_missing
from engine.library import Library
from engine.library.names import name_key
from engine.library.reading.placed_faces import Box, PlacedFace, PlacedFaces
from engine.records import SomebodyInPhoto
from engine.sentences import plural, sentence

_SAME_PLACE = 0.3  # overlap with where somebody was who was forgotten
_SMALLEST_PX = 8  # of a region that is drawn as a face
_MOST_KNOWN = 100  # faces of somebody that are compared with others, of each kind
_AT_ONCE = 20_000  # photos whose faces are read in one go


class Drawing(NamedTuple):
    """A region where no face was found: pixels of the upright photo; unconfirmed like a hint, perhaps."""

    photo_id: int
    path: str
    box: Box
    is_confirmed: bool = True


class Conflict(NamedTuple):
    """A face of which the user has said something else in Kith, which stays.

    Attributes
    ----------
    name : str
        What the other program says.
    face_id, photo_id : int
    path : str
    kept : str
        What Kith keeps: "Anna", "not Bob", "nobody".
    """

    name: str
    face_id: int
    photo_id: int
    path: str
    kept: str


@dataclass
class PlannedPerson:
    """Somebody whom the source names.

    Attributes
    ----------
    name : str
    person_id : int or None
        Who bears that name in Kith; None would be a new person.
    birthday : date or None
    alike : str or None
        Somebody else in Kith or in the source who may be the same, by their name.
    face_ids : list of int
        Found faces that would be confirmed as theirs.
    hinted_ids : list of int
        Found faces that would be theirs, and not confirmed: of a group that was named, or of a photo of which no more
        is said than that they are in it: its only one, or the likeliest.
    drawings : list of Drawing
    photo_ids : list of int
        Photos that show them, nobody knows where, and of which Kith does not know it yet.
    n_known : int
        Faces that are theirs in Kith already.
    """

    name: str
    person_id: int | None = None
    birthday: date | None = None
    alike: str | None = None
    face_ids: list[int] = field(default_factory=list)
    hinted_ids: list[int] = field(default_factory=list)
    drawings: list[Drawing] = field(default_factory=list)
    photo_ids: list[int] = field(default_factory=list)
    n_known: int = 0

    @property
    def n_new(self) -> int:
        """How many faces would be named."""
        return len(self.face_ids) + len(self.hinted_ids) + len(self.drawings)

    @property
    def is_news(self) -> bool:
        """Whether an import would change anything about them."""
        return bool(self.n_new or self.photo_ids)


@dataclass
class ImportPlan:
    """What an import would do.

    Attributes
    ----------
    program : str
    people : list of PlannedPerson
        Those with the most faces first.
    conflicts : list of Conflict
    unknown : list of str
        Photos of the source that are not in the library.
    unknown_folders : list of Path
        Where those are that can be scanned.
    n_photos : int
        Photos of the source that are in the library.
    n_guesses : int
        Faces that the program only guesses at; they are left to Kith's own grouping.
    problems : list of str
        A sentence each.
    """

    program: str
    people: list[PlannedPerson] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    unknown_folders: list[Path] = field(default_factory=list)
    n_photos: int = 0
    n_guesses: int = 0
    problems: list[str] = field(default_factory=list)


Choose = Callable[[Sequence[SomebodyInPhoto]], Mapping[int, int]]
"""Chooses faces for people who are said to be in photos: places in the sequence to face_ids."""


def choose_none(_wanted: Sequence[SomebodyInPhoto]) -> Mapping[int, int]:
    """Choose no face: photos only note who is in them."""
    return {}


def make_plan(library: Library, program: str, photos: Iterable[PhotoNames], choose: Choose = choose_none) -> ImportPlan:
    """Lay the names of a source on the faces of the library, without changing anything.

    Parameters
    ----------
    library : Library
    program : str
    photos : iterable of PhotoNames
        A photo may come several times, from several readers: of one face the first name counts.
    choose : function
        Knows whose faces look alike; who is in a photo narrows down whose they may be.
    """
    planner = _Planner(library, program, choose)
    for names in photos:
        planner.take(names)
    return planner.finish()


class _Planner:
    def __init__(self, library: Library, program: str, choose: Choose) -> None:
        self._library, self._choose = library, choose
        self._open: list[tuple[PlannedPerson, int, tuple[int, ...]]] = []  # who is in which photo, one of its faces
        self._plan = ImportPlan(program)
        self._places = PhotoPlaces(library.reading.photo_files())
        everybody = library.reading.people(include_hidden=True)
        named = [person for person in everybody if person.name]
        self._named = {name_key(clean_name(person.name or "")): person for person in named}  # as their names come back
        self._named |= {name_key(person.name): person for person in named}
        self._heard: defaultdict[FoundPhoto, list[tuple[str, list[NamedRegion]]]] = defaultdict(list)
        self._said: dict[int, tuple[str, list[NamedRegion]]] = {}
        self._people: dict[str | None, PlannedPerson] = {}
        self._spellings: defaultdict[str | None, Counter[str]] = defaultdict(Counter)
        self._n_no_names = 0

    def take(self, names: PhotoNames) -> None:
        """Note what a source says of a photo."""
        self._plan.problems += [
            sentence("{path}: {reason}", path=names.path, reason=problem) for problem in names.problems
        ]
        people = [clean for person in names.regions if (clean := self._usable(person)) is not None]
        if not people:
            return
        found = self._places.find(names.path)
        if found is None:
            self._plan.unknown.append(names.path)
        else:
            self._heard[found].append((names.path, people))

    def _join_up(self) -> None:
        """Put together what was said of each photo; of paths that only end alike, the likest ones mean it."""
        most: dict[int, int] = {}
        for photo_id, n_alike in self._heard:
            most[photo_id] = max(most.get(photo_id, 0), n_alike or 0)
        for (photo_id, n_alike), heard in self._heard.items():
            for path, people in heard:
                if n_alike in (None, most[photo_id]):
                    add_missing(self._said.setdefault(photo_id, (path, []))[1], people)
                else:
                    self._plan.unknown.append(path)

    def _usable(self, person: NamedRegion) -> NamedRegion | None:
        if person.kind != "face" or not person.name.strip():
            return None
        if person.is_guess:
            self._plan.n_guesses += 1
            return None
        name = clean_name(person.name)
        if name is None:
            self._n_no_names += 1
            return None
        return replace(person, name=name)

    def finish(self) -> ImportPlan:
        """Return the plan."""
        plan = self._plan
        self._join_up()
        plan.n_photos = len(self._said)
        plan.unknown = list(dict.fromkeys(plan.unknown))  # of which several readers may speak
        photo_ids = sorted(self._said)
        for start in range(0, len(photo_ids), _AT_ONCE):
            faces = self._library.reading.placed_faces(photo_ids[start : start + _AT_ONCE])
            for photo_id, placed in faces.items():
                self._lay(photo_id, placed)
        self._choose_faces()
        plan.people = sorted(self._people.values(), key=lambda person: (-person.n_new, person.name))
        for key, person in self._people.items():
            if person.person_id is None:
                person.name = self._spellings[key].most_common(1)[0][0]
        self._offer_alike()
        if self._n_no_names:
            left_out = plural(
                "{n} name is too long to be a name, or without a letter, and left out.",
                "{n} names are too long to be a name, or without a letter, and left out.",
                self._n_no_names,
            )
            plan.problems.append(left_out)
        return plan

    def _offer_alike(self) -> None:
        plan = self._plan
        known = list(dict.fromkeys(person.name for person in self._named.values() if person.name))
        names = [person.name for person in plan.people]
        alike = find_alike(names, known)
        within = find_alike(names, names)
        place = {name: number for number, name in enumerate(names)}
        for person in plan.people:
            other = within.get(person.name)
            if other is not None and place[other] > place[person.name]:
                other = None  # the one with more faces keeps its spelling
            person.alike = None if person.person_id is not None else alike.get(person.name, other)
        may_be = {person.name: person.alike for person in plan.people}
        plan.conflicts = [conflict for conflict in plan.conflicts if may_be.get(conflict.name) != conflict.kept]

    def _lay(self, photo_id: int, placed: PlacedFaces) -> None:
        path, said = self._said[photo_id]
        size = (placed.width_px, placed.height_px)
        named = [of_now(person, size) for person in said]
        faces = [(face, region) for face in placed.faces if (region := frames.of_pixels(face.box, size)) is not None]
        forgotten = [region for box in placed.forgotten if (region := frames.of_pixels(box, size)) is not None]
        laid = lay(named, [region for _, region in faces])
        for person, region, number in zip(named, laid.regions, laid.faces, strict=True):
            planned = self._person(person)
            if number is not None:
                self._name_face(planned, faces[number][0], photo_id, path, is_confirmed=person.is_confirmed)
            elif region is not None and any(region.overlap(gone) > _SAME_PLACE for gone in forgotten):
                continue
            elif region is not None and laid.is_sure and _is_large_enough(region, size):
                box = frames.to_pixels(region, size)
                planned.drawings.append(Drawing(photo_id, path, box, person.is_confirmed))
            else:
                self._place_nowhere(planned, photo_id, placed, n_named=len(named))

    def _person(self, person: NamedRegion) -> PlannedPerson:
        key = name_key(person.name)
        self._spellings[key][person.name] += 1
        if key not in self._people:
            known = self._named.get(key)
            self._people[key] = PlannedPerson(*((known.name or "", known.person_id) if known else (person.name, None)))
        planned = self._people[key]
        planned.birthday = planned.birthday or person.birthday
        return planned

    def _name_face(
        self, planned: PlannedPerson, face: PlacedFace, photo_id: int, path: str, *, is_confirmed: bool
    ) -> None:
        kept = _kept(planned, face)
        is_theirs = face.person_id is not None and face.person_id == planned.person_id
        if kept is not None:
            self._plan.conflicts.append(Conflict(planned.name, face.face_id, photo_id, path, kept))
        elif is_theirs and (face.is_confirmed or not is_confirmed):
            planned.n_known += 1
        elif is_confirmed:
            planned.face_ids.append(face.face_id)
        elif face.person_name is None:
            planned.hinted_ids.append(face.face_id)
        else:  # here it is taken for somebody else, and nobody has looked at it in either place
            self._plan.n_guesses += 1

    def _place_nowhere(self, planned: PlannedPerson, photo_id: int, placed: PlacedFaces, n_named: int) -> None:
        """Take the only face of a photo for the only name that there is; otherwise note who is in the photo."""
        if any(face.person_id == planned.person_id for face in placed.faces if face.person_id is not None):
            planned.n_known += 1
            return
        free = [face for face in placed.faces if None not in face.refused]
        if len(free) == n_named == 1 and _may_be(planned, free[0]):
            planned.hinted_ids.append(free[0].face_id)
        else:
            if planned.person_id not in placed.said:
                planned.photo_ids.append(photo_id)
            candidates = tuple(face.face_id for face in free if _may_be(planned, face))
            if candidates:
                self._open.append((planned, photo_id, candidates))

    def _choose_faces(self) -> None:
        """Let the likeliest faces of photos be hints, where several may be several people's."""
        taken = {face for person in self._people.values() for face in (*person.face_ids, *person.hinted_ids)}
        known = {
            key: (*person.face_ids[:_MOST_KNOWN], *person.hinted_ids[:_MOST_KNOWN])
            for key, person in self._people.items()
        }
        wanted = [
            SomebodyInPhoto(
                person.person_id,
                known[name_key(person.name)],
                tuple(face for face in candidates if face not in taken),
            )
            for person, _, candidates in self._open
        ]
        for place, face_id in sorted(self._choose(wanted).items()):
            person, photo_id, _ = self._open[place]
            person.hinted_ids.append(face_id)
            if photo_id in person.photo_ids:
                person.photo_ids.remove(photo_id)


def _kept(planned: PlannedPerson, face: PlacedFace) -> str | None:
    """Return what the user said of a face that keeps it from being somebody's; None if nothing does."""
    if None in face.refused:
        #: Whom Kith keeps a face for, against what another program says: "nobody, and not Anna"
        return sentence("nobody")
    if planned.person_id is not None and planned.person_id in face.refused:
        #: What Kith keeps of a face, against what another program says
        return sentence("not {name}", name=planned.name)
    if face.is_of_user and face.person_id != planned.person_id:
        return face.person_name or f"person {face.person_id}"
    return None


def _may_be(planned: PlannedPerson, face: PlacedFace) -> bool:
    return _kept(planned, face) is None and face.person_name is None


def _is_large_enough(region: Region, size: tuple[int, int]) -> bool:
    x0, y0, x1, y1 = frames.to_pixels(region, size)
    return min(x1 - x0, y1 - y0) >= _SMALLEST_PX


def joined_names(people: Sequence[PlannedPerson], joined: Mapping[str, str]) -> dict[str, str]:
    """Return what each person is called once some are taken for others: A for B, and B for C, makes A C."""
    called = {}
    for person in people:
        name, seen = person.name, set[str]()
        while name in joined and name not in seen:
            seen.add(name)
            name = joined[name]
        called[person.name] = name
    return called

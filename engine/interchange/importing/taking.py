"""From a plan to the edit that makes it true: missing faces are drawn, people who are one are joined."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from engine.errors import KnownError
from engine.interchange.importing.plan import (
    Choose,
    Drawing,
    ImportPlan,
    PlannedPerson,
    choose_none,
    joined_names,
    make_plan,
)
from engine.interchange.readers.reader import NamesReader, is_of_this_computer
from engine.interchange.records import PhotoNames
from engine.library import DrawFace, ImportedPerson, ImportNames, Library
from engine.sentences import all_of


class MadeFace(Protocol):
    """A face that was embedded, as `engine.scanning.outside.face_maker` makes it."""

    def edit_fields(self) -> dict[str, Any]:
        """Return what `DrawFace` takes of it."""
        ...


Draw = Callable[[str, tuple[float, float, float, float]], MadeFace]
"""A function of a path and a box that embeds what is there, or raises KnownError."""


@dataclass
class Drawn:
    """Faces that were made of a plan's regions.

    Attributes
    ----------
    faces, hinted : mapping of name to faces
        Those that are said to be somebody's, and those that are in all likelihood.
    photo_ids : mapping of name to photos
        Where a face could not be drawn: it is known to be there, no more.
    """

    faces: dict[str, list[DrawFace]] = field(default_factory=dict)
    hinted: dict[str, list[DrawFace]] = field(default_factory=dict)
    photo_ids: dict[str, list[int]] = field(default_factory=dict)


def read_plan(
    library: Library,
    source: Path,
    readers: Collection[NamesReader],
    on_photo: Callable[[int], None] = lambda n_read: None,
    choose: Choose = choose_none,
) -> ImportPlan:
    """Read a source and plan what to take over.

    Parameters
    ----------
    library : Library
    source : Path
    readers : collection of NamesReader
        Those that recognise it.
    on_photo : function
        Hears, photo by photo, how many were read; what it raises ends the reading.
    choose : function
        As for `make_plan`.

    Raises
    ------
    KnownError
        If the source cannot be read.
    """
    said = dict[str, int]()

    def photos() -> Iterator[PhotoNames]:
        n_read = 0
        for reader in readers:
            for names in reader.read(source):
                n_read += 1
                on_photo(n_read)
                said[reader.program] = said.get(reader.program, 0) + len(names.regions)
                yield names

    plan = make_plan(library, "", photos(), choose)
    plan.unknown_folders = _folders_of(plan.unknown)
    programs = [program for program, n_named in said.items() if n_named] or [reader.program for reader in readers]
    plan.program = all_of(programs)
    return plan


def _folders_of(paths: Sequence[str]) -> list[Path]:
    """Return the folder that holds all files that are there; where that is too much to scan, the folders."""
    folders = sorted({Path(path).parent for path in paths if is_of_this_computer(path) and os.path.exists(path)})  # noqa: PTH110
    try:
        common = Path(os.path.commonpath(folders))
    except ValueError:  # they have nothing in common: two drives of Windows; or there are none
        return folders
    return folders if common in (Path(common.anchor), Path.home()) else [common]


def draw_missing(
    plan: ImportPlan,
    library: Library,
    draw: Draw,
    names: Collection[str] | None = None,
    on_face: Callable[[int], None] = lambda n_done: None,
) -> Drawn:
    """Make faces of the regions in which no face was found.

    Parameters
    ----------
    plan : ImportPlan
    library : Library
        Where the photos are.
    draw : function of a path and a box
    names : collection of str, optional
        Of these people only.
    on_face : function
        Hears how many are done; what it raises ends the drawing.
    """
    drawn = Drawn()
    n_done = 0
    for person in plan.people:
        if names is not None and person.name not in names:
            continue
        for drawing in person.drawings:
            made = _draw(drawing, library, draw)
            if made is None:
                drawn.photo_ids.setdefault(person.name, []).append(drawing.photo_id)
            else:
                faces = drawn.faces if drawing.is_confirmed else drawn.hinted
                faces.setdefault(person.name, []).append(made)
            n_done += 1
            on_face(n_done)
    return drawn


def _draw(drawing: Drawing, library: Library, draw: Draw) -> DrawFace | None:
    paths = [path for path in library.reading.photo_paths(drawing.photo_id) if os.path.exists(path)]  # noqa: PTH110
    try:
        face = draw(paths[0], drawing.box) if paths else None
    except KnownError:  # the photo cannot be read, or has changed since
        return None
    return None if face is None else DrawFace(drawing.photo_id, **face.edit_fields(), person_id=None)


def edit_of(
    plan: ImportPlan, drawn: Drawn, names: Collection[str] | None = None, joined: Mapping[str, str] | None = None
) -> ImportNames:
    """Return the edit that takes a plan over: of those about whom there is news.

    Parameters
    ----------
    plan : ImportPlan
    drawn : Drawn
        By `draw_missing`.
    names : collection of str, optional
        Of these people only.
    joined : mapping of name to name, optional
        Who is somebody else, in Kith or in the plan.
    """
    taken = [person for person in plan.people if person.is_news and (names is None or person.name in names)]
    called = joined_names(plan.people, joined or {})
    return ImportNames(plan.program, tuple(_imported(person, called[person.name], drawn) for person in taken))


def _imported(person: PlannedPerson, name: str, drawn: Drawn) -> ImportedPerson:
    return ImportedPerson(
        person.person_id if name == person.name else None,  # whoever bears that name
        name,
        person.birthday.isoformat() if person.birthday else None,
        tuple(person.face_ids),
        tuple(person.hinted_ids),
        tuple(drawn.faces.get(person.name, ())),
        (*person.photo_ids, *drawn.photo_ids.get(person.name, ())),
        tuple(drawn.hinted.get(person.name, ())),
    )

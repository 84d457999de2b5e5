"""A look into a library that is not open yet: the window paints before it can afford SQLAlchemy, which takes longer."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.collation import sort_key
from engine.photos.thumbnail_store import face_key, store_of

_SEEN = """EXISTS (SELECT 1 FROM file WHERE file.photo_id = face.photo_id AND NOT missing
AND (failure_stage IS NULL OR failure_stage != 'decode'))"""
_NAMED = "SELECT id, name FROM person WHERE name IS NOT NULL AND NOT hidden"
_UNNAMED = """SELECT person_id FROM assignment JOIN person ON person.id = person_id WHERE name IS NULL AND NOT hidden
GROUP BY person_id HAVING count(*) >= ? ORDER BY count(*) DESC, person_id LIMIT ?"""
_COUNTS = f"""SELECT person_id, count(*), max(quality), face.id FROM assignment JOIN face ON face.id = face_id
WHERE person_id IN (SELECT value FROM json_each(?)) AND {_SEEN} GROUP BY person_id"""
_CHOSEN = f"""SELECT person.id, face.id FROM person JOIN face ON face.id IN (cover_face_id, portrait_face_id)
JOIN assignment ON face_id = face.id AND person_id = person.id
WHERE person.id IN (SELECT value FROM json_each(?)) AND {_SEEN} ORDER BY face.id IS cover_face_id"""  # the cover last
_BOXES = "SELECT id, photo_id, x0, y0, x1, y1 FROM face WHERE id IN (SELECT value FROM json_each(?))"
_JPEGS = "SELECT key, jpeg FROM thumbnail WHERE key IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Glimpse:
    """A person as seen from outside.

    Attributes
    ----------
    person_id : int
    name : str or None
    n_faces : int
        In photos that are present.
    cover_face_id : int or None
    portrait : bytes or None
        The cover's thumbnail as JPEG, if there is one.
    """

    person_id: int
    name: str | None
    n_faces: int
    cover_face_id: int | None
    portrait: bytes | None


@dataclass(frozen=True)
class Glance:
    """What can be seen of a library from outside.

    Attributes
    ----------
    settings : dict of str to Any
        What it remembers.
    has_people : bool
        Whether there is anybody in it.
    people : tuple of Glimpse
        Those who stand first in a list: the named by name, then the unnamed of most faces.
    """

    settings: dict[str, Any] = field(default_factory=dict)
    has_people: bool = False
    people: tuple[Glimpse, ...] = ()


def glance(path: Path, n_people: int = 0, least_faces: int = 1) -> Glance:
    """Look into a library; whatever stands in the way makes it look empty, as opening it will tell the reason.

    Parameters
    ----------
    path : Path
        Is neither made nor changed.
    n_people : int
        How many people to look at.
    least_faces : int
        Who has fewer is passed over, unless named.
    """
    try:
        with closing(_look_at(path)) as library:
            rows = library.execute("SELECT key, value FROM setting").fetchall()
            settings = {key: json.loads(str(value)) for key, value in rows}  # SQLite keeps "0" as a number
            (has_people,) = library.execute("SELECT EXISTS (SELECT 1 FROM person)").fetchone()
            people = _first_people(library, path, n_people, least_faces) if n_people else ()
    except (sqlite3.Error, ValueError, TypeError):
        return Glance()
    return Glance(settings, bool(has_people), people)


def _look_at(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=0.0)


def _first_people(library: sqlite3.Connection, path: Path, n_people: int, least_faces: int) -> tuple[Glimpse, ...]:
    """List whom a list shows first; nobody where the library is of another version than this program."""
    try:
        names = dict(sorted(library.execute(_NAMED), key=lambda row: sort_key(row[1]))[:n_people])
        unnamed = library.execute(_UNNAMED, (least_faces, n_people - len(names))).fetchall()
        ids = json.dumps([*names, *(person_id for (person_id,) in unnamed)])
        counts = {row[0]: (row[1], row[3]) for row in library.execute(_COUNTS, (ids,))}
        chosen = dict(library.execute(_CHOSEN, (ids,)).fetchall())
        people = [(one, names.get(one), *counts.get(one, (0, None))) for one in json.loads(ids)]
        covers = {one: chosen.get(one, best) for one, _, _, best in people}
        portraits = _portraits(library, path, [face_id for face_id in covers.values() if face_id is not None])
    except sqlite3.Error:
        return ()
    shown = [Glimpse(one, name, n_faces, covers[one], portraits.get(covers[one])) for one, name, n_faces, _ in people]
    shown.sort(key=lambda one: (not one.name, 0 if one.name else -one.n_faces))  # now that absent photos are left out
    return tuple(one for one in shown if one.name or one.n_faces >= least_faces)


def _portraits(library: sqlite3.Connection, path: Path, face_ids: Sequence[int]) -> dict[int | None, bytes]:
    """Look up thumbnails that were made before; none where there is no such file."""
    rows = library.execute(_BOXES, (json.dumps(face_ids),)).fetchall()
    faces = {face_key(photo_id, box): face_id for face_id, photo_id, *box in rows}
    try:
        with closing(_look_at(store_of(path))) as store:
            jpegs = store.execute(_JPEGS, (json.dumps(list(faces)),)).fetchall()
    except sqlite3.Error:
        return {}
    return {faces[key]: bytes(jpeg) for key, jpeg in jpegs if jpeg}

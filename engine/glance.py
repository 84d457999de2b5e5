"""A look into a library that is not open yet: the window paints before it can afford SQLAlchemy, which takes longer."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.collation import list_key
from engine.photos.thumbnail_store import face_key, is_whole, store_of

# What can be seen, and who stands for whom, the library's own views say (migration 0005).
_NAMED = "SELECT id, name FROM person WHERE name IS NOT NULL AND NOT hidden"
_UNNAMED = """SELECT person_id FROM assignment JOIN person ON person.id = person_id WHERE name IS NULL AND NOT hidden
GROUP BY person_id HAVING count(*) >= ? ORDER BY count(*) DESC, person_id LIMIT ?"""
_COUNTS = """SELECT person_id, count(*), max(quality), face_id FROM shown_person_face
WHERE person_id IN (SELECT value FROM json_each(?)) GROUP BY person_id"""
_COVERS = """SELECT person_id, face_id FROM person_cover
WHERE person_id IN (SELECT value FROM json_each(?)) ORDER BY is_chosen"""  # the chosen one last
_BOXES = "SELECT id, photo_id, x0, y0, x1, y1 FROM face WHERE id IN (SELECT value FROM json_each(?))"
_JPEGS = "SELECT key, jpeg, crc32 FROM thumbnail WHERE key IN (SELECT value FROM json_each(?))"


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


def glance(path: Path, n_people: int = 0, least_faces: int = 1, least_quality: float = 0.0) -> Glance:
    """Return a look into a library; whatever stands in the way makes it look empty, as opening it will tell the reason.

    In a library of another version there are settings, but nobody to be seen.

    Parameters
    ----------
    path : Path
        Is neither made nor changed.
    n_people : int
        How many people to look at.
    least_faces : int
        Who has fewer is passed over, unless named.
    least_quality : float
        Whose best face has less is passed over, unless named.
    """
    try:
        with closing(_look_at(path)) as library:
            rows = library.execute("SELECT key, value FROM setting").fetchall()
            settings = {key: json.loads(str(value)) for key, value in rows}  # SQLite keeps "0" as a number
            (has_people,) = library.execute("SELECT EXISTS (SELECT 1 FROM person)").fetchone()
            people = _first_people(library, path, n_people, least_faces, least_quality) if n_people else ()
    except (sqlite3.Error, OSError, ValueError, TypeError):
        return Glance()
    return Glance(settings, bool(has_people), people)


def _look_at(path: Path) -> sqlite3.Connection:
    if not path.is_file():  # a pipe in its place would be waited for
        raise sqlite3.OperationalError(f"{path} is no file")
    uri = path.absolute().as_uri()
    try:
        return _connect(f"{uri}?mode=ro")
    except sqlite3.OperationalError:
        wal = path.with_name(path.name + "-wal")
        if wal.exists() and wal.stat().st_size:
            raise
        return _connect(f"{uri}?immutable=1")  # on a full disk, where nothing can be put beside it; the file is all


def _connect(uri: str) -> sqlite3.Connection:
    connection = sqlite3.connect(uri, uri=True, timeout=0.0)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _first_people(
    library: sqlite3.Connection, path: Path, n_people: int, least_faces: int, least_quality: float
) -> tuple[Glimpse, ...]:
    """List whom a list shows first; nobody where the library is of another version, which has no such views."""
    try:
        named = sorted(library.execute(_NAMED), key=lambda row: list_key(row[1], 0, row[0]))[:n_people]
        unnamed = library.execute(_UNNAMED, (least_faces, n_people - len(named))).fetchall()
        names = dict(named) | dict.fromkeys(person_id for (person_id,) in unnamed)
        ids = json.dumps(list(names))
        rows = library.execute(_COUNTS, (ids,)).fetchall()
        counts = {row[0]: (row[1], row[2]) for row in rows}
        covers = {row[0]: row[3] for row in rows}
        covers |= dict(library.execute(_COVERS, (ids,)))
        portraits = _portraits(library, path, list(covers.values()))
    except sqlite3.Error:
        return ()
    shown = []
    for person_id, name in names.items():
        n_faces, quality = counts.get(person_id, (0, 0.0))  # without those in absent photos
        if name or (n_faces >= least_faces and quality >= least_quality):
            cover = covers.get(person_id)
            shown.append(Glimpse(person_id, name, n_faces, cover, portraits.get(cover)))
    return tuple(sorted(shown, key=lambda person: list_key(person.name, person.n_faces, person.person_id)))


def _portraits(library: sqlite3.Connection, path: Path, face_ids: Sequence[int]) -> dict[int | None, bytes]:
    """Look up thumbnails that were made before; none where there is no such file."""
    rows = library.execute(_BOXES, (json.dumps(face_ids),)).fetchall()
    faces = {face_key(photo_id, box): face_id for face_id, photo_id, *box in rows}
    try:
        with closing(_look_at(store_of(path))) as store:
            jpegs = store.execute(_JPEGS, (json.dumps(list(faces)),)).fetchall()
    except sqlite3.Error:
        return {}
    return {faces[key]: jpeg for key, jpeg, checksum in jpegs if jpeg and is_whole(jpeg, checksum)}

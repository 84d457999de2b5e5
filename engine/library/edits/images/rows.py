"""Images of rows before and after an edit, which are what undo and redo put back."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select

from engine.library.dialects.expressions import among, column_together
from engine.library.edits.images.faces import Image, Key, read_face_images
from engine.library.edits.images.people import read_people
from engine.library.schema import (
    AssignmentRow,
    PhotoPersonRow,
    PhotoRow,
    RejectionRow,
    SettingRow,
    plain_rows,
)

RowChange = list[Any]
"""[key, before, after]; the key is a table and what tells its row, or where the second is a list, its many rows."""
Assigned = dict[Image, set[int]]
"""Faces by whom they belong to: (person_id, confirmed, guessed), the latter two 0 or 1. They may be ten thousand."""


_TOGETHER = ("rejection", "photo_person")


class Record:
    """Takes the images of one edit, which a user makes, or whoever has the file.

    An edit calls `before` for all that it is about to touch, and `changes` tells afterwards what became of it.
    """

    def __init__(self, connection: Connection, user: str | None = None) -> None:
        self.connection = connection
        self.user = user
        self.new_people: list[int] = []
        self.new_faces: list[int] = []
        self._people: set[int] = set()
        self._faces: set[int] = set()
        self._settings: set[str] = set()
        self._photos: set[int] = set()
        self._whole: set[int] = set()
        self._before: dict[Key, Image] = {}
        self._assigned_before: Assigned = defaultdict(set)
        self._inherited: Assigned = defaultdict(set)

    def before(
        self,
        people: Iterable[int] = (),
        faces: Iterable[int] = (),
        settings: Iterable[str] = (),
        *,
        all_of: int | None = None,
        heir: int | None = None,
        whole: bool = False,
        photos: Iterable[int] = (),
    ) -> None:
        """Read people, settings, the dates of photos, and the assignments and rejections of faces, before they change.

        With people go the photos that they are said to be in. With `all_of` every face of that person, too; those not
        among `faces` go to the `heir` as they are, which spares reading very many once more. With `whole` the faces
        themselves and their embeddings. What was recorded before is not recorded again.
        """
        faces = set(faces)
        theirs = {} if all_of is None else _assignments(self.connection, AssignmentRow.person_id == all_of)
        of_person = set[int]().union(*theirs.values())
        new_people, new_settings = set(people) - self._people, set(settings) - self._settings
        new_faces = of_person.union(faces) - self._faces
        self._whole |= new_faces if whole else set()
        self._before = self._images(new_people, new_faces, new_settings) | self._before
        new_photos = set(photos) - self._photos
        self._before |= _read_dates(self.connection, new_photos)
        self._photos |= new_photos
        for assigned in (theirs, _assignments_of(self.connection, new_faces - of_person)):
            for image, face_ids in assigned.items():
                self._assigned_before[image] |= face_ids & new_faces
        for (_, *state), face_ids in theirs.items() if heir is not None else ():
            self._inherited[(heir, *state)] |= face_ids & new_faces
        for face_ids in self._inherited.values():
            face_ids -= faces
        self._people |= new_people
        self._faces |= new_faces
        self._settings |= new_settings

    def changes(self) -> list[RowChange]:
        """List what changed, and the people touched with what they were refused, even if that did not change.

        Undo needs them to be there, and a grouping may have removed them meanwhile; whom it may remove with all that
        is known of them.
        """
        self._whole.update(self.new_faces)
        faces = self._faces.union(self.new_faces)
        after = self._images(self._people | set(self.new_people), faces, self._settings)
        after |= _read_dates(self.connection, self._photos)
        assigned = _assignments_of(self.connection, faces.difference(*self._inherited.values()))
        for image, face_ids in self._inherited.items():
            assigned[image] = assigned.get(image, set()) | face_ids
        kept = {"person", "rejection"}
        removable = {key[1] for key, image in (*self._before.items(), *after.items()) if _is_removable(key, image)}
        out = [
            [list(key), self._before.get(key), after.get(key)]
            for key in sorted(self._before.keys() | after.keys())  # by table first, and keys of one table are alike
            if key[0] in kept or self._before.get(key) != after.get(key) or not removable.isdisjoint(_known_by(key))
        ]
        return _faces_together(out) + _alike(faces, self._assigned_before, assigned)

    def _images(self, people: set[int], faces: set[int], settings: set[str]) -> dict[Key, Image]:
        images = _read_images(self.connection, people, faces, settings)
        whole = faces & self._whole
        return images | read_face_images(self.connection, whole) if whole else images


def _is_removable(key: Key, image: Image) -> bool:
    """Whether it is somebody whom a grouping may remove, as the user neither named nor hid them."""
    return key[0] == "person" and image is not None and not (image[0] or image[1])


def _known_by(key: Key) -> tuple[str | int, ...]:
    """Return the people of whom a row says something beside their names and faces, and who take it along."""
    return {"portrait": key[1:2], "tag": key[1:2], "relation": key[1:3], "photo_person": key[2:3]}.get(str(key[0]), ())


def images_now(connection: Connection, changes: Iterable[RowChange]) -> dict[Key, Image]:
    """Read the images of all rows that an edit changed, each row by itself, and of the people whom it needs."""
    ids: defaultdict[str, set[Any]] = defaultdict(set)
    for (table, of, *_), _, _ in changes:
        ids[table].update(of if isinstance(of, list) else [of])
    people = ids["person"] | {
        person for (table, _, *rest), _, _ in changes if table == "photo_person" for person in rest
    }
    faces = ids["assignment"] | ids["rejection"]
    images = _read_images(connection, people, faces, ids["setting"]) | _read_dates(connection, ids["photo"])
    images |= read_face_images(connection, ids["face"] | ids["embedding"])
    assigned = _assignments_of(connection, faces)
    return images | {("assignment", face): list(image) for image, of in assigned.items() for face in of}


def _read_images(connection: Connection, people: set[int], faces: set[int], settings: set[str]) -> dict[Key, Image]:
    images = read_people(connection, people)
    for face_id, rejected_id in _rejections(connection, people, faces):
        images["rejection", face_id, rejected_id or 0] = True
    in_photos = select(PhotoPersonRow.photo_id, PhotoPersonRow.person_id)
    for photo_id, person_id in plain_rows(connection, in_photos.where(among(PhotoPersonRow.person_id, people))):
        images["photo_person", photo_id, person_id] = True
    for setting in connection.execute(select(SettingRow.__table__).where(SettingRow.key.in_(settings))):
        images["setting", setting.key] = [setting.value]
    return images


def _read_dates(connection: Connection, photos: set[int]) -> dict[Key, Image]:
    columns = (PhotoRow.id, PhotoRow.taken_at, PhotoRow.date_source, PhotoRow.date_precision)
    query = select(*columns).where(among(PhotoRow.id, photos))
    return {
        ("photo", photo_id): [taken_at and taken_at.isoformat(), source, *([precision] if precision else [])]
        for photo_id, taken_at, source, precision in (connection.execute(query) if photos else ())
    }


def _rejections(connection: Connection, people: set[int], faces: set[int]) -> Iterable[tuple[int, int | None]]:
    """Read what people and faces have to do with: in one go, where there are fewer rejections than faces."""
    query = select(RejectionRow.face_id, RejectionRow.person_id)
    if (connection.scalar(select(func.count()).select_from(RejectionRow)) or 0) < len(faces):
        return [row for row in plain_rows(connection, query) if row[0] in faces or row[1] in people]
    concerned = (among(RejectionRow.face_id, faces), among(RejectionRow.person_id, people))
    return {tuple(row) for condition in concerned for row in plain_rows(connection, query.where(condition))}


def _assignments_of(connection: Connection, faces: set[int]) -> Assigned:
    return _assignments(connection, among(AssignmentRow.face_id, faces)) if faces else {}


def _assignments(connection: Connection, which: ColumnElement[bool]) -> Assigned:
    image = (AssignmentRow.person_id, AssignmentRow.confirmed, AssignmentRow.guessed)
    query = select(*image, column_together(AssignmentRow.face_id)).where(which).group_by(*image)
    return {tuple(row[:3]): set(json.loads(row[3])) for row in plain_rows(connection, query)}


def _alike(faces: set[int], before: Assigned, after: Assigned) -> list[RowChange]:
    """Put together the faces whose assignment was the same and became the same."""
    images = list(after)
    place_of: dict[int, int] = {}
    for number, image in enumerate(images):
        place_of |= dict.fromkeys(after[image], number)
    changes: list[RowChange] = []
    for was, face_ids in [*before.items(), (None, faces.difference(*before.values()))]:
        changed = face_ids & place_of.keys() if was is None else face_ids.difference(after.get(was, ()))
        for place in set(map(place_of.get, changed)):
            alike = changed - place_of.keys() if place is None else changed & after[images[place]]
            changes.append([["assignment", sorted(alike)], was, None if place is None else images[place]])
    return sorted(changes, key=lambda change: change[0][1][0])  # by the first face


def _faces_together(changes: list[RowChange]) -> list[RowChange]:
    """Put together the faces that came, or ceased, to be refused for one person, and likewise photos of somebody."""
    out = [change for change in changes if change[0][0] not in _TOGETHER]
    kinds: defaultdict[tuple[str, int, Image, Image], list[int]] = defaultdict(list)
    for (table, of, *rest), was, now in changes:
        if table in _TOGETHER:
            kinds[table, rest[0], was, now].append(of)
    return out + [[[table, of, person], was, now] for (table, person, was, now), of in kinds.items()]

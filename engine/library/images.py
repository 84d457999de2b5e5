"""Pictures of rows before and after an edit, which are what undo and redo put back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, delete, exists, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from engine.library.face_images import Image, Key, picture_faces, restore_embeddings, restore_faces
from engine.library.names import name_key
from engine.library.schema import AssignmentRow, FaceRow, PersonRow, RejectionRow, among, plain_rows

RowChange = list[Any]  # [key, before, after]


class Record:
    """Takes the pictures of one edit.

    An edit calls `before` for all that it is about to touch, and `changes` tells afterwards what became of it.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.new_person_id: int | None = None
        self.new_face_id: int | None = None
        self._people: set[int] = set()
        self._faces: set[int] = set()
        self._whole = False
        self._before: dict[Key, Image] = {}

    def before(self, people: Iterable[int] = (), faces: Iterable[int] = (), *, whole: bool = False) -> None:
        """Picture people, and the assignments and rejections of faces, before they change.

        With `whole` the faces themselves and their embeddings too.
        """
        self._people, self._faces, self._whole = set(people), set(faces), whole
        self._before = self._picture(self._people, self._faces)

    def changes(self) -> list[RowChange]:
        """List what changed, and the people touched even if they did not: undo needs them to be there."""
        new_people = set() if self.new_person_id is None else {self.new_person_id}
        new_faces = set() if self.new_face_id is None else {self.new_face_id}
        after = self._picture(self._people | new_people, self._faces | new_faces)
        keys = sorted(self._before.keys() | after.keys())  # by table first, and keys of one table are alike
        return [
            [list(key), self._before.get(key), after.get(key)]
            for key in keys
            if key[0] == "person" or self._before.get(key) != after.get(key)
        ]

    def _picture(self, people: set[int], faces: set[int]) -> dict[Key, Image]:
        pictures = _picture(self.connection, people, faces)
        return pictures | picture_faces(self.connection, faces) if self._whole else pictures


def _picture(connection: Connection, people: set[int], faces: set[int]) -> dict[Key, Image]:
    pictures: dict[Key, Image] = {}
    for row in connection.execute(select(PersonRow.__table__).where(among(PersonRow.id, people))):
        birthday = row.birthday and row.birthday.isoformat()
        pictures["person", row.id] = [row.name, row.hidden, row.cover_face_id, row.created_at.isoformat(), birthday]
    assignments = select(AssignmentRow.face_id, AssignmentRow.person_id, AssignmentRow.confirmed)
    for face_id, person_id, confirmed in plain_rows(connection, assignments.where(among(AssignmentRow.face_id, faces))):
        pictures["assignment", face_id] = [person_id, bool(confirmed)]
    rejections = select(RejectionRow.face_id, RejectionRow.person_id)
    for face_id, rejected_id in plain_rows(connection, rejections.where(among(RejectionRow.face_id, faces))):
        pictures["rejection", face_id, rejected_id or 0] = True
    return pictures


def restore(connection: Connection, changes: Iterable[RowChange], *, undo: bool) -> None:
    """Bring rows back to what they were before an edit, or with undo=False after it.

    Grouping and scanning may have gone on since: a person that vanished is made again with its id, a face that
    vanished is skipped unless the edit itself made or deleted it, and guesses that contradict a rejection or lean on a
    person about to go are dropped.
    """
    tables: dict[str, dict[Any, Image]] = defaultdict(dict)
    made: set[int] = set()  # faces that only one side of the edit knows
    for (table, *key), before, after in changes:
        tables[table][tuple(key) if len(key) > 1 else key[0]] = before if undo else after
        if table == "face" and (before is None or after is None):
            made.add(key[0])
    restore_faces(connection, tables["face"], made)
    people, assignments, rejections = tables["person"], tables["assignment"], tables["rejection"]
    mentioned = {image[2] for image in people.values() if image} | assignments.keys()
    mentioned |= {face for face, _ in (*rejections, *tables["embedding"])}
    there = plain_rows(connection, select(FaceRow.id).where(among(FaceRow.id, mentioned - {None})))
    faces = {face_id for (face_id,) in there}
    restore_embeddings(connection, {key: image for key, image in tables["embedding"].items() if key[0] in faces})
    _restore_people(connection, people, faces)
    _restore_assignments(connection, {face: image for face, image in assignments.items() if face in faces})
    _restore_rejections(connection, {key: image for key, image in rejections.items() if key[0] in faces})
    _remove_people(connection, [person_id for person_id, image in people.items() if image is None])


def _restore_people(connection: Connection, people: Mapping[int, Image], faces: set[int]) -> None:
    # No names for a moment, so that two people can swap theirs.
    connection.execute(update(PersonRow).where(among(PersonRow.id, people)).values(name=None, name_key=None))
    for person_id, image in people.items():
        if image is not None:
            name, hidden, cover, created_at, *later = image  # Kith 0.1 wrote no birthdays
            state = {
                "name": name,
                "name_key": name_key(name),
                "hidden": hidden,
                "cover_face_id": cover if cover in faces else None,
                "created_at": datetime.fromisoformat(created_at),
                "birthday": date.fromisoformat(later[0]) if later and later[0] else None,
            }
            new = upsert(PersonRow).values(id=person_id, **state)
            connection.execute(new.on_conflict_do_update(index_elements=["id"], set_=state))


def _restore_assignments(connection: Connection, assignments: Mapping[int, Image]) -> None:
    connection.execute(delete(AssignmentRow).where(among(AssignmentRow.face_id, assignments)))
    rows = [(face_id, *image) for face_id, image in assignments.items() if image is not None]
    if rows:  # they may be ten thousand, for each of which SQLAlchemy takes as long as SQLite
        connection.exec_driver_sql("INSERT INTO assignment (face_id, person_id, confirmed) VALUES (?, ?, ?)", rows)


def _restore_rejections(connection: Connection, rejections: Mapping[tuple[int, int], Image]) -> None:
    people = {0, *connection.scalars(select(PersonRow.id))}
    for (face_id, person_id), image in rejections.items():
        if image is None:
            of_person = RejectionRow.person_id == person_id if person_id else RejectionRow.person_id.is_(None)
            connection.execute(delete(RejectionRow).where(RejectionRow.face_id == face_id, of_person))
        elif person_id in people:
            row = upsert(RejectionRow).values(face_id=face_id, person_id=person_id or None)
            connection.execute(row.on_conflict_do_nothing())
    said = exists().where(
        RejectionRow.face_id == AssignmentRow.face_id,
        RejectionRow.person_id.is_(None) | (RejectionRow.person_id == AssignmentRow.person_id),
    )
    faces = {face_id for face_id, _ in rejections}
    guesses = delete(AssignmentRow).where(among(AssignmentRow.face_id, faces), ~AssignmentRow.confirmed)
    connection.execute(guesses.where(said))


def _remove_people(connection: Connection, people: Iterable[int]) -> None:
    gone = set(people)
    guesses = delete(AssignmentRow).where(among(AssignmentRow.person_id, gone), ~AssignmentRow.confirmed)
    connection.execute(guesses)
    still_somebody = exists().where(AssignmentRow.person_id == PersonRow.id)
    connection.execute(delete(PersonRow).where(among(PersonRow.id, gone), ~still_somebody))

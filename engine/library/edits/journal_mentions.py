"""Which rows of the journal speak of somebody: by number, by face, or by any name that they ever had."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, delete, select

from engine.library.dialects.expressions import among
from engine.library.names import name_key
from engine.library.schema import JournalRow, PersonRow

_OF_PEOPLE = ("person_id", "person_ids", "other_id", "source_id", "source_ids", "target_id", "a_id", "b_id")
_OF_FACES = ("face_id", "face_ids", "to_a_ids", "to_b_ids")


@dataclass
class Mentions:
    """What a row of the journal speaks of.

    Attributes
    ----------
    people, faces : set of int
    names : set of (person_id or None, str)
        Names, and whose they are where the row says it.
    title : str
        The sentence of an old row, which may hold names.
    owners : set of (face_id, person_id)
        Whose a face was before or after.
    """

    people: set[int] = field(default_factory=set)
    faces: set[int] = field(default_factory=set)
    names: set[tuple[int | None, str]] = field(default_factory=set)
    title: str = ""
    owners: set[tuple[int, int]] = field(default_factory=set)

    def speak_of(self, people: Collection[int], faces: Collection[int], names: Collection[str]) -> bool:
        """Whether they speak of any of these people, faces or names, which are folded as `name_key` does."""
        return (
            not self.people.isdisjoint(people)
            or not self.faces.isdisjoint(faces)
            or not {name_key(name) for _, name in self.names}.isdisjoint(names)
            or any(_holds(self.title.casefold(), name) for name in names)
        )


def _holds(title: str, name: str) -> bool:
    """Whether a title holds a name, and not merely as a part of another: Al is nobody in Alice."""
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", title) is not None


def read_mentions(edit: Mapping[str, Any], changes: list[Any], facts: Mapping[str, Any]) -> Mentions:
    """Read what a row speaks of, from its columns as JSON has them."""
    found = Mentions(title=facts.get("title") or "")
    for key in _OF_PEOPLE:
        found.people.update(_ids(edit.get(key)))
    for key in _OF_FACES:
        found.faces.update(_ids(edit.get(key)))
    if edit.get("name"):
        found.names.add((edit.get("person_id"), edit["name"]))
    for person_id, name in facts.get("people", ()):
        found.people.add(person_id)
        if name:
            found.names.add((person_id, name))
    for (table, *key), before, after in changes:
        _read_images(found, table, key, [image for image in (before, after) if image is not None])
    return found


def _read_images(found: Mentions, table: str, key: list[Any], images: list[Any]) -> None:
    if table == "person":
        found.people.add(key[0])
        found.names.update((key[0], image[0]) for image in images if image[0])
        found.faces.update(image[2] for image in images if image[2] is not None)
    elif table == "portrait":
        found.people.add(key[0])
        found.faces.update(images)
    elif table == "tag":
        found.people.add(key[0])
    elif table == "relation":
        found.people.update(key[:2])
    elif table in ("face", "embedding"):
        found.faces.add(key[0])
    elif table == "rejection":
        found.faces.update(_ids(key[0]))
        found.people.update(_ids(key[1] or None))
    elif table == "photo_person":
        found.people.add(key[1])
    elif table == "assignment":
        faces = _ids(key[0])
        found.faces.update(faces)
        found.people.update(image[0] for image in images)
        found.owners.update((face_id, image[0]) for image in images for face_id in faces)


def _ids(value: Any) -> list[int]:
    if value is None:
        return []
    return list(value) if isinstance(value, (list, tuple)) else [value]


def _read_journal(connection: Connection) -> dict[int, Mentions]:
    columns = (JournalRow.id, JournalRow.edit, JournalRow.changes, JournalRow.facts)
    return {row.id: read_mentions(row.edit, row.changes, row.facts) for row in connection.execute(select(*columns))}


def steps_about(connection: Connection, person_id: int, name: str | None, faces: set[int]) -> set[int]:
    """List the rows that speak of somebody, or of those with whom they were merged, under any of their names."""
    journal = _read_journal(connection)
    living = set(connection.scalars(select(PersonRow.id)))
    people, names = {person_id}, {key for key in [name_key(name)] if key}
    while True:
        about = {row_id for row_id, row in journal.items() if row.speak_of(people, faces, names)}
        rows = [journal[row_id] for row_id in about]
        owners = {person for row in rows for face_id, person in row.owners if face_id in faces}
        wider = people | (owners - living)
        theirs = {key for row in rows for person, said in row.names if person in wider and (key := name_key(said))}
        if wider == people and theirs <= names:
            return about
        people, names = wider, names | theirs


def steps_with_embeddings(connection: Connection, faces: set[int]) -> set[int]:
    """List the rows that hold an embedding of a face: it was drawn, or its box was."""
    rows = connection.execute(select(JournalRow.id, JournalRow.changes))
    return {row.id for row in rows if any(key[0] == "embedding" and key[1] in faces for key, _, _ in row.changes)}


def delete_steps(connection: Connection, steps: set[int]) -> None:
    """Delete rows of the journal."""
    connection.execute(delete(JournalRow).where(among(JournalRow.id, steps)))

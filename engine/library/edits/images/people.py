"""Images of people, of the groups to which they belong and of their relations; see row_images.py."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, delete, or_, select, update

from engine.library.dialects.expressions import among, upsert
from engine.library.edits.images.faces import Image, Key
from engine.library.names import name_key
from engine.library.schema import PersonRow, PersonTagRow, RelationRow

# ("portrait", person_id) has the face that grouping chose: of people who come or go with an edit alone, for it may
# choose another any time. ("tag", person_id, tag) and ("relation", person_id, other_id, kind) have True for an image.
_TEXTS = ("birthday_precision", "died_precision", "nicknames", "notes")


def read_people(connection: Connection, people: set[int]) -> dict[Key, Image]:
    """Read the images of people with their groups and relations."""
    images: dict[Key, Image] = {}
    for row in connection.execute(select(PersonRow.__table__).where(among(PersonRow.id, people))):
        birthday = row.birthday and row.birthday.isoformat()
        known = {name: value for name in _TEXTS if (value := getattr(row, name)) is not None}
        known |= ({"died": row.died.isoformat()} if row.died else {}) | ({"pinned": True} if row.pinned else {})
        basic = [row.name, row.hidden, row.cover_face_id, row.created_at.isoformat(), birthday]
        images["person", row.id] = [*basic, known] if known else basic
        if row.portrait_face_id is not None:
            images["portrait", row.id] = row.portrait_face_id
    if not people:
        return images
    for person_id, tag in connection.execute(
        select(PersonTagRow.__table__).where(among(PersonTagRow.person_id, people))
    ):
        images["tag", person_id, tag] = True
    concerned = or_(among(RelationRow.person_id, people), among(RelationRow.other_id, people))
    for row in connection.execute(select(RelationRow.__table__).where(concerned)):
        images["relation", row.person_id, row.other_id, row.kind] = True
    return images


def person_columns(image: Sequence[Any], faces: set[int]) -> dict[str, Any]:
    """Return the columns of an image of a person; a cover that is no longer among the faces is none."""
    name, hidden, cover, created_at, *later = image  # Kith 0.1 wrote no birthdays
    known: Mapping[str, Any] = later[1] if len(later) > 1 else {}
    return {
        "name": name,
        "name_key": name_key(name),
        "hidden": hidden,
        "cover_face_id": cover if cover in faces else None,
        "created_at": datetime.fromisoformat(created_at),
        "birthday": date.fromisoformat(later[0]) if later and later[0] else None,
        **{column: known.get(column) for column in _TEXTS},
        "died": date.fromisoformat(known["died"]) if known.get("died") else None,
        "pinned": bool(known.get("pinned")),
    }


def life_in(image: Image) -> dict[str, Any]:
    """Return what an image of a person says of birth and death, and nothing where neither is known."""
    _, _, _, _, birthday, known = [*(image or [None] * 4), None, None][:6]
    life = {"birthday": birthday, **(known or {})}
    return {what: when for what, when in life.items() if when and what.startswith(("birthday", "died"))}


def restore_portraits(connection: Connection, rows: Iterable[tuple[list[Any], Image]]) -> None:
    """Bring the portraits of people back to their images, as far as grouping has not chosen others."""
    for (person_id,), face_id in rows:
        without = PersonRow.portrait_face_id.is_(None)
        connection.execute(update(PersonRow).where(PersonRow.id == person_id, without).values(portrait_face_id=face_id))


def restore_tags(connection: Connection, rows: Iterable[tuple[list[Any], Image]]) -> None:
    """Bring the groups of people back to their images, as far as the people are there."""
    for (person_id, tag), image in rows:
        if image is None:
            one = (PersonTagRow.person_id == person_id, PersonTagRow.tag == tag)
            connection.execute(delete(PersonTagRow).where(*one))
        elif _are_there(connection, person_id):
            new = upsert(PersonTagRow).values(person_id=person_id, tag=tag)
            connection.execute(new.on_conflict_do_nothing())


def restore_relations(connection: Connection, rows: Iterable[tuple[list[Any], Image]]) -> None:
    """Bring relations back to their images, as far as both people are there."""
    for (person_id, other_id, kind), image in rows:
        if image is None:
            one = (RelationRow.person_id == person_id, RelationRow.other_id == other_id, RelationRow.kind == kind)
            connection.execute(delete(RelationRow).where(*one))
        elif _are_there(connection, person_id, other_id):
            new = upsert(RelationRow).values(person_id=person_id, other_id=other_id, kind=kind)
            connection.execute(new.on_conflict_do_nothing())


def _are_there(connection: Connection, *people: int) -> bool:
    return len(connection.scalars(select(PersonRow.id).where(PersonRow.id.in_(people))).all()) == len(set(people))

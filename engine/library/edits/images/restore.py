"""Putting rows back to their images, which is what undo and redo do; see row_images.py."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, exists, literal, select, update

from engine.library.dialects.column_types import WHOLE
from engine.library.dialects.expressions import among, upsert
from engine.library.edits.images.faces import Image, restore_embeddings, restore_faces
from engine.library.edits.images.people import person_columns, restore_portraits, restore_relations, restore_tags
from engine.library.edits.images.rows import RowChange
from engine.library.schema import (
    AssignmentRow,
    FaceRow,
    PersonRow,
    PhotoPersonRow,
    PhotoRow,
    RejectionRow,
    plain_rows,
)
from engine.library.store import forget_setting, note_face_data_changed, write_setting

_ASSIGNED = ("person_id", "confirmed", "guessed")


def restore(connection: Connection, changes: Sequence[RowChange], *, undo: bool) -> None:
    """Bring rows back to what they were before an edit, or with undo=False after it.

    Grouping and scanning may have gone on since: a person that vanished is made again with its id, a face that
    vanished is skipped unless the edit itself made or deleted it, and guesses that contradict a rejection or lean on a
    person about to go are dropped.
    """
    tables: dict[str, list[tuple[list[Any], Image]]] = defaultdict(list)
    made: set[int] = set()  # faces that only one side of the edit knows
    for (table, *key), before, after in changes:
        tables[table].append((key, before if undo else after))
        if table == "face" and (before is None or after is None):
            made.add(key[0])
    people = {key[0]: image for key, image in tables["person"]}
    as_they_were = {key[1] for key, before, after in changes if key[0] == "person" and before == after}
    restore_faces(connection, {key[0]: image for key, image in tables["face"]}, made)
    embeddings = {(key[0], key[1]): image for key, image in tables["embedding"]}
    mentioned = ({image[2] for image in people.values() if image} | {face for face, _ in embeddings}) - {None}
    there = plain_rows(connection, select(FaceRow.id).where(among(FaceRow.id, mentioned))) if mentioned else ()
    faces = {face_id for (face_id,) in there}
    restore_embeddings(connection, {key: image for key, image in embeddings.items() if key[0] in faces})
    if tables["face"] or embeddings or tables["photo"]:
        note_face_data_changed(connection)
    _restore_people(connection, {who: image for who, image in people.items() if who not in as_they_were}, faces)
    _restore_missing(connection, {who: people[who] for who in as_they_were}, faces)
    restore_portraits(connection, tables["portrait"])
    _restore_assignments(connection, tables["assignment"])
    _restore_rejections(connection, tables["rejection"])
    _drop_contradicted(connection, [key[0] for key, _ in tables["assignment"]])
    _restore_photo_people(connection, tables["photo_person"])
    restore_tags(connection, tables["tag"])
    restore_relations(connection, tables["relation"])
    _remove_people(connection, [person_id for person_id, image in people.items() if image is None])
    _restore_dates(connection, tables["photo"])
    for (setting,), image in tables["setting"]:
        if image is None:
            forget_setting(connection, setting)
        else:
            write_setting(connection, setting, image[0])


def _restore_dates(connection: Connection, rows: Sequence[tuple[list[Any], Image]]) -> None:
    for (photo_id,), (taken_at, source, *precision) in rows:
        values = {"taken_at": taken_at and datetime.fromisoformat(taken_at), "date_source": source}
        values["date_precision"] = precision[0] if precision else None
        connection.execute(update(PhotoRow).where(PhotoRow.id == photo_id).values(**values))


def _restore_photo_people(connection: Connection, rows: Iterable[tuple[list[Any], Image]]) -> None:
    for (photo_ids, person_id), image in rows:
        if image is None:
            theirs = PhotoPersonRow.person_id == person_id
            connection.execute(delete(PhotoPersonRow).where(among(PhotoPersonRow.photo_id, photo_ids), theirs))
        else:
            is_there = exists().where(PersonRow.id == person_id)
            them = select(PhotoRow.id, literal(person_id)).where(among(PhotoRow.id, photo_ids), is_there)
            new = upsert(PhotoPersonRow).from_select(["photo_id", "person_id"], them)
            connection.execute(new.on_conflict_do_nothing())


def _restore_people(connection: Connection, people: Mapping[int, Image], faces: set[int]) -> None:
    if not people:
        return
    # No names for a moment, so that two people can swap theirs.
    connection.execute(update(PersonRow).where(among(PersonRow.id, people)).values(name=None, name_key=None))
    states = [{"id": who} | person_columns(image, faces) for who, image in people.items() if image is not None]
    if states:
        new = upsert(PersonRow)
        changed = {column: new.excluded[column] for column in states[0] if column != "id"}
        connection.execute(new.on_conflict_do_update(index_elements=["id"], set_=changed), states)


def _restore_missing(connection: Connection, people: Mapping[int, Image], faces: set[int]) -> None:
    """Make people again whom the edit needs and did not change; those who are there may have been changed by others."""
    states = [{"id": who} | person_columns(image, faces) for who, image in people.items() if image is not None]
    if states:
        connection.execute(upsert(PersonRow).on_conflict_do_nothing(), states)


def _by_image(rows: Iterable[tuple[list[Any], Image]]) -> Iterator[tuple[tuple[Any, ...], Image, list[int]]]:
    """Yield the rest of the key, the image and the faces of rows that are alike; once they came one by one."""
    kinds: defaultdict[tuple[Any, ...], list[int]] = defaultdict(list)
    for (faces, *rest), image in rows:
        like = tuple(image) if isinstance(image, (list, tuple)) else image
        kinds[tuple(rest), like].extend(faces if isinstance(faces, list) else [faces])
    for (rest, image), faces in kinds.items():
        yield rest, image, faces


def _restore_assignments(connection: Connection, rows: Iterable[tuple[list[Any], Image]]) -> None:
    for _, image, faces in _by_image(rows):
        if image is None:
            connection.execute(delete(AssignmentRow).where(among(AssignmentRow.face_id, faces)))
        else:
            person_id, confirmed, *later = image  # Kith 0.1 knew no guesses
            values = (literal(person_id), literal(bool(confirmed)), literal(bool(later and later[0])))
            there = select(FaceRow.id, *values).where(among(FaceRow.id, faces))
            new = upsert(AssignmentRow).from_select(["face_id", *_ASSIGNED], there)
            changed = {column: new.excluded[column] for column in _ASSIGNED}
            connection.execute(new.on_conflict_do_update(index_elements=["face_id"], set_=changed))


def _restore_rejections(connection: Connection, rows: Sequence[tuple[list[Any], Image]]) -> None:
    if not rows:
        return
    mentioned = {key[1] for key, _ in rows}
    people = {0, *connection.scalars(select(PersonRow.id).where(among(PersonRow.id, mentioned)))}
    touched: set[int] = set()
    for (person_id,), image, faces in _by_image(rows):
        touched.update(faces)
        if image is None:
            of_person = RejectionRow.person_id == person_id if person_id else RejectionRow.person_id.is_(None)
            connection.execute(delete(RejectionRow).where(among(RejectionRow.face_id, faces), of_person))
        elif person_id in people:
            there = select(FaceRow.id, literal(person_id or None, WHOLE)).where(among(FaceRow.id, faces))
            new = upsert(RejectionRow).from_select(["face_id", "person_id"], there)
            connection.execute(new.on_conflict_do_nothing())
    said = exists().where(
        RejectionRow.face_id == AssignmentRow.face_id,
        RejectionRow.person_id.is_(None) | (RejectionRow.person_id == AssignmentRow.person_id),
    )
    guesses = delete(AssignmentRow).where(among(AssignmentRow.face_id, touched), ~AssignmentRow.confirmed)
    connection.execute(guesses.where(said))


def _drop_contradicted(connection: Connection, restored: Iterable[int | list[int]]) -> None:
    """Drop refusals that a grouping handed on meanwhile to whom faces are confirmed as again, by what the user said."""
    faces = [face for of in restored for face in (of if isinstance(of, list) else [of])]
    if not faces:
        return
    is_confirmed = exists().where(
        AssignmentRow.face_id == RejectionRow.face_id,
        AssignmentRow.person_id == RejectionRow.person_id,
        AssignmentRow.confirmed,
    )
    connection.execute(delete(RejectionRow).where(among(RejectionRow.face_id, faces), is_confirmed))


def _remove_people(connection: Connection, people: Iterable[int]) -> None:
    if not (gone := set(people)):
        return
    guesses = delete(AssignmentRow).where(among(AssignmentRow.person_id, gone), ~AssignmentRow.confirmed)
    connection.execute(guesses)
    still_somebody = exists().where(AssignmentRow.person_id == PersonRow.id)
    connection.execute(delete(PersonRow).where(among(PersonRow.id, gone), ~still_somebody))

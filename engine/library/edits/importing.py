"""What the edit that takes over another program's names does to the tables."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from sqlalchemy import Connection, select

from engine.library.dialects.expressions import among, upsert
from engine.library.edits.faces import insert_face
from engine.library.edits.images.rows import Record
from engine.library.edits.kinds import ImportedPerson, ImportNames
from engine.library.edits.life import is_life
from engine.library.edits.people import apply
from engine.library.edits.steps import (
    KnownPerson,
    assign,
    assign_confirmed,
    find_person,
    ids_among,
    known_among,
    namesake_of,
    owners_of,
    update_person,
)
from engine.library.edits.titles import Facts
from engine.library.names import name_key, valid_name
from engine.library.schema import (
    AssignmentRow,
    PersonRow,
    PhotoPersonRow,
    PhotoRow,
    RejectionRow,
    insert_row,
    locks_face,
    plain_rows,
    utc_now,
)
from engine.library.store import note_face_data_changed
from engine.partial_dates import PartialDate


@apply.register
def _import_names(edit: ImportNames, record: Record) -> Facts:
    connection = record.connection
    owners = owners_of(connection, [face for who in edit.people for face in who.face_ids + who.hinted_ids])
    said = _what_the_user_said(connection, owners)
    targets = [_target(connection, person, record) for person in edit.people]
    known = ids_among(owners.values(), (target.person_id for target in targets)).difference(record.new_people)
    record.before(known, owners)
    kept = known_among(connection, ids_among(owners.values()))
    n_faces = 0
    for person, target in zip(edit.people, targets, strict=True):
        theirs = {face: owners[face] for face in person.face_ids if said.allows(face, target.person_id)}
        assign_confirmed(connection, theirs, target.person_id, kept)
        hinted = [
            face for face in person.hinted_ids if owners[face] not in kept and said.allows(face, target.person_id)
        ]
        assign(connection, hinted, target.person_id, confirmed=False)
        n_faces += len(theirs) + len(hinted) + _draw(person, target.person_id, record)
        _note_photos(connection, person.photo_ids, target.person_id)
        if person.birthday:
            _take_birthday(connection, PartialDate.parse(person.birthday), target.person_id)
    return Facts(n_faces=n_faces, n_people=len({target.person_id for target in targets}))


def _take_birthday(connection: Connection, born: PartialDate, person_id: int) -> None:
    """Take over somebody's birthday, unless one is known, or it has not come yet or lies after the day they died."""
    days = select(PersonRow.birthday, PersonRow.died, PersonRow.died_precision).where(PersonRow.id == person_id)
    known, died, how_died = connection.execute(days).one()
    if known is None and born.first <= date.today() and is_life(born, PartialDate.of(died, how_died)):
        update_person(connection, person_id, birthday=born.first, birthday_precision=born.kept_precision)


class _Said:
    """What the user said about faces, which no import changes.

    Attributes
    ----------
    owner_of : mapping of face_id to the person whose it is for good
    refused : set of (face_id, person_id or None)
    """

    def __init__(self, owner_of: dict[int, int], refused: set[tuple[int, int | None]]) -> None:
        self._owner_of, self._refused = owner_of, refused

    def allows(self, face_id: int, person_id: int) -> bool:
        """Whether a face may become somebody's."""
        if (face_id, None) in self._refused or (face_id, person_id) in self._refused:
            return False
        return self._owner_of.get(face_id, person_id) == person_id


def _what_the_user_said(connection: Connection, faces: Collection[int]) -> _Said:
    locked = select(AssignmentRow.face_id, AssignmentRow.person_id).join(PersonRow).where(locks_face())
    refused = select(RejectionRow.face_id, RejectionRow.person_id)
    return _Said(
        dict(plain_rows(connection, locked.where(among(AssignmentRow.face_id, faces)))),
        set(plain_rows(connection, refused.where(among(RejectionRow.face_id, faces)))),
    )


def _target(connection: Connection, person: ImportedPerson, record: Record) -> KnownPerson:
    """Find who is meant, or make them."""
    if person.person_id is not None:
        return find_person(connection, person.person_id)
    name = valid_name(person.name)
    known = namesake_of(connection, name)
    if known is None:
        values = {"name": name, "name_key": name_key(name), "hidden": False, "created_at": utc_now()}
        known = find_person(connection, insert_row(connection, PersonRow, **values))
        record.new_people.append(known.person_id)
    return known


def _draw(person: ImportedPerson, person_id: int, record: Record) -> int:
    for faces, confirmed in ((person.drawn, True), (person.hinted_drawn, False)):
        drawn = [insert_face(face, record) for face in faces]
        if drawn:
            note_face_data_changed(record.connection)
            assign(record.connection, drawn, person_id, confirmed=confirmed)
    return len(person.drawn) + len(person.hinted_drawn)


def _note_photos(connection: Connection, photo_ids: Sequence[int], person_id: int) -> None:
    there: Iterable[int] = connection.scalars(select(PhotoRow.id).where(among(PhotoRow.id, photo_ids)))
    rows = [{"photo_id": photo_id, "person_id": person_id} for photo_id in there]
    if rows:
        connection.execute(upsert(PhotoPersonRow).on_conflict_do_nothing(), rows)

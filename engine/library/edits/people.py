"""What each edit does to the tables; `apply` is the one way in, within a transaction of the journal's."""

from __future__ import annotations

from collections.abc import Mapping
from functools import singledispatch

from sqlalchemy import Connection, delete, func, literal, select, update

from engine.errors import KnownError, NameTakenError
from engine.library.dialects.expressions import among, upsert
from engine.library.edits.images.rows import Record
from engine.library.edits.kinds import (
    ConfirmFaces,
    Edit,
    HidePeople,
    HidePerson,
    MergeAll,
    MergePeople,
    MoveFaces,
    NamePerson,
    RejectFaces,
    SetCover,
    UntanglePeople,
)
from engine.library.edits.life import take_life_over
from engine.library.edits.steps import (
    assign_confirmed,
    faces_of,
    find_people,
    find_person,
    guesses_of,
    ids_among,
    known_among,
    mark_seen,
    namesake_of,
    owners_of,
    reject,
    update_person,
)
from engine.library.edits.titles import Facts
from engine.library.names import name_key, valid_name
from engine.library.schema import AssignmentRow, PersonRow, PhotoPersonRow, RejectionRow, insert_row, utc_now
from engine.sentences import called, sentence


@singledispatch
def apply(edit: Edit, record: Record) -> Facts:
    """Make an edit and return what its title says.

    Raises
    ------
    KnownError
        If the edit cannot be made.
    """
    raise TypeError(f"{edit!r} is not an edit")


@apply.register
def _name(edit: NamePerson, record: Record) -> Facts:
    person = find_person(record.connection, edit.person_id)
    name = valid_name(edit.name)
    namesake = namesake_of(record.connection, name)
    if namesake is not None and namesake.person_id != person.person_id:
        raise NameTakenError(
            sentence(
                "Person {namesake_id} is already called “{name}”. If the two are one, merge {person} into "
                "{namesake}; otherwise choose another name.",
                namesake_id=namesake.person_id,
                name=namesake.name,
                person=called(None, person.person_id),
                namesake=called(None, namesake.person_id),
            ),
            namesake.person_id,
        )
    seen = guesses_of(record.connection, person.person_id) if person.name is None else set()
    record.before([person.person_id], seen)
    mark_seen(record.connection, seen)
    update_person(record.connection, person.person_id, name=name, name_key=name_key(name))
    n_faces = record.connection.scalar(
        select(func.count()).select_from(AssignmentRow).where(AssignmentRow.person_id == person.person_id)
    )
    return Facts((person.label,), n_faces or 0)


@apply.register
def _move(edit: MoveFaces, record: Record) -> Facts:
    connection = record.connection
    target = None if edit.person_id is None else find_person(connection, edit.person_id)
    name = valid_name(edit.name) if target is None else None
    namesake = namesake_of(connection, name)
    if namesake is not None:
        raise NameTakenError(
            sentence(
                "Person {namesake_id} is already called “{name}”. Please move the faces there, or choose another name.",
                namesake_id=namesake.person_id,
                name=namesake.name,
            ),
            namesake.person_id,
        )
    owners = owners_of(connection, edit.face_ids)
    if edit.whose is not None:
        elsewhere = _said_to_be_elsewhere(connection, owners, edit.whose)
        owners = {face: owner for face, owner in owners.items() if face not in elsewhere}
    record.before(ids_among(owners.values(), target and target.person_id), owners)
    if target is None and owners:
        values = {"name": name, "name_key": name_key(name), "hidden": False, "created_at": utc_now()}
        target = find_person(connection, insert_row(connection, PersonRow, **values))
        record.new_people.append(target.person_id)
    if target is None:
        return Facts()
    left = ids_among(owners.values())
    kept = known_among(connection, left)
    others = kept if target.name and not edit.apart else left
    assign_confirmed(connection, owners, target.person_id, others)
    if edit.apart:  # each by itself, for grouping may take them from each other, and from that person's number
        reject(
            connection, [(face, target.person_id) for face in faces_of(connection, left - kept - {target.person_id})]
        )
    return Facts((target.label,), len(owners))


def _said_to_be_elsewhere(connection: Connection, owners: Mapping[int, int | None], person_id: int) -> set[int]:
    """List the faces of which the user said that they are somebody else's, or nobody's."""
    confirmed = select(AssignmentRow.face_id).where(AssignmentRow.confirmed, AssignmentRow.person_id != person_id)
    aside = select(RejectionRow.face_id).where(RejectionRow.person_id.is_(None))
    return {
        *connection.scalars(confirmed.where(among(AssignmentRow.face_id, owners))),
        *connection.scalars(aside.where(among(RejectionRow.face_id, owners))),
    }


@apply.register
def _untangle(edit: UntanglePeople, record: Record) -> Facts:
    connection = record.connection
    a, b = find_person(connection, edit.a_id), find_person(connection, edit.b_id)
    owners = owners_of(connection, edit.to_a_ids + edit.to_b_ids)
    if set(edit.to_a_ids) & set(edit.to_b_ids) or edit.a_id == edit.b_id:
        raise ValueError("a face can only be one of two different people")
    if not set(owners.values()) <= {a.person_id, b.person_id}:
        raise KnownError(
            sentence(
                "Some of these faces belong to neither {a} nor {b} any more. Please look again.", a=str(a), b=str(b)
            )
        )
    record.before((a.person_id, b.person_id), owners)
    for face_ids, person in ((edit.to_a_ids, a), (edit.to_b_ids, b)):
        assign_confirmed(
            connection, {face: owners[face] for face in face_ids}, person.person_id, (a.person_id, b.person_id)
        )
    whose = dict.fromkeys(edit.to_a_ids, a.person_id) | dict.fromkeys(edit.to_b_ids, b.person_id)
    n_moved = sum(owners[face] != person_id for face, person_id in whose.items())
    return Facts((a.label, b.label), n_moved)


@apply.register
def _confirm(edit: ConfirmFaces, record: Record) -> Facts:
    owners = owners_of(record.connection, edit.face_ids)
    if None in owners.values():
        raise KnownError(
            sentence("A face that belongs to nobody cannot be confirmed. Please move it to a person instead.")
        )
    people = ids_among(owners.values())
    if edit.person_id is not None and not people <= {edit.person_id}:
        meant = find_person(record.connection, edit.person_id)
        raise KnownError(
            sentence("Some of these faces do not belong to {person} any more. Please look again.", person=str(meant))
        )
    record.before(people, owners)
    mark_seen(record.connection, owners, confirmed=True)
    whose = (find_person(record.connection, people.pop()).label,) if len(people) == 1 else ()
    return Facts(whose, len(owners))


@apply.register
def _reject_faces(edit: RejectFaces, record: Record) -> Facts:
    connection = record.connection
    person = None if edit.person_id is None else find_person(connection, edit.person_id)
    owners = owners_of(connection, edit.face_ids)
    likewise = [] if person is None else _refused_in_turn(connection, owners, person.person_id)
    record.before(ids_among(owners.values(), edit.person_id), {*owners, *(face for face, _ in likewise)})
    leaving = [face for face, owner in owners.items() if edit.person_id in (None, owner)]
    connection.execute(delete(AssignmentRow).where(among(AssignmentRow.face_id, leaving)))
    reject(connection, [*((face, edit.person_id) for face in owners), *likewise])
    return Facts(() if person is None else (person.label,), len(owners))


def _refused_in_turn(
    connection: Connection, owners: Mapping[int, int | None], person_id: int
) -> list[tuple[int, int | None]]:
    """List the faces of somebody without a name, each with those people all of whose faces are not to be theirs.

    They are not those people either: a grouping may make them part of others, and later of somebody of another number.
    """
    if known_among(connection, [person_id]):
        return []
    theirs = faces_of(connection, [person_id]) - owners.keys()
    others = [
        other for other in ids_among(owners.values()) - {person_id} if faces_of(connection, [other]) <= owners.keys()
    ]
    return [(face, other) for other in others for face in theirs]


@apply.register
def _merge(edit: MergePeople, record: Record) -> Facts:
    connection = record.connection
    if edit.source_id == edit.target_id:
        raise KnownError(sentence("A person cannot be merged with themselves. Please choose somebody else."))
    source, target = find_person(connection, edit.source_id), find_person(connection, edit.target_id)
    both = (source.person_id, target.person_id)
    never = select(RejectionRow.face_id).where(RejectionRow.person_id == source.person_id)
    rejecting = owners_of(connection, list(connection.scalars(never)))
    seen = {face for who in (source, target) if not who.name for face in guesses_of(connection, who.person_id)}
    record.before(both, rejecting.keys() | seen, all_of=source.person_id, heir=target.person_id)
    mark_seen(connection, seen)
    moving = select(AssignmentRow.face_id).where(AssignmentRow.person_id == source.person_id)
    of_target = RejectionRow.person_id == target.person_id
    connection.execute(delete(RejectionRow).where(RejectionRow.face_id.in_(moving), of_target))
    reject(connection, [(face_id, target.person_id) for face_id, owner in rejecting.items() if owner not in both])
    to_target = update(AssignmentRow).where(AssignmentRow.person_id == source.person_id)
    connection.execute(to_target.values(person_id=target.person_id))
    in_photos = select(PhotoPersonRow.photo_id, literal(target.person_id))
    in_photos = in_photos.where(PhotoPersonRow.person_id == source.person_id)
    also = upsert(PhotoPersonRow).from_select(["photo_id", "person_id"], in_photos)
    connection.execute(also.on_conflict_do_nothing())
    inherited = take_life_over(connection, source.person_id, target.person_id)
    connection.execute(delete(PersonRow).where(PersonRow.id == source.person_id))  # and what else speaks of the source
    name, cover = target.name or source.name, target.cover_face_id or source.cover_face_id
    values = {"name": name, "name_key": name_key(name), "cover_face_id": cover, **inherited}
    update_person(connection, target.person_id, **values)
    return Facts((source.label, target.label))


@apply.register
def _merge_all(edit: MergeAll, record: Record) -> Facts:
    record.before((*edit.source_ids, edit.target_id))  # of all, before one hands on what is known of another
    merged = [_merge(MergePeople(source_id, edit.target_id), record) for source_id in edit.source_ids]
    return merged[0] if len(merged) == 1 else Facts((find_person(record.connection, edit.target_id).label,))


@apply.register
def _hide(edit: HidePerson, record: Record) -> Facts:
    return _hide_people(HidePeople((edit.person_id,), edit.hidden), record)


@apply.register
def _hide_people(edit: HidePeople, record: Record) -> Facts:
    people = find_people(record.connection, edit.person_ids)  # all who were seen once, perhaps
    seen = guesses_of(record.connection, *edit.person_ids) if edit.hidden else set()
    record.before(edit.person_ids, seen)
    mark_seen(record.connection, seen)
    update_person(record.connection, *edit.person_ids, hidden=edit.hidden)
    return Facts(tuple(person.label for person in people))


@apply.register
def _set_cover(edit: SetCover, record: Record) -> Facts:
    person = find_person(record.connection, edit.person_id)
    if owners_of(record.connection, [edit.face_id])[edit.face_id] != person.person_id:
        raise KnownError(
            sentence(
                "Face {face_id} does not belong to {person}, so it cannot be their cover.",
                face_id=edit.face_id,
                person=str(person),
            )
        )
    record.before([person.person_id])
    update_person(record.connection, person.person_id, cover_face_id=edit.face_id)
    return Facts((person.label,))

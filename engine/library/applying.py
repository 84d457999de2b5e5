"""What each edit does to the tables; `apply` is the one way in, within a transaction of the journal's."""

from __future__ import annotations

from datetime import date
from functools import singledispatch

from sqlalchemy import delete, func, select, update

from engine.errors import KnownError
from engine.library.edits import (
    ConfirmFaces,
    Edit,
    HidePerson,
    MergePeople,
    MoveFaces,
    NamePerson,
    RejectFaces,
    SetBirthday,
    SetCover,
)
from engine.library.images import Record
from engine.library.names import name_key, tidy_name
from engine.library.rows import assign, look_up, n_faces_text, namesake_of, owners_of, reject, somebodies, update_person
from engine.library.schema import AssignmentRow, PersonRow, RejectionRow, among, insert_row, plain_rows, utc_now


@singledispatch
def apply(edit: Edit, record: Record) -> str:
    """Make an edit and return its title.

    Raises
    ------
    KnownError
        If the edit cannot be made.
    """
    raise TypeError(f"{edit!r} is not an edit")


@apply.register
def _name(edit: NamePerson, record: Record) -> str:
    person = look_up(record.connection, edit.person_id)
    name = tidy_name(edit.name)
    namesake = namesake_of(record.connection, name)
    if namesake is not None and namesake.person_id != person.person_id:
        raise KnownError(
            f'Person {namesake.person_id} is already called "{namesake.name}". If the two are one, merge person '
            f"{person.person_id} into person {namesake.person_id}; otherwise choose another name."
        )
    record.before(people=[person.person_id])
    update_person(record.connection, person.person_id, name=name, name_key=name_key(name))
    if name is None:
        return f"Took the name {person} away" if person.name else f"{person} has no name"
    if person.name is not None:
        return f'Renamed {person} to "{name}"'
    n_faces = record.connection.scalar(
        select(func.count()).select_from(AssignmentRow).where(AssignmentRow.person_id == person.person_id)
    )
    return f'Named {n_faces_text(n_faces or 0)} "{name}"'


@apply.register
def _move(edit: MoveFaces, record: Record) -> str:
    connection = record.connection
    target = None if edit.person_id is None else look_up(connection, edit.person_id)
    name = tidy_name(edit.name) if target is None else None
    namesake = namesake_of(connection, name)
    if namesake is not None:
        raise KnownError(
            f'Person {namesake.person_id} is already called "{namesake.name}". Please move the faces there, '
            "or choose another name."
        )
    owners = owners_of(connection, edit.face_ids)
    record.before(somebodies(owners.values(), target and target.person_id), owners)
    if target is None and owners:
        values = {"name": name, "name_key": name_key(name), "hidden": False, "created_at": utc_now()}
        target = look_up(connection, insert_row(connection, PersonRow, **values))
        record.new_person_id = target.person_id
    if target is None:
        return "Moved no faces"
    forgiven = RejectionRow.person_id.is_(None) | (RejectionRow.person_id == target.person_id)
    connection.execute(delete(RejectionRow).where(among(RejectionRow.face_id, owners), forgiven))
    reject(connection, [(face, owner) for face, owner in owners.items() if owner not in (None, target.person_id)])
    assign(connection, owners, target.person_id, confirmed=True)
    return f"Moved {n_faces_text(len(owners))} to {'a new person' if record.new_person_id and not name else target}"


@apply.register
def _confirm(edit: ConfirmFaces, record: Record) -> str:
    owners = owners_of(record.connection, edit.face_ids)
    if None in owners.values():
        raise KnownError("A face that belongs to nobody cannot be confirmed. Please move it to a person instead.")
    people = somebodies(owners.values())
    record.before(people, owners)
    of_faces = among(AssignmentRow.face_id, owners)
    record.connection.execute(update(AssignmentRow).where(of_faces).values(confirmed=True))
    whose = f" as {look_up(record.connection, people.pop())}" if len(people) == 1 else ""
    return f"Confirmed {n_faces_text(len(owners))}{whose}"


@apply.register
def _reject_faces(edit: RejectFaces, record: Record) -> str:
    connection = record.connection
    person = None if edit.person_id is None else look_up(connection, edit.person_id)
    owners = owners_of(connection, edit.face_ids)
    record.before(somebodies(owners.values(), edit.person_id), owners)
    leaving = [face for face, owner in owners.items() if edit.person_id in (None, owner)]
    connection.execute(delete(AssignmentRow).where(among(AssignmentRow.face_id, leaving)))
    reject(connection, [(face, edit.person_id) for face in owners])
    if person is None:
        return f"Set {n_faces_text(len(owners))} aside as nobody"
    return f"Said that {n_faces_text(len(owners))} {'is' if len(owners) == 1 else 'are'} not {person}"


@apply.register
def _merge(edit: MergePeople, record: Record) -> str:
    connection = record.connection
    if edit.source_id == edit.target_id:
        raise KnownError("A person cannot be merged with themselves. Please choose somebody else.")
    source, target = look_up(connection, edit.source_id), look_up(connection, edit.target_id)
    theirs = select(AssignmentRow.face_id).where(AssignmentRow.person_id == source.person_id)
    moving = {face_id for (face_id,) in plain_rows(connection, theirs)}
    targets = select(AssignmentRow.face_id).where(AssignmentRow.person_id == target.person_id)
    staying = {face_id for (face_id,) in plain_rows(connection, targets)}
    never = select(RejectionRow.face_id).where(RejectionRow.person_id == source.person_id)
    rejecting = set(connection.scalars(never))
    record.before((source.person_id, target.person_id), moving | rejecting)
    of_target = RejectionRow.person_id == target.person_id
    connection.execute(delete(RejectionRow).where(among(RejectionRow.face_id, moving), of_target))
    reject(connection, [(face_id, target.person_id) for face_id in rejecting - moving - staying])
    to_target = update(AssignmentRow).where(AssignmentRow.person_id == source.person_id)
    connection.execute(to_target.values(person_id=target.person_id))
    connection.execute(delete(PersonRow).where(PersonRow.id == source.person_id))  # and the rejections of the source
    name, cover = target.name or source.name, target.cover_face_id or source.cover_face_id
    birthday = target.birthday or source.birthday
    values = {"name": name, "name_key": name_key(name), "cover_face_id": cover, "birthday": birthday}
    update_person(connection, target.person_id, **values)
    return f"Merged {source} into {target}"


@apply.register
def _hide(edit: HidePerson, record: Record) -> str:
    person = look_up(record.connection, edit.person_id)
    record.before([person.person_id])
    update_person(record.connection, person.person_id, hidden=edit.hidden)
    return f"Hid {person}" if edit.hidden else f"Brought {person} back"


@apply.register
def _set_cover(edit: SetCover, record: Record) -> str:
    person = look_up(record.connection, edit.person_id)
    if owners_of(record.connection, [edit.face_id])[edit.face_id] != person.person_id:
        raise KnownError(f"Face {edit.face_id} does not belong to {person}, so it cannot be their cover.")
    record.before([person.person_id])
    update_person(record.connection, person.person_id, cover_face_id=edit.face_id)
    return f"Chose a cover for {person}"


@apply.register
def _set_birthday(edit: SetBirthday, record: Record) -> str:
    person = look_up(record.connection, edit.person_id)
    try:
        birthday = None if edit.birthday is None else date.fromisoformat(edit.birthday)
    except ValueError:
        raise KnownError(f'"{edit.birthday}" is not a date. Please write it as in 1990-05-12.') from None
    if birthday is not None and birthday > date.today():
        raise KnownError(f"{birthday} has not come yet, so it is nobody's birthday. Please look at the year.")
    record.before([person.person_id])
    update_person(record.connection, person.person_id, birthday=birthday)
    if birthday is None:
        return f"Took the birthday of {person} away"
    return f"Set the birthday of {person} to {birthday}"

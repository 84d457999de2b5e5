"""What each edit does to the tables; `apply` is the one way in, within a transaction of the journal's."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import singledispatch
from typing import NamedTuple

from sqlalchemy import Connection, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from engine.errors import KnownError
from engine.library.edits import (
    ConfirmFaces,
    Edit,
    HidePerson,
    MergePeople,
    MoveFaces,
    NamePerson,
    RejectFaces,
    SetCover,
)
from engine.library.images import Record
from engine.library.names import name_key, tidy_name
from engine.library.schema import AssignmentRow, FaceRow, PersonRow, RejectionRow, among, insert_row, utc_now


class _Somebody(NamedTuple):
    person_id: int
    name: str | None
    cover_face_id: int | None

    def __str__(self) -> str:
        return f'"{self.name}"' if self.name else f"person {self.person_id}"


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
    person = _person(record.connection, edit.person_id)
    name = tidy_name(edit.name)
    namesake = record.connection.execute(
        select(PersonRow.id, PersonRow.name).where(
            PersonRow.name_key == name_key(name), PersonRow.id != person.person_id
        )
    ).first()
    if name is not None and namesake is not None:
        raise KnownError(
            f'Person {namesake.id} is already called "{namesake.name}". If the two are one, merge person '
            f"{person.person_id} into person {namesake.id}; otherwise choose another name."
        )
    record.before(people=[person.person_id])
    _update_person(record.connection, person.person_id, name=name, name_key=name_key(name))
    if name is None:
        return f"Took the name {person} away" if person.name else f"{person} has no name"
    if person.name is not None:
        return f'Renamed {person} to "{name}"'
    n_faces = record.connection.scalar(
        select(func.count()).select_from(AssignmentRow).where(AssignmentRow.person_id == person.person_id)
    )
    return f'Named {_n_faces(n_faces or 0)} "{name}"'


@apply.register
def _move(edit: MoveFaces, record: Record) -> str:
    connection = record.connection
    target = None if edit.person_id is None else _person(connection, edit.person_id)
    owners = _owners(connection, edit.face_ids)
    record.before(_somebodies(owners.values(), target and target.person_id), owners)
    if target is None and owners:
        target = _person(connection, insert_row(connection, PersonRow, hidden=False, created_at=utc_now()))
        record.new_person_id = target.person_id
    if target is None:
        return "Moved no faces"
    forgiven = RejectionRow.person_id.is_(None) | (RejectionRow.person_id == target.person_id)
    connection.execute(delete(RejectionRow).where(among(RejectionRow.face_id, owners), forgiven))
    _reject(connection, [(face, owner) for face, owner in owners.items() if owner not in (None, target.person_id)])
    _assign(connection, owners, target.person_id, confirmed=True)
    return f"Moved {_n_faces(len(owners))} to {'a new person' if record.new_person_id else target}"


@apply.register
def _confirm(edit: ConfirmFaces, record: Record) -> str:
    owners = _owners(record.connection, edit.face_ids)
    if None in owners.values():
        raise KnownError("A face that belongs to nobody cannot be confirmed. Please move it to a person instead.")
    people = _somebodies(owners.values())
    record.before(people, owners)
    of_faces = among(AssignmentRow.face_id, owners)
    record.connection.execute(update(AssignmentRow).where(of_faces).values(confirmed=True))
    whose = f" as {_person(record.connection, people.pop())}" if len(people) == 1 else ""
    return f"Confirmed {_n_faces(len(owners))}{whose}"


@apply.register
def _reject_faces(edit: RejectFaces, record: Record) -> str:
    connection = record.connection
    person = None if edit.person_id is None else _person(connection, edit.person_id)
    owners = _owners(connection, edit.face_ids)
    record.before(_somebodies(owners.values(), edit.person_id), owners)
    leaving = [face for face, owner in owners.items() if edit.person_id in (None, owner)]
    connection.execute(delete(AssignmentRow).where(among(AssignmentRow.face_id, leaving)))
    _reject(connection, [(face, edit.person_id) for face in owners])
    if person is None:
        return f"Set {_n_faces(len(owners))} aside as nobody"
    return f"Said that {_n_faces(len(owners))} {'is' if len(owners) == 1 else 'are'} not {person}"


@apply.register
def _merge(edit: MergePeople, record: Record) -> str:
    connection = record.connection
    if edit.source_id == edit.target_id:
        raise KnownError("A person cannot be merged with themselves. Please choose somebody else.")
    source, target = _person(connection, edit.source_id), _person(connection, edit.target_id)
    theirs = select(AssignmentRow.face_id).where(AssignmentRow.person_id == source.person_id)
    moving = set(connection.scalars(theirs))
    staying = set(connection.scalars(select(AssignmentRow.face_id).where(AssignmentRow.person_id == target.person_id)))
    never = select(RejectionRow.face_id).where(RejectionRow.person_id == source.person_id)
    rejecting = set(connection.scalars(never))
    record.before((source.person_id, target.person_id), moving | rejecting)
    of_target = RejectionRow.person_id == target.person_id
    connection.execute(delete(RejectionRow).where(among(RejectionRow.face_id, moving), of_target))
    _reject(connection, [(face_id, target.person_id) for face_id in rejecting - moving - staying])
    to_target = update(AssignmentRow).where(AssignmentRow.person_id == source.person_id)
    connection.execute(to_target.values(person_id=target.person_id))
    connection.execute(delete(PersonRow).where(PersonRow.id == source.person_id))  # and the rejections of the source
    name, cover = target.name or source.name, target.cover_face_id or source.cover_face_id
    _update_person(connection, target.person_id, name=name, name_key=name_key(name), cover_face_id=cover)
    return f"Merged {source} into {target}"


@apply.register
def _hide(edit: HidePerson, record: Record) -> str:
    person = _person(record.connection, edit.person_id)
    record.before([person.person_id])
    _update_person(record.connection, person.person_id, hidden=edit.hidden)
    return f"Hid {person}" if edit.hidden else f"Brought {person} back"


@apply.register
def _set_cover(edit: SetCover, record: Record) -> str:
    person = _person(record.connection, edit.person_id)
    if _owners(record.connection, [edit.face_id])[edit.face_id] != person.person_id:
        raise KnownError(f"Face {edit.face_id} does not belong to {person}, so it cannot be their cover.")
    record.before([person.person_id])
    _update_person(record.connection, person.person_id, cover_face_id=edit.face_id)
    return f"Chose a cover for {person}"


def _person(connection: Connection, person_id: int) -> _Somebody:
    query = select(PersonRow.id, PersonRow.name, PersonRow.cover_face_id).where(PersonRow.id == person_id)
    row = connection.execute(query).first()
    if row is None:
        raise KnownError(f"There is no person {person_id} in the library, or not any more.")
    return _Somebody(row.id, row.name, row.cover_face_id)


def _owners(connection: Connection, face_ids: Sequence[int]) -> dict[int, int | None]:
    """Look up whom faces belong to."""
    query = select(FaceRow.id, AssignmentRow.person_id).outerjoin(AssignmentRow, AssignmentRow.face_id == FaceRow.id)
    owners: dict[int, int | None] = {
        row[0]: row[1] for row in connection.execute(query.where(among(FaceRow.id, face_ids)))
    }
    if unknown := set(face_ids) - owners.keys():
        raise KnownError(f"There is no face {min(unknown)} in the library, or not any more.")
    return owners


def _somebodies(*groups: Iterable[int | None] | int | None) -> set[int]:
    flat = (one for group in groups for one in (group if isinstance(group, Iterable) else [group]))
    return {one for one in flat if one is not None}


def _update_person(connection: Connection, person_id: int, **values: object) -> None:
    connection.execute(update(PersonRow).where(PersonRow.id == person_id).values(**values))


def _assign(connection: Connection, face_ids: Collection[int], person_id: int, *, confirmed: bool) -> None:
    rows = [{"face_id": face_id, "person_id": person_id, "confirmed": confirmed} for face_id in face_ids]
    if rows:
        new = upsert(AssignmentRow)
        columns = {"person_id": new.excluded.person_id, "confirmed": new.excluded.confirmed}
        connection.execute(new.on_conflict_do_update(index_elements=["face_id"], set_=columns), rows)


def _reject(connection: Connection, pairs: Sequence[tuple[int, int | None]]) -> None:
    rows = [{"face_id": face_id, "person_id": person_id} for face_id, person_id in pairs]
    if rows:
        connection.execute(upsert(RejectionRow).on_conflict_do_nothing(), rows)


def _n_faces(n_faces: int) -> str:
    return "1 face" if n_faces == 1 else f"{n_faces} faces"

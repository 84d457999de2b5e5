"""Small steps that several edits take."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, delete, select, update

from engine.errors import KnownError
from engine.library.dialects.expressions import among, upsert
from engine.library.names import name_key
from engine.library.schema import AssignmentRow, FaceRow, JournalRow, PersonRow, RejectionRow, is_known
from engine.sentences import called, sentence

_LOOKED_THROUGH = 200  # edits, for what became of somebody
_PERSON_COLUMNS = (PersonRow.id, PersonRow.name, PersonRow.cover_face_id)


class KnownPerson(NamedTuple):
    """A person as an edit needs to know them; as text, what an error calls them."""

    person_id: int
    name: str | None
    cover_face_id: int | None

    @property
    def label(self) -> tuple[int, str | None]:
        """What `Facts` says of them."""
        return (self.person_id, self.name)

    def __str__(self) -> str:
        return called(self.name, self.person_id)


def find_person(connection: Connection, person_id: int) -> KnownPerson:
    """Look a person up; KnownError if there is none."""
    query = select(*_PERSON_COLUMNS).where(PersonRow.id == person_id)
    row = connection.execute(query).first()
    if row is not None:
        return KnownPerson(*row)
    if (heir_id := _merged_into(connection, person_id)) is not None:
        heir = connection.execute(select(*_PERSON_COLUMNS).where(PersonRow.id == heir_id)).first()
        raise KnownError(
            sentence(
                "Person {person_id} was merged into {heir} meanwhile. Please look there.",
                person_id=person_id,
                heir=called(heir.name if heir else None, heir_id),
            )
        )
    raise KnownError(sentence("There is no person {person_id} in the library, or not any more.", person_id=person_id))


def find_people(connection: Connection, person_ids: Sequence[int]) -> list[KnownPerson]:
    """Look people up, thousands perhaps, in this order; KnownError if one of them is not there."""
    query = select(*_PERSON_COLUMNS).where(among(PersonRow.id, person_ids))
    found = {row.id: KnownPerson(*row) for row in connection.execute(query)}
    return [found.get(person_id) or find_person(connection, person_id) for person_id in person_ids]


def _merged_into(connection: Connection, person_id: int) -> int | None:
    """Look up in the latest edits with whom a person was merged who is not there any more, and that one again."""
    latest = select(JournalRow.edit).where(~JournalRow.undone).order_by(JournalRow.id.desc()).limit(_LOOKED_THROUGH)
    heir_of: dict[int, int] = {}
    for edit in connection.scalars(latest):
        sources = (edit.get("source_id"), *edit.get("source_ids", ()))
        heir_of |= {one: heir_of.get(edit["target_id"], edit["target_id"]) for one in sources if one is not None}
    return heir_of.get(person_id)


def namesake_of(connection: Connection, name: str | None) -> KnownPerson | None:
    """Look up who bears a name already."""
    key = name_key(name)
    row = key and connection.execute(select(*_PERSON_COLUMNS).where(PersonRow.name_key == key)).first()
    return KnownPerson(*row) if row else None


def owners_of(connection: Connection, face_ids: Sequence[int]) -> dict[int, int | None]:
    """Look up whom faces belong to; KnownError if there is no such face."""
    query = select(FaceRow.id, AssignmentRow.person_id).outerjoin(AssignmentRow, AssignmentRow.face_id == FaceRow.id)
    owners: dict[int, int | None] = {
        row[0]: row[1] for row in connection.execute(query.where(among(FaceRow.id, face_ids)))
    }
    if unknown := set(face_ids) - owners.keys():
        raise KnownError(sentence("There is no face {face_id} in the library, or not any more.", face_id=min(unknown)))
    return owners


def ids_among(*groups: Iterable[int | None] | int | None) -> set[int]:
    """Gather ids of people, some of them None, into one set."""
    flat = (person_id for group in groups for person_id in (group if isinstance(group, Iterable) else [group]))
    return {person_id for person_id in flat if person_id is not None}


def update_person(connection: Connection, *person_ids: int, **values: object) -> None:
    """Change columns of people, to the same."""
    connection.execute(update(PersonRow).where(among(PersonRow.id, person_ids)).values(**values))


def assign(connection: Connection, face_ids: Collection[int], person_id: int, *, confirmed: bool) -> None:
    """Assign faces to a person, whoever had them; the user says so."""
    values = {"person_id": person_id, "confirmed": confirmed, "guessed": False}
    rows = [{"face_id": face_id} | values for face_id in face_ids]
    if rows:
        connection.execute(upsert(AssignmentRow).on_conflict_do_update(index_elements=["face_id"], set_=values), rows)


def assign_confirmed(
    connection: Connection, owners: Mapping[int, int | None], person_id: int, others: Collection[int | None]
) -> None:
    """Assign faces to a person for good: they are confirmed there, and not those of the others whom they leave."""
    forgiven = RejectionRow.person_id.is_(None) | (RejectionRow.person_id == person_id)
    connection.execute(delete(RejectionRow).where(among(RejectionRow.face_id, owners), forgiven))
    reject(connection, [(face, owner) for face, owner in owners.items() if owner != person_id and owner in others])
    assign(connection, owners, person_id, confirmed=True)


def known_among(connection: Connection, person_ids: Collection[int]) -> set[int]:
    """List which people are known; see `is_known`."""
    return set(connection.scalars(select(PersonRow.id).where(among(PersonRow.id, person_ids), is_known())))


def faces_of(connection: Connection, person_ids: Collection[int]) -> set[int]:
    """Look up the faces of people."""
    return set(connection.scalars(select(AssignmentRow.face_id).where(among(AssignmentRow.person_id, person_ids))))


def guesses_of(connection: Connection, *person_ids: int) -> set[int]:
    """Look up the faces that grouping alone put with people."""
    query = select(AssignmentRow.face_id)
    return set(connection.scalars(query.where(among(AssignmentRow.person_id, person_ids), AssignmentRow.guessed)))


def mark_seen(connection: Connection, face_ids: Iterable[int], **values: bool) -> None:
    """Note that the user has seen where faces are: they are no guesses any more; further columns may change as well."""
    of_faces = among(AssignmentRow.face_id, face_ids)
    connection.execute(update(AssignmentRow).where(of_faces).values(guessed=False, **values))


def reject(connection: Connection, pairs: Sequence[tuple[int, int | None]]) -> None:
    """Remember who faces are not; None stands for being nobody."""
    rows = [{"face_id": face_id, "person_id": person_id} for face_id, person_id in pairs]
    if rows:
        connection.execute(upsert(RejectionRow).on_conflict_do_nothing(), rows)

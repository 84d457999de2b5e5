"""What the edits do to the tables that say what is known of people beside their names and faces."""

from __future__ import annotations

from datetime import date

from sqlalchemy import delete, select

from engine.errors import KnownError
from engine.library.dialects.expressions import among, upsert
from engine.library.edits.images.rows import Record
from engine.library.edits.kinds import (
    PinPeople,
    RelatePeople,
    SetBirthday,
    SetDeath,
    SetNicknames,
    SetNotes,
    TagPeople,
)
from engine.library.edits.life import is_life
from engine.library.edits.people import apply
from engine.library.edits.steps import find_people, find_person, update_person
from engine.library.edits.titles import Facts
from engine.library.relations import relation_row
from engine.library.schema import PersonRow, PersonTagRow, RelationRow
from engine.partial_dates import PartialDate
from engine.records import RelationKind
from engine.sentences import Phrase, sentence

_MOST_LETTERS = 60  # of the name of a group
_NOT_BORN = Phrase("{day} has not come yet, so it is nobody's birthday. Please look at the year.")
_NOT_DEAD = Phrase("{day} has not come yet, so nobody can have died then. Please look at the year.")


@apply.register
def _set_birthday(edit: SetBirthday, record: Record) -> Facts:
    return _set_day(record, edit.person_id, "birthday", edit.birthday, _NOT_BORN)


@apply.register
def _set_death(edit: SetDeath, record: Record) -> Facts:
    return _set_day(record, edit.person_id, "died", edit.died, _NOT_DEAD)


def _set_day(record: Record, person_id: int, column: str, written: str | None, too_early: Phrase) -> Facts:
    person = find_person(record.connection, person_id)
    try:
        day = None if written is None else PartialDate.parse(written)
    except ValueError:
        raise KnownError(
            sentence("“{written}” is not a date. Please write it as in 1990-05-12, 1990-05 or 1990.", written=written)
        ) from None
    if day is not None and day.first > date.today():
        raise KnownError(too_early(day=day))
    days = PersonRow.birthday, PersonRow.birthday_precision, PersonRow.died, PersonRow.died_precision
    born, how_born, died, how_died = record.connection.execute(select(*days).where(PersonRow.id == person_id)).one()
    known = {"birthday": PartialDate.of(born, how_born), "died": PartialDate.of(died, how_died), column: day}
    if not is_life(known["birthday"], known["died"]):
        raise KnownError(
            sentence(
                "Nobody dies before they are born: born {born}, died {died}. Please look at both dates.",
                born=known["birthday"],
                died=known["died"],
            )
        )
    record.before([person.person_id])
    values = {column: day and day.first, f"{column}_precision": day and day.kept_precision}
    update_person(record.connection, person.person_id, **values)
    return Facts((person.label,))


@apply.register
def _set_nicknames(edit: SetNicknames, record: Record) -> Facts:
    return _set_text(record, edit.person_id, nicknames=" ".join((edit.nicknames or "").split()) or None)


@apply.register
def _set_notes(edit: SetNotes, record: Record) -> Facts:
    return _set_text(record, edit.person_id, notes=(edit.notes or "").strip() or None)


def _set_text(record: Record, person_id: int, **values: str | None) -> Facts:
    person = find_person(record.connection, person_id)
    record.before([person.person_id])
    update_person(record.connection, person.person_id, **values)
    return Facts((person.label,))


@apply.register
def _relate(edit: RelatePeople, record: Record) -> Facts:
    person, other = (find_person(record.connection, who) for who in (edit.person_id, edit.other_id))
    if person.person_id == other.person_id:
        raise KnownError(sentence("Nobody is related to themselves. Please choose somebody else."))
    record.before((person.person_id, other.person_id))
    row = relation_row(person.person_id, other.person_id, RelationKind(edit.kind))
    if edit.related:
        record.connection.execute(upsert(RelationRow).values(**row).on_conflict_do_nothing())
    else:
        one = (getattr(RelationRow, column) == value for column, value in row.items())
        record.connection.execute(delete(RelationRow).where(*one))
    return Facts((person.label, other.label))


@apply.register
def _tag(edit: TagPeople, record: Record) -> Facts:
    tag = " ".join(edit.tag.split())
    if not tag or len(tag) > _MOST_LETTERS:
        raise KnownError(sentence("A group needs a name of at most {most} letters.", most=_MOST_LETTERS))
    people = find_people(record.connection, edit.person_ids)
    ids = [person.person_id for person in people]
    record.before(ids)
    if edit.tagged and ids:
        rows = [{"person_id": person_id, "tag": tag} for person_id in ids]
        record.connection.execute(upsert(PersonTagRow).on_conflict_do_nothing(), rows)
    else:
        theirs = among(PersonTagRow.person_id, ids)
        record.connection.execute(delete(PersonTagRow).where(theirs, PersonTagRow.tag == tag))
    return Facts(tuple(person.label for person in people))


@apply.register
def _pin(edit: PinPeople, record: Record) -> Facts:
    people = find_people(record.connection, edit.person_ids)
    record.before(edit.person_ids)
    update_person(record.connection, *edit.person_ids, pinned=edit.pinned)
    return Facts(tuple(person.label for person in people))

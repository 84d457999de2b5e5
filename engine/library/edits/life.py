"""What is known of a person beside their name and faces, and what becomes of it when two are merged."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, or_, select

from engine.library.dialects.expressions import upsert
from engine.library.relations import relation_in, relation_row
from engine.library.schema import PersonRow, PersonTagRow, RelationRow
from engine.partial_dates import PartialDate


def is_life(born: PartialDate | None, died: PartialDate | None) -> bool:
    """Whether somebody can have been born and have died at these dates, as far as they are known."""
    return born is None or died is None or born.first <= died.last


def take_life_over(connection: Connection, source_id: int, target_id: int) -> dict[str, Any]:
    """Give groups and relations of one person to another; returns the columns to set, the other's own before them."""
    tags = connection.scalars(select(PersonTagRow.tag).where(PersonTagRow.person_id == source_id)).all()
    for tag in tags:
        connection.execute(upsert(PersonTagRow).values(person_id=target_id, tag=tag).on_conflict_do_nothing())
    theirs = or_(RelationRow.person_id == source_id, RelationRow.other_id == source_id)
    for row in connection.execute(select(RelationRow.__table__).where(theirs)).all():
        other_id, kind = relation_in(row, source_id)
        if other_id != target_id:
            new = upsert(RelationRow).values(**relation_row(target_id, other_id, kind))
            connection.execute(new.on_conflict_do_nothing())
    rows = connection.execute(select(PersonRow.__table__).where(PersonRow.id.in_((source_id, target_id))))
    people = {row.id: row for row in rows}
    source, target = people[source_id], people[target_id]
    birth, death = (source if there is None else target for there in (target.birthday, target.died))
    born, died = (
        PartialDate.of(birth.birthday, birth.birthday_precision),
        PartialDate.of(death.died, death.died_precision),
    )
    if not is_life(born, died):  # what is known of the source contradicts what is known of the target
        birth = death = target
    return {
        "birthday": birth.birthday,
        "birthday_precision": birth.birthday_precision,
        "died": death.died,
        "died_precision": death.died_precision,
        "nicknames": _both(target.nicknames, source.nicknames, ", "),
        "notes": _both(target.notes, source.notes, "\n\n"),
        "pinned": target.pinned or source.pinned,
    }


def _both(first: str | None, second: str | None, between: str) -> str | None:
    return between.join(dict.fromkeys(text for text in (first, second) if text)) or None

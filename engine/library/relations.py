"""How two people are related, as a row keeps it: parents before children, and of equals the smaller id first."""

from __future__ import annotations

from typing import Any

from engine.records import RelationKind


def relation_row(person_id: int, other_id: int, kind: RelationKind) -> dict[str, Any]:
    """Return the row that keeps what the other is to the person."""
    if kind is RelationKind.PARENT:
        person_id, other_id = other_id, person_id
    elif kind is not RelationKind.CHILD:
        person_id, other_id = sorted((person_id, other_id))
    kept = RelationKind.PARENT if kind is RelationKind.CHILD else kind
    return {"person_id": person_id, "other_id": other_id, "kind": kept.value}


def relation_in(row: Any, person_id: int) -> tuple[int, RelationKind]:
    """Return who the other of a row is, and what they are to the person."""
    kind = RelationKind(row.kind)
    if row.person_id != person_id:
        return row.person_id, kind
    return row.other_id, RelationKind.CHILD if kind is RelationKind.PARENT else kind

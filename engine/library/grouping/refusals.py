"""What becomes of the user's "this is not that person" where grouping makes the unnamed person part of another."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import Connection, String, cast, select, update

from engine.library.dialects.expressions import among
from engine.library.edits.steps import owners_of, reject
from engine.library.grouping.tables import Moves
from engine.library.schema import JournalRow, RejectionRow

Heirs = Mapping[tuple[int, int], int]
"""By face and the person who is gone: who the face is not now."""


def hand_on_rejections(connection: Connection, gone: Collection[int], moves: Moves) -> Heirs:
    """Keep a face that is not somebody who goes now from the person who gets most of their faces.

    Returns
    -------
    dict of (face_id, person_id who goes) to the heir
        Without what the user had said of the heir already.
    """
    faces_of: defaultdict[int, Counter[int]] = defaultdict(Counter)
    for person_id, heir_id in zip(moves.before.tolist(), moves.after.tolist(), strict=True):
        if person_id in gone and heir_id >= 0:
            faces_of[person_id][heir_id] += 1
    heir_of = {person_id: faces.most_common(1)[0][0] for person_id, faces in faces_of.items()}
    said = _rejections(connection, heir_of.keys())
    known = _rejections(connection, heir_of.values())
    owners = owners_of(connection, [face_id for face_id, _ in said])
    heirs = {pair: heir_of[pair[1]] for pair in said}
    heirs = {pair: heir for pair, heir in heirs.items() if heir != owners[pair[0]] and (pair[0], heir) not in known}
    reject(connection, [(face_id, heir) for (face_id, _), heir in heirs.items()])
    return heirs


def _rejections(connection: Connection, people: Collection[int]) -> set[tuple[int, int]]:
    query = select(RejectionRow.face_id, RejectionRow.person_id).where(among(RejectionRow.person_id, people))
    return {(face_id, person_id) for face_id, person_id in connection.execute(query) if person_id is not None}


def write_into_journal(connection: Connection, heirs: Heirs) -> None:
    """Add refusals that were handed on to the edits that they come from, so that undo and redo take them along."""
    wanted = dict(heirs)
    columns = (JournalRow.id, JournalRow.changes)
    query = select(*columns).where(~JournalRow.undone, cast(JournalRow.changes, String).contains('"rejection"'))
    entries = connection.execute(query.order_by(JournalRow.id.desc())) if wanted else ()
    for entry in entries:
        handed: defaultdict[int, list[int]] = defaultdict(list)
        for key, before, after in entry.changes:
            if key[0] == "rejection" and after and not before:
                for face_id in key[1] if isinstance(key[1], list) else [key[1]]:
                    if (heir := wanted.pop((face_id, key[2]), None)) is not None:
                        handed[heir].append(face_id)
        if handed:
            more: list[Any] = [[["rejection", face_ids, heir], None, True] for heir, face_ids in handed.items()]
            values = {"changes": entry.changes + more}
            connection.execute(update(JournalRow).where(JournalRow.id == entry.id).values(values))
        if not wanted:
            break

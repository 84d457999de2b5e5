"""People of whom there is nothing but faces that the user drew: whatever is in such a box draws nobody in by itself."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from engine.records import FaceTable


def set_apart(table: FaceTable) -> tuple[FaceTable, dict[int, tuple[int, ...]]]:
    """Take people out of a table whose locked faces no detector has found, one of them a coat, perhaps.

    Returns
    -------
    rest : FaceTable
        Without those faces; what grouping had guessed to be these people belongs to nobody.
    apart : dict of person_id to face_ids
        Who keep those faces and get no others.
    """
    if table.drawn is None or not (table.drawn & table.locked).any():
        return table, {}
    found = np.unique(table.person_id[table.locked & ~table.drawn])
    is_apart = table.locked & table.drawn & ~np.isin(table.person_id, found)
    people = np.unique(table.person_id[is_apart])
    apart = {
        int(person): tuple(table.face_id[is_apart & (table.person_id == person)].tolist()) for person in people.tolist()
    }
    kept = ~is_apart
    rest = replace(
        table,
        face_id=table.face_id[kept],
        photo_id=table.photo_id[kept],
        vector=table.vector[kept],
        quality=table.quality[kept],
        person_id=np.where(np.isin(table.person_id, people), -1, table.person_id)[kept],
        locked=table.locked[kept],
        drawn=table.drawn[kept],
        times=None if table.times is None else table.times.rows(kept),
    )
    return rest, apart

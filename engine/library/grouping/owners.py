"""Whose faces are, and what the user said of that."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, Integer, cast, select

from engine.library.grouping.id_columns import Ints, look_up, read_columns, read_ids
from engine.library.schema import AssignmentRow, PersonRow, RejectionRow, is_known


class Owners(NamedTuple):
    """Faces, ascending, and whose they are: (n,) each."""

    face_id: Ints
    person_id: Ints

    def rows(self, rows: Ints | NDArray[np.bool_]) -> Owners:
        """Take some rows."""
        return Owners(self.face_id[rows], self.person_id[rows])

    def of(self, face_ids: Ints) -> Ints:
        """Look up whose some faces are, -1 for those that are nobody's: (m,) -> (m,)."""
        at = look_up(self.face_id, face_ids)
        return np.where(at >= 0, self.person_id[at], -1) if len(self.face_id) else at


def read_owners(connection: Connection) -> tuple[Owners, NDArray[np.bool_]]:
    """Read whose all faces are that are somebody's, and whether only the user may change that; see `locks_face`."""
    told = cast(AssignmentRow.confirmed, Integer) * 2 + cast(AssignmentRow.guessed, Integer)
    face_id, owner = read_columns(connection, AssignmentRow.face_id, AssignmentRow.person_id * 4 + told)
    by_id = np.argsort(face_id, kind="stable")
    owner = owner[by_id]
    owners = Owners(face_id[by_id], owner >> 2)
    (kept,) = read_ids(connection, select(PersonRow.id).where(is_known()).order_by(PersonRow.id))
    is_kept, is_guessed = look_up(kept, owners.person_id) >= 0, owner & 1 != 0
    return owners, (owner & 2 != 0) | (is_kept & ~is_guessed)


def read_rejected(connection: Connection) -> dict[int, set[int]]:
    """Read whom each face is not by what the user said."""
    rejected: dict[int, set[int]] = {}
    for face_id, person_id in connection.execute(select(RejectionRow.face_id, RejectionRow.person_id)):
        if person_id is not None:
            rejected.setdefault(face_id, set()).add(person_id)
    return rejected


def read_set_aside(connection: Connection) -> Ints:
    """Read the faces that the user set aside, ascending; see `is_set_aside`."""
    query = select(RejectionRow.face_id).where(RejectionRow.person_id.is_(None))
    return np.asarray(read_ids(connection, query.order_by(RejectionRow.face_id))[0])

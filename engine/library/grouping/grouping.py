"""Faces out to be grouped, groups back in: as people, or as a step that the user takes and may take back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from sqlalchemy import delete, select

from engine.library.edits.changes import Change
from engine.library.edits.images.rows import Record
from engine.library.edits.journal import enter
from engine.library.edits.kinds import RegroupPeople, RegroupReason
from engine.library.edits.titles import Facts
from engine.library.grouping.face_columns import read_table
from engine.library.grouping.refusals import hand_on_rejections, write_into_journal
from engine.library.grouping.tables import PersonFaces, is_left_over, place, plan, take_portraits
from engine.library.schema import PersonRow
from engine.library.store import (
    GROUPED_WITH,
    REGROUP_NEEDED,
    Repository,
    forget_setting,
    read_setting,
    write_setting,
)
from engine.records import FaceTable, WeightsId


class PeopleGrouping(Repository):
    """What grouping reads and writes; each method is one transaction."""

    def face_table(self, weights: WeightsId, *, raw: bool = False) -> FaceTable:
        """Read every face that these weights embedded and that may be somebody.

        Faces of photos that are away are included, so that unplugging a disk does not rearrange people. Embeddings
        come through the library's adapter, or with `raw` as they are stored. The table carries the change number that
        it was read at, for `apply`.
        """
        return read_table(self._store, weights, raw=raw)

    def apply(
        self,
        groups: Sequence[PersonFaces],
        considered: Iterable[int] | None = None,
        portraits: Iterable[int] = (),
        *,
        weights: WeightsId | None = None,
        change_number: int | None = None,
        provisional: bool = False,
    ) -> None:
        """Replace whom the unlocked faces belong to.

        Parameters
        ----------
        groups : sequence of (person_id or None, face_ids)
            None makes a new person. A locked face may be left out, or be in its own person's group; an unlocked face
            that is left out belongs to nobody.
        considered : iterable of face_ids, optional
            The faces that were grouped, by default all; others, perhaps not yet seen by a new network, keep their
            person.
        portraits : iterable of face_ids, optional
            Those to be shown of their people, as far as the user has chosen no cover; named people keep theirs.
        weights : WeightsId, optional
            By whose embeddings faces were grouped, for `is_needed`.
        change_number : int, optional
            That of the table which was grouped: changes up to it ask for no further grouping. Without it the library
            goes on asking.
        provisional : bool
            More photos are on their way: the library goes on asking for a grouping, and portraits stay.

        Raises
        ------
        StaleGrouping
            If a group would move a locked face, hold a face that the user rejected, or name a face or a person that
            is gone. Nothing is written then.
        ValueError
            If a face is in two groups.
        """
        with self._store.transaction() as connection:
            self._store.tell(connection)
            moves, _ = plan(connection, groups, considered)
            place(connection, moves)
            gone = set(connection.scalars(select(PersonRow.id).where(is_left_over())))
            write_into_journal(connection, hand_on_rejections(connection, gone, moves))
            connection.execute(delete(PersonRow).where(is_left_over()))
            if provisional:
                return
            take_portraits(connection, portraits)
            if weights is not None:
                write_setting(connection, GROUPED_WITH, weights.sha256)
            if change_number is not None:
                later = read_setting(connection, REGROUP_NEEDED, 0) - change_number
                write_setting(connection, REGROUP_NEEDED, max(0, later))

    def is_needed(self, weights: WeightsId | None = None) -> bool:
        """Whether faces changed, or were corrected, since they were last grouped, or other weights grouped them."""
        grouped_with = self._store.setting(GROUPED_WITH)
        is_others = weights is not None and grouped_with not in (None, weights.sha256)
        return is_others or bool(self._store.setting(REGROUP_NEEDED, 0))

    def regroup(
        self,
        groups: Sequence[PersonFaces],
        considered: Iterable[int] | None = None,
        portraits: Iterable[int] = (),
        *,
        facts: Facts,
        weights: WeightsId | None = None,
        reason: RegroupReason = "settings",
        settings: Mapping[str, Any] | None = None,
    ) -> Change:
        """Group people again as `apply` does, but as an edit: one entry in the journal, which undo takes back.

        Parameters
        ----------
        groups, considered, portraits
            As for `apply`.
        facts : Facts
            How many people were merged and split, and how many faces moved.
        weights : WeightsId, optional
            As for `apply`.
        reason : RegroupReason
        settings : mapping of str to what JSON can hold, optional
            Remembered, and taken back, with it; None forgets a setting.

        Raises
        ------
        StaleGrouping, ValueError
            As for `apply`; nothing is written then.
        """
        settings = dict(settings or {})
        with self._store.transaction() as connection:
            self._store.tell(connection)
            before = read_setting(connection, GROUPED_WITH)
            if weights is not None and before not in (None, weights.sha256):
                settings[GROUPED_WITH] = weights.sha256
            moves, made = plan(connection, groups, considered)
            people = {*moves.before.tolist(), *moves.after.tolist()} - {-1, *made}
            record = Record(connection, self._store.user)
            record.new_people = made
            record.before(people, moves.face_id.tolist(), settings)
            place(connection, moves)
            gone = set(connection.scalars(select(PersonRow.id).where(is_left_over())))
            record.before(gone)
            hand_on_rejections(connection, gone, moves)
            connection.execute(delete(PersonRow).where(is_left_over()))
            of_new = set(moves.face_id[np.isin(moves.after, made)].tolist())
            take_portraits(
                connection, [face_id for face_id in portraits if face_id in of_new]
            )  # whom undo removes again
            for key, value in settings.items():
                if value is None:
                    forget_setting(connection, key)
                else:
                    write_setting(connection, key, value)
            return enter(record, facts, RegroupPeople(tuple(settings), reason))

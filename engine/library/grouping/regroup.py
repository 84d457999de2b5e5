"""Grouping people again as a step that the user takes, and may take back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import delete, select

from engine.library.edits.journal import enter
from engine.library.edits.kinds import Change, RegroupPeople
from engine.library.edits.row_images import Record
from engine.library.grouping.refusals import hand_on_rejections
from engine.library.grouping.tables import Group, is_left_over, place, plan, take_portraits
from engine.library.schema import PersonRow
from engine.library.store import Store, forget_setting, write_setting


class Regroups(Store):
    """The side of the library that takes up another sensitivity, adapter or network."""

    def regroup(
        self,
        groups: Sequence[Group],
        considered: Iterable[int] | None = None,
        portraits: Iterable[int] = (),
        *,
        title: str,
        settings: Mapping[str, Any] | None = None,
    ) -> Change:
        """Group people again as `apply_grouping` does, but as an edit: one entry in the journal, which undo takes back.

        Parameters
        ----------
        groups, considered, portraits
            As for `apply_grouping`.
        title : str
            What the journal calls it: "Grouped people again: 3 merged, 2 split, 41 faces moved".
        settings : mapping of str to what JSON can hold, optional
            Remembered, and taken back, with it; None forgets a setting.

        Raises
        ------
        StaleGrouping, ValueError
            As for `apply_grouping`; nothing is written then.
        """
        settings = settings or {}
        with self.writing() as connection:
            current, wanted, made = plan(connection, groups, considered)
            moved = [face for face in current.keys() | wanted.keys() if current.get(face) != wanted.get(face)]
            people = {group.get(face) for group in (current, wanted) for face in moved} - {None, *made}
            record = Record(connection)
            record.new_people = made
            record.before([one for one in people if one is not None], moved, settings)
            place(connection, current, wanted)
            gone = set(connection.scalars(select(PersonRow.id).where(is_left_over())))
            record.before(gone)
            hand_on_rejections(connection, gone, current, wanted)
            connection.execute(delete(PersonRow).where(is_left_over()))
            take_portraits(connection, [one for one in portraits if wanted.get(one) in made])  # whom undo removes again
            for key, value in settings.items():
                if value is None:
                    forget_setting(connection, key)
                else:
                    write_setting(connection, key, value)
            return enter(record, title, RegroupPeople(tuple(settings)))

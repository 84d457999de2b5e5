"""What holds where several people share a library: whose an edit is, and what stands in the way of taking it back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, or_, select, true

from engine.errors import KnownError
from engine.library.edits.images.rows import RowChange
from engine.library.edits.journal_json import edit_from_json, facts_from_json
from engine.library.edits.titles import title_of
from engine.library.schema import JournalRow
from engine.sentences import sentence


def is_own(user: str | None) -> ColumnElement[bool]:
    """Select the edits that are a user's; without one, and where nobody knows whose they are, they are everybody's."""
    return true() if user is None else or_(JournalRow.made_by == user, JournalRow.made_by.is_(None))


def require_untouched(
    connection: Connection, journal_id: int, title: str, changes: Iterable[RowChange], user: str
) -> None:
    """Raise a KnownError if somebody else has later changed what an edit changed, which its undo would undo, too."""
    later = select(JournalRow.made_by, JournalRow.edit, JournalRow.facts, JournalRow.changes)
    later = later.where(JournalRow.id > journal_id, ~JournalRow.undone, JournalRow.made_by != user)
    touched = set(_rows_changed(changes))
    for row in connection.execute(later.order_by(JournalRow.id.desc())):
        if not touched.isdisjoint(_rows_changed(row.changes)):
            raise KnownError(
                sentence(
                    "“{title}” stays as it is: {user} has changed the same people or faces since (“{later}”).",
                    title=title,
                    user=row.made_by,
                    later=title_of(edit_from_json(row.edit), facts_from_json(row.facts)),
                )
            )


def _rows_changed(changes: Iterable[RowChange]) -> Iterable[tuple[Any, ...]]:
    for (table, of, *rest), before, after in changes:
        if before != after:
            yield from ((table, one, *rest) for one in (of if isinstance(of, list) else [of]))

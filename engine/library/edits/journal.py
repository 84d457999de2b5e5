"""Making edits, taking them back, and the journal that makes both possible."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, func, insert, select, update

from engine.library.edits import faces as _faces  # noqa: F401 - registers its edits with `apply`
from engine.library.edits import importing as _importing  # noqa: F401 - likewise
from engine.library.edits import lives as _lives  # noqa: F401 - likewise
from engine.library.edits import photos as _photos  # noqa: F401 - likewise
from engine.library.edits.changes import Change, JournalEntry, joined
from engine.library.edits.elsewhere import OthersChanges, written
from engine.library.edits.images.restore import restore
from engine.library.edits.images.rows import Record, RowChange
from engine.library.edits.journal_json import edit_from_json, edit_to_json, facts_from_json, facts_to_json
from engine.library.edits.kinds import Edit, RegroupPeople
from engine.library.edits.people import apply
from engine.library.edits.sharing import is_own, require_untouched
from engine.library.edits.titles import Facts, title_of
from engine.library.schema import FaceRow, JournalRow, utc_now
from engine.library.store import Repository, note_regroup_needed


class Edits(Repository):
    """The side of the library that the user changes; each method is one transaction.

    Where several people share it, undo and redo are each one's own.
    """

    def do(self, edit: Edit) -> Change:
        """Make an edit and write it into the journal; edits that were undone can no longer be redone.

        An edit that changes nothing leaves no trace, and its Change names neither people nor faces.

        Raises
        ------
        KnownError
            If the edit cannot be made: somebody unknown, a name in use.
        """
        with self._store.transaction() as connection:
            record = Record(connection, self._store.user)
            change = enter(record, apply(edit, record), edit)
            if not change.is_empty:
                self._store.tell(connection, written(change))
            return change

    def undo(self) -> Change | None:
        """Take the last edit back; None if there is none."""
        return self._replay(undone=False)

    def redo(self) -> Change | None:
        """Make the edit again that was taken back last; None if there is none."""
        return self._replay(undone=True)

    def undo_to(self, journal_id: int) -> Change | None:
        """Take an edit back and all that were made after it, in one transaction; None if there is nothing to take."""
        return self._replay_to(journal_id, undone=False)

    def redo_to(self, journal_id: int) -> Change | None:
        """Make edits again that were taken back, up to and with this one; None if there is nothing to make."""
        return self._replay_to(journal_id, undone=True)

    def made_elsewhere(self) -> OthersChanges | None:
        """Begin to hear what others change; None where a library is not shared.

        Raises
        ------
        KnownError
            If there is no connection.
        """
        listener = self._store.listen()
        return None if listener is None else OthersChanges(listener)

    def journal(self, limit: int = 100, *, own: bool = False) -> list[JournalEntry]:
        """List the latest edits, the last one first, with those that can be redone; with `own` those of this user."""
        columns = (JournalRow.id, JournalRow.made_at, JournalRow.edit, JournalRow.facts, JournalRow.undone)
        query = select(*columns, JournalRow.made_by).order_by(JournalRow.id.desc()).limit(limit)
        if own:
            query = query.where(is_own(self._store.user))
        with self._store.snapshot() as connection:
            return [_entry(row) for row in connection.execute(query)]

    def titles(self) -> tuple[str | None, str | None]:
        """Return the titles of what `undo` and `redo` would replay; None where there is nothing."""
        columns = (JournalRow.id, JournalRow.edit, JournalRow.facts)
        with self._store.snapshot() as connection:
            done = connection.execute(_next(self._store.user, undone=False, of=columns)).first()
            undone = connection.execute(_next(self._store.user, undone=True, of=columns)).first()
        return (_title(done) if done else None), (_title(undone) if undone else None)

    def _replay(self, *, undone: bool) -> Change | None:
        with self._store.transaction() as connection:
            entry = connection.execute(_next(self._store.user, undone=undone, of=_REPLAYED)).first()
            return None if entry is None else self._replay_one(connection, entry, undone=undone)

    def _replay_to(self, journal_id: int, *, undone: bool) -> Change | None:
        changes: list[Change] = []
        query = _next(self._store.user, undone=undone, of=_REPLAYED)
        with self._store.transaction() as connection:
            while (entry := connection.execute(query).first()) is not None:
                if entry.id > journal_id if undone else entry.id < journal_id:
                    break
                changes.append(self._replay_one(connection, entry, undone=undone))
        return joined(changes)

    def _replay_one(self, connection: Connection, entry: Row[Any], *, undone: bool) -> Change:
        """Take an edit back, or with `undone` make it again."""
        if (user := self._store.user) is not None:
            require_untouched(connection, entry.id, _title(entry), entry.changes, user)
        restore(connection, entry.changes, undo=not undone)
        connection.execute(update(JournalRow).where(JournalRow.id == entry.id).values(undone=not undone))
        if any(_matters_to_grouping(change) for change in entry.changes):
            note_regroup_needed(connection)
        change = _change(connection, _title(entry), entry.changes, made=undone)
        self._store.tell(connection, written(change))
        return change


_REPLAYED = (JournalRow.id, JournalRow.edit, JournalRow.facts, JournalRow.changes)


def _title(row: Row[Any]) -> str:
    return title_of(edit_from_json(row.edit), facts_from_json(row.facts))


def _entry(row: Row[Any]) -> JournalEntry:
    made_at = row.made_at.replace(tzinfo=UTC)
    return JournalEntry(row.id, made_at, _title(row), edit_from_json(row.edit), row.undone, row.made_by)


def _next(user: str | None, *, undone: bool, of: Sequence[Any]) -> Select[*tuple[Any, ...]]:
    """Select columns of a user's edit to take back, or with `undone` of the one to make again."""
    latest = select(*of).where(~JournalRow.undone, is_own(user)).order_by(JournalRow.id.desc()).limit(1)
    if not undone:
        return latest
    behind = JournalRow.id > func.coalesce(latest.with_only_columns(JournalRow.id).scalar_subquery(), 0)
    return select(*of).where(JournalRow.undone, behind, is_own(user)).order_by(JournalRow.id).limit(1)


def enter(record: Record, facts: Facts, edit: Edit) -> Change:
    """Write into the journal what became of the rows that were recorded before an edit."""
    connection, changes = record.connection, record.changes()
    title = title_of(edit, facts)
    if all(before == after for _, before, after in changes):
        return Change(title)
    connection.execute(delete(JournalRow).where(JournalRow.undone, is_own(record.user)))
    written = {"edit": edit_to_json(edit), "facts": facts_to_json(facts), "changes": changes, "made_by": record.user}
    connection.execute(insert(JournalRow), {"made_at": utc_now(), "undone": False, **written})
    if not isinstance(edit, RegroupPeople) and any(_matters_to_grouping(change) for change in changes):
        note_regroup_needed(connection)
    return _change(connection, title, changes, made=True)


_NO_FACES = ("person", "tag", "relation", "setting", "photo", "photo_person")  # tables whose keys name no face


def _change(connection: Connection, title: str, changes: list[RowChange], *, made: bool) -> Change:
    """Return what changed; a person who was made is the new one, if there is no other."""
    people = sorted({key[1] for key, _, _ in changes if key[0] == "person"})
    born = [key[1] for key, before, _ in changes if key[0] == "person" and before is None]
    faces: set[int] = set()
    for (table, of, *_), before, after in changes:
        if table not in _NO_FACES and before != after:
            faces.update(of if isinstance(of, list) else [of])
    settings = tuple(key[1] for key, _, _ in changes if key[0] == "setting")
    new_person_id = born[0] if made and len(born) == 1 else None
    photos = tuple(key[1] for key, _, _ in changes if key[0] == "photo")
    faces.update(connection.scalars(select(FaceRow.id).where(FaceRow.photo_id.in_(photos))) if photos else ())
    photos += tuple(photo for key, before, after in changes if _is_of_photos(key, before, after) for photo in key[1])
    return Change(title, tuple(people), tuple(sorted(faces)), new_person_id, settings, photos)


def _is_of_photos(key: Sequence[Any], before: Any, after: Any) -> bool:
    """Whether photos show somebody now, or no longer, whose face there nobody knows."""
    return key[0] == "photo_person" and before != after


def _matters_to_grouping(change: RowChange) -> bool:
    """Whether it is a correction or a drawn face, which the next grouping must see, not a mere confirmation or name."""
    (table, *_), before, after = change
    return (table in ("rejection", "face", "embedding") and before != after) or (
        table == "assignment" and (before and before[0]) != (after and after[0])
    )

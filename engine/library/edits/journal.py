"""Making edits, taking them back, and the journal that makes both possible."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, func, insert, select, update

from engine.errors import KnownError, MeanwhileError, StandsError
from engine.library.edits import faces as _faces  # noqa: F401 - registers its edits with `apply`
from engine.library.edits import importing as _importing  # noqa: F401 - likewise
from engine.library.edits import lives as _lives  # noqa: F401 - likewise
from engine.library.edits import photos as _photos  # noqa: F401 - likewise
from engine.library.edits.changes import Change, JournalEntry, Step, joined
from engine.library.edits.elsewhere import OthersChanges, written
from engine.library.edits.images.people import life_in
from engine.library.edits.images.restore import restore
from engine.library.edits.images.rows import Record, RowChange
from engine.library.edits.journal_json import edit_from_json, edit_to_json, facts_from_json, facts_to_json
from engine.library.edits.kinds import Edit, RegroupPeople
from engine.library.edits.people import apply
from engine.library.edits.sharing import is_own, require_untouched
from engine.library.edits.titles import Facts, title_of
from engine.library.schema import FaceRow, JournalRow, utc_now
from engine.library.store import Repository, Store, note_regroup_needed
from engine.sentences import Phrase


class Edits(Repository):
    """The side of the library that the user changes; each method is one transaction.

    Where several people share it, undo and redo are each one's own. An edit that cannot be taken back, or made again,
    as somebody else has changed the same since, is refused once; the next time it is passed over, if it still stands.
    That is remembered until an edit is made, or the library is closed.
    """

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._refused: frozenset[int] = frozenset()

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
        self._refused = frozenset()
        return change

    def undo(self, first: Step | None = None) -> Change | None:
        """Take the last edit back; None if there is none.

        Parameters
        ----------
        first : Step, optional
            What the user was shown as the last edit.

        Raises
        ------
        StandsError
            If somebody else has changed the same since. The next time it is passed over.
        MeanwhileError
            If another edit is the last one by now.
        """
        return self._replay(first, undone=False)

    def redo(self, first: Step | None = None) -> Change | None:
        """Make the edit again that was taken back last; None if there is none. As `undo`."""
        return self._replay(first, undone=True)

    def undo_to(self, journal_id: int, first: Step | None = None) -> Change | None:
        """Take an edit back and all that were made after it, in one transaction; None if there is nothing to take.

        Parameters and what it raises are as in `undo`; then it takes nothing back.
        """
        return self._replay_to(journal_id, first, undone=False)

    def redo_to(self, journal_id: int, first: Step | None = None) -> Change | None:
        """Make edits again that were taken back, up to and with this one; None if there is nothing to make.

        Parameters and what it raises are as in `undo`; then it makes nothing again.
        """
        return self._replay_to(journal_id, first, undone=True)

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

    def next_steps(self) -> tuple[Step | None, Step | None]:
        """Return what `undo` and `redo` would replay; None where there is nothing."""
        with self._store.snapshot() as connection:
            done, undone = self._next(connection, undone=False), self._next(connection, undone=True)
        return (_step(done) if done else None), (_step(undone) if undone else None)

    @contextmanager
    def _replaying(self) -> Iterator[Connection]:
        """Open a transaction, and remember the edit that is refused in it."""
        try:
            with self._store.transaction() as connection:
                yield connection
        except StandsError as refused:
            self._refused |= {refused.journal_id}
            raise

    def _replay(self, first: Step | None, *, undone: bool) -> Change | None:
        with self._replaying() as connection:
            entry = self._next(connection, undone=undone)
            _require_first(entry, first, undone=undone)
            return None if entry is None else self._replay_one(connection, entry.id, undone=undone)

    def _replay_to(self, journal_id: int, first: Step | None, *, undone: bool) -> Change | None:
        self._refused -= {journal_id}  # which is wanted
        changes: list[Change] = []
        with self._replaying() as connection:
            _require_first(self._next(connection, undone=undone), first, undone=undone)
            while (entry := self._next(connection, undone=undone)) is not None:
                if entry.id > journal_id if undone else entry.id < journal_id:
                    break
                changes.append(self._replay_one(connection, entry.id, undone=undone))
        return joined(changes)

    def _next(self, connection: Connection, *, undone: bool) -> Row[Any] | None:
        """Find the user's edit to take back, or with `undone` to make again, past those that were refused and stand."""
        passed: set[int] = set()
        while True:
            query = _next(self._store.user, undone=undone, refused=self._refused, passed=passed)
            entry = connection.execute(query).first()
            if entry is None or entry.id not in self._refused or not self._stands(connection, entry.id, undone=undone):
                return entry
            passed.add(entry.id)

    def _stands(self, connection: Connection, journal_id: int, *, undone: bool) -> bool:
        try:
            self._require_untouched(connection, _entry_at(connection, journal_id), undone=undone)
        except StandsError:
            return True
        return False

    def _require_untouched(self, connection: Connection, entry: Row[Any], *, undone: bool) -> None:
        if (user := self._store.user) is not None:
            what = (entry.id, _title(entry), entry.changes)
            try:
                require_untouched(connection, *what, user, undo=not undone, stand=self._refused)
            except KnownError as error:
                raise StandsError(error.sentence, entry.id) from None

    def _replay_one(self, connection: Connection, journal_id: int, *, undone: bool) -> Change:
        """Take an edit back, or with `undone` make it again."""
        entry = _entry_at(connection, journal_id)
        self._require_untouched(connection, entry, undone=undone)
        restore(connection, entry.changes, undo=not undone)
        connection.execute(update(JournalRow).where(JournalRow.id == entry.id).values(undone=not undone))
        if any(_matters_to_grouping(change) for change in entry.changes):
            note_regroup_needed(connection)
        change = _change(connection, _title(entry), entry.changes, made=undone)
        self._store.tell(connection, written(change))
        return change


_TITLED = (JournalRow.id, JournalRow.edit, JournalRow.facts)


def _entry_at(connection: Connection, journal_id: int) -> Row[Any]:
    return connection.execute(select(*_TITLED, JournalRow.changes).where(JournalRow.id == journal_id)).one()


def _step(row: Row[Any]) -> Step:
    return Step(row.id, _title(row))


_NOT_UNDONE = Phrase("“{title}” was not undone, as the library was changed meanwhile.")
_NOT_REDONE = Phrase("“{title}” was not redone, as the library was changed meanwhile.")


def _require_first(entry: Row[Any] | None, first: Step | None, *, undone: bool) -> None:
    """Raise a MeanwhileError where another edit comes first than the user was shown."""
    if first is not None and (entry is None or entry.id != first.journal_id):
        raise MeanwhileError((_NOT_REDONE if undone else _NOT_UNDONE)(title=first.title))


def _title(row: Row[Any]) -> str:
    return title_of(edit_from_json(row.edit), facts_from_json(row.facts))


def _entry(row: Row[Any]) -> JournalEntry:
    made_at = row.made_at.replace(tzinfo=UTC)
    return JournalEntry(row.id, made_at, _title(row), edit_from_json(row.edit), row.undone, row.made_by)


def _next(
    user: str | None, *, undone: bool, refused: Collection[int], passed: Collection[int]
) -> Select[*tuple[Any, ...]]:
    """Select a user's edit to take back, or with `undone` the one to make again.

    Neither is one that is `passed`; one to make again may lie before those that were `refused`, and are still made.
    """
    own = is_own(user), JournalRow.id.not_in(passed)
    made = select(*_TITLED).where(~JournalRow.undone, *own).order_by(JournalRow.id.desc()).limit(1)
    if not undone:
        return made
    latest = made.where(JournalRow.id.not_in(refused)).with_only_columns(JournalRow.id).scalar_subquery()
    again = select(*_TITLED).where(JournalRow.undone, JournalRow.id > func.coalesce(latest, 0), *own)
    return again.order_by(JournalRow.id).limit(1)


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


_NO_FACES = (
    "person",
    "portrait",
    "tag",
    "relation",
    "setting",
    "photo",
    "photo_person",
)  # tables whose keys name no face


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
    """Whether the next grouping must see it: a correction, a drawn face, a date; not a mere confirmation or name."""
    (table, *_), before, after = change
    return (table in ("rejection", "face", "embedding", "photo") and before != after) or (
        (table == "assignment" and (before and before[0]) != (after and after[0]))
        or (table == "person" and life_in(before) != life_in(after))
    )

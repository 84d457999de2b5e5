"""What holds where several people share a library: whose an edit is, and what stands in the way of taking it back."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, or_, select, true

from engine.errors import KnownError
from engine.library.edits.images.rows import RowChange, images_now
from engine.library.edits.journal_json import edit_from_json, facts_from_json
from engine.library.edits.journal_mentions import read_mentions
from engine.library.edits.steps import namesake_of
from engine.library.edits.titles import title_of
from engine.library.schema import JournalRow
from engine.sentences import sentence

RowKey = tuple[Any, ...]
_COVER = 2  # where an image of a person has it; grouping chooses one, too


def is_own(user: str | None) -> ColumnElement[bool]:
    """Select the edits that are a user's; without one, and where nobody knows whose they are, they are everybody's."""
    return true() if user is None else or_(JournalRow.made_by == user, JournalRow.made_by.is_(None))


def require_untouched(
    connection: Connection,
    journal_id: int,
    title: str,
    changes: Sequence[RowChange],
    user: str,
    *,
    undo: bool,
    stand: Collection[int] = (),
) -> None:
    """Raise a KnownError if to take an edit back, or to make it again, would undo what somebody else has changed.

    That is so if a later edit of theirs changed the same, or speaks of a person or a face that would be gone; if
    anything is not as the edit left it, but as an edit of theirs did that they took back or made again; or if a name
    has been given to another person. The user's own edits that `stand`, as they were refused, are like somebody else's.
    """
    touched, gone = set(_rows_changed(changes)), _that_would_go(changes, undo=undo)
    others = select(JournalRow.made_by, JournalRow.edit, JournalRow.facts, JournalRow.changes, JournalRow.undone)
    is_other = or_(JournalRow.made_by != user, JournalRow.id.in_(set(stand) - {journal_id}))
    others = others.where(is_other).order_by(JournalRow.id.desc())
    for row in connection.execute(others.where(JournalRow.id > journal_id, ~JournalRow.undone)):
        if not touched.isdisjoint(_rows_changed(row.changes)) or not gone.isdisjoint(_spoken_of(row.changes)):
            raise _conflict(title, row, user)
    different = {row: (image, left) for row, image, left in _not_as_left(connection, changes, undo=undo)}
    for row in connection.execute(others) if different else ():
        if any(_explains(row.changes, row.undone, key, *images) for key, images in different.items()):
            raise _conflict(title, row, user)
    _require_free_names(connection, title, changes, set(different), undo=undo)


def _conflict(title: str, row: Any, user: str) -> KnownError:
    return KnownError(
        sentence(
            "“{title}” stays as it is: {user} has changed the same people or faces since (“{later}”).",
            title=title,
            user=row.made_by or user,
            later=title_of(edit_from_json(row.edit), facts_from_json(row.facts)),
        )
    )


def _rows_changed(changes: Iterable[RowChange]) -> Iterator[RowKey]:
    for key, before, after in changes:
        if before != after:
            yield from _each_row(key)


def _each_row(key: Sequence[Any]) -> Iterator[RowKey]:
    table, of, *rest = key
    yield from ((table, one, *rest) for one in (of if isinstance(of, list) else [of]))


def _that_would_go(changes: Iterable[RowChange], *, undo: bool) -> set[RowKey]:
    """List the people and faces that will not be there any more."""
    left = ((key, before if undo else after) for key, before, after in changes if before != after)
    return {tuple(key) for key, image in left if key[0] in ("person", "face") and image is None}


def _spoken_of(changes: Iterable[RowChange]) -> Iterator[RowKey]:
    """Yield the people and faces of which an edit's changes speak."""
    mentions = read_mentions({}, [change for change in changes if change[1] != change[2]], {})
    yield from (("person", person_id) for person_id in mentions.people)
    yield from (("face", face_id) for face_id in mentions.faces)


def _not_as_left(
    connection: Connection, changes: Sequence[RowChange], *, undo: bool
) -> Iterator[tuple[RowKey, Any, Any]]:
    """Yield the rows that are not as they were left, but for faces that grouping alone may have moved.

    With each comes its image, and the one that was left.
    """
    now = images_now(connection, changes)
    for key, before, after in changes:
        left, next_image = (after, before) if undo else (before, after)
        for row in _each_row(key):
            image = now.get(row)
            if before == after:  # a person whom the edit needs
                if image is None and left is not None:
                    yield row, image, left
            elif key[0] == "assignment" and not any(_is_confirmed(one) for one in (left, image, next_image)):
                continue
            elif _compared(key[0], image, before, after) != _compared(key[0], left, before, after):
                yield row, image, left


def _explains(changes: Iterable[RowChange], undone: bool, row: RowKey, image: Any, left: Any) -> bool:
    """Whether a row is as an edit, or its being taken back, left it, in something that was left otherwise later.

    Else something else did that, grouping perhaps, and the edit was there before.
    """
    now, otherwise = _columns(image), _columns(left)
    for key, *images in changes:
        if row in _each_row(key):
            theirs, instead = map(_columns, images if undone else reversed(images))
            if any(
                otherwise.get(one) != now.get(one) == theirs.get(one) != instead.get(one)
                for one in now.keys() | otherwise.keys()
            ):
                return True
    return False


def _columns(image: Any) -> dict[Any, Any]:
    """Name the columns of an image, and that the row is there at all."""
    columns = image if isinstance(image, list | tuple) else () if image is None else (image,)
    return {"is there": image is not None, **dict(enumerate(columns))}


def _is_confirmed(assignment: Any) -> bool:
    return bool(assignment and assignment[1])


def _compared(table: str, image: Any, before: Any, after: Any) -> Any:
    """Return what counts of an image: a person's cover only where the edit changed it."""
    if table != "person" or image is None or (before and after and before[_COVER] != after[_COVER]):
        return image
    return [*image[:_COVER], *image[_COVER + 1 :]]


def _require_free_names(
    connection: Connection, title: str, changes: Iterable[RowChange], different: set[RowKey], *, undo: bool
) -> None:
    """Raise a KnownError if somebody bears a name by now that another person is to get back."""
    images = {
        key[1]: before if undo else after
        for key, before, after in changes
        if key[0] == "person" and (before != after or tuple(key) in different)  # else they stay as they are
    }
    for image in images.values():
        namesake = namesake_of(connection, image[0]) if image else None
        if namesake is not None and namesake.person_id not in images:
            raise KnownError(
                sentence(
                    "“{title}” stays as it is: somebody else is called {name} by now.", title=title, name=namesake.name
                )
            )

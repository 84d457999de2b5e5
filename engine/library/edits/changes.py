"""What an edit did, and its entry in the journal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from engine.library.edits.kinds import Edit
from engine.sentences import plural


@dataclass(frozen=True, slots=True)
class Change:
    """What an edit, its undo or its redo did.

    Attributes
    ----------
    title : str
        The edit as a sentence: 'Named 12 faces "Anna"'.
    people, faces : tuple of int
        Ids of all that may look different now, ascending.
    new_person_id : int or None
        The person that the edit made.
    settings : tuple of str
        Keys of the settings that may be different now.
    photos : tuple of int
        Ids of photos of which the date, or who else is in there, may be different now.
    """

    title: str
    people: tuple[int, ...] = ()
    faces: tuple[int, ...] = ()
    new_person_id: int | None = None
    settings: tuple[str, ...] = ()
    photos: tuple[int, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing changed."""
        return not (self.people or self.faces or self.settings or self.photos)


def joined(changes: Sequence[Change]) -> Change | None:
    """Return what several changes did together; None where there are none."""
    if len(changes) < 2:
        return changes[0] if changes else None

    def all_of(name: str) -> tuple[Any, ...]:
        return tuple(sorted({one for change in changes for one in getattr(change, name)}))

    return Change(
        plural("{n} step", "{n} steps", len(changes)),
        people=all_of("people"),
        faces=all_of("faces"),
        settings=all_of("settings"),
        photos=all_of("photos"),
    )


class Step(NamedTuple):
    """An edit that can be taken back or made again: its number in the journal, and its title."""

    journal_id: int
    title: str


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """An edit in the journal; `made_at` is UTC, and `made_by` known where several people share a library."""

    journal_id: int
    made_at: datetime
    title: str
    edit: Edit
    undone: bool
    made_by: str | None = None

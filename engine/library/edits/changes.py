"""What an edit did, and its entry in the journal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from engine.library.edits.kinds import Edit


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


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """An edit in the journal; `made_at` is UTC."""

    journal_id: int
    made_at: datetime
    title: str
    edit: Edit
    undone: bool

"""The library: photos, faces and people in one SQLite file, and the journal of what the user said about them.

`Library` is the one way in. Tables and connections stay inside this package; dataclasses come out.
"""

from engine.library.edits import (
    Change,
    ConfirmFaces,
    Edit,
    HidePerson,
    JournalEntry,
    MergePeople,
    MoveFaces,
    NamePerson,
    RejectFaces,
    SetCover,
)
from engine.library.grouping import Grouping, StaleGrouping
from engine.library.journal import Journal
from engine.library.queries import Queries, Vectors
from engine.library.scans import KnownFile, KnownPhoto, Scans
from engine.library.store import Health

__all__ = [
    "Change",
    "ConfirmFaces",
    "Edit",
    "Health",
    "HidePerson",
    "JournalEntry",
    "KnownFile",
    "KnownPhoto",
    "Library",
    "MergePeople",
    "MoveFaces",
    "NamePerson",
    "RejectFaces",
    "SetCover",
    "StaleGrouping",
    "Vectors",
]


class Library(Scans, Grouping, Queries, Journal):
    """A library of photos and people; open one with `Library.open(path)`, best in a with statement."""
